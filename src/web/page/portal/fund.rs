//! One fund, for the people of its organisation: what was promised, what became of it, and what can be done now.

use serde::Serialize;

use super::board::Board;
use super::front::{dates, name, setup};
use crate::domain::fund::{FundId, Payout, State};
use crate::domain::journal::Actor;
use crate::domain::member::SponsorRank;
use crate::domain::project::ProjectKey;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{FundFile, Signature, Standing, Turn, Vote as Decision};
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::web::page::fund::{AllocationFacts, RuleWords, standing_words};
use crate::web::page::text::{Link, Paragraphs};

/// A fund and what can be done with it.
#[derive(Debug, Serialize)]
pub struct FundPage {
    title: String,
    organisation: Link,
    word: &'static str,
    standing: String,
    dates: String,
    budget: String,
    rule: RuleWords,
    /// What happened to it, in order.
    steps: Vec<(String, String)>,
    /// What the region's own words were when it was promised.
    signed_terms: Option<Paragraphs>,
    /// Why the region did not take it.
    refused: Option<String>,
    /// It is public money that is still to be voted.
    awaits_vote: bool,
    board: Option<Board>,
    /// The same through time; none before it is accepted.
    course: Option<String>,
    /// Whether anything can be done.
    acts: bool,
    what_if: String,
    edit: Option<String>,
    discard: Option<FormView>,
    /// Where a promise is taken back that the region has not answered.
    take_back: Option<FormView>,
    submit: Option<Submit>,
    top_up: Option<TopUpForm>,
    /// More money that the region has to answer for.
    top_up_waits: Option<String>,
    drop_top_up: Option<FormView>,
    pause: Option<FormView>,
    resume: Option<FormView>,
    withdraw: Option<OneField>,
    vote: Option<Vote>,
    /// Where its payments are made into a file for the bank; none where nothing is owed.
    transfers: Option<String>,
    public: Option<String>,
}

#[derive(Debug, Serialize)]
struct Submit {
    form: FormView,
    agreed: Field,
    /// It is owed once its condition is met, whatever becomes of the campaign.
    when_met: bool,
    terms_date: String,
    /// What the region adds to Oriel's own.
    own_terms: Option<Paragraphs>,
}

/// The form of more money.
#[derive(Debug, Serialize)]
struct TopUpForm {
    /// When the region has to be asked.
    hint: Option<String>,
    /// Why the region did not take the last.
    refused: Option<String>,
    field: Field,
    /// Of public money: its decision.
    vote: Option<Vote>,
    form: FormView,
}

#[derive(Debug, Serialize)]
struct OneField {
    form: FormView,
    field: Field,
}

#[derive(Debug, Serialize)]
struct Vote {
    form: FormView,
    /// One was recorded: this sets it right.
    again: bool,
    number: Field,
    taken: Field,
    budget_line: Field,
}

impl Vote {
    /// The fields of a decision that was taken, in a form that is sent there.
    fn new(fields: Fields<'_>, known: &Decision, to: &str) -> Self {
        let fields = fields.sent_to(to);
        let day = known.taken.map(|day| day.to_string()).unwrap_or_default();
        let line = &known.budget_line;
        Self {
            again: known.taken.is_some(),
            number: fields.text("vote_number", "fund-field-vote_number", &known.number).required().at_most(60),
            taken: fields.day("vote_taken", "fund-field-vote_day", &day).required(),
            budget_line: fields.text("budget_line", "fund-field-budget_line", line).required().at_most(60),
            form: fields.form(to),
        }
    }
}

