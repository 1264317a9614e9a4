//! What of a project moves by itself while a page is open, and what is said aloud when it does.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::frame::Frame;
use super::progress::Progress;
use super::standing::Standing;
use super::text::Text;
use crate::domain::shelf::Member;

/// Characters of a title that are said: nobody waits for the end of a longer one.
const LONGEST_TITLE: usize = 80;

/// What marks a part of a page that tells the sums of one project.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Live {
    /// The project: changes are told by this name.
    id: String,
    /// Its title and sums, in a few words.
    text: String,
    /// Nothing more is to be expected.
    over: bool,
}

impl Live {
    /// The mark of a member.
    pub(super) fn of(
        member: &Member,
        title: &Text,
        progress: &Progress,
        standing: Standing,
        frame: &Frame<'_>,
    ) -> Self {
        let sums = progress.bar.as_ref().map_or(&progress.raised, |bar| &bar.label);
        let mut args = FluentArgs::new();
        args.set("title", shortened(&title.text));
        args.set("sums", sums.clone());
        Self {
            id: member.project.key.id.to_string(),
            text: frame.theme.say(frame.lang, "live-moved", &args),
            over: !matches!(standing, Standing::Announced | Standing::Running | Standing::Awaiting),
        }
    }
}

fn shortened(title: &str) -> String {
    match title.char_indices().nth(LONGEST_TITLE) {
        Some((end, _)) => format!("{}…", title[..end].trim_end()),
        None => title.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_beginning_of_an_endless_title_is_said() {
        assert_eq!(shortened("Le four à pain"), "Le four à pain");
        assert_eq!(shortened(&"été ".repeat(200)).chars().count(), 80);
    }
}
