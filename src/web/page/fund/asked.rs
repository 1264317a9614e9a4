//! What must be there before money is promised, and what is still missing of it.

use super::{sum, whole};
use crate::domain::fund::{Asked, AskedLine, Setup, Step, Terms};
use crate::domain::refusal::Arg;
use crate::web::page::frame::Frame;
use crate::web::theme::format;

/// One thing that is asked for: «20 contributeurs».
pub(super) fn asked_words(asked: Asked, setup: &Setup, frame: &Frame<'_>) -> String {
    match asked {
        Asked::Percent(percent) => {
            let percent = format::percentage(frame.lang, &percent.to_string());
            frame.say_of("match-asked-percent", "percent", percent)
        }
        Asked::Backers(count) => frame.say_args("match-asked-backers", &[("count", Arg::Number(count))]),
        Asked::Amount(amount) => frame.say_of("match-asked-amount", "sum", sum(amount, setup, frame)),
    }
}

/// Several things, one after the other.
pub(super) fn list(asked: impl Iterator<Item = Asked>, setup: &Setup, frame: &Frame<'_>) -> String {
    let words: Vec<_> = asked.map(|asked| asked_words(asked, setup, frame)).collect();
    frame.all_of(&words)
}

/// What is missing of what does not hold: «encore 32 contributeurs». Empty where everything holds.
pub(super) fn missing(lines: &[AskedLine], in_units: bool, setup: &Setup, frame: &Frame<'_>) -> String {
    let short = lines.iter().filter(|line| !line.holds);
    let words: Vec<_> = short.filter_map(|line| missing_of(line, in_units, setup, frame)).collect();
    frame.all_of(&words)
}

fn missing_of(line: &AskedLine, in_units: bool, setup: &Setup, frame: &Frame<'_>) -> Option<String> {
    let gap = line.needed?.checked_sub(line.have).filter(|gap| *gap > 0)?;
    let count = |key| frame.say_args(key, &[("count", Arg::Number(whole(gap)))]);
    Some(match line.asked {
        Asked::Backers(_) => count("match-missing-backers"),
        Asked::Percent(_) if in_units => count("match-missing-units"),
        Asked::Percent(_) | Asked::Amount(_) => frame.say_of("match-missing-sum", "sum", sum(gap, setup, frame)),
    })
}

/// All that the terms ask for before anything is promised, a last mile's own percent first.
pub(super) fn of_terms(terms: &Terms) -> Vec<Asked> {
    terms.asked().collect()
}

/// All that a step asks for.
pub(super) fn of_step(step: &Step) -> impl Iterator<Item = Asked> {
    step.percent.map(Asked::Percent).into_iter().chain(step.backers.map(Asked::Backers))
}
