//! Region files written to a folder of their own, and what is found in them.

use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

use super::*;
use crate::domain::look::ThemeLook;
use crate::domain::place::Point;
use crate::domain::region::Choice;
use crate::domain::territory::Unlocated;

const GOOD: &str = r#"languages = ["fr", "ca"]
timezone = "Europe/Paris"
hostnames = ["projets.auvergne.example"]

[name]
fr = "Auvergne"
ca = "Alvèrnia"

[tagline]
fr = "Ici."
ca = "Aquí."

[about]
fr = """
Un.

Deux."""
ca = "Un."

[host]
id = "sample"
partners = ["auvergne"]

[territory]
countries = ["FR"]
codes = ["FR-63"]
unlocated = "review"

[territory.circle]
lat = 45
lon = 3.5
km = 10

[policy]
goal_ceiling = "100000 EUR"
kinds = ["donation"]
overfunding_percent = 300
rewards = "expected"

[legal]
publisher = "Association"
address = "1 rue de l'Exemple"
director = "A. Exemple"
email = "bonjour@auvergne.example"
hosting = "Exemple"

[legal.host]
name = "Plateforme"
registration = "1"

[freshness]
stale_after = "2 h"

[[navigation]]
href = "/about"
label.fr = "À propos"
label.ca = "Què és"

[[curation]]
project = "300012"
choice = "pin"
reason = "Une belle idée."
"#;

fn base_theme() -> BTreeMap<String, ThemeLook> {
    BTreeMap::from([("base".to_owned(), ThemeLook::default())])
}

/// A folder of regions in which each of `files` is one.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join(FILE_NAME), text).unwrap();
    }
    folder
}

fn read_text(text: &str) -> Result<Readable, Vec<Finding>> {
    super::read_text(text, Path::new("regions/auvergne"), &Known::ANYTHING)
}

/// What is found in the good file with `from` replaced by `to`: line, key, code.
fn findings_with(from: &str, to: &str) -> Vec<(Option<usize>, String, &'static str)> {
    assert!(GOOD.contains(from), "{from}");
    let findings = match read_text(&GOOD.replacen(from, to, 1)) {
        Ok(readable) => readable.warnings,
        Err(findings) => findings,
    };
    findings.into_iter().map(|finding| (finding.line, finding.key, finding.code)).collect()
}

#[test]
fn a_whole_file_becomes_a_region_without_findings() {
    let Readable { region, warnings } = read_text(GOOD).unwrap();
    assert_eq!(warnings, []);
    assert_eq!(region.id.as_str(), "auvergne");
    assert_eq!(region.default_language(), Lang::FR);
    assert_eq!(region.name.get(Lang::CA), Some("Alvèrnia"));
    assert_eq!(region.about.get(Lang::FR), Some("Un.\n\nDeux."));
    assert_eq!(region.theme, "base");
    assert_eq!(region.member_of.partners, ["auvergne"]);
    assert!(region.territory.holds(Point { lat: 45.05, lon: 3.5 }));
    assert_eq!(region.territory.unlocated, Unlocated::Review);
    assert_eq!(region.policy.goal_ceiling.unwrap().to_string(), "100000.00 EUR");
    assert!(region.policy.rewards_expected);
    assert_eq!(region.legal.host.unwrap().name, "Plateforme");
    assert_eq!(region.stale_after, Duration::from_secs(7200));
    assert_eq!(region.navigation[0].label.get(Lang::CA), Some("Què és"));
    assert_eq!(region.curation[0].choice, Choice::Pin);
}

