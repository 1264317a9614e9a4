use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tempfile::TempDir;

use super::*;
use crate::domain::member::MemberFact;
use crate::store::{NewLine, SledJournal};

fn region() -> RegionId {
    "auvergne".parse().unwrap()
}

fn named(organisation: &str) -> Vec<Fact> {
    let organisation = organisation.parse().unwrap();
    vec![Fact::Member(MemberFact::OrganisationNamed { organisation, name: "Moulin".into() })]
}

fn now() -> Now {
    Arc::new(Timestamp::now)
}

fn open(folder: &TempDir) -> Journal {
    Journal::new(Arc::new(SledJournal::open(folder.path()).unwrap()), now())
}

fn append(journal: &Journal, organisation: &str) -> Result<Done, NotDone> {
    let facts = named(organisation);
    journal.run(&region(), Asked::by_oriel(), move |_, _| Ok(facts))
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn what_was_acknowledged_is_there_after_a_restart() {
    let folder = folder();
    let journal = open(&folder);
    for number in 1..=20 {
        assert_eq!(append(&journal, &format!("firm-{number}")).unwrap().seq, number);
    }
    let (state, end) = (journal.state(&region()).unwrap(), journal.end(&region()).unwrap());
    journal.close();
    drop(journal);

    let journal = open(&folder);

    assert_eq!(*journal.state(&region()).unwrap(), *state);
    assert_eq!(journal.end(&region()).unwrap(), end);
}

#[test]
fn of_sixty_four_at_once_each_sees_what_those_before_it_did() {
    let folder = folder();
    let journal = Arc::new(open(&folder));
    let writers: Vec<_> = (0..64)
        .map(|writer| {
            let journal = journal.clone();
            thread::spawn(move || {
                (0..10)
                    .map(|number| append(&journal, &format!("firm-{writer}-{number}")).unwrap().seq)
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let mut seqs: Vec<_> = writers.into_iter().flat_map(|writer| writer.join().unwrap()).collect();
    seqs.sort_unstable();

    assert_eq!(seqs, (1..=640).collect::<Vec<_>>());
    assert_eq!(journal.state(&region()).unwrap().seq, 640);
    assert_eq!(verify(journal.store(), &region()).unwrap().unwrap().state, *journal.state(&region()).unwrap());
}

#[test]
fn a_form_sent_twice_is_done_once_and_after_a_restart_too() {
    let folder = folder();
    let asked = || Asked { key: Some("abc".parse().unwrap()), ..Asked::by_oriel() };
    let journal = open(&folder);
    let first = journal.run(&region(), asked(), |_, _| Ok(named("moulin"))).unwrap();
    let second = journal.run(&region(), asked(), |_, _| panic!("done once")).unwrap();
    journal.close();
    drop(journal);
    let third = open(&folder).run(&region(), asked(), |_, _| panic!("done once")).unwrap();

    assert_eq!(second, Done { repeated: true, ..first.clone() });
    assert_eq!(third, second);
}

#[test]
fn a_change_that_was_not_seen_is_told_and_not_overwritten() {
    let folder = folder();
    let journal = open(&folder);
    let subject = append(&journal, "moulin").unwrap().subject.unwrap();
    append(&journal, "forge").unwrap();
    let asked = Asked { seen: Some((subject.clone(), 1)), ..Asked::by_oriel() };

    let refused = journal.run(&region(), asked.clone(), |_, _| Ok(named("four")));
    let allowed = journal.run(&region(), Asked { seen: Some((subject.clone(), 2)), ..asked }, |_, _| Ok(named("four")));

    let Err(NotDone::Changed { change, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!((change.seq, change.by), (2, Actor::Oriel));
    assert_eq!(allowed.unwrap().seq, 3);
}

#[test]
fn what_is_refused_or_fails_leaves_no_trace() {
    let folder = folder();
    let journal = open(&folder);
    let refused = journal.run(&region(), Asked::by_oriel(), |_, _| Err(vec![Refusal::of("title", "missing")]));
    let failed = journal.run(&region(), Asked::by_oriel(), |_, _| panic!("a mistake of ours"));
    let long = vec![Fact::Member(MemberFact::OrganisationNamed {
        organisation: "long".parse().unwrap(),
        name: "x".repeat(100_000),
    })];
    let too_long = journal.run(&region(), Asked::by_oriel(), move |_, _| Ok(long));

    assert!(matches!(refused, Err(NotDone::Refused(_))));
    assert!(matches!(failed, Err(NotDone::Failed)));
    assert!(matches!(too_long, Err(NotDone::Refused(_))));
    assert_eq!(journal.state(&region()).unwrap().seq, 0);
    assert_eq!(append(&journal, "moulin").unwrap().seq, 1);
}

#[test]
fn whoever_listens_hears_before_whoever_asked_is_answered() {
    let folder = folder();
    let journal = open(&folder);
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hears = heard.clone();
    journal.listen(Box::new(move |news| hears.lock().unwrap().extend(news.records.iter().map(|record| record.seq))));
    append(&journal, "moulin").unwrap();
    assert_eq!(*heard.lock().unwrap(), [1]);
    append(&journal, "forge").unwrap();
    assert_eq!(*heard.lock().unwrap(), [1, 2]);
}

/// A store whose disk is full while told so.
struct Moody {
    store: SledJournal,
    full: AtomicBool,
}

impl JournalStore for Moody {
    fn append(&self, lines: &[NewLine]) -> Result<(), StoreError> {
        match self.full.load(Ordering::SeqCst) {
            true => Err(StoreError::Full { folder: "data".into(), free: 0 }),
            false => self.store.append(lines),
        }
    }
    fn regions(&self) -> Result<Vec<RegionId>, StoreError> {
        self.store.regions()
    }
    fn read(&self, region: &RegionId, after: u64, each: &mut dyn FnMut(u64, &[u8]) -> bool) -> Result<(), StoreError> {
        self.store.read(region, after, each)
    }
    fn read_back(
        &self,
        region: &RegionId,
        before: u64,
        each: &mut dyn FnMut(u64, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        self.store.read_back(region, before, each)
    }
    fn cut(&self, region: &RegionId, from: u64) -> Result<(), StoreError> {
        self.store.cut(region, from)
    }
    fn snapshot(&self, region: &RegionId) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.snapshot(region)
    }
    fn keep_snapshot(&self, region: &RegionId, snapshot: &[u8]) -> Result<(), StoreError> {
        self.store.keep_snapshot(region, snapshot)
    }
}

#[test]
fn a_full_disk_refuses_clearly_and_what_was_decided_can_still_be_read() {
    let folder = folder();
    let store = Arc::new(Moody { store: SledJournal::open(folder.path()).unwrap(), full: false.into() });
    let journal = Journal::new(store.clone(), now());
    append(&journal, "moulin").unwrap();
    store.full.store(true, Ordering::SeqCst);

    let refused = append(&journal, "forge").unwrap_err();

    assert!(refused.to_string().contains("disk of data is full"), "{refused}");
    assert_eq!(journal.state(&region()).unwrap().seq, 1);
    assert_eq!(journal.history(&region(), u64::MAX, 10, &|_| true).unwrap().len(), 1);
    store.full.store(false, Ordering::SeqCst);
    assert_eq!(append(&journal, "forge").unwrap().seq, 2);
}

#[test]
fn a_damaged_line_keeps_its_region_from_starting_and_no_other() {
    let folder = folder();
    let journal = open(&folder);
    for organisation in ["moulin", "forge", "four"] {
        append(&journal, organisation).unwrap();
    }
    let other: RegionId = "lyon".parse().unwrap();
    journal.run(&other, Asked::by_oriel(), |_, _| Ok(named("halle"))).unwrap();
    journal.close();
    drop(journal);
    let store = SledJournal::open(folder.path()).unwrap();
    let mut lines = Vec::new();
    store
        .read(&region(), 0, &mut |_, line| {
            lines.push(String::from_utf8(line.to_vec()).unwrap());
            true
        })
        .unwrap();
    store.cut(&region(), 2).unwrap();
    let forged = lines[1].replace("Moulin", "Moulon");
    let new = |seq, line: &str| NewLine { region: region(), seq, line: line.into() };
    store.append(&[new(2, &forged), new(3, &lines[2])]).unwrap();
    drop(store);

    let journal = open(&folder);
    let Err(NotDone::Closed(closed)) = journal.state(&region()) else { panic!("it must not start") };
    assert_eq!(closed.seq, 3, "the third line was written after another second one");
    assert!(matches!(closed.damage, Damage::Chain { .. }));
    assert!(matches!(append(&journal, "halle"), Err(NotDone::Closed(_))));
    assert_eq!(journal.state(&other).unwrap().seq, 1);

    let tail = mend::tail(journal.store(), &region()).unwrap().unwrap();
    assert_eq!((tail.lines.len(), tail.readable), (1, 1));
}

#[test]
fn an_exported_journal_is_taken_over_only_whole_and_only_into_an_empty_one() {
    let (from, to) = (folder(), folder());
    let journal = open(&from);
    for organisation in ["moulin", "forge"] {
        append(&journal, organisation).unwrap();
    }
    let mut text = Vec::new();
    mend::export(journal.store(), &region(), &mut text).unwrap().unwrap();
    let text = String::from_utf8(text).unwrap();
    let store = SledJournal::open(to.path()).unwrap();
    let forged = text.replacen("Moulin", "Moulon", 1);

    assert!(
        matches!(mend::import(&store, &region(), &forged), Err(mend::NotImported::Damaged(closed)) if closed.seq == 2)
    );
    assert_eq!(mend::import(&store, &region(), &text).unwrap(), journal.end(&region()).unwrap());
    assert!(matches!(mend::import(&store, &region(), &text), Err(mend::NotImported::NotEmpty { .. })));
}

#[test]
fn the_chain_can_be_checked_with_sha256sum() {
    let folder = folder();
    let journal = open(&folder);
    for organisation in ["moulin", "forge", "four"] {
        append(&journal, organisation).unwrap();
    }
    let file = folder.path().join("auvergne.jsonl");
    mend::export(journal.store(), &region(), &mut std::fs::File::create(&file).unwrap()).unwrap().unwrap();
    let script = r#"prev=$(printf '0%.0s' $(seq 64)); while IFS= read -r line; do
        case "$line" in *"\"prev\":\"$prev\"}") ;; *) echo broken; exit 1;; esac
        prev=$(printf %s "$line" | sha256sum | cut -d' ' -f1); done < "$1"; echo "$prev""#;
    let checked = Command::new("bash").args(["-c", script, "bash"]).arg(&file).output().unwrap();

    assert_eq!(String::from_utf8(checked.stdout).unwrap().trim(), journal.end(&region()).unwrap().hash.to_string());
}

#[test]
fn a_start_from_a_snapshot_gives_the_same_state_and_a_wrong_one_is_passed_over() {
    let folder = folder();
    let journal = open(&folder);
    for number in 0..600 {
        append(&journal, &format!("firm-{number}")).unwrap();
    }
    journal.close();
    let state = journal.state(&region()).unwrap();
    drop(journal);
    let store = SledJournal::open(folder.path()).unwrap();
    let opened = opening::open(&store, &region()).unwrap().unwrap();
    assert_eq!((opened.snapshot_at, &opened.state), (600, &*state));

    store.cut(&region(), 600).unwrap();
    opening::keep(&store, &region(), &state, opened.end).unwrap();

    let opened = opening::open(&store, &region()).unwrap().unwrap();
    assert_eq!((opened.snapshot_at, opened.end.seq), (0, 599));
}

/// What the next test kills: writes from eight threads until it is ended, and prints each number once it is acknowledged.
#[test]
#[ignore = "runs as a process of its own"]
fn writes_until_it_is_killed() {
    let Ok(folder) = std::env::var("ORIEL_TEST_JOURNAL") else { return };
    let journal = Arc::new(Journal::new(Arc::new(SledJournal::open(folder.as_ref()).unwrap()), now()));
    let start = journal.state(&region()).unwrap().seq;
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let journal = journal.clone();
            thread::spawn(move || {
                for number in 0.. {
                    let done = append(&journal, &format!("firm-{start}-{writer}-{number}")).unwrap();
                    writeln!(std::io::stdout(), "acknowledged {}", done.seq).unwrap();
                }
            })
        })
        .collect();
    writers.into_iter().for_each(|writer| writer.join().unwrap());
}

#[test]
fn killed_at_any_instant_every_acknowledged_fact_is_there_and_nothing_is_half_written() {
    let folder = folder();
    let mut acknowledged = 0;
    for round in 0..25_u64 {
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "app::journal::tests::writes_until_it_is_killed", "--ignored", "--nocapture"])
            .env("ORIEL_TEST_JOURNAL", folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(writer.stdout.take().unwrap()).lines();
        let mut seen = 0;
        let kill_after = 1 + round * 7919 % 900;
        for line in lines.map_while(Result::ok) {
            // The test runner's own words share the first line.
            let Some(seq) = line.split("acknowledged ").nth(1).and_then(|seq| seq.parse::<u64>().ok()) else {
                continue;
            };
            acknowledged = acknowledged.max(seq);
            seen += 1;
            if seen == kill_after {
                writer.kill().unwrap();
            }
        }
        writer.wait().unwrap();

        let store = SledJournal::open(folder.path()).unwrap();
        let outline = verify(&store, &region()).unwrap().expect("no repair is needed");
        assert!(outline.end.seq >= acknowledged, "{acknowledged} was acknowledged, {} is there", outline.end.seq);
    }
    assert!(acknowledged > 1_000, "only {acknowledged} were written at all");
}
