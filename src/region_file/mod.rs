//! The file that a territory writes, `regions/<slug>/region.toml`, and its outline beside it: read into a `Region`, with
//! every mistake found. What a region means is the domain's; how TOML is read is `file`'s.

mod accessibility;
mod address;
mod look;
mod match_funds;
mod operators;
mod outline;
mod pages;
mod people;
mod rules;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::tz::TimeZone;

use crate::domain::language::Lang;
use crate::domain::look::ThemeLook;
use crate::domain::person::ProviderId;
use crate::domain::project::{HostId, RegionId};
use crate::domain::region::{HostMembership, Region};
use crate::file::{Finding, Section, Source, Spot, nearest};

/// The file's name in its folder.
pub const FILE_NAME: &str = "region.toml";

/// What a region file may name. None where nobody knows, and then every name passes.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The themes there are, and what each leaves open.
    pub themes: Option<&'a BTreeMap<String, ThemeLook>>,
    /// The hosts in the node's settings.
    pub hosts: Option<&'a [HostId]>,
    /// Those in the node's settings with whom people sign in.
    pub providers: Option<&'a [ProviderId]>,
    /// Whether a place's name is one that the gazetteer knows.
    pub place: &'a dyn Fn(&str) -> bool,
}

impl Known<'_> {
    /// Nothing is known: every theme, host, provider and place passes.
    pub const ANYTHING: Known<'static> = Known { themes: None, hosts: None, providers: None, place: &|_| true };
}

/// A region that was read, and what is worth a look in its file.
#[derive(Debug, Clone)]
pub struct Readable {
    /// The region.
    pub region: Region,
    /// Warnings only.
    pub warnings: Vec<Finding>,
}

/// Reads the region in `folder`; every finding if one of them is an error.
pub fn read(folder: &Path, known: &Known<'_>) -> Result<Readable, Vec<Finding>> {
    let source = Source::read(&folder.join(FILE_NAME))?;
    readable(source, folder, known)
}

/// Reads `text` as if it stood in the region file of `folder`.
pub fn read_text(text: &str, folder: &Path, known: &Known<'_>) -> Result<Readable, Vec<Finding>> {
    readable(Source::new(&folder.join(FILE_NAME), text), folder, known)
}

fn readable(source: Source, folder: &Path, known: &Known<'_>) -> Result<Readable, Vec<Finding>> {
    let region = region(&source.root(), folder, known);
    let refused = source.is_refused();
    let warnings = source.into_findings();
    match region {
        Some(region) if !refused => Ok(Readable { region, warnings }),
        _ => Err(warnings),
    }
}

/// Reads every region in the folder of regions. One that cannot be used is left out, with its findings; so is the later of
/// two with the same host name. Findings of all files, errors and warnings, come in the order of files.
pub fn read_all(folder: &Path, known: &Known<'_>) -> (Vec<Region>, Vec<Finding>) {
    let (mut regions, mut findings) = (Vec::<Region>::new(), Vec::new());
    for folder in folders(folder, &mut findings) {
        match read(&folder, known) {
            Ok(readable) => {
                findings.extend(readable.warnings);
                match clash(&readable.region, &folder, regions.iter()) {
                    Some(finding) => findings.push(finding),
                    None => regions.push(readable.region),
                }
            }
            Err(errors) => findings.extend(errors),
        }
    }
    (regions, findings)
}

/// The folders in `folder`, by name, hidden ones left out.
fn folders(folder: &Path, findings: &mut Vec<Finding>) -> Vec<PathBuf> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            let problem = format!("the folder of regions cannot be read: {error}");
            findings.push(Finding::of_file(folder, "folder-unreadable", problem, "a readable folder"));
            return Vec::new();
        }
    };
    let hidden = |path: &Path| path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut folders: Vec<_> = paths.filter(|path| path.is_dir() && !hidden(path)).collect();
    folders.sort();
    folders
}

/// The finding that another region answers to one of this region's host names already.
pub fn clash<'a>(region: &Region, folder: &Path, mut others: impl Iterator<Item = &'a Region>) -> Option<Finding> {
    let path = folder.join(FILE_NAME);
    others.find_map(|other| {
        let name = region.hostnames.iter().find(|name| other.hostnames.contains(name))?;
        let problem = format!("the region «{}» answers to «{name}» already", other.id);
        let at = region.hostnames.iter().position(|ours| ours == name)?;
        let line = Source::read(&path).ok().and_then(|source| source.root().list("hostnames").get(at)?.1.line());
        let key = format!("hostnames[{at}]");
        let expected = "a host name of its own for each region";
        Some(Finding { line, key, ..Finding::of_file(path.clone(), "hostname-taken", problem, expected) })
    })
}

