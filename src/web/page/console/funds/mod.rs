//! Match funds, for the region that accepts and settles them.

mod allocation;

use serde::Serialize;

use crate::domain::fund::{FundId, Minor, Stand};
use crate::domain::journal::Actor;
use crate::domain::language::Texts;
use crate::domain::money::Money;
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{FundFile, Signature, Standing, Vote};
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, TextFields};
use crate::web::page::fund::{RuleWords, project_link, standing_words};
use crate::web::page::portal::{Board, fund_dates, fund_name, fund_setup, fund_steps, signed_terms};
use crate::web::page::text::Link;
use crate::web::page::text::Paragraphs;

pub use allocation::AllocationDesk;

/// Every fund but drafts, those that wait first; and corrections that wait for a second signature.
#[derive(Debug, Serialize)]
pub struct FundsPage {
    title: String,
    /// The whole in a sentence; none before there are books.
    account: Option<String>,
    waiting: Vec<FundLine>,
    corrections: Vec<Link>,
    funds: Vec<FundLine>,
    /// The statements of every organisation.
    statements: String,
}

#[derive(Debug, Serialize)]
struct FundLine {
    name: String,
    href: String,
    organisation: String,
    word: &'static str,
    standing: String,
    budget: String,
    granted: Option<String>,
    due: Option<String>,
    dates: String,
}

impl FundsPage {
    /// Of a region.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf) -> Self {
        let sponsors = &frame.local.sponsors;
        let books = sponsors.books();
        let mut funds: Vec<_> = sponsors
            .funds()
            .map(|(id, file)| (file.standing(id, books), id, file))
            .filter(|(standing, ..)| *standing != Standing::Draft)
            .collect();
        funds.sort_by_key(|(standing, _, file)| (*standing, std::cmp::Reverse(file.drafted.at)));
        let waits = |standing: Standing| matches!(standing, Standing::Submitted | Standing::Endorsed);
        let (waiting, rest): (Vec<_>, Vec<_>) = funds.into_iter().partition(|(standing, ..)| waits(*standing));
        let line = |(standing, id, file): &(Standing, &FundId, &FundFile)| fund_line(frame, *standing, id, file);
        let correction = |(fund, project, _): (&FundId, &crate::domain::project::ProjectKey, _)| Link {
            label: project_link(project, shelf, frame).label,
            href: frame.href(&format!("/console/funds/{fund}/projects/{project}")),
        };
        Self {
            title: frame.say("nav-console-funds"),
            account: account(frame),
            waiting: waiting.iter().map(line).collect(),
            corrections: sponsors.corrections().map(correction).collect(),
            funds: rest.iter().map(line).collect(),
            statements: frame.href("/console/statements"),
        }
    }
}

/// What all funds come to, in a sentence.
fn account(frame: &Frame<'_>) -> Option<String> {
    let books = frame.local.sponsors.books()?;
    let whole: Stand = books.funds().map(|fund| fund.stand()).sum();
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("count", i64::try_from(books.funds().count()).unwrap_or(i64::MAX));
    for (name, amount) in [
        ("budget", whole.budget),
        ("paid", whole.paid),
        ("confirmed", whole.confirmed),
        ("due", whole.due),
        ("running", whole.running()),
    ] {
        args.set(name, frame.money(books.money(amount)));
    }
    Some(frame.theme.say(frame.lang, "console-funds-account", &args))
}

fn fund_line(frame: &Frame<'_>, standing: Standing, id: &FundId, file: &FundFile) -> FundLine {
    let books = frame.local.sponsors.books();
    let known = books.and_then(|books| Some((books, books.fund(id)?)));
    let setup = fund_setup(frame);
    let organisation = &file.draft.organisation;
    let due = known.map(|(books, fund)| (books, fund.stand().due)).filter(|(_, due)| *due > 0);
    FundLine {
        name: fund_name(frame, file),
        href: frame.href(&format!("/console/funds/{id}")),
        organisation: frame.local.members.organisation(organisation).unwrap_or(organisation.as_str()).into(),
        word: standing.word(),
        standing: standing_words(standing, frame),
        budget: frame.money(Money { minor: file.written(id, books).budget, currency: setup.currency }),
        granted: known.map(|(books, fund)| frame.money(books.money(fund.shown().granted))),
        due: due.map(|(books, due)| frame.money(books.money(due))),
        dates: fund_dates(frame, file),
    }
}

