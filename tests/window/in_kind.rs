//! Loans, labels and support over HTTP: an agent gives, a firm lends, a holder answers; others find nothing.

use reqwest::StatusCode;

use crate::calls_desk::mistakes;
use crate::events_proposed::window;
use crate::harness::browser::{Browser, CAMILLE, JORDI, MAELLE};
use crate::harness::mail_server::{Server, read};
use crate::harness::{TestWindow, wait_until};
use crate::members::{accept, invite};

const NEW: &str = "/portal/support/new";
const COACHING: [(&str, &str); 6] = [
    ("project", "1"),
    ("kind", "coaching"),
    ("what", "Un plan de financement"),
    ("law", "law-2000-321-9-1"),
    ("hours", "12"),
    ("value", "600"),
];
const STAGE: [(&str, &str); 6] = [
    ("item", "Scène mobile"),
    ("kind", "equipment"),
    ("first", "2026-04-01"),
    ("last", "2026-04-30"),
    ("value", "800"),
    ("conditions", "Un véhicule avec attelage."),
];

/// A window on two projects, an agent of a park, the signatory of a firm, and the holders of both.
pub struct People {
    pub agent: Browser,
    pub firm: Browser,
    pub ana: Browser,
    pub bo: Browser,
}

pub async fn people(window: &TestWindow) -> People {
    let operator = window.sign_in(CAMILLE).await;
    let mut invited = Vec::new();
    for (person, role, organisation) in
        [(JORDI, "supporter", "Parc des Monts"), (MAELLE, "signatory", "Fonderie du Forez")]
    {
        let browser = window.sign_in(person).await;
        accept(&browser, &invite(&operator, &[("role", role), ("organisation", organisation)]).await).await;
        invited.push(browser);
    }
    let firm = invited.pop().unwrap();
    let agent = invited.pop().unwrap();
    People { agent, firm, ana: window.sign_in("70").await, bo: window.sign_in("71").await }
}

async fn refused(browser: &Browser, page: &str, action: &str, fields: &[(&str, &str)], says: &str) {
    let answer = browser.submit(page, action, fields).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{action}");
    let page = answer.text().await.unwrap();
    assert!(page.contains(says), "{action}: {:?}\n{page}", mistakes(&page));
}

