//! A city as people write it, taken apart: the names it may mean, and the codes that stand beside them. What those
//! names and codes are is for the gazetteer to say.

use crate::domain::text::fold;

/// What a written city says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Folded readings of the name, the likeliest first.
    pub names: Vec<String>,
    /// Folded names that stand side by side in it («Bolzano - Bozen»), none before the other.
    pub sides: Vec<String>,
    /// Folded words from brackets or after a comma: a region, a country, a larger city.
    pub beside: Vec<String>,
    /// Postcodes and department numbers, upper case.
    pub codes: Vec<String>,
}

/// The cities whose numbers are arrondissements; elsewhere «Moulins 03» names a department.
const WITH_ARRONDISSEMENTS: [&str; 3] = ["paris", "lyon", "marseille"];

const ARRONDISSEMENT: [&str; 9] =
    ["arrondissement", "arrondissements", "arrond", "arrdt", "arrt", "arr", "ardt", "district", "distrito"];

/// «Ville de Riom» may be Riom, but Ville-d'Avray is a town.
const TITLES: [&str; 7] = ["ville de ", "ville d ", "commune de ", "commune d ", "mairie de ", "mairie d ", "city of "];

/// «Lyon France» may be Lyon, but Latour-de-France is a town.
const EXTENSIONS: [&str; 3] = [" france", " metropole", " agglomeration"];

const ROMAN: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
];

const ORDINAL_ENDINGS: [&str; 11] = ["ieme", "eme", "ere", "nde", "er", "re", "nd", "st", "rd", "th", "e"];

/// Takes a written city apart. Any text is fine; text that holds no name gives none.
pub fn read(city: &str) -> Written {
    let mut written = Written::default();
    let (outside, inside) = without_brackets(city);
    let mut parts = outside.split([',', ';', '\n']).chain(inside);
    for whole in parts.by_ref() {
        if let Some(name) = name_in(whole, &mut written.codes) {
            written.names = readings(whole, name);
            written.sides = sides(whole);
            break;
        }
    }
    written.beside = parts.filter_map(|part| name_in(part, &mut written.codes)).collect();
    written.codes.dedup();
    written
}

/// The form in which names are compared: folded, and the abbreviations of signposts written out.
pub fn key(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<_> = folded.split(' ').collect();
    let last = words.len() - 1;
    let long = words.iter().enumerate().map(|(at, word)| match *word {
        "st" => "saint",
        "ste" => "sainte",
        "sts" => "saints",
        "stes" => "saintes",
        "lez" => "les",
        // «Chalon s/ Saône»
        "s" if at > 0 && at < last => "sur",
        word => word,
    });
    long.collect::<Vec<_>>().join(" ")
}

/// The key without a leading article, if it has one: «Le Puy-en-Velay» is also looked for as «Puy-en-Velay».
pub fn without_article(key: &str) -> Option<&str> {
    let (first, rest) = key.split_once(' ')?;
    ["le", "la", "les", "l", "el", "els", "lo", "los", "las"].contains(&first).then_some(rest)
}

/// The text outside brackets, and each text inside them. A bracket that never closes holds all that follows.
fn without_brackets(text: &str) -> (String, Vec<&str>) {
    let (mut outside, mut inside) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(['(', '[']) {
        let (within, following) = after.split_once([')', ']']).unwrap_or((after, ""));
        outside.push_str(before);
        outside.push(' ');
        inside.push(within);
        rest = following;
    }
    outside.push_str(rest);
    (outside, inside)
}

/// The name itself, then what it may be short or long for.
fn readings(whole: &str, name: String) -> Vec<String> {
    // «Vic/Cère» is Vic-sur-Cère
    let sur = whole.contains('/').then(|| name_in(&whole.replace('/', " sur "), &mut Vec::new())).flatten();
    let titled = TITLES.iter().find_map(|title| name.strip_prefix(title));
    let extended = EXTENSIONS.iter().find_map(|extension| name.strip_suffix(extension));
    let longer: Vec<_> = sur.into_iter().chain(titled.or(extended).map(String::from)).collect();
    std::iter::once(name).chain(longer).collect()
}

