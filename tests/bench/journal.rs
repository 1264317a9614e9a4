//! What the journal costs: appends by one writer and by 64 at once, each durable when it is answered, beside SQLite in the
//! same run (`tests/bench/sqlite.py`, WAL, synchronous=FULL); and a start with a million facts, from the first line and from a
//! snapshot.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench tells its figures")]

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use oriel::app::journal::{Asked, Journal};
use oriel::domain::fact::Fact;
use oriel::domain::journal::{Actor, End, LineHash};
use oriel::domain::member::MemberFact;
use oriel::domain::project::RegionId;
use oriel::store::{JournalStore, NewLine, SledJournal};

const ALONE: u32 = 5_000;
const WRITERS: u32 = 64;
const EACH: u32 = 1_000;
const FACTS: u64 = 1_000_000;
const ROUNDS: u32 = 3;

fn region() -> RegionId {
    "auvergne".parse().unwrap()
}

fn fact(number: u64) -> Fact {
    let organisation = format!("firm-{}", number % 1_000).parse().unwrap();
    Fact::Member(MemberFact::OrganisationNamed { organisation, name: format!("Moulin des Gorges {number}") })
}

fn journal(folder: &Path) -> Arc<Journal> {
    Arc::new(Journal::new(Arc::new(SledJournal::open(folder).unwrap()), Arc::new(Timestamp::now)))
}

fn append(journal: &Journal, number: u64) {
    journal.run(&region(), Asked::by_oriel(), move |_, _| Ok(vec![fact(number)])).unwrap();
}

fn per_second(count: u32, took: Duration) -> f64 {
    f64::from(count) / took.as_secs_f64()
}

fn ours() -> (f64, f64) {
    let folder = tempfile::tempdir().unwrap();
    let journal = journal(folder.path());
    let started = Instant::now();
    (0..ALONE).for_each(|number| append(&journal, number.into()));
    let alone = per_second(ALONE, started.elapsed());
    let started = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| (0..EACH).for_each(|number| append(&journal, number.into())));
        }
    });
    (alone, per_second(WRITERS * EACH, started.elapsed()))
}

/// The same by SQLite: one row a commit, one writer and 64.
fn theirs() -> (f64, f64) {
    let folder = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/sqlite.py");
    let counts = [ALONE, WRITERS, EACH].map(|count| count.to_string());
    let told = Command::new("python3").arg(script).arg(folder.path().join("db")).args(counts).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let figures: Vec<f64> = told.split_whitespace().map(|figure| figure.parse().unwrap()).collect();
    (figures[0], figures[1])
}

fn start_with_a_million() {
    let folder = tempfile::tempdir().unwrap();
    let store = SledJournal::open(folder.path()).unwrap();
    let (mut end, mut lines) = (End::default(), Vec::new());
    for number in 1..=FACTS {
        let (record, line) = end.next(Timestamp::now(), Actor::Oriel, None, fact(number)).unwrap();
        end = End::after(&record, LineHash::of(&line));
        lines.push(NewLine { region: region(), seq: record.seq, line });
        if lines.len() == 1_000 {
            store.append(&lines).unwrap();
            lines.clear();
        }
    }
    drop(store);
    let opened = Instant::now();
    let store = SledJournal::open(folder.path()).unwrap();
    println!("the store opened with {FACTS} facts: {:?}", opened.elapsed());
    let journal = Arc::new(Journal::new(Arc::new(store), Arc::new(Timestamp::now)));
    let started = Instant::now();
    assert_eq!(journal.state(&region()).unwrap().seq, FACTS);
    println!("their state from the first line: {:?}", started.elapsed());
    (0..600).for_each(|number| append(&journal, number));
    journal.close();
    drop(journal);
    let started = Instant::now();
    let journal = self::journal(folder.path());
    assert_eq!(journal.state(&region()).unwrap().seq, FACTS + 600);
    println!("store and state together, from a snapshot: {:?}", started.elapsed());
}

fn main() {
    for round in 1..=ROUNDS {
        let (ours, theirs) = (ours(), theirs());
        println!(
            "round {round}: appends a second, one writer: {:.0}, SQLite {:.0} ({:.2}); {WRITERS} at once: {:.0}, SQLite {:.0} ({:.2})",
            ours.0,
            theirs.0,
            ours.0 / theirs.0,
            ours.1,
            theirs.1,
            ours.1 / theirs.1
        );
    }
    start_with_a_million();
}
