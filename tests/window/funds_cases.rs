//! Odd cases of match funds that live between host, journal and pages; the engine's own are in `src/domain/fund/tests/cases.rs`.

use std::time::Duration;

use oriel::app::journal::{Asked, verify as verify_journal};
use oriel::domain::curation;
use oriel::domain::fact::Fact;
use oriel::domain::fund::{Entry, State, Way};
use oriel::domain::ledger::{Item, opened, verify};
use oriel::domain::region::Choice;
use oriel::domain::sponsor::{SponsorFact, Standing};
use oriel::host::sample::Fault;

use crate::funds_desk::{DESK, FUND, NEW, RATIO, granted, key, owed, promised, standing, until, window};
use crate::harness::TestWindow;
use crate::harness::browser::{CAMILLE, JORDI};

fn seq(window: &TestWindow) -> u64 {
    window.app().journal.state(&"auvergne".parse().unwrap()).unwrap().seq
}

#[tokio::test(flavor = "multi_thread")]
async fn e03_no_counter_can_drift_for_the_journal_alone_gives_every_figure() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;
    let (journal, region) = (&window.app().journal, "auvergne".parse().unwrap());
    let outline = verify_journal(journal.store(), &region).unwrap().unwrap();
    assert!(outline.state == *journal.state(&region).unwrap());
    let records = journal.since(&region, 0, usize::MAX).unwrap();
    let report = verify(records.iter().find_map(opened).unwrap(), records.iter().filter_map(Item::of_record));
    assert!(report.findings.is_empty() && report.refused.is_empty(), "{report:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn e19_what_cannot_be_paid_yet_stays_owed() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;
    window.sample.clock().advance(Duration::from_secs(200 * 86_400));
    let before = seq(&window);
    crate::harness::wait_until("its end is noted", || seq(&window) > before).await;
    assert_eq!(granted(&window), Some((State::Due, 15_000)));
    assert!(window.sign_in(JORDI).await.page(FUND).await.contains("150"));
}

