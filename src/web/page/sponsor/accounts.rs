//! The territory's whole account: what partners add, in two views that agree to the cent, what is given in kind beside it, and
//! how anybody checks it.

use serde::Serialize;

use super::public_funds;
use super::rows::fund_name;
use super::sums::Budget;
use crate::domain::fund::{FundId, Funds, ProjectSums, SponsorSums};
use crate::domain::journal::End;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::web::page::frame::Frame;
use crate::web::page::fund::{SponsorName, project_link, standing_words};
use crate::web::page::head::Head;
use crate::web::page::in_kind::InKindAccount;
use crate::web::page::text::{Link, Text};

/// The figures of the account, for pages and for machines.
#[derive(Debug, Clone)]
pub struct Accounts<'a> {
    /// The books.
    pub books: &'a Funds,
    /// Every fund, in order of acceptance.
    pub funds: Vec<(&'a FundId, SponsorSums)>,
    /// Every project that any fund has granted something to, the largest sum first.
    pub projects: Vec<(&'a ProjectKey, ProjectSums)>,
    /// All funds together.
    pub whole: SponsorSums,
}

impl<'a> Accounts<'a> {
    /// The account of a region; none before its first fund.
    pub fn of(local: &'a RegionState) -> Option<Self> {
        let books = local.sponsors.books()?;
        let funds: Vec<_> = public_funds(local).filter_map(|(id, _)| Some((id, books.fund_sums(id)?))).collect();
        let sums = books.projects().filter_map(|project| Some((project.key(), books.project_sums(project.key())?)));
        let mut projects: Vec<_> = sums.filter(|(_, sums)| sums.promised + sums.due > 0).collect();
        projects.sort_by_key(|(key, sums)| (std::cmp::Reverse(sums.promised + sums.due), *key));
        let whole = funds.iter().map(|(_, sums)| *sums).sum();
        (!funds.is_empty()).then_some(Self { books, funds, projects, whole })
    }
}

/// The page of the account.
#[derive(Debug, Serialize)]
pub struct AccountsPage {
    head: Head,
    /// What partners add in money; none before the first fund.
    money: Option<MoneyAccount>,
    /// What is given in kind, which is never added to money.
    in_kind: Option<InKindAccount>,
    /// The last record of the journal.
    seq: String,
    hash: String,
    /// When that was.
    date: String,
}

#[derive(Debug, Serialize)]
struct MoneyAccount {
    /// It all in one sentence.
    sentence: String,
    budget: Budget,
    funds: Vec<FundLine>,
    projects: Vec<ProjectLine>,
    /// The sums of both tables.
    total: Sums,
    /// Public money that is not voted yet is promised among this.
    unvoted: bool,
    links: Files,
    sponsors: String,
}

#[derive(Debug, Serialize)]
struct Sums {
    committed: String,
    promised: String,
    due: String,
    paid: String,
    unspent: String,
}

#[derive(Debug, Serialize)]
struct FundLine {
    name: Text,
    href: String,
    sponsor: SponsorName,
    standing: String,
    sums: Sums,
}

#[derive(Debug, Serialize)]
struct ProjectLine {
    project: Link,
    crowd: String,
    promised: String,
    due: String,
    paid: String,
}

#[derive(Debug, Serialize)]
struct Files {
    json: String,
    funds: String,
    projects: String,
    allocations: String,
}

impl AccountsPage {
    /// The page for a region whose journal ends so; none where nothing was ever added, in money or in kind.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, end: &End) -> Option<Self> {
        let money = Accounts::of(frame.local).map(|accounts| MoneyAccount::new(frame, shelf, &accounts));
        let in_kind = InKindAccount::new(frame);
        let description = frame.say_of("accounts-description", "name", frame.name());
        (money.is_some() || in_kind.is_some()).then(|| Self {
            head: Head::new(frame, &frame.say("accounts-title"), description, "/accounts"),
            money,
            in_kind,
            seq: crate::web::theme::format::number(frame.lang, end.seq),
            hash: end.hash.to_string(),
            date: frame.moment(end.at),
        })
    }
}

impl MoneyAccount {
    fn new(frame: &Frame<'_>, shelf: &Shelf, accounts: &Accounts<'_>) -> Self {
        let Accounts { books, funds, projects, whole } = accounts;
        let money = |amount| frame.money(books.money(amount));
        let sums = |sums: &SponsorSums| Sums {
            committed: money(sums.committed),
            promised: money(sums.promised),
            due: money(sums.due),
            paid: money(sums.paid),
            unspent: money(sums.unspent),
        };
        let fund = |(id, of_fund): &(&FundId, SponsorSums)| {
            let file = frame.local.sponsors.fund(id)?;
            Some(FundLine {
                name: fund_name(id, file, frame),
                href: frame.href(&format!("/funds/{id}")),
                sponsor: SponsorName::of(&file.draft, frame),
                standing: standing_words(file.standing(id, Some(books)), frame),
                sums: sums(of_fund),
            })
        };
        let project = |(key, sums): &(&ProjectKey, ProjectSums)| ProjectLine {
            project: project_link(key, shelf, frame),
            crowd: money(sums.crowd),
            promised: money(sums.promised),
            due: money(sums.due),
            paid: money(sums.paid),
        };
        let api = |path: &str| frame.href(&format!("/api/v1/accounts{path}"));
        Self {
            sentence: sentence(accounts, frame),
            budget: Budget::of(whole, books, frame),
            funds: funds.iter().filter_map(fund).collect(),
            projects: projects.iter().map(project).collect(),
            total: sums(whole),
            unvoted: public_funds(frame.local).any(|(_, file)| file.awaits_vote()),
            links: Files {
                json: api(""),
                funds: api("/funds.csv"),
                projects: api("/projects.csv"),
                allocations: api("/allocations.csv"),
            },
            sponsors: frame.href("/sponsors"),
        }
    }
}

fn sentence(accounts: &Accounts<'_>, frame: &Frame<'_>) -> String {
    let Accounts { books, funds, projects, whole } = accounts;
    let count = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let money = |amount| Arg::Money(books.money(amount));
    let args = [
        ("funds", count(funds.len())),
        ("projects", count(projects.len())),
        ("committed", money(whole.committed)),
        ("promised", money(whole.promised)),
        ("due", money(whole.due - whole.paid)),
        ("paid", money(whole.paid)),
    ];
    frame.say_args("accounts-sentence", &args)
}
