//! The lines that an agent of a public body sets for projects that they follow. Their own affair: kept with what is known of
//! them, where it can be erased, and in no journal.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::project::{ProjectKey, RegionId};
use super::refusal::Checked;
use super::written::Mistakes;

/// Projects that one person follows at most.
pub const MOST_WATCHES: usize = 200;

/// A line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Percent of the goal.
    Percent(u32),
    /// So many backers.
    Backers(u32),
    /// A need that nobody answered for so many days.
    Silent(u32),
}

impl Line {
    /// The word for it; the text `watch-line-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Percent(_) => "percent",
            Self::Backers(_) => "backers",
            Self::Silent(_) => "silent",
        }
    }

    /// Where it is.
    pub fn at(self) -> u32 {
        match self {
            Self::Percent(at) | Self::Backers(at) | Self::Silent(at) => at,
        }
    }

    fn is_crossed(self, sight: Sight) -> bool {
        let value = match self {
            Self::Percent(_) => sight.percent,
            Self::Backers(_) => sight.backers,
            Self::Silent(_) => sight.silent,
        };
        value.is_some_and(|value| value >= self.at())
    }
}

/// What is seen of a project.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sight {
    /// Percent of its goal.
    pub percent: Option<u32>,
    /// Its backers.
    pub backers: Option<u32>,
    /// For how many days a need of its waits for a first answer.
    pub silent: Option<u32>,
}

/// That a line was crossed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crossed {
    /// Which.
    pub line: Line,
    /// When that was seen.
    pub at: Timestamp,
}

/// A project that somebody follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// In which region.
    pub region: RegionId,
    /// Which.
    pub project: ProjectKey,
    /// Their lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line>,
    /// The lines that were crossed, each once: figures that fall back and rise again tell nothing new.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub crossed: Vec<Crossed>,
}

impl Watch {
    /// Whether it is of this project, in this region.
    pub fn is_of(&self, region: &RegionId, project: &ProjectKey) -> bool {
        self.region == *region && self.project == *project
    }

    /// The lines that are still to be crossed.
    pub fn open(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| self.crossed.iter().all(|crossed| crossed.line != **line))
    }

    /// Notes the lines that are crossed now; whether any is new.
    pub fn look(&mut self, sight: Sight, now: Timestamp) -> bool {
        let new: Vec<_> = self.open().copied().filter(|line| line.is_crossed(sight)).collect();
        self.crossed.extend(new.iter().map(|line| Crossed { line: *line, at: now }));
        !new.is_empty()
    }

    /// Sets other lines: what was crossed of those that stay, stays crossed.
    pub fn set(&mut self, lines: Vec<Line>) {
        self.crossed.retain(|crossed| lines.contains(&crossed.line));
        self.lines = lines;
    }
}

/// The form of lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenLines {
    /// Percent of the goal.
    pub percent: String,
    /// Backers.
    pub backers: String,
    /// Days without an answer.
    pub silent: String,
}

impl WrittenLines {
    /// The lines that were typed; there may be none.
    pub fn read(&self) -> Checked<Vec<Line>> {
        let mut mistakes = Mistakes::default();
        let mut line = |field, typed: &str, line: fn(u32) -> Line| {
            mistakes.count(field, typed).and_then(|at| u32::try_from(at).ok()).map(line)
        };
        let lines = [
            line("percent", &self.percent, Line::Percent),
            line("backers", &self.backers, Line::Backers),
            line("silent", &self.silent, Line::Silent),
        ];
        mistakes.or(lines.into_iter().flatten().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watch(lines: &[Line]) -> Watch {
        let project = ProjectKey { host: "sample".parse().unwrap(), id: "7".parse().unwrap() };
        Watch { region: "auvergne".parse().unwrap(), project, lines: lines.to_vec(), crossed: Vec::new() }
    }

    #[test]
    fn a_line_is_told_once_however_figures_wobble() {
        let now = Timestamp::UNIX_EPOCH;
        let mut watch = watch(&[Line::Percent(50), Line::Backers(20), Line::Silent(7)]);
        let at = |percent, backers| Sight { percent: Some(percent), backers: Some(backers), silent: None };
        assert!(!watch.look(Sight::default(), now));
        assert!(!watch.look(at(49, 3), now));
        assert!(watch.look(at(50, 3), now));
        assert!(!watch.look(at(48, 3), now));
        assert!(!watch.look(at(51, 3), now));
        assert!(watch.look(at(51, 20), now));
        assert!(watch.look(Sight { silent: Some(9), ..at(51, 20) }, now));
        assert_eq!(watch.open().count(), 0);
        watch.set(vec![Line::Percent(50), Line::Percent(80)]);
        assert_eq!(watch.crossed.len(), 1);
        assert!(watch.look(at(80, 0), now));
    }

    #[test]
    fn lines_are_read_as_people_type_them() {
        let written = WrittenLines { percent: "75 %".into(), backers: String::new(), silent: "sept".into() };
        assert_eq!(written.read().unwrap_err()[0].field, Some("silent"));
        let written = WrittenLines { silent: "7".into(), ..written };
        assert_eq!(written.read().unwrap(), [Line::Percent(75), Line::Silent(7)]);
        assert!(WrittenLines::default().read().unwrap().is_empty());
    }
}
