//! A call as its form writes it, read into face and terms.

use super::terms::{Criterion, Face, MOST_CRITERIA, MOST_QUESTIONS, Question, Terms};
use crate::domain::language::Texts;
use crate::domain::project::Slug;
use crate::domain::refusal::{Checked, Refusal};
use crate::domain::written::{Customs, Measure, Mistakes};

/// The fields of criteria, in their order.
pub const CRITERIA: [&str; MOST_CRITERIA] =
    ["criterion1", "criterion2", "criterion3", "criterion4", "criterion5", "criterion6"];
/// The fields of their weights.
pub const WEIGHTS: [&str; MOST_CRITERIA] = [
    "criterion1.weight",
    "criterion2.weight",
    "criterion3.weight",
    "criterion4.weight",
    "criterion5.weight",
    "criterion6.weight",
];
/// The fields of questions.
pub const QUESTIONS: [&str; MOST_QUESTIONS] =
    ["question1", "question2", "question3", "question4", "question5", "question6", "question7", "question8"];

/// What was typed. Lines of criteria and questions left blank count for nothing.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The name in addresses; made from the title where left blank.
    pub slug: String,
    /// The title.
    pub title: Texts,
    /// The theme.
    pub theme: Texts,
    /// The text.
    pub text: Texts,
    /// Whom to ask.
    pub contact: String,
    /// The rules.
    pub rules: Texts,
    /// Date and time of opening.
    pub opens: String,
    /// Date and time of closing.
    pub closes: String,
    /// The day of the launch.
    pub launch: String,
    /// The criteria.
    pub criteria: Vec<WrittenCriterion>,
    /// The questions.
    pub questions: Vec<WrittenQuestion>,
}

/// A line of the criteria.
#[derive(Debug, Clone, Default)]
pub struct WrittenCriterion {
    /// Its name.
    pub name: Texts,
    /// Its weight.
    pub weight: String,
}

/// A line of the questions.
#[derive(Debug, Clone, Default)]
pub struct WrittenQuestion {
    /// The question.
    pub text: Texts,
    /// Whether it may be left unanswered.
    pub optional: bool,
}

const TITLE: Measure = Measure::line(120, "missing");
const THEME: Measure = Measure::line(80, "").or_none();
const TEXT: Measure = Measure::paragraphs(6_000, "missing");
const CONTACT: Measure = Measure::line(200, "missing");
const RULES: Measure = Measure::paragraphs(20_000, "missing");
const CRITERION: Measure = Measure::line(120, "missing");
const QUESTION: Measure = Measure::line(300, "missing");
/// The longest name that we make or take.
const LONGEST_SLUG: usize = 80;

impl Written {
    /// The name in addresses: as typed, or made from the title.
    pub(super) fn slug(&self, customs: &Customs, mistakes: &mut Mistakes) -> Option<Slug> {
        let typed = self.slug.trim();
        let made = self.title.get(customs.main).map(made).unwrap_or_default();
        let slug = if typed.is_empty() { &made } else { typed };
        let legal = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-');
        let fits = (1..=LONGEST_SLUG).contains(&slug.len()) && slug.bytes().all(legal);
        // Without a title there is nothing to make a name of, and the title is what is said to be missing.
        let untitled = typed.is_empty() && self.title.get(customs.main).is_none();
        mistakes.add_if(!fits && !untitled, || Refusal::of("slug", "call-slug-wrong"));
        if fits { slug.parse().ok() } else { None }
    }

    /// The face.
    pub(super) fn face(&self, customs: &Customs, mistakes: &mut Mistakes) -> Face {
        Face {
            title: mistakes.texts("title", &self.title, TITLE, customs.main),
            theme: mistakes.texts("theme", &self.theme, THEME, customs.main),
            text: mistakes.texts("text", &self.text, TEXT, customs.main),
            contact: mistakes.text("contact", &self.contact, CONTACT),
        }
    }

    /// The terms; none where a date cannot be read.
    pub(super) fn terms(&self, customs: &Customs, mistakes: &mut Mistakes) -> Option<Terms> {
        let opens = mistakes.instant("opens", &self.opens, customs);
        let closes = mistakes.instant("closes", &self.closes, customs);
        let launch = mistakes.day("launch", &self.launch);
        let backwards = opens.zip(closes).is_some_and(|(opens, closes)| closes <= opens);
        mistakes.add_if(backwards, || Refusal::of("closes", "call-closes-before"));
        let early = closes.zip(launch).is_some_and(|(closes, launch)| launch < customs.zone.to_datetime(closes).date());
        mistakes.add_if(early, || Refusal::of("launch", "call-launch-early"));
        let rules = mistakes.texts("rules", &self.rules, RULES, customs.main);
        let criteria = self.criteria(customs, mistakes);
        let questions = self.questions(customs, mistakes);
        Some(Terms { opens: opens?, closes: closes?, launch: launch?, rules, criteria, questions })
    }

    fn criteria(&self, customs: &Customs, mistakes: &mut Mistakes) -> Vec<Criterion> {
        let mut criteria = Vec::new();
        for ((line, name), weight) in self.criteria.iter().zip(CRITERIA).zip(WEIGHTS) {
            let typed = line.weight.trim();
            if line.name.is_empty() && typed.is_empty() {
                continue;
            }
            let read = typed.parse::<u32>().ok().filter(|weight| (1..=100).contains(weight));
            mistakes.add_if(read.is_none(), || Refusal::of(weight, "call-weight-wrong"));
            let name = mistakes.texts(name, &line.name, CRITERION, customs.main);
            criteria.push(Criterion { name, weight: read.unwrap_or(1) });
        }
        mistakes.add_if(criteria.is_empty(), || Refusal::of(CRITERIA[0], "call-criteria-missing"));
        criteria
    }

    fn questions(&self, customs: &Customs, mistakes: &mut Mistakes) -> Vec<Question> {
        let mut questions = Vec::new();
        for (line, field) in self.questions.iter().zip(QUESTIONS).filter(|(line, _)| !line.text.is_empty()) {
            let text = mistakes.texts(field, &line.text, QUESTION, customs.main);
            questions.push(Question { text, optional: line.optional });
        }
        questions
    }
}

/// A name made of a title.
fn made(title: &str) -> String {
    let mut name: String = crate::domain::text::fold(title).replace(' ', "-");
    name.retain(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    name.truncate(LONGEST_SLUG);
    name.trim_matches('-').to_owned()
}

/// What changed, or why a call is taken back: for everyone to read.
pub(super) fn notice(field: &'static str, typed: &Texts, missing: &'static str, customs: &Customs) -> Checked<Texts> {
    let mut mistakes = Mistakes::default();
    let texts = mistakes.texts(field, typed, Measure::paragraphs(1_000, missing), customs.main);
    mistakes.or(texts)
}
