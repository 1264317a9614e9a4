//! What a region takes along when it leaves: its facts, its files, and its pages as they are now.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use tar::{Builder, EntryType, Header};
use tokio::runtime::Handle;

use super::App;
use super::copy::{Copied, copy};
use crate::app::journal::mend;
use crate::domain::project::RegionId;

/// Writes a tar archive with a region's journal, its folder, its theme, and a copy of its pages. People are not in it: the
/// journal names them by ids that say nothing outside. Blocks.
pub fn write(
    app: &App,
    runtime: &Handle,
    region: &RegionId,
    folder: &Path,
    themes: &Path,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let window = app.catalog.windows().named(region.as_str()).cloned();
    let window = window.with_context(|| format!("there is no region {region}, or its journal is damaged"))?;
    let mut archive = Builder::new(out);
    let mut facts = Vec::new();
    mend::export(app.journal.store(), region, &mut facts)??;
    add(&mut archive, "journal.jsonl", &facts)?;
    drop(facts);
    archive.append_dir_all("region", folder).with_context(|| folder.display().to_string())?;
    let theme = themes.join(&window.region.theme);
    archive.append_dir_all("theme", &theme).with_context(|| theme.display().to_string())?;
    let copied = copy(app, runtime, region, &mut |path, bytes| add(&mut archive, &format!("pages/{path}"), bytes))?;
    add(&mut archive, "README.txt", contents(app, region, &window.region.theme, &copied)?.as_bytes())?;
    archive.finish()?;
    Ok(())
}

fn add(archive: &mut Builder<impl Write>, path: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut header = Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    header.set_entry_type(EntryType::Regular);
    archive.append_data(&mut header, path, bytes)
}

fn contents(app: &App, region: &RegionId, theme: &str, copied: &Copied) -> anyhow::Result<String> {
    let end = app.journal.end(region)?;
    let mut text = format!(
        "{region}, exported by Oriel on {now}\n\n\
         journal.jsonl  every fact, one JSON record a line: {seq} records, the last with the SHA-256 {hash}.\n\
         \x20              Each line carries the SHA-256 of the line before it: sha256sum checks the chain.\n\
         region/        what the territory wrote in files\n\
         theme/         the theme «{theme}» that dresses it; what it inherits is Oriel's own base theme\n\
         pages/         its public pages as they were: open pages/index.html. Searches and filters need a server.\n\n\
         People are not in it: their names and addresses are kept apart, and can be had by each of them.\n",
        now = (app.now)(),
        seq = end.seq,
        hash = end.hash,
    );
    if !copied.missing.is_empty() {
        text.push_str("\nCould not be had:\n");
        copied.missing.iter().for_each(|missing| text.push_str(&format!("  {missing}\n")));
    }
    Ok(text)
}
