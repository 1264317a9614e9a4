//! What comes first: all of it in its order, and the form of one.

use jiff::civil::Date;
use serde::Serialize;

use super::verdict::Titled;
use crate::domain::curation::{FEATURES_SHOWN, Feature, MOST_WHY};
use crate::domain::language::Texts;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::shelf::{Member, Shelf};
use crate::web::desk::Form;
use crate::web::page::Frame;
use crate::web::page::card;
use crate::web::page::desk::{Field, Fields, FormView, Hidden, TextFields};

/// What comes first, today and later.
#[derive(Debug, Serialize)]
pub struct FeaturesPage {
    title: String,
    new: String,
    /// Why something could not be done.
    mistakes: Vec<String>,
    /// Where an order is sent.
    order: FormView,
    rows: Vec<Row>,
    past: Vec<Row>,
    /// How many are on today, and how many of them fit.
    today: String,
    preview: String,
    preview_day: String,
}

/// A project that comes first.
#[derive(Debug, Serialize)]
struct Row {
    id: String,
    name: String,
    days: String,
    /// `on`, `later`, `over` or `hidden`.
    state: &'static str,
    state_label: String,
    why: Option<String>,
    /// Languages in which the sentence is missing.
    untold: Option<String>,
    edit: String,
    back: String,
    first: bool,
    last: bool,
}

impl FeaturesPage {
    /// Of a region, on this day.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, titled: Titled<'_>, refusals: &[Refusal], hidden: Hidden) -> Self {
        let today = frame.region.zone.to_datetime(frame.now).date();
        let curation = &frame.local.curation;
        let (past, mut rows): (Vec<Row>, Vec<Row>) = curation
            .features()
            .map(|(key, feature, _)| Row::new(key, feature, today, shelf, titled, frame))
            .partition(|row| row.state == "over");
        if let Some(first) = rows.first_mut() {
            first.first = true;
        }
        if let Some(last) = rows.last_mut() {
            last.last = true;
        }
        let on = rows.iter().filter(|row| row.state == "on").count();
        let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        Self {
            title: frame.say("nav-console-features"),
            new: frame.href("/console/features/new"),
            mistakes: refusals.iter().map(|refusal| frame.refusal(refusal)).collect(),
            order: Fields::new(frame, None, &[], hidden).form("/console/features/order"),
            rows,
            past,
            today: frame.say_args("features-today", &[("count", count(on)), ("most", count(FEATURES_SHOWN))]),
            preview: frame.href("/console/features/preview"),
            preview_day: today.to_string(),
        }
    }
}

impl Row {
    fn new(
        key: &ProjectKey,
        feature: &Feature,
        today: Date,
        shelf: &Shelf,
        titled: Titled<'_>,
        frame: &Frame<'_>,
    ) -> Self {
        let is_shown = !frame.local.curation.shown(std::slice::from_ref(key), shelf).is_empty();
        let state = match feature {
            feature if feature.until < today => "over",
            _ if !is_shown => "hidden",
            feature if feature.is_on(today) => "on",
            _ => "later",
        };
        let days = [("from", Arg::Day(feature.from)), ("until", Arg::Day(feature.until))];
        Self {
            id: key.id.to_string(),
            name: titled(key),
            days: frame.say_args("console-days", &days),
            state,
            state_label: frame.say(&format!("feature-{state}")),
            why: frame.regional(&feature.why).map(ToOwned::to_owned),
            untold: untold(&feature.why, frame),
            edit: frame.href(&format!("/console/features/{}", key.id)),
            back: frame.href(&format!("/console/features/{}/back", key.id)),
            first: false,
            last: false,
        }
    }
}

/// The languages of the region in which a text is missing.
pub(super) fn untold(texts: &Texts, frame: &Frame<'_>) -> Option<String> {
    let missing = frame.region.languages.iter().filter(|lang| texts.get(**lang).is_none());
    let names: Vec<_> = missing.map(|lang| frame.language_name(*lang)).collect();
    (!names.is_empty()).then(|| frame.say_of("console-untold", "languages", names.join(", ")))
}

/// When a project comes first, and why.
#[derive(Debug, Serialize)]
pub struct FeaturePage {
    title: String,
    all: String,
    form: FormView,
    /// The project, where it has to be named.
    project: Option<Field>,
    /// Those that can be named.
    choices: Vec<Named>,
    from: Field,
    until: Field,
    why: TextFields,
}

/// A project by what people type, and its title.
#[derive(Debug, Serialize)]
struct Named {
    name: String,
    title: String,
}

impl FeaturePage {
    /// The form: for this project, which comes first already or not; or for one that is still to be named.
    pub(in crate::web) fn new(
        frame: &Frame<'_>,
        shelf: &Shelf,
        project: Option<(&ProjectKey, Titled<'_>)>,
        typed: Option<&Form>,
        refusals: &[Refusal],
        hidden: Hidden,
    ) -> Self {
        let today = frame.region.zone.to_datetime(frame.now).date();
        let fields = Fields::new(frame, typed, refusals, hidden);
        let feature = project.and_then(|(key, _)| frame.local.curation.of(key)).and_then(|chosen| chosen.feature.get());
        let none = Texts::default();
        let fortnight = today.saturating_add(jiff::Span::new().days(14));
        let (from, until) = feature.map_or((today, fortnight), |feature| (feature.from, feature.until));
        let why = feature.map_or(&none, |feature| &feature.why);
        let known = shelf.members().iter().filter(|member| member.gone.is_none());
        let named =
            |member: &Member| Named { name: member.project.slug.to_string(), title: card::title(member, frame).text };
        let path = project.map_or("/console/features/new".into(), |(key, _)| format!("/console/features/{}", key.id));
        let project_field =
            project.is_none().then(|| fields.text("project", "feature-project", "").required().at_most(300));
        Self {
            title: match project {
                Some((key, titled)) => frame.say_of("feature-title-of", "name", titled(key)),
                None => frame.say("feature-new"),
            },
            all: frame.href("/console/features"),
            choices: if project.is_none() { known.map(named).collect() } else { Vec::new() },
            project: project_field,
            from: fields.day("from", "feature-from", &from.to_string()).required(),
            until: fields.day("until", "feature-until", &until.to_string()).required(),
            why: fields.areas("why", "feature-why-label", why).required().at_most(MOST_WHY).lines(2),
            form: fields.form(&path),
        }
    }
}
