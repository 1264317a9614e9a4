//! Sample pages: each in all of its states, over invented projects. Themes are tried with them before they are served.

mod afterwards;
mod calls;
mod certificates;
mod choices;
mod console;
mod console_calls;
mod desk;
mod events;
mod follow;
mod funds;
mod in_kind;
mod needs;
mod partners;
mod settle;
mod words;

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use handlebars::RenderError;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::letter::{self, Answer, Happened, Own, digest};
use super::{
    About, Accessibility, Album, Categories, Embed, ErrorPage, FiguresPage, Frame, Home, LegalPage, List,
    MailboxLetter, MailboxPage, MapPage, NotFound, Privacy, ProjectPage, Sheet, Spotted, embedded,
};
use crate::app::notify::Kind;
use crate::domain::audit;
use crate::domain::call::{Door, Outcome};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::language::{Lang, Texts};
use crate::domain::look::Chosen;
use crate::domain::map::{Land, Town};
use crate::domain::place::Point;
use crate::domain::policy::Policy;
use crate::domain::project::{Detail, Project};
use crate::domain::query::Query;
use crate::domain::region::{HostMembership, Legal, LegalHost, Link, MatchFunds, Region};
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;
use crate::domain::territory::Territory;
use crate::mail::{Letter, LetterId, Received};
use crate::pictures::{Picture, Wish};
use crate::settings::BACKUP_DAYS;
use crate::web::theme::Dress;

#[derive(Deserialize)]
struct Samples {
    base: Map<String, Value>,
    projects: Vec<Map<String, Value>>,
    detail: Detail,
}

/// A sample page.
pub struct Rendered {
    /// Its template and its state, `project-le-bal`.
    pub name: String,
    /// Its path in a window.
    pub path: String,
    /// What rendering it gave.
    pub html: Result<String, RenderError>,
}

/// The pages that a theme cannot render in a language, and why.
pub fn trouble(dress: &Dress, lang: Lang) -> Vec<(String, RenderError)> {
    pages(dress, lang).into_iter().filter_map(|page| Some((page.name, page.html.err()?))).collect()
}

/// Every sample page in a language. Names begin with the template's.
pub fn pages(dress: &Dress, lang: Lang) -> Vec<Rendered> {
    let Ok(Samples { base, projects, detail }) = serde_json::from_str(include_str!("sample.json")) else {
        return Vec::new();
    };
    let members: Vec<_> = (0..).zip(projects).filter_map(|(at, own)| member(at, &base, own)).collect();
    let languages: Vec<_> = dress.theme.languages().into_iter().collect();
    let host = LegalHost { name: "Plateforme SA".into(), registration: "IFP 14000000".into() };
    let Some(full) = region(&languages, Some(host)) else { return Vec::new() };
    let bare = Region {
        languages: vec![lang],
        tagline: Texts::default(),
        about: Texts::default(),
        legal: Legal::default(),
        accessibility: audit::Accessibility::default(),
        ..full.clone()
    };
    let shelf = Shelf::new(members);
    let land = land();
    let nothing = RegionState::default();
    let (chosen, records) = choices::local();
    let mut local = events::agenda();
    let hands = needs::local();
    (local.needs, local.offers) = (hands.needs, hands.offers);
    (local.curation, local.calls) = (chosen.curation, calls::local().calls);
    let partners = funds::local(&shelf);
    (local.sponsors, local.members) = (partners.sponsors, partners.members);
    let in_kind = in_kind::local(&shelf);
    (local.loans, local.support) = (in_kind.loans, in_kind.support);
    let mut pages =
        Pages { dress, lang, region: &full, local: &local, land: land.as_ref(), stale: None, rendered: Vec::new() };
    pages.of_collections(&shelf, "");
    pages.of_lists(&shelf, "");
    pages.of_maps(&shelf, "");
    pages.of_projects(&shelf, &detail, "");
    pages.of_events(&shelf, "");
    pages.of_calls(&shelf, "");
    pages.of_funds(&shelf, "");
    pages.of_partners(&shelf, "");
    pages.of_in_kind(&shelf, "");
    pages.of_words("");
    pages.of_desk("");
    pages.of_followers(&shelf, "");
    pages.of_sequels(&shelf, "");
    pages.of_certificates(&shelf, "");
    pages.of_needs(&shelf, "");
    pages.of_console(&shelf, &records, "");
    pages.of_collections(&Shelf::default(), "-empty");
    pages.stale = Some(SignedDuration::from_mins(40));
    pages.local = &nothing;
    pages.of_collections(&shelf, "-none");
    pages.add("home", "-none", "/", &Home::new(&pages.frame("/"), &shelf, pages.land));
    pages.of_console(&Shelf::default(), &[], "-empty");
    (pages.region, pages.land) = (&bare, None);
    pages.of_lists(&Shelf::default(), "-empty");
    pages.of_maps(&Shelf::default(), "-empty");
    pages.of_maps(&shelf, "-bare");
    pages.of_projects(&shelf, &Detail::default(), "-bare");
    pages.of_events(&shelf, "-empty");
    pages.of_calls(&shelf, "-empty");
    pages.of_funds(&Shelf::default(), "-empty");
    pages.of_partners(&Shelf::default(), "-empty");
    pages.of_in_kind(&Shelf::default(), "-empty");
    pages.of_words("-bare");
    pages.of_desk("-bare");
    pages.of_followers(&Shelf::default(), "-bare");
    pages.of_sequels(&Shelf::default(), "-empty");
    pages.of_certificates(&Shelf::default(), "-empty");
    pages.rendered
}

