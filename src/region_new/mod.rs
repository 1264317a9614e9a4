//! `oriel region new`: a first region file from a handful of answers, in a folder that did not exist before.
//! `region_file` says what such a file may hold.

mod answers;
#[cfg(test)]
mod tests;
mod text;

use std::fs;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};

use crate::domain::language::Lang;
use crate::domain::name::InvalidName;
use crate::domain::place::Point;
use crate::domain::project::{HostId, RegionId};
use crate::domain::territory::Circle;
use crate::file::Finding;
use crate::region_file::{self, Known};

/// Begin a region: write a commented region file from a few answers.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// Its name in addresses and on disk: lower-case letters, digits and dashes.
    pub name: String,
    /// The folder of regions.
    #[arg(long, default_value = "regions")]
    pub folder: PathBuf,
    /// Its name in French.
    #[arg(long)]
    pub name_fr: Option<String>,
    /// Its name in English.
    #[arg(long)]
    pub name_en: Option<String>,
    /// Its name in Catalan.
    #[arg(long)]
    pub name_ca: Option<String>,
    /// Its name in Spanish.
    #[arg(long)]
    pub name_es: Option<String>,
    /// Its name in German.
    #[arg(long)]
    pub name_de: Option<String>,
    /// The languages of its pages, the default first: fr,en.
    #[arg(long, value_delimiter = ',', default_value = "fr")]
    pub languages: Vec<Lang>,
    /// Its time zone; this machine's, or Europe/Paris, if not given.
    #[arg(long)]
    pub timezone: Option<String>,
    /// A host name that its window answers to.
    #[arg(long = "hostname", value_name = "HOSTNAME")]
    pub hostnames: Vec<String>,
    /// The crowdfunding host, as named in the node's settings.
    #[arg(long, default_value = "ulule")]
    pub host: HostId,
    /// The region's partner page on the host, by its slug.
    #[arg(long = "partner", value_name = "SLUG")]
    pub partners: Vec<String>,
    /// A place that lies inside.
    #[arg(long = "place", value_name = "NAME")]
    pub places: Vec<String>,
    /// A circle that lies inside: degrees north, degrees east, kilometres.
    #[arg(long, value_name = "LAT,LON,KM", value_parser = circle, allow_hyphen_values = true)]
    pub circle: Option<Circle>,
    /// Codes of what lies inside: ISO 3166-2, INSEE or postal ones, or their beginnings.
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub codes: Vec<String>,
    /// The legal person that publishes the window.
    #[arg(long)]
    pub publisher: Option<String>,
    /// Where residents can write to.
    #[arg(long)]
    pub email: Option<String>,
    /// Ask nothing; what cannot be guessed must be given.
    #[arg(long, short)]
    pub yes: bool,
}

/// Why no region was begun. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// The name cannot stand in an address.
    #[error(transparent)]
    Name(#[from] InvalidName),
    /// There is one already.
    #[error("{} exists already: choose another name, or edit what is there", .0.display())]
    Exists(PathBuf),
    /// Something that cannot be guessed was neither given nor asked.
    #[error("this cannot be guessed and must be given: {}", .0.join(", "))]
    Missing(Vec<&'static str>),
    /// What was given makes no region.
    #[error("nothing was written, because of this in what would have been the file:{}", listed(.0))]
    Refused(Vec<Finding>),
    /// The terminal or the disk failed.
    #[error("the region could not be written: {0}")]
    Io(#[from] io::Error),
}

fn listed(findings: &[Finding]) -> String {
    findings.iter().filter(|finding| finding.is_error()).map(|finding| format!("\n  {finding}")).collect()
}

/// Asks on `output`, hears on `input`, and writes the region file; its path.
pub fn begin(args: &Args, input: &mut impl BufRead, output: &mut impl Write) -> Result<PathBuf, NotBegun> {
    let id: RegionId = args.name.parse()?;
    let folder = args.folder.join(id.as_str());
    if folder.exists() {
        return Err(NotBegun::Exists(folder));
    }
    let answers = answers::gather(args, &id, input, output)?;
    let text = text::text(args, &id, &answers);
    region_file::read_text(&text, &folder, &Known::ANYTHING).map_err(NotBegun::Refused)?;
    write(&folder, &text)
}

/// Writes the file into a folder that must not exist: of two at once, one fails.
fn write(folder: &Path, text: &str) -> Result<PathBuf, NotBegun> {
    if let Some(regions) = folder.parent() {
        fs::create_dir_all(regions)?;
    }
    fs::create_dir(folder).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => NotBegun::Exists(folder.into()),
        _ => error.into(),
    })?;
    let path = folder.join(region_file::FILE_NAME);
    fs::write(&path, text)?;
    Ok(path)
}

/// `45.76,4.84,15`
fn circle(text: &str) -> Result<Circle, String> {
    let figures: Vec<f64> = text.split(',').filter_map(|figure| figure.trim().parse().ok()).collect();
    let wrong = || format!("«{text}» is not degrees north, degrees east and kilometres, such as 45.76,4.84,15");
    let [lat, lon, km] = figures.as_slice() else { return Err(wrong()) };
    let center = Point::new(*lat, *lon).filter(|_| (0.1..=1000.0).contains(km)).ok_or_else(wrong)?;
    Ok(Circle { center, km: *km })
}
