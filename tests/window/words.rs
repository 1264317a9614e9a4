//! Pages of words: they say what the rules, the file and the software say, and no more.

use oriel::domain::membership::Verdict;
use oriel::host::sample::Options;
use serde_json::{Value, json};

use crate::harness::{AUVERGNE, TestWindow, noon, project, wait_until, write_region};

/// The region with a policy of its own, and a person for what cannot be found.
fn strict() -> String {
    let policy = "[policy]\ngoal_ceiling = \"1000 EUR\"\nrewards = \"expected\"\n";
    AUVERGNE.replace("codes = [\"FR-63\"]", "codes = [\"FR-63\"]\nunlocated = \"review\"") + policy
}

async fn window_of(text: &str, projects: Vec<Value>) -> TestWindow {
    let options = Options { projects, exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = TestWindow::over(options, Some(("auvergne", text))).await;
    window.filled().await;
    window
}

/// The verdict that a page of the self-check prints.
fn verdict(page: &str) -> &str {
    let (_, rest) = page.split_once("class=\"verdict verdict-").unwrap_or_else(|| panic!("no verdict in {page}"));
    rest.split('"').next().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_self_check_says_what_the_rules_decide_over_the_same_project() {
    let cases = [
        ("Riom", 1000, true),
        ("63200", 800, true),
        ("Riom", 1001, true),
        ("Riom", 800, false),
        ("Nantes", 800, true),
        ("Beaumont", 800, true),
        ("Beaumont", 5000, true),
        ("Trifouilly-les-Oies", 800, true),
    ];
    let told = |(id, (city, goal, rewards)): (u64, &(&str, u64, bool))| {
        let given = json!([{"id": 1, "price": 5, "title": {"fr": "Merci"}, "available": true}]);
        let rewards = if *rewards { given } else { json!([]) };
        project(id, json!({"goal": goal, "location": {"city": city, "country": "FR"}, "rewards": rewards}))
    };
    let window = window_of(&strict(), (1..).zip(&cases).map(told).collect()).await;
    let region = window.app().catalog.windows().named("auvergne").unwrap().region.clone();
    let mut seen = Vec::new();
    for (id, (city, goal, rewards)) in (1..).zip(&cases) {
        let (_, steps) = window.app().catalog.explain(&region, &format!("p-{id}")).unwrap();
        let decided = match steps.last().unwrap().verdict.unwrap() {
            Verdict::In => "in",
            Verdict::Review => "review",
            Verdict::Out => "out",
        };
        let rewards = if *rewards { "yes" } else { "no" };
        let path = format!("/r/auvergne/propose?place={city}&amount={goal}&kind=gift&rewards={rewards}");
        assert_eq!(verdict(&window.page(&path).await), decided, "{path}");
        seen.push(decided);
    }
    assert_eq!(seen, ["in", "in", "out", "out", "out", "review", "review", "review"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_asked_is_not_answered() {
    let window = window_of(AUVERGNE, Vec::new()).await;
    assert!(!window.page("/r/auvergne/propose").await.contains("name=\"rewards\""));
    let page = window.page("/r/auvergne/propose?place=Riom&kind=gift").await;
    assert!(page.contains("Admis ici\u{a0}: don, avec ou sans contrepartie") && verdict(&page) == "in", "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_town_of_several_offers_each_and_the_choice_decides() {
    let window = window_of(&strict(), Vec::new()).await;
    let page = window.page("/r/auvergne/propose?place=Beaumont&amount=800&kind=gift&rewards=yes").await;
    let (_, list) = page.split_once("<ul class=\"meanings\">").unwrap();
    let href =
        list.split("href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&").replace("&#x3D;", "=");
    assert!(href.contains("place=63110%20Beaumont&amount=800"), "{href}");
    assert_eq!(verdict(&window.page(href.trim_end_matches("#answer")).await), "in");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_for_whoever_gave_them_and_are_kept_nowhere() {
    let window = window_of(&strict(), Vec::new()).await;
    let answer = window.get("/r/auvergne/propose?amount=800&place=Riom&kind=gift&rewards=yes").await;
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert!(answer.headers().get("content-security-policy").is_some());
    let page = answer.text().await.unwrap();
    assert!(page.contains("value=\"Riom\"") && page.contains("content=\"noindex\""), "{page}");
    assert!(page.contains("/r/auvergne/en/propose?place"), "another language keeps the answers: {page}");
    let blank = window.get("/r/auvergne/propose?utm_source=x").await;
    assert!(blank.headers()["cache-control"].to_str().unwrap().contains("public"));
    assert!(!blank.text().await.unwrap().contains("Riom"));
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_make_no_sense_are_told_beside_the_field_and_in_a_summary() {
    let window = window_of(&strict(), Vec::new()).await;
    let zeros = format!("place=Riom&amount=1{}", "0".repeat(30));
    let long = format!("place={}&amount=5", "x".repeat(3000));
    for query in [
        "place=",
        "place=%F0%9F%8F%94&amount=beaucoup&kind=favour&rewards=maybe",
        &zeros,
        "place=Riom&amount=-5",
        "place=Riom&amount=0&kind=gift&rewards=yes",
        "place=%FF%FE&amount=%00",
        &long,
        "place=Riom&place=Nantes&&&=&kind=%3Cscript%3E",
    ] {
        let page = window.page(&format!("/r/auvergne/propose?{query}")).await;
        let mistakes = page.matches("class=\"mistake\"").count();
        let (_, summary) = page.split_once("<ul class=\"mistakes\">").unwrap();
        let listed = summary.split("</ul>").next().unwrap().matches("<li>").count();
        assert!(mistakes > 0 && listed == mistakes, "{query}: {listed} of {mistakes}");
        assert!(!page.contains("class=\"verdict") && !page.contains("<script>"), "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn conformity_is_claimed_only_where_it_was_audited() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let page = window.page("/r/auvergne/accessibility").await;
    assert!(page.contains("Aucun audit") && !page.contains("partiellement") && !page.contains("totalement"), "{page}");
    assert!(window.page("/r/auvergne/").await.contains(">Accessibilité</a>"));

    let regions = window.folder.path().join("regions");
    let claim = format!("{AUVERGNE}[accessibility]\nstate = \"full\"\n").replace("Une fenêtre.", "Une autre.");
    write_region(&regions, "auvergne", &claim);
    let audited = "[accessibility]\nstate = \"partial\"\naudited_on = 2026-01-12\nauditor = \"Atelier\"\nrate = 72.5\n";
    let told = AUVERGNE.replace("auvergne.example", "forez.example");
    write_region(&regions, "forez", &format!("{told}{audited}"));
    wait_until("the region is read", || window.app().catalog.windows().named("forez").is_some()).await;
    assert!(!window.page("/r/auvergne/about").await.contains("Une autre."), "a claim alone is refused");

    let page = window.page("/r/forez/accessibility").await;
    for part in ["partiellement conformes", "RGAA 4.1.2", "72,5\u{202f}%", "Atelier", "12 janvier 2026"] {
        assert!(page.contains(part), "no «{part}» in {page}");
    }
    assert!(window.page("/r/forez/").await.contains("partiellement conforme</a>"), "the mention is on the front page");
}

#[tokio::test(flavor = "multi_thread")]
async fn five_languages_answer_by_address_and_by_browser() {
    let text = AUVERGNE.replace("languages = [\"fr\", \"en\"]", "languages = [\"fr\", \"en\", \"ca\", \"es\", \"de\"]");
    let window = window_of(&text, vec![project(1, json!({}))]).await;
    for (lang, accepted, words) in [
        ("es", "es-MX,es;q=0.9,en;q=0.5", "Todos los proyectos"),
        ("de", "de-AT,fr;q=0.1", "Alle Projekte"),
        ("ca", "ca", "Tots els projectes"),
    ] {
        let browser = reqwest::Client::builder().no_proxy().build().unwrap();
        let browser = browser.get(window.url("/r/auvergne/projects/p-1")).header("accept-language", accepted);
        let page = browser.send().await.unwrap().text().await.unwrap();
        assert!(page.contains(&format!("<html lang=\"{lang}\"")) && page.contains(words), "{page}");
        let page = window.page(&format!("/r/auvergne/{lang}/projects/p-1")).await;
        assert!(page.contains(&format!("<html lang=\"{lang}\"")) && page.contains(words), "{page}");
    }
    let nowhere = reqwest::Client::builder().no_proxy().build().unwrap();
    let nowhere = nowhere.get(window.url("/nowhere")).header("accept-language", "de").send().await.unwrap();
    assert!(nowhere.text().await.unwrap().contains("Unter dieser Adresse ist nichts"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_title_in_another_language_says_so_and_runs_its_own_way() {
    let arabic = json!({"lang": "ar", "name": {"ar": "مخبز القرية"}, "subtitle": {"ar": "خبز لكل الناس"}});
    let window = TestWindow::with(vec![project(1, arabic), project(2, json!({}))]).await;
    let page = window.page("/r/auvergne/projects/p-1").await;
    assert!(page.contains("<h1 dir=\"auto\" lang=\"ar\">مخبز القرية</h1>") && page.contains("en arabe"), "{page}");
    assert!(window.page("/r/auvergne/projects").await.contains("en arabe"), "and on its card");
    assert!(!window.page("/r/auvergne/projects/p-2").await.contains("class=\"small tongue\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_privacy_page_says_is_so() {
    let window = TestWindow::with(vec![project(1, json!({}))]).await;
    let privacy = window.page("/r/auvergne/privacy").await;
    for path in ["", "projects?q=four", "projects/p-1", "propose?place=Riom", "privacy", "nowhere"] {
        let answer = window.get(&format!("/r/auvergne/{path}")).await;
        assert!(answer.headers().get("set-cookie").is_none(), "{path}: no cookie, it says");
        assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
        let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
        let outside = policy.split([' ', ';']).filter(|word| word.contains("://")).count();
        assert_eq!(outside, 0, "{path}: nothing from elsewhere, it says, but {policy}");
        let scripts = answer.text().await.unwrap().matches("<script src").count();
        let told = usize::from(privacy.contains("Un seul script"));
        assert!(scripts <= told, "{path}: {scripts} scripts, {told} told");
    }
}
