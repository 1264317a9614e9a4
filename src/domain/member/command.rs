//! What may be asked of roles, and when it is refused.

use jiff::{SignedDuration, Timestamp};

use super::{MemberFact, Role, SponsorRank};
use crate::domain::call;
use crate::domain::fact::Fact;
use crate::domain::person::PersonId;
use crate::domain::project::Slug;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::state::RegionState;
use crate::domain::text::fold;
use crate::domain::token::TokenHash;
use crate::domain::written::{Measure, Mistakes};

/// How long an invitation is good.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Invitations that may be open at once: more than any region has people for.
const MOST_OPEN: usize = 100;
/// The most characters of an organisation's name.
const LONGEST_NAME: usize = 120;

/// A role as a form asks for it: its word and, where it is held in an organisation, that one's name.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// `operator`, `curator`, `signatory`, `reader` or `supporter`.
    pub role: String,
    /// The organisation's name, or its name in addresses.
    pub organisation: String,
}

/// Offers a role to whoever carries the token.
pub fn invite(
    state: &RegionState,
    now: Timestamp,
    wish: &Wish,
    invitation: PersonId,
    token: TokenHash,
) -> Checked<Vec<Fact>> {
    let (role, named) = role(state, wish)?;
    let named = named.map(|(organisation, name)| MemberFact::OrganisationNamed { organisation, name });
    // What the form was about comes first.
    let sent = offer(state, now, role, invitation, token)?;
    Ok([sent].into_iter().chain(named.map(Fact::Member)).collect())
}

/// Offers a seat on the jury of a call to whoever carries the token.
pub fn invite_juror(
    state: &RegionState,
    now: Timestamp,
    call: &Slug,
    invitation: PersonId,
    token: TokenHash,
) -> Checked<Vec<Fact>> {
    call::running(state, now, call)?;
    Ok(vec![offer(state, now, Role::Juror { call: call.clone() }, invitation, token)?])
}

fn offer(state: &RegionState, now: Timestamp, role: Role, invitation: PersonId, token: TokenHash) -> Checked<Fact> {
    let open = state.members.invitations().filter(|(_, invitation)| invitation.is_open(now)).count();
    if open >= MOST_OPEN {
        let most = i64::try_from(MOST_OPEN).unwrap_or(i64::MAX);
        return Err(vec![Refusal::whole("invitations-many").with("most", Arg::Number(most))]);
    }
    let until = now.checked_add(GOOD_FOR).unwrap_or(Timestamp::MAX);
    Ok(Fact::Member(MemberFact::InvitationSent { invitation, role, token, until }))
}

/// The role, and the organisation that has to be named for it.
fn role(state: &RegionState, wish: &Wish) -> Checked<(Role, Option<(Slug, String)>)> {
    match wish.role.as_str() {
        "operator" => return Ok((Role::Operator, None)),
        "curator" => return Ok((Role::Curator, None)),
        "signatory" | "reader" | "supporter" => {}
        _ => return Err(vec![Refusal::of("role", "choose-one")]),
    }
    let (organisation, named) = organisation(state, &wish.organisation)?;
    let role = match wish.role.as_str() {
        "signatory" => Role::Sponsor { organisation: organisation.clone(), rank: SponsorRank::Signatory },
        "reader" => Role::Sponsor { organisation: organisation.clone(), rank: SponsorRank::Reader },
        _ => Role::Supporter { organisation: organisation.clone() },
    };
    Ok((role, named.map(|name| (organisation, name))))
}

/// The organisation of this name, and the name if nobody told it before.
fn organisation(state: &RegionState, name: &str) -> Checked<(Slug, Option<String>)> {
    let mut mistakes = Mistakes::default();
    let name = mistakes.text("organisation", name, Measure::line(LONGEST_NAME, "organisation-missing"));
    let name = mistakes.or(name)?;
    let same = |(slug, known): &(&Slug, &str)| slug.as_str() == name || fold(known) == fold(&name);
    if let Some((slug, _)) = state.members.organisations().find(same) {
        return Ok((slug.clone(), None));
    }
    let slug = fold(&name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect::<String>();
    let unusable = |_| vec![Refusal::of("organisation", "organisation-unusable")];
    Ok((slug.trim_matches('-').parse().map_err(unusable)?, Some(name)))
}

/// Takes an invitation back.
pub fn revoke(state: &RegionState, now: Timestamp, invitation: &PersonId) -> Checked<Vec<Fact>> {
    let open = state.members.invitation(invitation).is_some_and(|invitation| invitation.is_open(now));
    if !open {
        return Err(vec![Refusal::whole("invitation-closed")]);
    }
    Ok(vec![Fact::Member(MemberFact::InvitationRevoked { invitation: invitation.clone() })])
}

/// Takes the role that the token's invitation offers.
pub fn accept(state: &RegionState, now: Timestamp, token: &TokenHash, person: &PersonId) -> Checked<Vec<Fact>> {
    let refused = |code| Err(vec![Refusal::whole(code)]);
    let Some((id, invitation)) = state.members.invited(token) else { return refused("invitation-unknown") };
    if let Some(code) = invitation.closed(now) {
        return refused(code);
    }
    // It stays good for whom it was meant.
    if state.members.roles(person).any(|role| *role == invitation.role) {
        return refused("role-held");
    }
    let seat = match &invitation.role {
        Role::Juror { call } => call::name_juror(state, now, call, person)?,
        _ => Vec::new(),
    };
    let (invitation, person) = (id.clone(), person.clone());
    Ok([Fact::Member(MemberFact::InvitationAccepted { invitation, person })].into_iter().chain(seat).collect())
}

/// Takes a role from a person. `operators` are those that remain in any case: named in the region file, or by the journal
/// and known to us still. A region keeps at least one.
pub fn take_role(
    state: &RegionState,
    person: &PersonId,
    role: &Role,
    operators: impl Fn(&RegionState) -> usize,
) -> Checked<Vec<Fact>> {
    if !state.members.roles(person).any(|held| held == role) {
        return Err(vec![Refusal::whole("role-gone")]);
    }
    if *role == Role::Operator && operators(state) == 0 {
        return Err(vec![Refusal::whole("last-operator")]);
    }
    Ok(vec![Fact::Member(MemberFact::RoleTaken { person: person.clone(), role: role.clone() })])
}
