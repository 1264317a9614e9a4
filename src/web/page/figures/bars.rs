//! Bars in a list: a name, a figure, and a bar on one scale with the others, which begins at zero.

use serde::Serialize;

use super::Text;

/// One bar.
#[derive(Debug, Serialize)]
pub(super) struct Bar {
    label: Text,
    /// The list of what it counts.
    href: Option<String>,
    value: String,
    parts: Vec<Part>,
}

/// A part of a bar, and what kind of money it is.
#[derive(Debug, Serialize)]
struct Part {
    kind: &'static str,
    x: String,
    width: String,
}

impl Bar {
    /// A bar of these parts, whose full width is the product of `scale`.
    pub(super) fn new(label: Text, value: String, parts: &[(&'static str, i64)], scale: (i64, i64)) -> Self {
        let full = (i128::from(scale.0) * i128::from(scale.1)).max(1);
        let share = |amount: i64| (i128::from(amount.max(0)) * 10_000 / full).clamp(0, 10_000);
        let mut from = 0;
        let part = |(kind, amount): &(&'static str, i64)| {
            let width = share(*amount);
            let x = from;
            from += width;
            (width > 0).then(|| Part { kind, x: hundredths(x), width: hundredths(width) })
        };
        Self { label, href: None, value, parts: parts.iter().filter_map(part).collect() }
    }

    /// The same, leading somewhere.
    pub(super) fn leading(self, href: String) -> Self {
        Self { href: Some(href), ..self }
    }
}

/// Hundredths of a percent as SVG writes a percentage.
fn hundredths(share: i128) -> String {
    format!("{}.{:02}%", share / 100, share % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_each_other_on_one_scale() {
        let bar = Bar::new(Text::plain("x"), "y".into(), &[("kept", 50), ("none", 0), ("underway", 25)], (100, 2));
        let parts: Vec<_> = bar.parts.iter().map(|part| (part.kind, &*part.x, &*part.width)).collect();
        assert_eq!(parts, [("kept", "0.00%", "25.00%"), ("underway", "25.00%", "12.50%")]);
    }

    #[test]
    fn nothing_at_all_has_no_bar() {
        assert!(Bar::new(Text::plain("x"), "0".into(), &[("kept", 0)], (0, 1)).parts.is_empty());
    }
}
