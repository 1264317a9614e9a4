//! `oriel check`.

use std::process::ExitCode;

use oriel::check::{Args, Rules, check};
use oriel::node;
use oriel::web::theme;

pub fn run(args: &Args) -> ExitCode {
    let variables: Vec<_> = std::env::vars().collect();
    let rules = Rules {
        variables: &variables,
        place: &node::knows_place,
        theme: &theme::try_theme,
        region: &theme::try_region,
    };
    let report = check(&args.paths, &rules);
    println!("{report}");
    ExitCode::from(report.exit_code())
}
