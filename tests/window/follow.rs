//! Following by letter, through a mail server that others wrote: letters are read by a parser, their links followed.

use std::time::Duration;

use oriel::app::journal::Asked;
use oriel::domain::fact::Fact;
use oriel::domain::project::Stage;
use oriel::host::sample::Options;
use oriel::settings::Mail;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::desk_pages::{accessible, validated};
use crate::harness::browser::Browser;
use crate::harness::mail_server::{Server, read};
use crate::harness::peers::{judge, node};
use crate::harness::{AUVERGNE, TestWindow, noon, project, wait_until};
use crate::people::holding;

const ANA: &str = "ana.roque@ici.example";

async fn window(server: &Server) -> TestWindow {
    over(server, vec![project(1, json!({})), project(2, json!({"name": {"fr": "Le lavoir"}}))]).await
}

/// A window on these projects.
async fn over(server: &Server, projects: Vec<Value>) -> TestWindow {
    let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let mail: Mail = server.settings();
    let window = TestWindow::set_up(options, Some(("auvergne", AUVERGNE)), |settings| settings.mail = mail).await;
    window.filled().await;
    // How the window stands now is noted before anything changes.
    let noted = window.folder.path().join("data/outbox/weekly/auvergne.json");
    wait_until("the window is noted", || noted.exists()).await;
    window
}

/// Where a link of a letter leads on this node.
fn here(link: &str) -> String {
    let path = link.strip_prefix("http://auvergne.example").unwrap_or_else(|| panic!("{link}"));
    format!("/r/auvergne{path}")
}

/// A text without its typography.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'")
}

/// A page with the signs of its addresses.
fn unescaped(page: &str) -> String {
    page.replace("&#x3D;", "=").replace("&amp;", "&")
}

/// What a letter says.
pub fn words(letter: &Value) -> String {
    plain(letter["text"].as_str().unwrap())
}

/// The link of a letter that holds this.
fn link(letter: &Value, part: &str) -> String {
    let text = words(letter);
    let found = text.split_whitespace().find(|word| word.contains(part));
    here(found.unwrap_or_else(|| panic!("no {part} in {text}")))
}

async fn ask(browser: &Browser, topics: &[&str], address: &str) -> StatusCode {
    let topic = topics.iter().map(|topic| ("topic", *topic));
    let pairs: Vec<_> = topic.chain([("email", address)]).collect();
    browser.post("/follow", &pairs).await.status()
}

/// Asks, and says yes by the letter; where the letter leads.
async fn followed(window: &TestWindow, server: &Server, topics: &[&str]) -> String {
    let (browser, before) = (window.browser("auvergne"), server.taken().len());
    assert_eq!(ask(&browser, topics, ANA).await, 303);
    server.took(before + 1).await;
    let letter = read(server.taken().last().unwrap()).await;
    let mine = link(&letter, "/follow/mine?token=");
    let done = browser.submit(&mine, "/follow/mine", &[("act", "confirm")]).await;
    assert_eq!(done.status(), 303);
    assert!(browser.page(&Browser::location(&done)).await.contains("est confirmé"));
    mine
}

/// Thursday, seven in the morning by the clocks of the region, of the week after this many.
fn thursday(window: &TestWindow, weeks: i64) {
    let at: jiff::Timestamp = "2026-03-05T06:00:05Z".parse().unwrap();
    let wait = at + jiff::SignedDuration::from_hours(weeks * 7 * 24);
    let seconds = wait.duration_since(window.sample.clock().now()).as_secs();
    window.sample.clock().advance(Duration::from_secs(u64::try_from(seconds).unwrap()));
}

