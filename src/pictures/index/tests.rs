use std::collections::BTreeMap;
use std::sync::Mutex as StdMutex;

use reqwest::header::HeaderMap;
use url::Url;

use super::*;
use crate::pictures::make::{Made, make};

/// A store in memory, which a second index can be opened on.
#[derive(Default)]
struct Memory(StdMutex<BTreeMap<Vec<u8>, Vec<u8>>>);

impl PictureStore for Memory {
    fn pictures(&self) -> Result<Vec<crate::store::Keyed>, StoreError> {
        Ok(self.0.lock().unwrap().clone().into_iter().collect())
    }

    fn keep_picture(&self, key: &[u8], record: &[u8]) -> Result<(), StoreError> {
        self.0.lock().unwrap().insert(key.to_vec(), record.to_vec());
        Ok(())
    }

    fn forget_picture(&self, key: &[u8]) -> Result<(), StoreError> {
        self.0.lock().unwrap().remove(key);
        Ok(())
    }
}

fn open(store: &Arc<Memory>, budget: u64) -> Index {
    let named = Url::parse("https://img.example").unwrap();
    Index::open(store.clone(), budget, [&named].into_iter().collect()).unwrap()
}

fn made() -> Made {
    let drawn = image::RgbImage::from_pixel(64, 48, image::Rgb([90, 120, 60]));
    let mut file = std::io::Cursor::new(Vec::new());
    drawn.write_to(&mut file, image::ImageFormat::Png).unwrap();
    make(&file.into_inner()).unwrap()
}

fn at(hour: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hour)
}

fn region() -> RegionId {
    "lyon".parse().unwrap()
}

fn address(path: &str) -> String {
    format!("https://img.example/{path}")
}

impl Index {
    fn due(&self) -> Option<Job> {
        self.next(Instant::now())
    }

    fn wants(&self, path: &str, now: Timestamp) -> Option<Picture> {
        self.ask(&address(path), Wish::Main, Some(&region()), "/projects/x", now)
    }

    /// Fetches what is next, as the worker does.
    fn fetched(&self, now: Timestamp) -> Result<Vec<Name>, Refusal> {
        let (job, made) = (self.due().unwrap(), made());
        let gone = self.make_room(made.weight(), now);
        match gone {
            Ok(gone) => {
                let edition = Edition::of(&HeaderMap::new(), job.url.as_str().as_bytes());
                let replaced = self.put(job.name, job.name.of_edition(&edition), &made, edition, now);
                Ok(gone.into_iter().chain(replaced).map(|gone| gone.name).collect())
            }
            Err(refusal) => {
                self.refuse(job, refusal.clone(), now);
                Err(refusal)
            }
        }
    }
}

#[test]
fn a_picture_is_fetched_once_and_the_windows_that_asked_are_told() {
    let index = open(&Arc::default(), 1_000_000);
    assert_eq!(index.wants("a", at(0)), None);
    assert_eq!(index.wants("a", at(0)), None);
    assert!(index.take_changed().is_empty());
    index.fetched(at(0)).unwrap();
    assert!(index.due().is_none());
    assert_eq!(index.take_changed(), BTreeSet::from([region()]));
    let picture = index.wants("a", at(1)).unwrap();
    assert_eq!((&*picture.widths, picture.height), (&[64][..], 48));
    assert!(index.due().is_none() && index.take_changed().is_empty());
}

#[test]
fn what_is_known_survives_a_restart() {
    let store = Arc::default();
    let index = open(&store, 1_000_000);
    index.wants("a", at(0));
    index.fetched(at(0)).unwrap();
    index.wants("b", at(0));
    index.refuse(index.due().unwrap(), Refusal::NoPicture, at(0));
    let again = open(&store, 1_000_000);
    assert_eq!(again.wants("a", at(1)), index.wants("a", at(1)));
    assert_eq!(again.wants("b", at(1)), None);
    assert!(again.due().is_none());
    assert_eq!((again.figures().bytes, again.refusals()), (index.figures().bytes, index.refusals()));
}

