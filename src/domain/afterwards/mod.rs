//! Afterwards: some months after a campaign succeeded its holder is asked whether what it was for is there, and what became
//! of it. The answers are everyone's to read.

mod command;

#[cfg(test)]
mod tests;

use imbl::OrdMap;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::fact::Subject;
use super::journal::{Damage, Record};
use super::language::Lang;
use super::project::ProjectKey;
use super::sent::SentPicture;
use super::state::pairs;

pub use command::{MOST_WORDS, WrittenAnswer, answer, ask, due};

/// When the holder is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Round {
    /// Three months on.
    Quarter,
    /// Twelve months on.
    Year,
}

impl Round {
    /// Both, in order.
    pub const ALL: [Self; 2] = [Self::Quarter, Self::Year];

    /// The word for it, in addresses; the text `afterwards-round-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The round with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|round| round.word() == word)
    }

    /// How many months on.
    pub fn months(self) -> i32 {
        match self {
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// When it is, for a campaign that ended then.
    pub fn after(self, end: Timestamp, zone: &TimeZone) -> Timestamp {
        let months = jiff::Span::new().months(self.months());
        end.to_zoned_datetime(zone.clone()).checked_add(months).map_or(Timestamp::MAX, |at| at.timestamp())
    }
}

/// Whether what a campaign was for goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Going {
    /// It is open, or it is there.
    Yes,
    /// It will be.
    NotYet,
    /// It is over, or never came.
    No,
}

impl Going {
    /// Every answer, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Yes, Self::NotYet, Self::No];

    /// The word for it, in forms; the text `afterwards-going-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotYet => "not-yet",
            Self::No => "no",
        }
    }

    /// The answer with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|going| going.word() == word)
    }
}

/// What the holder answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Whether it goes on.
    pub going: Going,
    /// What became of it.
    pub words: String,
    /// In which language.
    pub language: Lang,
    /// How it looks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<SentPicture>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AfterwardsFact {
    /// The time came to ask the holder.
    Asked {
        /// Of which project.
        project: ProjectKey,
        /// For which time.
        round: Round,
    },
    /// The holder answered, or answered anew.
    Answered {
        /// Of which project.
        project: ProjectKey,
        /// For which time.
        round: Round,
        /// What they say.
        answer: Box<Answer>,
    },
}

impl AfterwardsFact {
    /// The project it is about.
    pub fn project(&self) -> &ProjectKey {
        match self {
            Self::Asked { project, .. } | Self::Answered { project, .. } => project,
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Subject {
        Subject::Project(self.project().clone())
    }

    /// A word for it, as texts name it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Asked { .. } => "asked",
            Self::Answered { .. } => "answered",
        }
    }
}

/// One time of asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// When.
    pub at: Timestamp,
    /// What was answered last, and when.
    pub answer: Option<(Timestamp, Answer)>,
}

/// What became of one project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sequel {
    rounds: OrdMap<Round, Asked>,
}

impl Sequel {
    /// One time of asking.
    pub fn round(&self, round: Round) -> Option<&Asked> {
        self.rounds.get(&round)
    }

    /// Every time of asking, the first one first.
    pub fn rounds(&self) -> impl Iterator<Item = (Round, &Asked)> {
        self.rounds.iter().map(|(round, asked)| (*round, asked))
    }

    /// The last answer.
    pub fn last(&self) -> Option<(Round, Timestamp, &Answer)> {
        let answered = |(round, asked): (&Round, &'_ Asked)| asked.answer.as_ref().map(|_| *round);
        let round = self.rounds.iter().filter_map(answered).next_back()?;
        let (at, answer) = self.rounds.get(&round)?.answer.as_ref()?;
        Some((round, *at, answer))
    }

    /// The last time of asking to which nothing was answered.
    pub fn waiting(&self) -> Option<Round> {
        let (round, asked) = self.rounds.iter().next_back()?;
        asked.answer.is_none().then_some(*round)
    }
}

/// What follows from the facts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Afterwards {
    #[serde(with = "pairs")]
    of: OrdMap<ProjectKey, Sequel>,
}

impl Afterwards {
    /// What became of a project; none where nobody was asked yet.
    pub fn of(&self, project: &ProjectKey) -> Option<&Sequel> {
        self.of.get(project)
    }

    /// Every project whose holder was asked.
    pub fn all(&self) -> impl Iterator<Item = (&ProjectKey, &Sequel)> {
        self.of.iter()
    }

    /// Takes in one more fact.
    pub(super) fn apply(&mut self, fact: &AfterwardsFact, record: &Record) -> Result<(), Damage> {
        match fact {
            AfterwardsFact::Asked { project, round } => {
                let asked = Asked { at: record.at, answer: None };
                if self.of.entry(project.clone()).or_default().rounds.insert(*round, asked).is_some() {
                    return Err(Damage::Impossible(format!("{project} was asked twice")));
                }
            }
            AfterwardsFact::Answered { project, round, answer } => {
                let asked = self.of.get_mut(project).and_then(|sequel| sequel.rounds.get_mut(round));
                let asked = asked.ok_or_else(|| Damage::Impossible(format!("{project} answers and was not asked")))?;
                asked.answer = Some((record.at, (**answer).clone()));
            }
        }
        Ok(())
    }
}
