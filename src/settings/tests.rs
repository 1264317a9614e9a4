//! Settings files in a folder of their own, with variables given by the test.

use std::fs;

use tempfile::TempDir;

use rust_decimal::Decimal;

use super::*;

const GOOD: &str = r#"[listen]
public = "0.0.0.0:8080"
origin = "https://fenetres.example"

[store]
path = "data"

[hosts.ulule]
adapter = "ulule"
name = "Ulule"
base = "https://api.ulule.com/v1"
site = "https://www.ulule.com"
requests_per_second = 0.5
countries = ["FR"]
api_key_file = "key"

[log]
format = "json"
"#;

fn folder(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["regions", "themes"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("key"), "the-key\n").unwrap();
    fs::write(folder.path().join("settings.toml"), text).unwrap();
    folder
}

fn load(folder: &TempDir, variables: &[(&str, &str)]) -> Result<Settings, Vec<Finding>> {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Settings::load(&folder.path().join("settings.toml"), variables)
}

fn found(text: &str, variables: &[(&str, &str)]) -> Vec<(Option<usize>, String, &'static str)> {
    let findings = load(&folder(text), variables).unwrap_err();
    findings.into_iter().map(|finding| (finding.line, finding.key, finding.code)).collect()
}

#[test]
fn a_whole_file_is_read_with_paths_relative_to_it() {
    let folder = folder(GOOD);
    let settings = load(&folder, &[]).unwrap();
    assert_eq!(settings.warnings, []);
    assert_eq!(settings.listen.public.to_string(), "0.0.0.0:8080");
    assert_eq!(settings.listen.node.to_string(), "127.0.0.1:9090");
    assert_eq!(settings.listen.origin.as_str(), "https://fenetres.example/");
    assert_eq!(settings.store, folder.path().join("data"));
    assert_eq!(settings.folders.themes, folder.path().join("themes"));
    let ulule = &settings.hosts[&"ulule".parse().unwrap()];
    assert_eq!(ulule.requests_per_second, Decimal::new(5, 1));
    assert_eq!(ulule.api_key.as_ref().unwrap().reveal(), "the-key");
    assert_eq!(settings.pictures, Pictures { disk: 1_000_000_000, per_second: 4 });
    assert_eq!(settings.log, Log { format: LogFormat::Json, level: tracing::Level::INFO });
}

#[test]
fn a_variable_wins_over_the_file() {
    let variables = [
        ("ORIEL__LISTEN__PUBLIC", "127.0.0.1:1"),
        ("ORIEL__LISTEN__ORIGIN", "https://autre.example"),
        ("ORIEL__LISTEN__TRUSTED_PROXIES", "127.0.0.1, fd00::/8"),
        ("ORIEL__HOSTS__ULULE__REQUESTS_PER_SECOND", "2.5"),
        ("ORIEL__HOSTS__ULULE__COUNTRIES", "FR, BE"),
        ("ORIEL__HOSTS__ULULE__WEBHOOK_SECRET", "0123456789abcdef"),
        ("ORIEL__HOSTS__ULULE__PICTURES", "https://a.example, http://127.0.0.1:81"),
        ("ORIEL__PICTURES__DISK", "20 gb"),
        ("ORIEL__PICTURES__PER_SECOND", "8"),
        ("ORIEL__LOG__LEVEL", ""),
        ("PATH", "/bin"),
    ];
    let settings = load(&folder(GOOD), &variables).unwrap();
    assert_eq!(settings.listen.public.to_string(), "127.0.0.1:1");
    assert_eq!(settings.listen.origin.as_str(), "https://autre.example/");
    let trusted = |address: &str| settings.listen.trusted_proxies.hold(address.parse().unwrap());
    assert!(trusted("127.0.0.1") && trusted("fd00::9") && !trusted("127.0.0.2"));
    let ulule = &settings.hosts[&"ulule".parse().unwrap()];
    assert_eq!(ulule.requests_per_second, Decimal::new(25, 1));
    assert_eq!(ulule.countries, ["FR", "BE"]);
    assert_eq!(ulule.webhook_secret.as_ref().unwrap().reveal(), "0123456789abcdef");
    let pictures: Vec<_> = ulule.pictures.iter().map(Url::as_str).collect();
    assert_eq!(pictures, ["https://a.example/", "http://127.0.0.1:81/"]);
    assert_eq!(settings.pictures, Pictures { disk: 20_000_000_000, per_second: 8 });
}

#[test]
fn a_wrong_variable_is_named() {
    let findings =
        load(&folder(GOOD), &[("ORIEL__LISTEN__PUBLIC", "8080"), ("ORIEL__LISTEN__PUBLC", "x")]).unwrap_err();
    let shown: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "ORIEL__LISTEN__PUBLC: listen.publc: there is no such key; did you mean «public»? [unknown-key]",
            "ORIEL__LISTEN__PUBLIC: listen.public: invalid socket address syntax; \
             expected an address and a port, such as \"127.0.0.1:8080\" [bad-address]",
        ]
    );
}

