//! Judged by Lighthouse. Alone in its file because it measures speed: `.config/nextest.toml` keeps the machine for it.

use std::time::Duration;

use oriel::host::sample::Options;

use crate::harness::peers::{judge, node};
use crate::harness::{TestWindow, noon};

/// What residents open most.
const PAGES: [&str; 4] = ["", "projects", "projects/un-etabli-pour-le-cafe-des-objets-casses", "map"];

#[tokio::test(flavor = "multi_thread")]
async fn home_list_project_and_map_reach_95_in_all_four_categories_on_a_phone() {
    let window =
        TestWindow::set_up(Options::embedded(noon()), None, |settings| settings.pictures.per_second = 50).await;
    window.filled().await;
    let paths = PAGES.map(|page| format!("/r/auvergne/fr/{page}"));
    with_their_pictures(&window, &paths).await;
    let mut lighthouse = node("lighthouse.mjs");
    lighthouse.args(paths.iter().map(|path| window.url(path)));
    judge(lighthouse).await.unwrap_or_else(|said| panic!("{said}"));
}

/// Looks at the pages until every picture they wait for is there: a resident is rarely the first.
async fn with_their_pictures(window: &TestWindow, paths: &[String]) {
    for _ in 0..600 {
        for path in paths {
            window.page(path).await;
        }
        if window.app().pictures.figures().waiting == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("pictures are still on their way: {:?}", window.app().pictures.figures());
}
