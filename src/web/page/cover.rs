//! Covers: the project's picture, or cement tiles where there is none. The category chooses the motif, the project how its
//! tiles lie and their tone, for good.

use serde::Serialize;

use super::frame::Frame;
use super::picture::{Place, Shown};
use crate::domain::project::Project;

/// A picture, or tiles: four by three unless told otherwise.
#[derive(Debug, Clone, Serialize)]
pub(in crate::web) struct Cover {
    /// The picture, if the project has one that can be shown.
    pub(super) picture: Option<Shown>,
    /// The symbol drawn on each tile.
    pub(in crate::web) motif: &'static str,
    /// The palette, 0 to 3.
    pub(in crate::web) tone: u32,
    /// Where each tile lies and how it is turned, as an SVG transform.
    pub(in crate::web) tiles: Vec<String>,
}

const MOTIFS: [&str; 8] = ["arcs", "leaves", "terraces", "sun", "weave", "waves", "gables", "seeds"];

/// How the tiles of a cover are turned, by column and row, in quarters.
const LAYINGS: [fn(u32, u32) -> u32; 4] =
    [|_, _| 0, |x, y| x + y, |x, y| 2 * (x + y), |x, y| [[0, 1], [3, 2]][(y % 2) as usize][(x % 2) as usize]];

impl Cover {
    /// The cover of a project. `alt` is said in place of the picture.
    pub(super) fn of(project: &Project, place: Place, alt: String, frame: &Frame<'_>) -> Self {
        Self { picture: Shown::of(project, place, alt, frame), ..Self::laid(project, 4, 3) }
    }

    /// Its tiles in another format.
    pub(super) fn laid(project: &Project, columns: u32, rows: u32) -> Self {
        let subject = project.category.as_ref().map_or("", |category| category.id.as_str());
        Self::named(project.key.id.as_str(), subject, columns, rows)
    }

    /// A cover for anything that has a name and a subject.
    pub(super) fn named(name: &str, subject: &str, columns: u32, rows: u32) -> Self {
        let own = mix(name);
        let turned = LAYINGS[(own / 4 % 4) as usize];
        let places = (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y)));
        let tiles = places.map(|(x, y)| transform(x, y, turned(x, y) % 4)).collect();
        Self { picture: None, motif: MOTIFS[(mix(subject) % 8) as usize], tone: own % 4, tiles }
    }
}

fn transform(x: u32, y: u32, quarters: u32) -> String {
    let (left, top) = (x * 100, y * 100);
    match quarters {
        0 => format!("translate({left} {top})"),
        quarters => format!("translate({left} {top}) rotate({} 50 50)", quarters * 90),
    }
}

/// A number that is always the same for the same text (FNV-1a); the standard hasher promises no such thing.
fn mix(text: &str) -> u32 {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash ^ (hash >> 15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_always_mixes_to_the_same_number() {
        assert_eq!(mix("300001"), mix("300001"));
        assert_ne!(mix("300001") % 16, mix("300002") % 16);
    }
}
