//! Pages approved by eye, then held: every page of every theme as it reads in every language, and as markup in French. Of the
//! base theme they are held whole, of the others where they differ from it, line by line: both together give every page.

use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

use super::*;

/// One page a line of `pages`: of each template the fullest state, and those that differ most from it.
fn held(dress: &Dress, lang: Lang) -> Vec<(String, String)> {
    let pages = sample::pages(dress, lang).into_iter();
    let mut templates = BTreeSet::new();
    let template = |name: &str| name.split('-').next().unwrap_or_default().to_owned();
    let odd = ["home-empty", "list-nothing", "project-la-barque", "project-gone", "propose-refused", "call-decided"];
    pages
        .filter(|page| templates.insert(template(&page.name)) || odd.contains(&page.name.as_str()))
        .map(|page| (page.name, page.html.unwrap()))
        .collect()
}

/// The text of a page with what it is read as: headings, links, fields, lists. Drawings count by their names alone.
fn outline(html: &str) -> String {
    let page = Html::parse_document(html);
    let mut out = String::new();
    read(page.root_element(), &mut out);
    let lines = out.lines().map(str::trim_end).filter(|line| !line.trim().is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}

fn read(element: ElementRef<'_>, out: &mut String) {
    let own = element.value();
    if own.name() == "svg" {
        out.extend(own.attr("aria-label").map(|label| format!("\n[{label}]\n")));
        return;
    }
    if let Some(told) = told(own) {
        out.push_str(&told);
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(&text.replace('\n', " ")),
            Node::Element(_) => ElementRef::wrap(child).into_iter().for_each(|child| read(child, out)),
            _ => {}
        }
    }
    if is_block(own.name()) {
        out.push('\n');
    }
}

/// What stands before an element's text.
fn told(own: &Element) -> Option<String> {
    let label = own.attr("aria-label").map(|label| format!(" «{label}»")).unwrap_or_default();
    let lang = own.attr("lang").map(|lang| format!(" ({lang})")).unwrap_or_default();
    Some(match own.name() {
        "meta" => format!("\nmeta {} {}\n", own.attr("name").or(own.attr("property"))?, own.attr("content")?),
        "title" => "\ntitle ".into(),
        "nav" | "main" | "header" | "footer" | "aside" | "form" | "fieldset" | "table" => {
            format!("\n{}{label}\n", own.name())
        }
        "h1" | "h2" | "h3" | "h4" => format!("\n{}{lang} ", own.name()),
        "a" => format!("{lang}→ "),
        "input" => format!(
            "[{} {}{}] ",
            own.attr("type").unwrap_or("text"),
            own.attr("name")?,
            own.attr("value").map(|v| format!("={v}")).unwrap_or_default()
        ),
        "button" => "[button] ".into(),
        "img" => format!("[img {}] ", own.attr("alt")?),
        name if is_block(name) => format!("\n{}", lang.trim_start()),
        _ => lang,
    })
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "title"
            | "p"
            | "li"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "div"
            | "dt"
            | "dd"
            | "tr"
            | "caption"
            | "summary"
            | "legend"
            | "label"
            | "option"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "nav"
            | "main"
            | "aside"
            | "blockquote"
    )
}

/// The markup with one element a line, drawings left out.
fn markup(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<svg") {
        out.push_str(before);
        let (head, inside) = after.split_once('>').unwrap_or((after, ""));
        out.push_str(&format!("<svg{head}>…</svg>"));
        let mut depth = 1;
        let mut at = inside;
        while depth > 0 {
            let (open, close) = (at.find("<svg"), at.find("</svg>"));
            match (open, close) {
                (Some(open), Some(close)) if open < close => (depth, at) = (depth + 1, &at[open + 4..]),
                (_, Some(close)) => (depth, at) = (depth - 1, &at[close + 6..]),
                _ => return out,
            }
        }
        rest = at;
    }
    out + rest
}

/// Fingerprints change with every byte of a style; which file is meant does not.
fn unprinted(html: &str) -> String {
    let mut parts = html.split('-');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let print = part.get(..9).filter(|print| print.ends_with('.'));
        let is_print = print.is_some_and(|print| print[..8].bytes().all(|b| b.is_ascii_hexdigit()));
        out.push('-');
        out.push_str(&if is_print { format!("[fingerprint]{}", &part[8..]) } else { part.to_owned() });
    }
    out
}

