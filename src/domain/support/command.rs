//! What may be done with labels and support. A body's agents act for it alone, and holders for their own projects.

use super::{Support, SupportFact, SupportId, SupportState, WrittenLabel, WrittenSupport, WrittenWish};
use crate::domain::fact::Fact;
use crate::domain::in_kind::{Ground, Holder, note, reason, whole};
use crate::domain::language::Texts;
use crate::domain::project::Slug;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::text::fold;

/// What one project may ask for at once.
const MOST_ASKED: usize = 10;
/// Labels that a body may have.
const MOST_LABELS: usize = 20;
/// Characters of a label's name in addresses.
const MOST_SLUG: usize = 48;

/// A body has one more label. The fact's subject tells its name.
pub fn draw_label(state: &RegionState, body: &Slug, written: &WrittenLabel, ground: &Ground<'_>) -> Checked<Vec<Fact>> {
    if state.support.labels().filter(|label| label.body == *body).count() >= MOST_LABELS {
        return whole("label-too-many");
    }
    let face = Box::new(written.read(ground)?);
    let label = free_slug(state, &face.name, ground).ok_or_else(|| vec![Refusal::of("name", "missing")])?;
    one(SupportFact::LabelDrawn { label, body: body.clone(), face })
}

/// Says something else of a label.
pub fn change_label(
    state: &RegionState,
    label: &Slug,
    body: &Slug,
    written: &WrittenLabel,
    ground: &Ground<'_>,
) -> Checked<Vec<Fact>> {
    let known = own_label(state, label, body)?;
    let face = written.read(ground)?;
    if face == known.face {
        return whole("label-unchanged");
    }
    one(SupportFact::LabelRevised { label: label.clone(), face: Box::new(face) })
}

/// Gives a label no more. Whoever carries it carries it on.
pub fn retire_label(state: &RegionState, label: &Slug, body: &Slug) -> Checked<Vec<Fact>> {
    match own_label(state, label, body)?.retired {
        Some(_) => whole("label-retired"),
        None => one(SupportFact::LabelRetired { label: label.clone() }),
    }
}

/// Asks a body for something, for a project of one's own.
pub fn ask(state: &RegionState, holder: Holder<'_>, written: &WrittenWish, ground: &Ground<'_>) -> Checked<Vec<Fact>> {
    let (project, body, wish) = written.read(state, holder, ground)?;
    let asked = state.support.of(&project).filter(|support| support.state == SupportState::Asked);
    if asked.count() >= MOST_ASKED {
        return whole("support-too-many");
    }
    one(SupportFact::Asked { support: state.support.next_id(), project, body, wish: Box::new(wish) })
}

/// Writes what a body would give: to answer what was asked for, to write it anew, or of its own accord.
pub fn propose(
    state: &RegionState,
    support: Option<SupportId>,
    body: &Slug,
    written: &WrittenSupport,
    ground: &Ground<'_>,
) -> Checked<Vec<Fact>> {
    let known = support.map(|id| own(state, id, body)).transpose()?;
    let project = match known {
        Some(known) => {
            in_state(known, matches!(known.state, SupportState::Asked | SupportState::Proposed))?;
            ground.shows(&known.project)?;
            known.project.clone()
        }
        None => ground.project("project", &written.project).map_err(|wrong| vec![wrong])?,
    };
    let terms = written.read(state, body, ground)?;
    if known.is_some_and(|known| known.terms.as_ref() == Some(&terms)) {
        return whole("support-unchanged");
    }
    if let Some(label) = &terms.label {
        carries_it_not(state, &project, label, ground)?;
    }
    let support = support.unwrap_or_else(|| state.support.next_id());
    one(SupportFact::Proposed { support, project, body: body.clone(), terms: Box::new(terms) })
}

/// Signs: what does not bind the project is given, what does waits for whoever holds it.
pub fn give(state: &RegionState, support: SupportId, body: &Slug, ground: &Ground<'_>) -> Checked<Vec<Fact>> {
    let known = own(state, support, body)?;
    to_sign(state, known, ground)?;
    if known.awaits_holder() {
        return whole("support-binds");
    }
    if known.terms.as_ref().is_some_and(super::Terms::binds) {
        return one(SupportFact::Signed { support });
    }
    one(SupportFact::Given { support, agreed: None })
}

/// Agrees, for a project of one's own, to what a body would give.
pub fn accept(state: &RegionState, support: SupportId, holder: Holder<'_>, ground: &Ground<'_>) -> Checked<Vec<Fact>> {
    let known = theirs(state, support, holder)?;
    to_sign(state, known, ground)?;
    if !known.awaits_holder() {
        return whole("support-unsigned");
    }
    one(SupportFact::Given { support, agreed: Some(holder.by.clone()) })
}

