//! The agenda: what residents see of it, and what calendar programs that others wrote read in it.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use oriel::app::journal::{Asked, NotDone};
use oriel::domain::call::{CallFact, Face, Terms};
use oriel::domain::curation::CurationFact;
use oriel::domain::event::{self, Around, Times, Written, WrittenMove, WrittenRepeat, WrittenVenue, Zone};
use oriel::domain::fact::{Fact, Subject};
use oriel::domain::language::{Lang, Texts};
use oriel::domain::project::{RegionId, Slug};
use oriel::domain::refusal::Checked;
use oriel::domain::state::RegionState;
use oriel::host::sample::{Clock, Options};
use serde_json::{Value, json};

use crate::harness::peers::{judge, node, python};
use crate::harness::{AUVERGNE, TestWindow, noon, project};

/// A window in which events can be said as commands say them.
struct Agenda {
    window: TestWindow,
}

type Check = Box<dyn FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send>;

impl Agenda {
    async fn start() -> Self {
        let agenda = Self { window: TestWindow::with(vec![project(1, json!({}))]).await };
        agenda.chosen().await;
        agenda
    }

    /// The same, with a clock that moves.
    async fn at(clock: Clock) -> Self {
        let options =
            Options { projects: vec![project(1, json!({}))], exact: false, ..Options::from_jsonl("", clock).unwrap() };
        let window = TestWindow::over(options, Some(("auvergne", AUVERGNE))).await;
        window.filled().await;
        let agenda = Self { window };
        agenda.chosen().await;
        agenda
    }

    async fn run(&self, check: Check) -> Result<Slug, NotDone> {
        let journal = self.window.app().journal.clone();
        let region: RegionId = "auvergne".parse().unwrap();
        let done = tokio::task::spawn_blocking(move || journal.run(&region, Asked::by_oriel(), check));
        match done.await.unwrap()?.subject {
            Some(Subject::Event(slug)) => Ok(slug),
            other => panic!("{other:?}"),
        }
    }

    /// A collection and a call for events to be about.
    async fn chosen(&self) {
        let (four, printemps): (Slug, Slug) = ("four".parse().unwrap(), "printemps".parse().unwrap());
        let at = |time: &str| time.parse::<Timestamp>().unwrap();
        let face =
            Face { title: texts("Au printemps"), theme: texts(""), text: texts("x"), contact: "x@y.example".into() };
        let (opens, closes, launch) = (at("2026-03-01T08:00:00Z"), at("2026-04-01T08:00:00Z"), date(2026, 5, 1));
        let terms = Terms { opens, closes, launch, rules: texts("x"), criteria: vec![], questions: vec![] };
        let facts = vec![
            Fact::Curation(CurationFact::CollectionDescribed {
                collection: four.clone(),
                title: texts("Autour du four"),
                text: texts(""),
            }),
            Fact::Curation(CurationFact::CollectionPublished { collection: four }),
            Fact::Call(CallFact::Begun { call: printemps.clone(), face, terms }),
            Fact::Call(CallFact::Published { call: printemps }),
        ];
        let (journal, region) = (self.window.app().journal.clone(), "auvergne".parse().unwrap());
        let done = tokio::task::spawn_blocking(move || journal.run(&region, Asked::by_oriel(), move |_, _| Ok(facts)));
        done.await.unwrap().unwrap();
    }

    async fn draft(&self, written: Written) -> Slug {
        let shelf = self.window.app().catalog.windows().named("auvergne").unwrap().shelf();
        let check: Check = Box::new(move |state, now| {
            event::create(state, now, &written, &Around { languages: &[Lang::FR, Lang::EN], shelf: &shelf })
        });
        self.run(check).await.unwrap()
    }

    async fn publish(&self, written: Written) -> Slug {
        let slug = self.draft(written).await;
        let name = slug.clone();
        self.run(Box::new(move |state, now| event::publish(state, now, &name))).await.unwrap()
    }

    async fn cancel_one(&self, slug: &Slug, day: Date) {
        let name = slug.clone();
        let check: Check = Box::new(move |state, now| {
            event::cancel_one(state, now, &name, day, &texts("Malade ce jour-là."), &[Lang::FR])
        });
        self.run(check).await.unwrap();
    }

    async fn move_one(&self, slug: &Slug, day: Date, to: Times) {
        let (name, to) = (slug.clone(), WrittenMove { times: to, ..WrittenMove::default() });
        let check: Check = Box::new(move |state, now| event::move_one(state, now, &name, day, &to, &[Lang::FR]));
        self.run(check).await.unwrap();
    }

    async fn page(&self, path: &str) -> String {
        self.window.page(&format!("/r/auvergne/fr{path}")).await
    }