fn followers(window: &TestWindow) -> usize {
    std::fs::read_dir(window.folder.path().join("data/residents/followers")).unwrap().count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_asks_first_and_opening_its_links_does_nothing() {
    let server = Server::awake();
    let window = window(&server).await;
    let browser = window.browser("auvergne");
    let page = plain(&browser.page("/follow?topic=project%3Asample%2F1&topic=category%3A37").await);
    for said in ["Le projet « Le four à pain »", "La catégorie « Patrimoine »", "Toute la fenêtre"] {
        assert!(page.contains(said), "{said}");
    }
    assert_eq!(ask(&browser, &["project:sample/1", "window"], ANA).await, 303);
    assert_eq!(ask(&browser, &["category:37"], " Ana.Roque@ici.example ").await, 303, "and no second letter");
    server.took(1).await;
    let letter = read(&server.taken()[0]).await;
    assert_eq!(letter["to"][0], ANA);
    assert_eq!(plain(letter["head"]["subject"].as_str().unwrap()), "Auvergne : confirmez votre lettre de la semaine");
    assert!(!letter["html"].as_str().unwrap().contains("<img"), "no pixel");
    let mine = link(&letter, "/follow/mine?token=");
    assert!(browser.page(&mine).await.contains("Quelqu"));
    assert!(browser.page(&here(&one_click(&letter))).await.contains("Quelqu"), "a scanner ends nothing");
    thursday(&window, 0);
    wait_until("who says nothing is forgotten", || followers(&window) == 0).await;
    let lost = browser.get(&mine).await;
    assert_eq!(lost.status(), 410);
    assert_eq!(server.taken().len(), 1);
    assert_eq!(holding(&window.folder.path().join("data"), ANA), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_town_and_a_subject_are_a_click_away_in_the_letter_and_on_ones_own_page() {
    let server = Server::awake();
    let window = window(&server).await;
    let browser = window.browser("auvergne");
    assert_eq!(ask(&browser, &["place:riom", "category:37"], ANA).await, 303);
    server.took(1).await;
    let letter = read(&server.taken()[0]).await;
    let mine = unescaped(&browser.page(&link(&letter, "/follow/mine?token=")).await);
    for query in ["place=riom", "category=37"] {
        let seen = link(&letter, query);
        assert!(seen.ends_with(&format!("/projects?{query}")), "{seen}");
        assert!(window.page(&seen).await.contains("Le four à pain"));
        assert!(mine.contains(&format!("/projects?{query}\"")), "{mine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn subjects_by_their_names_and_the_towns_of_most_projects_are_offered() {
    let server = Server::awake();
    let towns = ["Ambert", "Billom", "Durtol", "Issoire", "Lezoux", "Orcines", "Pontaumur", "Volvic", "Riom"];
    // Riom has two, and of the others that have one the last by the alphabet is left out.
    let mut projects: Vec<Value> = Vec::new();
    for (at, town) in towns.iter().chain(["Riom"].iter()).enumerate() {
        let subject = [(9, "Énergie"), (37, "Patrimoine"), (100, "Alimentation")][at % 3];
        let subject = json!({"id": subject.0, "name": {"fr": subject.1}});
        projects.push(project(
            u64::try_from(at).unwrap() + 1,
            json!({"location": {"city": town, "country": "FR"}, "main_tag": subject}),
        ));
    }
    let window = over(&server, projects).await;
    let mine = followed(&window, &server, &["window"]).await;
    let browser = window.browser("auvergne");
    for path in ["/follow", mine.as_str()] {
        let page = plain(&browser.page(path).await);
        let at = |said: &str| page.find(said).unwrap_or_else(|| panic!("{said}: {page}"));
        let subjects = ["« Alimentation »", "« Énergie »", "« Patrimoine »"].map(at);
        assert!(subjects.is_sorted(), "{page}");
        assert!(at("Les projets à Ambert") < at("Les projets à Riom"));
        assert_eq!(page.matches("Les projets à ").count(), 8, "{page}");
        assert!(!page.contains("Les projets à Volvic"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_twice_is_promised_no_second_letter() {
    let server = Server::awake();
    let window = window(&server).await;
    let browser = window.browser("auvergne");
    let mut pages = Vec::new();
    for address in [ANA, ANA, "bo@ici.example"] {
        let sent = browser.post("/follow", &[("topic", "window"), ("email", address)]).await;
        pages.push(browser.page(&Browser::location(&sent)).await);
    }
    assert!(plain(&pages[0]).contains("le lien s'y trouve déjà"), "{}", pages[0]);
    assert!(pages[0] == pages[1] && pages[1] == pages[2], "a stranger learns nothing of an address");
}

#[tokio::test(flavor = "multi_thread")]
async fn wherever_there_is_a_feed_there_is_a_letter() {
    let server = Server::awake();
    let window = window(&server).await;
    for (path, topics) in [
        ("/", "topic=window"),
        ("/calls", "topic=window"),
        ("/collections", "topic=window"),
        ("/map", "topic=window"),
        ("/projects", "topic=window"),
        ("/projects?category=37&place=riom", "topic=category%3A37&topic=place%3Ariom"),
        ("/map?place=riom", "topic=place%3Ariom"),
    ] {
        let page = unescaped(&window.page(&format!("/r/auvergne/fr{path}")).await);
        assert!(page.contains(&format!("/follow?{topics}\"")), "{path}: {page}");
    }
}

fn one_click(letter: &Value) -> String {
    assert_eq!(letter["head"]["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
    let line = letter["head"]["list-unsubscribe"].as_str().unwrap();
    line.trim_matches(['<', '>']).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn once_a_week_there_is_one_letter_and_one_click_ends_it() {
    let server = Server::awake();
    let mut window = window(&server).await;
    followed(&window, &server, &["category:37", "project:sample/2"]).await;
    window.sample.put(project(3, json!({"name": {"fr": "La tuilerie"}, "date_end": "2026-04-30T22:00:00Z"})));
    window.sample.send_event("project.created", 3);
    let known = || window.app().catalog.windows().named("auvergne").unwrap().shelf().members().len() == 3;
    wait_until("the third project is known", known).await;
    let need = json!({"need": {"declared": {"need": 1, "project": {"host": "sample", "id": "1"}, "kind": "hands",
        "detail": {"what": {"fr": "Dix paires de bras"}}}}});
    let fact: Fact = serde_json::from_value(need).unwrap();
    let journal = window.app().journal.clone();
    let declared = move || journal.run(&"auvergne".parse().unwrap(), Asked::by_oriel(), move |_, _| Ok(vec![fact]));
    tokio::task::spawn_blocking(declared).await.unwrap().unwrap();
    thursday(&window, 0);
    server.took(2).await;
    let letter = read(&server.taken()[1]).await;
    let text = words(&letter);
    assert!(text.contains("Le four à pain cherche un coup de main : Dix paires de bras"), "{text}");
    for said in ["Nouveau : La tuilerie", "Dernière semaine : Le four à pain", "Dernière semaine : Le lavoir"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let (category, own) =
        (text.find("La catégorie « Patrimoine »").unwrap(), text.find("Le projet « Le lavoir »").unwrap());
    assert!(own < text.find("Dernière semaine : Le lavoir").unwrap() && own < category, "under the nearest topic");
    assert_eq!(text.matches("Le lavoir").count(), 2, "once under its heading");
    for part in ["utm", "click", "track"] {
        assert!(!text.contains(part), "links are plain addresses");
    }

    // Not twice, whatever happens in between.
    window.restart().await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.taken().len(), 2);

    let stop = here(&one_click(&letter));
    let form = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let boundary = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    let request = form.request(Method::POST, window.url(&stop)).body(boundary);
    let answer = request.header("content-type", "multipart/form-data; boundary=x").send().await.unwrap();
    assert_eq!(answer.status(), 303, "as RFC 8058 allows: in parts");
    assert_eq!(followers(&window), 0);
    assert_eq!(holding(&window.folder.path().join("data"), ANA), [""; 0]);
    thursday(&window, 1);
    tokio::time::sleep(Duration::from_millis(2500)).await;
    assert_eq!(server.taken().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_week_without_a_node_is_told_by_the_next_letter_and_nothing_new_is_no_letter() {
    let server = Server::awake();
    let mut window = window(&server).await;
    let mine = followed(&window, &server, &["place:riom"]).await;
    // Both projects end within the week: told once, and the week after is silent.
    thursday(&window, 0);
    server.took(2).await;
    let ended = json!({"finished": true, "goal_raised": true, "date_end": "2026-03-04T22:59:00Z", "amount_raised": 120, "percent": 120});
    window.sample.put(project(1, ended));
    window.sample.send_event("project.updated", 1);
    let is_over = || {
        let shelf = window.app().catalog.windows().named("auvergne").unwrap().shelf();
        shelf.members().iter().any(|member| member.project.stage == Stage::Succeeded)
    };
    wait_until("the first project has succeeded", is_over).await;
    thursday(&window, 3);
    window.restart().await;
    server.took(3).await;
    let letter = read(&server.taken()[2]).await;
    assert!(words(&letter).contains("Réussi : Le four à pain"), "{}", letter["text"]);
    thursday(&window, 4);
    tokio::time::sleep(Duration::from_millis(2500)).await;
    assert_eq!(server.taken().len(), 3);

    // What is gone from the window leaves the list with a word; what remains can be changed, and ended.
    let browser = window.browser("auvergne");
    assert!(browser.page(&mine).await.contains("Les projets à Riom"));
    let kept = browser.submit(&mine, "/follow/mine", &[("topic", "window"), ("act", "keep")]).await;
    assert!(browser.page(&Browser::location(&kept)).await.contains("Votre choix est gardé"));
    let over = browser.submit(&mine, "/follow/mine", &[("act", "erase")]).await;
    assert!(browser.page(&Browser::location(&over)).await.contains("effacé"));
    assert_eq!(holding(&window.folder.path().join("data"), ANA), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_and_nobody_is_written_to() {
    let server = Server::awake();
    let window = window(&server).await;
    let browser = window.browser("auvergne");
    for (topics, address, said) in [
        (&["window"][..], "ana", "adresse de courriel entière"),
        (&[][..], ANA, "Cochez au moins une chose"),
        (&["project:sample/999"][..], ANA, "Cochez au moins une chose"),
    ] {
        let topic = topics.iter().map(|topic| ("topic", *topic));
        let pairs: Vec<_> = topic.chain([("email", address)]).collect();
        let answer = browser.post("/follow", &pairs).await;
        assert_eq!(answer.status(), 422);
        assert!(answer.text().await.unwrap().contains(said), "{said}");
    }
    let foreign = browser.ask(Method::POST, "/follow").header("origin", "https://evil.example");
    let foreign =
        foreign.header("content-type", "application/x-www-form-urlencoded").body("topic=window&email=a@b.example");
    assert_eq!(browser.send(foreign).await.status(), 403);
    assert_eq!((followers(&window), server.taken().len()), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_and_projects_have_feeds_of_their_own() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let feed = window.page("/r/auvergne/fr/projects/p-1/feed.atom").await;
    assert!(feed.contains("<title>Auvergne · Le four à pain</title>"), "{feed}");
    assert_eq!(window.get("/r/auvergne/fr/projects/none/feed.atom").await.status(), 404);
    assert_eq!(window.get("/r/auvergne/fr/calls/none/feed.atom").await.status(), 404);
    let page = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(page.contains("/projects/p-1/feed.atom") && !page.contains("/follow?"), "no letters from here");
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_and_two_validators_find_nothing_in_the_pages_of_following() {
    let server = Server::awake();
    let window = window(&server).await;
    let browser = window.browser("auvergne");
    let mine = followed(&window, &server, &["project:sample/1"]).await;
    assert_eq!(ask(&browser, &["window"], "bo@ici.example").await, 303);
    server.took(2).await;
    let unsure = link(&read(&server.taken()[1]).await, "/follow/mine?token=");
    let open = ["/follow?topic=project%3Asample%2F1&topic=place%3Ariom", "/follow", "/follow/sent", "/follow/over"];
    let paths: Vec<String> = open.map(Into::into).into_iter().chain([mine, unsure, "/privacy".into()]).collect();
    let mut pages = Vec::new();
    for path in &paths {
        pages.push((path.clone(), browser.page(path).await));
    }
    let wrong = browser.post("/follow", &[("email", "ana@")]).await;
    pages.push(("refused".into(), wrong.text().await.unwrap()));
    validated(&pages).await;
    accessible(&browser, &paths).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_to_follow_and_to_stop() {
    let server = Server::awake();
    let window = window(&server).await;
    let travel = |arguments: Vec<String>| {
        let mut path = node("follow.mjs");
        path.args(arguments);
        judge(path)
    };
    let asked = travel(vec![window.url("/r/auvergne/fr/projects/p-1"), ANA.into()]).await;
    asked.unwrap_or_else(|said| panic!("{said}"));
    server.took(1).await;
    let mine = link(&read(&server.taken()[0]).await, "/follow/mine?token=");
    travel(vec![window.url(&mine)]).await.unwrap_or_else(|said| panic!("{said}"));
    assert_eq!(holding(&window.folder.path().join("data/residents"), ANA), Vec::<String>::new());
}
