//! The plain text of a letter, as a template leaves it.

/// The same without blanks at the ends of lines, and with one empty line where there are several. A line of two dashes and a
/// blank stays as it is: programs know what follows by it.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().map(|line| if line == "-- " { line } else { line.trim_end() }) {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if empty > 0 && !out.is_empty() {
            out.push('\n');
        }
        empty = 0;
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn empty_lines_part_paragraphs_and_no_more() {
        assert_eq!(tidy("\n\nA \n\n\n  b\n\n-- \nc\n\n"), "A\n\n  b\n\n-- \nc\n");
    }
}
