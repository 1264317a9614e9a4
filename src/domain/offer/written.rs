//! What a resident writes to offer help, and what both sides write to each other; read with every mistake at once.

use super::To;
use crate::domain::need::{Kind, NeedId};
use crate::domain::place::Point;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::text::fold;
use crate::domain::written::{Measure, Mistakes};

const NAME: Measure = Measure::line(80, "missing");
const REACH: Measure = Measure::line(120, "").or_none();
const MESSAGE: Measure = Measure::paragraphs(2000, "missing");
/// The longest address (RFC 5321, 4.5.3.1).
const LONGEST_ADDRESS: usize = 254;
/// The most links that somebody who offers help needs.
const MOST_LINKS: usize = 2;

/// To what help is offered, before a place is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Aim {
    /// To one need.
    Need(ProjectKey, NeedId),
    /// To a project.
    Project(ProjectKey),
    /// To whoever is near.
    Alone,
}

/// Where a town is, by the name that everyone knows; none where nobody does.
pub type Locate<'a> = &'a dyn Fn(&str) -> Option<(String, Option<Point>)>;

/// The fields of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// `name`.
    pub name: String,
    /// `email`.
    pub email: String,
    /// `reach`: another way to be reached, shown once both agree.
    pub reach: String,
    /// `message`.
    pub message: String,
    /// `kind`, where it is to whoever is near.
    pub kind: String,
    /// `town`, likewise.
    pub town: String,
}

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Another way to reach them; may be empty.
    pub reach: String,
    /// What they write.
    pub message: String,
    /// To what.
    pub to: To,
}

impl Written {
    /// What was written.
    pub fn read(&self, aim: &Aim, locate: Locate<'_>) -> Checked<Read> {
        let mut mistakes = Mistakes::default();
        let name = mistakes.text("name", &self.name, NAME);
        // Signs alone are nobody's name.
        let is_blank = !name.is_empty() && !name.chars().any(char::is_alphabetic);
        mistakes.add_if(is_blank, || Refusal::of("name", "missing"));
        mistakes.add_if(has_link(&name), || Refusal::of("name", "offer-name-link"));
        let email = address(&self.email);
        let wrong = if self.email.trim().is_empty() { "missing" } else { "offer-address" };
        let email = mistakes.keep(email.ok_or_else(|| Refusal::of("email", wrong)));
        let reach = mistakes.text("reach", &self.reach, REACH);
        let message = read_into(&mut mistakes, &self.message);
        let to = match aim.clone() {
            Aim::Need(project, need) => Some(To::Need { project, need }),
            Aim::Project(project) => Some(To::Project { project }),
            Aim::Alone => self.alone(&mut mistakes, locate),
        };
        let both = email.zip(to);
        mistakes.whole(both.map(|(email, to)| Read { name, email, reach, message, to }))
    }

    fn alone(&self, mistakes: &mut Mistakes, locate: Locate<'_>) -> Option<To> {
        let kind = mistakes.keep(self.kind.parse::<Kind>().map_err(|_| Refusal::of("kind", "missing")));
        let typed = self.town.trim();
        let found = if typed.is_empty() { Err("missing") } else { locate(typed).ok_or("offer-town") };
        let town = mistakes.keep(found.map_err(|code| Refusal::of("town", code)));
        kind.zip(town).map(|(kind, (town, point))| To::Alone { kind, town, point })
    }
}

/// A message of either side.
pub fn read_message(typed: &str) -> Checked<String> {
    let mut mistakes = Mistakes::default();
    let message = read_into(&mut mistakes, typed);
    mistakes.or(message)
}

fn read_into(mistakes: &mut Mistakes, typed: &str) -> String {
    let message = mistakes.text("message", typed, MESSAGE);
    let links = message.matches("://").count() + message.matches("www.").count();
    let most = i64::try_from(MOST_LINKS).unwrap_or(i64::MAX);
    mistakes.add_if(links > MOST_LINKS, || Refusal::of("message", "offer-links").with("most", Arg::Number(most)));
    // Dots alone are no offer.
    let is_blank = !message.is_empty() && fold(&message).is_empty();
    mistakes.add_if(is_blank, || Refusal::of("message", "missing"));
    message
}

