//! Why something asked for was not done, beside the field it is about. The words are the theme's, under `refusal-CODE`.

use jiff::Timestamp;
use jiff::civil::Date;

use super::money::Money;

/// One reason. A form may be refused for several at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The field of the form, as its input is named; none where it is about the whole.
    pub field: Option<&'static str>,
    /// Which reason: the text `refusal-CODE` says it.
    pub code: &'static str,
    /// What the text may mention.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value within a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words.
    Text(String),
    /// A count.
    Number(i64),
    /// A sum.
    Money(Money),
    /// An instant, said in the region's zone.
    Time(Timestamp),
    /// A day.
    Day(Date),
}

impl Refusal {
    /// A reason about one field.
    pub fn of(field: &'static str, code: &'static str) -> Self {
        Self { field: Some(field), code, args: Vec::new() }
    }

    /// A reason about the whole.
    pub fn whole(code: &'static str) -> Self {
        Self { field: None, code, args: Vec::new() }
    }

    /// The same, mentioning a value.
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.args.push((name, value));
        self
    }
}

/// Everything that is wrong at once, or what was asked for.
pub type Checked<T> = Result<T, Vec<Refusal>>;
