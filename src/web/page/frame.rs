//! What surrounds every page: region, language, addresses. Links are built here and nowhere else.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::domain::language::{Lang, Texts};
use crate::domain::money::Money;
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::region::{Link, Region};
use crate::domain::shelf::Wanting;
use crate::domain::state::RegionState;
use crate::web::page::picture::Album;
use crate::web::page::{calls, in_kind, sponsor};
use crate::web::theme::{Dress, Theme, format};

/// Everything that a page needs beyond its own subject.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// Whose window it is.
    pub region: &'a Region,
    /// What the region decided.
    pub local: &'a RegionState,
    /// The language of the page.
    pub lang: Lang,
    /// Scheme and host name of the window, `https://fenetre.example`, without a slash at the end.
    pub origin: &'a str,
    /// What stands before every path: nothing, or `/r/auvergne`.
    pub base_path: &'a str,
    /// The page's path and query as requested, without base path and language: `/projects?q=four`.
    pub path: &'a str,
    /// The time.
    pub now: Timestamp,
    /// The host's name for people, «Ulule».
    pub host_name: &'a str,
    /// Where a holder proposes a project.
    pub propose_url: Option<&'a str>,
    /// The age of what is shown, where pages have to say it.
    pub stale: Option<SignedDuration>,
    /// Who says it all.
    pub theme: &'a Theme,
    /// What it wears.
    pub dress: &'a Dress,
    /// Whether letters are sent from here.
    pub writes: bool,
    /// Whom to ask for pictures.
    pub album: &'a dyn Album,
    /// What stands above a page that residents do not see like this yet.
    pub ribbon: Option<Ribbon<'a>>,
}

/// What is said above a page that is shown before residents see it.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Ribbon<'a> {
    /// What it is.
    pub text: &'a str,
    /// What the link back says.
    pub back: &'a str,
    /// Where it leads.
    pub href: &'a str,
}

/// One segment of a path keeps these as they are, beyond letters and digits.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

/// What the frame's part of a template sees.
#[derive(Debug, Serialize)]
pub struct View<'a> {
    lang: Lang,
    name: String,
    home: String,
    at_home: bool,
    /// The languages to choose between; none where there is one alone.
    languages: Vec<Language>,
    links: Vec<NavLink>,
    other_links: Vec<NavLink>,
    propose: String,
    projects: String,
    calls: String,
    legal: String,
    privacy: String,
    /// Where holders and partners find what is theirs.
    portal: String,
    accessibility: String,
    /// What an audit found, in a few words; without one, the name of the page.
    accessibility_mention: String,
    feed: String,
    /// Where changes are told.
    live: String,
    host_name: String,
    publisher: String,
    takes_gifts: bool,
    stale: Option<String>,
    /// The address of the style sheet of what the region chose.
    style: String,
    /// What the region chose that is no matter of style alone: words, orders, files.
    look: Map<String, Value>,
    ribbon: Option<Ribbon<'a>>,
}

/// A language that the page can be read in.
#[derive(Debug, Serialize)]
struct Language {
    code: Lang,
    name: String,
    href: String,
    current: bool,
}

/// A link of a navigation.
#[derive(Debug, Serialize)]
pub(super) struct NavLink {
    pub(super) label: String,
    href: String,
    /// The page itself (`page`), or one of its section (`true`).
    pub(super) current: Option<&'static str>,
}

impl<'a> Frame<'a> {
    /// The address of a path of the window, in the language of the page.
    pub fn href(&self, path: &str) -> String {
        self.href_in(self.lang, &utf8_percent_encode(path, IN_PATH).to_string())
    }

    /// The same with a query, already encoded; empty for none.
    pub fn href_with(&self, path: &str, query: &str) -> String {
        let href = self.href(path);
        if query.is_empty() { href } else { format!("{href}?{query}") }
    }

    /// An encoded path in some language. Only where there is one alone it is not named: an address without a language is
    /// answered in the browser's.
    fn href_in(&self, lang: Lang, path: &str) -> String {
        let base = self.base_path;
        if self.region.languages.len() == 1 { format!("{base}{path}") } else { format!("{base}/{lang}{path}") }
    }