struct Pages<'a> {
    dress: &'a Dress,
    lang: Lang,
    region: &'a Region,
    local: &'a RegionState,
    land: Option<&'a Land>,
    stale: Option<SignedDuration>,
    rendered: Vec<Rendered>,
}

impl Pages<'_> {
    fn frame<'f>(&'f self, path: &'f str) -> Frame<'f> {
        Frame {
            region: self.region,
            local: self.local,
            lang: self.lang,
            origin: "https://window.example",
            base_path: "",
            path,
            now: now(),
            host_name: "Plateforme",
            propose_url: Some("https://host.example/propose"),
            stale: self.stale,
            theme: &self.dress.theme,
            dress: self.dress,
            writes: true,
            album: &SampleAlbum,
            ribbon: None,
        }
    }

    fn add(&mut self, template: &str, state: &str, path: &str, page: &impl serde::Serialize) {
        let html = self.dress.theme.render(template, &self.frame(path), page);
        self.rendered.push(Rendered { name: format!("{template}{state}"), path: path.to_owned(), html });
    }

    fn of_lists(&mut self, shelf: &Shelf, state: &str) {
        let local = self.local;
        let wanting = local.needs.wanting(TimeZone::UTC.to_datetime(now()).date()).collect();
        self.add("home", state, "/", &Home::new(&self.frame("/"), shelf, self.land));
        for (name, address) in
            [("", ""), ("-chosen", "q=le&stage=running&nearly=1&needs=1"), ("-nothing", "q=zeppelin&place=x")]
        {
            let pairs: Vec<_> = url::form_urlencoded::parse(address.as_bytes()).into_owned().collect();
            let (mut query, _) = Query::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            query.size = if name.is_empty() { 4 } else { query.size };
            query.page = if name.is_empty() { 2 } else { 1 };
            let path = if address.is_empty() { "/projects".into() } else { format!("/projects?{address}") };
            let found = shelf.choose(&query, self.lang, &wanting, now());
            let page = List::new(&self.frame(&path), shelf, &query, &found);
            self.add("list", &format!("{name}{state}"), &path, &page);
        }
        let query = embedded(Query::default());
        let found = shelf.choose(&query, self.lang, &wanting, now());
        self.add("embed", state, "/", &Embed::list(&self.frame("/"), &query, &found));
        self.add("embed", &format!("-lost{state}"), "/", &Embed::lost(&self.frame("/")));
        let found = shelf.choose(&Query::default(), self.lang, &wanting, now());
        let page = List::new(&self.frame("/projects"), shelf, &Query::default(), &found);
        self.add("list", &format!("-all{state}"), "/projects", &page);
    }

    fn of_maps(&mut self, shelf: &Shelf, state: &str) {
        let local = self.local;
        let wanting = local.needs.wanting(TimeZone::UTC.to_datetime(now()).date()).collect();
        for (name, address) in [("", ""), ("-near", "sort=newest&near=45.9,3.1,12"), ("-nothing", "q=zeppelin")] {
            let pairs: Vec<_> = url::form_urlencoded::parse(address.as_bytes()).into_owned().collect();
            let (query, _) = Query::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            let path = if address.is_empty() { "/map".into() } else { format!("/map?{address}") };
            let found = shelf.choose(&Query { size: usize::MAX, ..query.clone() }, self.lang, &wanting, now());
            let events = Spotted::all(&self.frame(&path), &|venue| venue.point);
            let page = MapPage::new(&self.frame(&path), self.land, shelf, &query, &found, &events);
            self.add("map", &format!("{name}{state}"), &path, &page);
        }
        let figures = FiguresPage::new(&self.frame("/figures"), shelf);
        self.add("figures", state, "/figures", &figures);
    }

    fn of_projects(&mut self, shelf: &Shelf, detail: &Detail, state: &str) {
        for member in shelf.members() {
            let path = format!("/projects/{}", member.project.slug);
            let page = ProjectPage::new(&self.frame(&path), shelf, member, detail, self.land);
            self.add("project", &format!("-{}{state}", member.project.slug), &path, &page);
            self.add(
                "sheet",
                &format!("-{}{state}", member.project.slug),
                &path,
                &Sheet::new(&self.frame(&path), member),
            );
            let page = Embed::project(&self.frame(&path), member);
            self.add("embed", &format!("-{}{state}", member.project.slug), &path, &page);
        }
        if let Some(first) = shelf.members().first() {
            let gone = Member { gone: Some(now()), ..first.clone() };
            // A video of a site that we do not know, as another host may have it.
            let detail = Detail { video: Some("https://video.example/four".into()), ..detail.clone() };
            let page = ProjectPage::new(&self.frame("/"), shelf, &gone, &detail, self.land);
            self.add("project", &format!("-gone{state}"), "/", &page);
            self.add("sheet", &format!("-gone{state}"), "/", &Sheet::new(&self.frame("/"), &gone));
            self.add("embed", &format!("-gone{state}"), "/", &Embed::project(&self.frame("/"), &gone));
        }
    }

    fn of_words(&mut self, state: &str) {
        self.add("about", state, "/about", &About::new(&self.frame("/about"), &Categories::new()));
        self.of_propose(state);
        self.add("legal", state, "/legal", &LegalPage::new(&self.frame("/legal")));
        self.add("privacy", state, "/privacy", &Privacy::new(&self.frame("/privacy"), BACKUP_DAYS));
        self.add("accessibility", state, "/accessibility", &Accessibility::new(&self.frame("/accessibility")));
        self.add("not_found", state, "/", &NotFound::new(&self.frame("/")));
        self.add("error", state, "/", &ErrorPage::ours(&self.frame("/")));
        let neutral = self.dress.theme.render_neutral("neutral_not_found", self.dress, self.lang, &());
        let name = format!("neutral_not_found{state}");
        self.rendered.push(Rendered { name, path: "/nowhere".into(), html: neutral });
        self.of_letters(state);
    }

    /// Letters, and where a demonstration shows them.
    fn of_letters(&mut self, state: &str) {
        let happened = |kind, count, name: &str| Happened {
            kind,
            count,
            at: now() - SignedDuration::from_mins(70),
            name: name.to_owned(),
            path: "/console".into(),
            own: None,
        };
        let decided = |outcome: &Outcome| {
            let own = Own { title: "Le four <à> pain".into(), until: None, answer: Some(Answer::of(outcome)) };
            Happened { own: Some(own), ..happened(Kind::CallDecided, 1, "Le Bal") }
        };
        let reason = || "Le four n'est pas ouvert à tous.".to_owned();
        let door = |name: &str| Door { name: name.into(), contact: "a@b.example".into(), why: "Elle aide.".into() };
        let decisions = [
            Outcome::Accepted { announced: None },
            Outcome::Refused { reason: reason() },
            Outcome::Pointed { reason: reason(), doors: vec![door("La Maison"), door("Le Pont <b>")] },
        ];
        let several: Vec<_> = Kind::ALL
            .into_iter()
            .flat_map(|kind| [happened(kind, 1, "Le Bal"), happened(kind, 3, "La <b>Barque</b>")])
            .chain(decisions.iter().map(decided))
            .collect();
        let one = several.first().cloned().into_iter().collect();
        for (name, happened) in [("", several), ("-one", one)] {
            let page: letter::LetterPage = digest(&self.frame("/"), &happened);
            for template in ["mail/letter", "mail/letter_text"] {
                self.add(template, &format!("{name}{state}"), "/", &page);
            }
        }
        let received = received(self.lang);
        for letters in [received.as_slice(), &[]] {
            let page = MailboxPage::new(letters, self.lang, &TimeZone::UTC);
            let name = if letters.is_empty() { "mailbox-empty" } else { "mailbox" };
            let html = self.dress.theme.render_neutral("mailbox", self.dress, self.lang, &page);
            self.rendered.push(Rendered { name: format!("{name}{state}"), path: "/mailbox".into(), html });
        }
        for letter in &received {
            let page = MailboxLetter::new(letter, self.lang, &TimeZone::UTC);
            let html = self.dress.theme.render_neutral("mailbox_letter", self.dress, self.lang, &page);
            let name = format!("mailbox_letter{state}");
            self.rendered.push(Rendered { name, path: "/mailbox/1".into(), html });
        }
    }
}

