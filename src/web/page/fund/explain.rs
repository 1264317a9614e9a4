//! «D'où vient ce chiffre ?»: for each fund on a project, the observation, the rule, and the sum line by line.

use serde::Serialize;

use super::added::{Part, parts};
use super::asked::asked_words;
use super::lines::{Line, Lines};
use super::{RuleWords, StateWords, name::SponsorName, next_euro, sum, whole};
use crate::domain::fund::{AllocationView, AskedLine, Explanation, Formula, Hold, Minor, Move, Setup, State, StepLine};
use crate::domain::refusal::Arg;
use crate::domain::shelf::{Member, Shelf};
use crate::domain::sponsor::FundFile;
use crate::web::page::card;
use crate::web::page::frame::Frame;
use crate::web::page::head::Head;
use crate::web::page::progress::Progress;
use crate::web::page::text::{Link, Text};

/// Where the figures of a project's partners come from.
#[derive(Debug, Serialize)]
pub struct ExplainPage {
    head: Head,
    /// The project.
    title: Text,
    /// Its page.
    project: String,
    progress: Progress,
    /// The lines of its key.
    partners: Vec<Part>,
    /// A section a fund.
    funds: Vec<Explained>,
    /// The territory's whole account.
    accounts: String,
}

/// One fund's figure.
#[derive(Debug, Serialize)]
struct Explained {
    id: String,
    name: SponsorName,
    /// The fund, and its page.
    fund: Link,
    /// The figure.
    sum: String,
    /// What promises more, where something does.
    next: Option<String>,
    state: StateWords,
    /// The rule as a sentence.
    sentence: String,
    formula: String,
    lines: Vec<Line>,
    /// What people did since it is owed.
    moves: Vec<String>,
    /// What was read, when, and where it stands in the journal.
    source: String,
}

impl ExplainPage {
    /// The page of a member; none where no fund is for it.
    pub fn new(frame: &Frame<'_>, shelf: &Shelf, member: &Member) -> Option<Self> {
        let sponsors = &frame.local.sponsors;
        let books = sponsors.books()?;
        let explained = |allocation: AllocationView<'_>| {
            let file = sponsors.fund(&allocation.terms().id)?;
            Some(Explained::of(&allocation, file, books.setup(), shelf, frame))
        };
        let funds: Vec<_> = books.allocations_on(&member.project.key).filter_map(explained).collect();
        let title = card::title(member, frame);
        let said = frame.say_of("explain-title", "title", title.text.clone());
        let path = format!("/projects/{}/explain", member.project.slug);
        let description = frame.say_of("explain-description", "title", title.text.clone());
        let head = Head::new(frame, &said, description, &path);
        (!funds.is_empty()).then(|| Self {
            head: if member.gone.is_some() { head.unlisted() } else { head },
            project: frame.href(&format!("/projects/{}", member.project.slug)),
            progress: Progress::of(&member.project, &super::added(member, frame), frame),
            partners: parts(member, shelf, frame),
            funds,
            accounts: frame.href("/accounts"),
            title,
        })
    }
}

impl Explained {
    fn of(allocation: &AllocationView<'_>, file: &FundFile, setup: &Setup, shelf: &Shelf, frame: &Frame<'_>) -> Self {
        let explanation = allocation.explain();
        let rule = RuleWords::of(&file.written(&explanation.fund, frame.local.sponsors.books()), setup, shelf, frame);
        let say = Said { explained: &explanation, file, setup, frame };
        Self {
            id: explanation.fund.to_string(),
            name: SponsorName::of(&file.draft, frame),
            fund: super::fund_link(&explanation.fund, &file.draft, frame),
            sum: sum(explanation.shown.amount, setup, frame),
            next: next_euro(allocation, file, setup, frame),
            state: StateWords::of(allocation, file, setup, shelf, frame),
            sentence: rule.sentence,
            formula: rule.formula,
            lines: say.lines(),
            moves: explanation
                .moves
                .iter()
                .zip(allocation.amounts())
                .map(|(done, after)| say.done(done, after))
                .collect(),
            source: say.source(),
        }
    }
}

/// What the lines are made from.
struct Said<'a> {
    explained: &'a Explanation,
    file: &'a FundFile,
    setup: &'a Setup,
    frame: &'a Frame<'a>,
}

