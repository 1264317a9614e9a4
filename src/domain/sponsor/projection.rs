//! What follows from the facts.

use imbl::OrdMap;
use serde::{Deserialize, Serialize};

use super::access::{Access, Tokens};
use super::fact::SponsorFact;
use super::life::{FundFile, Signature, Turn};
use super::organisation::Profile;
use super::top_up::TopUp;
use crate::domain::fund::{Entry, FundId, Funds, Moment};
use crate::domain::journal::{Damage, Record};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::sent::SentPicture;
use crate::domain::state::pairs;

/// Organisations, their funds, and the books.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sponsors {
    profiles: OrdMap<Slug, Profile>,
    #[serde(default)]
    logos: OrdMap<Slug, SentPicture>,
    funds: OrdMap<FundId, FundFile>,
    books: Option<Funds>,
    #[serde(with = "pairs")]
    asked: OrdMap<(FundId, ProjectKey), CorrectionAsked>,
    #[serde(default)]
    pub(super) tokens: Tokens,
    #[serde(default, with = "pairs")]
    imported: OrdMap<ProjectKey, Imported>,
}

/// Single gifts of a project that were imported last; they replaced those of any import before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imported {
    /// Who did, and when.
    pub by: Signature,
    /// How many gifts.
    pub count: usize,
    /// What they come to, in minor units.
    pub sum: i64,
}

/// A correction that a second person has to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectionAsked {
    /// Who asks, and since when.
    pub by: Signature,
    /// By how much, in minor units, up or down.
    pub delta: i64,
    /// Why.
    pub reason: String,
}

impl Sponsors {
    /// What an organisation says of itself.
    pub fn profile(&self, organisation: &Slug) -> Option<&Profile> {
        self.profiles.get(organisation)
    }

    /// Every logo that is shown.
    pub fn logos(&self) -> impl Iterator<Item = &SentPicture> {
        self.logos.values()
    }

    /// An organisation's logo.
    pub fn logo(&self, organisation: &Slug) -> Option<&SentPicture> {
        self.logos.get(organisation)
    }

    /// A fund by its id.
    pub fn fund(&self, id: &FundId) -> Option<&FundFile> {
        self.funds.get(id)
    }

    /// All funds, drafts among them, by id.
    pub fn funds(&self) -> impl Iterator<Item = (&FundId, &FundFile)> {
        self.funds.iter()
    }

    /// The funds of one organisation, by id.
    pub fn funds_of(&self, organisation: &Slug) -> impl Iterator<Item = (&FundId, &FundFile)> {
        self.funds.iter().filter(move |(_, file)| file.draft.organisation == *organisation)
    }

    /// The books; none before the first fund was accepted.
    pub fn books(&self) -> Option<&Funds> {
        self.books.as_ref()
    }

    /// The correction that waits for a second signature.
    pub fn correction(&self, fund: &FundId, project: &ProjectKey) -> Option<&CorrectionAsked> {
        self.asked.get(&(fund.clone(), project.clone()))
    }

    /// Every correction that waits.
    pub fn corrections(&self) -> impl Iterator<Item = (&FundId, &ProjectKey, &CorrectionAsked)> {
        self.asked.iter().map(|((fund, project), asked)| (fund, project, asked))
    }

    /// The single gifts of a project that were imported.
    pub fn imported(&self, project: &ProjectKey) -> Option<&Imported> {
        self.imported.get(project)
    }

