//! Settling over HTTP: statements that an accountant's tool agrees with, transfers that a bank could take, public money, the
//! host's last word, and who is told.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;

use oriel::app::books::audit;
use oriel::app::journal::mend;
use oriel::app::notify::{Kind, whom};
use oriel::app::{dossier, notify};
use oriel::domain::fund::State;
use oriel::domain::ledger::Figures;
use oriel::domain::money::Currency;
use oriel::domain::project::RegionId;
use oriel::host::sample::Options;
use oriel::store::{JournalStore, NewLine, SledJournal};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::desk_pages::{accessible, validated};
use crate::funds_desk::{DESK, FUND, NEW, ORGANISATION, RATIO, granted, until};
use crate::harness::browser::{Browser, CAMILLE, JORDI, MAELLE, links, operated};
use crate::harness::peers::{judge, python};
use crate::harness::{AUVERGNE, TestWindow, noon, project};
use crate::ledger::{balances, read_off};
use crate::members::{accept, invite};

const STATEMENTS: &str = "/portal/statements/fondation-pierre-noire";
const PAYEE: &str = "/console/payees/sample/1";
const IBAN: &str = "FR1420041010050500013M02606";
const OURS: &str = "DE44500105175407324931";
const FOUNDATION: [(&str, &str); 3] =
    [("kind", "foundation"), ("registration", "775 672 272"), ("sentence.fr", "Pour ce qui se répare.")];

fn region() -> RegionId {
    "auvergne".parse().unwrap()
}

/// A window where a fund owes 150 euros to a campaign that Ana (70) holds, its operator, and a signatory.
async fn owed(more: &str, profile: &[(&str, &str)], fund: &[(&str, &str)]) -> (TestWindow, Browser, Browser) {
    let campaign = project(1, json!({"goal": 300, "date_end": "2026-03-12T22:59:59Z"}));
    let options = Options { projects: vec![campaign], exact: false, ..Options::from_jsonl("", noon()).unwrap() };
    let text = operated(&format!("{AUVERGNE}\n{more}"), CAMILLE);
    let window = TestWindow::over(options, Some(("auvergne", &text))).await;
    window.filled().await;
    let camille = window.sign_in(CAMILLE).await;
    let link = invite(&camille, &[("role", "signatory"), ("organisation", "Fondation Pierre-Noire")]).await;
    let jordi = window.sign_in(JORDI).await;
    accept(&jordi, &link).await;
    jordi.done(ORGANISATION, ORGANISATION, profile).await;
    jordi.done(&format!("{NEW}?rule=ratio"), NEW, &[&RATIO[..], fund].concat()).await;
    jordi.done(FUND, &format!("{FUND}/submit"), &[("agreed", "yes")]).await;
    camille.done(DESK, &format!("{DESK}/accept"), &[]).await;
    let clock = window.sample.clock();
    clock.advance(Duration::from_secs(3 * 3600));
    until(&window, State::Accruing, 2_500).await;
    window.sample.contribute(1, 27_000).await.unwrap();
    until(&window, State::Accruing, 15_000).await;
    clock.advance(Duration::from_secs(11 * 86_400));
    window.sample.contribute(1, 0).await.ok();
    until(&window, State::Frozen, 15_000).await;
    clock.advance(Duration::from_secs(8 * 86_400));
    until(&window, State::Due, 15_000).await;
    let (camille, jordi) = (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await);
    (window, camille, jordi)
}

async fn oriel(arguments: &[&str], data: &Path, regions: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oriel"));
    command.arg("ledger").args(arguments).arg("--data").arg(data).arg("--regions").arg(regions);
    tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
}

fn said(out: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr))
}

fn figures(of: &Value) -> Figures {
    let figure = |name: &str| i128::from(of[name].as_i64().unwrap());
    Figures {
        committed: figure("committed"),
        promised: figure("promised"),
        due: figure("due"),
        paid: figure("paid"),
        confirmed: figure("confirmed"),
        unspent: figure("unspent"),
    }
}