#[test]
fn each_mistake_is_found_on_its_line() {
    let expected: &[(&str, &str, usize, &str, &str)] = &[
        ("languages = [\"fr\", \"ca\"]", "languages = [\"fr\", \"ca\", \"Fr\"]", 1, "languages[2]", "bad-language"),
        ("\"ca\"]", "\"ca\", \"fr\"]", 1, "languages[2]", "repeated"),
        ("Europe/Paris", "Europe/Pari", 2, "timezone", "unknown-timezone"),
        ("timezone = \"Europe/Paris\"", "timezone = \"Europe/Paris\"\ntheme = \"../x\"", 3, "theme", "bad-theme"),
        ("projets.auvergne", "https://projets.auvergne", 3, "hostnames[0]", "bad-hostname"),
        ("projets.auvergne", "Projets.auvergne", 3, "hostnames[0]", "bad-hostname"),
        ("fr = \"Auvergne\"", "french = \"Auvergne\"", 6, "name.french", "bad-language"),
        ("id = \"sample\"", "id = \"Sample\"", 21, "host.id", "bad-host"),
        ("id = \"sample\"", "id = 5", 21, "host.id", "wrong-kind"),
        ("[\"FR\"]", "[\"fr\"]", 25, "territory.countries[0]", "bad-country"),
        ("\"FR-63\"", "\"Puy-de-Dôme\"", 26, "territory.codes[0]", "bad-code"),
        ("unlocated = \"review\"", "unlocated = \"rewiev\"", 27, "territory.unlocated", "unknown-word"),
        ("unlocated = \"review\"", "boundary = \"none.geojson\"", 27, "territory.boundary", "bad-boundary"),
        ("unlocated = \"review\"", "boundary = \"../a.geojson\"", 27, "territory.boundary", "bad-boundary"),
        ("unlocated = \"review\"", "margin_km = 1000", 27, "territory.margin_km", "bad-number"),
        ("km = 10", "miles = 10", 29, "territory.circle.km", "missing-key"),
        ("lat = 45", "lat = 145", 30, "territory.circle.lat", "bad-number"),
        ("100000 EUR", "100 000 EUR", 35, "policy.goal_ceiling", "bad-money"),
        ("100000 EUR", "0 EUR", 35, "policy.goal_ceiling", "bad-money"),
        ("[\"donation\"]", "[\"donations\"]", 36, "policy.kinds[0]", "unknown-word"),
        ("[\"donation\"]", "[\"donation\", \"equity\"]", 36, "policy.kinds[1]", "licensed-kind"),
        ("[\"donation\"]", "[\"donation\", \"loan_interest\"]", 36, "policy.kinds[1]", "licensed-kind"),
        ("[\"donation\"]", "[]", 36, "policy.kinds", "empty"),
        ("= 300", "= 50", 37, "policy.overfunding_percent", "bad-number"),
        ("\"expected\"", "true", 38, "policy.rewards", "wrong-kind"),
        ("bonjour@auvergne.example", "bonjour", 44, "legal.email", "bad-email"),
        ("publisher = \"Association\"", "publisher = \" \"", 41, "legal.publisher", "blank"),
        ("2 h", "soon", 52, "freshness.stale_after", "bad-duration"),
        ("2 h", "2 s", 52, "freshness.stale_after", "bad-duration"),
        ("/about", "http://auvergne.example", 55, "navigation[0].href", "bad-href"),
        ("/about", "javascript:alert(1)", 55, "navigation[0].href", "bad-href"),
        ("\"300012\"", "\"a b\"", 60, "curation[0].project", "bad-project"),
        ("\"pin\"", "\"show\"", 61, "curation[0].choice", "unknown-word"),
        ("reason = ", "raison = ", 62, "curation[0].raison", "unknown-key"),
    ];
    for (from, to, line, key, code) in expected {
        let found = findings_with(from, to);
        assert!(found.contains(&(Some(*line), (*key).into(), *code)), "{to}: {found:?}");
        let unrelated: Vec<_> = found.iter().filter(|(at, _, _)| at.is_none_or(|at| at.abs_diff(*line) > 3)).collect();
        assert!(unrelated.is_empty(), "{to}: {unrelated:?}");
    }
}

#[test]
fn warnings_do_not_refuse_a_file() {
    let expected: &[(&str, &str, Option<usize>, &str, &str)] = &[
        ("ca = \"Alvèrnia\"\n", "", Some(5), "name.ca", "missing-text"),
        ("[tagline]\nfr = \"Ici.\"\nca = \"Aquí.\"\n", "", None, "tagline.fr", "missing-text"),
        ("label.ca = \"Què és\"\n", "", Some(56), "navigation[0].label.ca", "missing-text"),
        ("ca = \"Alvèrnia\"", "ca = \"Alvèrnia\"\nen = \"Auvergne\"", Some(8), "name.en", "unlisted-language"),
        ("[legal.host]\nname = \"Plateforme\"\nregistration = \"1\"\n", "", Some(40), "legal.host", "no-legal-host"),
        ("director = \"A. Exemple\"\n", "", Some(40), "legal.director", "legal-gap"),
    ];
    for (from, to, line, key, code) in expected {
        let readable = read_text(&GOOD.replacen(from, to, 1)).unwrap();
        let found = readable.warnings.iter().any(|w| (w.line, w.key.as_str(), w.code) == (*line, *key, *code));
        assert!(found, "{to}: {:?}", readable.warnings);
    }
}