#[test]
fn a_refusal_stands_for_a_day_and_another_address_is_another_picture() {
    let index = open(&Arc::default(), 1_000_000);
    index.wants("a", at(0));
    index.refuse(index.due().unwrap(), Refusal::NoPicture, at(0));
    index.wants("a", at(23));
    assert!(index.due().is_none());
    index.wants("b", at(23));
    assert_eq!(index.due().unwrap().url.path(), "/b");
    index.wants("a", at(24));
    assert_eq!(index.due().unwrap().url.path(), "/a");
}

#[test]
fn what_cannot_be_fetched_is_tried_once_more_later() {
    let index = open(&Arc::default(), 1_000_000);
    let silent = || Refusal::Unreachable("the host answers 503".into());
    index.wants("a", at(0));
    index.refuse(index.due().unwrap(), silent(), at(0));
    assert!(index.due().is_none() && index.refusals().is_empty());
    index.wants("a", at(0));
    let again = index.next(Instant::now() + AGAIN_AFTER).unwrap();
    index.refuse(again, silent(), at(0));
    assert_eq!(index.refusals()[0].why, silent());
    index.wants("a", at(0));
    assert!(index.due().is_none());
    index.wants("a", at(1));
    assert!(index.due().is_some());
}

#[test]
fn the_least_lately_served_goes_first_and_nothing_that_is_looked_at_does() {
    let weight = made().weight();
    let store = Arc::default();
    let index = open(&store, 3 * weight);
    let mut names = Vec::new();
    for (path, hour) in [("a", 0), ("b", 1), ("c", 2)] {
        index.wants(path, at(hour));
        index.fetched(at(hour)).unwrap();
        names.push(index.ask(&address(path), Wish::Ahead, None, "", at(hour)).unwrap().name);
    }
    assert_eq!(index.serve(names[0], 64, at(5)), Some(weight));
    index.wants("d", at(8));
    assert_eq!(index.fetched(at(8)), Ok(vec![names[1]]));
    assert_eq!((index.figures().ready, index.figures().bytes), (3, 3 * weight));
    assert!(index.take_changed().contains(&region()));
    assert_eq!(open(&store, 3 * weight).figures().ready, 3);
    // All that is left was served within the hour: then there is no room, and nothing goes.
    for name in [names[0], names[2]] {
        index.serve(name, 64, at(8));
    }
    index.wants("e", at(8));
    assert_eq!(index.fetched(at(8)), Err(Refusal::Full));
    assert_eq!(index.figures().ready, 3);
    index.wants("e", at(9));
    assert!(index.due().is_some(), "an hour later there may be room");
}

#[test]
fn a_picture_from_a_host_that_is_not_named_is_noted_and_never_asked_for() {
    let index = open(&Arc::default(), 1_000_000);
    for address in ["https://evil.example/a.jpg", "http://169.254.169.254/", "file:///etc/passwd", "x"] {
        assert_eq!(index.ask(address, Wish::InText, None, "/projects/x", at(0)), None);
        assert_eq!(index.ask(address, Wish::InText, None, "/projects/x", at(0)), None);
    }
    assert!(index.due().is_none());
    assert_eq!(index.figures().refused, BTreeMap::from([("stranger", 4)]));
    assert!(index.refusals().iter().all(|refused| refused.why == Refusal::Stranger));
}

impl Index {
    /// What is asked of the host next, where each hour is a second: comparisons follow each other slowly.
    fn due_at(&self, hour: u64) -> Option<Job> {
        self.next(Instant::now() + Duration::from_secs(hour))
    }
}

/// What is asked of the host once somebody looks.
fn compared(index: &Index, hour: i64) -> Job {
    assert!(index.wants("a", at(hour)).is_some(), "what is there is shown meanwhile");
    index.due_at(hour.unsigned_abs()).unwrap()
}