impl Said<'_> {
    fn lines(&self) -> Vec<Line> {
        let mut lines = Lines::new(self.setup, self.frame);
        self.counted(&mut lines);
        for asked in &self.explained.conditions {
            self.asked(&mut lines, asked);
        }
        self.rule(&mut lines);
        self.bounds(&mut lines);
        lines.done()
    }

    /// What the crowd gave, without what never counts.
    fn counted(&self, lines: &mut Lines<'_>) {
        let explained = self.explained;
        let seen = explained.sight.figures;
        lines.sum("explain-crowd", seen.money);
        if explained.counted.money != seen.money {
            lines.sum("explain-counted", explained.counted.money);
        }
        let asks_people = matches!(explained.formula, Formula::PerBacker { .. });
        if asks_people {
            lines.count("explain-people", explained.counted.backers);
        }
    }

    /// One condition: what is asked for, what is there.
    fn asked(&self, lines: &mut Lines<'_>, asked: &AskedLine) {
        let said = asked_words(asked.asked, self.setup, self.frame);
        let word = if asked.holds { "explain-met" } else { "explain-unmet" };
        let have = match asked.asked {
            crate::domain::fund::Asked::Backers(_) => lines.number(asked.have),
            crate::domain::fund::Asked::Percent(_) if self.explained.sight.in_units => lines.number(asked.have),
            _ => sum(asked.have, self.setup, self.frame),
        };
        lines.said(self.frame.say_of("explain-asked", "asked", said), self.frame.say_of(word, "have", have));
    }

    /// The rule with its numbers.
    fn rule(&self, lines: &mut Lines<'_>) {
        let explained = self.explained;
        let money = |amount| sum(amount, self.setup, self.frame);
        match &explained.formula {
            Formula::Ratio { k, counted } => {
                let value = Minor::from(k.numerator) * counted / Minor::from(k.denominator.max(1));
                lines.result(format!("{} × {k}", money(*counted)), value);
            }
            Formula::Steps(steps) => {
                steps.iter().for_each(|step| self.step(lines, step));
                let met = steps.iter().filter(|step| step.met).map(|step| step.amount);
                lines.sum("explain-steps", met.sum());
            }
            Formula::LastMile { goal, crowd } => {
                let gap = goal.map_or(0, |goal| (goal - crowd).max(0));
                let goal = goal.map(money).unwrap_or_default();
                lines.result(format!("{goal} − {}", money(*crowd)), gap);
            }
            Formula::PerBacker { amount, backers } => {
                lines.result(format!("{} × {}", money(*amount), lines.number(*backers)), amount * backers);
            }
            Formula::Gift { amount } => {
                lines.result(self.frame.say("explain-gift"), *amount);
            }
            Formula::Share { part: Some(part) } => {
                lines.result(format!("{} × {} ÷ {}", money(part.pot), part.weight, part.total), part.target);
            }
            Formula::Share { part: None } => lines.sum("explain-undivided", 0),
        }
        if !explained.met {
            lines.sum("explain-not-met", 0);
        }
    }

    fn step(&self, lines: &mut Lines<'_>, step: &StepLine) {
        let asked: Vec<_> = step.asked.iter().map(|line| asked_words(line.asked, self.setup, self.frame)).collect();
        let asked = asked.join(" + ");
        let (name, value) = match step.met {
            true => ("explain-step-met", step.amount),
            false => ("explain-step-unmet", 0),
        };
        let args = [("asked", Arg::Text(asked)), ("sum", Arg::Text(sum(step.amount, self.setup, self.frame)))];
        lines.result(self.frame.say_args(name, &args), value);
    }

    /// What bounds it, and the figure.
    fn bounds(&self, lines: &mut Lines<'_>) {
        let explained = self.explained;
        if let Some(cap) = explained.cap {
            lines.sum("explain-cap", cap);
        }
        let state = explained.shown.state;
        if let Some(limits) = explained.limits.filter(|_| state != State::Void) {
            if let Some(room) = limits.room {
                lines.sum("explain-room", room);
            }
            lines.sum("explain-available", explained.available);
        }
        if state == State::Void || explained.holds.contains(&Hold::Void) {
            lines.sum("explain-void", 0);
        }
        if explained.waiting > 0 {
            lines.sum("explain-waiting", explained.waiting);
        }
        lines.total("explain-result", explained.shown.amount);
    }

    fn done(&self, done: &Move, after: Minor) -> String {
        let money = |amount| Arg::Text(sum(amount, self.setup, self.frame));
        let seq = |seq: u64| Arg::Number(whole(seq.into()));
        match done {
            Move::Paid { when, amount, .. } => {
                let args = [("sum", money(*amount)), ("date", Arg::Time(when.at)), ("seq", seq(when.seq))];
                self.frame.say_args("explain-paid", &args)
            }
            Move::Confirmed { when } => {
                self.frame.say_args("explain-confirmed", &[("date", Arg::Time(when.at)), ("seq", seq(when.seq))])
            }
            Move::Corrected { when, delta, .. } => {
                let args = [
                    ("before", money(after - delta)),
                    ("after", money(after)),
                    ("date", Arg::Time(when.at)),
                    ("seq", seq(when.seq)),
                ];
                self.frame.say_args("explain-corrected", &args)
            }
        }
    }

    /// When the host was read, and the numbers of the records it all follows from.
    fn source(&self) -> String {
        let observed = self.explained.sight.observed;
        let accepted = self.file.accepted.as_ref().map_or(self.file.drafted.at, |accepted| accepted.at);
        let args = [
            ("host", Arg::Text(self.frame.host_name.to_owned())),
            ("date", Arg::Time(observed.at)),
            ("seq", Arg::Number(whole(observed.seq.into()))),
            ("accepted", Arg::Time(accepted)),
        ];
        self.frame.say_args("explain-source", &args)
    }
}
