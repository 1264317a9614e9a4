//! One project on one sheet of paper, for a shop window: readable from the pavement, with a code that leads to its page.

use qrcode::types::Color;
use qrcode::{EcLevel, QrCode};
use serde::Serialize;

use super::card;
use super::cover::Cover;
use super::frame::Frame;
use super::fund;
use super::head::Head;
use super::progress::Progress;
use super::standing::Standing;
use super::text::Text;
use crate::domain::shelf::Member;

/// What of a title fits on the sheet.
const MOST_TITLE: usize = 140;
/// From here on a title is set smaller.
const LONG_TITLE: usize = 50;
/// What of a subtitle does.
const MOST_SUBTITLE: usize = 220;

/// One project on one sheet.
#[derive(Debug, Serialize)]
pub struct Sheet {
    head: Head,
    framed: bool,
    name: String,
    title: Text,
    subtitle: Option<Text>,
    cover: Cover,
    category: Option<Text>,
    place: Option<String>,
    holder: String,
    progress: Progress,
    /// The title is a long one.
    long: bool,
    /// It takes money.
    open: bool,
    /// Until when, or how it ended.
    sentence: String,
    /// The page here, in the form that a person types.
    address: String,
    page: String,
    qr: Option<Qr>,
    /// Who takes the money.
    promise: String,
    /// The day it was printed for: sums go on moving.
    seen: String,
}

/// A code that a telephone reads.
#[derive(Debug, Serialize)]
pub(super) struct Qr {
    /// Modules on each side, the quiet zone among them.
    size: usize,
    /// The dark modules, as an SVG path.
    path: String,
}

impl Sheet {
    /// The sheet of a member.
    pub fn new(frame: &Frame<'_>, member: &Member) -> Self {
        let project = &member.project;
        let path = format!("/projects/{}", project.slug);
        let title = card::title(member, frame);
        let address = frame.absolute(&path);
        let subtitle = Text::of(&project.subtitle, project.language, frame);
        let standing = Standing::of(member, frame);
        let typed = address.split_once("://").map_or(address.as_str(), |(_, typed)| typed).to_owned();
        Self {
            head: Head::new(frame, &title.text, "", &path),
            framed: false,
            name: frame.name().into(),
            title: shortened(title.clone(), MOST_TITLE),
            subtitle: subtitle.map(|text| shortened(text, MOST_SUBTITLE)),
            cover: Cover::laid(project, 6, 2),
            category: card::category(member, frame),
            place: member.town.clone().or_else(|| project.place.city.clone()),
            holder: project.holder.name.clone(),
            progress: Progress::of(project, &fund::added(member, frame), frame),
            long: title.text.chars().count() > LONG_TITLE,
            open: standing == Standing::Running,
            sentence: standing.sentence(member, frame),
            qr: qr(&address),
            address: typed,
            page: frame.href(&path),
            promise: promise(frame),
            seen: frame.say_of("sheet-seen", "date", frame.date(member.seen)),
        }
    }
}

fn promise(frame: &Frame<'_>) -> String {
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("host", frame.host_name.to_owned());
    args.set("name", frame.name().to_owned());
    frame.theme.say(frame.lang, "foot-promise", &args)
}

/// The text up to a word's end, with an ellipsis where more would follow.
fn shortened(text: Text, most: usize) -> Text {
    if text.text.chars().count() <= most {
        return text;
    }
    let cut: String = text.text.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    Text { text: format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric())), ..text }
}

/// The modules of a line that are dark, drawn in runs. Four modules around stay light, or telephones do not find it.
pub(super) fn qr(address: &str) -> Option<Qr> {
    const QUIET: usize = 4;
    // A quarter may be torn or wet; an address too long for that is given what fits.
    let code = [EcLevel::Q, EcLevel::M]
        .into_iter()
        .find_map(|level| QrCode::with_error_correction_level(address, level).ok())?;
    let width = code.width();
    let modules = code.to_colors();
    let mut path = String::new();
    for (y, row) in modules.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                path.push_str(&format!("M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len()));
            }
            x += run.len();
        }
    }
    Some(Qr { size: width + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_without_end_is_cut_after_a_word() {
        let short = |text: &str| shortened(Text::plain(text), 12).text;
        assert_eq!(short("Le four"), "Le four");
        assert_eq!(short("Le four, à pain du bourg"), "Le four, à…");
        assert_eq!(short("Mmmmmmmmmmmmmmmmmmm"), "Mmmmmmmmmmmm…");
    }
}
