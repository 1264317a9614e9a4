//! One fund: its rule, its money, its projects, what happened to it.

use serde::Serialize;

use super::rows::{ProjectRow, fund_name, helped};
use super::sums::Budget;
use crate::domain::fund::{FundId, FundView};
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{FundFile, Turn};
use crate::web::page::frame::Frame;
use crate::web::page::fund::{RuleWords, SponsorName, project_link, standing_words};
use crate::web::page::head::Head;
use crate::web::page::text::{Link, Paragraphs, Text};

/// The page of a fund.
#[derive(Debug, Serialize)]
pub struct FundPage {
    head: Head,
    title: Text,
    sponsor: SponsorName,
    standing: String,
    /// One sentence of its partner's.
    sentence: Option<Text>,
    /// It is subject to a vote that has not been taken.
    unvoted: bool,
    rule: RuleWords,
    budget: Budget,
    projects: Vec<ProjectRow>,
    /// How many others it is for, with nothing granted yet.
    others: usize,
    /// What a share would come to if it were divided now.
    estimate: Vec<Estimate>,
    /// How its money came in.
    lots: Vec<Moment>,
    timeline: Vec<Moment>,
    /// What was not used and why, once its books are closed.
    account: Option<Paragraphs>,
    all: String,
    accounts: String,
}

/// Something that happened, or will.
#[derive(Debug, Serialize)]
struct Moment {
    date: String,
    iso: String,
    text: String,
}

/// A part of a pot that is not divided yet.
#[derive(Debug, Serialize)]
struct Estimate {
    project: Link,
    sum: String,
}

impl FundPage {
    /// The page of a fund; none for one that residents do not know of.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, id: &FundId) -> Option<Self> {
        let sponsors = &frame.local.sponsors;
        let (books, file) = (sponsors.books()?, sponsors.fund(id)?);
        let (fund, sums) = (books.fund(id)?, books.fund_sums(id)?);
        let title = fund_name(id, file, frame);
        let own = frame.region.default_language();
        let sponsor = SponsorName::of(&file.draft, frame);
        let rule = RuleWords::of(&file.written(id, Some(books)), books.setup(), shelf, frame);
        let (granted, others) = helped(id, books);
        let estimate = fund.estimate().into_iter().filter(|(_, part)| part.target > 0);
        let account = file.closed.as_ref().and_then(|(_, account)| Paragraphs::of(account, frame));
        Some(Self {
            head: Head::new(frame, &title.text, rule.sentence.clone(), &format!("/funds/{id}")),
            title,
            sponsor,
            standing: standing_words(file.standing(id, Some(books)), frame),
            sentence: Text::of(&file.draft.sentence, own, frame),
            unvoted: file.awaits_vote(),
            rule,
            budget: Budget::of(&sums, books, frame),
            projects: granted.iter().map(|one| ProjectRow::of(one, file, books, shelf, frame)).collect(),
            others: others.len(),
            estimate: estimate
                .map(|(key, part)| Estimate {
                    project: project_link(key, shelf, frame),
                    sum: frame.money(books.money(part.target)),
                })
                .collect(),
            lots: lots(&fund, frame, books),
            timeline: timeline(file, frame),
            account,
            all: frame.href("/sponsors"),
            accounts: frame.href("/accounts"),
        })
    }
}

fn lots(fund: &FundView<'_>, frame: &Frame<'_>, books: &crate::domain::fund::Funds) -> Vec<Moment> {
    let lot = |lot: &crate::domain::fund::Lot| {
        let seq = i64::try_from(lot.when.seq).unwrap_or(i64::MAX);
        let args = [("sum", Arg::Money(books.money(lot.amount))), ("seq", Arg::Number(seq))];
        Moment {
            date: frame.date(lot.when.at),
            iso: lot.when.at.to_string(),
            text: frame.say_args("fund-lot-recorded", &args),
        }
    };
    fund.lots().map(lot).collect()
}

/// What happened to it, in order of time.
fn timeline(file: &FundFile, frame: &Frame<'_>) -> Vec<Moment> {
    let draft = &file.draft;
    let accepted = file.accepted.as_ref().map(|accepted| (accepted.at, "fund-time-accepted"));
    let closed = file.closed.as_ref().map(|(closed, _)| (closed.at, "fund-time-books-closed"));
    let word = |at, past, future| if at <= frame.now { past } else { future };
    let opens = (draft.opens, word(draft.opens, "fund-time-opened", "fund-time-opens"));
    let closes = (draft.closes, word(draft.closes, "fund-time-closed", "fund-time-closes"));
    let turns = file.turns.iter().filter_map(|(turn, by)| {
        let key = match turn {
            Turn::Paused => "fund-time-paused",
            Turn::Resumed => "fund-time-resumed",
            Turn::Withdrawn => "fund-time-withdrawn",
            _ => return None,
        };
        Some((by.at, key))
    });
    // What was taken back ends there, and what is closed has ended: neither has an end to come.
    let withdrawn = file.turns.iter().find(|(turn, _)| *turn == Turn::Withdrawn).map(|(_, by)| by.at);
    let over = withdrawn.into_iter().chain(file.closed.as_ref().map(|(by, _)| by.at)).min();
    let before = |(at, _): &(jiff::Timestamp, _)| over.is_none_or(|over| *at <= over);
    let (opens, closes) = (Some(opens).filter(before), Some(closes).filter(before));
    let mut moments: Vec<_> = [accepted, opens, closes, closed].into_iter().flatten().chain(turns).collect();
    moments.sort_by_key(|(at, _)| *at);
    let told = |(at, key): (jiff::Timestamp, &'static str)| Moment {
        date: frame.date(at),
        iso: at.to_string(),
        text: frame.say(key),
    };
    let vote = draft.vote.as_ref().and_then(|vote| vote.taken).map(|day| Moment {
        date: frame.day(day),
        iso: day.to_string(),
        text: frame.say("fund-time-voted"),
    });
    vote.into_iter().chain(moments.into_iter().map(told)).collect()
}
