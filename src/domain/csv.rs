//! Tables for machines (RFC 4180). A text that a spreadsheet would take for a formula is kept from being one.

/// A table as it grows.
#[derive(Debug)]
pub struct Csv {
    text: String,
}

/// A field.
#[derive(Debug, Clone, Copy)]
pub enum Field<'a> {
    /// Words, which may come from anyone.
    Text(&'a str),
    /// A figure that we wrote ourselves.
    Figure(&'a str),
}

impl Csv {
    /// A table with these columns.
    pub fn new(columns: &[&str]) -> Self {
        let mut csv = Self::without_head();
        csv.row(&columns.iter().map(|column| Field::Figure(column)).collect::<Vec<_>>());
        csv
    }

    /// Rows that go below others.
    pub fn without_head() -> Self {
        Self { text: String::new() }
    }

    /// One more row.
    pub fn row(&mut self, fields: &[Field<'_>]) {
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            match field {
                Field::Figure(figure) => self.text.push_str(figure),
                Field::Text(words) => self.words(words),
            }
        }
        self.text.push_str("\r\n");
    }

    fn words(&mut self, words: &str) {
        let guard = if words.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff20}']) {
            "'"
        } else {
            ""
        };
        self.text.push('"');
        self.text.push_str(guard);
        self.text.push_str(&words.replace('"', "\"\""));
        self.text.push('"');
    }

    /// The whole table.
    pub fn into_text(self) -> String {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_and_never_become_formulas() {
        let mut csv = Csv::new(&["town", "sum"]);
        csv.row(&[Field::Text("Riom, \"la Belle\"\n"), Field::Figure("-12.50")]);
        csv.row(&[Field::Text("=1+1"), Field::Figure("0.00")]);
        csv.row(&[Field::Text("\t@SUM(A1)"), Field::Figure("")]);
        let expected = "town,sum\r\n\"Riom, \"\"la Belle\"\"\n\",-12.50\r\n\"'=1+1\",0.00\r\n\"'\t@SUM(A1)\",\r\n";
        assert_eq!(csv.into_text(), expected);
    }
}