#[test]
fn what_is_missing_is_said_once_for_each_key() {
    let findings = read_text("").unwrap_err();
    let errors: Vec<_> =
        findings.iter().filter(|finding| finding.is_error()).map(|finding| finding.key.as_str()).collect();
    assert_eq!(errors, ["languages", "timezone", "host", "name", "territory", "legal"]);
}

#[test]
fn a_territory_that_holds_nothing_is_refused_unless_the_host_says_what_is_in_it() {
    let bare =
        GOOD.replace("codes = [\"FR-63\"]\n", "").replace("[territory.circle]\nlat = 45\nlon = 3.5\nkm = 10\n", "");
    assert!(read_text(&bare).is_ok());
    let findings = read_text(&bare.replace("partners = [\"auvergne\"]\n", "")).unwrap_err();
    assert_eq!((findings[0].line, findings[0].code), (Some(23), "empty-territory"));
}

#[test]
fn a_time_zone_is_recognised_by_its_city() {
    let near = |name: &str| read_text(&GOOD.replace("Europe/Paris", name)).unwrap_err()[0].nearest.clone();
    assert_eq!(near("Paris").as_deref(), Some("Europe/Paris"));
    assert_eq!(near("Europe/Madird").as_deref(), Some("Europe/Madrid"));
    assert_eq!(near("europe/paris").as_deref(), Some("Europe/Paris"));
}

#[test]
fn themes_and_hosts_must_exist_where_they_are_known() {
    let folder = folder(&[("auvergne", &GOOD.replace("timezone", "theme = \"bass\"\ntimezone"))]);
    let (themes, hosts) = (base_theme(), ["samples".parse().unwrap()]);
    let known = Known { themes: Some(&themes), hosts: Some(&hosts), ..Known::ANYTHING };
    let findings = read(&folder.path().join("auvergne"), &known).unwrap_err();
    let found: Vec<_> = findings.iter().map(|f| (f.line, f.code, f.nearest.as_deref())).collect();
    assert_eq!(found, [(Some(2), "unknown-theme", Some("base")), (Some(22), "unknown-host", Some("samples"))]);
}

#[test]
fn an_operator_who_cannot_come_in_is_a_warning_on_their_line() {
    let text = format!("{GOOD}\n[[operator]]\nprovider = \"sampel\"\nsubject = \"7\"\n");
    let folder = folder(&[("auvergne", &text)]);
    let providers = ["sample".parse().unwrap()];
    let known = Known { providers: Some(&providers), ..Known::ANYTHING };
    let readable = read(&folder.path().join("auvergne"), &known).unwrap();
    let found: Vec<_> = readable.warnings.iter().map(|w| (w.key.as_str(), w.code, w.expected.as_str())).collect();
    let expected = "one of those in the node's settings: «sample»";
    assert_eq!(found, [("operator[0].provider", "unknown-provider", expected)]);
    assert!(read(&folder.path().join("auvergne"), &Known::ANYTHING).unwrap().warnings.is_empty());
}

#[test]
fn an_unknown_place_is_a_warning_on_its_own_line() {
    let text = GOOD.replace("codes = [\"FR-63\"]", "places = [\n  \"Thiers\",\n  \"Tiers\",\n]");
    let folder = folder(&[("auvergne", &text)]);
    let known = Known { place: &|name| name == "Thiers", ..Known::ANYTHING };
    let readable = read(&folder.path().join("auvergne"), &known).unwrap();
    let found: Vec<_> = readable.warnings.iter().map(|w| (w.line, w.key.as_str(), w.code)).collect();
    assert_eq!(found, [(Some(28), "territory.places[1]", "unknown-place")]);
}

#[test]
fn one_bad_region_is_refused_and_the_others_are_read() {
    let other = GOOD.replace("projets.auvergne", "projets.velay");
    let folder = folder(&[("auvergne", GOOD), ("broken", "languages = 5"), ("velay", &other)]);
    let (regions, findings) = read_all(folder.path(), &Known::ANYTHING);
    assert_eq!(regions.iter().map(|region| region.id.as_str()).collect::<Vec<_>>(), ["auvergne", "velay"]);
    assert!(findings.iter().all(|finding| finding.file.ends_with("broken/region.toml")), "{findings:?}");
}

