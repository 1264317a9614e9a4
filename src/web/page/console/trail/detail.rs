//! What a record says beyond what happened: the reason given, the text written, what was changed.

use super::{Names, in_kind, local};
use crate::domain::afterwards::AfterwardsFact;
use crate::domain::certificate::CertificateFact;
use crate::domain::curation::CurationFact;
use crate::domain::fact::Fact;
use crate::domain::language::Texts;
use crate::domain::refusal::Arg;
use crate::web::page::Frame;
use crate::web::page::console::verdict::place_words;

/// What a fact says beyond what happened; `before` is what was said of the same thing until then.
pub(super) fn detail(fact: &Fact, before: Option<&Fact>, names: &Names<'_>, frame: &Frame<'_>) -> Option<String> {
    match fact {
        Fact::Curation(fact) => curation(fact, names, frame),
        Fact::Call(fact) => local::call(fact, before, names, frame),
        Fact::Event(fact) => local::event(fact, before, frame),
        Fact::Member(fact) => local::member(fact, frame),
        Fact::Webhook(fact) => local::webhook(fact, frame),
        Fact::Sponsor(fact) => local::sponsor(fact, frame),
        Fact::Need(fact) => local::need(fact, frame),
        Fact::Offer(fact) => fact.project().map(names.project),
        Fact::Loan(fact) => in_kind::loan(fact, before, names, frame),
        Fact::Support(fact) => in_kind::support(fact, before, names, frame),
        Fact::Certificate(CertificateFact::Issued { id, .. }) => Some(id.to_string()),
        Fact::Afterwards(AfterwardsFact::Answered { answer, .. }) => Some(answer.words.clone()),
        Fact::Afterwards(AfterwardsFact::Asked { .. }) => None,
    }
}

fn curation(fact: &CurationFact, names: &Names<'_>, frame: &Frame<'_>) -> Option<String> {
    use CurationFact as F;
    let text = |texts: &Texts| frame.regional(texts).map(ToOwned::to_owned);
    let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    match fact {
        F::ProjectDecided { reason, .. } => Some(reason.clone()),
        F::PlaceCorrected { place, .. } => Some(place_words(place)),
        F::ProjectMerged { into, .. } => Some((names.project)(into)),
        F::ProjectFeatured { from, until, why, .. } => {
            let why = Arg::Text(text(why).unwrap_or_default());
            Some(frame.say_args("told-days", &[("from", Arg::Day(*from)), ("until", Arg::Day(*until)), ("why", why)]))
        }
        F::FeaturesOrdered { projects } => Some(projects.iter().map(names.project).collect::<Vec<_>>().join(", ")),
        F::NoteWritten { text: note, .. } => text(note),
        F::CheckAnswered { check, answer, .. } => {
            let holds = frame.say(if answer.holds { "check-yes" } else { "check-no" });
            Some(format!("{} {holds} {}", frame.say(&format!("curation-check-{}", check.word())), answer.words))
        }
        F::AnswerTakenBack { check, .. } => Some(frame.say(&format!("curation-check-{}", check.word()))),
        F::CollectionDescribed { title, .. } => text(title),
        F::CollectionArranged { projects, .. } => {
            Some(frame.say_args("collection-count", &[("count", count(projects.len()))]))
        }
        _ => None,
    }
}