fn hold(name: &str, pages: impl Iterator<Item = (String, String)>) {
    let text: String = pages.map(|(name, page)| format!("===== {name}\n{}\n", page.trim_end())).collect();
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, text) });
}

fn dress_of(name: &str) -> Dress {
    let theme = Theme::load(&themes(), name).unwrap_or_else(|findings| panic!("{findings:#?}"));
    Dress::plain(Arc::new(theme))
}

/// The themes that are shipped besides the base.
const OTHERS: [&str; 2] = ["auvergne", "catalan"];

/// What makes `base` into `other`: lines that go (-) and come (+), each stretch after the line that it follows.
fn changes(base: &str, other: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (base.lines().collect(), other.lines().collect());
    // The most lines that both have in the same order, from each place on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            let longest = common[at + 1][to].max(common[at][to + 1]);
            common[at][to] = if old[at] == new[to] { common[at + 1][to + 1] + 1 } else { longest };
        }
    }
    let (mut at, mut to, mut told, mut out) = (0, 0, true, String::new());
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            (at, to, told) = (at + 1, to + 1, false);
            continue;
        }
        if !told {
            out.push_str(&format!("@ {}\n", old[at - 1]));
            told = true;
        }
        if to == new.len() || (at < old.len() && common[at + 1][to] >= common[at][to + 1]) {
            out.push_str(&format!("- {}\n", old[at]));
            at += 1;
        } else {
            out.push_str(&format!("+ {}\n", new[to]));
            to += 1;
        }
    }
    out
}

/// Each page of `theirs` by what makes it of the same page of `ours`.
fn compared(ours: Vec<(String, String)>, theirs: Vec<(String, String)>) -> impl Iterator<Item = (String, String)> {
    ours.into_iter().zip(theirs).map(|((page, ours), (same, theirs))| {
        assert_eq!(page, same);
        (page, changes(&ours, &theirs))
    })
}

#[test]
fn every_page_reads_as_approved_in_every_theme_and_language() {
    let read = |dress: &Dress, lang: Lang| -> Vec<(String, String)> {
        held(dress, lang).into_iter().map(|(name, html)| (name, unprinted(&outline(&html)))).collect()
    };
    let base = dress_of("base");
    let languages = base.theme.languages();
    for lang in &languages {
        hold(&format!("read_{lang}"), read(&base, *lang).into_iter());
    }
    for name in OTHERS {
        let other = dress_of(name);
        assert_eq!(other.theme.languages(), languages);
        let pages = languages.iter().flat_map(|lang| {
            compared(read(&base, *lang), read(&other, *lang))
                .map(move |(page, changes)| (format!("{lang} {page}"), changes))
        });
        hold(&format!("read_{name}"), pages);
    }
}

#[test]
fn every_page_is_marked_up_as_approved_in_every_theme() {
    let marked = |dress: &Dress| -> Vec<(String, String)> {
        held(dress, Lang::FR).into_iter().map(|(name, html)| (name, unprinted(&markup(&html)))).collect()
    };
    let base = dress_of("base");
    hold("markup_base", marked(&base).into_iter());
    for name in OTHERS {
        hold(&format!("markup_{name}"), compared(marked(&base), marked(&dress_of(name))));
    }
}

#[test]
fn what_differs_is_told_line_by_line_and_nothing_else() {
    assert_eq!(changes("a\nb\nc\nd", "a\nb\nc\nd"), "");
    assert_eq!(changes("a\nb\nc\nd", "a\nx\nc\nd\ne"), "@ a\n- b\n+ x\n@ d\n+ e\n");
    assert_eq!(changes("a\nb", "x\na"), "+ x\n@ a\n- b\n");
}

/// The parts of a page in an order of their own say the same; so what is said is compared without its order.
#[test]
fn no_theme_says_anything_else() {
    let base = dress_of("base");
    for name in OTHERS {
        let other = dress_of(name);
        for lang in base.theme.languages() {
            for ((page, ours), (_, theirs)) in held(&base, lang).into_iter().zip(held(&other, lang)) {
                // What a front page shows is the theme's choice.
                if page.starts_with("home") {
                    continue;
                }
                let colour = |line: &&str| !line.starts_with("meta theme-color");
                let said = |html: &str| outline(html).lines().filter(colour).map(String::from).collect::<BTreeSet<_>>();
                assert_eq!(said(&ours), said(&theirs), "{name}: {page} in {lang}");
            }
        }
    }
}
