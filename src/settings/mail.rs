//! `[mail]`: the server that takes our letters.

use std::path::Path;

use super::secret::{Secret, secret};
use crate::file::Section;

/// Where letters go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mail {
    /// Nowhere: nobody is written to.
    Nowhere,
    /// Into a mailbox that everyone may read: for demonstrations alone.
    Mailbox,
    /// To a server.
    Server(MailServer),
}

/// A server that takes our letters, and how to speak with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailServer {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How what is said stays between us.
    pub tls: MailTls,
    /// The name and password that it wants.
    pub login: Option<(String, Secret)>,
    /// The address that letters come from.
    pub from: String,
}

/// How what is said to a mail server stays between us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailTls {
    /// From the first byte.
    Always,
    /// From the first command on; without it nothing is sent.
    Starttls,
    /// Not at all: for a server on the same machine.
    Never,
}

impl MailTls {
    /// The port where servers expect it.
    fn port(self) -> u16 {
        match self {
            Self::Always => 465,
            Self::Starttls => 587,
            Self::Never => 25,
        }
    }
}

const FROM: &str = "the address that letters come from, such as \"fenetre@auvergne.example\"";
const HOST: &str = "the name of the mail server, such as \"smtp.auvergne.example\"";

pub(super) fn mail(root: &Section<'_>, folder: &Path) -> Mail {
    let Some(section) = root.section("mail") else { return Mail::Nowhere };
    let words = [("tls", MailTls::Always), ("starttls", MailTls::Starttls), ("none", MailTls::Never)];
    let tls = section.word("tls", &words).unwrap_or(MailTls::Starttls);
    let host = section.parsed("host", "bad-host", HOST, host).or_else(|| section.missing("host", HOST));
    let from = section.parsed("from", "bad-email", FROM, address).or_else(|| section.missing("from", FROM));
    let login = login(&section, folder);
    let port = port(&section).unwrap_or(tls.port());
    let (Some(host), Some(from)) = (host, from) else { return Mail::Nowhere };
    if tls == MailTls::Never && !is_here(&host) {
        let problem = "anybody on the way can read letters, and whom they are for";
        section.spot("tls").warning("plain-mail", problem, "\"starttls\" or \"tls\"");
    }
    Mail::Server(MailServer { host, port, tls, login, from })
}

fn login(section: &Section<'_>, folder: &Path) -> Option<(String, Secret)> {
    let user = section.text("user");
    let password = secret(section, ["password", "password_file"], 1, folder);
    let has_password = section.has("password") || section.has("password_file");
    match (user, password) {
        (Some(user), Some(password)) => Some((user, password)),
        (Some(_), None) if !has_password => section.missing("password", "the password: password_file = \"secret\""),
        (None, Some(_)) => section.missing("user", "the name that goes with the password"),
        _ => None,
    }
}

fn port(section: &Section<'_>) -> Option<u16> {
    section.whole("port", 1..=u32::from(u16::MAX)).and_then(|port| u16::try_from(port).ok())
}

fn host(text: &str) -> Result<String, String> {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let fits = (1..=253).contains(&text.len()) && text.chars().all(legal);
    if fits { Ok(text.to_owned()) } else { Err(format!("«{text}» is no name of a server")) }
}

fn address(text: &str) -> Result<String, String> {
    let plain =
        text.is_ascii() && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"',".contains(c));
    let whole =
        text.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !host.contains('@'));
    if plain && whole { Ok(text.to_owned()) } else { Err(format!("«{text}» is not an e-mail address")) }
}

fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