#[tokio::test(flavor = "multi_thread")]
async fn e26_while_the_host_is_silent_nothing_falls_due_and_when_it_answers_all_is_settled() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    until(&window, State::Accruing, 2_500).await;
    window.sample.contribute(1, 27_000).await.unwrap();
    until(&window, State::Accruing, 15_000).await;
    window.sample.set_fault(Some(Fault::Down));
    window.sample.clock().advance(Duration::from_secs(30 * 86_400));
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(granted(&window), Some((State::Accruing, 15_000)));
    window.sample.set_fault(None);
    window.sample.contribute(1, 0).await.ok();
    until(&window, State::Frozen, 15_000).await;
    window.sample.clock().advance(Duration::from_secs(8 * 86_400));
    until(&window, State::Due, 15_000).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn e28_which_way_money_went_is_noted_with_its_reference() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;
    let row = format!("{FUND}/projects/sample/1");
    let fields = [("amount", "50"), ("reference", "PN-28"), ("through", "host")];
    window.sign_in(JORDI).await.done(&row, &row, &fields).await;
    let records = window.app().journal.since(&"auvergne".parse().unwrap(), 0, usize::MAX).unwrap();
    let noted = records.iter().any(|record| {
        matches!(&record.fact, Fact::Sponsor(SponsorFact::Booked { entry: Entry::Payment { amount: 5_000, reference, through: Some(Way::Host), project, .. } })
            if reference == "PN-28" && *project == key())
    });
    assert!(noted);
    let page = window.sign_in(CAMILLE).await.page(&format!("{DESK}/projects/sample/1")).await;
    assert!(page.contains("PN-28"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn e32_reading_changes_nothing() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    owed(&window).await;
    let (camille, jordi) = (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await);
    let before = seq(&window);
    for path in ["/portal", FUND, &format!("{FUND}/what-if"), &format!("{FUND}/projects/sample/1")] {
        jordi.page(path).await;
    }
    for path in ["/console/funds", DESK, &format!("{DESK}/projects/sample/1"), "/accounts", "/projects/p-1/explain"] {
        camille.page(path).await;
    }
    window.page("/r/auvergne/api/v1/accounts").await;
    assert_eq!(seq(&window), before);
}

/// Whether the books know that the window does not show the campaign.
fn is_away(window: &TestWindow) -> bool {
    let state = window.app().journal.state(&"auvergne".parse().unwrap()).unwrap();
    state.sponsors.books().and_then(|books| books.project(&key())).is_some_and(|project| project.is_away())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_campaign_that_the_region_hid_gets_nothing_new_from_old_funds_or_new_ones() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    until(&window, State::Accruing, 2_500).await;
    let (journal, region) = (&window.app().journal, "auvergne".parse().unwrap());
    let hide = |choice| {
        journal
            .run(&region, Asked::by_oriel(), move |state, _| match choice {
                Some(choice) => curation::decide(state, &key(), Some(choice), "Fraude"),
                None => curation::take_back_decision(state, &key()),
            })
            .unwrap()
    };
    hide(Some(Choice::Hide));
    crate::harness::wait_until("the books know", || is_away(&window)).await;

    window.sample.contribute(1, 10_000).await.unwrap();
    let (camille, jordi) = (window.sign_in(CAMILLE).await, window.sign_in(JORDI).await);
    let second: Vec<_> = RATIO
        .into_iter()
        .map(|(name, value)| match name {
            "name.fr" => (name, "Masque deux"),
            "opens" => (name, "2026-03-02T15:00"),
            _ => (name, value),
        })
        .collect();
    let (form, fund) = (format!("{NEW}?rule=ratio"), "/portal/funds/masque-deux");
    jordi.done(&form, NEW, &second).await;
    jordi.done(fund, &format!("{fund}/submit"), &[("agreed", "yes")]).await;
    let desk = "/console/funds/masque-deux";
    camille.done(desk, &format!("{desk}/accept"), &[]).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let state = journal.state(&region).unwrap();
    let books = state.sponsors.books().unwrap();
    assert!(books.allocation(&"masque-deux".parse().unwrap(), &key()).is_none(), "new money for what nobody is shown");
    assert_eq!(granted(&window), Some((State::Accruing, 2_500)), "what came in meanwhile does not count");
    let page = camille.page(&format!("{DESK}/projects/sample/1")).await;
    assert!(page.contains("la vitrine ne montre pas ce projet"), "{page}");

    hide(None);
    crate::harness::wait_until("it is back", || !is_away(&window)).await;
    assert_eq!(granted(&window), Some((State::Accruing, 2_500)));
    window.sample.contribute(1, 1_000).await.unwrap();
    until(&window, State::Accruing, 3_000).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_campaign_that_its_host_dropped_is_ended_by_the_region_and_its_money_is_free_again() {
    let (mut window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    until(&window, State::Accruing, 2_500).await;
    let row = format!("{DESK}/projects/sample/1");
    let there = window.sign_in(CAMILLE).await.page(&row).await;
    assert!(!there.contains(&format!("{row}/end")), "{there}");
    window.sample.remove(1);
    window.sample.send_event("project.updated", 1);
    tokio::time::sleep(Duration::from_millis(300)).await;
    window.sample.clock().advance(Duration::from_secs(120));
    window.restart().await;
    window.sample.send_event("project.updated", 1);
    crate::harness::wait_until("the books know", || is_away(&window)).await;
    window.sample.clock().advance(Duration::from_secs(200 * 86_400));
    crate::harness::wait_until("it is closing", || standing(&window) == Standing::Closing).await;

    let camille = window.sign_in(CAMILLE).await;
    let silent = camille.submit(&row, &format!("{row}/end"), &[]).await;
    assert_eq!(silent.status(), 422);
    camille.done(&row, &format!("{row}/end"), &[("reason", "La page n’existe plus.")]).await;
    assert_eq!((granted(&window), standing(&window)), (Some((State::Void, 0)), Standing::Settled));
    let history = camille.page("/console/history").await;
    assert!(history.contains("La page n’existe plus."), "{history}");
}
