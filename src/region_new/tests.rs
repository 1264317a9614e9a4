//! The command with a terminal made of strings.

use clap::Parser;
use tempfile::TempDir;

use super::*;
use crate::check::{Rules, Tried, check};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: Args,
}

/// Runs the command in a folder with these answers; its outcome and what it printed.
fn run(folder: &TempDir, flags: &[&str], answers: &str) -> (Result<PathBuf, NotBegun>, String) {
    let regions = folder.path().join("regions");
    let words = ["new", "--folder", regions.to_str().unwrap()].into_iter().chain(flags.iter().copied());
    let args = Line::try_parse_from(words).unwrap().args;
    let mut printed = Vec::new();
    let outcome = begin(&args, &mut answers.as_bytes(), &mut printed);
    (outcome, String::from_utf8(printed).unwrap())
}

fn errors(path: &Path) -> Vec<Finding> {
    let rules =
        Rules { variables: &[], place: &|_| true, theme: &|_| Tried::default(), region: &|_, _, _| Tried::default() };
    check(&[path.into()], &rules).findings.into_iter().filter(Finding::is_error).collect()
}

const WHOLE: [&str; 6] = ["--publisher", "P", "--email", "a@b.example", "--place", "Thiers"];

#[test]
fn a_few_answers_make_a_file_that_passes_the_check() {
    let folder = tempfile::tempdir().unwrap();
    let answers = "\n\nThiers, Ambert\nAssociation «L'\"Oriel\"»\nbonjour@livradois.example\n";
    let (path, printed) = run(&folder, &["livradois-forez"], answers);
    let path = path.unwrap();
    assert_eq!(errors(&path), []);
    let region = region_file::read(path.parent().unwrap(), &Known::ANYTHING).unwrap().region;
    assert_eq!(region.name.get(Lang::FR), Some("Livradois forez"));
    assert_eq!(region.territory.places, ["Thiers", "Ambert"]);
    assert_eq!(region.legal.publisher, "Association «L'\"Oriel\"»");
    assert_eq!(printed.matches("This cannot be guessed.").count(), 1);
}

#[test]
fn flags_answer_everything() {
    let folder = tempfile::tempdir().unwrap();
    let flags = [
        "lyon",
        "--yes",
        "--name-fr",
        "Lyon",
        "--name-en",
        "Lyons",
        "--languages",
        "fr,en",
        "--timezone",
        "Europe/Paris",
        "--hostname",
        "projets.lyon.example",
        "--host",
        "sample",
        "--partner",
        "lyon",
        "--circle",
        "45.76,4.84,15",
        "--codes",
        "69,FR-01",
        "--publisher",
        "P",
        "--email",
        "a@b.example",
    ];
    let (path, printed) = run(&folder, &flags, "");
    let path = path.unwrap();
    assert_eq!((printed.as_str(), errors(&path)), ("", vec![]));
    let region = region_file::read(path.parent().unwrap(), &Known::ANYTHING).unwrap().region;
    assert_eq!(region.name.get(Lang::EN), Some("Lyons"));
    assert_eq!(region.hostnames, ["projets.lyon.example"]);
    assert_eq!(region.member_of.partners, ["lyon"]);
    assert_eq!(region.territory.codes, ["69", "FR-01"]);
    assert_eq!(region.territory.circle.unwrap().km, 15.0);
}

#[test]
fn the_examples_in_comments_pass_the_check_too() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = run(&folder, &[&["auvergne", "--yes"][..], &WHOLE].concat(), "");
    let path = path.unwrap();
    let is_example = |line: &str| line.starts_with("# [") || line.starts_with("# ") && line.contains(" = ");
    let text = fs::read_to_string(&path).unwrap();
    let bare = |line: &str| if is_example(line) { line[2..].to_owned() } else { line.to_owned() };
    let text = text.lines().map(bare).collect::<Vec<_>>().join("\n");
    let text = text.replace("https://...", "https://b.example").replace("accessibility_contact = \"...\"", "");
    fs::write(&path, text.replace("boundary = ", "# ")).unwrap();
    assert_eq!(errors(&path), []);
    let region = region_file::read(path.parent().unwrap(), &Known::ANYTHING).unwrap().region;
    assert_eq!((region.navigation.len(), region.curation.len()), (1, 1));
}

#[test]
fn without_questions_what_cannot_be_guessed_must_be_given() {
    let folder = tempfile::tempdir().unwrap();
    let (outcome, _) = run(&folder, &["lyon", "--yes", "--email", "a@b.example"], "");
    let expected =
        "this cannot be guessed and must be given: one of --place, --circle, --codes and --partner, --publisher";
    assert_eq!(outcome.unwrap_err().to_string(), expected);
}

#[test]
fn a_region_that_exists_is_never_touched() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("regions/lyon")).unwrap();
    let (outcome, _) = run(&folder, &[&["lyon", "--yes"][..], &WHOLE].concat(), "");
    assert!(matches!(outcome, Err(NotBegun::Exists(_))));
    assert!(!folder.path().join("regions/lyon/region.toml").exists());
}

#[test]
fn answers_that_make_no_region_leave_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let flags = [&["lyon", "--yes", "--timezone", "Europe/Lyon", "--hostname", "Lyon"][..], &WHOLE].concat();
    let (outcome, _) = run(&folder, &flags, "");
    let message = outcome.unwrap_err().to_string();
    assert!(message.contains("[unknown-timezone]") && message.contains("[bad-hostname]"), "{message}");
    assert!(!folder.path().join("regions").exists());
    assert!(matches!(run(&folder, &["Lyon!"], "").0, Err(NotBegun::Name(_))));
}

#[test]
fn an_input_that_ends_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let (outcome, _) = run(&folder, &["lyon"], "Lyon\n");
    assert!(outcome.unwrap_err().to_string().contains("the input ended"));
}

#[test]
fn a_circle_is_three_figures_on_earth() {
    assert!(circle("-45.76, 4.84, 15").is_ok());
    for wrong in ["", "45,4", "95,4,10", "45,4,0", "45,4,x"] {
        assert!(circle(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_file_tells_how_its_first_operator_is_named_and_that_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = run(&folder, &[&["lyon", "--yes"][..], &WHOLE].concat(), "").0.unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let commented = "# [[operator]]\n# provider = \"ulule\"\n# subject = \"123456\"\n";
    assert!(text.contains(commented), "{text}");
    fs::write(&path, text.replace(commented, &commented.replace("# ", ""))).unwrap();
    assert_eq!(errors(&path), []);
    let region = region_file::read(path.parent().unwrap(), &Known::ANYTHING).unwrap().region;
    assert_eq!(region.operators.len(), 1);
}