/// The names on both sides of a slash, a dash with space around it, or an «and»; none if the text has no such thing.
fn sides(text: &str) -> Vec<String> {
    let slashed = text.split(['/', '|', '&', '+', '•']);
    let dashed = slashed.flat_map(|side| side.split(" - ")).flat_map(|side| side.split(" – "));
    let joined = dashed.flat_map(|side| side.split(" et ")).flat_map(|side| side.split(" and "));
    let names: Vec<_> = joined.filter_map(|side| name_in(side, &mut Vec::new())).collect();
    if names.len() > 1 { names } else { Vec::new() }
}

/// The name in a part of the text, without what is not name; the codes found beside it go into `codes`.
fn name_in(part: &str, codes: &mut Vec<String>) -> Option<String> {
    let key = key(part);
    let mut words: Vec<_> = key.split(' ').filter(|word| !word.is_empty()).collect();
    drop_cedex(&mut words);
    while drop_arrondissement(&mut words) || take_code(&mut words, codes) {}
    (!words.is_empty()).then(|| words.join(" "))
}

/// «Lyon CEDEX 02» is Lyon.
fn drop_cedex(words: &mut Vec<&str>) {
    while let Some(at) = words.iter().position(|word| *word == "cedex") {
        let numbered = words.get(at + 1).is_some_and(|word| word.len() <= 2 && is_number(word));
        words.drain(at..=at + usize::from(numbered));
    }
}

/// Drops one arrondissement, before or after the name; false if there was none.
fn drop_arrondissement(words: &mut Vec<&str>) -> bool {
    let before = words.len();
    if let [number, word, of, ..] = words[..]
        && is_arrondissement(number, true)
        && ARRONDISSEMENT.contains(&word)
    {
        words.drain(..if ["of", "de", "d", "du"].contains(&of) { 3 } else { 2 });
        return true;
    }
    let named = words.iter().rposition(|word| !ARRONDISSEMENT.contains(word)).map_or(0, |last| last + 1);
    let has_word = (1..words.len()).contains(&named);
    if has_word {
        words.truncate(named);
    }
    // «Paris 11 ème»
    if let [_, number, ending] = words[..]
        && is_number(number)
        && ORDINAL_ENDINGS.contains(&ending)
    {
        words.pop();
    }
    if let [name, .., number] = words[..]
        && is_arrondissement(number, has_word || (words.len() == 2 && WITH_ARRONDISSEMENTS.contains(&name)))
    {
        words.pop();
    }
    words.len() < before
}

/// Whether the word is an ordinal from 1 to 20; a plain number (Arabic or Roman) counts where `plain` allows it.
fn is_arrondissement(word: &str, plain: bool) -> bool {
    let counted = |number: &str| match number.parse() {
        Ok(number) => (1..=20_u8).contains(&number) && is_number(word.get(..1).unwrap_or_default()),
        Err(_) => number.len() > usize::from(!plain) && ROMAN.contains(&number),
    };
    let mut stems = ORDINAL_ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    (plain && counted(word)) || stems.any(counted)
}

/// Takes a postcode or a department number off either end; false if there was none.
fn take_code(words: &mut Vec<&str>, codes: &mut Vec<String>) -> bool {
    let at = match words[..] {
        [first, ..] if is_code(first) => 0,
        [.., last] if is_code(last) => words.len() - 1,
        ["f" | "fr", second, ..] if second.len() == 5 && is_code(second) => {
            words.remove(0);
            0
        }
        _ => return false,
    };
    codes.push(words.remove(at).to_uppercase());
    true
}

