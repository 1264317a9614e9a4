//! Signing in, as people do it and as attackers try it: against the sample host's OAuth2, a certified OpenID provider that
//! others wrote, and one that lies.

use std::num::NonZeroU32;
use std::time::Duration;

use oriel::host::sample::Options;
use oriel::settings::Settings;
use reqwest::{Method, StatusCode};
use url::Url;

use crate::harness::browser::{Browser, CAMILLE, JORDI, body, operated};
use crate::harness::provider::Provider;
use crate::harness::{AUVERGNE, TestWindow, noon};

async fn window() -> TestWindow {
    with(AUVERGNE, |_| {}).await
}

async fn with(region: &str, change: impl FnOnce(&mut Settings)) -> TestWindow {
    let options = Options::from_jsonl("", noon()).unwrap();
    TestWindow::set_up(options, Some(("auvergne", &operated(region, CAMILLE))), change).await
}

/// A window where the certified provider vouches for people as `region`.
async fn certified(region: &str) -> (TestWindow, Provider) {
    let mut provider = Provider::certified();
    let window = with(region, |settings| {
        settings.sign_in.insert("region".parse().unwrap(), provider.settings());
    })
    .await;
    provider.tell(&window.url("/sign-in/region/back"));
    (window, provider)
}

/// A window where a provider that lies vouches for people as `region`.
async fn lied_to() -> (TestWindow, Provider) {
    let provider = Provider::liar();
    let window = with(AUVERGNE, |settings| {
        settings.sign_in.insert("region".parse().unwrap(), provider.settings());
    })
    .await;
    (window, provider)
}

/// Begins a sign-in; the provider's page.
async fn begin(browser: &Browser, provider: &str) -> String {
    let answer = browser.get(&format!("/sign-in/{provider}")).await;
    assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
    Browser::location(&answer)
}

/// An address with a parameter changed, or without it.
fn but(address: &str, name: &str, value: Option<&str>) -> String {
    let mut url = Url::parse(address).unwrap();
    let mut pairs: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(known, _)| known != name).collect();
    pairs.extend(value.map(|value| (name.to_owned(), value.to_owned())));
    url.query_pairs_mut().clear().extend_pairs(pairs);
    url.into()
}