async fn paid(jordi: &Browser, reference: &str) {
    let row = format!("{FUND}/projects/sample/1");
    jordi.done(&row, &row, &[("reference", reference)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_accountant_finds_in_hledger_what_the_statement_says_while_the_node_runs() {
    let (window, _camille, jordi) = owed("", &FOUNDATION, &[]).await;
    paid(&jordi, "PN-1").await;
    let (data, regions) = (window.folder.path().join("data"), window.folder.path().join("regions"));
    let audited = oriel(&["verify", "auvergne"], &data, &regions).await;
    let words = said(&audited);
    assert!(
        audited.status.success() && words.contains("the journal is sound") && words.contains("\nsound: "),
        "{words}"
    );
    let nowhere = oriel(&["verify", "auvergn"], &data, &regions).await;
    assert!(!nowhere.status.success() && said(&nowhere).contains("there is no such region"), "{}", said(&nowhere));

    // What a node has in memory is compared: a figure that somebody changed there is found.
    let journal = &window.app().journal;
    let live = journal.state(&region()).unwrap();
    assert!(audit(journal.store(), &region(), Some(live.clone())).unwrap().is_sound());
    let mut meddled = serde_json::to_value(&*live).unwrap();
    meddled["sponsors"]["books"]["projects"][0]["allocations"][0]["amount"] = json!(15_001);
    let meddled = Arc::new(serde_json::from_value(meddled).unwrap());
    let found = audit(journal.store(), &region(), Some(meddled)).unwrap();
    assert!(!found.is_sound() && found.to_string().contains("are not those that its journal gives"), "{found}");

    let exported = oriel(&["export", "auvergne"], &data, &regions).await;
    assert!(exported.status.success(), "{}", said(&exported));
    let journal = String::from_utf8(exported.stdout).unwrap();
    let added_up = read_off(&balances(&journal, Currency::EUR), ":fondation-pierre-noire:");
    let object: Value = serde_json::from_str(&jordi.page(&format!("{STATEMENTS}/2026.json")).await).unwrap();
    assert_eq!(added_up, figures(&object["closing"]));
    assert_eq!((added_up.committed, added_up.due, added_up.paid, added_up.unspent), (20_000, 15_000, 15_000, 5_000));

    // The same journal in a folder of which no node has hold says the same, byte by byte.
    let mut lines = Vec::new();
    mend::export(window.app().journal.store(), &region(), &mut lines).unwrap().unwrap();
    let lines = String::from_utf8(lines).unwrap();
    let other = tempfile::tempdir().unwrap();
    let store = SledJournal::open(other.path()).unwrap();
    let end = mend::import(&store, &region(), &lines).unwrap();
    drop(store);
    let again = oriel(&["verify", "auvergne"], other.path(), &regions).await;
    assert_eq!(said(&again), words);
    let again = oriel(&["export", "auvergne", "--format", "hledger"], other.path(), &regions).await;
    assert_eq!(said(&again), journal);

    // A line that somebody added is found.
    let store = SledJournal::open(other.path()).unwrap();
    store.append(&[NewLine { region: region(), seq: end.seq + 1, line: b"{}".to_vec() }]).unwrap();
    drop(store);
    let damaged = oriel(&["verify", "auvergne"], other.path(), &regions).await;
    assert!(!damaged.status.success() && said(&damaged).contains("DAMAGED at line"), "{}", said(&damaged));
    assert!(!oriel(&["export", "auvergne"], other.path(), &regions).await.status.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sponsor_and_the_region_read_the_same_statement_and_nobody_else_does() {
    let (window, camille, jordi) = owed("", &FOUNDATION, &[]).await;
    let list = jordi.page(STATEMENTS).await;
    assert!(list.contains("mars 2026") && list.contains(&format!("{STATEMENTS}/2026-03\"")), "{list}");
    let page = jordi.page(&format!("{STATEMENTS}/2026-03")).await;
    for told in [
        "Pour les fours",
        "Le four à pain",
        "auvergne-fondation-pierre-noire-2026-03-n",
        "Cette période n’est pas finie",
    ] {
        assert!(page.contains(told), "nothing of «{told}» in {page}");
    }
    assert!(page.contains("sha256sum") && page.contains("l’argent est dû"), "{page}");
    let desk = "/console/statements/fondation-pierre-noire";
    assert!(camille.page("/console/statements").await.contains(&format!("{desk}/2026-03")));
    assert!(camille.page(&format!("{desk}/2026-03")).await.contains("Pour les fours"));
    let table = camille.get(&format!("{desk}/2026-03.csv")).await;
    let named = table.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert!(named.starts_with("attachment; filename=\"auvergne-fondation-pierre-noire-2026-03"), "{named}");
    assert_eq!(table.text().await.unwrap(), jordi.page(&format!("{STATEMENTS}/2026-03.csv")).await);
    for nowhere in ["2026-04", "2026-13", "2026-03.pdf", "x"] {
        assert_eq!(jordi.get(&format!("{STATEMENTS}/{nowhere}")).await.status(), StatusCode::NOT_FOUND, "{nowhere}");
    }
    // Once its month is over, a statement is the same for ever.
    window.sample.clock().advance(Duration::from_secs(20 * 86_400));
    let jordi = window.sign_in(JORDI).await;
    let first = jordi.page(&format!("{STATEMENTS}/2026-03.json")).await;
    assert!(first.contains("\"auvergne-fondation-pierre-noire-2026-03\""), "{first}");
    paid(&jordi, "PN-1").await;
    assert_eq!(jordi.page(&format!("{STATEMENTS}/2026-03.json")).await, first);
    let april: Value = serde_json::from_str(&jordi.page(&format!("{STATEMENTS}/2026-04.json")).await).unwrap();
    assert_eq!((april["opening"]["due"].as_i64(), april["closing"]["paid"].as_i64()), (Some(15_000), Some(15_000)));

    let link =
        invite(&window.sign_in(CAMILLE).await, &[("role", "signatory"), ("organisation", "Banque du Puy")]).await;
    let maelle = window.sign_in(MAELLE).await;
    accept(&maelle, &link).await;
    assert_eq!(maelle.get(STATEMENTS).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(maelle.get(&format!("{STATEMENTS}/2026-03.csv")).await.status(), StatusCode::NOT_FOUND);
}

/// Whether any file under a folder, but for those of `except`, holds these bytes.
fn holds(folder: &Path, except: &str, bytes: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| match path.is_dir() {
        true => !path.ends_with(except) && holds(&path, except, bytes),
        false => fs::read(&path).is_ok_and(|held| held.windows(bytes.len()).any(|window| window == bytes)),
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fund_s_transfers_are_a_file_that_a_bank_takes_and_accounts_are_kept_where_they_can_be_erased() {
    let (window, camille, jordi) = owed("", &FOUNDATION, &[]).await;
    let transfers = format!("{FUND}/transfers");
    let before = jordi.page(&transfers).await;
    assert!(before.contains("Aucun compte noté") && !before.contains("payer_iban"), "{before}");

    let wrong = camille.submit(PAYEE, PAYEE, &[("payee_name", "Ana"), ("iban", "FR1420041010050500013M02607")]).await;
    assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = wrong.text().await.unwrap();
    assert!(wrong.contains("chiffres de contrôle") && wrong.contains("13M02607"), "{wrong}");
    camille.done(PAYEE, PAYEE, &[("payee_name", "Le Fournil partagé"), ("iban", IBAN)]).await;
    // Whoever holds the project reads it, and another holder's project does not exist for them.
    let ana = window.sign_in("70").await;
    assert!(links(&ana.page("/account").await).iter().any(|link| link.ends_with("/portal/payees/sample/1")));
    assert!(ana.page("/portal/payees/sample/1").await.contains("Le Fournil partagé"));
    assert_eq!(ana.get("/portal/payees/sample/2").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(jordi.get(PAYEE).await.status(), StatusCode::FORBIDDEN);

    let bad =
        jordi.submit(&transfers, &transfers, &[("payer_name", ""), ("payer_iban", "x"), ("day", "2020-01-01")]).await;
    assert_eq!(bad.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let payer = [("payer_name", "Fondation Pierre-Noire"), ("payer_iban", OURS), ("keep", "yes")];
    let past = jordi.submit(&transfers, &transfers, &[&payer[..], &[("day", "2020-01-01")]].concat()).await;
    assert!(past.text().await.unwrap().contains("Ce jour est passé"));
    let file = jordi.submit(&transfers, &transfers, &payer).await;
    assert_eq!(file.status(), StatusCode::OK);
    assert!(file.headers()["content-disposition"].to_str().unwrap().contains("virements-pour-les-fours-"));
    let xml = file.text().await.unwrap();
    for told in [IBAN, OURS, ">150.00<", "Le Fournil partage", "Pour les fours: Le four a pain"] {
        assert!(xml.contains(told), "nothing of «{told}» in {xml}");
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("0.1.150.00.xml"), &xml).unwrap();
    let mut validator = python("python3");
    validator.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/pain001.py")).arg(folder.path());
    judge(validator).await.unwrap_or_else(|said| panic!("{said}"));

    // The reference of the file is that of the form for what was paid.
    let reference = xml.split_once("<EndToEndId>").unwrap().1.split_once('<').unwrap().0.to_owned();
    let row = format!("{FUND}/projects/sample/1");
    let link = format!("{row}?reference={reference}");
    let leads = |html: &str| links(html).iter().any(|to| to.ends_with(&link));
    assert!(leads(&jordi.page(&transfers).await));
    jordi.done(&link, &row, &[("amount", "100")]).await;
    let rest = jordi.page(&transfers).await;
    assert!(rest.contains("class=\"fund-sums\">50"), "{rest}");
    assert!(rest.contains("value=\"DE44"), "what was kept is filled in: {rest}");
    assert!(!leads(&rest), "a second payment has a reference of its own");
    jordi.done(&row, &row, &[("reference", &format!("{reference}-2"))]).await;
    assert_eq!(granted(&window), Some((State::Paid, 15_000)));

    let data = window.folder.path().join("data");
    assert!(holds(&data, "nothing", IBAN.as_bytes()) && !holds(&data, "payees", IBAN.as_bytes()));
    let app = window.app();
    let (people, helpers, post) = (&app.people, &app.helpers, &app.post);
    for (name, account) in [("Jordi", OURS), ("Ana", IBAN)] {
        let person = people.all().unwrap().into_iter().find(|person| person.name.starts_with(name)).unwrap();
        let told = dossier::Dossier::of(&person.id, (people, helpers, post), person.last).unwrap().unwrap();
        assert_eq!(told.accounts.len(), 1, "{name}");
        dossier::erase(&person.id, people, helpers, post).unwrap();
        assert!(!holds(&data, "nothing", account.as_bytes()), "an account of {name} is left");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn public_money_is_added_up_by_beneficiary_and_leaves_a_register() {
    let body = [("kind", "public-body"), ("registration", "23350001600040"), ("sentence.fr", "La collectivité.")];
    let vote = [("nature", "grant"), ("vote_number", "2026-14"), ("vote_taken", "2026-02-20"), ("budget_line", "6574")];
    let (_window, camille, jordi) = owed("[match_funds]\nagreement_above = \"100 EUR\"\n", &body, &vote).await;
    let front = camille.page("/console").await;
    assert!(front.contains("bénéficiaire d’argent public"), "{front}");
    let page = camille.page("/console/grants").await;
    assert!(
        page.contains("doit avoir signé une convention") && page.contains("SIRET du bénéficiaire manque"),
        "{page}"
    );
    assert_eq!(camille.page("/console/grants.csv").await.lines().count(), 1);
    camille.done(PAYEE, PAYEE, &[("payee_name", "Le Fournil partagé"), ("siret", "784 671 695 00087")]).await;
    assert!(camille.page("/console/grants").await.contains("encore versé"), "nothing is paid: it cannot say when");
    assert_eq!(camille.page("/console/grants.csv").await.lines().count(), 1);
    paid(&jordi, "PN-1").await;
    let register = camille.page("/console/grants.csv").await;
    assert!(register.contains("\"Fondation Pierre-Noire\",23350001600040,2026-03-"), "{register}");
    assert!(register.contains(",\"2026-14\",\"Le Fournil partagé\",78467169500087,"), "{register}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("grants.csv");
    fs::write(&file, &register).unwrap();
    let mut validator = python("python3");
    validator.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/grants.py"));
    validator.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/grants/schema.json")).arg(&file);
    let judged = judge(validator).await.unwrap_or_else(|said| panic!("{said}"));
    assert_eq!(judged.trim(), "1 rows are valid, and one without a SIRET was refused");
    assert_eq!(jordi.get("/console/grants.csv").await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_host_s_last_word_is_compared_line_by_line_and_two_people_may_correct() {
    let (window, camille, _jordi) = owed("", &FOUNDATION, &[]).await;
    let path = "/console/reconcile/sample/1";
    let export = "nom;somme\nZoé Lampin;200\nBéa;50\nBéa;50\nCy;-20\nrien du tout";
    let answer = camille.submit(path, path, &[("export", export)]).await;
    assert_eq!(answer.status(), StatusCode::OK);
    let page = answer.text().await.unwrap();
    for told in ["Ligne 4", "Ligne 5", "Ligne 6", "remboursement", "280", "320", "Préparer la correction"] {
        assert!(page.contains(told), "nothing of «{told}» in {page}");
    }
    // Half of 280 is 140: that is what is proposed, and asked for by a form that is filled in.
    let desk = format!("{DESK}/projects/sample/1");
    let leads = |html: &str, to: &str| links(html).iter().any(|link| link.contains(to));
    assert!(leads(&page, &format!("{desk}?amount=140&")), "{page}");
    let proposed = format!("{desk}?amount=140&reason=Export+final");
    camille.done(&proposed, &format!("{desk}/correct"), &[]).await;
    assert_eq!(granted(&window), Some((State::Due, 15_000)), "nothing is applied by itself");
    let front = camille.page("/console").await;
    assert!(front.contains("Une correction attend une seconde signature"), "{front}");
    let same = camille.submit(path, path, &[("export", "Zoé Lampin;320")]).await.text().await.unwrap();
    assert!(same.contains("Rien n’est à corriger") || same.contains("aucun"), "{same}");
    assert!(!holds(&window.folder.path().join("data"), "nothing", "Lampin".as_bytes()), "a name is kept");
    let long = "Zoé;1\n".repeat(10_001);
    let long = camille.submit(path, path, &[("export", &long)]).await;
    assert_eq!(long.status(), StatusCode::UNPROCESSABLE_ENTITY, "sums of a part would be too low");
    assert!(long.text().await.unwrap().contains("aucune n’a été comparée"));
    let empty = camille.submit(path, path, &[("export", " ")]).await;
    assert_eq!(empty.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_must_act_are_told_once_what_waits_for_them() {
    let (window, camille, jordi) = owed("", &FOUNDATION, &[]).await;
    let desk = format!("{DESK}/projects/sample/1");
    camille.done(&desk, &format!("{desk}/correct"), &[("amount", "140"), ("reason", "Une carte refusée.")]).await;
    paid(&jordi, "PN-1").await;
    let front = camille.page("/console").await;
    assert!(front.contains("Un paiement attend que vous confirmiez"), "{front}");
    assert!(front.contains("Une correction attend une seconde signature"), "{front}");
    let journal = &window.app().journal;
    let state = journal.state(&region()).unwrap();
    let records = journal.since(&region(), 0, 10_000).unwrap();
    let told: Vec<_> = records.iter().flat_map(|record| whom(record, &state)).collect();
    let funds: Vec<_> = told.iter().map(|telling| telling.kind).filter(|kind| *kind >= Kind::FundSubmitted).collect();
    let expected =
        [Kind::FundSubmitted, Kind::FundAccepted, Kind::PaymentDue, Kind::CorrectionAsked, Kind::PaymentRecorded];
    assert_eq!(funds, expected);
    let due = told.iter().find(|telling| telling.kind == Kind::PaymentDue).unwrap();
    let theirs = notify::Audience::Signatories("fondation-pierre-noire".parse().unwrap());
    assert_eq!(due.audiences, [theirs]);
    for (browser, kinds) in [(&camille, "fund-submitted"), (&jordi, "payment-due")] {
        assert!(browser.page("/account/notifications").await.contains(kinds));
    }
}

/// Pages of settling, in a state where each shows something.
async fn pages(camille: &Browser, jordi: &Browser) -> (Vec<String>, Vec<String>) {
    camille.done(PAYEE, PAYEE, &[("payee_name", "Le Fournil partagé"), ("iban", IBAN)]).await;
    let console = [
        "/console",
        "/console/funds",
        DESK,
        "/console/funds/pour-les-fours/projects/sample/1",
        "/console/statements",
        "/console/statements/fondation-pierre-noire/2026-03",
        PAYEE,
        "/console/grants",
        "/console/reconcile/sample/1",
    ];
    let transfers = format!("{FUND}/transfers");
    let row = format!("{FUND}/projects/sample/1");
    let year = format!("{STATEMENTS}/2026");
    let portal = ["/portal", FUND, &row, &transfers, STATEMENTS, &year, "/account/notifications"];
    for page in portal {
        jordi.page(page).await;
    }
    (console.map(Into::into).into(), portal.map(Into::into).into())
}

#[tokio::test(flavor = "multi_thread")]
async fn validators_and_axe_find_nothing_in_pages_of_settling_and_none_scrolls_sideways() {
    let body = [("kind", "public-body"), ("registration", "23350001600040"), ("sentence.fr", "La collectivité.")];
    let vote = [("nature", "grant"), ("vote_number", "2026-14"), ("vote_taken", "2026-02-20"), ("budget_line", "6574")];
    let (_window, camille, jordi) = owed("[match_funds]\nagreement_above = \"100 EUR\"\n", &body, &vote).await;
    let (console, portal) = pages(&camille, &jordi).await;
    let mut read = Vec::new();
    for (browser, paths) in [(&camille, &console), (&jordi, &portal)] {
        for path in paths {
            read.push((path.clone(), browser.page(path).await));
        }
    }
    let transfers = format!("{FUND}/transfers");
    for (browser, path, fields) in [
        (&jordi, transfers.as_str(), &[("payer_name", ""), ("payer_iban", "x"), ("day", "demain")][..]),
        (&camille, PAYEE, &[("payee_name", ""), ("iban", "x"), ("bic", "x"), ("siret", "1"), ("rna", "1")]),
        (&camille, "/console/reconcile/sample/1", &[("export", "Ana;20\nAna;20\nx\nBo;-5")]),
    ] {
        read.push((format!("sent {path}"), browser.submit(path, path, fields).await.text().await.unwrap()));
    }
    validated(&read).await;
    accessible(&camille, &console).await;
    accessible(&jordi, &portal).await;
}