fn region(root: &Section<'_>, folder: &Path, known: &Known<'_>) -> Option<Region> {
    let languages = languages(root);
    let id = id(root, folder);
    let zone = zone(root);
    let host_section = root.section("host");
    if host_section.is_none() {
        root.missing::<()>("host", "the crowdfunding host it shows: [host] id = \"ulule\"");
    }
    let host = host_section.as_ref().and_then(|section| host(section, known));
    let member_of = host_section.as_ref().map(membership).unwrap_or_default();
    drop(host_section);
    let name = root.texts("name", &languages);
    if name.is_empty() {
        root.missing::<()>("name", "the region's name in each of its languages: [name] fr = \"...\"");
    }
    let theme = theme(root, known);
    let territory = rules::territory(root, folder, &member_of, known);
    Some(Region {
        tagline: root.texts("tagline", &languages),
        about: root.texts("about", &languages),
        hostnames: address::hostnames(root),
        look: look::look(root, &theme, folder, known),
        theme,
        policy: rules::policy(root),
        match_funds: match_funds::match_funds(root, &languages),
        legal: people::legal(root),
        accessibility: accessibility::accessibility(root),
        navigation: pages::navigation(root, &languages),
        curation: pages::curation(root),
        operators: operators::operators(root, known),
        stale_after: stale_after(root),
        name,
        member_of,
        territory,
        languages,
        id: id?,
        zone: zone?,
        host: host?,
    })
}

fn id(root: &Section<'_>, folder: &Path) -> Option<RegionId> {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.into());
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let refused = |error: crate::domain::name::InvalidName| {
        root.spot("").error("region-name", error.to_string(), "a folder whose name can stand in an address");
    };
    name.parse().map_err(refused).ok()
}

fn languages(root: &Section<'_>) -> Vec<Lang> {
    let mut languages = Vec::new();
    for (code, spot) in root.list("languages") {
        match code.parse::<Lang>() {
            Ok(lang) if languages.contains(&lang) => {
                spot.error("repeated", format!("«{lang}» stands twice"), "each once")
            }
            Ok(lang) => languages.push(lang),
            Err(error) => spot.error("bad-language", error.to_string(), "a code such as \"fr\""),
        }
    }
    if languages.is_empty() && !root.has("languages") {
        root.missing::<()>("languages", "the languages of its pages, the default first: [\"fr\", \"en\"]");
    } else if root.has("languages") && languages.is_empty() {
        root.spot("languages").error("empty", "no language is listed", "at least one, the default first: [\"fr\"]");
    }
    languages
}

fn zone(root: &Section<'_>) -> Option<TimeZone> {
    let name = root.text("timezone").or_else(|| root.missing("timezone", "its time zone, such as \"Europe/Paris\""))?;
    let zone = TimeZone::get(&name).ok().filter(|zone| zone.iana_name() == Some(&name));
    if zone.is_none() {
        let problem = format!("«{name}» is not a known time zone");
        let near = nearest_zone(&name);
        root.spot("timezone").error_near(
            "unknown-timezone",
            problem,
            "an IANA name such as \"Europe/Paris\"",
            near.as_deref(),
        );
    }
    zone
}

/// People write the city, or the whole name nearly right.
fn nearest_zone(name: &str) -> Option<String> {
    let all: Vec<String> = jiff::tz::db().available().map(|zone| zone.as_str().to_owned()).collect();
    let city = |zone: &'_ str| zone.rsplit('/').next().unwrap_or_default().to_owned();
    let same_city = || all.iter().find(|zone| city(zone).eq_ignore_ascii_case(&city(name)));
    let alike = || nearest(name, all.iter().map(String::as_str));
    same_city().map(String::as_str).or_else(alike).map(Into::into)
}

fn theme(root: &Section<'_>, known: &Known<'_>) -> String {
    let legal = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_');
    let read = |name: &str| match name.bytes().all(legal) {
        true => Ok(name.to_owned()),
        false => Err(format!("«{name}» is not a theme's name")),
    };
    let expected = "the name of a folder in themes: lower-case letters, digits, dashes and underscores";
    let theme = root.parsed("theme", "bad-theme", expected, read).unwrap_or_else(|| "base".into());
    if let Some(themes) = known.themes.filter(|themes| !themes.contains_key(&theme)) {
        unknown_name(&root.spot("theme"), "unknown-theme", &theme, themes.keys().map(String::as_str));
    }
    theme
}

fn host(section: &Section<'_>, known: &Known<'_>) -> Option<HostId> {
    let expected = "the name of a host in the node's settings";
    let id: HostId =
        section.parsed("id", "bad-host", expected, str::parse).or_else(|| section.missing("id", expected))?;
    if let Some(hosts) = known.hosts.filter(|hosts| !hosts.contains(&id)) {
        unknown_name(&section.spot("id"), "unknown-host", id.as_str(), hosts.iter().map(HostId::as_str));
    }
    Some(id)
}

fn unknown_name<'a>(spot: &Spot<'_>, code: &'static str, name: &str, known: impl Iterator<Item = &'a str> + Clone) {
    let all = known.clone().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let expected = if all.is_empty() { "one that exists; there is none yet".into() } else { all };
    spot.error_near(code, format!("there is no «{name}»"), &expected, nearest(name, known));
}

fn membership(section: &Section<'_>) -> HostMembership {
    let names = |key| section.list(key).into_iter().map(|(name, _)| name).collect();
    HostMembership { partners: names("partners"), channels: names("channels"), tags: names("tags") }
}

fn stale_after(root: &Section<'_>) -> Duration {
    let (minute, week) = (Duration::from_secs(60), Duration::from_secs(7 * 24 * 3600));
    let section = root.section("freshness");
    section.and_then(|section| section.duration("stale_after", minute..=week)).unwrap_or(90 * minute)
}
