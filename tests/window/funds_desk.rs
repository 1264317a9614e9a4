//! Match funds as a sponsor promises and follows them and a region accepts and settles them, over HTTP.

use std::time::Duration;

use oriel::domain::fund::{FundId, State};
use oriel::domain::project::ProjectKey;
use oriel::domain::sponsor::Standing;
use oriel::host::sample::Options;
use reqwest::StatusCode;
use scraper::{Html, Selector};
use serde_json::json;

use crate::harness::browser::{Browser, CAMILLE, JORDI, MAELLE, operated};
use crate::harness::{AUVERGNE, TestWindow, noon, project, wait_until};
use crate::members::{accept, invite};

pub const NEW: &str = "/portal/new-fund";
pub const FUND: &str = "/portal/funds/pour-les-fours";
pub const DESK: &str = "/console/funds/pour-les-fours";
pub const ORGANISATION: &str = "/portal/organisations/fondation-pierre-noire";
pub const RATIO: [(&str, &str); 9] = [
    ("name.fr", "Pour les fours"),
    ("budget", "200"),
    ("opens", "2026-03-02T14:00"),
    ("closes", "2026-06-01T00:00"),
    ("ratio", "1/2"),
    ("cap", "150"),
    ("payout", "on_success"),
    ("counts", "from_start"),
    ("reach", "all"),
];