    /// The times that a program that others wrote finds in a calendar.
    async fn read_by_others(&self, path: &str, from: &str, to: &str, more: &[&str]) -> Vec<String> {
        let mut reader = python("python3");
        reader.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/expand.py"));
        reader.args([&self.window.url(&format!("/r/auvergne/fr{path}")), from, to]).args(more);
        let said = judge(reader).await.unwrap_or_else(|said| panic!("{said}"));
        said.lines().map(String::from).collect()
    }

    /// The times that pages would show, as the other program tells them.
    fn ours(&self, from: &str, to: &str) -> Vec<String> {
        let local = self.window.app().catalog.windows().named("auvergne").unwrap().local();
        let instant = |day: &str| format!("{day}T00:00:00Z").parse::<Timestamp>().unwrap();
        let found = local.events.between(instant(from), instant(to), |_| true);
        let mut lines: Vec<_> = found
            .iter()
            .map(|one| {
                let (status, word) = match (one.cancelled(), one.moved()) {
                    (Some(_), _) => ("CANCELLED", "Annulé\u{a0}: "),
                    (None, Some(_)) => ("CONFIRMED", "Déplacé\u{a0}: "),
                    (None, None) => ("CONFIRMED", ""),
                };
                let title = one.event.detail.title.get(Lang::FR).unwrap();
                let (begins, ends) = match one.when {
                    event::When::Days { first, last } => (first.to_string(), last.tomorrow().unwrap().to_string()),
                    event::When::Hours { .. } => (one.begins().to_string(), one.ends().to_string()),
                };
                format!("{begins} {ends} {status} {word}{title}")
            })
            .collect();
        lines.sort();
        lines
    }
}

fn texts(fr: &str) -> Texts {
    Texts::new([(Lang::FR, fr.to_owned())])
}

fn hours(day: &str, start: &str, end: &str) -> Times {
    let (start_day, start_time, end_time) = (day.into(), start.into(), end.into());
    Times { start_day, start_time, end_time, ..Times::default() }
}

fn written(title: &str, times: Times) -> Written {
    let zone = Zone::try_from("Europe/Paris".to_owned()).unwrap();
    Written { title: texts(title), times, ..Written::blank(&zone) }
}

fn repeated(every: &str, interval: &str, times: &str) -> WrittenRepeat {
    WrittenRepeat { every: every.into(), interval: interval.into(), times: times.into(), until: String::new() }
}

