//! What residents and machines read of partners' money, against the engine's own figures.

use oriel::app::funding::ground;
use oriel::app::journal::Asked;
use oriel::domain::fact::Fact;
use oriel::domain::fund::FundId;
use oriel::domain::journal::Actor;
use oriel::domain::language::{Lang, Texts};
use oriel::domain::member::MemberFact;
use oriel::domain::project::{ProjectKey, Slug};
use oriel::domain::sponsor::{self, PromiseTerms, WrittenFund, WrittenProfile};
use serde_json::{Value, json};

use crate::harness::peers::{html_validate, judge, node, python, vnu};
use crate::harness::{TestWindow, project, wait_until};

const SECRET: [&str; 2] = ["Maison Tue", "maison-tue"];
const PAGES: [&str; 13] = [
    "/",
    "/projects",
    "/projects/p-1",
    "/projects/p-1/explain",
    "/projects/p-2",
    "/projects/p-2/explain",
    "/projects/p-1/sheet",
    "/embed/projects/p-1",
    "/sponsors",
    "/sponsors/moulins",
    "/funds/le-quart",
    "/funds/deux-euros",
    "/accounts",
];
const API: [&str; 9] = [
    "/projects",
    "/funds",
    "/funds/le-quart",
    "/funds/deux-euros",
    "/accounts",
    "/accounts/funds.csv",
    "/accounts/projects.csv",
    "/accounts/allocations.csv",
    "/openapi.json",
];

fn key(id: &str) -> ProjectKey {
    ProjectKey { host: "sample".parse().unwrap(), id: id.parse().unwrap() }
}

fn fund(name: &str) -> FundId {
    name.parse().unwrap()
}

fn texts(fr: &str) -> Texts {
    Texts::new([(Lang::FR, fr.into())])
}

/// A fund as a form would send it, changed by `change`.
fn written(name: &str, change: impl FnOnce(&mut WrittenFund)) -> WrittenFund {
    let mut written = WrittenFund {
        name: texts(name),
        sentence: texts("Pour ici."),
        budget: "1000".into(),
        opens: "2026-02-20T08:00".into(),
        closes: "2026-04-20T23:59".into(),
        threshold: "sticky".into(),
        counts: "from_start".into(),
        payout: "on_success".into(),
        reach: "all".into(),
        nature: "patronage".into(),
        ..WrittenFund::default()
    };
    change(&mut written);
    written
}

async fn tell(window: &TestWindow, facts: Vec<Fact>) {
    let journal = window.app().journal.clone();
    let done = move || journal.run(&"auvergne".parse().unwrap(), Asked::by_oriel(), |_, _| Ok(facts));
    tokio::task::spawn_blocking(done).await.unwrap().unwrap();
}

/// An organisation with a fund, from its first word to the region's acceptance.
async fn partner(window: &TestWindow, slug: &str, name: &str, kind: &str, written: WrittenFund) {
    let organisation: Slug = slug.parse().unwrap();
    let named = MemberFact::OrganisationNamed { organisation: organisation.clone(), name: name.into() };
    tell(window, vec![Fact::Member(named)]).await;
    let (journal, windows) = (window.app().journal.clone(), window.app().catalog.windows());
    let kind = kind.to_owned();
    let done = move || {
        let region = "auvergne".parse().unwrap();
        let ground = ground(windows.named("auvergne").unwrap());
        let run =
            |command: Box<dyn FnOnce(&_, _) -> _ + Send>| journal.run(&region, Asked::by_oriel(), command).unwrap();
        let (of, customs) = (organisation.clone(), ground.customs.clone());
        let profile = WrittenProfile {
            kind,
            registration: "123 456 782".into(),
            sentence: texts("Une phrase."),
            ..WrittenProfile::default()
        };
        run(Box::new(move |state, _| sponsor::describe(state, &of, &profile, &customs)));
        let (of, on) = (organisation.clone(), ground.clone());
        run(Box::new(move |state, now| sponsor::draft(state, now, &of, None, &written, &on)));
        let (of, on) = (organisation.clone(), ground.clone());
        run(Box::new(move |state, now| {
            let (id, _) = state.sponsors.funds_of(&of).next().unwrap();
            sponsor::submit(state, now, &of, id, true, &PromiseTerms::default(), &on)
        }));
        run(Box::new(move |state, now| {
            let (id, _) = state.sponsors.funds_of(&organisation).next().unwrap();
            sponsor::accept(state, now, id, &Actor::Oriel, (None, &sponsor::WrittenVerified::default()), &ground)
        }));
    };
    tokio::task::spawn_blocking(done).await.unwrap();
}