fn is_code(word: &str) -> bool {
    matches!(word, "2a" | "2b") || ((2..=5).contains(&word.len()) && is_number(word))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn name(city: &str) -> String {
        read(city).names.first().cloned().unwrap_or_default()
    }

    #[test]
    fn arrondissements_are_dropped_in_every_spelling() {
        for city in [
            "LYON 02",
            "Lyon-9",
            "Lyon 7e Arrondissement",
            "3rd arrondissement of Lyon",
            "Lyon 3ème arr.",
            "Lyon IIIe",
            "Lyon CEDEX 03",
            "Lyon 3 ème",
            "69003 Lyon",
            "Lyon (3e)",
            "3e arrondissement de Lyon",
            "Lyon VII",
        ] {
            assert_eq!(name(city), "lyon", "{city}");
        }
        for city in ["PARIS CEDEX", "Paris XIe", "Paris 11ème", "Paris 1er", "11th arrondissement of Paris", "Paris 20"]
        {
            assert_eq!(name(city), "paris", "{city}");
        }
    }

    #[test]
    fn a_number_beyond_the_arrondissements_is_a_code() {
        let moulins = read("Moulins 03");
        assert_eq!((moulins.names, moulins.codes), (vec!["moulins".into()], vec!["03".into()]));
        assert_eq!(read("Riom (63)").codes, ["63"]);
        assert_eq!(read("F-63000 Clermont-Ferrand").codes, ["63000"]);
        assert_eq!(read("Paris 75").codes, ["75"]);
    }

    #[test]
    fn abbreviations_of_signposts_are_written_out() {
        assert_eq!(name("St. Nectaire"), "saint nectaire");
        assert_eq!(name("Chalon s/ Saône"), "chalon sur saone");
        assert_eq!(name("Lestrade"), "lestrade");
    }

    #[test]
    fn a_title_a_country_or_a_river_is_a_second_reading() {
        assert_eq!(read("Ville d'Issoire").names, ["ville d issoire", "issoire"]);
        assert_eq!(read("Lyon France").names, ["lyon france", "lyon"]);
        assert_eq!(read("Vic/Cère").names, ["vic cere", "vic sur cere"]);
    }

    #[test]
    fn two_names_side_by_side_are_both_read() {
        assert_eq!(read("Perpignan / Perpinyà").sides, ["perpignan", "perpinya"]);
        assert_eq!(read("Bolzano - Bozen").sides, ["bolzano", "bozen"]);
        assert_eq!(read("Clermont-Ferrand").sides, Vec::<String>::new());
    }

    #[test]
    fn what_follows_a_comma_stands_beside() {
        let lyon = read("Lyon, Rhône, France");
        assert_eq!((lyon.names, lyon.beside), (vec!["lyon".into()], vec!["rhone".into(), "france".into()]));
        assert_eq!(read("Saint-Denis (La Réunion").beside, ["la reunion"]);
        assert_eq!(read(" , Thiers").names, ["thiers"]);
    }

    #[test]
    fn text_without_a_name_gives_none() {
        for city in ["", " ", "()", "CEDEX 9", "63000", "—", ",,,", "("] {
            assert_eq!(read(city).names, Vec::<String>::new(), "{city}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(city in "\\PC*") {
            let written = read(&city);
            for name in written.names.into_iter().chain(written.sides).chain(written.beside) {
                prop_assert_eq!(&fold(&name), &name);
            }
        }

        #[test]
        fn a_name_read_again_is_the_same(city in "([a-z]{1,4}|[0-9]{1,2}(e|er|th)?|cedex|st|arrondissement|of|xi|/|,|-| ){0,8}") {
            prop_assert_eq!(name(&name(&city)), name(&city));
        }

        #[test]
        fn case_accents_and_hyphens_do_not_matter(words in proptest::collection::vec("[a-zéèêîôç]{2,8}", 1..4)) {
            let plain = name(&words.join(" "));
            prop_assert_eq!(&name(&words.join("-")), &plain);
            prop_assert_eq!(&name(&words.join("-").to_uppercase()), &plain);
            prop_assert_eq!(&name(&fold(&words.join(" "))), &plain);
        }
    }
}
