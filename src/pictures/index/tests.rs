use std::collections::BTreeMap;
use std::sync::Mutex as StdMutex;

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
                self.put(job.name, &made, now);
                Ok(gone.into_iter().map(|gone| gone.name).collect())
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
    let names: Vec<Name> = ["a", "b", "c"].map(|path| Name::of(&address(path))).to_vec();
    for (path, hour) in [("a", 0), ("b", 1), ("c", 2)] {
        index.wants(path, at(hour));
        index.fetched(at(hour)).unwrap();
    }
    assert_eq!(index.serve(names[0], 64, at(5)), Some(weight));
    index.wants("d", at(8));
    assert_eq!(index.fetched(at(8)), Ok(vec![names[1]]));
    assert_eq!((index.figures().ready, index.figures().bytes), (3, 3 * weight));
    assert_eq!(index.take_changed(), BTreeSet::from([region()]));
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

#[test]
fn a_hundred_thousand_are_read_at_start() {
    let store: Arc<Memory> = Arc::default();
    let index = open(&store, u64::MAX);
    let made = made();
    for number in 0..100_000_u32 {
        index.put(Name::of(&number.to_string()), &made, at(0));
    }
    assert_eq!(open(&store, u64::MAX).figures().ready, 100_000);
}