/// A window with one campaign that ends on 12 March, its operator, and a signatory of a foundation.
pub async fn window() -> (TestWindow, Browser, Browser) {
    let campaign = project(1, json!({"goal": 300, "date_end": "2026-03-12T22:59:59Z"}));
    let options = Options { projects: vec![campaign], exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let window = TestWindow::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await;
    window.filled().await;
    let camille = window.sign_in(CAMILLE).await;
    let link = invite(&camille, &[("role", "signatory"), ("organisation", "Fondation Pierre-Noire")]).await;
    let jordi = window.sign_in(JORDI).await;
    assert_eq!(accept(&jordi, &link).await, "/r/auvergne/fr/portal");
    (window, camille, jordi)
}

pub async fn described(sponsor: &Browser) {
    let fields = [("kind", "foundation"), ("registration", "775 672 272"), ("sentence.fr", "Pour ce qui se répare.")];
    assert_eq!(sponsor.submit(ORGANISATION, ORGANISATION, &fields).await.status(), StatusCode::SEE_OTHER);
}

/// A fund that is accepted and opens two hours from now.
pub async fn promised(camille: &Browser, jordi: &Browser) {
    described(jordi).await;
    let form = format!("{NEW}?rule=ratio");
    let drafted = jordi.submit(&form, NEW, &RATIO).await;
    assert_eq!(drafted.status(), StatusCode::SEE_OTHER, "{}", drafted.text().await.unwrap());
    assert_eq!(Browser::location(&drafted), format!("/r/auvergne/fr{FUND}"));
    let promised = jordi.submit(FUND, &format!("{FUND}/submit"), &[("agreed", "yes")]).await;
    assert_eq!(promised.status(), StatusCode::SEE_OTHER, "{}", promised.text().await.unwrap());
    let taken = camille.submit(DESK, &format!("{DESK}/accept"), &[]).await;
    assert_eq!(taken.status(), StatusCode::SEE_OTHER, "{}", taken.text().await.unwrap());
}

pub fn fund() -> FundId {
    "pour-les-fours".parse().unwrap()
}

pub fn key() -> ProjectKey {
    ProjectKey { host: "sample".parse().unwrap(), id: "1".parse().unwrap() }
}

/// What the fund grants the campaign now.
pub fn granted(window: &TestWindow) -> Option<(State, i128)> {
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    let shown = state.sponsors.books()?.allocation(&fund(), &key())?.shown();
    Some((shown.state, shown.amount))
}

pub fn standing(window: &TestWindow) -> Standing {
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    state.sponsors.fund(&fund()).unwrap().standing(&fund(), state.sponsors.books())
}

pub async fn until(window: &TestWindow, state: State, amount: i128) {
    wait_until(&format!("{state:?} {amount}"), || granted(window) == Some((state, amount))).await;
}

/// Goes on until the fund owes the campaign its cap, 150 euros.
pub async fn owed(window: &TestWindow) {
    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    until(window, State::Accruing, 2_500).await;
    window.sample.contribute(1, 27_000).await.unwrap();
    until(window, State::Accruing, 15_000).await;
    window.sample.clock().advance(Duration::from_secs(11 * 86_400));
    window.sample.contribute(1, 0).await.ok();
    until(window, State::Frozen, 15_000).await;
    window.sample.clock().advance(Duration::from_secs(8 * 86_400));
    until(window, State::Due, 15_000).await;
}

/// A text without the spaces of typography.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn mistakes(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let one = Selector::parse(".desk-mistakes li").unwrap();
    page.select(&one).map(|li| li.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sponsor_goes_from_the_first_sign_in_to_closed_books() {
    let (window, camille, jordi) = window().await;
    let first = jordi.page("/portal").await;
    assert!(first.contains("Fondation Pierre-Noire") && first.contains("dites qui vous êtes"), "{first}");
    promised(&camille, &jordi).await;
    assert_eq!(standing(&window), Standing::Accepted);
    let try_out = jordi.page(&format!("{FUND}/what-if")).await;
    assert!(try_out.contains("Au pire"), "{try_out}");

    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    wait_until("it opens", || standing(&window) == Standing::Open).await;
    until(&window, State::Accruing, 2_500).await;
    window.sample.contribute(1, 27_000).await.unwrap();
    // Half of 320 is 160; the cap is 150, and under the ceiling of 300 % there is room.
    until(&window, State::Accruing, 15_000).await;
    // Sessions are short: hours have passed.
    let jordi = window.sign_in(JORDI).await;
    let page = jordi.page(FUND).await;
    assert!(page.contains("150,00") || page.contains("150"), "{page}");
    for act in ["pause", "resume"] {
        jordi.done(FUND, &format!("{FUND}/{act}"), &[]).await;
    }
    let page = jordi.page(FUND).await;
    assert!(page.contains("Mis en pause") && page.contains("Repris"), "{page}");
    let public = window.page("/r/auvergne/fr/funds/pour-les-fours").await;
    assert!(public.contains("mis en pause"), "{public}");

    window.sample.clock().advance(Duration::from_secs(11 * 86_400));
    window.sample.contribute(1, 0).await.ok();
    until(&window, State::Frozen, 15_000).await;
    window.sample.clock().advance(Duration::from_secs(8 * 86_400));
    until(&window, State::Due, 15_000).await;

    let (jordi, camille) = (window.sign_in(JORDI).await, window.sign_in(CAMILLE).await);
    // The same sums through time, for both: granted in March, frozen and owed since.
    for (who, at) in [(&jordi, FUND), (&camille, DESK)] {
        let course = plain(&who.page(&format!("{at}/course")).await);
        assert!(course.contains("<svg class=\"plot plot-wide\""), "{course}");
        let text = Html::parse_document(&course);
        let row = Selector::parse("tbody tr").unwrap();
        let rows: Vec<String> = text
            .select(&row)
            .map(|row| row.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(rows[0], "Aujourd’hui 200 € 0 € 0 € 0 € 150 € 0 € 0 € 50 €", "{rows:#?}");
    }
    let row = format!("{FUND}/projects/sample/1");
    let wrong = jordi.submit(&row, &row, &[("amount", "160"), ("reference", "PN-1")]).await;
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = wrong.text().await.unwrap();
    assert!(wrong.contains("plus que ce qui reste à payer") && wrong.contains("value=\"160\""), "{wrong}");
    let paid = jordi.submit(&row, &row, &[("reference", "PN-1")]).await;
    assert_eq!(paid.status(), StatusCode::SEE_OTHER, "{}", paid.text().await.unwrap());
    assert_eq!(granted(&window), Some((State::Paid, 15_000)));
    let desk = format!("{DESK}/projects/sample/1");
    let confirmed = camille.submit(&desk, &format!("{desk}/confirm"), &[]).await;
    assert_eq!(confirmed.status(), StatusCode::SEE_OTHER);
    assert_eq!(granted(&window), Some((State::Confirmed, 15_000)));

    window.sample.clock().advance(Duration::from_secs(80 * 86_400));
    wait_until("it is settled", || standing(&window) == Standing::Settled).await;
    let (jordi, camille) = (window.sign_in(JORDI).await, window.sign_in(CAMILLE).await);
    let closed =
        camille.submit(DESK, &format!("{DESK}/close"), &[("account.fr", "Un seul four s'est présenté.")]).await;
    assert_eq!(closed.status(), StatusCode::SEE_OTHER, "{}", closed.text().await.unwrap());
    assert_eq!(standing(&window), Standing::BooksClosed);
    assert!(jordi.page(FUND).await.contains("Comptes clos"));
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_with_a_fund_is_told_at_once_and_what_was_typed_stays() {
    let (window, _camille, jordi) = window().await;
    let early = jordi.get(&format!("{NEW}?rule=ratio")).await;
    assert_eq!(Browser::location(&early), format!("/r/auvergne/fr{ORGANISATION}"));
    assert!(jordi.page(ORGANISATION).await.contains("Dites d’abord qui vous êtes"));
    described(&jordi).await;
    let bad = [
        ("name.fr", ""),
        ("budget", "-20"),
        ("opens", "2026-06-01T00:00"),
        ("closes", "2026-05-01T00:00"),
        ("ratio", "zéro"),
        ("cap", "1.000"),
        ("percent", "beaucoup"),
        ("reach", "projects"),
    ];
    let answer = jordi.submit(&format!("{NEW}?rule=ratio"), NEW, &bad).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    let told = mistakes(&page);
    for field in
        ["Nom du fonds", "Budget", "Ferme le", "Ajouté pour", "Au plus, par projet", "% de l’objectif", "Projets"]
    {
        assert!(told.iter().any(|line| line.starts_with(field)), "nothing of «{field}» in {told:#?}");
    }
    assert!(page.contains("value=\"zéro\"") && page.contains("value=\"-20\""), "what was typed stays");
    // A mistake in one of several steps says in which; another currency is named; no campaign raises a hundred times its goal.
    let bad = [
        ("budget", "2000 USD"),
        ("step1.percent", "50"),
        ("step1.amount", "40"),
        ("step2.percent", "90000"),
        ("step2.amount", "douze"),
    ];
    let answer = jordi.submit(&format!("{NEW}?rule=steps"), NEW, &bad).await;
    let told = mistakes(&plain(&answer.text().await.unwrap()));
    for (field, what) in [
        ("Budget", "tenus en EUR"),
        ("Palier 2 : % de l’objectif", "de 1 à 1 000"),
        ("Palier 2 : somme ajoutée", "pas une somme"),
    ] {
        assert!(told.iter().any(|line| line.starts_with(field) && line.contains(what)), "{field} in {told:#?}");
    }
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    assert_eq!(state.sponsors.funds().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_reads_or_moves_a_fund() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    let link = invite(&camille, &[("role", "signatory"), ("organisation", "Banque du Puy")]).await;
    let maelle = window.sign_in(MAELLE).await;
    accept(&maelle, &link).await;
    assert_eq!(maelle.get(FUND).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(maelle.get(ORGANISATION).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(maelle.get(DESK).await.status(), StatusCode::FORBIDDEN);
    let pairs = jordi.form(FUND, &format!("{FUND}/withdraw")).await;
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let stolen = maelle.post(&format!("{FUND}/withdraw"), &pairs).await;
    assert_ne!(stolen.status(), StatusCode::SEE_OTHER);
    assert_eq!(standing(&window), Standing::Accepted);
    // A reader of the same organisation reads, and signs nothing.
    let link = invite(&camille, &[("role", "reader"), ("organisation", "Fondation Pierre-Noire")]).await;
    let reader = window.sign_in("70").await;
    accept(&reader, &link).await;
    let page = reader.page(FUND).await;
    assert!(!page.contains("/withdraw\"") && !page.contains("/pause\""), "{page}");
    assert_eq!(reader.get(&format!("{FUND}/edit")).await.status(), StatusCode::FORBIDDEN);
    // The region's operator commits nobody's money.
    assert_eq!(camille.get(FUND).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_its_organisation_s_alone_and_a_fund_changed_meanwhile_is_told() {
    let (_window, camille, jordi) = window().await;
    described(&jordi).await;
    jordi.submit(&format!("{NEW}?rule=ratio"), NEW, &RATIO).await;
    assert_eq!(camille.get(DESK).await.status(), StatusCode::NOT_FOUND);
    assert!(!camille.page("/console/funds").await.contains("Pour les fours"));
    let submit = format!("{FUND}/submit");
    let early: Vec<_> = jordi.form(FUND, &submit).await;
    let early: Vec<_> =
        early.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain([("agreed", "yes")]).collect();
    let edit = format!("{FUND}/edit");
    let edited = jordi.submit(&edit, &edit, &[("budget", "900")]).await;
    assert_eq!(edited.status(), StatusCode::SEE_OTHER, "{}", edited.text().await.unwrap());
    // Written by the same person in another tab: what is promised is what was read.
    let late = jordi.post(&submit, &early).await;
    assert_eq!(late.status(), StatusCode::CONFLICT);
}

/// Of each rule, what its own form asks a treasurer, and no field more.
#[tokio::test(flavor = "multi_thread")]
async fn each_of_the_six_rules_is_drafted_by_its_own_form() {
    let (_window, _camille, jordi) = window().await;
    described(&jordi).await;
    let common = &RATIO[..4];
    let rules: [(&str, &[(&str, &str)]); 6] = [
        ("ratio", &[("ratio", "1/2")]),
        ("steps", &[("step1.percent", "50"), ("step1.amount", "40"), ("step2.backers", "20"), ("step2.amount", "80")]),
        ("last_mile", &[("last_mile", "80")]),
        ("per_backer", &[("per_backer", "5")]),
        ("gift", &[("project", "sample/1"), ("gift", "120")]),
        ("share", &[("share", "crowd")]),
    ];
    for (rule, asked) in rules {
        let form = format!("{NEW}?rule={rule}");
        let shown = jordi.form(&form, NEW).await;
        let fields: Vec<_> = common.iter().chain(asked).map(|(name, value)| (*name, *value)).collect();
        for (name, _) in &fields {
            assert!(shown.iter().any(|(field, _)| field == name), "{rule}: the form has no field {name}");
        }
        let to = jordi.done(&form, NEW, &fields).await;
        let page = jordi.page(&to).await;
        assert!(page.contains("Pour les fours"), "{rule}: {page}");
        let edit = format!("{}/edit", to.strip_prefix("/r/auvergne/fr").unwrap());
        assert_eq!(jordi.submit(&edit, &edit, &[]).await.status(), StatusCode::SEE_OTHER, "{rule}: as it stands");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_money_than_one_person_may_take_waits_for_two_and_nobody_answers_their_own_promise() {
    let campaign = project(1, json!({"goal": 300, "date_end": "2026-03-12T22:59:59Z"}));
    let options = Options { projects: vec![campaign], exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let region = operated(&format!("{AUVERGNE}\n[match_funds]\ntwo_people_above = \"1000 EUR\"\n"), CAMILLE);
    let window = TestWindow::over(options, Some(("auvergne", &region))).await;
    window.filled().await;
    let (camille, jordi, maelle) =
        (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await, window.sign_in(MAELLE).await);
    for (browser, role) in [(&jordi, "signatory"), (&maelle, "operator"), (&camille, "signatory")] {
        let organisation = if role == "signatory" { "Fondation Pierre-Noire" } else { "" };
        let link = invite(&camille, &[("role", role), ("organisation", organisation)]).await;
        accept(browser, &link).await;
    }
    let (camille, jordi, maelle) =
        (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await, window.sign_in(MAELLE).await);
    described(&jordi).await;

    // Who promises for the organisation does not answer for the region.
    camille.done(&format!("{NEW}?rule=ratio"), NEW, &RATIO).await;
    camille.done(FUND, &format!("{FUND}/submit"), &[("agreed", "yes")]).await;
    let (accept_it, own) = (format!("{DESK}/accept"), camille.page(DESK).await);
    assert!(!own.contains(&format!("{accept_it}\"")), "no button for one's own promise");
    let fields: Vec<_> = maelle.form(DESK, &accept_it).await;
    let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let alone = camille.post(&accept_it, &fields).await;
    assert_ne!(alone.status(), StatusCode::SEE_OTHER);
    // Until the region answers it may be taken back, and promised again.
    jordi.done(FUND, &format!("{FUND}/take-back"), &[]).await;
    assert_eq!(standing(&window), Standing::Draft);
    camille.done(FUND, &format!("{FUND}/submit"), &[("agreed", "yes")]).await;
    maelle.done(DESK, &accept_it, &[]).await;

    // Up to the limit money is added at once; above it two people of the region agree first.
    let add = format!("{FUND}/top-up");
    jordi.done(FUND, &add, &[("amount", "700")]).await;
    let budget = || {
        let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
        state.sponsors.books().unwrap().fund(&fund()).unwrap().shown().budget
    };
    assert_eq!(budget(), 90_000);
    jordi.done(FUND, &add, &[("amount", "200,50")]).await;
    assert_eq!(budget(), 90_000, "it waits");
    let page = jordi.page(FUND).await;
    assert!(page.contains("attend la réponse de la région") && !page.contains(&format!("{add}\"")), "{page}");
    assert!(camille.page("/console").await.contains(DESK), "the front page leads there");
    let take = format!("{DESK}/top-up/accept");
    let unsaid = maelle.submit(DESK, &take, &[("verified_on", "2026-02-01")]).await;
    assert_eq!(unsaid.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let told = mistakes(&unsaid.text().await.unwrap()).join(" ");
    assert!(told.contains("vérifie d’abord") && told.contains("ne peut pas être plus ancienne"), "{told}");
    let verified = [("verified", "yes"), ("verified_by", "Direction financière"), ("verified_on", "2026-03-02")];
    maelle.done(DESK, &take, &verified).await;
    assert_eq!(budget(), 90_000, "one is not enough");
    assert!(maelle.page(DESK).await.contains("Direction financière"));
    assert!(!maelle.page(DESK).await.contains(&format!("{take}\"")), "nor the same one twice");
    camille.done(DESK, &take, &[]).await;
    assert_eq!(budget(), 110_050);
    let public = plain(&window.page(&format!("/r/auvergne/fr/funds/{}", fund())).await);
    assert!(public.contains("1 100,50 € en tout") && !public.contains("200 € en tout"), "{public}");

    jordi.done(FUND, &add, &[("amount", "10")]).await;
    maelle.done(DESK, &format!("{DESK}/top-up/refuse"), &[("reason", "Pas cette année.")]).await;
    assert!(jordi.page(FUND).await.contains("Pas cette année."));
    jordi.done(FUND, &add, &[("amount", "10")]).await;
    jordi.done(FUND, &format!("{add}/drop"), &[]).await;
    assert_eq!(budget(), 110_050);

    // Sent from another tab after the fund was withdrawn: its form is gone, and the page says why all the same.
    let stale = jordi.form(FUND, &add).await;
    let stale: Vec<_> = stale.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    jordi.done(FUND, &format!("{FUND}/withdraw"), &[("sure", "yes")]).await;
    let late = jordi.post(&add, &[&stale[..], &[("amount", "5")]].concat()).await;
    assert_eq!(late.status(), StatusCode::CONFLICT);
    let told = late.text().await.unwrap();
    assert!(told.contains("Rien n’a été fait") && told.matches("class=\"desk-mistakes\"").count() == 1, "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn public_money_follows_votes_that_were_taken_and_stays_public() {
    let (window, camille, jordi) = window().await;
    let body = [("kind", "public-body"), ("registration", "23350001600040"), ("sentence.fr", "La collectivité.")];
    jordi.done(ORGANISATION, ORGANISATION, &body).await;
    let vote = [("nature", "grant"), ("vote_number", "2026-14"), ("budget_line", "6574")];
    let ahead = [&RATIO[..], &vote, &[("vote_taken", "2026-12-24")]].concat();
    let refused = jordi.submit(&format!("{NEW}?rule=ratio"), NEW, &ahead).await;
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "a vote to come is not taken");
    assert_eq!(mistakes(&refused.text().await.unwrap()).len(), 1);
    let taken = [&RATIO[..], &vote, &[("vote_taken", "2026-02-20")]].concat();
    jordi.done(&format!("{NEW}?rule=ratio"), NEW, &taken).await;
    jordi.done(FUND, &format!("{FUND}/submit"), &[("agreed", "yes")]).await;
    camille.done(DESK, &format!("{DESK}/accept"), &[]).await;

    // More of it needs a vote of its own, and the region.
    let add = format!("{FUND}/top-up");
    let without = jordi.submit(FUND, &add, &[("amount", "100"), ("budget_line", "6574")]).await;
    assert_eq!(without.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let more = [("amount", "100"), ("vote_number", "2026-31"), ("vote_taken", "2026-03-01"), ("budget_line", "6574")];
    jordi.done(FUND, &add, &more).await;
    camille.done(DESK, &format!("{DESK}/top-up/accept"), &[]).await;
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    assert_eq!(state.sponsors.fund(&fund()).unwrap().decisions(), "2026-14, 2026-31");

    // What its organisation calls itself later changes nothing of what was promised.
    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    until(&window, State::Accruing, 2_500).await;
    let (camille, jordi) = (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await);
    let before = plain(&camille.page("/console/grants").await);
    let firm = [("kind", "firm"), ("registration", "775 672 272"), ("sentence.fr", "Une société.")];
    jordi.done(ORGANISATION, ORGANISATION, &firm).await;
    let after = plain(&camille.page("/console/grants").await);
    assert!(before.contains("25 €") && after.contains("25 €"), "{after}");
}