/// A letter of a demonstration.
fn received(lang: Lang) -> Vec<Received> {
    let Ok(region) = "sample".parse() else { return Vec::new() };
    let letter = Letter {
        region,
        kind: "digest".into(),
        person: None,
        to: "camille@couze.example".into(),
        from_name: "Fenêtre sur Couze".into(),
        reply_to: None,
        subject: "Le Bal <b>des</b> moulins".into(),
        text: "Le Bal des moulins\n\nhttps://window.example/console\n".into(),
        html: String::new(),
        lang,
        host: "window.example".into(),
        unsubscribe: None,
        until: now(),
    };
    vec![Received { id: LetterId::of(&["sample"]), letter, source: Vec::new(), at: now() }]
}

/// Has the pictures whose address says so.
#[derive(Debug)]
struct SampleAlbum;

impl Album for SampleAlbum {
    fn picture(&self, address: &str, _: Wish) -> Option<Picture> {
        let (widths, height): (&[u32], u32) = match address.rsplit('/').next()? {
            "wide.jpg" => (&[400, 800, 1200], 675),
            "tall.jpg" => (&[400, 600], 1400),
            _ => return None,
        };
        let name = "0123456789abcdef0123456789abcdef".parse().ok()?;
        Some(Picture { name, widths: widths.into(), height, colour: [138, 152, 121] })
    }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_165_200).unwrap_or_default() // 2026-11-20, 09:00 UTC
}

