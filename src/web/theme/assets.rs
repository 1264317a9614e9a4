//! The files a theme brings: style, fonts, drawings. Their addresses hold a fingerprint, so that browsers keep them for ever.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::layers::{Layers, line_at};
use crate::file::Finding;

/// A file, ready to send.
#[derive(Debug, Clone)]
pub struct Asset {
    /// As it is.
    pub bytes: Bytes,
    /// Brotli, where that is smaller.
    pub br: Option<Bytes>,
    /// Gzip, where that is smaller.
    pub gzip: Option<Bytes>,
    /// Its media type.
    pub mime: &'static str,
}

/// Extensions served, and their media types.
const TYPES: [(&str, &str); 7] = [
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("woff2", "font/woff2"),
    ("png", "image/png"),
    ("webp", "image/webp"),
    ("ico", "image/x-icon"),
];

/// The sheets in each of these folders, in the order of their names, are served as one; a layer replaces them one by one.
/// Those of the desk are for people who sign in, and no resident waits for them.
const SHEETS: [(&str, &str); 2] = [("assets/style", "style.css"), ("assets/desk", "desk.css")];

/// Every file of a theme.
#[derive(Default)]
pub(super) struct Assets {
    served: HashMap<String, Asset>,
    names: BTreeMap<String, String>,
    /// The files that each was read from.
    sources: BTreeMap<String, Vec<PathBuf>>,
}

impl Assets {
    /// The files of the layers. Those that `known` has from the same files are taken from there.
    pub(super) fn read(layers: &Layers, known: &Self) -> (Self, Vec<Finding>) {
        let mut assets = Self::default();
        let mut findings = Vec::new();
        let files = layers.files("assets", &TYPES.map(|(extension, _)| extension));
        // Style sheets come last: they name the others.
        let (styles, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".css"));
        for (name, file) in others {
            assets.take(&name, vec![file], known, |_, files| read(&files[0], &mut findings));
        }
        let sheets =
            SHEETS.map(|(folder, name)| (name.to_owned(), layers.files(folder, &["css"]).into_values().collect()));
        let joined = styles.into_iter().map(|(name, file)| (name, vec![file])).chain(sheets);
        for (name, files) in joined {
            assets.take(&name, files, known, |assets, files| Some(assets.style(files, &mut findings).into_bytes()));
        }
        (assets, findings)
    }

    /// Adds a file from these sources, as `known` has it or as `make` makes it. A sheet names other files, which may differ.
    fn take(
        &mut self,
        name: &str,
        files: Vec<PathBuf>,
        known: &Self,
        make: impl FnOnce(&Self, &[PathBuf]) -> Option<Vec<u8>>,
    ) {
        let same = known.sources.get(name) == Some(&files) && !name.ends_with(".css");
        let served = known.names.get(name).filter(|_| same);
        match served.and_then(|served| Some((served, known.served.get(served)?))) {
            Some((served, asset)) => {
                self.names.insert(name.into(), served.clone());
                self.served.insert(served.clone(), asset.clone());
            }
            None => {
                if let Some(bytes) = make(self, &files) {
                    self.add(name, bytes);
                }
            }
        }
        self.sources.insert(name.into(), files);
    }

    /// Style sheets one after the other, their `url(...)` led to what is served.
    fn style(&self, files: &[PathBuf], findings: &mut Vec<Finding>) -> String {
        let mut style = String::new();
        for file in files {
            let Some(text) = read(file, findings).and_then(|bytes| String::from_utf8(bytes).ok()) else { continue };
            style.push_str(&self.point(&text, file, findings));
        }
        style
    }

    pub(super) fn get(&self, name: &str) -> Option<&Asset> {
        self.served.get(name)
    }

    pub(super) fn served(&self) -> impl Iterator<Item = (&str, &Asset)> {
        self.served.iter().map(|(name, asset)| (name.as_str(), asset))
    }

    /// The address of a file.
    pub(super) fn address(&self, name: &str) -> Option<String> {
        self.names.get(name).map(|served| format!("/assets/{served}"))
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let Some((_, mime)) = TYPES.into_iter().find(|(known, _)| *known == extension) else { return };
        let served = served_name(stem, extension, &bytes);
        self.names.insert(name.into(), served.clone());
        self.served.insert(served, Asset::new(bytes, mime));
    }

    /// A style sheet whose `url(...)` name the fingerprinted files beside it.
    fn point(&self, style: &str, file: &Path, findings: &mut Vec<Finding>) -> String {
        let mut pointed = String::with_capacity(style.len() + 256);
        let mut rest = style;
        while let Some((before, after)) = rest.split_once("url(") {
            let Some((target, behind)) = after.split_once(')') else { break };
            let name = target.trim().trim_matches(['"', '\'']);
            let line = line_at(style, style.len() - after.len());
            let kept = name.starts_with("data:") || name.starts_with('#');
            let served = self.names.get(name).map(String::as_str);
            if served.is_none() && !kept {
                findings.push(missing_file(file.into(), line, name));
            }
            _ = write!(pointed, "{before}url({})", if kept { target } else { served.unwrap_or(name) });
            rest = behind;
        }
        pointed + rest
    }
}

fn read(file: &Path, findings: &mut Vec<Finding>) -> Option<Vec<u8>> {
    let unreadable = |error| {
        let problem = format!("cannot be read: {error}");
        findings.push(Finding::of_file(file, "asset-unreadable", problem, "a readable file"));
    };
    fs::read(file).map_err(unreadable).ok()
}

fn missing_file(file: PathBuf, line: usize, name: &str) -> Finding {
    let problem = format!("there is no file assets/{name}");
    Finding { line: Some(line), ..Finding::of_file(file, "asset-missing", problem, "the name of a file in assets") }
}

/// The name under which bytes are served: it changes with them.
pub(super) fn served_name(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}-{}.{extension}", fingerprint(bytes))
}

/// The first eight hexadecimal digits of the SHA-256.
fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

impl Asset {
    pub(super) fn new(bytes: Vec<u8>, mime: &'static str) -> Self {
        let is_text = mime.starts_with("text/") || mime == "image/svg+xml";
        let smaller = |packed: Option<Vec<u8>>| packed.filter(|p| is_text && p.len() < bytes.len()).map(Bytes::from);
        let (br, gzip) = if is_text { (brotli(&bytes), gzip(&bytes)) } else { (None, None) };
        Self { br: smaller(br), gzip: smaller(gzip), bytes: bytes.into(), mime }
    }
}

fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params).ok()?;
    Some(packed)
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).ok()?;
    packer.finish().ok()
}
