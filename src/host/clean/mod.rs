//! Text from outside made safe to show: stories as a small set of HTML, everything else as one line of plain text, videos
//! as the address of their page and of their player. Which fields hold what is each adapter's affair. Pictures in a story
//! keep the host's address, which no page may print: [`with_pictures`] puts ours in its place.

mod picture;
mod plain;
mod story;
mod video;

#[cfg(test)]
mod tests;

pub use picture::with_pictures;
pub use plain::{LONGEST, plain};
pub use story::story;
pub use video::{Player, SITES as VIDEO_SITES, player, video};

/// The beginning of `text`, at most `bytes` long, cut between characters.
fn beginning(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// Whether a character takes no place and says nothing: controls, and marks that can turn a line's direction around.
/// The joiners stay: emoji and several scripts are made with them.
fn is_invisible(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    control
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