async fn world() -> TestWindow {
    let far =
        json!({"goal": 10_000, "amount_raised": 400, "percent": 4, "supporters_count": 30, "name": {"fr": "La forge"}});
    let window = TestWindow::with(vec![project(1, json!({})), project(2, far)]).await;
    let quarter = written("Le quart", |written| {
        (written.rule, written.ratio, written.cap) = ("ratio".into(), "1/4".into(), "150.10".into());
    });
    partner(&window, "moulins", "Moulins de la Couze", "firm", quarter).await;
    let two = written("Deux euros", |written| {
        (written.rule, written.per_backer, written.anonymous) = ("per_backer".into(), "2".into(), true);
        written.percent = "40".into();
    });
    partner(&window, SECRET[1], SECRET[0], "firm", two).await;
    let public = written("Le don public", |written| {
        (written.rule, written.gift, written.project) = ("gift".into(), "300".into(), "sample/2".into());
        (written.nature, written.payout, written.budget_line) = ("grant".into(), "at_end".into(), "65748".into());
    });
    partner(&window, "pays", "Pays de la Sioule", "public-body", public).await;
    wait_until("the books know both projects", || {
        let local = window.app().catalog.windows().named("auvergne").unwrap().local();
        let books = local.sponsors.books().unwrap();
        ["1", "2"].iter().all(|id| books.project(&key(id)).is_some_and(|project| project.observed().is_some()))
    })
    .await;
    window
}

fn granted(window: &TestWindow, name: &str, project: &str) -> i128 {
    let local = window.app().catalog.windows().named("auvergne").unwrap().local();
    local.sponsors.books().unwrap().allocation(&fund(name), &key(project)).unwrap().shown().amount
}

