//! The form of the self-check, and its answer rule by rule.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::frame::Frame;
use super::rules::{Categories, category_name, word};
use super::text::Link;
use crate::app::self_check::{Answer, Meaning, Mistake, Outcome, Question, questions};
use crate::domain::membership::{Finding, Step, Verdict};
use crate::domain::policy::Breach;
use crate::domain::sketch::{Given, Sketch};

/// The questions; those whose answer would change nothing are not there.
#[derive(Debug, Serialize)]
pub(super) struct Form {
    action: String,
    place: Field,
    amount: Option<Field>,
    kind: Field,
    rewards: Option<Field>,
    category: Option<Field>,
    /// The currency of the sum, as a sign or a code.
    currency: String,
}

/// A question.
#[derive(Debug, Serialize)]
struct Field {
    /// What was typed.
    value: String,
    /// What may be chosen, where one of several is.
    options: Vec<Choice>,
    /// What is wrong with the answer.
    mistake: Option<String>,
}

/// One of several answers.
#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// What came of the answers.
#[derive(Debug, Serialize)]
pub(super) struct Answered {
    /// Mistakes, each a link to its field. No verdict while there are some.
    mistakes: Vec<Link>,
    /// `in`, `review` or `out`.
    verdict: Option<&'static str>,
    /// What each rule says.
    lines: Vec<Line>,
    /// What the place may mean, where its name is that of several.
    meanings: Vec<MeaningView>,
    /// How many more it may mean.
    more_meanings: usize,
}

/// What one rule says.
#[derive(Debug, Serialize)]
struct Line {
    /// `in`, `review` or `out`.
    verdict: &'static str,
    text: String,
}

/// A place that a name may mean.
#[derive(Debug, Serialize)]
struct MeaningView {
    /// The same answers with this place.
    href: String,
    label: String,
    area: Option<&'static str>,
    verdict: &'static str,
}

/// Meanings shown at most.
const MOST_MEANINGS: usize = 12;

impl Form {
    pub(super) fn new(frame: &Frame<'_>, categories: &Categories, sent: Option<(&Sketch, &Outcome)>) -> Self {
        let policy = &frame.region.policy;
        let asked = questions(policy);
        let blank = Sketch::default();
        let sketch = sent.map_or(&blank, |(sketch, _)| sketch);
        let field = |question: Question, value: &str, options: Vec<Choice>| {
            let mistake = sent.and_then(|(_, outcome)| mistake_of(outcome, question));
            let mistake = mistake.map(|mistake| frame.say(&mistake_key(question, mistake)));
            Field { value: value.into(), options, mistake }
        };
        let offered = |question: Question, value: &str, options: Vec<Choice>| {
            asked.contains(&question).then(|| field(question, value, options))
        };
        Self {
            action: frame.href("/propose"),
            place: field(Question::Place, &sketch.place, Vec::new()),
            amount: offered(Question::Amount, &sketch.amount, Vec::new()),
            kind: field(Question::Kind, &sketch.kind, kinds(frame, sketch)),
            rewards: offered(Question::Rewards, &sketch.rewards, rewards(frame, sketch)),
            category: offered(Question::Category, &sketch.category, all(frame, categories, sketch)),
            currency: crate::app::self_check::currency(policy).symbol(),
        }
    }
}

fn kinds(frame: &Frame<'_>, sketch: &Sketch) -> Vec<Choice> {
    let choice = |given: Given| Choice {
        value: given.word().into(),
        label: frame.say(&format!("given-{}", given.word().replace('_', "-"))),
        chosen: sketch.given() == Some(given),
    };
    Given::ALL.into_iter().map(choice).collect()
}

fn rewards(frame: &Frame<'_>, sketch: &Sketch) -> Vec<Choice> {
    let choice = |(value, means): (&str, bool)| Choice {
        value: value.into(),
        label: frame.say(&format!("check-{value}")),
        chosen: sketch.rewards() == Some(means),
    };
    [("yes", true), ("no", false)].into_iter().map(choice).collect()
}

fn all(frame: &Frame<'_>, categories: &Categories, sketch: &Sketch) -> Vec<Choice> {
    let choice = |id: &String| Choice {
        value: id.clone(),
        label: category_name(frame, categories, id),
        chosen: sketch.category == *id,
    };
    let mut choices: Vec<_> = categories.keys().map(choice).collect();
    choices.sort_by_cached_key(|choice| crate::domain::text::fold(&choice.label));
    choices
}

fn mistake_of(outcome: &Outcome, question: Question) -> Option<Mistake> {
    let Outcome::Mistakes(mistakes) = outcome else { return None };
    mistakes.iter().find(|(of, _)| *of == question).map(|(_, mistake)| *mistake)
}