impl FundPage {
    /// For a member of its organisation; `fields` makes the fields of one form after the other; `signed` is who promised it.
    pub fn new<'f>(
        frame: &'f Frame<'f>,
        fields: &dyn Fn() -> Fields<'f>,
        shelf: &Shelf,
        (id, file): (&FundId, &FundFile),
        rank: SponsorRank,
        signed: Option<String>,
    ) -> Self {
        let books = frame.local.sponsors.books();
        let standing = file.standing(id, books);
        let setup = setup(frame);
        let draft = &file.draft;
        let signs = rank == SponsorRank::Signatory;
        let path = |below: &str| format!("/portal/funds/{id}{below}");
        let offered = |there: bool, below: &str| (signs && there).then(|| fields().form(&path(below)));
        let writes = matches!(standing, Standing::Draft | Standing::Refused);
        let waits = matches!(standing, Standing::Submitted | Standing::Endorsed);
        let goes_on = matches!(standing, Standing::Accepted | Standing::Open | Standing::Exhausted | Standing::Paused);
        let votes = draft.vote.is_some() && standing.is_public() && standing != Standing::BooksClosed;
        let money = |minor| frame.money(crate::domain::money::Money { minor, currency: setup.currency });
        let slug = &draft.organisation;
        let board = books.and_then(|books| Board::new(frame, shelf, books, (id, file), &path("")));
        let owes = books.is_some_and(|books| !crate::domain::sponsor::still_to_pay(books, id).is_empty());
        Self {
            title: name(frame, file),
            organisation: Link {
                label: frame.local.members.organisation(slug).unwrap_or(slug.as_str()).into(),
                href: frame.href(&format!("/portal/organisations/{slug}")),
            },
            word: standing.word(),
            standing: standing_words(standing, frame),
            dates: dates(frame, file),
            budget: money(draft.budget),
            rule: RuleWords::within(&file.written(id, books), &setup, shelf, frame),
            steps: steps(frame, (id, file), signed),
            signed_terms: signed_terms(frame, file),
            refused: file.refused.as_ref().map(|(_, reason)| reason.clone()),
            awaits_vote: file.awaits_vote(),
            board,
            course: standing.is_public().then(|| frame.href(&path("/course"))),
            acts: signs && (writes || waits || goes_on || votes),
            what_if: frame.href(&path("/what-if")),
            edit: (signs && writes).then(|| frame.href(&path("/edit"))),
            discard: offered(writes, "/discard"),
            take_back: offered(waits, "/take-back"),
            submit: (signs && standing == Standing::Draft).then(|| {
                let fields = fields();
                let agreed = fields.check("agreed", "fund-field-agreed", false);
                let terms = &frame.region.match_funds.terms;
                Submit {
                    agreed,
                    when_met: draft.payout == Payout::WhenMet,
                    terms_date: frame.day(terms.date),
                    own_terms: Paragraphs::of(&terms.own, frame),
                    form: fields.form(&path("/submit")),
                }
            }),
            top_up: (signs && goes_on && file.top_up.is_none()).then(|| {
                let (more, fields) = (fields, fields().sent_to(&path("/top-up")));
                let limit = frame.region.match_funds.two_people_above;
                let budget_line = draft.vote.as_ref().map(|vote| vote.budget_line.clone()).unwrap_or_default();
                let decision = Decision { budget_line, ..Decision::default() };
                TopUpForm {
                    hint: match (draft.is_public_money(), limit) {
                        (true, _) => Some(frame.say("fund-top-up-public")),
                        (false, Some(limit)) => Some(frame.say_of("fund-top-up-above", "sum", money(limit))),
                        (false, None) => None,
                    },
                    refused: file.top_up_refused.as_ref().map(|(_, reason)| reason.clone()),
                    field: fields.text("amount", "fund-field-top-up", "").required().in_unit(setup.currency.symbol()),
                    vote: draft.is_public_money().then(|| Vote::new(more(), &decision, &path("/top-up"))),
                    form: fields.form(&path("/top-up")),
                }
            }),
            top_up_waits: file.top_up.as_ref().map(|asked| {
                let mut args = fluent_bundle::FluentArgs::new();
                args.set("sum", money(asked.amount));
                args.set("when", frame.moment(asked.asked.at));
                frame.theme.say(frame.lang, "fund-top-up-waits", &args)
            }),
            drop_top_up: offered(file.top_up.is_some(), "/top-up/drop"),
            pause: offered(matches!(standing, Standing::Open | Standing::Exhausted), "/pause"),
            resume: offered(standing == Standing::Paused, "/resume"),
            withdraw: (signs && goes_on).then(|| {
                let fields = fields();
                let field = fields.check("sure", "fund-field-sure", false);
                OneField { field, form: fields.form(&path("/withdraw")) }
            }),
            vote: draft
                .vote
                .as_ref()
                .filter(|_| signs && votes)
                .map(|known| Vote::new(fields(), known, &path("/vote"))),
            transfers: (signs && owes && !file.awaits_vote()).then(|| frame.href(&path("/transfers"))),
            public: standing.is_public().then(|| frame.href(&format!("/funds/{id}"))),
        }
    }
}

