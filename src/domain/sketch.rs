//! What a holder says of a project that no host knows yet: the answers of a form, as an address writes them. What becomes of
//! them is `app::self_check`'s.

use percent_encoding::utf8_percent_encode;

use super::money::{Currency, InvalidMoney, Money};
use super::query::IN_QUERY;

/// Characters of an answer that count.
const LONGEST: usize = 80;
/// Digits of a sum that is still read: less than a thousand billions.
const MOST_DIGITS: usize = 12;

/// The answers, as typed; empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sketch {
    /// A town or a postcode.
    pub place: String,
    /// The sum asked for.
    pub amount: String,
    /// How money is given: one of the words of [`Given`].
    pub kind: String,
    /// Whether something is given in return: `yes` or `no`.
    pub rewards: String,
    /// The host's id of a category.
    pub category: String,
}

/// How money is given, before anything in return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// For good.
    Gift,
    /// Lent without interest.
    LoanFree,
    /// Lent with interest.
    LoanInterest,
    /// Against a share in a company.
    Equity,
}

impl Given {
    /// Every way, in the order a form offers them.
    pub const ALL: [Self; 4] = [Self::Gift, Self::LoanFree, Self::LoanInterest, Self::Equity];

    /// Its word in addresses and text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Gift => "gift",
            Self::LoanFree => "loan_free",
            Self::LoanInterest => "loan_interest",
            Self::Equity => "equity",
        }
    }
}

impl Sketch {
    /// Reads the answers among an address's parameters; none where it holds none, not even an empty one.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Option<Self> {
        let mut sketch = Self::default();
        let mut any = false;
        for (name, value) in pairs {
            let Some(answer) = sketch.answer(name) else { continue };
            let shown: String = value.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
            *answer = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            any = true;
        }
        any.then_some(sketch)
    }

    fn answer(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "place" => Some(&mut self.place),
            "amount" => Some(&mut self.amount),
            "kind" => Some(&mut self.kind),
            "rewards" => Some(&mut self.rewards),
            "category" => Some(&mut self.category),
            _ => None,
        }
    }

    /// The answers as an address writes them: always in the same order, without those not given; `place` always.
    pub fn address(&self) -> String {
        let others =
            [("amount", &self.amount), ("kind", &self.kind), ("rewards", &self.rewards), ("category", &self.category)];
        let given = others.into_iter().filter(|(_, value)| !value.is_empty());
        let pairs = std::iter::once(("place", &self.place)).chain(given);
        let written = pairs.map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, IN_QUERY)));
        written.collect::<Vec<_>>().join("&")
    }

    /// The way money is given, if the word is known.
    pub fn given(&self) -> Option<Given> {
        Given::ALL.into_iter().find(|given| given.word() == self.kind)
    }

    /// Whether something is given in return, if the word is known.
    pub fn rewards(&self) -> Option<bool> {
        match self.rewards.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }
}

/// A sum as people type it: `12 500`, `12.500,00 €`, `1,250.50`, `€800`. A single point or comma with three digits behind it
/// groups thousands, because nobody asks for thousandths.
pub fn typed_sum(text: &str, currency: Currency) -> Result<Money, InvalidMoney> {
    let is_space = |c: char| c.is_whitespace() || matches!(c, '\'' | '’');
    let code = currency.code().to_lowercase();
    let names: &[&str] = if currency == Currency::EUR { &["€", "euros", "euro", "eur"] } else { &[&code] };
    let bare: String = text.to_lowercase().chars().filter(|c| !is_space(*c)).collect();
    let bare =
        names.iter().find_map(|name| bare.strip_suffix(name).or_else(|| bare.strip_prefix(name))).unwrap_or(&bare);
    let plain = bare.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')) && !bare.is_empty();
    let wrong = || InvalidMoney::Number(text.into());
    if !plain {
        return Err(wrong());
    }
    let (whole, cents) = match bare.rfind(['.', ',']) {
        Some(at) if is_decimal_mark(bare, at) => (&bare[..at], &bare[at + 1..]),
        _ => (bare, "0"),
    };
    let mut groups = whole.split(['.', ',']);
    let first_fits = groups.next().is_some_and(|first| !first.is_empty());
    if !first_fits || cents.is_empty() || groups.any(|group| group.len() != 3) {
        return Err(wrong());
    }
    let whole = whole.replace(['.', ','], "");
    if whole.trim_start_matches('0').len() > MOST_DIGITS {
        return Err(InvalidMoney::TooLarge(text.into()));
    }
    Money::from_major(&format!("{whole}.{cents}"), currency)
}

/// Whether the last mark of a number parts its decimals: it is the only one of its sign, and not three digits follow.
fn is_decimal_mark(text: &str, at: usize) -> bool {
    let alone = text.matches(&text[at..=at]).count() == 1;
    let other_before = text[..at].contains(['.', ',']);
    alone && (other_before || text.len() - at - 1 != 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(address: &str) -> Option<Sketch> {
        let pairs: Vec<_> = url::form_urlencoded::parse(address.as_bytes()).into_owned().collect();
        Sketch::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    #[test]
    fn sums_are_read_as_people_type_them() {
        let cents = |text| typed_sum(text, Currency::EUR).map(|sum| sum.minor).ok();
        for text in [
            "12500",
            "12 500",
            "12\u{202f}500 €",
            "12.500",
            "12,500",
            "12.500,00",
            "12,500.00",
            "€12'500",
            "12500 Euros",
        ] {
            assert_eq!(cents(text), Some(1_250_000), "{text}");
        }
        assert_eq!(cents("12,5"), Some(1_250));
        assert_eq!(cents("0.05"), Some(5));
        assert_eq!(cents("1.250.000"), Some(125_000_000));
        for text in
            ["", "beaucoup", "12k", "-5", "1e3", "12,,5", "1.2.3", "5,", ",5", "€", "1000000000000000000000000000000"]
        {
            assert_eq!(cents(text), None, "{text}");
        }
    }

    #[test]
    fn answers_that_do_not_concern_us_are_no_answers() {
        assert_eq!(read(""), None);
        assert_eq!(read("utm=x&q=four"), None);
        assert_eq!(read("place="), Some(Sketch::default()));
        let sketch = read("x=1&amount=%20800%20&place=Riom%0A&kind=gift&rewards=yes").unwrap();
        assert_eq!(sketch.address(), "place=Riom&amount=800&kind=gift&rewards=yes");
        assert_eq!((sketch.given(), sketch.rewards()), (Some(Given::Gift), Some(true)));
    }

    proptest! {
        #[test]
        fn no_answer_is_too_odd_to_read_and_none_is_long(place in "\\PC{0,300}", amount in "\\PC{0,300}") {
            let sketch = Sketch { place, amount, ..Sketch::default() };
            let again = read(&sketch.address()).unwrap();
            prop_assert_eq!(read(&again.address()), Some(again.clone()));
            prop_assert!(again.address().len() < 2200);
            let _ = typed_sum(&again.amount, Currency::EUR);
        }
    }
}