fn member(at: usize, base: &Map<String, Value>, own: Map<String, Value>) -> Option<Member> {
    let mut project = base.clone();
    project.extend(own);
    let mut project: Project = serde_json::from_value(Value::Object(project)).ok()?;
    project.key.id = format!("{}", 300_001 + at * 7).parse().ok()?;
    let gazetteer = Gazetteer::embedded();
    let home = gazetteer.locate(&project.place).first().copied().copied();
    let (town, point) = (project.place.city.clone(), home.and_then(|home| home.point()));
    let inhabitants = home.and_then(|home| NonZeroU32::new(home.population()));
    let seen = now() - SignedDuration::from_mins(12);
    let project = Arc::new(project);
    Some(Member { project, seen, gone: None, town, point, inhabitants, words: Arc::default() })
}

/// A land around the sample's towns, with two of them to find one's way by.
fn land() -> Option<Land> {
    let corner = |(lat, lon)| Point { lat, lon };
    let ring = [(46.7, 3.3), (46.3, 4.0), (45.6, 4.2), (44.9, 3.9), (44.7, 2.4), (45.6, 2.5), (46.2, 2.3)].map(corner);
    let town = |name, at, inhabitants| Town { name, point: corner(at), inhabitants };
    let towns = vec![town("Clermont-Ferrand", (45.785, 3.109), 147_327), town("Montluçon", (46.34, 2.607), 33_000)];
    Land::new(vec![ring.to_vec()], towns, false)
}

