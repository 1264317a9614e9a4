//! Text as people type it, made comparable.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// `text` without case, accents, ligatures or punctuation, words apart by one space: «L'Île-d'Œil» is `l ile d oeil`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            'ı' => folded.push('i'),
            // Catalan «col·lectiu» is one word, and a soft hyphen or a zero-width space is no gap.
            '·' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            c if c.is_alphanumeric() => folded.extend(c.to_lowercase()),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_accents_and_punctuation_are_forgiven() {
        assert_eq!(fold("L'Île-d'Œil"), "l ile d oeil");
        assert_eq!(fold("  SAINT–Étienne  "), "saint etienne");
        assert_eq!(fold("Col·lectiu"), "collectiu");
        assert_eq!(fold("GROẞE Straße"), "grosse strasse");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