/// One fund, and what the region can do with it now.
#[derive(Debug, Serialize)]
pub struct FundDesk {
    title: String,
    back: String,
    word: &'static str,
    standing: String,
    dates: String,
    budget: String,
    organisation: Facts,
    rule: RuleWords,
    awaits_vote: bool,
    vote: Option<String>,
    steps: Vec<(String, String)>,
    /// What the region's own words were when it was promised.
    signed_terms: Option<Paragraphs>,
    /// Who accepted first, where two have to.
    endorsed: Option<String>,
    /// It was this very person: another has to accept.
    endorsed_by_me: bool,
    two_people: bool,
    accept: Option<FormView>,
    /// What the first of two people says besides: that whoever pays verified it, who, and when.
    verify: Vec<Field>,
    /// Who verified it, and when.
    verified: Option<String>,
    refuse: Option<Refuse>,
    /// More money that waits for an answer.
    top_up: Option<TopUpView>,
    close: Option<Close>,
    closed: Option<String>,
    board: Option<Board>,
    /// The same through time; none before it is accepted.
    course: Option<String>,
    public: Option<String>,
}

/// More money, and the answers to it.
#[derive(Debug, Serialize)]
struct TopUpView {
    told: String,
    /// The decision that public money follows.
    vote: Option<String>,
    /// One person agreed: another has to, or this very one did.
    endorsed: bool,
    accept: Option<FormView>,
    /// What the first of two people says besides.
    verify: Vec<Field>,
    refuse: Refuse,
}

/// Whose money it is.
#[derive(Debug, Serialize)]
struct Facts {
    name: String,
    kind: String,
    registration: String,
    nature: String,
    anonymous: bool,
}

#[derive(Debug, Serialize)]
struct Refuse {
    form: FormView,
    reason: Field,
}

#[derive(Debug, Serialize)]
struct Close {
    form: FormView,
    account: TextFields,
    unused: String,
}