/// A page's text: marks taken out, spaces of every kind made plain.
fn plain(html: &str) -> String {
    let page = scraper::Html::parse_document(html);
    let text: String = page.root_element().text().collect::<Vec<_>>().join(" ");
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(['\u{a0}', '\u{202f}'], " ")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_tells_who_adds_how_much_why_and_what_a_gift_triggers() {
    let window = world().await;
    assert_eq!((granted(&window, "le-quart", "1"), granted(&window, "deux-euros", "1")), (1_250, 1_000));
    let page = plain(&window.page("/r/auvergne/fr/projects/p-1").await);
    for said in [
        "Moulins de la Couze suit la collecte 12,50 €",
        "Un partenaire qui reste anonyme suit la collecte 10 €",
        "Si vous donnez 1 €, Moulins de la Couze ajoute 0,25 €.",
        "Dans ce cas, les partenaires ne versent rien non plus.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let other = plain(&window.page("/r/auvergne/fr/projects/p-2").await);
    for said in [
        "Moulins de la Couze suit la collecte 100 €",
        "promis dès 40 % de l’objectif : encore 3 600 €",
        "Pays de la Sioule acquis, si la collecte va jusqu’au bout, sous réserve du vote 300 €",
    ] {
        assert!(other.contains(said), "{said}: {other}");
    }
    let english = plain(&window.page("/r/auvergne/en/projects/p-1").await);
    assert!(english.contains("Give €1 and Moulins de la Couze adds €0.25."), "{english}");
    // Wherever the project's bar is drawn, its parts are.
    for path in ["/projects", "/projects/p-1/sheet", "/embed/projects/p-1"] {
        let html = window.page(&format!("/r/auvergne/fr{path}")).await;
        assert!(html.contains("part-lines") && html.contains("Moulins de la Couze ajoute 12,50"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn e29_a_gift_is_said_to_trigger_something_only_while_it_does_and_never_more() {
    let window = world().await;
    let raise = async |cents: i64| {
        let before = granted(&window, "le-quart", "2");
        window.sample.contribute(2, cents).await.unwrap();
        wait_until("the books have heard", || granted(&window, "le-quart", "2") != before).await;
        plain(&window.page("/r/auvergne/fr/projects/p-2").await)
    };
    // 400 + 200: of the cap of 150.10, less than a quarter of a euro is left.
    let nearly = raise(20_000).await;
    assert!(nearly.contains("ajoute jusqu’à 0,10 €, selon ce qui reste"), "{nearly}");
    let full = raise(10_000).await;
    assert!(!full.contains("Si vous donnez"), "{full}");
    assert!(full.contains("Moulins de la Couze maximum par projet atteint 150,10 €"), "{full}");
    for page in [&nearly, &full] {
        assert!(!page.contains("doublé") && !page.contains("devient"), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_is_explained_from_what_was_seen_to_the_sum() {
    let window = world().await;
    let page = window.page("/r/auvergne/fr/projects/p-1/explain").await;
    assert!(page.contains("id=\"fund-le-quart\"") && page.contains("id=\"fund-deux-euros\""));
    let text = plain(&page);
    for said in [
        "Moulins de la Couze ajoute 1 € pour 4 € donnés, jusqu’à 150,10 € par projet.",
        "Donné par le public 50 € 50 € × 1/4 12,50 € Plafond par projet 150,10 €",
        "Reste dans le fonds 887,50 € Ce que le fonds ajoute 12,50 €",
        "Condition : 40 % de l’objectif 50 €, atteint 2 € × 5 10 €",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let unmet = plain(&window.page("/r/auvergne/fr/projects/p-2/explain").await);
    assert!(unmet.contains("2 € × 30 60 € Tant que la condition n’est pas remplie 0 €"), "{unmet}");
    let local = window.app().catalog.windows().named("auvergne").unwrap().local();
    let seen = local.sponsors.books().unwrap().project(&key("1")).unwrap().observed().unwrap();
    assert!(text.contains(&format!("écriture {} du journal", seen.seq)), "{text}");
    assert_eq!(window.get("/r/auvergne/fr/projects/nowhere/explain").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn e13_nobody_learns_whose_money_an_anonymous_fund_is() {
    let window = world().await;
    let pages = PAGES.iter().flat_map(|path| ["fr", "en"].map(|lang| format!("/r/auvergne/{lang}{path}")));
    let others = API.iter().map(|path| format!("/r/auvergne/api/v1{path}"));
    let rest = ["sitemap.xml", "feed.atom"].map(|path| format!("/r/auvergne/{path}"));
    for path in pages.chain(others).chain(rest) {
        let text = window.page(&path).await;
        for secret in SECRET {
            assert!(!text.contains(secret), "{path} tells of {secret}");
        }
    }
    assert_eq!(window.get(&format!("/r/auvergne/fr/sponsors/{}", SECRET[1])).await.status(), 404);
    let one = window.api("/r/auvergne/api/v1/funds/deux-euros").await;
    assert_eq!(one["sponsor"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn both_views_of_the_account_agree_on_the_page_in_json_and_in_tables() {
    let window = world().await;
    let account = window.api("/r/auvergne/api/v1/accounts").await;
    let sum = |list: &str, name: &str| {
        let rows = account[list].as_array().unwrap().iter();
        rows.map(|row| row["sums"].get(name).or(row.get(name)).unwrap().as_i64().unwrap()).sum::<i64>()
    };
    for name in ["promised", "due", "paid", "confirmed"] {
        let whole = account["whole"][name].as_i64().unwrap();
        assert_eq!((sum("funds", name), sum("projects", name)), (whole, whole), "{name}");
    }
    assert_eq!(account["whole"]["promised"], 1_250 + 1_000 + 10_000 + 30_000);
    assert_eq!(account["whole"]["committed"], sum("funds", "promised") + sum("funds", "unspent"));
    let end = window.app().journal.end(&"auvergne".parse().unwrap()).unwrap();
    assert_eq!(account["journal"]["hash"], end.hash.to_string());
    let page = window.page("/r/auvergne/fr/accounts").await;
    assert!(page.contains(&end.hash.to_string()));
    let text = plain(&page);
    for said in ["3 fonds de 3 000 € en tout, 2 projets aidés", "Ensemble 3 000 € 422,50 €", "422,50 € qui suivent"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    let table = window.page("/r/auvergne/api/v1/accounts/funds.csv").await;
    assert!(
        table.contains("\"deux-euros\",\"Deux euros\",\"\",open,false,EUR,1000.00,10.00,0.00,0.00,0.00,990.00\r\n"),
        "{table}"
    );
    let table = window.page("/r/auvergne/api/v1/accounts/allocations.csv").await;
    assert!(table.contains("\"le-quart\",\"sample\",\"1\",accruing,EUR,12.50,12.50,0.00,50.00,"), "{table}");
    let shown = window.api("/r/auvergne/api/v1/funds/le-quart").await;
    assert_eq!(shown["allocations"][0]["next_euro"], 25);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_lead_to_partners_once_there_are_any() {
    let empty = TestWindow::with(vec![project(1, json!({}))]).await;
    assert!(!empty.page("/r/auvergne/fr/").await.contains("/sponsors"));
    assert_eq!(empty.get("/r/auvergne/fr/accounts").await.status(), 404);
    assert_eq!(empty.get("/r/auvergne/fr/projects/p-1/explain").await.status(), 404);
    assert_eq!(empty.get("/r/auvergne/api/v1/accounts").await.status(), 404);
    assert_eq!(empty.api("/r/auvergne/api/v1/funds").await, json!({"funds": []}));
    assert!(empty.page("/r/auvergne/fr/sponsors").await.contains("Aucun partenaire"));
    let window = world().await;
    let home = window.page("/r/auvergne/fr/").await;
    assert!(home.contains("/r/auvergne/fr/sponsors\"") && home.contains("/r/auvergne/fr/accounts\""));
    assert!(plain(&home).contains("Des partenaires y ajouteraient 422,50 € si les collectes en cours réussissent."));
    let map = window.page("/r/auvergne/sitemap.xml").await;
    for path in ["/sponsors", "/sponsors/moulins", "/funds/deux-euros", "/accounts"] {
        assert!(map.contains(&format!("/r/auvergne/fr{path}</loc>")), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_partners_add_moves_with_the_crowd_while_pages_are_open() {
    let window = world().await;
    let mut stream = window.get("/r/auvergne/live").await;
    stream.chunk().await.unwrap();
    window.sample.contribute(1, 400).await.unwrap();
    wait_until("the partner has followed", || granted(&window, "le-quart", "1") == 1_350).await;
    let told = async {
        let mut told = String::new();
        while !told.contains("data: 1") {
            told.push_str(&String::from_utf8_lossy(&stream.chunk().await.unwrap().unwrap()));
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), told).await.unwrap();
    let page = plain(&window.page("/r/auvergne/fr/projects/p-1").await);
    assert!(page.contains("Moulins de la Couze suit la collecte 13,50 €"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_validators_and_axe_find_nothing_where_partners_add() {
    let window = world().await;
    let folder = tempfile::tempdir().unwrap();
    for (number, path) in PAGES.iter().enumerate() {
        let page = window.page(&format!("/r/auvergne/fr{path}")).await;
        std::fs::write(folder.path().join(format!("{number}.html")), format!("{page}<!-- {path} -->\n")).unwrap();
    }
    let mut vnu = vnu();
    vnu.args(["--errors-only", "--skip-non-html"]).arg(folder.path());
    let mut house = html_validate();
    house.args(["--config", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/html-validate.json")]);
    house.arg(folder.path());
    let mut axe = node("axe.mjs");
    axe.args(PAGES.iter().map(|path| window.url(&format!("/r/auvergne/fr{path}"))));
    for judged in [judge(vnu).await, judge(house).await, judge(axe).await] {
        judged.unwrap_or_else(|said| panic!("{said}"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fuzzer_finds_no_answer_on_accounts_that_the_document_does_not_promise() {
    let window = world().await;
    let mut fuzzer = python("schemathesis");
    fuzzer.args(["run", "--checks", "all", "--max-examples", "30", "--seed", "1", "--no-color", "--url"]);
    fuzzer.arg(window.url("/r/auvergne"));
    fuzzer.args(["--exclude-checks", "unsupported_method,positive_data_acceptance"]);
    fuzzer.arg(window.url("/r/auvergne/api/v1/openapi.json"));
    fuzzer.current_dir(window.folder.path());
    judge(fuzzer).await.unwrap_or_else(|said| panic!("{said}"));
}