#[test]
fn what_pages_show_is_compared_once_a_week() {
    let store = Arc::default();
    let index = open(&store, 1_000_000);
    index.wants("a", at(0));
    index.fetched(at(0)).unwrap();
    index.wants("a", at(7 * 24 - 1));
    assert!(index.due().is_none());
    assert!(index.ask(&address("a"), Wish::Ahead, None, "", at(7 * 24)).is_some());
    assert!(index.due().is_none(), "nobody looks at it");
    let job = compared(&index, 7 * 24);
    index.wants("a", at(8 * 24));
    assert!(job.have.is_some() && index.due_at(8 * 24).is_none(), "it waits once");
    index.confirm(job.name, None, at(8 * 24));
    let again = open(&store, 1_000_000);
    again.wants("a", at(15 * 24 - 1));
    assert!(again.due().is_none(), "that it was compared survives a restart");
    compared(&again, 15 * 24);
}

#[test]
fn a_picture_that_cannot_be_compared_stays_and_is_compared_a_day_later() {
    let index = open(&Arc::default(), 1_000_000);
    index.wants("a", at(0));
    index.fetched(at(0)).unwrap();
    let (shown, figures) = (index.wants("a", at(1)), index.figures());
    for (day, why) in (7..).zip([Refusal::Unreachable("silent".into()), Refusal::Absent(404), Refusal::NoPicture]) {
        index.refuse(compared(&index, day * 24), why, at(day * 24));
        assert_eq!(index.wants("a", at(day * 24 + 23)), shown);
        assert!(index.due_at(day.unsigned_abs() * 24 + 23).is_none());
    }
    assert_eq!(index.figures(), figures);
    assert_eq!((index.refusals(), index.take_changed()), (Vec::new(), BTreeSet::from([region()])));
}

#[test]
fn another_picture_at_the_same_address_gets_another_name_and_takes_its_place() {
    let store = Arc::default();
    let index = open(&store, 1_000_000);
    index.wants("a", at(0));
    index.fetched(at(0)).unwrap();
    let (old, bytes) = (index.wants("a", at(1)).unwrap(), index.figures().bytes);
    index.take_changed();
    let (job, made) = (compared(&index, 7 * 24), made());
    let edition = Edition::of(&HeaderMap::new(), b"another");
    assert!(!job.have.unwrap().is_same_as(&edition));
    index.make_room(made.weight(), at(7 * 24)).unwrap();
    let gone = index.put(job.name, job.name.of_edition(&edition), &made, edition, at(7 * 24)).unwrap();
    assert_eq!((gone.name, &gone.widths[..]), (old.name, &*old.widths));
    assert_eq!(index.take_changed(), BTreeSet::from([region()]));
    let new = index.wants("a", at(7 * 24)).unwrap();
    assert!(new.name != old.name && index.has(new.name) && !index.has(old.name));
    assert_eq!((index.serve(old.name, 64, at(7 * 24)), index.figures().bytes), (None, bytes));
    let again = open(&store, 1_000_000);
    assert_eq!((again.wants("a", at(7 * 24)), again.figures().bytes), (Some(new.clone()), bytes));
    again.forget(new.name);
    assert_eq!((again.wants("a", at(7 * 24)), again.figures().bytes), (None, 0));
    assert_eq!(open(&store, 1_000_000).figures().ready, 0);
}

#[test]
fn what_an_earlier_version_kept_is_shown_and_compared_when_somebody_looks() {
    let (store, source): (Arc<Memory>, _) = (Arc::default(), Name::of(&address("a")));
    let record = br#"{"ready":{"files":[[64,900]],"height":48,"colour":[1,2,3],"used":"2026-03-02T12:00:00Z"}}"#;
    store.keep_picture(source.as_bytes(), record).unwrap();
    let index = open(&store, 1_000_000);
    assert_eq!(index.wants("a", at(500_000)).unwrap().name, source);
    assert_eq!(index.serve(source, 64, at(500_000)), Some(900));
    assert!(index.due().unwrap().have.is_some());
}

#[test]
fn a_hundred_thousand_are_read_at_start() {
    let store: Arc<Memory> = Arc::default();
    let index = open(&store, u64::MAX);
    let made = made();
    for number in 0..100_000_u32 {
        let name = Name::of(&number.to_string());
        index.put(name, name, &made, Edition::default(), at(0));
    }
    assert_eq!(open(&store, u64::MAX).figures().ready, 100_000);
}