impl FundDesk {
    /// For an operator, `me`; `signed` is who promised it, `endorsed` who accepted first.
    pub fn new<'f>(
        frame: &'f Frame<'f>,
        fields: &dyn Fn() -> Fields<'f>,
        shelf: &Shelf,
        (id, file): (&FundId, &FundFile),
        signed: Option<String>,
        endorsed: Option<String>,
        me: Option<&Actor>,
    ) -> Self {
        let books = frame.local.sponsors.books();
        let standing = file.standing(id, books);
        let setup = fund_setup(frame);
        let draft = &file.draft;
        let path = |below: &str| format!("/console/funds/{id}{below}");
        let waits = matches!(standing, Standing::Submitted | Standing::Endorsed);
        let limit = frame.region.match_funds.two_people_above;
        let is_mine = |signature: &Signature| me.is_some_and(|me| signature.is_of(me));
        let by_me = file.endorsed.as_ref().is_some_and(is_mine);
        let promised_by_me = file.submitted.as_ref().is_some_and(|(signature, _)| is_mine(signature));
        // Of all that was ever promised, taken back or not.
        let unused = books.and_then(|books| {
            let granted = books.fund(id)?.shown().granted;
            Some(frame.money(books.money(Minor::from(file.written(id, Some(books)).budget) - granted)))
        });
        let (verify, accept) = (waits && !by_me && !promised_by_me)
            .then(|| {
                let fields = fields().sent_to(&path("/accept"));
                let verify = crate::domain::sponsor::endorses(file, limit).then(|| verification(&fields));
                (verify, fields.form(&path("/accept")))
            })
            .map_or((None, None), |(verify, form)| (verify, Some(form)));
        Self {
            title: fund_name(frame, file),
            back: frame.href("/console/funds"),
            word: standing.word(),
            standing: standing_words(standing, frame),
            dates: fund_dates(frame, file),
            budget: frame.money(Money { minor: file.written(id, books).budget, currency: setup.currency }),
            organisation: facts(frame, file),
            rule: RuleWords::within(&file.written(id, books), &setup, shelf, frame),
            awaits_vote: file.awaits_vote(),
            vote: draft.vote.as_ref().filter(|vote| vote.taken.is_some()).map(|vote| vote_told(frame, vote)),
            steps: fund_steps(frame, (id, file), signed),
            signed_terms: signed_terms(frame, file),
            endorsed_by_me: by_me,
            endorsed: endorsed.filter(|_| waits),
            two_people: limit.is_some_and(|limit| draft.budget > limit),
            verify: verify.unwrap_or_default(),
            accept,
            verified: file.verified.as_ref().map(|verified| {
                let args = [("who", Arg::Text(verified.by.clone())), ("day", Arg::Day(verified.on))];
                frame.say_args("fund-verified-told", &args)
            }),
            refuse: waits.then(|| {
                let fields = fields().sent_to(&path("/refuse"));
                let reason = fields.area("reason", "fund-field-refuse", "").required().at_most(1_000).lines(4);
                Refuse { reason, form: fields.form(&path("/refuse")) }
            }),
            top_up: file.top_up.as_ref().map(|asked| {
                let mine = is_mine(&asked.asked) || asked.endorsed.as_ref().is_some_and(is_mine);
                let whole = file.written(id, books).budget.saturating_add(asked.amount);
                let money = |minor| frame.money(Money { minor, currency: setup.currency });
                let mut args = fluent_bundle::FluentArgs::new();
                args.set("sum", money(asked.amount));
                args.set("whole", money(whole));
                args.set("when", frame.moment(asked.asked.at));
                let (more, fields) = (fields, fields().sent_to(&path("/top-up/refuse")));
                let reason = fields.area("reason", "fund-field-refuse", "").required().at_most(1_000).lines(4);
                let accept = (!mine).then(|| {
                    let fields = more().sent_to(&path("/top-up/accept"));
                    let two =
                        books.is_some_and(|books| crate::domain::sponsor::endorses_top_up(file, id, books, limit));
                    let verify = if two { verification(&fields) } else { Vec::new() };
                    (verify, fields.form(&path("/top-up/accept")))
                });
                TopUpView {
                    told: frame.theme.say(frame.lang, "fund-top-up-told", &args),
                    vote: asked.vote.as_ref().map(|vote| vote_told(frame, vote)),
                    endorsed: asked.endorsed.is_some(),
                    verify: accept.as_ref().map(|(verify, _)| verify.clone()).unwrap_or_default(),
                    accept: accept.map(|(_, form)| form),
                    refuse: Refuse { reason, form: fields.form(&path("/top-up/refuse")) },
                }
            }),
            close: (standing == Standing::Settled).then(|| {
                let fields = fields();
                let account = fields.areas("account", "fund-field-account", &Texts::default());
                Close {
                    account: account.required().at_most(2_000).lines(4),
                    unused: unused.clone().unwrap_or_default(),
                    form: fields.form(&path("/close")),
                }
            }),
            closed: file.closed.as_ref().and_then(|(_, account)| frame.regional(account)).map(String::from),
            board: books.and_then(|books| Board::new(frame, shelf, books, (id, file), &path(""))),
            course: standing.is_public().then(|| frame.href(&path("/course"))),
            public: standing.is_public().then(|| frame.href(&format!("/funds/{id}"))),
        }
    }
}

/// That whoever pays verified a promise.
fn verification(fields: &Fields<'_>) -> Vec<Field> {
    vec![
        fields.check("verified", "fund-field-verified", false),
        fields.text("verified_by", "fund-field-verified_by", "").required().at_most(120),
        fields.day("verified_on", "fund-field-verified_on", "").required(),
    ]
}

/// A decision in a line.
fn vote_told(frame: &Frame<'_>, vote: &Vote) -> String {
    let mut args = fluent_bundle::FluentArgs::new();
    args.set("number", vote.number.clone());
    args.set("day", vote.taken.map(|day| frame.day(day)).unwrap_or_default());
    args.set("line", vote.budget_line.clone());
    frame.theme.say(frame.lang, "fund-vote-told", &args)
}

fn facts(frame: &Frame<'_>, file: &FundFile) -> Facts {
    let slug = &file.draft.organisation;
    let profile = frame.local.sponsors.profile(slug);
    Facts {
        name: frame.local.members.organisation(slug).unwrap_or(slug.as_str()).into(),
        kind: profile.map(|profile| frame.say(&format!("organisation-{}", profile.kind.word()))).unwrap_or_default(),
        registration: profile.map(|profile| profile.registration.clone()).unwrap_or_default(),
        nature: frame.say(&format!("nature-{}", file.draft.nature.word())),
        anonymous: file.draft.is_anonymous(),
    }
}
