//! The agenda as its region writes it, over HTTP: every form, and every way to fill it in wrongly.

use std::fs;

use reqwest::{Method, StatusCode};
use scraper::{Html, Selector};

use crate::harness::browser::{Browser, CAMILLE, JORDI, Pairs, body, filled};
use crate::harness::peers::{html_validate, judge, node, vnu};
use crate::harness::{TestWindow, noon};

const NEW: &str = "/console/events/new";
const FOUR: &str = "/console/events/visite-du-four-2026-03-12";

/// The fields of an event that is right.
const RIGHT: [(&str, &str); 6] = [
    ("title.fr", "Visite du four"),
    ("start-day", "2026-03-12"),
    ("start-time", "18:30"),
    ("end-time", "20:00"),
    ("town", "Riom"),
    ("projects", "p-1"),
];

fn with<'a>(fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = RIGHT.iter().filter(|(name, _)| fields.iter().all(|(other, _)| other != name));
    kept.chain(fields).copied().collect()
}

async fn created(browser: &Browser, fields: &[(&str, &str)]) -> String {
    let answer = browser.submit(NEW, NEW, &with(fields)).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap());
    Browser::location(&answer)
}

/// Presses a button of the event's page.
async fn press(browser: &Browser, page: &str, what: &str) -> StatusCode {
    browser.submit(page, &format!("{page}/{what}"), &[]).await.status()
}

