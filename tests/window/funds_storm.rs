//! Storms over match funds: a node that is killed at any instant while money is promised and gifts pour in, and many people at
//! one fund at once. Nothing that was acknowledged is lost, nothing counts twice, and whoever is refused is told why.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::future::pending;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use oriel::app::journal::{Asked, NotDone, verify as verify_journal};
use oriel::domain::fact::Fact;
use oriel::domain::fund::Way;
use oriel::domain::journal::{Actor, Record};
use oriel::domain::language::Lang;
use oriel::domain::ledger::{Item, opened, verify};
use oriel::domain::project::RegionId;
use oriel::domain::refusal::Checked;
use oriel::domain::sponsor::{self as rules, WrittenTopUp};
use oriel::domain::state::RegionState;
use oriel::domain::written::Customs;
use oriel::host::sample::{CLIENT, Clock, Options, SampleHost};
use oriel::store::{JournalStore, SledJournal};
use serde_json::json;
use tokio::net::TcpListener;
use url::Url;

use crate::funds_desk::{DESK, FUND, NEW, RATIO, described, fund, key, owed, promised, window};
use crate::harness::browser::{Browser, CAMILLE, JORDI, operated};
use crate::harness::{AUVERGNE, WEBHOOK_SECRET, project, write_region};
use crate::members::{accept, invite};

fn region() -> RegionId {
    "auvergne".parse().unwrap()
}

fn plain() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

/// A node of its own, as it is run: ended by SIGKILL.
struct Served {
    process: Child,
    root: String,
}

impl Served {
    async fn start(settings: &str, public: &str) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_oriel"));
        command.args(["serve", "--settings", settings]).stdout(Stdio::null()).stderr(Stdio::null());
        let served = Self { process: command.spawn().unwrap(), root: format!("http://{public}") };
        let patience = tokio::time::Instant::now() + Duration::from_secs(60);
        while plain().get(format!("{}/r/auvergne/fr/", served.root)).send().await.is_err() {
            assert!(tokio::time::Instant::now() < patience, "it does not start");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        served
    }

    async fn signed_in(&self, person: &str) -> Browser {
        let browser = Browser::at(self.root.clone(), "auvergne");
        browser.sign_in(person).await;
        browser
    }

    fn kill(self) {
        drop(self);
    }
}

