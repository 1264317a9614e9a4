//! What binds whoever enters: rules, criteria, questions, and what changed from version to version.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::{Paragraphs, text};
use crate::domain::call::{Call, Terms, Version};
use crate::web::page::frame::Frame;
use crate::web::page::text::Text;
use crate::web::theme::format;

/// What binds.
#[derive(Debug, Serialize)]
pub(super) struct TermsView {
    opens: String,
    closes: String,
    launch: String,
    rules: Option<Paragraphs>,
    criteria: Vec<CriterionView>,
    /// The weights of all criteria together.
    weights: u64,
    questions: Vec<QuestionView>,
}

#[derive(Debug, Serialize)]
struct CriterionView {
    name: Text,
    weight: u32,
}

#[derive(Debug, Serialize)]
struct QuestionView {
    text: Text,
    optional: bool,
}

impl TermsView {
    pub(super) fn of(terms: &Terms, frame: &Frame<'_>) -> Self {
        let named = |texts| text(texts, frame).unwrap_or_else(|| Text::plain(""));
        let criteria = terms.criteria.iter();
        let questions = terms.questions.iter();
        Self {
            opens: frame.moment(terms.opens),
            closes: frame.moment(terms.closes),
            launch: format::day(frame.lang, terms.launch),
            rules: Paragraphs::of(&terms.rules, frame),
            criteria: criteria.map(|one| CriterionView { name: named(&one.name), weight: one.weight }).collect(),
            weights: terms.weight(),
            questions: questions.map(|one| QuestionView { text: named(&one.text), optional: one.optional }).collect(),
        }
    }
}

/// A version of the terms.
#[derive(Debug, Serialize)]
pub(super) struct VersionView {
    number: u32,
    date: String,
    iso: String,
    /// What changed, in the region's words; none for the first.
    change: Option<Text>,
    /// What differs from the version before, in ours.
    differences: Vec<String>,
    /// What it said; none for the version in force, which the page says itself.
    terms: Option<TermsView>,
}

/// Every version, the latest first; none where there is one alone.
pub(super) fn versions(call: &Call, frame: &Frame<'_>) -> Vec<VersionView> {
    let all: Vec<_> = call.earlier.iter().chain([&call.version]).collect();
    let view = |at: usize, version: &Version| VersionView {
        number: version.number,
        date: frame.date(version.at),
        iso: version.at.to_string(),
        change: text(&version.change, frame),
        differences: all[..at].last().map_or_else(Vec::new, |before| differences(&before.terms, &version.terms, frame)),
        terms: (at + 1 < all.len()).then(|| TermsView::of(&version.terms, frame)),
    };
    let views = all.iter().enumerate().map(|(at, version)| view(at, version));
    if all.len() > 1 { views.rev().collect() } else { Vec::new() }
}

fn differences(before: &Terms, after: &Terms, frame: &Frame<'_>) -> Vec<String> {
    let moved = |key: &str, before: String, after: String| {
        let mut args = FluentArgs::new();
        args.set("before", before);
        args.set("after", after);
        frame.theme.say(frame.lang, key, &args)
    };
    let instant = |key, before, after| (before != after).then(|| moved(key, frame.moment(before), frame.moment(after)));
    let day = |day| format::day(frame.lang, day);
    let launch =
        (before.launch != after.launch).then(|| moved("call-moved-launch", day(before.launch), day(after.launch)));
    let anew = |is_new: bool, key| is_new.then(|| frame.say(key));
    let told = [
        instant("call-moved-opens", before.opens, after.opens),
        instant("call-moved-closes", before.closes, after.closes),
        launch,
        anew(before.rules != after.rules, "call-moved-rules"),
        anew(before.criteria != after.criteria, "call-moved-criteria"),
        anew(before.questions != after.questions, "call-moved-questions"),
    ];
    told.into_iter().flatten().collect()
}