#[test]
fn each_mistake_is_found_on_its_line() {
    let expected: &[(&str, &str, usize, &str, &str)] = &[
        ("0.0.0.0:8080", "0.0.0.0", 2, "listen.public", "bad-address"),
        ("\"https://fenetres.example\"", "true", 3, "listen.origin", "wrong-kind"),
        ("origin = \"https://fenetres.example\"", "node = \"0.0.0.0:8080\"", 3, "listen.node", "shared-address"),
        (
            "origin = \"https",
            "trusted_proxies = [\"caddy\"]\norigin = \"https",
            3,
            "listen.trusted_proxies[0]",
            "bad-network",
        ),
        ("origin", "orign", 3, "listen.orign", "unknown-key"),
        ("path = \"data\"", "folder = \"data\"", 5, "store.path", "missing-key"),
        ("[hosts.ulule]", "[hosts.Ulule]", 8, "hosts.Ulule", "bad-host"),
        ("adapter = \"ulule\"", "adapter = \"ulul\"", 9, "hosts.ulule.adapter", "unknown-word"),
        ("https://api.ulule.com/v1", "api.ulule.com", 11, "hosts.ulule.base", "bad-url"),
        ("https://www.ulule.com", "ftp://www.ulule.com", 12, "hosts.ulule.site", "bad-url"),
        ("= 0.5", "= 0.05", 13, "hosts.ulule.requests_per_second", "bad-number"),
        ("= 0.5", "= \"1\"", 13, "hosts.ulule.requests_per_second", "wrong-kind"),
        ("\"FR\"", "\"France\"", 14, "hosts.ulule.countries[0]", "bad-country"),
        ("api_key_file = \"key\"", "api_key_file = \"no\"", 15, "hosts.ulule.api_key_file", "file-unreadable"),
        ("api_key_file", "api_key = \"x\"\napi_key_file", 16, "hosts.ulule.api_key_file", "given-twice"),
        ("api_key_file = \"key\"", "webhook_secret = \"short\"", 15, "hosts.ulule.webhook_secret", "short-secret"),
        ("format = \"json\"", "format = \"xml\"", 18, "log.format", "unknown-word"),
        ("api_key_file = \"key\"", "pictures = [\"img.ulule.com\"]", 15, "hosts.ulule.pictures[0]", "bad-url"),
        ("api_key_file = \"key\"", "pictures = [\"https://a.example/b\"]", 15, "hosts.ulule.pictures[0]", "bad-url"),
        ("[log]", "[pictures]\ndisk = \"much\"\n[log]", 18, "pictures.disk", "bad-size"),
        ("[log]", "[pictures]\ndisk = \"1 MB\"\n[log]", 18, "pictures.disk", "bad-size"),
        ("[log]", "[pictures]\nper_second = 0\n[log]", 18, "pictures.per_second", "bad-number"),
        ("[log]", "[folders]\nregions = \"no\"\n[log]", 18, "folders.regions", "no-folder"),
    ];
    for (from, to, line, key, code) in expected {
        assert!(GOOD.contains(from), "{from}");
        let found = found(&GOOD.replacen(from, to, 1), &[]);
        let follows = |(_, _, other): &(_, _, &str)| *code == "missing-key" && *other == "unknown-key";
        let found: Vec<_> = found.into_iter().filter(|finding| !follows(finding)).collect();
        assert_eq!(found, [(Some(*line), (*key).into(), *code)], "{to}");
    }
}

#[test]
fn an_empty_file_lacks_a_store_and_a_host() {
    let expected = [(None, "hosts".to_owned(), "missing-key"), (None, "store".to_owned(), "missing-key")];
    assert_eq!(found("", &[]), expected);
}

#[test]
fn plain_http_beyond_this_machine_is_warned_of() {
    let warnings = |base: &str| load(&folder(&GOOD.replace("https://api.ulule.com", base)), &[]).unwrap().warnings;
    assert_eq!(warnings("http://127.0.0.1:8081"), []);
    assert_eq!(warnings("http://api.ulule.com")[0].code, "plain-http");
}

#[test]
fn a_secret_is_never_printed() {
    let text = GOOD.replace("api_key_file = \"key\"", "api_key = \"the-key\"\nwebhook_secret = \"of-a-hidden-kind\"");
    let shown = format!("{:?}", load(&folder(&text), &[]).unwrap());
    assert!(!shown.contains("the-key") && !shown.contains("of-a-hidden"), "{shown}");
    let short = load(&folder(&text.replace("of-a-hidden-kind", "of-a-hidden")), &[]).unwrap_err();
    assert!(!short[0].to_string().contains("of-a-hidden"));
}

#[test]
fn each_mistake_of_a_provider_is_told_where_it_stands() {
    let right = "[sign_in.region]\nkind = \"openid\"\nissuer = \"https://login.example/r\"\nclient_id = \"oriel\"\n\
                 client_secret = \"a-long-secret\"\n";
    assert!(load(&folder(&format!("{GOOD}{right}")), &[]).is_ok());
    let told = |key: &str, code| (key.to_owned(), code);
    for (from, to, expected) in [
        ("kind = \"openid\"\n", "", told("sign_in.region.kind", "missing-key")),
        ("\"openid\"", "\"ulule\"", told("sign_in.region.kind", "unknown-word")),
        ("kind = \"openid\"", "kind = \"host\"\nhost = \"ulul\"", told("sign_in.region.host", "unknown-host")),
        ("client_id = \"oriel\"\n", "", told("sign_in.region.client_id", "missing-key")),
        ("client_secret = \"a-long-secret\"\n", "", told("sign_in.region.client_secret", "missing-key")),
        ("client_id", "clientid", told("sign_in.region.clientid", "unknown-key")),
    ] {
        let found: Vec<_> = found(&format!("{GOOD}{}", right.replace(from, to)), &[])
            .into_iter()
            .map(|(_, key, code)| (key, code))
            .collect();
        assert!(found.contains(&expected), "{to}: {found:?}");
    }
}
