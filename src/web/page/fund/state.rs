//! Where an allocation stands, said honestly: what is missing, why it moves no more, whether it is owed, paid or nothing.

use jiff::Timestamp;
use serde::Serialize;

use super::asked::{list, missing};
use super::sum;
use crate::domain::fund::{AllocationView, AskedLine, Explanation, Formula, Hold, Minor, Move, Setup, State, StepLine};
use crate::domain::project::{ProjectKey, Stage};
use crate::domain::refusal::Arg;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::FundFile;
use crate::web::page::frame::Frame;
use crate::web::page::standing::Standing;

/// Where an allocation stands, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StateWords {
    /// The state, which chooses the mark: `conditional`, `accruing`, `frozen`, `due`, `partly-paid`, `paid`, `confirmed`,
    /// `lapsed`, `released` or `void`.
    pub word: &'static str,
    /// What is to be said of it, after the sum or the name.
    pub text: String,
    /// What the state is called, and what the text says beyond that: together they say nothing twice.
    pub name: String,
    /// None where the name says it all.
    pub more: Option<String>,
    /// It is promised only: something has to happen first, a vote among it.
    pub promised: bool,
}

impl StateWords {
    /// The words for a fund's allocation.
    pub fn of(
        allocation: &AllocationView<'_>,
        file: &FundFile,
        setup: &Setup,
        shelf: &Shelf,
        frame: &Frame<'_>,
    ) -> Self {
        let explained = allocation.explain();
        let step = allocation.next_step();
        let told = Told {
            awaited: is_awaited(&explained.project, shelf, frame),
            anonymous: file.draft.is_anonymous(),
            closes: file.draft.closes,
            explained: &explained,
            next_step: step.as_ref(),
            setup,
            frame,
        };
        let state = explained.shown.state;
        let unvoted = file.awaits_vote() && !matches!(state, State::Void | State::Lapsed | State::Released);
        let text = until_voted(told.text(), unvoted, frame);
        Self::said(state, text, state == State::Conditional || unvoted, frame)
    }

    /// The words for what the next step of a rule would add, beside what there is.
    pub fn of_next_step(allocation: &AllocationView<'_>, file: &FundFile, setup: &Setup, frame: &Frame<'_>) -> Self {
        let in_units = allocation.sight().in_units;
        let lines = allocation.next_step().map(|step| step.asked).unwrap_or_default();
        let text = until_voted(awaiting(&lines, in_units, setup, frame), file.awaits_vote(), frame);
        Self::said(State::Conditional, text, true, frame)
    }

    fn said(state: State, text: String, promised: bool, frame: &Frame<'_>) -> Self {
        let name = frame.say(&format!("match-state-{}", word(state)));
        let more = match text.strip_prefix(name.as_str()) {
            Some(rest) if rest.starts_with(char::is_alphanumeric) => text.as_str(),
            Some(rest) => rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', ',', ';']),
            None => text.as_str(),
        };
        let more = (!more.is_empty()).then(|| more.to_owned());
        Self { word: word(state), text, name, more, promised }
    }
}

/// Public money is promised «subject to the vote» until it is taken.
fn until_voted(text: String, unvoted: bool, frame: &Frame<'_>) -> String {
    if unvoted { frame.say_of("match-unvoted", "text", text) } else { text }
}

/// «promis dès 150 contributeurs : encore 32»
fn awaiting(lines: &[AskedLine], in_units: bool, setup: &Setup, frame: &Frame<'_>) -> String {
    let open = lines.iter().filter(|line| !line.holds).map(|line| line.asked);
    let asked = list(open, setup, frame);
    let missing = missing(lines, in_units, setup, frame);
    let kind = if missing.is_empty() { "none" } else { "some" };
    let args = [("asked", Arg::Text(asked)), ("missing", Arg::Text(missing)), ("kind", Arg::Text(kind.into()))];
    frame.say_args("match-promised-once", &args)
}

/// The word of a state; the text `match-state-WORD` names it.
pub fn word(state: State) -> &'static str {
    match state {
        State::Conditional => "conditional",
        State::Accruing => "accruing",
        State::Frozen => "frozen",
        State::Void => "void",
        State::Due => "due",
        State::PartlyPaid => "partly-paid",
        State::Paid => "paid",
        State::Confirmed => "confirmed",
        State::Lapsed => "lapsed",
        State::Released => "released",
    }
}

/// Whether the campaign's time is over and the host has not yet said how it ended: what is promised then is provisional.
fn is_awaited(project: &ProjectKey, shelf: &Shelf, frame: &Frame<'_>) -> bool {
    shelf.get(project).is_some_and(|member| Standing::of(member, frame) == Standing::Awaiting)
}

/// What the words are made from.
struct Told<'a> {
    explained: &'a Explanation,
    awaited: bool,
    anonymous: bool,
    next_step: Option<&'a StepLine>,
    closes: Timestamp,
    setup: &'a Setup,
    frame: &'a Frame<'a>,
}

