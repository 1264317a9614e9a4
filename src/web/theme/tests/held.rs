//! Pages approved by eye, then held: every page of every theme as markup in French, and as it reads in every language. A
//! theme changes how a page looks, never what it says: that is compared, not held.

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
fn hold(name: &str, pages: impl Iterator<Item = (String, String)>) {
    let text: String = pages.map(|(name, page)| format!("===== {name}\n{}\n", page.trim_end())).collect();
    insta::with_settings!({ filters => [(r"-[0-9a-f]{8}\.", "-[fingerprint].")], omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

fn dress_of(name: &str) -> Dress {
    let theme = Theme::load(&themes(), name).unwrap_or_else(|findings| panic!("{findings:#?}"));
    Dress::plain(Arc::new(theme))
}

#[test]
fn every_page_reads_as_approved_in_every_language() {
    let dress = dress_of("base");
    for lang in dress.theme.languages() {
        hold(&format!("read_{lang}"), held(&dress, lang).into_iter().map(|(name, html)| (name, outline(&html))));
    }
}

#[test]
fn every_page_is_marked_up_as_approved_in_every_theme() {
    for name in ["base", "auvergne", "catalan"] {
        let dress = dress_of(name);
        hold(&format!("markup_{name}"), held(&dress, Lang::FR).into_iter().map(|(name, html)| (name, markup(&html))));
    }
}

/// The parts of a page in an order of their own say the same; so what is said is compared without its order.
#[test]
fn no_theme_says_anything_else() {
    let base = dress_of("base");
    for name in ["auvergne", "catalan"] {
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
