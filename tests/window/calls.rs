//! Calls for projects, as residents and machines see them.

use std::fs;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use oriel::app::journal::Asked;
use oriel::domain::call::{
    self, Customs, Sent, Written, WrittenCriterion, WrittenDoor, WrittenOutcome, WrittenQuestion,
};
use oriel::domain::fact::Fact;
use oriel::domain::language::{Lang, Texts};
use oriel::domain::project::{ProjectKey, Slug};
use oriel::domain::refusal::Checked;
use oriel::domain::state::RegionState;
use serde_json::{Value, json};

use crate::harness::peers::{html_validate, judge, node, vnu};
use crate::harness::{TestWindow, project};

type Command = Box<dyn Fn(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send>;

/// What a region decides, command by command, each as if at its own time.
struct Decided(Vec<(Timestamp, Command)>);

impl Decided {
    fn at(&mut self, now: &str, command: Command) -> &mut Self {
        self.0.push((now.parse().unwrap(), command));
        self
    }

    async fn show(self, window: &TestWindow) {
        let journal = window.app().journal.clone();
        let run = move |(now, command): (Timestamp, Command)| {
            let region = "auvergne".parse().unwrap();
            journal.run(&region, Asked::by_oriel(), move |state, _| command(state, now)).unwrap();
        };
        tokio::task::spawn_blocking(move || self.0.into_iter().for_each(run)).await.unwrap();
    }
}

fn texts(fr: &str, en: &str) -> Texts {
    Texts::new([(Lang::FR, fr.into()), (Lang::EN, en.into())])
}

fn customs() -> Customs {
    Customs { zone: TimeZone::get("Europe/Paris").unwrap(), main: Lang::FR }
}

fn slug(name: &str) -> Slug {
    name.parse().unwrap()
}

fn written(name: &str, opens: &str, closes: &str, launch: &str) -> Written {
    Written {
        slug: name.into(),
        title: texts("Des bancs > « 5 & 6 » < 7 pour tous", "Benches for everyone"),
        theme: texts("Espace public", ""),
        text: texts("Asseyez-vous.\n\nIci ou là.", "Sit down."),
        contact: "bonjour@auvergne.example".into(),
        rules: texts("Un banc par commune.", "One bench a village."),
        opens: opens.into(),
        closes: closes.into(),
        launch: launch.into(),
        criteria: vec![WrittenCriterion { name: texts("Utilité", "Use"), weight: "3".into() }],
        questions: vec![WrittenQuestion { text: texts("Pour qui ?", "For whom?"), optional: false }],
    }
}

fn begin(written: Written) -> Command {
    Box::new(move |state, _| call::begin(state, &customs(), &written))
}

fn publish(name: &'static str) -> Command {
    Box::new(move |state, now| call::publish(state, now, &slug(name)))
}

fn enter(name: &'static str, project: Option<&'static str>) -> Command {
    let project = project.map(|id| ProjectKey { host: "sample".parse().unwrap(), id: id.parse().unwrap() });
    Box::new(move |state, now| {
        let sent = Sent { words: "w".parse().unwrap(), project: project.clone(), version: 1 };
        call::enter(state, now, &slug(name), &"someone".parse().unwrap(), sent)
    })
}

fn decide(name: &'static str, number: u32, written: WrittenOutcome) -> Command {
    let shown = written.title.is_empty();
    Box::new(move |state, now| call::decide(state, now, &customs(), (&slug(name), number), shown, &written))
}

/// An open call, whose terms changed; a decided one with a project on the host, one yet to appear, and one refused.
fn two_calls() -> Decided {
    let mut decided = Decided(Vec::new());
    let open = || written("bancs", "2026-02-20T09:00", "2026-03-20T18:00", "2026-05-04");
    let old = written("lavoirs", "2026-01-10T09:00", "2026-01-31T18:00", "2026-03-09");
    let accepted = |title: &str, slug: &str| WrittenOutcome {
        outcome: "accepted".into(),
        title: texts(title, ""),
        sentence: texts("Une phrase.", ""),
        slug: slug.into(),
        ..WrittenOutcome::default()
    };
    let door = WrittenDoor { name: "La ruche".into(), contact: "ruche.example".into(), why: "Ils savent.".into() };
    let pointed = WrittenOutcome {
        outcome: "pointed".into(),
        reason: "Un secret de jury.".into(),
        doors: vec![door],
        ..WrittenOutcome::default()
    };
    decided
        .at("2026-01-05T12:00:00Z", begin(Written { title: texts("Nos lavoirs", "Our wash houses"), ..old }))
        .at("2026-01-05T12:01:00Z", publish("lavoirs"))
        .at("2026-01-20T12:00:00Z", enter("lavoirs", Some("1")))
        .at("2026-01-20T12:00:00Z", enter("lavoirs", None))
        .at("2026-01-20T12:00:00Z", enter("lavoirs", None))
        .at("2026-02-05T12:00:00Z", decide("lavoirs", 1, accepted("", "")))
        .at("2026-02-05T12:00:00Z", decide("lavoirs", 2, accepted("Le lavoir aux hirondelles", "p-2")))
        .at("2026-02-05T12:00:00Z", decide("lavoirs", 3, pointed))
        .at("2026-02-06T12:00:00Z", Box::new(|state, now| call::publish_results(state, now, &slug("lavoirs"))))
        .at("2026-02-10T12:00:00Z", begin(open()))
        .at("2026-02-10T12:00:00Z", publish("bancs"))
        .at(
            "2026-02-25T12:00:00Z",
            Box::new(move |state, now| {
                let longer = Written { closes: "2026-04-01T18:00".into(), ..open() };
                let change = texts("Douze jours de plus.", "Twelve days more.");
                call::change_terms(state, now, &customs(), &slug("bancs"), &longer, &change)
            }),
        )
        .at("2026-02-26T12:00:00Z", begin(written("brouillon", "2026-06-01T09:00", "2026-07-01T18:00", "2026-09-01")));
    decided
}

async fn world(projects: &[u64]) -> TestWindow {
    let window = TestWindow::with(projects.iter().map(|id| project(*id, json!({}))).collect()).await;
    two_calls().show(&window).await;
    window
}

#[tokio::test(flavor = "multi_thread")]
async fn residents_read_a_call_its_steps_its_terms_and_what_changed() {
    let window = world(&[1]).await;
    let page = window.page("/r/auvergne/fr/calls/bancs").await;
    for said in [
        "Des bancs &gt; « 5 &amp; 6 » &lt; 7 pour tous",
        "Candidatures jusqu’au 1er avril 2026 à 18:00",
        "aria-current=\"step\"",
        "Utilité",
        "Pour qui",
        "Douze jours de plus.",
        "La clôture passe du 20 mars 2026 à 18:00 au 1er avril 2026 à 18:00.",
        "mailto:bonjour@auvergne.example",
        "4 mai 2026",
    ] {
        assert!(page.replace('\'', "’").replace("&#x27;", "’").contains(&said.replace('\'', "’")), "{said}\n{page}");
    }
    let english = window.page("/r/auvergne/en/calls/bancs").await;
    assert!(english.contains("Benches for everyone") && english.contains("Twelve days more."), "{english}");
    let list = window.page("/r/auvergne/fr/calls").await;
    assert!(list.contains("/fr/calls/bancs\"") && list.contains("/fr/calls/lavoirs\""), "{list}");
    let home = window.page("/r/auvergne/fr/").await;
    assert!(home.contains("/fr/calls/bancs\"") && !home.contains("/fr/calls/lavoirs\""), "{home}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_nowhere() {
    let window = world(&[1]).await;
    for path in ["/calls/brouillon", "/api/v1/calls/brouillon", "/calls/nothing", "/calls/%00", "/calls/bancs/x"] {
        assert_eq!(window.get(&format!("/r/auvergne/fr{path}")).await.status(), 404, "{path}");
    }
    for path in ["/calls", "/", "/feed.atom", "/sitemap.xml", "/api/v1/calls"] {
        assert!(!window.page(&format!("/r/auvergne/fr{path}")).await.contains("brouillon"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_region_that_calls_for_nothing_shows_no_link_to_it() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let home = window.page("/r/auvergne/fr/").await;
    assert!(!home.contains("/calls"), "{home}");
    assert!(window.page("/r/auvergne/fr/calls").await.contains("Aucun appel en cours"));
    two_calls().show(&window).await;
    let home = window.page("/r/auvergne/fr/").await;
    assert!(home.contains("/r/auvergne/fr/calls\""), "{home}");
}

#[tokio::test(flavor = "multi_thread")]
async fn results_show_projects_of_the_host_and_announce_those_to_come_until_they_are_there() {
    let window = world(&[1]).await;
    let page = window.page("/r/auvergne/fr/calls/lavoirs").await;
    assert!(page.contains("/fr/projects/p-1\""), "{page}");
    assert!(page.contains("Le lavoir aux hirondelles") && page.contains("Collecte à partir du 9 mars 2026"), "{page}");
    assert!(page.contains("2 projets retenus sur 3 candidatures."), "{page}");
    assert!(!page.contains("secret") && !page.contains("ruche"), "why an entry was refused is between two: {page}");
    let project_page = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(project_page.contains("/fr/calls/lavoirs\""), "{project_page}");
    let arrived = world(&[1, 2]).await;
    let page = arrived.page("/r/auvergne/fr/calls/lavoirs").await;
    assert!(page.contains("/fr/projects/p-2\"") && !page.contains("Le lavoir aux hirondelles"), "{page}");
    assert!(arrived.page("/r/auvergne/fr/projects/p-2").await.contains("/fr/calls/lavoirs\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_alone_opens_and_closes_a_call() {
    let window = world(&[1]).await;
    let phase = async || window.api("/r/auvergne/api/v1/calls/bancs").await["phase"].clone();
    assert_eq!(phase().await, "open");
    window.sample.clock().set("2026-04-01T16:00:00Z".parse().unwrap());
    window.app().catalog.windows().named("auvergne").unwrap().renew();
    assert_eq!(phase().await, "closed");
}

#[tokio::test(flavor = "multi_thread")]
async fn machines_read_calls_in_the_api_the_feed_and_the_map_of_the_window() {
    let window = world(&[1]).await;
    let answer = window.api("/r/auvergne/api/v1/calls").await;
    let slugs: Vec<_> = answer["calls"].as_array().unwrap().iter().map(|call| call["slug"].as_str().unwrap()).collect();
    assert_eq!(slugs, ["bancs", "lavoirs"]);
    let old = window.api("/r/auvergne/api/v1/calls/lavoirs").await;
    assert_eq!((&old["phase"], &old["entries"], &old["launch"]), (&json!("decided"), &json!(3), &json!("2026-03-09")));
    assert_eq!(old["projects"][0]["id"], "1");
    assert_eq!(
        old["projects"][1],
        json!({"id": Value::Null, "title": {"fr": "Le lavoir aux hirondelles"}, "href": Value::Null, "invited": false})
    );
    assert_eq!(window.api("/r/auvergne/api/v1/calls/bancs").await["entries"], Value::Null);
    let feed = window.page("/r/auvergne/fr/feed.atom").await;
    assert!(feed.contains("urn:oriel:auvergne:call:bancs") && feed.contains("/fr/calls/lavoirs\""), "{feed}");
    assert!(!window.page("/r/auvergne/fr/feed.atom?place=riom").await.contains("/fr/calls/"));
    let map = window.page("/r/auvergne/sitemap.xml").await;
    assert!(map.contains("/en/calls/bancs</loc>") && map.contains("/fr/calls</loc>"), "{map}");
    let document = window.api("/r/auvergne/api/v1/openapi.json").await;
    assert!(document["paths"]["/api/v1/calls/{name}"]["get"]["operationId"] == "one_call", "{document}");
}

#[tokio::test(flavor = "multi_thread")]
async fn others_find_nothing_wrong_with_the_pages_of_calls() {
    let window = world(&[1, 3]).await;
    let folder = tempfile::tempdir().unwrap();
    let paths = ["/calls", "/calls/bancs", "/calls/lavoirs", "/", "/projects/p-1"];
    let paths: Vec<_> =
        ["fr", "en"].iter().flat_map(|lang| paths.map(|path| format!("/r/auvergne/{lang}{path}"))).collect();
    for (number, path) in paths.iter().enumerate() {
        fs::write(folder.path().join(format!("{number}.html")), window.page(path).await).unwrap();
    }
    let mut vnu = vnu();
    vnu.args(["--errors-only", "--skip-non-html"]).arg(folder.path());
    let mut house = html_validate();
    house.args(["--config", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/html-validate.json")]);
    house.arg(folder.path());
    let mut axe = node("axe.mjs");
    axe.args(paths.iter().map(|path| window.url(path)));
    for judged in [judge(vnu).await, judge(house).await, judge(axe).await] {
        judged.unwrap();
    }
}
