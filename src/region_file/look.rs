//! `[look]`: what a region chooses among the options of its theme.

use std::path::Path;

use super::Known;
use crate::domain::look::{Chosen, Value};
use crate::file::Section;
use crate::theme_file::{chosen, warn_of_unreadable};

pub(super) fn look(root: &Section<'_>, theme: &str, folder: &Path, known: &Known<'_>) -> Chosen {
    let Some(section) = root.section("look") else { return Chosen::new() };
    let Some(theme) = known.themes.and_then(|themes| themes.get(theme)) else {
        // What cannot be known is not judged; an unknown theme is told already.
        section.leave();
        return Chosen::new();
    };
    let own = chosen(&section, &theme.options);
    for (name, file) in
        own.iter().filter_map(|(name, value)| if let Value::File(file) = value { Some((name, file)) } else { None })
    {
        if !folder.join("assets").join(file).is_file() {
            let problem = format!("there is no file assets/{file}");
            section.spot(name).error(
                "file-missing",
                problem,
                "the name of a file in the folder «assets» beside region.toml",
            );
        }
    }
    warn_of_unreadable(&section, &theme.options, &theme.with(&own), &own);
    own
}
