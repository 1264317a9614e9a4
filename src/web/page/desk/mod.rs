//! What every page of the desk shows, and what its forms are made of.

mod error;
mod fields;

use serde::Serialize;

pub use error::DeskError;
pub use fields::{Choice, Field, Fields, FormView, TextFields};

use super::frame::{Frame, NavLink};
use crate::domain::guard::{Need, Standing, Verdict, judge};

/// An entry of the navigation: the text `nav-WORD` names it.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Its path in a window.
    pub path: &'static str,
    /// The key of its name.
    pub label: &'static str,
    /// Who sees it.
    pub need: Need,
}

impl Item {
    /// Whether somebody with this standing may go there.
    pub fn is_open_to(&self, standing: Option<&Standing>) -> bool {
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

/// What every page of the desk shows.
#[derive(Debug, Serialize)]
pub struct DeskView {
    /// `console`, `portal` or `entry`.
    area: &'static str,
    /// What the area is called.
    name: String,
    home: String,
    items: Vec<NavLink>,
    who: Option<WhoView>,
    sign_in: String,
    sign_out: String,
    /// The public window.
    window: String,
    /// Shows that a form was shown in this session.
    csrf: String,
    /// What was just done.
    notice: Option<String>,
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
    /// For a page in this area; `who` is a name, a standing and the session's mark on forms.
    pub fn new(
        frame: &Frame<'_>,
        area: &'static str,
        items: &[Item],
        who: Option<(&str, &Standing, String)>,
        notice: Option<String>,
    ) -> Self {
        let link = |path: &str, key: &str| frame.nav_link(frame.say(key), path);
        let view = |name: &str, standing: &Standing| WhoView {
            name: name.into(),
            account: link("/account", "nav-account"),
            areas: areas(standing).filter(|(word, ..)| *word != area).map(|(_, path, key)| link(path, key)).collect(),
        };
        let csrf = who.as_ref().map(|(_, _, mark)| mark.clone()).unwrap_or_default();
        Self {
            area,
            name: if area == "entry" { frame.name().into() } else { frame.say(&format!("desk-{area}")) },
            home: frame.href(if area == "entry" { "/".into() } else { format!("/{area}") }.as_str()),
            items: items.iter().map(|item| link(item.path, item.label)).collect(),
            who: who.map(|(name, standing, _)| view(name, standing)),
            sign_in: frame.href("/sign-in"),
            sign_out: frame.href("/sign-out"),
            window: frame.href("/"),
            csrf,
            notice,
        }
    }
}

/// The areas that somebody with this standing may enter: word, path, name's key.
fn areas(standing: &Standing) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> + use<> {
    let console = standing.is_curator().then_some(("console", "/console", "desk-console"));
    let partner = standing.sponsors().next().is_some() || standing.bodies().next().is_some();
    let portal = partner.then_some(("portal", "/portal", "desk-portal"));
    console.into_iter().chain(portal)
}
