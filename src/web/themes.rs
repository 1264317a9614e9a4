//! Every theme of a node, and every region's dress: read at start, and again when a file changes.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::theme::{Asset, Dress, Theme};
use crate::domain::look::ThemeLook;
use crate::domain::project::RegionId;
use crate::domain::region::Region;
use crate::file::Finding;

/// The themes that can be used, by name, and how regions wear them.
#[derive(Debug, Default, Clone)]
pub struct Themes {
    themes: BTreeMap<String, Arc<Theme>>,
    dresses: BTreeMap<RegionId, (Arc<Region>, Arc<Dress>)>,
    /// The dress of pages that are no region's.
    plain: Option<Arc<Dress>>,
    served: HashMap<String, Asset>,
}

impl Themes {
    /// Every theme in the folder. One with a mistake is left out, with its findings.
    pub fn load(folder: &Path) -> (Self, Vec<Finding>) {
        let (mut themes, mut findings) = (BTreeMap::new(), Vec::new());
        let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
        let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
        folders.sort();
        for name in folders.iter().filter_map(|path| path.file_name()?.to_str()) {
            match Theme::load(folder, name) {
                Ok(theme) => drop(themes.insert(name.to_owned(), Arc::new(theme))),
                Err(more) => findings.extend(more),
            }
        }
        if themes.is_empty() && findings.is_empty() {
            findings.push(Finding::of_file(folder, "no-theme", "there is no theme here", "the folder «base» at least"));
        }
        let mut themes = Self { themes, ..Self::default() };
        themes.plain = themes.named("base").map(|theme| Arc::new(Dress::plain(theme.clone())));
        themes.serve();
        (themes, findings)
    }

    /// The same themes as these regions wear them; the files of each region lie in the folder of its name in `folder`. A
    /// region that is the same as before keeps its dress; one whose own files have a mistake keeps the last that had none.
    pub fn dressing(&self, regions: &[Arc<Region>], folder: &Path) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut dresses = BTreeMap::new();
        for region in regions {
            let Some(theme) = self.named(&region.theme) else { continue };
            let before = self.dresses.get(&region.id);
            if let Some((same, dress)) = before.filter(|(other, _)| Arc::ptr_eq(other, region)) {
                dresses.insert(region.id.clone(), (same.clone(), dress.clone()));
                continue;
            }
            let (dress, more) = Dress::of_region(theme, &region.look, &folder.join(region.id.as_str()));
            let dress = match before {
                Some((_, dress)) if more.iter().any(Finding::is_error) => dress.clone(),
                _ => Arc::new(dress),
            };
            findings.extend(more);
            dresses.insert(region.id.clone(), (region.clone(), dress));
        }
        let mut themes =
            Self { themes: self.themes.clone(), plain: self.plain.clone(), dresses, served: HashMap::new() };
        themes.serve();
        (themes, findings)
    }

    fn serve(&mut self) {
        let of =
            |theme: &Theme| theme.assets().map(|(name, asset)| (name.to_owned(), asset.clone())).collect::<Vec<_>>();
        self.served = self.themes.values().flat_map(|theme| of(theme)).collect();
        for dress in self.dresses.values().map(|(_, dress)| dress).chain(&self.plain) {
            self.served.extend(of(&dress.theme));
            self.served.insert(dress.style.0.clone(), dress.style.1.clone());
        }
    }

    /// What each theme leaves open, by the theme's name.
    pub fn looks(&self) -> BTreeMap<String, ThemeLook> {
        self.themes.iter().map(|(name, theme)| (name.clone(), theme.look.clone())).collect()
    }

    /// How a region is dressed; as nobody in particular where its theme is missing, because a page in another dress is
    /// better than none.
    pub fn dress(&self, region: &Region) -> Option<&Arc<Dress>> {
        self.dresses.get(&region.id).map(|(_, dress)| dress).or_else(|| self.plain())
    }

    /// The dress of pages that are no region's.
    pub fn plain(&self) -> Option<&Arc<Dress>> {
        self.plain.as_ref()
    }

    /// The theme of this name, or another.
    fn named(&self, name: &str) -> Option<&Arc<Theme>> {
        self.themes.get(name).or_else(|| self.themes.get("base")).or_else(|| self.themes.values().next())
    }

    /// A file of any theme by its fingerprinted name.
    pub fn asset(&self, name: &str) -> Option<&Asset> {
        self.served.get(name)
    }
}