fn full() -> Written {
    Written {
        text: texts("On allume le four; on pétrit, on attend.\n\nDe 3 < 5 kilos & un panier."),
        organiser: "Les Amis du four".into(),
        venue: WrittenVenue {
            name: "Place du Four".into(),
            address: "2, rue Haute".into(),
            town: "Riom".into(),
            point: String::new(),
        },
        projects: "p-1".into(),
        calls: vec!["printemps".into()],
        collections: vec!["four".into()],
        capacity: "1200".into(),
        registration: "https://billets.example/four".into(),
        ..written("Fête du four", hours("2026-03-07", "18:30", "22:00"))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_on_every_page_that_it_belongs_to() {
    let agenda = Agenda::start().await;
    for path in ["/", "/projects/p-1", "/map"] {
        assert!(!agenda.page(path).await.contains("Fête du four"), "{path}");
    }
    let slug = agenda.publish(full()).await;
    let pages =
        ["/", "/events", "/events?month=2026-03", "/projects/p-1", "/map", "/collections/four", "/calls/printemps"];
    for path in pages {
        assert!(agenda.page(path).await.contains(&format!("/events/{slug}\"")), "no link on {path}");
    }
    assert!(!agenda.page("/events?month=2026-04").await.contains("Fête du four"));
    let page = agenda.page(&format!("/events/{slug}")).await;
    for part in [
        "Samedi 7 mars 2026".to_lowercase().as_str(),
        "de\u{a0}18:30 à\u{a0}22:00",
        "<strong>Place du Four</strong>",
        "2, rue Haute",
        "1\u{202f}200 places",
        "href=\"https://billets.example/four\" rel=\"noopener\"",
        "billets.example",
        "Les Amis du four",
        "<p>De 3 &lt; 5 kilos &amp; un panier.</p>",
        "/projects/p-1\"",
        "/collections/four\"",
        "/calls/printemps\"",
        "class=\"inset\"",
        &format!("/events/{slug}.ics"),
    ] {
        assert!(page.contains(part), "no «{part}» in {page}");
    }
    let map = agenda.page("/map").await;
    assert!(map.contains("mark-event"), "a mark of its own on the map");
    assert!(agenda.window.page("/r/auvergne/sitemap.xml").await.contains(&format!("/fr/events/{slug}<")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_tells_machines_when_where_and_that_it_moved() {
    let agenda = Agenda::start().await;
    let slug = agenda.publish(full()).await;
    let data = |page: String| -> Value {
        let script = page.split_once("<script type=\"application/ld+json\">").unwrap().1;
        serde_json::from_str(script.split_once("</script>").unwrap().0).unwrap()
    };
    let told = data(agenda.page(&format!("/events/{slug}")).await)["@graph"][0].clone();
    assert_eq!(told["@type"], "Event");
    assert_eq!(
        (&told["startDate"], &told["endDate"]),
        (&json!("2026-03-07T18:30:00+01:00"), &json!("2026-03-07T22:00:00+01:00"))
    );
    assert_eq!(told["eventStatus"], "https://schema.org/EventScheduled");
    assert_eq!(told["location"]["address"]["addressLocality"], "Riom");
    let (name, to) = (slug.clone(), hours("2026-03-08", "10:00", "12:00"));
    let to = WrittenMove { times: to, venue: full().venue, reason: texts("Il pleut.") };
    let check: Check = Box::new(move |state, now| event::move_all(state, now, &name, &to, &[Lang::FR]));
    agenda.run(check).await.unwrap();
    let page = agenda.page(&format!("/events/{slug}")).await;
    assert!(
        page.contains("Déplacé") && page.contains("C’était prévu samedi 7 mars 2026") && page.contains("Il pleut.")
    );
    let told = data(page)["@graph"][0].clone();
    assert_eq!(told["eventStatus"], "https://schema.org/EventRescheduled");
    assert_eq!(told["previousStartDate"], "2026-03-07T18:30:00+01:00");
    for path in ["/", "/events", "/projects/p-1", "/events?month=2026-03"] {
        assert!(agenda.page(path).await.contains("Déplacé"), "{path} says so too");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_event_says_so_everywhere() {
    let agenda = Agenda::start().await;
    let slug = agenda.publish(full()).await;
    let name = slug.clone();
    let check: Check = Box::new(move |state, now| {
        event::cancel(state, now, &name, &texts("Le four est fendu."), &[Lang::FR, Lang::EN])
    });
    agenda.run(check).await.unwrap();
    for path in ["/", "/events", "/projects/p-1"] {
        let page = agenda.page(path).await;
        assert!(page.contains("Annulé") && page.contains("Le four est fendu."), "{path}");
    }
    let page = agenda.page(&format!("/events/{slug}")).await;
    assert!(page.contains("Ce rendez-vous n’aura pas lieu.") && page.contains("EventCancelled"));
    assert!(!page.contains("https://billets.example"), "nobody registers for it");
    assert!(!agenda.page("/map").await.contains("mark-event"), "nobody is led there");
    let lines = agenda.read_by_others("/events.ics", "2026-03-01", "2026-04-01", &[]).await;
    assert_eq!(lines, ["2026-03-07T17:30:00Z 2026-03-07T21:00:00Z CANCELLED Annulé\u{a0}: Fête du four"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_unknown_events_and_wrong_months_show_nothing() {
    let agenda = Agenda::start().await;
    let draft = agenda.draft(full()).await;
    for path in [
        format!("/events/{draft}"),
        format!("/events/{draft}.ics"),
        "/events/nulle-part".into(),
        "/events/..%2Fetc".into(),
        "/collections/nulle-part/events.ics".into(),
        "/calls/nulle-part/events.ics".into(),
    ] {
        assert_eq!(agenda.window.get(&format!("/r/auvergne/fr{path}")).await.status(), 404, "{path}");
    }
    for path in ["/", "/events", "/map", "/projects/p-1", "/sitemap.xml", "/events.ics"] {
        assert!(!agenda.page(path).await.contains("Fête du four"), "{path}");
    }
    let list = agenda.page("/events").await;
    for month in ["2026-13", "2026-1", "1026-01", "x", "2026-03-07", "%00", ""] {
        assert_eq!(agenda.page(&format!("/events?month={month}")).await, list, "{month}");
    }
    assert!(list.contains("Rien à l’agenda"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_leaves_every_page_at_once() {
    let clock = noon();
    let agenda = Agenda::at(clock.clone()).await;
    agenda.publish(full()).await;
    let slug = agenda.publish(written("Le suivant", hours("2026-03-09", "10:00", "12:00"))).await;
    assert!(agenda.page("/").await.contains("Fête du four"));
    let go_to = |time: &str| clock.set(time.parse().unwrap());
    go_to("2026-03-07T18:00:00Z");
    assert!(agenda.page("/").await.contains("En ce moment"));
    go_to("2026-03-07T21:00:00Z");
    for path in ["/", "/events", "/map", "/projects/p-1"] {
        let page = agenda.page(path).await;
        assert!(!page.contains("Fête du four"), "{path}");
    }
    assert!(agenda.page("/events").await.contains("Le suivant"));
    let march = agenda.page("/events?month=2026-03").await;
    assert!(march.contains("Fête du four"), "a month keeps what was");
    go_to("2026-03-10T21:00:00Z");
    assert!(agenda.page(&format!("/events/{slug}")).await.contains("Ce rendez-vous est passé."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_program_finds_the_times_that_we_show_over_every_change_of_clocks() {
    let agenda = Agenda::start().await;
    let weekly = Written {
        repeat: repeated("week", "1", "60"),
        ..written("Chaque semaine", hours("2026-03-05", "18:30", "20:00"))
    };
    let weekly = agenda.publish(weekly).await;
    agenda.cancel_one(&weekly, date(2026, 3, 26)).await;
    agenda.move_one(&weekly, date(2026, 4, 2), hours("2026-04-03", "09:00", "10:00")).await;
    // Nights over both changes of clocks, and an hour that one of them skips.
    let night = Times { end_day: "2026-03-08".into(), ..hours("2026-03-07", "23:00", "04:00") };
    agenda.publish(Written { repeat: repeated("week", "1", "36"), ..written("La nuit", night) }).await;
    let skipped = hours("2026-03-08", "02:30", "05:00");
    agenda.publish(Written { repeat: repeated("week", "3", "14"), ..written("Avant l'aube", skipped) }).await;
    for (every, day) in
        [("month-day", "2026-03-31"), ("month-weekday", "2026-03-10"), ("month-last-weekday", "2026-03-27")]
    {
        let monthly = hours(day, "10:00", "12:00");
        agenda.publish(Written { repeat: repeated(every, "1", "10"), ..written(every, monthly) }).await;
    }
    let until = WrittenRepeat { until: "2026-10-29".into(), times: String::new(), ..repeated("week", "2", "") };
    agenda
        .publish(Written { repeat: until, ..written("Jusqu'au jour dit", hours("2026-04-02", "23:30", "23:45")) })
        .await;
    let days =
        Times { whole_days: true, start_day: "2026-03-28".into(), end_day: "2026-03-29".into(), ..Times::default() };
    agenda.publish(Written { repeat: repeated("week", "31", "2"), ..written("Deux jours", days) }).await;
    let elsewhere =
        Written { zone: "America/New_York".into(), ..written("Loin", hours("2026-03-08", "03:30", "04:00")) };
    agenda.publish(Written { repeat: repeated("week", "1", "5"), ..elsewhere }).await;
    let in_utc = Written { zone: "UTC".into(), ..written("Partout", hours("2026-03-09", "12:00", "13:00")) };
    agenda.publish(Written { repeat: repeated("month-day", "2", "4"), ..in_utc }).await;

    let (from, to) = ("2026-03-01", "2027-06-01");
    let ours = agenda.ours(from, to);
    assert!(ours.len() > 150, "{}", ours.len());
    // A name that nobody knows: then the rules that the file brings decide alone.
    for zone in ["Europe/Paris", "X-Rules/Of-The-File"] {
        let theirs = agenda.read_by_others("/events.ics", from, to, &[zone]).await;
        let missing: Vec<_> = ours.iter().filter(|line| !theirs.contains(line)).collect();
        let unknown: Vec<_> = theirs.iter().filter(|line| !ours.contains(line)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{zone}: not found {missing:#?}, found instead {unknown:#?}");
        assert_eq!(theirs.len(), ours.len());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn calendars_of_a_call_a_collection_and_one_event_hold_what_they_say() {
    let agenda = Agenda::start().await;
    let slug = agenda.publish(full()).await;
    agenda.publish(written("Autre chose", hours("2026-03-09", "10:00", "12:00"))).await;
    let read = async |path: &str| agenda.read_by_others(path, "2026-03-01", "2026-04-01", &[]).await;
    assert_eq!(read("/events.ics").await.len(), 2);
    let only = ["2026-03-07T17:30:00Z 2026-03-07T21:00:00Z CONFIRMED Fête du four"];
    for path in ["/collections/four/events.ics", "/calls/printemps/events.ics", &format!("/events/{slug}.ics")] {
        assert_eq!(read(path).await, only, "{path}");
    }
    let file = agenda.page(&format!("/events/{slug}.ics")).await.replace("\r\n ", "");
    for line in [
        "LOCATION:Place du Four\\, 2\\, rue Haute\\, Riom\r\n",
        "On allume le four\\; on pétrit\\, on attend.\\n\\nDe 3 < 5 kilos & un panier.",
        "REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n",
    ] {
        assert!(file.contains(line), "no «{line}» in {file}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_keeps_its_uid_and_every_change_raises_its_sequence() {
    let agenda = Agenda::start().await;
    let slug = agenda.publish(Written { repeat: repeated("week", "1", "6"), ..full() }).await;
    let line = |file: &str, name: &str| {
        let file = file.replace("\r\n ", "");
        file.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned()
    };
    let first = agenda.page("/events.ics").await;
    let french = agenda.page(&format!("/events/{slug}.ics")).await;
    let english = agenda.window.page(&format!("/r/auvergne/en/events/{slug}.ics")).await;
    assert_eq!(line(&french, "UID:"), line(&english, "UID:"), "whatever the language");
    assert_eq!(line(&first, "SEQUENCE:"), "1");
    agenda.cancel_one(&slug, date(2026, 3, 14)).await;
    agenda.move_one(&slug, date(2026, 3, 21), hours("2026-03-22", "10:00", "12:00")).await;
    let then = agenda.page("/events.ics").await;
    assert_eq!((line(&then, "UID:"), line(&then, "SEQUENCE:")), (line(&first, "UID:"), "3".into()));
    let uids: std::collections::BTreeSet<_> = then.matches("UID:").collect();
    assert_eq!(uids.len(), 1);
    assert!(then.contains("RECURRENCE-ID;TZID=Europe/Paris:20260314T183000"), "{then}");
    let same = agenda.window.ask("/r/auvergne/fr/events.ics").send().await.unwrap();
    let tag = same.headers()["etag"].clone();
    let again = agenda.window.ask("/r/auvergne/fr/events.ics").header("if-none-match", tag).send().await.unwrap();
    assert_eq!(again.status(), 304, "a program that looks again reads nothing anew");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_against_the_rules_changes_nothing() {
    let agenda = Agenda::start().await;
    let slug = agenda.publish(full()).await;
    let before = agenda.page("/events.ics").await;
    let name = slug.clone();
    let refused: Vec<Check> = vec![
        Box::new({
            let name = name.clone();
            move |state, now| event::cancel_one(state, now, &name, date(2026, 3, 7), &texts("x"), &[Lang::FR])
        }),
        Box::new({
            let name = name.clone();
            move |state, now| event::cancel(state, now, &name, &Texts::default(), &[Lang::FR])
        }),
        Box::new(move |state, now| event::publish(state, now, &name)),
        Box::new(move |state, now| event::publish(state, now, &"nulle-part".parse().unwrap())),
    ];
    for check in refused {
        assert!(matches!(agenda.run(check).await, Err(NotDone::Refused(_))));
    }
    assert_eq!(agenda.page("/events.ics").await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_and_the_validators_find_nothing_in_the_agenda() {
    use crate::harness::peers::{html_validate, vnu};
    let agenda = Agenda::start().await;
    let full = agenda.publish(full()).await;
    let weekly = agenda
        .publish(Written {
            repeat: repeated("week", "1", "40"),
            ..written("Chaque semaine", hours("2026-03-05", "18:30", "20:00"))
        })
        .await;
    agenda.cancel_one(&weekly, date(2026, 3, 12)).await;
    agenda.move_one(&weekly, date(2026, 3, 19), hours("2026-03-20", "18:30", "20:00")).await;
    let paths =
        ["/", "/events", "/events?month=2026-03", "/events?month=2027-07", "/map", "/projects/p-1"].map(String::from);
    let paths: Vec<_> = paths.into_iter().chain([&full, &weekly].map(|slug| format!("/events/{slug}"))).collect();
    let folder = tempfile::tempdir().unwrap();
    for (number, path) in paths.iter().enumerate() {
        let page = agenda.page(path).await;
        std::fs::write(folder.path().join(format!("{number}.html")), format!("{page}<!-- {path} -->\n")).unwrap();
    }
    let (mut w3c, mut house, mut browser) = (vnu(), html_validate(), node("axe.mjs"));
    w3c.args(["--errors-only", "--skip-non-html"]).arg(folder.path());
    house
        .args(["--config", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/html-validate.json")])
        .arg(folder.path());
    browser.args(paths.iter().map(|path| agenda.window.url(&format!("/r/auvergne/fr{path}"))));
    for judged in [judge(w3c).await, judge(house).await, judge(browser).await] {
        judged.unwrap_or_else(|said| panic!("{said}"));
    }
}
