use super::lettering::{legible, wrap};

#[test]
fn signs_that_no_font_has_are_left_out_and_titles_in_other_letters_altogether() {
    assert_eq!(legible("Le four à pain 🍞 d'Œil"), Some("Le four à pain d'Œil".into()));
    assert_eq!(legible("Łódź, Țigan, coŀlectiu"), Some("Łódź, Țigan, col·lectiu".into()));
    assert_eq!(legible("e\u{301}te\u{301}"), Some("été".into()));
    assert_eq!(legible("فرن الخبز"), None);
    assert_eq!(legible("面包 oven"), None);
    assert_eq!(legible("🍞\u{0}"), None);
    assert_eq!(legible("6\u{202f}240\u{a0}€"), Some("6\u{202f}240\u{a0}€".into()));
}

#[test]
fn a_title_gets_the_largest_letters_that_it_fits_in() {
    let sizes = [80.0, 48.0];
    let short = wrap("Le four", 600.0, 200.0, &sizes);
    assert_eq!((short.size, short.lines), (80.0, vec!["Le four".to_owned()]));
    let long = wrap(&"pain ".repeat(200), 600.0, 220.0, &sizes);
    assert_eq!((long.size, long.lines.len()), (48.0, 4));
    assert!(long.lines[3].ends_with("pain…"), "{long:?}");
    let unbroken = wrap(&"M".repeat(300), 600.0, 220.0, &sizes);
    assert!(unbroken.lines.iter().all(|line| line.chars().count() <= 17), "{unbroken:?}");
}