/// What the page says is wrong, field by field.
fn mistakes(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let one = Selector::parse(".desk-mistakes li").unwrap();
    page.select(&one).map(|li| li.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_goes_from_draft_to_agenda_to_cancelled() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    let page = created(&browser, &[]).await;
    assert_eq!(page, format!("/r/auvergne/fr{FOUR}"));
    assert!(browser.page(FOUR).await.contains("Le brouillon est enregistré."));
    assert!(!browser.page(FOUR).await.contains("Le brouillon est enregistré."), "said once");
    let public = "/events/visite-du-four-2026-03-12";
    assert_eq!(browser.get(public).await.status(), 404, "nobody sees a draft");
    let preview = browser.page(&format!("{FOUR}/preview")).await;
    assert!(preview.contains("<h1 dir=\"auto\">Visite du four</h1>") && preview.contains("Aperçu"), "{preview}");
    assert_eq!(press(&browser, FOUR, "publish").await, StatusCode::SEE_OTHER);
    assert!(window.page(&format!("/r/auvergne/fr{public}")).await.contains("Visite du four"));
    assert!(window.page("/r/auvergne/fr/projects/p-1").await.contains("Visite du four"));

    let edit = format!("{FOUR}/edit");
    let answer = browser.submit(&edit, &edit, &[("capacity", "25"), ("title.en", "A visit")]).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert!(window.page(&format!("/r/auvergne/en{public}")).await.contains("25 places"));

    let change = format!("{FOUR}/move");
    let to = [("start-day", "2026-03-13"), ("reason.fr", "Il gèle.")];
    assert_eq!(browser.submit(&change, &change, &to).await.status(), StatusCode::SEE_OTHER);
    let moved = window.page(&format!("/r/auvergne/fr{public}")).await;
    assert!(
        moved.contains("vendredi 13 mars")
            && moved.contains("C’était prévu jeudi 12 mars")
            && moved.contains("Il gèle.")
    );

    let cancel = format!("{FOUR}/cancel");
    let answer = browser.submit(&cancel, &cancel, &[]).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "people are told why");
    assert_eq!(
        browser.submit(&cancel, &cancel, &[("reason.fr", "La voûte est fendue.")]).await.status(),
        StatusCode::SEE_OTHER
    );
    assert!(window.page("/r/auvergne/fr/events").await.contains("La voûte est fendue."));
    assert_eq!(press(&browser, FOUR, "restore").await, StatusCode::SEE_OTHER);
    assert!(!window.page("/r/auvergne/fr/events").await.contains("La voûte est fendue."));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_date_of_a_series_is_moved_cancelled_and_reinstated() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    created(&browser, &[("repeats", "week"), ("interval", "1"), ("times", "4")]).await;
    let series = "/console/events/visite-du-four";
    press(&browser, series, "publish").await;
    let cancel = format!("{series}/cancel");
    let (page, reason) = (format!("{cancel}?day=2026-03-19"), [("reason.fr", "Férié.")]);
    let pairs = filled(browser.form(&page, &cancel).await, &reason);
    assert!(pairs.contains(&("day".into(), "2026-03-19".into())));
    assert_eq!(browser.send(body(browser.ask(Method::POST, &cancel), &pairs)).await.status(), StatusCode::SEE_OTHER);
    let change = format!("{series}/move");
    let page = format!("{change}?day=2026-03-26");
    let pairs = filled(browser.form(&page, &change).await, &[("start-day", "2026-03-27")]);
    assert_eq!(browser.send(body(browser.ask(Method::POST, &change), &pairs)).await.status(), StatusCode::SEE_OTHER);
    let public = window.page("/r/auvergne/fr/events/visite-du-four").await;
    assert!(public.contains("Férié.") && public.contains("vendredi 27 mars"), "{public}");
    let edit = format!("{series}/edit");
    let fewer = browser.submit(&edit, &edit, &[("times", "2")]).await;
    assert_eq!(fewer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(mistakes(&fewer.text().await.unwrap())[0].contains("26 mars 2026"), "what would be lost is named");
    for _ in 0..2 {
        assert_eq!(press(&browser, series, "restore").await, StatusCode::SEE_OTHER);
    }
    let public = window.page("/r/auvergne/fr/events/visite-du-four").await;
    assert!(!public.contains("Férié.") && !public.contains("vendredi 27 mars"));
    for wrong in ["day=2026-03-20", "day=x"] {
        assert_eq!(browser.get(&format!("{cancel}?{wrong}")).await.status(), 404, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_has_the_words_and_not_the_days() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    created(&browser, &[("text.fr", "On allume à seize heures.")]).await;
    let form: Pairs = browser.form(&format!("{NEW}?from=visite-du-four-2026-03-12"), NEW).await;
    let value = |name: &str| form.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    assert_eq!((value("title.fr"), value("text.fr")), (Some("Visite du four"), Some("On allume à seize heures.")));
    assert_eq!((value("start-day"), value("start-time"), value("projects")), (Some(""), Some("18:30"), Some("p-1")));
    assert_eq!(press(&browser, FOUR, "discard").await, StatusCode::SEE_OTHER);
    assert_eq!(browser.get(FOUR).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_is_told_at_once_and_what_was_typed_stays() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    let long = "a".repeat(6001);
    let bad = [
        ("title.fr", ""),
        ("title.en", "<script>alert(1)</script>"),
        ("text.fr", long.as_str()),
        ("start-day", "2026-02-30"),
        ("start-time", "25:99"),
        ("end-time", ""),
        ("zone", "Europe/Nulle-Part"),
        ("point", "91 181"),
        ("projects", "p-1\nhttps://ailleurs.example/projects/p-9"),
        ("calls", "nulle-part"),
        ("collections", "../x"),
        ("capacity", "-3"),
        ("registration", "javascript:alert(1)"),
    ];
    let answer = browser.submit(NEW, NEW, &with(&bad)).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    let told = mistakes(&page);
    for words in [
        "au moins dans la première langue de la fenêtre",
        "du texte seulement, sans balises",
        "6\u{202f}000 signes au plus",
        "Ce n’est pas un jour du calendrier",
        "Ce n’est pas une heure",
        "Indiquez l’heure",
        "Ce fuseau n’existe pas",
        "Ce ne sont pas des coordonnées",
        "aucun projet « https://ailleurs.example/projects/p-9 »",
        "Il n’y a pas d’appel « nulle-part »",
        "Il n’y a pas de sélection « ../x »",
        "Écrivez un nombre de places",
        "commence par https://",
    ] {
        let words = words.replace("« ", "«\u{a0}").replace(" »", "\u{a0}»");
        let plain = |text: &str| text.replace(['\u{202f}', '\u{a0}'], " ").replace('’', "'");
        assert!(told.iter().any(|line| plain(line).contains(&plain(&words))), "«{words}» is not in {told:#?}");
    }
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>alert"), "typed text is shown as text");
    for kept in ["value=\"2026-02-30\"", "value=\"25:99\"", "Europe/Nulle-Part", "javascript:alert(1)"] {
        assert!(page.contains(kept), "{kept}");
    }
    assert!(!browser.page("/console/events").await.contains("2026-02-30"), "nothing was half done");
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_and_rules_that_cannot_be_are_refused_beside_their_field() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str);
    let cases: [Case; 10] = [
        (&[("end-time", "18:00")], "end-time", "après le début"),
        (&[("end-day", "2026-03-11")], "end-day", "après le début"),
        (&[("start-day", "2025-03-12")], "start-day", "Vérifiez l’année"),
        (&[("start-day", "2026-03-29"), ("start-time", "02:30")], "start-time", "heure d’été"),
        (&[("repeats", "week")], "until", "jusqu’à quel jour"),
        (&[("repeats", "week"), ("until", "2026-04-30"), ("times", "3")], "until", "pas les deux"),
        (&[("repeats", "week"), ("interval", "0"), ("times", "3")], "interval", "de 1 à 52"),
        (&[("repeats", "month-last-weekday"), ("times", "3")], "repeats", "12 mars 2026"),
        (&[("repeats", "fortnight"), ("times", "3")], "repeats", "dans la liste"),
        (&[("repeats", "month-day"), ("interval", "12"), ("times", "12")], "times", "5 ans au plus"),
    ];
    for (fields, field, words) in cases {
        let answer = browser.submit(NEW, NEW, &with(fields)).await;
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        let page = Html::parse_document(&answer.text().await.unwrap());
        let beside = Selector::parse(&format!("#field-{field}-mistake")).unwrap();
        let said: String = page.select(&beside).flat_map(|one| one.text()).collect();
        assert!(said.contains(words), "{fields:?}: «{said}»");
        let input = Selector::parse(&format!("#field-{field}[aria-invalid=true][aria-describedby*=mistake]")).unwrap();
        assert!(page.select(&input).next().is_some(), "{field} says that it is wrong");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_sent_twice_counts_once_and_one_that_comes_too_late_says_who_was_quicker() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    let pairs = filled(browser.form(NEW, NEW).await, &RIGHT);
    for _ in 0..2 {
        let answer = browser.send(body(browser.ask(Method::POST, NEW), &pairs)).await;
        assert_eq!(Browser::location(&answer), format!("/r/auvergne/fr{FOUR}"));
    }
    let list = browser.page("/console/events").await;
    assert_eq!(list.matches("desk-row-title").count(), 1, "{list}");
    let edit = format!("{FOUR}/edit");
    let early = filled(browser.form(&edit, &edit).await, &[("capacity", "10")]);
    browser.submit(&edit, &edit, &[("capacity", "20")]).await;
    let late = browser.send(body(browser.ask(Method::POST, &edit), &early)).await;
    assert_eq!(late.status(), StatusCode::CONFLICT);
    let page = late.text().await.unwrap();
    assert!(page.contains("Camille Exemple a changé ceci") && page.contains("value=\"10\""), "{page}");
    assert_eq!(
        browser.submit(&edit, &edit, &[("capacity", "20")]).await.status(),
        StatusCode::UNPROCESSABLE_ENTITY,
        "nothing differs"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_agenda_is_closed_to_whoever_does_not_curate_and_to_other_sites() {
    let window = TestWindow::of_camille(noon()).await;
    let camille = window.sign_in(CAMILLE).await;
    created(&camille, &[]).await;
    let jordi = window.sign_in(JORDI).await;
    let pages = [
        "/console/events",
        NEW,
        FOUR,
        &format!("{FOUR}/edit"),
        &format!("{FOUR}/preview"),
        &format!("{FOUR}/cancel"),
        &format!("{FOUR}/move"),
    ];
    for page in pages {
        assert_eq!(jordi.get(page).await.status(), 404, "{page}");
        assert_eq!(window.browser("auvergne").get(page).await.status(), 303, "{page}");
    }
    for act in ["publish", "withdraw", "discard", "restore", "cancel", "move", "edit"] {
        let path = format!("{FOUR}/{act}");
        assert!(!jordi.post(&path, &RIGHT).await.status().is_success(), "{act}");
        let forged = camille.post(&path, &[("_csrf", "forged"), ("_key", "x")]).await;
        assert_eq!(forged.status(), StatusCode::FORBIDDEN, "{act}");
    }
    assert_eq!(camille.get("/console/events/nulle-part").await.status(), 404);
    assert!(camille.page(FOUR).await.contains("Brouillon"), "nothing changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_front_of_the_agenda_says_what_awaits_a_person() {
    let clock = noon();
    let window = TestWindow::of_camille(clock.clone()).await;
    let browser = window.sign_in(CAMILLE).await;
    created(&browser, &[]).await;
    assert!(browser.page("/console/events").await.contains("Visite du four commence le 12 mars 2026"));
    press(&browser, FOUR, "publish").await;
    let list = browser.page("/console/events").await;
    assert!(list.contains("Visite du four n’a pas de titre dans ces langues\u{a0}: anglais"), "{list}");
    let edit = format!("{FOUR}/edit");
    browser.submit(&edit, &edit, &[("title.en", "A visit")]).await;
    assert!(!browser.page("/console/events").await.contains("À voir"));
    clock.set("2026-03-13T12:00:00Z".parse().unwrap());
    let browser = window.sign_in(CAMILLE).await;
    assert!(!browser.page(FOUR).await.contains(&format!("{FOUR}/withdraw")), "it is not offered any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_and_the_validators_find_nothing_at_the_agenda_s_desk() {
    let window = TestWindow::of_camille(noon()).await;
    let browser = window.sign_in(CAMILLE).await;
    created(&browser, &[("repeats", "week"), ("interval", "1"), ("times", "4")]).await;
    let series = "/console/events/visite-du-four";
    press(&browser, series, "publish").await;
    created(&browser, &[]).await;
    let folder = tempfile::tempdir().unwrap();
    let save = |name: &str, page: String| fs::write(folder.path().join(format!("{name}.html")), page).unwrap();
    for (name, path) in [
        ("list", "/console/events".to_owned()),
        ("new", NEW.to_owned()),
        ("draft", FOUR.to_owned()),
        ("series", series.to_owned()),
        ("edit", format!("{series}/edit")),
        ("cancel", format!("{series}/cancel?day=2026-03-19")),
        ("move", format!("{series}/move?day=2026-03-19")),
    ] {
        save(name, browser.page(&path).await);
    }
    let wrong = browser.submit(NEW, NEW, &with(&[("title.fr", ""), ("start-day", ""), ("end-time", "x")])).await;
    save("wrong", wrong.text().await.unwrap());
    let (mut w3c, mut house, mut axe) = (vnu(), html_validate(), node("axe.mjs"));
    w3c.args(["--errors-only", "--skip-non-html"]).arg(folder.path());
    house
        .args(["--config", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/html-validate.json")])
        .arg(folder.path());
    let cookie = format!("oriel={}", browser.cookie("oriel").unwrap());
    let paths = ["/console/events", NEW, FOUR, series, "/console/events/visite-du-four/move?day=2026-03-19"];
    axe.env("ORIEL_COOKIE", cookie).args(paths.map(|path| browser.url(path)));
    for judged in [judge(w3c).await, judge(house).await, judge(axe).await] {
        judged.unwrap_or_else(|said| panic!("{said}"));
    }
}