#[test]
fn two_regions_cannot_answer_to_one_host_name() {
    let folder = folder(&[("auvergne", GOOD), ("velay", GOOD)]);
    let (regions, findings) = read_all(folder.path(), &Known::ANYTHING);
    assert_eq!(regions.len(), 1);
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert!(finding.file.ends_with("velay/region.toml"));
    assert_eq!((finding.line, finding.key.as_str(), finding.code), (Some(3), "hostnames[0]", "hostname-taken"));
}

#[test]
fn a_folder_whose_name_cannot_stand_in_an_address_is_refused() {
    let folder = folder(&[("Pays d'Auge", GOOD)]);
    let findings = read(&folder.path().join("Pays d'Auge"), &Known::ANYTHING).unwrap_err();
    assert_eq!((findings[0].line, findings[0].code), (None, "region-name"));
}

#[test]
fn what_is_not_toml_is_found_on_every_line_and_the_rest_is_read() {
    let text = GOOD.replace("km = 10", "km = = 10").replace("\"2 h\"", "2 h").replace("\"pin\"", "\"show\"");
    let findings = read_text(&text).unwrap_err();
    let found: Vec<_> = findings.iter().map(|finding| (finding.line, finding.code)).collect();
    for expected in [(Some(32), "not-toml"), (Some(52), "not-toml"), (Some(61), "unknown-word")] {
        assert!(found.contains(&expected), "{found:?}");
    }
}

#[test]
fn fifteen_mistakes_read_as_a_list_to_work_through() {
    let text = r#"languages = ["fr", "english"]
timezone = "Paris"
hostnames = ["https://Projets.Auvergne.example/"]
them = "base"

[name]
fr = "Auvergne"

[host]
id = "ulul"
partner = "auvergne"

[territory]
countries = ["France"]
boundary = "contour.geojson"
margin = 2
places = "Thiers"
unlocated = "maybe"

[policy]
goal_ceiling = "100.000,00 €"
kinds = ["donation", "loan_interest"]
overfunding_percent = 30

[legal]
publisher = "Association"
email = "bonjour at auvergne.example"

[freshness]
stale_after = 90
"#;
    let folder = folder(&[("auvergne", text)]);
    let (themes, hosts) = (base_theme(), ["ulule".parse().unwrap()]);
    let known = Known { themes: Some(&themes), hosts: Some(&hosts), ..Known::ANYTHING };
    let findings = read(&folder.path().join("auvergne"), &known).unwrap_err();
    assert!(findings.iter().filter(|finding| finding.is_error()).count() >= 15);
    let all = findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(all.replace(folder.path().to_str().unwrap(), "regions"));
}

#[test]
fn the_regions_that_are_shipped_are_without_a_single_finding() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("regions");
    let themes = crate::theme_file::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("themes"));
    let hosts = ["sample".parse().unwrap()];
    let known = Known { themes: Some(&themes), hosts: Some(&hosts), ..Known::ANYTHING };
    let (regions, findings) = read_all(&folder, &known);
    assert_eq!(findings, []);
    assert_eq!(regions.iter().map(|region| region.id.as_str()).collect::<Vec<_>>(), SHIPPED);
    let chaudes_aigues = Point { lat: 44.855, lon: 3.005 };
    assert_eq!(
        regions.iter().map(|region| region.territory.holds(chaudes_aigues)).collect::<Vec<_>>(),
        [true, false, false]
    );
    let villeurbanne = Point { lat: 45.766, lon: 4.879 };
    assert_eq!(
        regions.iter().map(|region| region.territory.holds(villeurbanne)).collect::<Vec<_>>(),
        [false, true, false]
    );
    assert_eq!(regions[1].territory.places.len(), 58);
}

const SHIPPED: [&str; 3] = ["auvergne", "lyon", "pyrenees-orientales"];

proptest::proptest! {
    #[test]
    fn a_mutilated_file_never_panics_and_every_line_named_exists(from in 0_usize..900, length in 0_usize..60, put in "[\\[\\]\"=.\n{}a-z0-9é]{0,6}") {
        let chars: Vec<char> = GOOD.chars().collect();
        let (head, rest) = chars.split_at(from.min(chars.len()));
        let text: String = head.iter().copied().chain(put.chars()).chain(rest.iter().copied().skip(length)).collect();
        let findings = read_text(&text).map_or_else(|findings| findings, |readable| readable.warnings);
        let last = text.matches('\n').count() + 1;
        for finding in findings {
            proptest::prop_assert!(finding.line.is_none_or(|line| (1..=last).contains(&line)), "{}", finding);
        }
    }
}

