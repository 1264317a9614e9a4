//! `oriel region new`.

use std::io::{IsTerminal, stdin, stdout};
use std::process::ExitCode;

use oriel::region_new::{Args, begin};

pub fn run(mut args: Args) -> anyhow::Result<ExitCode> {
    // Nobody is there to answer.
    args.yes |= !stdin().is_terminal();
    let folder = begin(&args, &mut stdin().lock(), &mut stdout().lock())?;
    println!("{} is written. `oriel check {0}` looks at it; its comments say what more it can hold.", folder.display());
    Ok(ExitCode::SUCCESS)
}
