//! Pages of the desk: rendered in its layout, with what every one of them shows.

use serde::Serialize;

use super::notices::Notice;
use super::{Desk, Reply, Who, genuine};
use crate::app::people::draw_id;
use crate::domain::journal::Actor;
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::token::Token;
use crate::web::error::AppError;
use crate::web::page::Frame;
use crate::web::page::desk::{DeskView, Fields, Hidden, Item, NoticeView};
use crate::web::page_cache::Content;

/// By what a page says what is wrong with a form.
const MISTAKES: &str = "class=\"desk-mistakes\"";
const HTML: &str = "text/html; charset=utf-8";

impl Desk {
    /// Whoever is signed in.
    pub(in crate::web) fn signed_in(&self) -> Result<&Who, AppError> {
        self.who.as_ref().ok_or(AppError::Forbidden)
    }

    /// What surrounds the page.
    pub(in crate::web) fn frame(&self) -> Result<Frame<'_>, AppError> {
        self.visit.frame()
    }

    /// A page: a template of the theme, and its model, which has a `title`.
    pub(in crate::web) fn page(&self, template: &str, model: &impl Serialize) -> Result<Reply, AppError> {
        self.render(template, model).map(Reply::Page)
    }

    /// A public page, as this person may see it before residents do: with what `frame` says about it, and kept by no cache.
    pub(in crate::web) fn public(
        &self,
        template: &str,
        frame: &Frame<'_>,
        model: &impl Serialize,
    ) -> Result<Reply, AppError> {
        let html = self.visit.dress.theme.render(template, frame, model).map_err(anyhow::Error::from)?;
        Ok(Reply::Page(Content::text(HTML, html)))
    }

    pub(super) fn render(&self, template: &str, model: &impl Serialize) -> Result<Content, AppError> {
        let frame = self.visit.frame()?;
        let mut view = self.view(&frame);
        let theme = &self.visit.dress.theme;
        let mut html = theme.render_desk(template, &frame, &view, model).map_err(anyhow::Error::from)?;
        let refused = self.refused.borrow();
        // The form that was sent says why it was refused. Where there is none any more, because somebody else was quicker, the
        // page has to.
        if !refused.is_empty() && !html.contains(MISTAKES) {
            view.refused = refused.iter().map(|refusal| frame.refusal(refusal)).collect();
            html = theme.render_desk(template, &frame, &view, model).map_err(anyhow::Error::from)?;
        }
        Ok(Content::text(HTML, html))
    }

    fn view(&self, frame: &Frame<'_>) -> DeskView {
        let area = Area::of(&self.visit.address.path);
        let notice = self.who.as_ref().and_then(|who| self.visit.app.notices.take(&who.session.token));
        let notice = notice.map(|Notice { code, args, link }| {
            let text = frame.say_args(&format!("done-{code}"), &args);
            let label = format!("link-{code}");
            let label = if frame.has_text(&label) { frame.say(&label) } else { frame.say("desk-link") };
            NoticeView { text, link, label }
        });
        let who = self.who.as_ref().map(|who| (who.person.name.as_str(), &who.standing, genuine::mark(&who.token)));
        DeskView::new(frame, area.word(), area.items(), who, notice)
    }

    /// What a form carries beside its fields.
    pub(in crate::web) fn hidden(&self) -> Hidden {
        let csrf = self.who.as_ref().map(|who| genuine::mark(&who.token)).unwrap_or_default();
        let key = self.form.typed("_key").filter(|_| self.form.is_sent()).map(Into::into);
        Hidden { csrf, key: key.unwrap_or_else(|| draw_id().to_string()), seen: self.seen.get() }
    }

    /// The fields of a form, filled with what was typed, if it was sent; each with what is wrong with it.
    pub(in crate::web) fn fields<'a>(&'a self, frame: &'a Frame<'a>, refusals: &'a [Refusal]) -> Fields<'a> {
        Fields::new(frame, Some(&self.form).filter(|form| form.is_sent()), refusals, self.hidden())
    }

    /// Leads on to a page of the window, which says once what was done: the text `done-CODE`.
    pub(in crate::web) fn done(&self, path: &str, code: &'static str, args: Vec<(&'static str, Arg)>) -> Reply {
        self.leave(path, Notice { code, args, link: None })
    }

    /// The same for a form that was sent twice: what its first sending has to say comes first.
    pub(in crate::web) fn done_before(&self, path: &str, code: &'static str) -> Reply {
        match &self.who {
            Some(who) if self.visit.app.notices.is_waiting(&who.session.token) => {
                Reply::SeeOther(self.visit.path(path))
            }
            _ => self.done(path, code, Vec::new()),
        }
    }

    /// The same, with a link that is shown this once.
    pub(in crate::web) fn done_with_link(&self, path: &str, code: &'static str, link: String) -> Reply {
        self.leave(path, Notice { code, args: Vec::new(), link: Some(link) })
    }

    /// Leads on to a page which shows, this once, the link of the invitation that carries the token. Of a form that is sent
    /// twice the first sending showed the link, or is about to; nobody keeps it.
    pub(in crate::web) fn invited(&self, path: &str, repeated: bool, token: &Token) -> Reply {
        if repeated {
            return self.done_before(path, "invitation-repeated");
        }
        let link = format!("{}{}/invitation?token={}", self.visit.origin(), self.visit.address.base, token.reveal());
        self.done_with_link(path, "invitation-sent", link)
    }

    fn leave(&self, path: &str, notice: Notice) -> Reply {
        if let Some(who) = &self.who {
            self.visit.app.notices.leave(&who.session.token, notice);
        }
        Reply::SeeOther(self.visit.path(path))
    }

    /// Whom the journal names, for people; somebody who was erased has no name.
    pub(in crate::web) fn name_of(&self, actor: &Actor) -> Result<String, AppError> {
        let frame = self.visit.frame()?;
        Ok(match actor {
            Actor::Oriel => frame.say("actor-oriel"),
            Actor::Person(id) => {
                let person = self.visit.app.people.person(id)?;
                person.map_or_else(|| frame.say("actor-erased"), |person| person.name)
            }
        })
    }

    /// The same for a page that can do without: what was signed counts, and its signer's id stands for a name that a store that
    /// fails does not tell.
    pub(in crate::web) fn named(&self, actor: &Actor) -> String {
        self.name_of(actor).unwrap_or_else(|error| {
            tracing::error!(?error, %actor, "a name could not be read");
            actor.to_string()
        })
    }
}

/// A part of the desk with a navigation of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Area {
    Console,
    Portal,
    Entry,
}

impl Area {
    fn of(path: &str) -> Self {
        match path.split('/').nth(1) {
            Some("console") => Self::Console,
            Some("portal") => Self::Portal,
            _ => Self::Entry,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Portal => "portal",
            Self::Entry => "entry",
        }
    }

    fn items(self) -> &'static [Item] {
        match self {
            Self::Console => crate::web::console::ITEMS,
            Self::Portal => crate::web::portal::ITEMS,
            Self::Entry => &[],
        }
    }
}
