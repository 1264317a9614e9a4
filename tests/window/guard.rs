//! Every address of the desk against everybody who may ask for it, from the tables of addresses themselves: a new address is
//! tried here without a word.

use oriel::domain::guard::Need;
use oriel::host::sample::Options;
use oriel::web::{Guarded, guarded};
use reqwest::{Method, Response, StatusCode};
use serde_json::json;

use crate::harness::browser::{Browser, CAMILLE, JORDI, MAELLE, operated};
use crate::harness::{AUVERGNE, TestWindow, noon, project, write_region};

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Admitted,
    SignIn,
    Forbidden,
    Hidden,
}

/// Who asks, and what they may enter besides what everybody who is signed in may; the last says whether they are nothing to
/// the region. Those who were invited hold a project elsewhere on the host too.
const PEOPLE: [(&str, &[Need], bool); 9] = [
    ("nobody", &[], true),
    ("a stranger", &[], true),
    ("a curator", &[Need::Curator, Need::Holder], false),
    ("an operator", &[Need::Curator, Need::Operator], false),
    ("a signatory", &[Need::Partner, Need::Sponsor, Need::Signatory, Need::Holder], false),
    ("a reader", &[Need::Partner, Need::Sponsor, Need::Holder], false),
    ("a supporter", &[Need::Partner, Need::Supporter, Need::Holder], false),
    ("a holder", &[Need::Holder], false),
    ("an operator of another region", &[], true),
];

fn expected(need: Need, (who, enters, is_nothing): (&str, &[Need], bool)) -> Fate {
    match need {
        Need::Nobody | Need::Visitor => Fate::Admitted,
        _ if who == "nobody" => Fate::SignIn,
        Need::SignedIn => Fate::Admitted,
        need if enters.contains(&need) => Fate::Admitted,
        _ if is_nothing => Fate::Hidden,
        _ => Fate::Forbidden,
    }
}

/// What came of it. A form is sent without its mark, so whoever is admitted learns that, and nothing is done.
async fn came(route: Guarded, answer: Response) -> Fate {
    let status = answer.status();
    let to = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
    let page = answer.text().await.unwrap();
    let says = |title: &str| page.contains(&format!("<h1>{title}</h1>"));
    match status {
        StatusCode::SEE_OTHER if to.contains("/sign-in?to=") => Fate::SignIn,
        StatusCode::FORBIDDEN if says("Cette page est pour d’autres") => Fate::Forbidden,
        StatusCode::FORBIDDEN if says("Formulaire refusé") && route.is_form => Fate::Admitted,
        StatusCode::NOT_FOUND => Fate::Hidden,
        _ => Fate::Admitted,
    }
}

/// Addresses that say nothing without what their query names.
fn is_by_link(path: &str) -> bool {
    path == "/invitation"
}

async fn person(window: &TestWindow, operator: &Browser, role: &str, who: &str) -> Browser {
    let browser = window.sign_in(who).await;
    let fields = [("role", role), ("organisation", "Fondation des essais")];
    crate::members::accept(&browser, &crate::members::invite(operator, &fields).await).await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn each_address_lets_in_whom_its_table_names_and_nobody_else() {
    // Each owner of a project can sign in; only the first owns one that the window shows.
    let owner = |id: u64, place: &str| {
        project(id, json!({"owner": {"id": 70 + id, "name": "Ana Roc"}, "location": {"city": place, "country": "FR"}}))
    };
    let projects = vec![owner(1, "Riom"), owner(2, "Brest"), owner(3, "Brest"), owner(4, "Brest"), owner(5, "Brest")];
    let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await;
    window.filled().await;
    let elsewhere = AUVERGNE.replace("auvergne.example", "bretagne.example").replace("\"auvergne\"", "\"bretagne\"");
    write_region(&window.folder.path().join("regions"), "bretagne", &elsewhere);
    crate::harness::wait_until("the other region is there", || {
        window.app().catalog.windows().named("bretagne").is_some()
    })
    .await;
    window.name_operator("bretagne", JORDI).await;
    let operator = window.sign_in(CAMILLE).await;
    let browsers = [
        window.browser("auvergne"),
        window.sign_in(MAELLE).await,
        person(&window, &operator, "curator", "72").await,
        window.sign_in(CAMILLE).await,
        person(&window, &operator, "signatory", "73").await,
        person(&window, &operator, "reader", "74").await,
        person(&window, &operator, "supporter", "75").await,
        window.sign_in("71").await,
        window.sign_in(JORDI).await,
    ];
    let mut wrong = Vec::new();
    let mut cells = 0;
    for route in guarded() {
        let path = route
            .path
            .replace("{provider}", "none")
            .split('/')
            .map(|part| if part.starts_with('{') { "x" } else { part })
            .collect::<Vec<_>>()
            .join("/");
        for (who, browser) in PEOPLE.into_iter().zip(&browsers) {
            let answer = match route.is_form {
                true => browser.post(&path, &[]).await,
                false => browser.get(&path).await,
            };
            // An address that names a thing which is not there says so to whoever may look.
            let open = route.path.contains('{') || is_by_link(route.path);
            let (came, expected) = (came(route, answer).await, expected(route.need, who));
            let same = came == expected || came == Fate::Hidden && expected == Fate::Admitted && open && !route.is_form;
            cells += 1;
            if !same {
                wrong.push(format!(
                    "{} {} for {}: {came:?}, expected {expected:?}",
                    if route.is_form { "POST" } else { "GET" },
                    route.path,
                    who.0
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(cells >= 9 * 12, "{cells}");
}

#[tokio::test(flavor = "multi_thread")]
async fn other_methods_are_told_which_one_would_do() {
    let options = Options::from_jsonl("", noon()).unwrap();
    let window = TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await;
    let browser = window.sign_in(CAMILLE).await;
    for (method, path, allow) in [
        (Method::PUT, "/console/members", "GET, HEAD, POST"),
        (Method::GET, "/sign-out", "POST"),
        (Method::POST, "/account", "GET, HEAD"),
    ] {
        let answer = browser.send(browser.ask(method, path)).await;
        assert_eq!(answer.status(), 405, "{path}");
        assert_eq!(answer.headers()["allow"], allow);
    }
    assert_eq!(browser.get("/console/nothing").await.status(), 404);
}
