//! Numbers as the host writes them: `10`, `10.0`, `1e3` or `"10"`. They stay text until they are money or a count, so
//! that nothing on the way is a float.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::{Deserialize, Deserializer, Error};
use serde_json::value::RawValue;

use crate::domain::money::{Currency, Money};

/// A number, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure(String);

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(from)?;
        let text = match raw.get().starts_with('"') {
            true => serde_json::from_str(raw.get()).map_err(D::Error::custom)?,
            false => raw.get().to_owned(),
        };
        let figure = Self(text.trim().to_owned());
        match figure.decimal() {
            Some(_) => Ok(figure),
            None => Err(D::Error::custom(format_args!("expected a number, found {}", shown(raw.get())))),
        }
    }
}

impl Figure {
    /// The amount in major units, exactly and not below zero; else what is wrong with it.
    pub(super) fn money(&self, currency: Currency) -> Result<Money, String> {
        let money = Money::from_major(&self.0, currency).map_err(|error| error.to_string())?;
        if money.minor < 0 {
            Err(format!("expected an amount, found {} below zero", shown(&self.0)))
        } else {
            Ok(money)
        }
    }

    /// A whole number from zero on; else what is wrong with it.
    pub(super) fn count(&self) -> Result<u64, String> {
        let whole = self.decimal().filter(|value| value.fract().is_zero()).and_then(|value| value.to_u64());
        whole.ok_or_else(|| format!("expected a whole number from 0 on, found {}", shown(&self.0)))
    }

    /// The same, in 32 bits.
    pub(super) fn small(&self) -> Result<u32, String> {
        u32::try_from(self.count()?)
            .map_err(|_| format!("expected a number below 4,294,967,296, found {}", shown(&self.0)))
    }

    /// What is left of something: oversold is none left.
    pub(super) fn left(&self) -> Result<u32, String> {
        if self.0.starts_with('-') { Ok(0) } else { self.small() }
    }

    /// The number, where it is a whole one from zero on; else the text.
    pub(super) fn id(&self) -> String {
        self.count().map_or_else(|_| self.0.clone(), |number| number.to_string())
    }

    fn decimal(&self) -> Option<Decimal> {
        let scientific = self.0.contains(['e', 'E']);
        if scientific { Decimal::from_scientific(&self.0).ok() } else { Decimal::from_str_exact(&self.0).ok() }
    }
}

/// The beginning of what was found.
pub(super) fn shown(text: &str) -> String {
    let start: String = text.chars().filter(|c| !c.is_control()).take(60).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(json: &str) -> Result<Figure, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn numbers_are_read_in_every_spelling_and_nothing_else_is() {
        let count = |json: &str| read(json).unwrap().count();
        for ten in ["10", "10.0", "1e1", "\"10\"", "\" 10.00 \"", "100E-1"] {
            assert_eq!(count(ten), Ok(10), "{ten}");
        }
        assert!(count("10.5").is_err() && count("-1").is_err() && read("99999999999").unwrap().small().is_err());
        assert_eq!((read("-3").unwrap().left(), read("3").unwrap().left()), (Ok(0), Ok(3)));
        for wrong in ["\"\"", "\"ten\"", "true", "{}", "[1]", "\"1,5\"", "1e999", "\"NaN\""] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn cents_survive_in_every_spelling(cents in 0_i64..=i64::MAX / 2) {
            let spelled = format!("{}.{:02}", cents / 100, cents % 100);
            for json in [spelled.clone(), format!("\"{spelled}\""), format!("{cents}e-2")] {
                prop_assert_eq!(read(&json).unwrap().money(Currency::EUR).unwrap().minor, cents);
            }
        }
    }
}
