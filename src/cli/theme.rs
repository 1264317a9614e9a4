//! `oriel theme new` and `oriel theme preview`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use oriel::theme_file::new;
use oriel::web::preview::{Preview, serve};

use super::{bind, block_on, stop_signal};

#[derive(clap::Subcommand)]
pub enum Command {
    /// Begin a theme: one commented file with every option of its parent.
    New(New),
    /// Show every page and state of a theme with sample projects, again whenever a file of it changes.
    Preview(Show),
}

#[derive(clap::Args)]
pub struct New {
    /// Its name: small letters, digits and dashes.
    name: String,
    /// The theme it is to differ from.
    #[arg(long, default_value = "base")]
    from: String,
    /// The folder of themes.
    #[arg(long, default_value = "themes")]
    themes: PathBuf,
}

#[derive(clap::Args)]
pub struct Show {
    /// The theme.
    #[arg(default_value = "base")]
    name: String,
    /// The folder of a region, to see the theme as that region wears it.
    #[arg(long, value_name = "FOLDER")]
    region: Option<PathBuf>,
    /// The folder of themes.
    #[arg(long, default_value = "themes")]
    themes: PathBuf,
    /// Where to look at it.
    #[arg(long, default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
}

pub fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::New(New { name, from, themes }) => {
            let file = new::new(&themes, &name, &from)?;
            println!("{} is there. Look at it with: oriel theme preview {name}", file.display());
            Ok(ExitCode::SUCCESS)
        }
        Command::Preview(show) => preview(show),
    }
}

fn preview(Show { name, region, themes, listen }: Show) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(themes.is_dir(), "there is no folder {}: --themes takes another", themes.display());
    block_on(async {
        let listener = bind(listen, "--listen").await?;
        println!(
            "Every page of «{name}» is at http://{}/ and follows its files. Ctrl-C ends it.",
            listener.local_addr()?
        );
        serve(Preview::new(themes, name, region), listener, stop_signal()?).await?;
        Ok(ExitCode::SUCCESS)
    })
}