fn param(address: &str, name: &str) -> String {
    let url = Url::parse(address).unwrap();
    url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// Nobody is let in: an error page in the region's dress, and no session.
async fn refused(browser: &Browser, back: &str) {
    let answer = browser.get(back).await;
    let status = answer.status();
    let page = answer.text().await.unwrap();
    assert_eq!(status, StatusCode::BAD_REQUEST, "{page}");
    assert!(page.contains("La connexion n’a pas abouti") && page.contains("Auvergne"), "{page}");
    assert_eq!(browser.cookie("oriel"), None);
    assert_eq!(browser.get("/account").await.status(), 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_of_a_certified_provider_is_known_by_name_and_proved_address() {
    let named = format!(
        "{AUVERGNE}\n[[operator]]\nemail = \"ana@region.example\"\n[[operator]]\nemail = \"unproved@region.example\"\n"
    );
    let (window, provider) = certified(&named).await;
    let browser = window.browser("auvergne");
    let page = begin(&browser, "region").await;
    assert_eq!(param(&page, "redirect_uri"), window.url("/sign-in/region/back"));
    assert_eq!(param(&page, "code_challenge_method"), "S256");
    assert!(param(&page, "nonce").len() >= 16 && param(&page, "code_challenge").len() == 43);
    let back = provider.approve(&browser, &page, "ana").await;
    assert_eq!(param(&back, "iss"), provider.issuer);
    assert_eq!(Browser::location(&browser.get(&back).await), "/r/auvergne/fr/account");
    assert!(browser.page("/account").await.contains("ana@region.example"));
    assert!(browser.page("/console").await.contains("Personne ana"));

    // The same words, unproved, open nothing.
    let other = window.browser("auvergne");
    let back = provider.approve(&other, &begin(&other, "region").await, "unproved").await;
    other.get(&back).await;
    assert_eq!(other.get("/console").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_is_good_once_in_the_browser_that_began_for_a_few_minutes() {
    let window = window().await;
    let browser = window.browser("auvergne");
    let back = browser.approve(&begin(&browser, "sample").await, JORDI).await;
    // Another browser, with its own sign-in begun or without.
    let thief = window.browser("auvergne");
    refused(&thief, &back).await;
    // Asking spent it, so it serves nobody now.
    refused(&browser, &back).await;

    let back = browser.approve(&begin(&browser, "sample").await, JORDI).await;
    refused(&browser, &but(&back, "state", None).replace("/sign-in/sample/back", "/r/auvergne/fr/sign-in/sample/back"))
        .await;
    refused(&browser, &but(&back, "state", Some(&format!("auvergne.fr.{}", "0".repeat(64))))).await;
    refused(&browser, &but(&back, "state", Some("auvergne.fr.x")).replace("/sign-in/", "/r/auvergne/fr/sign-in/"))
        .await;
    assert_eq!(browser.get(&but(&back, "state", Some("nowhere"))).await.status(), 404);
    assert_eq!(browser.get(&back).await.status(), 303);
    assert!(browser.cookie("oriel").is_some());
    let again = window.browser("auvergne");
    refused(&again, &back).await;

    let late = window.browser("auvergne");
    let back = late.approve(&begin(&late, "sample").await, JORDI).await;
    window.sample.clock().advance(Duration::from_secs(601));
    refused(&late, &back).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_says_no_is_told_and_may_begin_again() {
    let window = window().await;
    let browser = window.browser("auvergne");
    let page = begin(&browser, "sample").await;
    let back = but(&window.url("/sign-in/sample/back"), "state", Some(&param(&page, "state")));
    refused(&browser, &but(&back, "error", Some("access_denied"))).await;
    assert_eq!(browser.sign_in(JORDI).await, "/r/auvergne/fr/account");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_one_sign_in_opens_no_other() {
    let window = window().await;
    // What an attacker has: a code for their own account. What they want: the victim signed in with it, or the other way round.
    let (victim, attacker) = (window.browser("auvergne"), window.browser("auvergne"));
    let theirs = attacker.approve(&begin(&attacker, "sample").await, JORDI).await;
    let ours = begin(&victim, "sample").await;
    let injected = but(&but(&theirs, "state", Some(&param(&ours, "state"))), "code", Some(&param(&theirs, "code")));
    // The verifier of this browser does not answer the challenge that the code was given for.
    refused(&victim, &injected).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certified_provider_refuses_a_code_twice_and_another_verifier() {
    let (window, provider) = certified(AUVERGNE).await;
    let browser = window.browser("auvergne");
    let first = provider.approve(&browser, &begin(&browser, "region").await, "ana").await;
    assert_eq!(browser.get(&first).await.status(), 303);
    let other = window.browser("auvergne");
    let page = begin(&other, "region").await;
    refused(&other, &but(&first, "state", Some(&param(&page, "state")))).await;
    let second = provider.approve(&other, &begin(&other, "region").await, "ana").await;
    let third = window.browser("auvergne");
    let page = begin(&third, "region").await;
    refused(&third, &but(&second, "state", Some(&param(&page, "state")))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_of_another_provider_is_not_taken_for_the_one_that_was_asked() {
    let (window, provider) = certified(AUVERGNE).await;
    let browser = window.browser("auvergne");
    // Begun with one, answered at the address of the other.
    let back = browser.approve(&begin(&browser, "sample").await, JORDI).await;
    refused(&browser, &back.replace("/sign-in/sample/", "/sign-in/region/")).await;
    // An issuer that is not the one that was asked; and none from one that always names itself.
    for issuer in [Some("https://attacker.example"), Some(""), None] {
        let back = provider.approve(&browser, &begin(&browser, "region").await, "ana").await;
        refused(&browser, &but(&back, "iss", issuer)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_lies_lets_nobody_in() {
    let (window, mut liar) = lied_to().await;
    for lie in [
        r#"{"claims": {"nonce": "another"}}"#,
        r#"{"claims": {"nonce": null}}"#,
        r#"{"claims": {"iss": "https://attacker.example"}}"#,
        r#"{"claims": {"aud": "another"}}"#,
        r#"{"claims": {"aud": ["oriel", "another"]}}"#,
        r#"{"claims": {"exp": 1}}"#,
        r#"{"claims": {"sub": ""}}"#,
        r#"{"claims": {"at_hash": "AAAAAAAAAAAAAAAAAAAAAA"}}"#,
        r#"{"alg": "none"}"#,
        r#"{"alg": "HS256"}"#,
        r#"{"key": "other"}"#,
        r#"{"key": "other", "kid": "two"}"#,
    ] {
        liar.tell(lie);
        let browser = window.browser("auvergne");
        let page = begin(&browser, "region").await;
        let back = Browser::location(&browser.elsewhere(&liar.issuer).get(&page).await);
        let answer = browser.get(&back).await;
        assert_eq!(answer.status(), 400, "{lie}");
        assert_eq!(browser.cookie("oriel"), None, "{lie}");
    }
    liar.tell("{}");
    let browser = window.browser("auvergne");
    let page = begin(&browser, "region").await;
    let back = Browser::location(&browser.elsewhere(&liar.issuer).get(&page).await);
    assert_eq!(browser.get(&back).await.status(), 303);
    assert!(browser.page("/account").await.contains("Qui ment"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_gives_itself_out_as_another_is_not_even_asked() {
    let (window, mut liar) = lied_to().await;
    liar.tell(r#"{"issuer": "https://attacker.example"}"#);
    let answer = window.browser("auvergne").get("/sign-in/region").await;
    assert_eq!(answer.status(), 502);
    assert!(answer.text().await.unwrap().contains("ne répond pas"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_led_out_of_the_window() {
    let window = window().await;
    for to in [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/r/auvergne//evil.example",
        "/r/lyon/fr/console",
        "javascript:alert(1)",
        "/r/auvergne/../../evil",
        "/r/auvergne/fr/console\r\nset-cookie: x=y",
    ] {
        let browser = window.browser("auvergne");
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish();
        let answer = browser.get(&format!("/sign-in/sample?{query}")).await;
        let back = browser.approve(&Browser::location(&answer), JORDI).await;
        let arrived = Browser::location(&browser.get(&back).await);
        assert_eq!(arrived, "/r/auvergne/fr/account", "{to}");
        // Nor by the page of providers, once signed in.
        assert_eq!(Browser::location(&browser.get(&format!("/sign-in?{query}")).await), arrived, "{to}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_was_planted_or_tampered_with_opens_nothing() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let session = operator.cookie("oriel").unwrap();
    // A value that nobody gave out is not taken over at sign-in.
    let victim = window.browser("auvergne");
    victim.set_cookie("oriel", &"0".repeat(64));
    victim.sign_in(JORDI).await;
    assert_ne!(victim.cookie("oriel").unwrap(), "0".repeat(64));
    // Nor is the session of whoever planted theirs: it ends, and another begins.
    let planted = window.sign_in(JORDI).await.cookie("oriel").unwrap();
    victim.set_cookie("oriel", &planted);
    victim.sign_in(CAMILLE).await;
    let attacker = window.browser("auvergne");
    attacker.set_cookie("oriel", &planted);
    assert_eq!(attacker.get("/account").await.status(), 303);
    let mut tampered = session.clone().into_bytes();
    tampered[0] = if tampered[0] == b'0' { b'1' } else { b'0' };
    for value in [
        String::from_utf8(tampered).unwrap(),
        session.to_uppercase(),
        format!("{session}0"),
        "x".into(),
        "..%2f..".into(),
    ] {
        if value == session {
            continue;
        }
        attacker.set_cookie("oriel", &value);
        assert_eq!(attacker.get("/console").await.status(), 303, "{value}");
    }
    // What is kept on the disk is no key to anything.
    let kept: Vec<_> = std::fs::read_dir(window.folder.path().join("data/sessions"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert!(!kept.is_empty());
    for file in kept {
        assert!(!std::fs::read_to_string(&file).unwrap().contains(&session));
        attacker.set_cookie("oriel", file.file_stem().unwrap().to_str().unwrap());
        assert_eq!(attacker.get("/console").await.status(), 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_rests_so_long_and_lives_so_long_and_no_longer() {
    let window = window().await;
    let browser = window.sign_in(CAMILLE).await;
    let minutes = |minutes: u64| window.sample.clock().advance(Duration::from_secs(minutes * 60));
    for _ in 0..28 {
        minutes(25);
        assert_eq!(browser.get("/console").await.status(), 200);
    }
    // Twelve hours in all, however busy.
    minutes(21);
    assert_eq!(browser.get("/console").await.status(), 303);
    let browser = window.sign_in(CAMILLE).await;
    minutes(31);
    assert_eq!(browser.get("/console").await.status(), 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_sees_where_they_are_signed_in_and_ends_it_there() {
    let mut window = window().await;
    let (here, there) = (window.sign_in(JORDI).await, window.sign_in(JORDI).await);
    window.restart().await;
    let page = here.page("/account").await;
    let ends: Vec<_> = page
        .split("action=\"")
        .filter_map(|part| {
            part.split('"')
                .next()
                .filter(|action| action.contains("/account/sessions/") && !action.ends_with("sessions/end"))
        })
        .collect();
    assert_eq!(ends.len(), 2);
    // The form of somebody else's session does nothing to it.
    let stranger = window.sign_in(CAMILLE).await;
    let csrf = stranger.form("/account", "/account/sessions/end").await;
    let csrf: Vec<_> = csrf.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for end in &ends {
        assert_eq!(stranger.post(end, &csrf).await.status(), 404);
    }
    assert_eq!(there.get("/account").await.status(), 200);
    assert_eq!(here.submit("/account", "/account/sessions/end", &[]).await.status(), 303);
    for browser in [&here, &there] {
        assert_eq!(browser.get("/account").await.status(), 303);
    }
    assert_eq!(stranger.get("/account").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_counts_only_from_a_page_of_ours_shown_to_this_person() {
    let window = window().await;
    let (operator, other) = (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await);
    let pairs = operator.form("/console/members", "/console/members").await;
    let mark = pairs.iter().find(|(name, _)| name == "_csrf").unwrap().1.clone();
    let foreign = other.form("/account", "/sign-out").await.iter().find(|(name, _)| name == "_csrf").unwrap().1.clone();
    assert_ne!(mark, foreign);
    let send = |mark: Option<&str>, headers: &[(&str, &str)]| {
        let mut pairs = vec![("role", "curator")];
        pairs.extend(mark.map(|mark| ("_csrf", mark)));
        let request = body(operator.ask(Method::POST, "/console/members"), &pairs);
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
    };
    let own = format!("http://{}", window.address);
    for (mark, headers) in [
        (None, &[][..]),
        (Some(foreign.as_str()), &[]),
        (Some(""), &[]),
        (Some(mark.as_str()), &[("origin", "https://evil.example")]),
        (Some(mark.as_str()), &[("origin", "null")]),
        (Some(mark.as_str()), &[("sec-fetch-site", "cross-site"), ("origin", own.as_str())]),
        (Some(mark.as_str()), &[("sec-fetch-site", "same-site")]),
    ] {
        let answer = operator.send(send(mark, headers)).await;
        assert_eq!(answer.status(), 403, "{mark:?} {headers:?}");
        assert!(answer.text().await.unwrap().contains("Formulaire refusé"));
    }
    assert!(!operator.page("/console/members").await.contains("/revoke\""), "nothing was done");
    // A page of ours, but of an earlier session: it is shown again, to be confirmed.
    let answer = operator.send(send(Some(&foreign), &[("origin", &own)])).await;
    assert_eq!(answer.status(), 403);
    let again = crate::harness::browser::form(&answer.text().await.unwrap(), "/console/members").unwrap();
    assert!(again.contains(&("role".into(), "curator".into())));
    let request = body(operator.ask(Method::POST, "/console/members"), &again).header("origin", &own);
    assert_eq!(operator.send(request).await.status(), 303);
    assert_eq!(
        operator.send(send(Some(&mark), &[("origin", &own), ("sec-fetch-site", "same-origin")])).await.status(),
        303
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_outlives_the_session() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let pairs = operator.form("/console/members", "/console/members").await;
    let typed = crate::harness::browser::filled(pairs, &[("organisation", "Une longue\nhistoire")]);
    operator.submit("/console", "/sign-out", &[]).await;
    let own = format!("http://{}", window.address);
    let answer =
        operator.send(body(operator.ask(Method::POST, "/console/members"), &typed).header("origin", &own)).await;
    assert_eq!(answer.status(), 403);
    let page = answer.text().await.unwrap();
    assert!(page.contains("Votre connexion a pris fin"), "{page}");
    let kept = crate::harness::browser::form(&page, "/console/members").unwrap();
    assert!(kept.contains(&("organisation".into(), "Une longue\nhistoire".into())), "{kept:?}");
    operator.sign_in(CAMILLE).await;
    let answer =
        operator.send(body(operator.ask(Method::POST, "/console/members"), &kept).header("origin", &own)).await;
    let again = crate::harness::browser::form(&answer.text().await.unwrap(), "/console/members").unwrap();
    let answer =
        operator.send(body(operator.ask(Method::POST, "/console/members"), &again).header("origin", &own)).await;
    assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
    // From another site it is no more than any form: nothing of it comes back.
    operator.forget_cookies();
    let foreign = body(operator.ask(Method::POST, "/console/members"), &typed).header("origin", "https://evil.example");
    assert_eq!(operator.send(foreign).await.status(), 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_too_quick_waits_and_is_told_how_long() {
    let three = NonZeroU32::new(3).unwrap();
    let window = with(AUVERGNE, |settings| {
        settings.limits.sign_ins = three;
        settings.limits.forms = three;
    })
    .await;
    let browser = window.browser("auvergne");
    browser.sign_in(CAMILLE).await;
    assert_eq!(browser.get("/sign-in/sample").await.status(), 303);
    let answer = browser.get("/sign-in/sample").await;
    assert_eq!(answer.status(), 429);
    let wait: u64 = answer.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    assert!(answer.text().await.unwrap().contains("Trop de tentatives"));
    for _ in 0..3 {
        assert_eq!(browser.post("/console/members", &[]).await.status(), 403);
    }
    assert_eq!(browser.post("/console/members", &[]).await.status(), 429);
    assert_eq!(browser.page("/console/members").await.matches("/revoke\"").count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_desk_is_kept_framed_or_searched_and_no_cookie_reaches_a_resident() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    for path in ["/sign-in", "/account", "/console", "/console/members", "/console/nothing"] {
        let answer = operator.get(path).await;
        let header =
            |name: &str| answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
        assert_eq!(header("cache-control"), "no-store", "{path}");
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("x-robots-tag"), "noindex");
        if answer.status() != 303 {
            assert!(header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        }
    }
    let answer = window.get("/r/auvergne/fr/").await;
    assert!(answer.headers().get("set-cookie").is_none());
    assert_eq!(answer.headers()["referrer-policy"], "no-referrer");
    let begun = window.browser("auvergne").get("/sign-in/sample").await;
    let line = begun.headers()["set-cookie"].to_str().unwrap();
    assert!(line.contains("HttpOnly") && line.contains("SameSite=Lax") && line.contains("Max-Age=600"), "{line}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_no_form_or_too_long_is_refused_in_words() {
    let window = window().await;
    let operator = window.sign_in(CAMILLE).await;
    let long = vec![("organisation", "x".repeat(300_000))];
    let answer = operator.send(body(operator.ask(Method::POST, "/console/members"), &long)).await;
    assert_eq!(answer.status(), 413);
    assert!(answer.text().await.unwrap().contains("C’est trop long"));
    let request = operator.ask(Method::POST, "/console/members").header("content-type", "application/json").body("{}");
    assert_eq!(operator.send(request).await.status(), 415);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_holder_sees_their_projects_drafts_too_as_their_host_tells() {
    let window = TestWindow::shipped().await;
    let browser = window.sign_in("700638").await;
    let page = browser.page("/account").await;
    assert!(page.contains("Des tabourets en faux de moissonneuse") && page.contains("brouillon"), "{page}");
}