    /// A path of the window, as an address that works from anywhere.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{}", self.origin, self.href(path))
    }

    /// The same in another language.
    pub fn absolute_in(&self, lang: Lang, path: &str) -> String {
        format!("{}{}", self.origin, self.href_in(lang, &utf8_percent_encode(path, IN_PATH).to_string()))
    }

    /// The same with a query, already encoded; empty for none.
    pub fn absolute_with(&self, path: &str, query: &str) -> String {
        format!("{}{}", self.origin, self.href_with(path, query))
    }

    /// A text of the theme.
    pub fn say(&self, key: &str) -> String {
        self.theme.say(self.lang, key, &FluentArgs::new())
    }

    /// A text of the theme about something.
    pub fn say_of(&self, key: &str, name: &str, value: impl Into<fluent_bundle::FluentValue<'a>>) -> String {
        let mut args = FluentArgs::new();
        args.set(name.to_owned(), value);
        self.theme.say(self.lang, key, &args)
    }

    /// The projects that need something besides money today.
    pub fn wanting(&self) -> Wanting<'_> {
        self.local.needs.wanting(self.today()).collect()
    }

    /// The day that it is in the region.
    pub fn today(&self) -> Date {
        self.region.zone.to_datetime(self.now).date()
    }

    /// A text of the theme about several things.
    pub fn say_args(&self, key: &str, values: &[(&'static str, Arg)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Arg::Text(text) => args.set(*name, text.as_str()),
                Arg::Number(number) => args.set(*name, *number),
                Arg::Money(sum) => args.set(*name, self.money(*sum)),
                Arg::Time(at) => args.set(*name, self.moment(*at)),
                Arg::Day(day) => args.set(*name, self.day(*day)),
            }
        }
        self.theme.say(self.lang, key, &args)
    }

    /// Why something was refused.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.say_args(&format!("refusal-{}", refusal.code), &refusal.args)
    }

    /// Whether the theme has a text, in the page's language or where it falls back to.
    pub fn has_text(&self, key: &str) -> bool {
        [self.lang, Lang::EN, Lang::FR].iter().any(|lang| self.theme.has_text(*lang, key))
    }

    /// A text about a span of time: `{key}-days`, `{key}-hours` or `{key}-minutes`.
    pub fn say_span(&self, key: &str, span: SignedDuration) -> String {
        let (unit, count) = format::Span::of(span).parts();
        self.say_of(&format!("{key}-{unit}"), "count", count)
    }

    /// The name of a language in the page's, or its own name for itself.
    pub fn language_name(&self, lang: Lang) -> String {
        let key = format!("language-{lang}");
        if self.theme.has_text(self.lang, &key) { self.say(&key) } else { native_name(lang) }
    }

    /// A sum in the page's language.
    pub fn money(&self, sum: Money) -> String {
        format::money(self.lang, sum)
    }

    /// A day in the region's zone.
    pub fn date(&self, at: Timestamp) -> String {
        format::date(self.lang, at, &self.region.zone)
    }

    /// A day of the calendar.
    pub fn day(&self, day: Date) -> String {
        format::day(self.lang, day)
    }

    /// An amount as a field holds it: major units, in the decimals of the page's language.
    pub fn typed(&self, money: Money) -> String {
        let major = money.major();
        let short = major.strip_suffix(".00").map(String::from).unwrap_or(major);
        if self.lang == Lang::EN { short } else { short.replace('.', ",") }
    }

    /// Names one after the other: «Allier, Cantal et Puy-de-Dôme».
    pub fn all_of(&self, names: &[String]) -> String {
        format::list(self.lang, names, &self.say("and"))
    }

    /// A day and hour in the region's zone.
    pub fn moment(&self, at: Timestamp) -> String {
        format::moment(self.lang, at, &self.region.zone)
    }

    /// What the region wrote, in the page's language or the nearest.
    pub fn regional<'t>(&self, texts: &'t Texts) -> Option<&'t str> {
        texts.best(self.lang, self.region.default_language()).map(|(_, text)| text)
    }

    /// The region's name.
    pub fn name(&self) -> &'a str {
        let region: &'a Region = self.region;
        let name = region.name.best(self.lang, region.default_language());
        name.map_or(region.id.as_str(), |(_, name)| name)
    }

    /// What templates see of it.
    pub fn view(&self) -> View<'a> {
        View {
            lang: self.lang,
            name: self.name().into(),
            home: self.href("/"),
            at_home: self.path == "/",
            languages: self.languages(),
            links: self.links(),
            other_links: self.other_links(),
            propose: self.href("/propose"),
            projects: self.href("/projects"),
            calls: self.href("/calls"),
            legal: self.href("/legal"),
            privacy: self.href("/privacy"),
            portal: self.href("/portal"),
            accessibility: self.href("/accessibility"),
            accessibility_mention: self.accessibility_mention(),
            feed: self.href("/feed.atom"),
            live: self.href("/live"),
            host_name: self.host_name.into(),
            publisher: self.region.legal.publisher.clone(),
            takes_gifts: self.region.legal.host.is_some(),
            stale: self.stale.map(|age| self.say_span("stale", age)),
            style: self.dress.style_address(),
            look: self.dress.view().clone(),
            ribbon: self.ribbon,
        }
    }

    /// An audit that is too old is not mentioned.
    fn accessibility_mention(&self) -> String {
        let today = self.region.zone.to_datetime(self.now).date();
        match &self.region.accessibility.audit {
            Some(audit) if !audit.is_outdated(today) => {
                self.say_of("accessibility-mention", "state", audit.conformity.word())
            }
            _ => self.say("nav-accessibility"),
        }
    }

    fn languages(&self) -> Vec<Language> {
        let language = |lang: &Lang| Language {
            code: *lang,
            name: native_name(*lang),
            href: self.href_in(*lang, self.path),
            current: *lang == self.lang,
        };
        let choice = self.region.languages.iter().filter(|_| self.region.languages.len() > 1);
        choice.map(language).collect()
    }

    fn links(&self) -> Vec<NavLink> {
        let shown = self.dress.look.order("navigation").iter().filter(|word| self.has(word));
        let own = shown.map(|word| self.own_link(word));
        let regions = self.region.navigation.iter().filter_map(|link| self.link(link));
        own.chain(regions).collect()
    }

    /// The window's own pages that the region left out of the header; the footer has them.
    fn other_links(&self) -> Vec<NavLink> {
        let above = self.dress.look.order("navigation");
        let below = PAGES.iter().filter(|word| above.iter().all(|other| other != *word) && self.has(word));
        below.map(|word| self.own_link(word)).collect()
    }

    /// Whether there is anything on one of the window's own pages: to an empty one nothing leads.
    pub(super) fn has(&self, word: &str) -> bool {
        match word {
            "calls" => calls::any(&self.local.calls),
            "collections" => !self.local.curation.published().is_empty(),
            "events" => self.local.events.published().next().is_some(),
            "sponsors" => sponsor::any(self),
            "accounts" => sponsor::any(self) || in_kind::any_in_kind(self.local),
            _ => true,
        }
    }

    /// A page of the window by its word, which is its path and, after `nav-`, the key of its name.
    fn own_link(&self, word: &str) -> NavLink {
        let path = format!("/{word}");
        NavLink { label: self.say(&format!("nav-{word}")), href: self.href(&path), current: self.is_current(&path) }
    }

    fn link(&self, link: &Link) -> Option<NavLink> {
        let label = self.regional(&link.label)?.to_owned();
        match link.href.strip_prefix('/') {
            Some(_) => Some(NavLink { label, href: self.href(&link.href), current: self.is_current(&link.href) }),
            None => Some(NavLink { label, href: super::text::outside(&link.href)?, current: None }),
        }
    }

    /// A link of a navigation, which knows whether the page is its own.
    pub(super) fn nav_link(&self, label: String, path: &str) -> NavLink {
        NavLink { label, href: self.href(path), current: self.is_current(path) }
    }

    /// Whether a path is that of the page (`page`), or of one above it (`true`).
    pub(super) fn is_current(&self, path: &str) -> Option<&'static str> {
        let here = self.path.split('?').next().unwrap_or_default();
        match here.strip_prefix(path) {
            Some("") => Some("page"),
            Some(rest) if rest.starts_with('/') => Some("true"),
            _ => None,
        }
    }
}

/// The window's own pages that a region may put in its header.
const PAGES: [&str; 10] =
    ["projects", "calls", "collections", "events", "map", "figures", "sponsors", "accounts", "about", "propose"];

/// A language's own name for itself; its code where we do not know.
fn native_name(lang: Lang) -> String {
    let name = match lang.code() {
        "fr" => "Français",
        "en" => "English",
        "ca" => "Català",
        "es" => "Español",
        "de" => "Deutsch",
        "it" => "Italiano",
        "oc" => "Occitan",
        "br" => "Brezhoneg",
        "eu" => "Euskara",
        "co" => "Corsu",
        code => code,
    };
    name.into()
}
