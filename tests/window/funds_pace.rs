//! How long it takes from a gift on the host to what partners add to it on the project's page: `tests/bench/run funds` asks.

use std::io::Write;
use std::time::{Duration, Instant};

use oriel::domain::fund::State;

use crate::funds_desk::{promised, until, window};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a figure for the bench, not a promise"]
async fn from_a_gift_on_the_host_to_what_is_added_on_the_page() {
    let (window, camille, jordi) = window().await;
    promised(&camille, &jordi).await;
    window.sample.clock().advance(Duration::from_secs(3 * 3600));
    until(&window, State::Accruing, 2_500).await;
    let mut took = Vec::new();
    for gift in 1..=20_i128 {
        let started = Instant::now();
        window.sample.contribute(1, 1_000).await.unwrap();
        // Half of each gift: 5 euros more.
        let sum = format!("{} €", 25 + 5 * gift);
        loop {
            let page = window.page("/r/auvergne/fr/projects/p-1").await;
            if page.replace(['\u{a0}', '\u{202f}'], " ").contains(&sum) {
                break;
            }
            assert!(started.elapsed() < Duration::from_secs(30), "{sum} does not come");
        }
        took.push(started.elapsed());
    }
    took.sort();
    let (middle, worst) = (took[took.len() / 2], took[took.len() - 1]);
    writeln!(std::io::stdout(), "from a gift to the page: {middle:?} in the middle, {worst:?} at worst").unwrap();
}
