//! Every page of the console, of the account and of signing in, judged by programs that others wrote; and one way through
//! them with the keyboard alone.

use std::fs;

use serde_json::json;

use crate::harness::browser::{Browser, CAMILLE, RIGHT_CALL};
use crate::harness::peers::{html_validate, judge, node, vnu};
use crate::harness::{TestWindow, noon, project};

/// A region where much has happened, its operator, and every page that they may open, each in a state of its own.
async fn region() -> (TestWindow, Browser, Vec<String>) {
    let clock = noon();
    let nantes = json!({"location": {"city": "Nantes", "country": "FR"}});
    let nowhere = json!({"location": null});
    let mut projects: Vec<_> = (1..=3).map(|id| project(id, json!({}))).collect();
    projects.extend([project(4, nantes), project(5, nowhere)]);
    let window = TestWindow::operated_over(projects, clock.clone()).await;
    let browser = window.sign_in(CAMILLE).await;
    let mut paths = choices(&browser).await;
    let calls =
        [call(&browser, "Des fours", "2026-03-10T18:00").await, call(&browser, "Des cafés", "2026-04-10T18:00").await];
    clock.set("2026-03-11T12:00:00Z".parse().unwrap());
    let browser = window.sign_in(CAMILLE).await;
    for (call, below) in calls
        .iter()
        .zip([&["/entries/1", "/entries/2", "/jury", "/jury/1"][..], &["/invite", "/jurors", "/terms", "/withdraw"]])
    {
        paths.extend(["", "/edit"].iter().chain(below).map(|below| format!("{call}{below}")));
    }
    paths.extend(agenda(&browser).await);
    paths.extend(outside(&browser).await);
    let fixed = [
        "/console",
        "/console/projects",
        "/console/projects?show=review",
        "/console/projects?q=zzz",
        "/console/projects/1",
        "/console/projects/4",
        "/console/features",
        "/console/features/new",
        "/console/features/1",
        "/console/collections",
        "/console/collections/new",
        "/console/calls",
        "/console/new-call",
        "/console/events",
        "/console/events/new",
        "/console/history",
        "/console/history?kind=event&until=2020-01-01",
        "/console/sync",
        "/console/members",
        "/console/outgoing",
        "/account",
        "/account/notifications",
        "/console/nowhere",
    ];
    paths.extend(fixed.map(Into::into));
    (window, browser, paths)
}

/// What comes first, collections, decisions and words on projects.
async fn choices(browser: &Browser) -> Vec<String> {
    let new = "/console/features/new";
    for (project, from) in [("p-1", "2026-03-01"), ("p-2", "2026-03-01"), ("p-3", "2026-03-20")] {
        let fields = [("project", project), ("from", from), ("until", "2026-03-29"), ("why.fr", "Pour le pain.")];
        browser.done(new, new, &fields).await;
    }
    let decision = [("choice", "pin"), ("reason", "Née à Riom")];
    browser.done("/console/projects/4", "/console/projects/4/decision", &decision).await;
    browser.done("/console/projects/1", "/console/projects/1/note", &[("note.fr", "Un mot.")]).await;
    let new = "/console/collections/new";
    let collection = browser.done(new, new, &[("title.fr", "Du pain"), ("text.fr", "Trois fours.")]).await;
    for project in ["p-1", "p-2", "p-3"] {
        browser.done(&collection, &format!("{collection}/projects"), &[("project", project)]).await;
    }
    vec![collection]
}

/// A published call with two entries.
async fn call(browser: &Browser, title: &str, closes: &str) -> String {
    let new = "/console/new-call";
    let ours = [("title.fr", title), ("closes", closes), ("question1.fr", "Depuis quand ?")];
    let fields: Vec<_> =
        RIGHT_CALL.into_iter().filter(|(name, _)| !["title.fr", "closes"].contains(name)).chain(ours).collect();
    let call = browser.done(new, new, &fields).await;
    browser.done(&call, &format!("{call}/publish"), &[]).await;
    let invite = format!("{call}/invite");
    browser.done(&invite, &invite, &[("link", "p-1")]).await;
    browser.done(&invite, &invite, &[("title.fr", "Le four de Thiers"), ("slug", "p-2")]).await;
    call
}

/// A series in the agenda with a date that is cancelled, and a draft.
async fn agenda(browser: &Browser) -> Vec<String> {
    let new = "/console/events/new";
    let fields = [
        ("title.fr", "Visite du four"),
        ("start-day", "2026-03-19"),
        ("start-time", "18:30"),
        ("end-time", "20:00"),
        ("town", "Riom"),
    ];
    let draft = browser.done(new, new, &fields).await;
    let weekly = [("repeats", "week"), ("interval", "1"), ("times", "3")];
    let series = browser.done(new, new, &[&fields[..], &weekly].concat()).await;
    browser.done(&series, &format!("{series}/publish"), &[]).await;
    let cancel = format!("{series}/cancel");
    browser.done(&format!("{cancel}?day=2026-03-26"), &cancel, &[("reason.fr", "Il gèle.")]).await;
    let below = ["", "/edit", "/cancel", "/move?day=2026-04-02"].map(|below| format!("{series}{below}"));
    [draft].into_iter().chain(below).collect()
}

