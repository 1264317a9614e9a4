//! A letter, and how it looks on its way.

use std::fmt;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::language::Lang;
use crate::domain::person::PersonId;
use crate::domain::project::RegionId;

/// The most characters of a subject or of a name beside an address.
const MOST_CHARACTERS: usize = 150;

/// A letter to one person, in plain text and in HTML.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Whose window it is from.
    pub region: RegionId,
    /// What kind of letter: a word.
    pub kind: String,
    /// To whom, where the journal knows them.
    pub person: Option<PersonId>,
    /// To which address.
    pub to: String,
    /// The window's name, as its sender.
    pub from_name: String,
    /// Where answers go.
    pub reply_to: Option<String>,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The same in HTML.
    pub html: String,
    /// In which language.
    pub lang: Lang,
    /// The host name of the window.
    pub host: String,
    /// Where one request ends letters of this kind (RFC 8058), where that can be.
    pub unsubscribe: Option<String>,
    /// When it is too late to send it.
    pub until: Timestamp,
}

/// Whom a letter is for and what it says is nobody else's affair.
impl fmt::Debug for Letter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Letter").field("region", &self.region).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// A letter's name: the same letter has the same, so that it goes out once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LetterId(String);

impl LetterId {
    /// The id of the letter that these parts make what it is.
    pub fn of(parts: &[&str]) -> Self {
        let mut digest = Sha256::new();
        for part in parts {
            // Each with its length: «ab, c» is not «a, bc».
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        Self(digest.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect())
    }

    /// The id as it was written.
    pub(super) fn read(text: String) -> Self {
        Self(text)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whom letters are from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender(Address);

impl Sender {
    /// An address that can be one.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        Ok(Self(text.parse()?))
    }
}

/// Whether letters can be addressed to this.
pub fn is_address(text: &str) -> bool {
    let has_domain = text.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'));
    text.len() <= 254 && has_domain && text.parse::<Address>().is_ok()
}

/// A letter that cannot be sent as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Its address is none.
    #[error("the address is none")]
    Address,
    /// Something else of it.
    #[error("it cannot be written as a letter")]
    Form,
}

impl Letter {
    /// The letter as it goes out. Nothing that somebody wrote can add a line to its head.
    pub fn mime(&self, id: &LetterId, from: &Sender, now: Timestamp) -> Result<Message, Unfit> {
        let to: Address = self.to.parse().map_err(|_| Unfit::Address)?;
        let name = one_line(&self.from_name);
        let mut builder = Message::builder()
            .from(Mailbox::new(Some(name).filter(|name| !name.is_empty()), from.0.clone()))
            .to(Mailbox::new(None, to))
            .subject(one_line(&self.subject))
            .date(moment(now))
            .message_id(Some(format!("<{}@{}>", id.as_str(), host(&self.host))));
        if let Some(reply_to) = self.reply_to.as_deref().and_then(|address| address.parse::<Address>().ok()) {
            builder = builder.reply_to(Mailbox::new(None, reply_to));
        }
        builder = plain(builder, "Auto-Submitted", "auto-generated");
        builder = plain(builder, "Content-Language", self.lang.code());
        if let Some(address) = self.unsubscribe.as_deref().and_then(web_address) {
            builder = plain(builder, "List-Unsubscribe", &format!("<{address}>"));
            builder = plain(builder, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        let both = MultiPart::alternative_plain_html(self.text.clone(), self.html.clone());
        builder.multipart(both).map_err(|_| Unfit::Form)
    }
}

fn moment(at: Timestamp) -> SystemTime {
    let seconds = u64::try_from(at.as_second()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A line of the head that is ASCII and one line already.
fn plain(builder: lettre::message::MessageBuilder, name: &'static str, value: &str) -> lettre::message::MessageBuilder {
    let name = HeaderName::new_from_ascii_str(name);
    builder.raw_header(HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned()))
}

/// A text on one line, and not a long one.
fn one_line(text: &str) -> String {
    // Blanks that do not break are somebody's typography, and stay.
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let spaced: String = text.chars().map(|c| if breaks(c) { ' ' } else { c }).collect();
    let words = spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(MOST_CHARACTERS) {
        Some((at, _)) => format!("{}…", words[..at].trim_end()),
        None => words,
    }
}

/// What may stand behind the `@` of a letter's id.
fn host(name: &str) -> &str {
    let legal = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
    if !name.is_empty() && name.len() <= 253 && name.bytes().all(legal) { name } else { "oriel.invalid" }
}

/// An address on the web as it may stand in the head: ASCII, without a blank, and short enough for one line.
fn web_address(text: &str) -> Option<String> {
    let url = url::Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let written = url.as_str();
    let safe = written.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>'));
    (safe && written.len() <= 900).then(|| written.to_owned())
}
