//! `[match_funds]`: by what rules sponsors' money is kept.

use crate::domain::language::Lang;
use crate::domain::region::MatchFunds;
use crate::domain::sponsor::PromiseTerms;
use crate::file::Section;

pub(super) fn match_funds(root: &Section<'_>, languages: &[Lang]) -> MatchFunds {
    let default = MatchFunds::default();
    let Some(section) = root.section("match_funds") else { return default };
    let code = |text: &str| text.parse().map_err(|error: crate::domain::money::InvalidMoney| error.to_string());
    let currency = section.parsed("currency", "bad-currency", "an ISO 4217 code, such as \"EUR\"", code);
    let currency = currency.unwrap_or(default.currency);
    let sum = |key| {
        let money = section.money(key)?;
        if money.currency != currency {
            let problem = format!("funds are kept in {}", currency.code());
            section.spot(key).error("other-currency", problem, "an amount in the currency of «currency»");
        }
        Some(money.minor)
    };
    let always_one = section.word("two_people", &[("never", true), ("above_a_sum", false)]).unwrap_or_default();
    let above = sum("two_people_above");
    MatchFunds {
        currency,
        grace_days: section.whole("grace_days", 0..=60).unwrap_or(default.grace_days),
        closing_grace_minutes: section
            .whole("closing_grace_minutes", 0..=1440)
            .unwrap_or(default.closing_grace_minutes),
        two_people_above: if always_one { None } else { above.or(default.two_people_above) },
        agreement_above: sum("agreement_above").unwrap_or(default.agreement_above),
        terms: section.section("terms").map_or(default.terms, |section| terms(&section, languages)),
    }
}

/// `[match_funds.terms]`: what the region asks of sponsors beside Oriel's own terms.
fn terms(section: &Section<'_>, languages: &[Lang]) -> PromiseTerms {
    let since = section.date("since").or_else(|| section.missing("since", SINCE));
    let text = section.texts("text", languages);
    if text.is_empty() {
        section.missing::<()>("text", "the words in each language: text.fr = \"...\"");
    }
    since.map(|since| PromiseTerms::with(text, since)).unwrap_or_default()
}

const SINCE: &str = "the day since which these words are so; whoever signs, signs under that date";