/// Invitations, an organisation and a webhook that rests.
async fn outside(browser: &Browser) -> Vec<String> {
    let members = "/console/members";
    browser.done(members, members, &[("role", "curator")]).await;
    browser.done(members, members, &[("role", "reader"), ("organisation", "Fonderie du Forez")]).await;
    let fields = [("url", "https://agenda.example/crochet"), ("topics", "events")];
    let webhook = browser.done("/console/outgoing", "/console/webhooks", &fields).await;
    browser.done(&webhook, &format!("{webhook}/pause"), &[]).await;
    vec![webhook]
}

/// Forms that are wrong in every way, as they come back.
async fn refused(browser: &Browser) -> Vec<(&'static str, String)> {
    let long = "x".repeat(5000);
    let forms = [
        (
            "/console/features/new",
            "/console/features/new",
            vec![("project", "zzz"), ("until", "2020-01-01"), ("why.fr", "<b>x</b>")],
        ),
        ("/console/projects/1", "/console/projects/1/decision", vec![("reason", &*long)]),
        ("/console/collections/new", "/console/collections/new", vec![("title.fr", ""), ("text.fr", &long)]),
        ("/console/new-call", "/console/new-call", vec![("title.fr", "<i>x</i>"), ("opens", "bientôt")]),
        ("/console/events/new", "/console/events/new", vec![("title.fr", ""), ("end-time", "x")]),
        ("/console/members", "/console/members", vec![("role", "reader"), ("organisation", "")]),
        ("/console/outgoing", "/console/webhooks", vec![("url", "ftp://x")]),
    ];
    let mut pages = Vec::new();
    for (page, action, fields) in forms {
        let answer = browser.submit(page, action, &fields).await;
        assert_eq!(answer.status(), 422, "{action}");
        let page = answer.text().await.unwrap();
        assert!(page.contains("aria-invalid=\"true\"") || page.contains("desk-mistake\""), "{action}: {page}");
        pages.push((action, page));
    }
    pages
}

#[tokio::test(flavor = "multi_thread")]
async fn two_validators_find_nothing_in_any_page_of_the_desk() {
    let (window, browser, paths) = region().await;
    let mut pages = Vec::new();
    for path in &paths {
        let answer = browser.get(path).await;
        assert_eq!(answer.status() == 404, path.ends_with("nowhere"), "{path}: {}", answer.status());
        pages.push((path.clone(), answer.text().await.unwrap()));
    }
    pages.extend(refused(&browser).await.into_iter().map(|(action, page)| (format!("refused {action}"), page)));
    pages.push(("/sign-in".into(), window.browser("auvergne").page("/sign-in").await));
    validated(&pages).await;
}

/// Two validators find nothing in these pages; each comes with its path.
pub async fn validated(pages: &[(String, String)]) {
    let folder = tempfile::tempdir().unwrap();
    for (number, (path, page)) in pages.iter().enumerate() {
        fs::write(folder.path().join(format!("{number:03}.html")), format!("{page}<!-- {path} -->\n")).unwrap();
    }
    let (mut w3c, mut house) = (vnu(), html_validate());
    w3c.args(["--errors-only", "--skip-non-html"]).arg(folder.path());
    house
        .args(["--config", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/html-validate.json")])
        .arg(folder.path());
    for judged in [judge(w3c).await, judge(house).await] {
        judged.unwrap_or_else(|said| panic!("{said}"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_at_the_desk_and_no_page_of_it_scrolls_sideways() {
    let (window, browser, paths) = region().await;
    accessible(&browser, &paths).await;
    accessible(&window.browser("auvergne"), &["/sign-in", "/invitation?token=0123"].map(Into::into)).await;
}

/// Nothing is found by axe in these pages as this person sees them, and none scrolls sideways.
pub async fn accessible(browser: &Browser, paths: &[String]) {
    let mut axe = node("axe.mjs");
    axe.envs(browser.cookie("oriel").map(|cookie| ("ORIEL_COOKIE", format!("oriel={cookie}"))));
    axe.args(paths.iter().map(|path| browser.url(path)));
    judge(axe).await.unwrap_or_else(|said| panic!("{said}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_to_sign_in_feature_a_project_and_see_it() {
    let window = TestWindow::of_camille(noon()).await;
    let mut path = node("desk.mjs");
    path.args([&window.url("/r/auvergne/fr/"), CAMILLE, "p-1"]);
    judge(path).await.unwrap_or_else(|said| panic!("{said}"));
}