fn name(question: Question) -> &'static str {
    match question {
        Question::Place => "place",
        Question::Amount => "amount",
        Question::Kind => "kind",
        Question::Rewards => "rewards",
        Question::Category => "category",
    }
}

/// The sentence about a mistake. Where one of several is chosen, what is unknown is as good as missing.
fn mistake_key(question: Question, mistake: Mistake) -> String {
    let is_typed = matches!(question, Question::Place | Question::Amount);
    let what = match mistake {
        Mistake::Unreadable if is_typed => "unreadable",
        Mistake::Missing | Mistake::Unreadable => "missing",
        Mistake::TooLarge => "too-large",
        Mistake::Nothing => "nothing",
    };
    format!("mistake-{}-{what}", name(question))
}

impl Answered {
    pub(super) fn new(frame: &Frame<'_>, categories: &Categories, sketch: &Sketch, outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Mistakes(mistakes) => Self::wrong(frame, mistakes),
            Outcome::Answer(answer) => Self::right(frame, categories, sketch, answer),
        }
    }

    fn wrong(frame: &Frame<'_>, mistakes: &[(Question, Mistake)]) -> Self {
        let link = |(question, mistake): &(Question, Mistake)| Link {
            label: frame.say(&mistake_key(*question, *mistake)),
            href: format!("#{}", name(*question)),
        };
        let mistakes = mistakes.iter().map(link).collect();
        Self { mistakes, verdict: None, lines: Vec::new(), meanings: Vec::new(), more_meanings: 0 }
    }

    fn right(frame: &Frame<'_>, categories: &Categories, sketch: &Sketch, answer: &Answer) -> Self {
        let territory = Line {
            verdict: shade(answer.territory.as_ref().and_then(|step| step.verdict).unwrap_or(Verdict::Out)),
            text: territory(frame, sketch, answer.territory.as_ref()),
        };
        let policy = answer.policy.iter().map(|(rule, kept)| Line {
            verdict: if *kept { "in" } else { "out" },
            text: rule_line(frame, categories, sketch, answer, *rule, *kept),
        });
        let meaning = |meaning: &Meaning| MeaningView {
            href: frame.href_with("/propose", &Sketch { place: meaning.written.clone(), ..sketch.clone() }.address())
                + "#answer",
            label: meaning.written.clone(),
            area: meaning.area,
            verdict: shade(meaning.verdict),
        };
        Self {
            mistakes: Vec::new(),
            verdict: Some(shade(answer.verdict)),
            lines: std::iter::once(territory).chain(policy).collect(),
            meanings: answer.meanings.iter().take(MOST_MEANINGS).map(meaning).collect(),
            more_meanings: answer.meanings.len().saturating_sub(MOST_MEANINGS),
        }
    }
}

fn shade(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::In => "in",
        Verdict::Review => "review",
        Verdict::Out => "out",
    }
}

fn territory(frame: &Frame<'_>, sketch: &Sketch, step: Option<&Step>) -> String {
    let verdict = step.and_then(|step| step.verdict).unwrap_or(Verdict::Out);
    let mut args = FluentArgs::new();
    args.set("place", sketch.place.clone());
    let key = match (step.map(|step| &step.finding), verdict) {
        (Some(Finding::Ambiguous { meanings, inside, .. }), _) => {
            args.set("meanings", *meanings);
            args.set("inside", *inside);
            "check-ambiguous"
        }
        (Some(Finding::UnknownPlace(_) | Finding::NoPlace), _) => {
            args.set("verdict", shade(verdict));
            "check-unknown"
        }
        (_, Verdict::In) => "check-inside",
        (_, Verdict::Review | Verdict::Out) => "check-elsewhere",
    };
    frame.theme.say(frame.lang, key, &args)
}

fn rule_line(
    frame: &Frame<'_>,
    categories: &Categories,
    sketch: &Sketch,
    answer: &Answer,
    rule: Breach,
    kept: bool,
) -> String {
    let mut args = FluentArgs::new();
    args.set("kept", if kept { "yes" } else { "no" });
    let key = match rule {
        Breach::GoalCeiling => {
            let sum = |sum: Option<_>| sum.map(|sum| frame.money(sum)).unwrap_or_default();
            args.set("sum", sum(answer.amount));
            args.set("ceiling", sum(frame.region.policy.goal_ceiling));
            "check-ceiling"
        }
        Breach::Kind => {
            // Where nobody asks for rewards, nobody said that there are none.
            let is_open = sketch.given() == Some(Given::Gift) && sketch.rewards().is_none();
            let kind = if is_open { "gift" } else { word(answer.funding) };
            args.set("kind", frame.say(&format!("kind-{kind}")));
            "check-kind"
        }
        Breach::Rewards => "check-rewards",
        Breach::Category => {
            args.set("category", category_name(frame, categories, &sketch.category));
            "check-category"
        }
    };
    frame.theme.say(frame.lang, key, &args)
}
