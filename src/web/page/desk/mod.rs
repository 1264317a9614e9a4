//! What every page of the desk shows, and what its forms are made of.

mod again;
mod error;
mod fields;
mod picture;

use serde::Serialize;

pub use again::DeskAgain;
pub use error::DeskError;
pub use fields::{Choice, Field, Fields, FormView, TextFields};
pub use picture::PictureField;

use super::frame::{Frame, NavLink};
use crate::domain::guard::{Need, Standing, Verdict, judge};

/// An entry of the navigation.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Its path in a window.
    path: &'static str,
    /// The key of its name.
    label: &'static str,
    /// Who sees it.
    need: Need,
    /// The key of what stands above it, where a group begins with it.
    group: Option<&'static str>,
    /// A path beside its own where one is still in its part.
    also: Option<&'static str>,
}

impl Item {
    /// An entry at a path, with the key of its name, for whoever stands so.
    pub const fn new(path: &'static str, label: &'static str, need: Need) -> Self {
        Self { path, label, need, group: None, also: None }
    }

    /// The same, as the first of a group with a name: the text with this key. An area with groups has them beside its pages.
    #[must_use]
    pub const fn begins(self, group: &'static str) -> Self {
        Self { group: Some(group), ..self }
    }

    /// The same, for a page of its part that has another path.
    #[must_use]
    pub const fn also(self, path: &'static str) -> Self {
        Self { also: Some(path), ..self }
    }

    /// Whether somebody with this standing may go there.
    fn is_open_to(&self, standing: Option<&Standing>) -> bool {
        judge(self.need, standing) == Verdict::Admitted
    }
}

/// What a form carries beside its fields.
#[derive(Debug, Clone, Default)]
pub struct Hidden {
    /// Shows that it was shown in this session.
    pub csrf: String,
    /// Makes a second sending the same as the first.
    pub key: String,
    /// The state that it was shown with.
    pub seen: u64,
}

/// The same, as a template sees it: for small forms that have no fields of their own.
#[derive(Debug, Clone, Serialize)]
pub struct HiddenView {
    csrf: String,
    key: String,
    seen: u64,
}

impl Hidden {
    /// As a template sees it.
    pub fn view(self) -> HiddenView {
        let Self { csrf, key, seen } = self;
        HiddenView { csrf, key, seen }
    }
}

/// A sentence about what was just done, and the link that came of it, if one did.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeView {
    /// What was done.
    pub text: String,
    /// A link to be given to somebody, or a secret.
    pub link: Option<String>,
    /// What that is called.
    pub label: String,
}

/// What every page of the desk shows.
#[derive(Debug, Serialize)]
pub struct DeskView {
    /// `console`, `portal` or `entry`.
    area: &'static str,
    /// What the area is called.
    name: String,
    home: String,
    /// The navigation, where it is short enough for a row.
    items: Vec<NavLink>,
    /// The navigation in groups, where it is not.
    groups: Vec<GroupView>,
    /// Where one is in it, by name.
    here: Option<String>,
    who: Option<WhoView>,
    sign_in: String,
    sign_out: String,
    /// The public window.
    window: String,
    /// Shows that a form was shown in this session.
    csrf: String,
    /// What was just done.
    notice: Option<NoticeView>,
    /// Why what was sent was refused, where no form on the page says so.
    pub refused: Vec<String>,
}

/// Entries of the navigation that belong together.
#[derive(Debug, Serialize)]
struct GroupView {
    name: Option<String>,
    items: Vec<NavLink>,
}

/// Who is signed in.
#[derive(Debug, Serialize)]
struct WhoView {
    name: String,
    account: NavLink,
    /// Areas besides this one that are theirs.
    areas: Vec<NavLink>,
}

impl DeskView {
    /// For a page in this area; `items` is all of its navigation, `who` a name, a standing and the session's mark on forms.
    pub fn new(
        frame: &Frame<'_>,
        area: &'static str,
        items: &[Item],
        who: Option<(&str, &Standing, String)>,
        notice: Option<NoticeView>,
    ) -> Self {
        let link = |path: &str, key: &str| frame.nav_link(frame.say(key), path);
        let view = |name: &str, standing: &Standing| WhoView {
            name: name.into(),
            account: link("/account", "nav-account"),
            areas: areas(standing).filter(|(word, ..)| *word != area).map(|(_, path, key)| link(path, key)).collect(),
        };
        let csrf = who.as_ref().map(|(_, _, mark)| mark.clone()).unwrap_or_default();
        let mut groups = groups(frame, items, who.as_ref().map(|(_, standing, _)| *standing));
        let mut all = groups.iter().flat_map(|group| &group.items);
        let here = all.find(|link| link.current.is_some()).map(|link| link.label.clone());
        let row = if items.iter().all(|item| item.group.is_none()) { groups.pop() } else { None };
        Self {
            area,
            name: if area == "entry" { frame.name().into() } else { frame.say(&format!("desk-{area}")) },
            home: frame.href(if area == "entry" { "/".into() } else { format!("/{area}") }.as_str()),
            items: row.map(|row| row.items).unwrap_or_default(),
            groups,
            here,
            who: who.map(|(name, standing, _)| view(name, standing)),
            sign_in: frame.href("/sign-in"),
            sign_out: frame.href("/sign-out"),
            window: frame.href("/"),
            csrf,
            notice,
            refused: Vec::new(),
        }
    }
}

/// The groups of a navigation, as far as they are open to somebody with this standing.
fn groups(frame: &Frame<'_>, items: &[Item], standing: Option<&Standing>) -> Vec<GroupView> {
    let mut groups = Vec::new();
    for item in items {
        if groups.is_empty() || item.group.is_some() {
            groups.push(GroupView { name: item.group.map(|key| frame.say(key)), items: Vec::new() });
        }
        let open = item.is_open_to(standing).then(|| item.link(frame));
        if let Some(group) = groups.last_mut() {
            group.items.extend(open);
        }
    }
    groups.retain(|group| !group.items.is_empty());
    groups
}

impl Item {
    fn link(&self, frame: &Frame<'_>) -> NavLink {
        let mut link = frame.nav_link(frame.say(self.label), self.path);
        // Everything of an area is below its front page, and not a part of it.
        let is_front = self.path.matches('/').count() == 1;
        let also = self.also.and_then(|path| frame.is_current(path)).map(|_| "true");
        link.current = link.current.filter(|current| !is_front || *current == "page").or(also);
        link
    }
}

/// The areas that somebody with this standing may enter: word, path, name's key.
fn areas(standing: &Standing) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> + use<> {
    let console = standing.is_curator().then_some(("console", "/console", "desk-console"));
    let is_partner = judge(Need::Partner, Some(standing)) == Verdict::Admitted;
    let portal = (is_partner || standing.holds).then_some(("portal", "/portal", "desk-portal"));
    console.into_iter().chain(portal)
}
