//! `[match_funds]`: by what rules sponsors' money is kept.

use crate::domain::region::MatchFunds;
use crate::file::Section;

pub(super) fn match_funds(root: &Section<'_>) -> MatchFunds {
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
    }
}