/// A test that fails leaves no node behind.
impl Drop for Served {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// What the lines of a journal say, once nobody holds the store: chain, numbers, facts, and the books with their double entry.
fn examined(data: &std::path::Path) -> RegionState {
    let store = SledJournal::open(data).unwrap();
    let outline = verify_journal(&store, &region()).unwrap().expect("no repair is needed");
    let mut records: Vec<Record> = Vec::new();
    store
        .read(&region(), 0, &mut |_, line| {
            records.push(serde_json::from_slice(line).unwrap());
            true
        })
        .unwrap();
    books_hold(&records);
    outline.state
}

fn books_hold(records: &[Record]) {
    let Some(begin) = records.iter().find_map(opened) else { return };
    let report = verify(begin, records.iter().filter_map(Item::of_record));
    assert!(report.findings.is_empty() && report.refused.is_empty(), "{report:?}");
}

fn budget(state: &RegionState) -> i128 {
    state.sponsors.books().and_then(|books| books.fund(&fund())).map_or(0, |fund| fund.shown().budget)
}

/// A fund of 9,000 euros that counts already, promised and accepted.
async fn set_up(served: &Served) {
    let camille = served.signed_in(CAMILLE).await;
    let link = invite(&camille, &[("role", "signatory"), ("organisation", "Fondation Pierre-Noire")]).await;
    let jordi = served.signed_in(JORDI).await;
    accept(&jordi, &link).await;
    described(&jordi).await;
    let in_a_year = Timestamp::now() + SignedDuration::from_hours(24 * 365);
    let closes = in_a_year.strftime("%Y-%m-%dT%H:00").to_string();
    let fields = RATIO.map(|(name, value)| match name {
        "closes" => (name, closes.as_str()),
        "cap" => (name, ""),
        "budget" => (name, "9000"),
        _ => (name, value),
    });
    jordi.done(&format!("{NEW}?rule=ratio"), NEW, &fields).await;
    jordi.done(FUND, &format!("{FUND}/submit"), &[("agreed", "yes")]).await;
    camille.done(DESK, &format!("{DESK}/accept"), &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_a_storm_of_gifts_and_promises_a_node_keeps_every_one_that_it_acknowledged() {
    _ = rustls::crypto::ring::default_provider().install_default();
    let folder = tempfile::tempdir().unwrap();
    let regions = folder.path().join("regions");
    write_region(&regions, "auvergne", &operated(AUVERGNE, CAMILLE));
    let (host, public) =
        (TcpListener::bind("127.0.0.1:0").await.unwrap(), TcpListener::bind("127.0.0.1:0").await.unwrap());
    let (host_at, public_at) = (host.local_addr().unwrap(), public.local_addr().unwrap().to_string());
    drop(public);
    let clock = Clock::real();
    let end = (clock.now() + SignedDuration::from_hours(24 * 30)).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let start = (clock.now() - SignedDuration::from_hours(24)).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let campaigns = [1, 2, 3].map(|id| project(id, json!({"goal": 50_000, "date_start": start, "date_end": end})));
    let mut options = Options { projects: campaigns.into(), exact: false, ..Options::from_jsonl("", clock).unwrap() };
    options.webhooks = vec![Url::parse(&format!("http://{public_at}/hooks/sample/{WEBHOOK_SECRET}")).unwrap()];
    let sample = SampleHost::new(options);
    tokio::spawn(sample.clone().serve(host, pending()));
    let themes = concat!(env!("CARGO_MANIFEST_DIR"), "/themes");
    let secrets = [("client", CLIENT.1), ("hook", WEBHOOK_SECRET)];
    for (name, secret) in secrets {
        fs::write(folder.path().join(name), secret).unwrap();
    }
    let settings = format!(
        "[listen]\npublic = \"{public_at}\"\nnode = \"127.0.0.1:0\"\norigin = \"http://{public_at}\"\n[store]\npath = \"data\"\n\
         [folders]\nregions = \"regions\"\nthemes = \"{themes}\"\n[hosts.sample]\nadapter = \"ulule\"\nname = \"Sample\"\n\
         base = \"http://{host_at}/v1\"\nsite = \"http://{host_at}/\"\nrequests_per_second = 50\ncountries = [\"FR\"]\n\
         webhook_secret_file = \"hook\"\n[sign_in.sample]\nkind = \"host\"\nhost = \"sample\"\nclient_id = \"{}\"\n\
         client_secret_file = \"client\"\n[limits]\nsign_ins_per_minute = 10000\nforms_per_minute = 10000\n",
        CLIENT.0
    );
    let file = folder.path().join("settings.toml");
    fs::write(&file, settings).unwrap();
    let (file, data) = (file.to_str().unwrap().to_owned(), folder.path().join("data"));

    let served = Served::start(&file, &public_at).await;
    wait_for_projects(&served).await;
    set_up(&served).await;
    served.kill();
    assert_eq!(budget(&examined(&data)), 900_000);

    let (mut acknowledged, mut sent, mut last) = (0, 0, 0);
    for round in 0..6_u64 {
        let served = Served::start(&file, &public_at).await;
        let jordi = Arc::new(served.signed_in(JORDI).await);
        let done = Arc::new(AtomicI64::new(0));
        let tried = Arc::new(AtomicI64::new(0));
        let storm: Vec<_> = (0..4)
            .map(|_| tokio::spawn(top_ups(jordi.clone(), tried.clone(), done.clone())))
            .chain((1..=3).map(|id| tokio::spawn(gifts(sample.clone(), id))))
            .collect();
        tokio::time::sleep(Duration::from_millis(400 + round * 7919 % 900)).await;
        served.kill();
        storm.iter().for_each(tokio::task::JoinHandle::abort);
        acknowledged += done.load(Ordering::SeqCst);
        sent += tried.load(Ordering::SeqCst);

        let state = examined(&data);
        let lots = budget(&state) - 900_000;
        let (least, most) = (i128::from(acknowledged) * 100, i128::from(sent) * 100);
        assert!(
            least <= lots && lots <= most,
            "{acknowledged} were acknowledged of {sent}, and {lots} cents are there"
        );
        assert!(state.seq > last, "something was written in round {round}");
        last = state.seq;
    }
    assert!(acknowledged > 10, "only {acknowledged} top-ups came through at all");
}

async fn wait_for_projects(served: &Served) {
    let patience = tokio::time::Instant::now() + Duration::from_secs(60);
    loop {
        let answer = plain().get(format!("{}/r/auvergne/api/v1/projects", served.root)).send().await.unwrap();
        if answer.text().await.unwrap().contains("\"total\":3") {
            return;
        }
        assert!(tokio::time::Instant::now() < patience, "the projects do not come");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Adds a euro again and again, until the node is gone.
async fn top_ups(signatory: Arc<Browser>, tried: Arc<AtomicI64>, done: Arc<AtomicI64>) {
    let action = format!("{FUND}/top-up");
    loop {
        let Ok(page) = signatory.ask(reqwest::Method::GET, FUND).send().await else { return };
        let Ok(page) = page.text().await else { return };
        let Some(pairs) = crate::harness::browser::form(&page, &action) else { return };
        // Others add to the same fund meanwhile: what they did is no reason to look again.
        let pairs: Vec<_> = pairs.into_iter().filter(|(name, _)| name != "_seen").collect();
        let pairs = crate::harness::browser::filled(pairs, &[("amount", "1")]);
        tried.fetch_add(1, Ordering::SeqCst);
        let request = crate::harness::browser::body(signatory.ask(reqwest::Method::POST, &action), &pairs);
        match request.send().await {
            Ok(answer) if answer.status() == 303 => _ = done.fetch_add(1, Ordering::SeqCst),
            Ok(answer) => panic!("{}", answer.status()),
            Err(_) => return,
        }
    }
}

async fn gifts(sample: SampleHost, id: u64) {
    loop {
        sample.contribute(id, 1_000).await.unwrap();
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// What one person of many tries.
type Attempt = Box<dyn FnOnce(&RegionState, Timestamp) -> Checked<Vec<Fact>> + Send>;

fn attempt(person: usize, turn: usize) -> (&'static str, Attempt) {
    let (slug, id, at) = ("fondation-pierre-noire".parse().unwrap(), fund(), key());
    let by: Actor = actor(person);
    let reference = format!("R{person}-{turn}");
    match (person + turn) % 8 {
        0 => (
            "lot",
            Box::new(move |state, now| {
                let written = WrittenTopUp { amount: "3".into(), ..WrittenTopUp::default() };
                let customs = Customs { zone: jiff::tz::TimeZone::UTC, main: Lang::FR };
                rules::top_up(state, now, (&slug, &id), &written, None, &customs)
            }),
        ),
        1 => ("pause", Box::new(move |state, now| rules::pause(state, now, &slug, &id))),
        2 => ("resume", Box::new(move |state, now| rules::resume(state, now, &slug, &id))),
        3 | 4 => (
            "pay",
            Box::new(move |state, now| rules::pay(state, now, &slug, (&id, &at), ("1", &reference, Some(Way::Direct)))),
        ),
        5 => ("confirm", Box::new(move |state, now| rules::confirm(state, now, &id, &at))),
        6 => {
            let to = ["150", "149", "200000"][(person + turn / 8) % 3];
            ("ask", Box::new(move |state, now| rules::ask_correction(state, now, &id, &at, to, "Carte refusée.")))
        }
        _ if turn == 15 && person == 63 => {
            ("withdraw", Box::new(move |state, now| rules::withdraw(state, now, &slug, &id)))
        }
        _ => ("sign", Box::new(move |state, now| rules::sign_correction(state, now, &id, &at, &by))),
    }
}

fn actor(person: usize) -> Actor {
    Actor::Person(format!("person{person}").parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_people_at_one_fund_lose_nothing_pass_no_budget_and_are_told_why_not() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;

    let journal = window.app().journal.clone();
    let people: Vec<_> = (0..64)
        .map(|person| {
            let journal = journal.clone();
            std::thread::spawn(move || {
                let (mut done, mut refused) = (BTreeMap::<&str, i128>::new(), BTreeSet::new());
                for turn in 0..16 {
                    let (word, check) = attempt(person, turn);
                    let asked = Asked { by: actor(person), key: None, seen: None };
                    match journal.run(&region(), asked, check) {
                        Ok(_) => *done.entry(word).or_default() += 1,
                        Err(NotDone::Refused(refusals)) => refused.extend(refusals.iter().map(|refusal| refusal.code)),
                        Err(error) => panic!("{error}"),
                    }
                }
                (done, refused)
            })
        })
        .collect();
    let (mut done, mut refused) = (BTreeMap::<&str, i128>::new(), BTreeSet::new());
    for person in people {
        let (theirs, codes) = tokio::task::spawn_blocking(|| person.join().unwrap()).await.unwrap();
        theirs.into_iter().for_each(|(word, count)| *done.entry(word).or_default() += count);
        refused.extend(codes);
    }

    let state = journal.state(&region()).unwrap();
    let books = state.sponsors.books().unwrap();
    let (shown, fund) = (books.allocation(&fund(), &key()).unwrap().shown(), books.fund(&fund()).unwrap());
    let lots: i128 = fund.lots().map(|lot| lot.amount).sum();
    assert_eq!(lots, 20_000 + 300 * done.get("lot").copied().unwrap_or(0), "every lot once: {done:?}");
    assert_eq!(shown.paid, 100 * done.get("pay").copied().unwrap_or(0), "every payment once: {done:?}");
    assert!(fund.shown().granted <= fund.shown().budget);
    let records = journal.since(&region(), 0, usize::MAX).unwrap();
    books_hold(&records);
    let outline = verify_journal(journal.store(), &region()).unwrap().unwrap();
    assert!(outline.state == *state, "a replay gives the same");

    assert!(refused.len() > 3 && done.len() > 4, "{refused:?} {done:?}");
    for lang in ["fr", "en", "ca", "es", "de"] {
        let texts = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/base/texts");
        let texts = fs::read_to_string(format!("{texts}/{lang}.ftl")).unwrap();
        for code in &refused {
            assert!(texts.contains(&format!("\nrefusal-{code} =")), "{lang} has no words for {code}");
        }
    }
}
