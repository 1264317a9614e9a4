//! Who is to be asked, and what they may answer.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::{AfterwardsFact, Answer, Going, Round};
use crate::domain::fact::Fact;
use crate::domain::language::Lang;
use crate::domain::project::{ProjectKey, Stage};
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::sent::PictureHash;
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::domain::written::{Measure, Mistakes};

/// The most characters of an answer.
pub const MOST_WORDS: usize = 1_500;
/// Nobody is asked of what is so long past: a window that opens does not write to everyone who ever succeeded.
const TOO_LATE: SignedDuration = SignedDuration::from_hours(90 * 24);

/// An answer, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct WrittenAnswer {
    /// The word of whether it goes on.
    pub going: String,
    /// What became of it.
    pub words: String,
    /// The picture that was sent, or was there.
    pub picture: Option<PictureHash>,
    /// What it shows.
    pub alt: String,
}

/// Whose time has come and was not asked yet: of each project the last round at most.
pub fn due(state: &RegionState, shelf: &Shelf, zone: &TimeZone, now: Timestamp) -> Vec<(ProjectKey, Round)> {
    let succeeded = shelf.members().iter().filter(|member| member.project.stage == Stage::Succeeded);
    let round = |end: Timestamp| {
        Round::ALL.into_iter().rev().find(|round| {
            let at = round.after(end, zone);
            at <= now && now.duration_since(at) < TOO_LATE
        })
    };
    let due = succeeded.filter_map(|member| {
        let end = member.project.deadline.filter(|deadline| !deadline.estimated)?.at;
        Some((member.project.key.clone(), round(end)?))
    });
    due.filter(|(key, round)| state.afterwards.of(key).and_then(|sequel| sequel.round(*round)).is_none()).collect()
}

/// Notes that the holders of these are asked.
pub fn ask(state: &RegionState, due: Vec<(ProjectKey, Round)>) -> Checked<Vec<Fact>> {
    let is_new =
        |(key, round): &(ProjectKey, Round)| state.afterwards.of(key).and_then(|known| known.round(*round)).is_none();
    let asked = |(project, round)| Fact::Afterwards(AfterwardsFact::Asked { project, round });
    Ok(due.into_iter().filter(is_new).map(asked).collect())
}

/// Answers, or answers anew.
pub fn answer(
    state: &RegionState,
    project: &ProjectKey,
    round: Round,
    written: &WrittenAnswer,
    language: Lang,
) -> Checked<Vec<Fact>> {
    let asked = state.afterwards.of(project).and_then(|sequel| sequel.round(round));
    let Some(asked) = asked else { return Err(vec![Refusal::whole("afterwards-not-asked")]) };
    let answer = written.read(language)?;
    if asked.answer.as_ref().is_some_and(|(_, known)| *known == answer) {
        return Ok(Vec::new());
    }
    Ok(vec![Fact::Afterwards(AfterwardsFact::Answered { project: project.clone(), round, answer: Box::new(answer) })])
}

impl WrittenAnswer {
    fn read(&self, language: Lang) -> Checked<Answer> {
        let mut mistakes = Mistakes::default();
        let going = Going::of_word(&self.going);
        mistakes.add_if(going.is_none(), || Refusal::of("going", "missing"));
        let words = mistakes.text("words", &self.words, Measure::paragraphs(MOST_WORDS, "missing"));
        let picture = mistakes.picture(self.picture.as_ref(), &self.alt);
        mistakes.whole(going.map(|going| Answer { going, words, language, picture }))
    }
}