    /// Takes in one more fact.
    pub fn apply(&mut self, fact: &SponsorFact, record: &Record) -> Result<(), Damage> {
        let signature = || Signature { by: record.by.clone(), at: record.at };
        match fact {
            SponsorFact::OrganisationDescribed { organisation, profile } => {
                self.profiles.insert(organisation.clone(), (**profile).clone());
            }
            SponsorFact::LogoShown { organisation, picture } => match picture {
                Some(picture) => drop(self.logos.insert(organisation.clone(), picture.clone())),
                None => drop(self.logos.remove(organisation)),
            },
            SponsorFact::TokenMade { organisation, token, name, scopes, hash, until } => {
                let (organisation, name, scopes) = (organisation.clone(), name.clone(), scopes.clone());
                let (hash, until) = (hash.clone(), *until);
                let access = Access { organisation, name, scopes, hash, made: signature(), until, revoked: None };
                self.tokens.add(token.clone(), access);
            }
            SponsorFact::TokenRevoked { token, .. } => {
                if !self.tokens.revoke(token, signature()) {
                    return Err(Damage::Impossible(format!("there is no token {token}")));
                }
            }
            SponsorFact::FundDrafted { fund, draft } => {
                let file = FundFile::new((**draft).clone(), signature());
                self.funds.insert(fund.clone(), file);
            }
            SponsorFact::FundDiscarded { fund } => {
                self.funds.remove(fund).ok_or_else(|| unknown(fund))?;
            }
            SponsorFact::FundSubmitted { fund, terms } => {
                let file = self.file(fund)?;
                (file.submitted, file.refused) = (Some((signature(), terms.clone())), None);
            }
            SponsorFact::FundTakenBack { fund } => {
                let file = self.file(fund)?;
                (file.submitted, file.endorsed, file.verified) = (None, None, None);
                file.turns.push((Turn::TakenBack, signature()));
            }
            SponsorFact::FundRefused { fund, reason } => {
                let file = self.file(fund)?;
                (file.refused, file.endorsed, file.verified) = (Some((signature(), reason.clone())), None, None);
            }
            SponsorFact::FundEndorsed { fund, verified } => {
                let file = self.file(fund)?;
                (file.endorsed, file.verified) = (Some(signature()), verified.clone());
            }
            SponsorFact::TopUpAsked { fund, amount, vote } => {
                let asked = TopUp { asked: signature(), amount: *amount, vote: vote.clone(), endorsed: None };
                let file = self.file(fund)?;
                (file.top_up, file.top_up_refused) = (Some(asked), None);
                file.turns.push((Turn::TopUpAsked, signature()));
            }
            SponsorFact::TopUpEndorsed { fund, verified } => {
                let nothing = || Damage::Impossible(format!("no top-up of {fund} waits"));
                let file = self.file(fund)?;
                file.top_up.as_mut().ok_or_else(nothing)?.endorsed = Some(signature());
                file.verified = verified.clone().or(file.verified.take());
            }
            SponsorFact::TopUpRefused { fund, reason } => {
                let file = self.file(fund)?;
                (file.top_up, file.top_up_refused) = (None, Some((signature(), reason.clone())));
                file.turns.push((Turn::TopUpRefused, signature()));
            }
            SponsorFact::TopUpDropped { fund } => {
                let file = self.file(fund)?;
                file.top_up = None;
                file.turns.push((Turn::TopUpDropped, signature()));
            }
            SponsorFact::VoteRecorded { fund, vote } => {
                let file = self.file(fund)?;
                let turn = if file.awaits_vote() { Turn::Voted } else { Turn::VoteCorrected };
                file.set_vote(vote);
                file.turns.push((turn, signature()));
            }
            SponsorFact::BooksClosed { fund, account } => {
                self.file(fund)?.closed = Some((signature(), account.clone()));
            }
            // Its entry follows.
            SponsorFact::CampaignGivenUp { .. } => {}
            SponsorFact::BooksOpened { setup } => {
                if self.books.is_some() {
                    return Err(Damage::Impossible("the books are open already".into()));
                }
                self.books = Some(Funds::new(setup.clone()));
            }
            SponsorFact::ProjectDeclared { project, campaign } => {
                self.opened()?.know(project.clone(), *campaign);
            }
            SponsorFact::Booked { entry } => self.book(entry, record)?,
            SponsorFact::CorrectionAsked { fund, project, delta, reason } => {
                let asked = CorrectionAsked { by: signature(), delta: *delta, reason: reason.clone() };
                self.asked.insert((fund.clone(), project.clone()), asked);
            }
            SponsorFact::CorrectionDropped { fund, project } => {
                self.asked.remove(&(fund.clone(), project.clone()));
            }
        }
        Ok(())
    }

    fn book(&mut self, entry: &Entry, record: &Record) -> Result<(), Damage> {
        let moment = Moment { seq: record.seq, at: record.at };
        let refused = |code| Damage::Impossible(format!("the books do not take this entry: {code}"));
        self.opened()?.apply(moment, entry).map_err(refused)?;
        let signature = || Signature { by: record.by.clone(), at: record.at };
        match entry {
            Entry::FundAccepted { fund } => self.file(&fund.id)?.accepted = Some(signature()),
            Entry::FundPaused { fund } => self.file(fund)?.turns.push((Turn::Paused, signature())),
            Entry::FundResumed { fund } => self.file(fund)?.turns.push((Turn::Resumed, signature())),
            // While a top-up waits there is no other: this is it.
            Entry::Lot { fund, .. } => {
                let file = self.file(fund)?;
                let taken = file.top_up.take();
                file.more_votes.extend(taken.and_then(|taken| taken.vote));
            }
            Entry::FundWithdrawn { fund } => {
                let file = self.file(fund)?;
                file.top_up = None;
                file.turns.push((Turn::Withdrawn, signature()));
            }
            Entry::GiftsImport { project, gifts, .. } => {
                let sum = gifts.iter().map(|gift| gift.amount).sum();
                self.imported.insert(project.clone(), Imported { by: signature(), count: gifts.len(), sum });
            }
            Entry::Correction { fund, project, .. } => {
                self.asked.remove(&(fund.clone(), project.clone()));
            }
            _ => {}
        }
        Ok(())
    }

    fn opened(&mut self) -> Result<&mut Funds, Damage> {
        self.books.as_mut().ok_or_else(|| Damage::Impossible("the books are not open yet".into()))
    }

    fn file(&mut self, fund: &FundId) -> Result<&mut FundFile, Damage> {
        self.funds.get_mut(fund).ok_or_else(|| unknown(fund))
    }
}

fn unknown(fund: &FundId) -> Damage {
    Damage::Impossible(format!("there is no fund {fund}"))
}
