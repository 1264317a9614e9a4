//! Amounts: whole numbers of the smallest unit, with their currency. Never a float, never added across currencies.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An ISO 4217 currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(iso_currency::Currency::EUR);

    /// The three-letter code, `EUR`.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// The usual sign, `€`; the code where there is none.
    pub fn symbol(self) -> String {
        self.0.symbol().to_string()
    }

    /// Decimal places between the major and the minor unit: 2 for EUR, 0 for JPY.
    pub fn exponent(self) -> u32 {
        u32::from(self.0.exponent().unwrap_or(0))
    }

    /// So many smallest units in major units, with exactly its decimals and a point: `12.50`.
    pub fn major(self, minor: i128) -> String {
        let exponent = self.exponent() as usize;
        let digits = minor.unsigned_abs().to_string();
        let padded = format!("{digits:0>width$}", width = exponent + 1);
        let (whole, cents) = padded.split_at(padded.len() - exponent);
        let sign = if minor < 0 { "-" } else { "" };
        if exponent == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{cents}") }
    }
}

impl FromStr for Currency {
    type Err = InvalidMoney;

    fn from_str(code: &str) -> Result<Self, InvalidMoney> {
        let unknown = || InvalidMoney::Currency(code.into());
        iso_currency::Currency::from_code(code).map(Self).ok_or_else(unknown)
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = <std::borrow::Cow<'de, str>>::deserialize(from)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

/// An amount in the currency's smallest unit: 12.50 EUR is `minor: 1250`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Smallest units: cents for EUR.
    pub minor: i64,
    /// What the units are of.
    pub currency: Currency,
}

/// Why a text is no amount of money.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidMoney {
    /// Not an ISO 4217 code.
    #[error("«{0}» is not an ISO 4217 currency code such as EUR")]
    Currency(String),
    /// Not a decimal number.
    #[error("«{0}» is not a decimal number")]
    Number(String),
    /// Finer than the currency's smallest unit.
    #[error("«{0}» is finer than the smallest unit of {1}")]
    TooFine(String, &'static str),
    /// Beyond what is kept.
    #[error("«{0}» is too large to be an amount of money")]
    TooLarge(String),
}

impl Money {
    /// The amount that `text` names in major units: `"12.5"` EUR is 1250 cents. Exact: what does not fit whole minor
    /// units is refused, not rounded. Plain and scientific notation are read, because JSON allows both.
    pub fn from_major(text: &str, currency: Currency) -> Result<Self, InvalidMoney> {
        let text = text.trim();
        let wrong = || InvalidMoney::Number(text.into());
        let value = if text.contains(['e', 'E']) {
            Decimal::from_scientific(text).map_err(|_| wrong())?
        } else {
            Decimal::from_str_exact(text).map_err(|_| wrong())?
        };
        let large = || InvalidMoney::TooLarge(text.into());
        let scaled = value.checked_mul(Decimal::from(10_i64.pow(currency.exponent()))).ok_or_else(large)?;
        if !scaled.fract().is_zero() {
            return Err(InvalidMoney::TooFine(text.into(), currency.code()));
        }
        let minor = i64::try_from(scaled.trunc().mantissa()).map_err(|_| large())?;
        Ok(Self { minor, currency })
    }

    /// The amount in major units, with exactly the currency's decimals and a point: `12.50`.
    pub fn major(self) -> String {
        self.currency.major(self.minor.into())
    }
}

/// `1250` cents as `12.50 EUR`, for logs and files; pages format by language.
impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.major(), self.currency.code())
    }
}

/// `20000 EUR`, as written in a region file.
impl FromStr for Money {
    type Err = InvalidMoney;

    fn from_str(text: &str) -> Result<Self, InvalidMoney> {
        let (amount, code) = text.trim().rsplit_once(' ').ok_or_else(|| InvalidMoney::Number(text.into()))?;
        Self::from_major(amount, code.parse()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn major_units_become_minor_units_by_the_currency() {
        let eur = |text| Money::from_major(text, Currency::EUR).map(|money| money.minor);
        assert_eq!(eur("12.5"), Ok(1250));
        assert_eq!(eur("10"), Ok(1000));
        assert_eq!(eur("10.0"), Ok(1000));
        assert_eq!(eur("1e3"), Ok(100_000));
        assert_eq!(eur("-0.01"), Ok(-1));
        let jpy: Currency = "JPY".parse().unwrap();
        assert_eq!(Money::from_major("500", jpy).unwrap().minor, 500);
        assert!(Money::from_major("0.5", jpy).is_err());
    }

    #[test]
    fn what_is_not_an_exact_amount_is_refused() {
        for text in ["", "abc", "12.345", "1,5", "NaN", "inf", "99999999999999999999", "1e40"] {
            assert!(Money::from_major(text, Currency::EUR).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_amount_survives_being_written_and_read(minor in i64::MIN + 1..i64::MAX, code in "EUR|JPY|KWD|CHF") {
            let money = Money { minor, currency: code.parse().unwrap() };
            prop_assert_eq!(Money::from_major(&money.major(), money.currency), Ok(money));
            prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money));
        }

        #[test]
        fn json_numbers_convert_exactly(whole in 0_i64..10_000_000, cents in 0_i64..100) {
            let text = format!("{whole}.{cents:02}");
            let through_json: serde_json::Number = serde_json::from_str(&text).unwrap();
            for form in [text, through_json.to_string()] {
                prop_assert_eq!(Money::from_major(&form, Currency::EUR).unwrap().minor, whole * 100 + cents);
            }
        }
    }
}
