//! Whose portal it is: the organisations that a person belongs to, and their funds. Another's do not exist for them.

use crate::domain::fund::FundId;
use crate::domain::member::SponsorRank;
use crate::domain::project::Slug;
use crate::domain::sponsor::FundFile;
use crate::web::desk::Desk;
use crate::web::error::AppError;

/// The organisations that add to gifts and have this person as a member, each with how far they speak for it.
pub(super) fn organisations(desk: &Desk) -> Vec<(&Slug, SponsorRank)> {
    let mut theirs: Vec<(&Slug, SponsorRank)> = Vec::new();
    for (slug, rank) in desk.who.iter().flat_map(|who| who.standing.sponsors()) {
        match theirs.iter_mut().find(|(known, _)| *known == slug) {
            Some(known) if rank == SponsorRank::Signatory => known.1 = rank,
            Some(_) => {}
            None => theirs.push((slug, rank)),
        }
    }
    theirs
}

/// How far they speak for an organisation; it does not exist for others.
pub(super) fn rank(desk: &Desk, organisation: &Slug) -> Result<SponsorRank, AppError> {
    let found = organisations(desk).into_iter().find(|(slug, _)| *slug == organisation);
    found.map(|(_, rank)| rank).ok_or(AppError::NotFound)
}

/// The organisation that the path names, for those who speak for it.
pub(super) fn signing(desk: &Desk, organisation: &Slug) -> Result<(), AppError> {
    match rank(desk, organisation)? {
        SponsorRank::Signatory => Ok(()),
        SponsorRank::Reader => Err(AppError::Forbidden),
    }
}

/// A fund of theirs.
pub(super) struct Own<'d> {
    pub(super) id: FundId,
    pub(super) file: &'d FundFile,
    pub(super) rank: SponsorRank,
}

impl Own<'_> {
    /// Whose it is.
    pub(super) fn organisation(&self) -> Slug {
        self.file.draft.organisation.clone()
    }

    pub(super) fn path(&self, below: &str) -> String {
        format!("/portal/funds/{}{below}", self.id)
    }
}

/// The fund that the path names, for members of its organisation.
pub(super) fn own(desk: &Desk) -> Result<Own<'_>, AppError> {
    let id: FundId = desk.params.read("fund")?;
    let file = desk.visit.local.sponsors.fund(&id).ok_or(AppError::NotFound)?;
    let rank = rank(desk, &file.draft.organisation)?;
    Ok(Own { id, file, rank })
}

/// The same for those who speak for it.
pub(super) fn own_to_sign(desk: &Desk) -> Result<Own<'_>, AppError> {
    let own = own(desk)?;
    signing(desk, &own.file.draft.organisation).map(|()| own)
}
