//! Content lines of iCalendar (RFC 5545, section 3.1): escaped where they hold text, and folded.

/// The longest line in bytes, its break left out.
const LONGEST: usize = 75;

/// A calendar as it is written.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line whose value is written as it stands: dates, rules, addresses.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        // Nothing but a text may hold a line break, and a text is escaped.
        let line: String = format!("{name}:{value}").chars().filter(|c| !c.is_control()).collect();
        self.fold(&line);
    }

    /// A line whose value is a text; nothing where it is empty.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.fold(&format!("{name}:{}", escaped(text)));
        }
    }

    pub(super) fn begin(&mut self, what: &str) {
        self.raw("BEGIN", what);
    }

    pub(super) fn end(&mut self, what: &str) {
        self.raw("END", what);
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Breaks a line between characters, never within one.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(c);
            used += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', c]),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_escaped_and_control_characters_left_out() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", "Pain, sel; \\ et\neau\r\u{7}");
        lines.text("LOCATION", "");
        lines.raw("URL", "https://window.example/\r\nBEGIN:VALARM");
        assert_eq!(
            lines.into_text(),
            "SUMMARY:Pain\\, sel\\; \\\\ et\\neau\r\nURL:https://window.example/BEGIN:VALARM\r\n"
        );
    }

    proptest! {
        #[test]
        fn folded_lines_are_short_and_unfold_to_what_was_written(text in "[a-zé老🥖 ,;]{0,200}") {
            let mut lines = Lines::default();
            lines.text("SUMMARY", &format!("x{text}"));
            let folded = lines.into_text();
            prop_assert!(folded.split("\r\n").all(|line| line.len() <= LONGEST));
            let unfolded = folded.replace("\r\n ", "");
            let expected = format!("SUMMARY:x{}\r\n", escaped(&text));
            prop_assert_eq!(unfolded, expected);
        }
    }
}
