//! Writes every sample page of a theme into a folder, to be looked at: `cargo run --example pages -- themes/base FOLDER`.

use std::path::Path;
use std::{env, fs};

use anyhow::{Context, anyhow};
use oriel::web::page::sample;
use oriel::web::theme::Theme;

fn main() -> anyhow::Result<()> {
    let mut args = env::args().skip(1);
    let (theme, folder) = args.next().zip(args.next()).context("which theme, and into which folder?")?;
    let (theme, folder) = (Path::new(&theme), Path::new(&folder));
    let name = theme.file_name().and_then(|name| name.to_str()).context("the theme's folder has no name")?;
    let theme = Theme::load(theme.parent().context("the theme lies nowhere")?, name);
    let theme = theme.map_err(|findings| anyhow!("{findings:#?}"))?;
    fs::create_dir_all(folder.join("assets"))?;
    for (name, asset) in theme.assets() {
        fs::write(folder.join("assets").join(name), &asset.bytes)?;
    }
    for lang in theme.languages() {
        for (name, page) in sample::pages(&theme, lang) {
            fs::write(folder.join(format!("{name}-{lang}.html")), page?.replace("\"/assets/", "\"assets/"))?;
        }
    }
    Ok(())
}