fn below(path: &str) -> &str {
    path.trim_start_matches("/r/auvergne").trim_start_matches("/fr")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agent_gives_a_label_and_hours_and_everyone_reads_them() {
    let server = Server::awake();
    let window = window(&server).await;
    let People { agent, ana, bo, .. } = people(&window).await;
    let label = [("name.fr", "Valeurs du Parc"), ("criteria.fr", "Des matières d'ici."), ("letters", "vp")];
    refused(&agent, "/portal/labels/new", "/portal/labels/new", &label[..1], "Écrivez les critères").await;
    agent.done("/portal/labels/new", "/portal/labels/new", &label).await;
    assert!(window.page("/r/auvergne/fr/labels/valeurs-du-parc").await.contains("Aucun projet ne le porte encore"));
    let given = [
        ("project", "1"),
        ("kind", "label"),
        ("label", "valeurs-du-parc"),
        ("basis", "délibération 12"),
        ("last", "2026-12-31"),
    ];
    let written = agent.done(NEW, NEW, &given).await;
    let page = agent.page(below(&written)).await;
    for needed in ["délibération 12", "31 décembre 2026", "Signer et donner", "premier soutien"] {
        assert!(page.contains(needed), "{needed}: {page}");
    }
    assert!(!window.page("/r/auvergne/fr/projects/p-1").await.contains("Valeurs du Parc"));
    agent.done(below(&written), &format!("{}/give", below(&written)), &[]).await;
    for public in ["/projects/p-1", "/labels/valeurs-du-parc", "/"] {
        assert!(window.page(&format!("/r/auvergne/fr{public}")).await.contains("Valeurs du Parc"), "{public}");
    }
    refused(&agent, NEW, NEW, &given, "porte déjà ce label").await;

    let hours = agent.done(NEW, NEW, &COACHING).await;
    agent.done(below(&hours), &format!("{}/give", below(&hours)), &[]).await;
    let project = window.page("/r/auvergne/fr/projects/p-1").await;
    assert!(project.contains("12 heures") && project.contains("600") && project.contains("estimation"), "{project}");
    let figures = window.page("/r/auvergne/fr/figures").await;
    assert!(
        figures.contains("heures d’accompagnement") || figures.contains("heures d&#x27;accompagnement"),
        "{figures}"
    );
    // Nobody adds money here: the account is of what is given without.
    let account = window.page("/r/auvergne/fr/accounts").await;
    assert!(
        account.contains("En nature") && account.contains("12 heures") && !account.contains("by-fund"),
        "{account}"
    );
    assert!(window.page("/r/auvergne/fr/").await.contains("/r/auvergne/fr/accounts"), "the footer leads there");
    assert!(window.page("/r/auvergne/sitemap.xml").await.contains("/accounts<"));
    let table = window.page("/r/auvergne/fr/api/v1/accounts/in-kind.csv").await;
    assert!(table.contains("\"Parc des Monts\"") && table.contains("coaching,\"Un plan de financement\""), "{table}");
    let register = agent.page("/portal/support/register.csv").await;
    assert_eq!(register.lines().count(), 3, "{register}");
    window.sample.clock().advance(std::time::Duration::from_secs(301));
    server.took(1).await;
    let letter = read(&server.taken()[0]).await;
    assert!(letter["text"].as_str().unwrap().contains("reçoit un soutien"), "{letter}");

    // Nobody else has anything to do with it.
    for path in [below(&hours), "/portal/support"] {
        assert_eq!(ana.get(path).await.status(), StatusCode::FORBIDDEN, "{path}");
    }
    let theirs = below(&hours).replace("/portal/support", "/portal/received/support");
    assert_eq!(ana.get(&theirs).await.status(), StatusCode::OK);
    assert_eq!(bo.get(&theirs).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_binds_waits_for_the_holder_and_who_asks_gets_an_answer_with_its_reason() {
    let server = Server::awake();
    let window = window(&server).await;
    let People { agent, ana, bo, .. } = people(&window).await;
    let ask = "/portal/received/ask";
    let wish = [("project", "1"), ("body", "parc-des-monts"), ("kind", "venue"), ("text", "Une salle en mai.")];
    ana.done(ask, ask, &wish).await;
    ana.done(ask, ask, &wish).await;
    assert!(agent.page("/portal").await.contains("attendent votre réponse"));
    refused(&agent, "/portal/support/1", "/portal/support/1/refuse", &[], "Donnez la raison").await;
    let reason = [("reason", "La salle est prise, pour tous.")];
    agent.done("/portal/support/1", "/portal/support/1/refuse", &reason).await;
    assert!(ana.page("/portal/received/support/1").await.contains("La salle est prise, pour tous."));

    let conditions = "Si le lieu accueille aussi un atelier vélo.";
    let venue = [&COACHING[..1], &[("kind", "venue"), ("conditions", conditions)], &COACHING[2..]].concat();
    let edit = "/portal/support/2/edit";
    agent.done(edit, edit, &venue[1..]).await;
    // Nothing binds anybody before the body signed.
    let theirs = ana.page("/portal/received/support/2").await;
    assert!(!theirs.contains("Accepter ce soutien"), "{theirs}");
    agent.done("/portal/support/2", "/portal/support/2/give", &[]).await;
    assert!(!agent.page("/portal/support/2").await.contains("id=\"act-give\""));
    let accept = "/portal/received/support/2/accept";
    assert_eq!(bo.get("/portal/received/support/2").await.status(), StatusCode::NOT_FOUND);
    assert!(ana.page("/portal/received/support/2").await.contains("atelier vélo"));
    ana.done("/portal/received/support/2", accept, &[]).await;
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("atelier vélo"));
    refused(&agent, "/portal/support/2", "/portal/support/2/withdraw", &[], "Donnez la raison").await;
    agent.done("/portal/support/2", "/portal/support/2/fulfil", &[("note", "Rendu propre.")]).await;
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Rendu propre."));
    let camille = window.sign_in(CAMILLE).await;
    let register = camille.page("/console/support/register.csv").await;
    assert!(register.contains("La salle est prise, pour tous."), "{register}");
    assert!(camille.page("/console/support").await.contains("atelier vélo"));
    let history = camille.page("/console/history").await;
    assert!(history.contains("Soutien refusé") && history.contains("Soutien accompli"), "{history}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loan_goes_from_hand_to_hand_and_never_to_two() {
    let server = Server::awake();
    let window = window(&server).await;
    let People { firm, ana, bo, .. } = people(&window).await;
    let new = "/portal/loans/new";
    refused(
        &firm,
        new,
        new,
        &[("item", "Scène"), ("kind", "equipment"), ("first", "2026-04-03"), ("last", "2026-04-02")],
        "avant le premier",
    )
    .await;
    let first = firm.done(new, new, &STAGE).await;
    let again = firm.done(new, new, &[&STAGE[..], &[("item", "scene mobile")]].concat()).await;
    assert!(firm.page(below(&again)).await.contains("figure déjà au prêt"));
    assert!(firm.page("/portal/loans?month=2026-04").await.contains("Scène mobile"));
    let (one, two) = ("/portal/received/loans/1", "/portal/received/loans/2");
    let days = |first, last| [("project", "1"), ("first", first), ("last", last)];
    refused(&ana, one, &format!("{one}/accept"), &days("2026-03-30", "2026-04-02"), "Choisissez des jours").await;
    ana.done(one, &format!("{one}/accept"), &days("2026-04-10", "2026-04-12")).await;
    assert_eq!(bo.get(one).await.status(), StatusCode::NOT_FOUND);
    let theirs = [("project", "2"), ("first", "2026-04-12"), ("last", "2026-04-14")];
    refused(&bo, two, &format!("{two}/accept"), &theirs, "déjà promis du 10 avril 2026 au 12 avril 2026").await;
    // Somebody else's project.
    refused(&bo, two, &format!("{two}/accept"), &[("project", "1"), theirs[1], theirs[2]], "pas le vôtre").await;
    let path = below(&first);
    refused(&firm, path, &format!("{path}/hand-over"), &[], "commence le 10 avril 2026").await;
    window.sample.clock().set("2026-04-09T12:00:00Z".parse().unwrap());
    let firm = window.sign_in(MAELLE).await;
    firm.done(path, &format!("{path}/hand-over"), &[]).await;
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Au projet jusqu"));
    window.sample.clock().set("2026-04-14T12:00:00Z".parse().unwrap());
    let (firm, bo) = (window.sign_in(MAELLE).await, window.sign_in("71").await);
    assert!(firm.page("/portal/loans").await.contains("en retard"));
    refused(
        &bo,
        two,
        &format!("{two}/accept"),
        &[theirs[0], ("first", "2026-04-14"), ("last", "2026-04-15")],
        "pas encore rendu",
    )
    .await;
    firm.done(path, &format!("{path}/take-back"), &[("note", "Une rallonge manque.")]).await;
    assert!(firm.page(path).await.contains("Une rallonge manque."));
    for public in ["/r/auvergne/fr/projects/p-1", "/r/auvergne/fr/api/v1/accounts/in-kind.csv"] {
        assert!(!window.page(public).await.contains("rallonge"), "{public}: it is between the two");
    }
    bo.done(two, &format!("{two}/accept"), &[theirs[0], ("first", "2026-04-14"), ("last", "2026-04-15")]).await;
    // A withdrawn word carries its reason.
    firm.done("/portal/loans/2", "/portal/loans/2/withdraw", &[("reason", "Un essieu a cassé.")]).await;
    assert!(bo.page(two).await.contains("Un essieu a cassé."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_is_told_once_to_whoever_set_it() {
    let server = Server::awake();
    let window = window(&server).await;
    let People { agent, .. } = people(&window).await;
    let path = "/portal/following";
    refused(&agent, path, path, &[("project", "1"), ("percent", "beaucoup")], "desk-mistake").await;
    agent.done(path, path, &[("project", "1"), ("percent", "90"), ("backers", "5000")]).await;
    assert!(agent.page(path).await.contains("90 % de l"));
    assert!(!agent.page("/portal").await.contains("seuils sont atteints"));
    window.sample.contribute(1, 4500).await.unwrap();
    let app = window.app();
    wait_until("the window knows", || {
        let shelf = app.catalog.windows().named("auvergne").unwrap().shelf();
        shelf.members().iter().any(|member| member.project.progress_percent() > Some(89))
    })
    .await;
    crossed(&agent).await;
    assert!(agent.page("/portal").await.contains("p-1"));
    window.sample.clock().set("2026-03-03T08:00:00Z".parse().unwrap());
    // Whoever runs the window hears of those who joined, by the same post.
    server.took(2).await;
    let mine = |letter: &serde_json::Value| letter["text"].as_str().unwrap().contains("atteint un seuil");
    let mut told = Vec::new();
    for letter in server.taken() {
        told.push(read(&letter).await);
    }
    assert_eq!(told.iter().filter(|letter| mine(letter)).count(), 1, "{told:?}");
    // Who signs in again follows what they followed.
    let agent = window.sign_in(JORDI).await;
    agent.done(path, "/portal/following/stop", &[]).await;
    assert!(agent.page(path).await.contains("ne suivez encore aucun projet"));
}

/// Lines are looked at within a second or two of what hosts tell.
async fn crossed(agent: &Browser) {
    for _ in 0..100 {
        if agent.page("/portal").await.contains("seuils sont atteints") {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the line is not crossed");
}

/// Pages of all of them, each in a state of its own, with whoever may see them.
async fn pages(people: &People) -> Vec<(&Browser, Vec<String>)> {
    let People { agent, firm, ana, .. } = people;
    let label = [("name.fr", "Valeurs du Parc"), ("criteria.fr", "Des matières d'ici."), ("letters", "vp")];
    agent.done("/portal/labels/new", "/portal/labels/new", &label).await;
    let conditions = [&COACHING[..], &[("conditions", "Un atelier vélo.")]].concat();
    for fields in [&COACHING[..], &conditions] {
        agent.done(NEW, NEW, fields).await;
    }
    for support in ["/portal/support/1", "/portal/support/2"] {
        agent.done(support, &format!("{support}/give"), &[]).await;
    }
    let ask = "/portal/received/ask";
    let wish = [("project", "1"), ("body", "parc-des-monts"), ("kind", "venue"), ("text", "Une salle en mai.")];
    ana.done(ask, ask, &wish).await;
    agent.done("/portal/following", "/portal/following", &[("project", "1"), ("percent", "40"), ("silent", "7")]).await;
    for fields in [&STAGE[..], &[&STAGE[1..], &[("item", "Un four"), ("project", "1")]].concat()] {
        firm.done("/portal/loans/new", "/portal/loans/new", fields).await;
    }
    let taken = [("project", "1"), ("first", "2026-04-10"), ("last", "2026-04-12")];
    ana.done("/portal/received/loans/1", "/portal/received/loans/1/accept", &taken).await;
    let named = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>();
    let of_agent = named(&[
        "/portal",
        "/portal/support",
        NEW,
        "/portal/support/1",
        "/portal/support/2",
        "/portal/support/2/edit",
        "/portal/support/3",
        "/portal/labels/new",
        "/portal/labels/valeurs-du-parc",
        "/portal/following",
    ]);
    let of_firm =
        named(&["/portal/loans?month=2026-04", "/portal/loans/new", "/portal/loans/1", "/portal/loans/2/edit"]);
    let of_holder = named(&[
        "/portal/received",
        ask,
        "/portal/received/loans/1",
        "/portal/received/loans/2",
        "/portal/received/support/2",
    ]);
    vec![(agent, of_agent), (firm, of_firm), (ana, of_holder)]
}

#[tokio::test(flavor = "multi_thread")]
async fn validators_and_axe_find_nothing_in_these_pages_and_none_scrolls_sideways() {
    let server = Server::awake();
    let window = window(&server).await;
    let people = people(&window).await;
    let camille = window.sign_in(CAMILLE).await;
    let mut all = pages(&people).await;
    all.push((&camille, vec!["/console/support".into(), "/console/loans?month=2026-04".into()]));
    let public = window.browser("auvergne");
    let mut read = Vec::new();
    for path in ["/labels/valeurs-du-parc", "/projects/p-1", "/figures"] {
        read.push((path.to_owned(), public.page(path).await));
    }
    for (browser, paths) in &all {
        for path in paths {
            read.push((path.clone(), browser.page(path).await));
        }
        crate::desk_pages::accessible(browser, paths).await;
    }
    let wrong = [("kind", ""), ("value", "x"), ("last", "2020-01-01")];
    for (browser, path) in [(&people.agent, NEW), (&people.firm, "/portal/loans/new")] {
        read.push((format!("{path} refused"), browser.submit(path, path, &wrong).await.text().await.unwrap()));
    }
    let mut axe = crate::harness::peers::node("axe.mjs");
    axe.args(["/labels/valeurs-du-parc", "/projects/p-1", "/figures"].map(|path| public.url(path)));
    crate::harness::peers::judge(axe).await.unwrap_or_else(|said| panic!("{said}"));
    crate::desk_pages::validated(&read).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_to_give_a_room_and_to_accept_it() {
    let server = Server::awake();
    let window = window(&server).await;
    people(&window).await;
    let mut path = crate::harness::peers::node("support.mjs");
    path.args([&window.url("/r/auvergne/fr/"), JORDI, "71"]);
    crate::harness::peers::judge(path).await.unwrap_or_else(|said| panic!("{said}"));
}