/// What partners add to a sample: to the first two, in every form a bar can draw.
fn texts(pairs: &[(Lang, &str)]) -> Texts {
    Texts::new(pairs.iter().map(|(lang, text)| (*lang, (*text).to_owned())))
}

fn region(languages: &[Lang], host: Option<LegalHost>) -> Option<Region> {
    let (fr, en, ca, es, de) = (Lang::FR, Lang::EN, Lang::CA, Lang::ES, Lang::DE);
    let mut languages = languages.to_vec();
    languages.sort_by_key(|lang| *lang != fr);
    Some(Region {
        id: "sample".parse().ok()?,
        name: texts(&[
            (fr, "Fenêtre sur Couze"),
            (en, "Window on the Couze"),
            (ca, "Finestra sobre la Couze"),
            (es, "Ventana sobre la Couze"),
            (de, "Fenster zur Couze"),
        ]),
        tagline: texts(&[
            (fr, "Ce qui se prépare dans les vallées, et qui attend un coup de pouce."),
            (en, "What people are making in the valleys, and what would help them."),
            (ca, "El que es prepara a les valls, i que espera un cop de mà."),
            (es, "Lo que se prepara en los valles y espera que alguien eche una mano."),
            (de, "Was in den Tälern entsteht und auf helfende Hände wartet."),
        ]),
        about: texts(&[
            (fr, "Quatre communes ont ouvert cette fenêtre.\n\nElle montre les projets d'ici."),
            (en, "Four villages opened this window."),
            (ca, "Quatre municipis han obert aquesta finestra."),
            (es, "Cuatro municipios abrieron esta ventana."),
            (de, "Vier Gemeinden haben dieses Fenster geöffnet."),
        ]),
        languages,
        zone: TimeZone::get("Europe/Paris").unwrap_or(TimeZone::UTC),
        hostnames: vec!["window.example".into()],
        theme: "base".into(),
        look: Chosen::new(),
        host: "sample".parse().ok()?,
        member_of: HostMembership::default(),
        territory: Territory::default(),
        match_funds: MatchFunds::default(),
        policy: Policy { overfunding_percent: Some(150), ..Policy::default() },
        legal: Legal {
            publisher: "Association des quatre communes".into(),
            registration: "W632000000".into(),
            address: "1 place du Four, 63340 Le Breuil-sur-Couze".into(),
            director: "Camille Roux, présidente".into(),
            email: "bonjour@window.example".into(),
            phone: Some("+33 4 00 00 00 00".into()),
            hosting: "Hébergeur coopératif, 2 rue Basse, 63000 Clermont-Ferrand".into(),
            accessibility_contact: None,
            host,
        },
        accessibility: words::audited(),
        navigation: vec![Link {
            label: texts(&[
                (fr, "Lettre mensuelle"),
                (en, "Newsletter"),
                (ca, "Butlletí"),
                (es, "Boletín"),
                (de, "Rundbrief"),
            ]),
            href: "https://letter.example/".into(),
        }],
        curation: Vec::new(),
        operators: Vec::new(),
        stale_after: Duration::from_secs(3600),
    })
}