/// Does not want it, or no more, for a project of one's own.
pub fn decline(state: &RegionState, support: SupportId, holder: Holder<'_>, typed: &str) -> Checked<Vec<Fact>> {
    let known = theirs(state, support, holder)?;
    in_state(known, matches!(known.state, SupportState::Asked | SupportState::Proposed | SupportState::Given))?;
    one(SupportFact::Declined { support, reason: reason(typed)? })
}

/// Does not give what was asked for.
pub fn refuse(state: &RegionState, support: SupportId, body: &Slug, typed: &str) -> Checked<Vec<Fact>> {
    in_state(own(state, support, body)?, own(state, support, body)?.state == SupportState::Asked)?;
    one(SupportFact::Refused { support, reason: reason(typed)? })
}

/// Takes back what was written or given.
pub fn withdraw(state: &RegionState, support: SupportId, body: &Slug, typed: &str) -> Checked<Vec<Fact>> {
    let known = own(state, support, body)?;
    in_state(known, matches!(known.state, SupportState::Proposed | SupportState::Given))?;
    one(SupportFact::Withdrawn { support, reason: reason(typed)? })
}

/// Says that everything was done.
pub fn fulfil(state: &RegionState, support: SupportId, body: &Slug, typed: &str) -> Checked<Vec<Fact>> {
    given(state, support, body)?;
    one(SupportFact::Fulfilled { support, note: note(typed)? })
}

/// Says that it is over.
pub fn end(state: &RegionState, support: SupportId, body: &Slug, typed: &str) -> Checked<Vec<Fact>> {
    given(state, support, body)?;
    one(SupportFact::Ended { support, note: note(typed)? })
}

fn one(fact: SupportFact) -> Checked<Vec<Fact>> {
    Ok(vec![Fact::Support(fact)])
}

fn find(state: &RegionState, support: SupportId) -> Checked<&Support> {
    state.support.get(support).ok_or_else(|| vec![Refusal::whole("support-unknown")])
}

/// A support of this body; another's does not exist for its agents.
fn own<'s>(state: &'s RegionState, support: SupportId, body: &Slug) -> Checked<&'s Support> {
    let known = find(state, support)?;
    if known.body == *body { Ok(known) } else { whole("support-unknown") }
}

fn theirs<'s>(state: &'s RegionState, support: SupportId, holder: Holder<'_>) -> Checked<&'s Support> {
    let known = find(state, support)?;
    if holder.holds(&known.project) { Ok(known) } else { whole("support-not-yours") }
}

fn given(state: &RegionState, support: SupportId, body: &Slug) -> Checked<()> {
    let known = own(state, support, body)?;
    in_state(known, known.state == SupportState::Given)
}

/// That it can be signed today, as it was written.
fn to_sign(state: &RegionState, known: &Support, ground: &Ground<'_>) -> Checked<()> {
    in_state(known, known.state == SupportState::Proposed)?;
    ground.shows(&known.project)?;
    let Some(terms) = &known.terms else { return whole("support-unknown") };
    if terms.is_over(ground.today) {
        return whole("support-over");
    }
    terms.label.as_ref().map_or(Ok(()), |label| carries_it_not(state, &known.project, label, ground))
}

fn carries_it_not(
    state: &RegionState,
    project: &crate::domain::project::ProjectKey,
    label: &Slug,
    ground: &Ground<'_>,
) -> Checked<()> {
    let carries = state.support.carried(project, ground.today).iter().any(|(known, _)| known.slug == *label);
    if carries { Err(vec![Refusal::of("label", "label-carried")]) } else { Ok(()) }
}

/// That it can be done where it stands; if not, where it does.
fn in_state(support: &Support, holds: bool) -> Checked<()> {
    let stands = || Refusal::whole("support-moved-on").with("state", Arg::Text(support.state.word().into()));
    if holds { Ok(()) } else { Err(vec![stands()]) }
}

fn own_label<'s>(state: &'s RegionState, label: &Slug, body: &Slug) -> Checked<&'s super::Label> {
    let known = state.support.label(label).filter(|known| known.body == *body);
    known.ok_or_else(|| vec![Refusal::whole("label-unknown")])
}

/// A name for addresses, from the name.
fn free_slug(state: &RegionState, name: &Texts, ground: &Ground<'_>) -> Option<Slug> {
    let (_, name) = name.best(ground.customs.main, ground.customs.main)?;
    let ascii: String = fold(name).chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').collect();
    let stem: String = ascii.split_whitespace().collect::<Vec<_>>().join("-").chars().take(MOST_SLUG).collect();
    let stem = if stem.is_empty() { "label".to_owned() } else { stem };
    let numbered = (2..).map(|number: u32| format!("{stem}-{number}"));
    let mut names = std::iter::once(stem.clone()).chain(numbered).filter_map(|name| name.parse::<Slug>().ok());
    names.find(|name| state.support.label(name).is_none())
}