impl Told<'_> {
    fn text(&self) -> String {
        let frame = self.frame;
        match self.explained.shown.state {
            State::Conditional | State::Accruing if self.awaited => {
                frame.say_of("match-provisional", "host", frame.host_name.to_owned())
            }
            State::Conditional => self.conditional(),
            State::Accruing => self.accruing(),
            State::Frozen => frame.say("match-frozen"),
            State::Due => frame.say("match-due"),
            State::PartlyPaid => {
                let (paid, amount) = (self.sum(self.explained.shown.paid), self.sum(self.explained.shown.amount));
                frame.say_args("match-partly-paid", &[("paid", Arg::Text(paid)), ("sum", Arg::Text(amount))])
            }
            State::Paid => self.paid(),
            State::Confirmed => self.confirmed(),
            State::Void => frame.say_of("match-void", "stage", self.stage()),
            State::Released => frame.say("match-released"),
            State::Lapsed => self.lapsed(),
        }
    }

    fn sum(&self, amount: Minor) -> String {
        sum(amount, self.setup, self.frame)
    }

    fn stage(&self) -> &'static str {
        self.explained.stage.map_or("failed", Stage::word)
    }

    fn holds(&self, hold: &Hold) -> bool {
        self.explained.holds.contains(hold)
    }

    /// What it waits for: its conditions, its first step, other funds, or the end of a share.
    fn conditional(&self) -> String {
        let frame = self.frame;
        if self.holds(&Hold::Away) {
            return frame.say("match-stays-away");
        }
        if self.holds(&Hold::Paused) {
            return frame.say("match-paused");
        }
        if !self.explained.met {
            return self.awaiting(&self.explained.conditions);
        }
        if self.holds(&Hold::NoStep) {
            return match self.next_step {
                Some(step) => self.awaiting(&step.asked),
                None => frame.say("match-conditional"),
            };
        }
        if self.holds(&Hold::Undivided) {
            return frame.say_of("match-undivided", "date", frame.date(self.closes));
        }
        frame.say("match-blocked")
    }

    fn awaiting(&self, lines: &[AskedLine]) -> String {
        awaiting(lines, self.explained.sight.in_units, self.setup, self.frame)
    }

    /// That it moves, or why it rises no more.
    fn accruing(&self) -> String {
        let frame = self.frame;
        let is_filled = self.explained.entitlement == 0 && self.explained.shown.amount == 0;
        if is_filled && matches!(self.explained.formula, Formula::LastMile { .. }) {
            return frame.say("match-filled");
        }
        let waits = self.explained.waiting > 0;
        let first = self.explained.holds.iter().find_map(|hold| match hold {
            Hold::Withdrawn => Some("match-stays-withdrawn"),
            Hold::Closed => Some("match-stays-closed"),
            Hold::Paused => Some("match-paused"),
            Hold::Away => Some("match-stays-away"),
            Hold::Cap if waits => Some("match-waiting"),
            Hold::NoMoney if waits => Some("match-waiting"),
            Hold::Cap => Some("match-stays-cap"),
            Hold::Ceiling => Some("match-stays-ceiling"),
            Hold::Blocked(_) => Some("match-stays-blocked"),
            Hold::NoMoney => Some("match-stays-money"),
            _ => None,
        });
        if let Some(key) = first {
            return frame.say(key);
        }
        match self.explained.formula {
            Formula::Steps(_) | Formula::Gift { .. } => frame.say("match-met"),
            Formula::LastMile { .. } => frame.say("match-fills"),
            _ => frame.say("match-accruing"),
        }
    }

    /// The last payment: when, and under which reference. An anonymous sponsor's reference may name it.
    fn paid(&self) -> String {
        let frame = self.frame;
        let paid = self.explained.moves.iter().rev().find_map(|done| match done {
            Move::Paid { when, reference, .. } => Some((when.at, reference.clone())),
            _ => None,
        });
        let Some((at, reference)) = paid else { return frame.say("match-state-paid") };
        let date = Arg::Text(frame.date(at));
        if self.anonymous {
            return frame.say_args("match-paid-on", &[("date", date)]);
        }
        frame.say_args("match-paid-reference", &[("date", date), ("reference", Arg::Text(reference))])
    }

    fn confirmed(&self) -> String {
        let frame = self.frame;
        let at = self.explained.moves.iter().rev().find_map(|done| match done {
            Move::Confirmed { when } => Some(when.at),
            _ => None,
        });
        let date = at.map(|at| frame.date(at)).unwrap_or_default();
        let args = [("date", Arg::Text(date)), ("region", Arg::Text(frame.name().to_owned()))];
        frame.say_args("match-confirmed", &args)
    }

    /// Why it came to nothing: people brought it to 0, its conditions were not met in time, or its rule gave nothing.
    fn lapsed(&self) -> String {
        let frame = self.frame;
        let corrected = self.explained.moves.iter().rev().find_map(|done| match done {
            Move::Corrected { when, .. } => Some(when.at),
            _ => None,
        });
        if let Some(at) = corrected {
            return frame.say_of("match-lapsed-corrected", "date", frame.date(at));
        }
        let open = self.explained.conditions.iter().filter(|line| !line.holds).map(|line| line.asked);
        let asked = list(open, self.setup, frame);
        if self.explained.met || asked.is_empty() {
            return frame.say("match-lapsed");
        }
        frame.say_of("match-lapsed-unmet", "asked", asked)
    }
}