/// Whether a name holds an address that a mail program would make a link of: `casino.example/bonus`.
fn has_link(text: &str) -> bool {
    let is_domain = |word: &str| {
        let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let host = host.trim_matches(|c: char| !c.is_alphanumeric());
        host.rsplit_once('.').is_some_and(|(before, top)| {
            // «Dr.Weber» and «St.Martin» are names.
            let is_title = before.chars().count() < 4
                && top.starts_with(char::is_uppercase)
                && top.chars().skip(1).any(char::is_lowercase);
            !before.is_empty() && top.chars().count() > 1 && top.chars().all(char::is_alphabetic) && !is_title
        })
    };
    text.contains("://") || text.contains('@') || text.split_whitespace().any(is_domain)
}

/// An address of plain form: what no head of a letter can be confused by. Its domain is written in lower case.
fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let (name, domain) = typed.rsplit_once('@')?;
    let domain = domain.to_ascii_lowercase();
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
    let dotted = |text: &str| !text.starts_with('.') && !text.ends_with('.') && !text.contains("..");
    let legal_name = (1..=64).contains(&name.len()) && name.chars().all(plain) && dotted(name);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let top = domain.rsplit('.').next().unwrap_or_default();
    let legal_domain = domain.contains('.') && domain.split('.').all(label) && !top.bytes().all(|b| b.is_ascii_digit());
    (typed.len() <= LONGEST_ADDRESS && legal_name && legal_domain).then(|| format!("{name}@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &Written, aim: &Aim) -> Checked<Read> {
        written.read(aim, &|town| (town == "Thiers").then(|| ("Thiers".to_owned(), Point::new(45.856, 3.548))))
    }

    fn written() -> Written {
        Written {
            name: "Marie Roche".into(),
            email: " Marie@Ici.Example ".into(),
            message: "Je prête ma remorque.".into(),
            kind: "transport".into(),
            town: "Thiers".into(),
            ..Written::default()
        }
    }

    fn codes(wrong: &Written) -> Vec<&'static str> {
        read(wrong, &Aim::Alone).unwrap_err().into_iter().map(|refusal| refusal.code).collect()
    }

    #[test]
    fn what_a_resident_writes_is_read_and_every_mistake_told_at_once() {
        let read = read(&written(), &Aim::Alone).unwrap();
        assert_eq!(read.email, "Marie@ici.example");
        assert!(matches!(read.to, To::Alone { kind: Kind::Transport, .. }));
        let blank = Written { name: " ".into(), message: " \n\u{200b} ".into(), ..Written::default() };
        assert_eq!(codes(&blank), ["missing"; 5]);
        assert_eq!(codes(&Written { message: "...".into(), ..written() }), ["missing"]);
        assert_eq!(codes(&Written { town: "chez moi".into(), ..written() }), ["offer-town"]);
        assert_eq!(codes(&Written { name: "www.casino.example".into(), ..written() }), ["offer-name-link"]);
        let spam = "https://a.example https://b.example https://c.example";
        assert_eq!(codes(&Written { message: spam.into(), ..written() }), ["offer-links"]);
        assert_eq!(codes(&Written { message: "<a href=x>ici</a>".into(), ..written() }), ["markup"]);
    }

    #[test]
    fn no_address_can_write_into_the_head_of_a_letter() {
        for right in ["a@b.fr", "jean.d'arc+don@sous.domaine.example", "x_y@xn--bcher-kva.example"] {
            assert!(address(right).is_some(), "{right}");
        }
        let long = format!("{}@example.org", "a".repeat(65));
        for wrong in [
            "",
            "marie",
            "@b.fr",
            "a@b",
            "a@b.1",
            "a b@c.fr",
            "a@b.fr\r\nBcc: x@y.fr",
            "a@b.fr, x@y.fr",
            "<a@b.fr>",
            "\"a\"@b.fr",
            "a..b@c.fr",
            "a@-b.fr",
            "a@b..fr",
            "à@b.fr",
            &long,
        ] {
            assert_eq!(address(wrong), None, "{wrong}");
        }
    }
}