fn audited(section: &str) -> (Option<Readable>, Vec<Finding>) {
    let folder = folder(&[("a", &format!("{GOOD}\n[accessibility]\n{section}\n"))]);
    match read(&folder.path().join("a"), &Known::ANYTHING) {
        Ok(readable) => (Some(readable.clone()), readable.warnings),
        Err(findings) => (None, findings),
    }
}

#[test]
fn an_audit_is_read_whole() {
    let (readable, findings) = audited(
        "state = \"partial\"\naudited_on = 2026-05-12\nauditor = \"Atelier\"\nrate = 72.5\nestablished_on = \"2026-05-20\"\n\
         [[accessibility.failing]]\ncriterion = \"4.1\"\nreason = \"Pas de transcription.\"",
    );
    assert_eq!(findings, []);
    let access = readable.unwrap().region.accessibility;
    let audit = access.audit.unwrap();
    assert_eq!((audit.on.to_string().as_str(), audit.standard.as_str()), ("2026-05-12", "RGAA 4.1.2"));
    assert_eq!((audit.rate_percent.to_string().as_str(), audit.failing.len()), ("72.5", 1));
    assert_eq!(access.established_on.unwrap().to_string(), "2026-05-20");
}

#[test]
fn conformity_without_an_audit_is_refused_with_the_reason() {
    for state in ["full", "partial"] {
        let (readable, findings) = audited(&format!("state = \"{state}\""));
        assert!(readable.is_none());
        let keys: Vec<_> =
            findings.iter().filter(|finding| finding.is_error()).map(|finding| finding.key.as_str()).collect();
        assert_eq!(keys, ["accessibility.audited_on", "accessibility.auditor", "accessibility.rate"]);
        assert!(findings[0].problem.contains("finding of an audit"), "{}", findings[0]);
    }
    let whole = "audited_on = 2026-05-12\nauditor = \"Atelier\"\n";
    for (more, code) in [
        ("state = \"full\"\nrate = 98", "unaudited-claim"),
        ("state = \"partial\"\nrate = 40", "unaudited-claim"),
        ("state = \"partial\"\nrate = 140", "bad-number"),
        (
            "state = \"full\"\nrate = 100\n[[accessibility.failing]]\ncriterion = \"1\"\nreason = \"r\"",
            "unaudited-claim",
        ),
        ("rate = 60", "missing-key"),
        ("state = \"partial\"\nrate = 60\nestablished_on = \"hier\"", "bad-date"),
        ("state = \"partial\"\nrate = 60\nscheme = \"javascript:alert(1)\"", "bad-href"),
    ] {
        let (readable, findings) = audited(&format!("{whole}{more}"));
        assert!(readable.is_none(), "{more}");
        assert!(findings.iter().any(|finding| finding.code == code && finding.is_error()), "{more}: {findings:#?}");
    }
}

#[test]
fn none_without_an_audit_claims_nothing() {
    let (readable, findings) = audited("state = \"none\"");
    assert_eq!(findings, []);
    assert_eq!(readable.unwrap().region.accessibility.audit, None);
}

#[test]
fn each_mistake_about_who_runs_the_window_is_told_where_it_stands() {
    let found = |tables: &str| -> Vec<(String, &'static str)> {
        match read_text(&format!("{GOOD}{tables}")) {
            Ok(Readable { warnings, .. }) => warnings.into_iter().map(|found| (found.key, found.code)).collect(),
            Err(findings) => findings.into_iter().map(|found| (found.key, found.code)).collect(),
        }
    };
    let by_email = "\n[[operator]]\nemail = \"ana@ici.example\"\n";
    let by_name = "\n[[operator]]\nprovider = \"ulule\"\nsubject = \"7\"\n";
    assert_eq!(found(&format!("{by_email}{by_name}")), []);
    for (tables, code) in [
        ("\n[[operator]]\n".to_owned(), "missing-key"),
        (by_email.replace('@', " "), "bad-email"),
        (by_name.replace("ulule", "U Lule"), "bad-provider"),
        (by_name.replace("subject = \"7\"\n", ""), "missing-key"),
        (by_email.replace("email", "mail"), "unknown-key"),
        (format!("{by_email}subject = \"7\"\n"), "given-twice"),
        (format!("{by_email}{by_email}"), "repeated"),
    ] {
        let told = found(&tables);
        assert!(told.iter().any(|(key, told)| key.starts_with("operator") && *told == code), "{tables}: {told:?}");
    }
}