/// What the region's own words were when a fund was promised.
pub(in crate::web::page) fn signed_terms(frame: &Frame<'_>, file: &FundFile) -> Option<Paragraphs> {
    Paragraphs::of(&file.submitted.as_ref()?.1.own, frame)
}

/// What happened to a fund and when, in order; `signed` is who promised it.
pub(in crate::web::page) fn steps(
    frame: &Frame<'_>,
    (id, file): (&FundId, &FundFile),
    signed: Option<String>,
) -> Vec<(String, String)> {
    let mut steps = vec![(frame.say("fund-step-drafted"), file.drafted.at)];
    if let Some((signature, terms)) = &file.submitted {
        let mut args = fluent_bundle::FluentArgs::new();
        args.set("who", signed.unwrap_or_else(|| frame.say("actor-erased")));
        args.set("terms", frame.day(terms.date));
        steps.push((frame.theme.say(frame.lang, "fund-step-submitted", &args), signature.at));
    }
    steps.extend(file.endorsed.as_ref().map(|first| (frame.say("fund-step-endorsed"), first.at)));
    steps.extend(file.refused.as_ref().map(|(by, _)| (frame.say("fund-step-refused"), by.at)));
    steps.extend(file.accepted.as_ref().map(|by| (frame.say("fund-step-accepted"), by.at)));
    let known = frame.local.sponsors.books().and_then(|books| Some((books, books.fund(id)?)));
    if let Some((books, fund)) = known {
        let lot = |amount| frame.say_of("fund-lot", "sum", frame.money(books.money(amount)));
        steps.extend(fund.lots().map(|one| (lot(one.amount), one.when.at)));
    }
    let turn = |(turn, by): &(Turn, Signature)| (frame.say(&format!("fund-turn-{}", turn.word())), by.at);
    steps.extend(file.turns.iter().map(turn));
    steps.extend(file.closed.as_ref().map(|(by, _)| (frame.say("fund-step-closed"), by.at)));
    // What happened in the same second stands in the order in which it is told here.
    steps.sort_by_key(|(_, at)| *at);
    steps.into_iter().map(|(text, at)| (text, frame.moment(at))).collect()
}

/// What one fund adds to one project, and the form for what was paid of it.
#[derive(Debug, Serialize)]
pub struct AllocationPage {
    #[serde(flatten)]
    facts: AllocationFacts,
    pay: Option<Pay>,
    /// Public money that is still to be voted is not paid.
    awaits_vote: bool,
}

#[derive(Debug, Serialize)]
struct Pay {
    form: FormView,
    amount: Field,
    reference: Field,
    through: Field,
}

impl AllocationPage {
    /// Of a fund and a project; none where it grants it nothing and never did. `reference` is what a link proposes,
    /// `who` names people.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        shelf: &Shelf,
        (id, file): (&FundId, &FundFile),
        project: &ProjectKey,
        (rank, reference): (SponsorRank, &str),
        who: &dyn Fn(&Actor) -> String,
    ) -> Option<Self> {
        let books = frame.local.sponsors.books()?;
        let shown = books.allocation(id, project)?.shown();
        let payable = matches!(shown.state, State::Due | State::PartlyPaid);
        let pay = (rank == SponsorRank::Signatory && payable && !file.awaits_vote()).then(|| {
            let now = frame.typed(books.money(shown.amount - shown.paid));
            let ways = ["direct", "host"].map(|word| (word.to_owned(), frame.say(&format!("way-{word}"))));
            Pay {
                amount: fields
                    .text("amount", "payment-field-amount", &now)
                    .required()
                    .in_unit(setup(frame).currency.symbol()),
                reference: fields.text("reference", "payment-field-reference", reference).required().at_most(35),
                through: fields.choices("through", "payment-field-through", "direct", &ways).required(),
                form: fields.form(&format!("/portal/funds/{id}/projects/{project}")),
            }
        });
        let fund = Link { label: name(frame, file), href: frame.href(&format!("/portal/funds/{id}")) };
        let facts = AllocationFacts::new(frame, shelf, (id, file), project, (fund, who))?;
        Some(Self { facts, pay, awaits_vote: file.awaits_vote() })
    }
}
