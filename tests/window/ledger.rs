//! Books, bank files and registers, judged by programs that others wrote: hledger, a validator of XML schemas with the schema
//! of ISO 20022, and a validator of tables with the schema that the law's register is published by.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use jiff::civil::{Date, date};
use oriel::domain::bank::{Bic, Holder, SepaText, Transfer, Transfers};
use oriel::domain::fund::Scenario;
use oriel::domain::grants::{Beneficiary, Grant, Paying, When, register};
use oriel::domain::ledger::Figures;
use oriel::domain::money::{Currency, Money};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::harness::peers::{judge, python};

const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/funds");

/// The scenarios of the repository, and those beside it, where there are some.
fn scenarios() -> Vec<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/match-funds");
    let beside = std::env::var_os("ORIEL_SCENARIOS").map_or(beside, Into::into);
    let folders = [PathBuf::from(OWN), beside].into_iter().filter(|folder| folder.exists());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()));
    let mut files: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|extension| extension == "json")).collect();
    files.sort();
    files
}

fn ledger(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_oriel")).arg("ledger").args(arguments).output().unwrap()
}

fn exported(file: &Path, format: &str) -> String {
    let out = ledger(&["export", "--scenario", file.to_str().unwrap(), "--format", format]);
    assert!(out.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// What hledger says of a journal, strictly read.
fn hledger(journal: &str, arguments: &[&str]) -> String {
    let mut child = Command::new("hledger")
        .args(["--strict", "--file", "-"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("hledger is installed by tests/run");
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), journal.as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success(), "{}\n{journal}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// What hledger adds up, account by account, in smallest units.
pub fn balances(journal: &str, currency: Currency) -> BTreeMap<String, i128> {
    let table = hledger(journal, &["balance", "--flat", "--no-total", "--empty", "--output-format", "csv"]);
    let row = |row: &str| {
        let (account, amount) = row.trim_matches('"').split_once("\",\"").unwrap();
        let amount = amount.split(' ').next().unwrap();
        let minor = if amount == "0" { 0 } else { amount.replace('.', "").parse().unwrap() };
        assert!(amount == "0" || currency.major(minor) == amount, "{row}");
        (account.to_owned(), minor)
    };
    table.lines().skip(1).map(row).collect()
}

/// The figures that an accountant reads off the accounts whose names hold a part.
pub fn read_off(balances: &BTreeMap<String, i128>, part: &str) -> Figures {
    let sum = |kind: &str| -> i128 {
        let of =
            balances.iter().filter(|(account, _)| account.starts_with(kind) && format!("{account}:").contains(part));
        of.map(|(_, amount)| *amount).sum()
    };
    let (owed, paid, confirmed) = (sum("owed:"), sum("paid:"), sum("confirmed:"));
    Figures {
        committed: -sum("commitment:"),
        promised: sum("promised:"),
        due: owed + paid + confirmed,
        paid: paid + confirmed,
        confirmed,
        unspent: sum("available:"),
    }
}

#[test]
fn hledger_accepts_every_export_and_adds_up_what_the_statements_say() {
    let mut moved = 0;
    for file in scenarios() {
        let scenario = Scenario::read(&fs::read_to_string(&file).unwrap()).unwrap();
        let journal = exported(&file, "hledger");
        let balances = balances(&journal, scenario.setup.currency);
        moved += balances.len();
        let mut funds = scenario.begin();
        for (now, entry) in scenario.numbered() {
            _ = funds.apply(now, entry);
        }
        for sponsor in funds.sponsors() {
            let says = funds.sponsor_sums(sponsor);
            assert_eq!(read_off(&balances, &format!(":{sponsor}:")), says, "{}: {sponsor}", file.display());
        }
        for project in funds.projects() {
            let says = Figures::from(funds.project_sums(project.key()).unwrap());
            let read = read_off(&balances, &format!(":{}:", project.key()));
            assert_eq!(read, says, "{}: {}", file.display(), project.key());
        }
    }
    assert!(moved > 100, "{moved} accounts");
}

#[test]
fn hledger_finds_the_days_in_order_and_refuses_a_journal_that_somebody_changed() {
    let file = Path::new(OWN).join("e28-who-is-paid.json");
    let journal = exported(&file, "hledger");
    hledger(&journal, &["check", "ordereddates"]);
    let (at, line) = journal.lines().enumerate().find(|(_, line)| line.starts_with("    available:")).unwrap();
    let mut lines: Vec<_> = journal.lines().map(ToOwned::to_owned).collect();
    let (account, amount) = line.trim().split_once("  ").unwrap();
    lines[at] = format!("    {account}  1{}", amount.trim_start_matches('-'));
    let changed = lines.join("\n");
    assert!(std::panic::catch_unwind(|| hledger(&changed, &["check"])).is_err(), "hledger takes {changed}");
}

#[test]
fn the_object_and_the_table_hold_the_same_postings_as_the_journal() {
    for file in [Path::new(OWN).join("e28-who-is-paid.json"), Path::new(OWN).join("e08-several-sponsors.json")] {
        let journal = balances(&exported(&file, "hledger"), Currency::EUR);
        let object: serde_json::Value = serde_json::from_str(&exported(&file, "json")).unwrap();
        let said: BTreeMap<String, i128> = serde_json::from_value(object["balances"].clone()).unwrap();
        assert_eq!(said, journal);
        let table = exported(&file, "csv");
        let postings = object["transactions"].as_array().unwrap().iter();
        let postings: usize = postings.map(|moved| moved["postings"].as_array().unwrap().len()).sum();
        assert_eq!(table.lines().count(), postings + 1);
    }
}

#[test]
fn verify_tells_what_it_looked_at() {
    let file = Path::new(OWN).join("e28-who-is-paid.json");
    let out = ledger(&["verify", "--scenario", file.to_str().unwrap()]);
    let said = String::from_utf8(out.stdout).unwrap();
    assert!(out.status.success() && said.contains(" 0 refused, ") && said.contains("\nsound: "), "{said}");
    let out = ledger(&["verify", "--scenario", "tests/funds/nowhere.json"]);
    assert!(!out.status.success() && String::from_utf8(out.stderr).unwrap().contains("nowhere.json"));
}

#[test]
fn verify_and_export_of_what_is_not_there_fail_and_leave_nothing_behind() {
    let data = tempfile::tempdir().unwrap();
    for what in ["verify", "export"] {
        let ask = |region: &str| ledger(&[what, region, "--data", data.path().to_str().unwrap()]);
        let out = ask("auvergne");
        assert!(!out.status.success() && String::from_utf8(out.stderr).unwrap().contains("there are no journals in"));
        assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
    }
    drop(oriel::store::SledJournal::open(data.path()).unwrap());
    let out = ledger(&["verify", "auvergn", "--data", data.path().to_str().unwrap()]);
    let said = String::from_utf8(out.stderr).unwrap();
    assert!(!out.status.success() && said.contains("there is no region auvergn"), "{said}");
}

fn holders() -> impl Strategy<Value = Holder> {
    let accounts = [
        "FR1420041010050500013M02606",
        "DE44500105175407324931",
        "ES9121000418450200051332",
        "CH9300762011623852957",
        "BE68539007547034",
        "AD1200012030200359100100",
    ];
    let bics = [None, Some("PSSTFRPPPAR"), Some("AGRIFRPP")];
    let name = "[a-zA-Zéèçœ&.'’ /-]{0,90}".prop_map(|name| SepaText::nearest(&format!("A{name}")).unwrap());
    let pair = (prop::sample::select(accounts.to_vec()), prop::sample::select(bics.to_vec()));
    (name, pair).prop_map(|(name, (iban, bic))| Holder {
        name,
        iban: iban.parse().unwrap(),
        bic: bic.map(|bic| bic.parse::<Bic>().unwrap()),
    })
}

fn remittances() -> impl Strategy<Value = SepaText<140>> {
    any::<String>().prop_filter_map("nothing is left", |words| SepaText::nearest(&words).ok())
}

/// Orders of every kind, most of which a bank would take.
fn orders() -> impl Strategy<Value = Transfers> {
    let amount = prop_oneof![8 => 1_i64..100_000_000, 1 => Just(99_999_999_999), 1 => -5_i64..5];
    let transfer = (amount, holders(), remittances());
    let transfers = proptest::collection::vec(transfer, 0..6);
    let day = (1999_i16..2101, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| date(year, month, day));
    let text = "[A-Za-z0-9/?:().,'+ -]{1,40}".prop_filter_map("nothing is left", |text| SepaText::nearest(&text).ok());
    (text, 0_i64..4_000_000_000, day, holders(), transfers).prop_map(order)
}

type Paid = (i64, Holder, SepaText<140>);

fn order((message, created, day, payer, transfers): (SepaText<35>, i64, Date, Holder, Vec<Paid>)) -> Transfers {
    let transfer = |(at, (minor, payee, remittance)): (usize, Paid)| Transfer {
        reference: format!("fund-{at}/project").parse().unwrap(),
        amount: Money { minor, currency: Currency::EUR },
        payee,
        remittance,
    };
    Transfers {
        message,
        created: jiff::Timestamp::from_second(created).unwrap(),
        day,
        payer,
        transfers: transfers.into_iter().enumerate().map(transfer).collect(),
    }
}

#[tokio::test]
async fn whatever_is_accepted_makes_a_file_that_the_schema_of_iso_20022_accepts() {
    let folder = tempfile::tempdir().unwrap();
    let mut runner = TestRunner::deterministic();
    let (mut accepted, mut refused) = (0, 0);
    for at in 0..400 {
        let order = orders().new_tree(&mut runner).unwrap().current();
        match order.to_xml() {
            Ok(xml) => {
                accepted += 1;
                let name = format!("{at}.{}.{}.xml", order.transfers.len(), Currency::EUR.major(order.total()));
                fs::write(folder.path().join(name), xml).unwrap();
            }
            Err(problems) => refused += usize::from(!problems.is_empty()),
        }
    }
    assert!(accepted > 100 && refused > 50, "{accepted} accepted, {refused} refused");
    let mut validator = python("python3");
    validator.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/pain001.py")).arg(folder.path());
    let said = judge(validator).await.unwrap_or_else(|said| panic!("{said}"));
    assert_eq!(said.trim(), format!("{accepted} files are valid, and one that is not was refused"));
}

#[tokio::test]
async fn the_register_of_grants_is_what_its_published_schema_asks_for() {
    let folder = tempfile::tempdir().unwrap();
    let grant = |name: &str, paying: Paying, to: Option<Date>| Grant {
        granter: "Région Bretagne".into(),
        granter_siret: "23350001600040".parse().unwrap(),
        agreed: date(2026, 3, 2),
        decision: Some("2026-03-103".into()),
        beneficiary: Beneficiary {
            name: name.into(),
            siret: Some("38047555800058".parse().unwrap()),
            rna: Some("W380475558".parse().unwrap()),
        },
        object: "Un four à pain, «le Fournil»; et ses \"outils\"".into(),
        amount: Money { minor: 2_400_050, currency: Currency::EUR },
        paying,
        when: When { from: date(2026, 6, 1), to },
    };
    let grants = [
        grant("Le Fournil partagé", Paying::Once, None),
        grant("=cmd|' /C calc'!A0", Paying::InParts, Some(date(2026, 9, 1))),
        grant("La Halle", Paying::InParts, Some(date(2026, 6, 1))),
    ];
    let (table, left_out) = register(&grants);
    assert_eq!(left_out, []);
    let file = folder.path().join("grants.csv");
    fs::write(&file, table).unwrap();
    let mut validator = python("python3");
    validator.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/grants.py"));
    validator.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/grants/schema.json")).arg(&file);
    let said = judge(validator).await.unwrap_or_else(|said| panic!("{said}"));
    assert_eq!(said.trim(), "3 rows are valid, and one without a SIRET was refused");
}
