//! Who may go where: what an address of the desk needs, what a person is, and the one table that holds the two together.

use super::member::{Role, SponsorRank};
use super::project::Slug;

/// What an address needs of whoever asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// Nothing: it is where people sign in.
    Nobody,
    /// Nothing, and its forms neither: residents without an account send them, by a link in a letter or from a page.
    Visitor,
    /// That they are signed in.
    SignedIn,
    /// That they speak or act for an organisation: a sponsor's member, or a supporter.
    Partner,
    /// That they curate the region or operate it.
    Curator,
    /// That they operate the region.
    Operator,
    /// That they hold a project on the region's host.
    Holder,
    /// That they are a member of an organisation that adds to gifts.
    Sponsor,
    /// That they speak for such an organisation.
    Signatory,
    /// That they are an agent of a public body that supports projects.
    Supporter,
}

/// What a person who is signed in is to a region.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Their roles; an operator named in the region file has that one too.
    pub roles: Vec<Role>,
    /// Whether they hold a project on the region's host.
    pub holds: bool,
    /// Whether the region shows one that they hold.
    pub is_shown: bool,
}

/// What comes of a need and a standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// They may.
    Admitted,
    /// They may be one who may, once they sign in.
    SignIn,
    /// They are something here, and not this: they are told so.
    Forbidden,
    /// They are nothing here: for them there is no such page.
    Hidden,
}

impl Standing {
    /// Whether they operate the region.
    pub fn is_operator(&self) -> bool {
        self.roles.contains(&Role::Operator)
    }

    /// Whether they curate it; operators do everything.
    pub fn is_curator(&self) -> bool {
        self.is_operator() || self.roles.contains(&Role::Curator)
    }

    /// The organisations that add to gifts, of which they are a member; and how far they speak for each.
    pub fn sponsors(&self) -> impl Iterator<Item = (&Slug, SponsorRank)> {
        self.roles.iter().filter_map(|role| match role {
            Role::Sponsor { organisation, rank } => Some((organisation, *rank)),
            _ => None,
        })
    }

    /// The public bodies whose agent they are.
    pub fn bodies(&self) -> impl Iterator<Item = &Slug> {
        self.roles.iter().filter_map(|role| match role {
            Role::Supporter { organisation } => Some(organisation),
            _ => None,
        })
    }

    fn meets(&self, need: Need) -> bool {
        match need {
            Need::Nobody | Need::Visitor | Need::SignedIn => true,
            Need::Partner => self.sponsors().next().is_some() || self.bodies().next().is_some(),
            Need::Curator => self.is_curator(),
            Need::Operator => self.is_operator(),
            Need::Holder => self.holds,
            Need::Sponsor => self.sponsors().next().is_some(),
            Need::Signatory => self.sponsors().any(|(_, rank)| rank == SponsorRank::Signatory),
            Need::Supporter => self.bodies().next().is_some(),
        }
    }
}

/// Whether somebody with this standing, or nobody in particular, may go where this is needed.
pub fn judge(need: Need, standing: Option<&Standing>) -> Verdict {
    match standing {
        _ if matches!(need, Need::Nobody | Need::Visitor) => Verdict::Admitted,
        None => Verdict::SignIn,
        Some(standing) if standing.meets(need) => Verdict::Admitted,
        Some(standing) if standing.roles.is_empty() && !standing.is_shown => Verdict::Hidden,
        Some(_) => Verdict::Forbidden,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table, cell by cell: a line a standing, a column a need. `.` admitted, `s` sign in, `f` forbidden, `h` hidden.
    #[test]
    fn the_table_is_as_it_was_decided() {
        use Need::{Curator, Holder, Nobody, Operator, Partner, Signatory, SignedIn, Sponsor, Supporter, Visitor};
        let role = |text: &str| Standing { roles: vec![text.parse().unwrap()], ..Standing::default() };
        let stranger = Standing::default();
        let elsewhere = Standing { holds: true, ..Standing::default() };
        let holder = Standing { holds: true, is_shown: true, ..Standing::default() };
        let table = [
            (None, ". . s s s s s s s s"),
            (Some(stranger), ". . . h h h h h h h"),
            (Some(elsewhere), ". . . h h h . h h h"),
            (Some(holder), ". . . f f f . f f f"),
            (Some(role("curator")), ". . . f . f f f f f"),
            (Some(role("operator")), ". . . f . . f f f f"),
            (Some(role("reader:a")), ". . . . f f f . f f"),
            (Some(role("signatory:a")), ". . . . f f f . . f"),
            (Some(role("supporter:a")), ". . . . f f f f f ."),
        ];
        let needs = [Nobody, Visitor, SignedIn, Partner, Curator, Operator, Holder, Sponsor, Signatory, Supporter];
        for (standing, line) in table {
            let sign = |need| match judge(need, standing.as_ref()) {
                Verdict::Admitted => ".",
                Verdict::SignIn => "s",
                Verdict::Forbidden => "f",
                Verdict::Hidden => "h",
            };
            assert_eq!(needs.map(sign).join(" "), line, "{standing:?}");
        }
    }
}
