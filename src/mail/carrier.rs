//! Who takes letters on: a mail server, or a mailbox for demonstrations. The only module that speaks SMTP. What a server says
//! may quote an address: only its codes are kept.

use std::error::Error as _;
use std::io::ErrorKind;
use std::time::Duration;

use jiff::Timestamp;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, SmtpTransport};
use lettre::{Message, Transport};
use serde::{Deserialize, Serialize};

use super::letter::{Letter, LetterId};
use super::mailbox::Mailbox;
use crate::settings::{MailServer, MailTls};

/// How long a server may take for an answer.
const TIMEOUT: Duration = Duration::from_secs(20);

/// What stands between us and a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// It cannot be reached.
    Unreachable,
    /// It took too long.
    Slow,
    /// It offers no safe connection, or one we cannot trust.
    Unsafe,
    /// It wants another name or password.
    Login,
    /// It does not want to just now.
    Busy(u16),
    /// It said something that no mail server says.
    Garbled,
}

impl Trouble {
    /// The word for it: the text `mail-trouble-WORD` says it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Slow => "slow",
            Self::Unsafe => "unsafe",
            Self::Login => "login",
            Self::Busy(_) => "busy",
            Self::Garbled => "garbled",
        }
    }
}

/// Why a letter was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// None is taken now.
    Server(Trouble),
    /// This one not now.
    Later(u16),
    /// This one never.
    Never(u16),
}

/// Who takes letters on.
pub(super) enum Carrier {
    Server(Box<SmtpTransport>),
    Mailbox(Mailbox),
}

impl Carrier {
    /// A server that is told we are `host`.
    pub(super) fn server(settings: &MailServer, host: &str) -> Result<Self, Error> {
        let name = settings.host.as_str();
        let mut builder = match settings.tls {
            MailTls::Always => SmtpTransport::relay(name)?,
            MailTls::Starttls => SmtpTransport::starttls_relay(name)?,
            MailTls::Never => SmtpTransport::builder_dangerous(name),
        };
        builder = builder.port(settings.port).timeout(Some(TIMEOUT)).hello_name(ClientId::Domain(host.to_owned()));
        if let Some((user, password)) = &settings.login {
            builder = builder.credentials(Credentials::new(user.clone(), password.reveal().to_owned()));
        }
        Ok(Self::Server(Box::new(builder.build())))
    }

    /// Hands over a letter. Blocks.
    pub(super) fn carry(&self, id: &LetterId, letter: &Letter, mime: &Message, now: Timestamp) -> Result<(), Failure> {
        match self {
            Self::Server(server) => server.send(mime).map(drop).map_err(|error| failure(&error)),
            Self::Mailbox(mailbox) => {
                mailbox.take(id.clone(), letter.clone(), mime.formatted(), now);
                Ok(())
            }
        }
    }
}

fn failure(error: &Error) -> Failure {
    if let Some(code) = error.status() {
        return of_code(u16::from(code));
    }
    let io = causes(error).find_map(|cause| cause.downcast_ref::<std::io::Error>()).map(std::io::Error::kind);
    Failure::Server(match io {
        // The system says the second of a connection that was waited for as long as it may.
        Some(ErrorKind::TimedOut | ErrorKind::WouldBlock) => Trouble::Slow,
        Some(ErrorKind::InvalidData | ErrorKind::InvalidInput) => Trouble::Unsafe,
        // lettre calls it its own error when a server offers no STARTTLS.
        _ if error.is_tls() || error.is_client() => Trouble::Unsafe,
        _ if error.is_response() => Trouble::Garbled,
        _ => Trouble::Unreachable,
    })
}

fn causes(error: &Error) -> impl Iterator<Item = &(dyn std::error::Error + 'static)> {
    std::iter::successors(error.source(), |cause| (*cause).source())
}

/// What a refusal is about: 421 and 454 are the server's own state, the 53x our name and password (RFC 4954), the others
/// this letter (RFC 5321, section 4.2).
fn of_code(code: u16) -> Failure {
    match code {
        421 | 454 => Failure::Server(Trouble::Busy(code)),
        530 | 534 | 535 | 538 => Failure::Server(Trouble::Login),
        400..500 => Failure::Later(code),
        _ => Failure::Never(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_password_condemns_no_letter() {
        assert_eq!(of_code(535), Failure::Server(Trouble::Login));
        assert_eq!(of_code(421), Failure::Server(Trouble::Busy(421)));
        assert_eq!(of_code(451), Failure::Later(451));
        assert_eq!(of_code(550), Failure::Never(550));
    }
}
