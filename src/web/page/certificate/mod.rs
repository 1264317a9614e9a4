//! Certificates: one on a sheet of paper, one with its proof, and those of a holder's own projects.

mod text;

use serde::Serialize;

use super::card;
use super::desk::{Fields, FormView};
use super::frame::Frame;
use super::head::Head;
use super::sheet::{Qr, qr};
use super::text::Link;
use crate::app::certificate::PublicKey;
use crate::domain::certificate::Certificate;
use crate::domain::shelf::Member;

pub use text::{Reached, certified};

/// A certificate.
#[derive(Debug, Serialize)]
pub struct CertificatePage {
    head: Head,
    framed: bool,
    /// The window's name.
    name: String,
    /// The signature holds.
    holds: bool,
    number: String,
    /// What was signed, part by part: nothing else is shown as signed.
    title: String,
    parts: Vec<Part>,
    /// The same as it was signed.
    text: String,
    digest: String,
    fingerprint: Option<String>,
    issued: String,
    /// Where it is verified, and as a person types it.
    verify: String,
    address: String,
    qr: Option<Qr>,
    /// The files for whoever verifies it elsewhere.
    files: Files,
    /// The project's page.
    project: Option<Link>,
    /// The same for printing.
    sheet: String,
    /// Where the number of another is typed.
    others: String,
}

/// What a program needs to verify it.
#[derive(Debug, Serialize)]
struct Files {
    text: String,
    signature: String,
    key: String,
    /// The line for a terminal.
    command: String,
    /// The line that gives the key's fingerprint.
    of_key: &'static str,
}

/// The SHA-256 of the key's file: of the key in DER, so that every tool gives the same.
const OF_KEY: &str = "openssl pkey -pubin -in key.pem -outform DER | openssl dgst -sha256";

/// A part of what was signed.
#[derive(Debug, Default, Serialize)]
struct Part {
    heading: Option<String>,
    facts: Vec<Fact>,
    items: Vec<String>,
    sentence: Option<String>,
}

#[derive(Debug, Serialize)]
struct Fact {
    label: String,
    value: String,
}

impl CertificatePage {
    /// Of this certificate; `member` is its project while the window shows it.
    pub fn new(frame: &Frame<'_>, certificate: &Certificate, key: &PublicKey, member: Option<&Member>) -> Self {
        let (title, parts) = read(&certificate.text);
        let path = format!("/certificates/{}", certificate.id);
        let verify = frame.absolute(&path);
        let id = &certificate.id;
        let project = |member: &Member| Link {
            label: card::title(member, frame).text,
            href: frame.href(&format!("/projects/{}", member.project.slug)),
        };
        Self {
            head: Head::new(frame, &frame.say_of("certificate-head", "number", id.to_string()), "", &path).unlisted(),
            framed: false,
            name: frame.name().into(),
            holds: key.holds(certificate),
            number: id.to_string(),
            title,
            parts,
            text: certificate.text.clone(),
            digest: certificate.digest.clone(),
            fingerprint: key.fingerprint(),
            issued: frame.moment(certificate.at),
            qr: qr(&verify),
            address: verify.split_once("://").map_or(verify.as_str(), |(_, typed)| typed).to_owned(),
            verify: frame.href(&path),
            files: Files {
                text: frame.href(&format!("{path}.txt")),
                signature: frame.href(&format!("{path}.sig")),
                key: frame.href("/certificates/key.pem"),
                command: format!("openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in {id}.txt -sigfile {id}.sig"),
                of_key: OF_KEY,
            },
            sheet: frame.href(&format!("{path}/sheet")),
            others: frame.href("/certificates"),
            project: member.map(project),
        }
    }
}

/// Where the number of a certificate is typed.
#[derive(Debug, Serialize)]
pub struct CertificateSearch {
    head: Head,
    title: String,
    lead: String,
    action: String,
    /// What was typed, and is no certificate's number.
    typed: Option<String>,
}

impl CertificateSearch {
    /// The form; `typed` is what there is no certificate of.
    pub fn new(frame: &Frame<'_>, typed: Option<String>) -> Self {
        let word = if typed.is_some() { "certificate-unknown" } else { "certificate-search" };
        let (title, lead) =
            (frame.say(&format!("{word}-title")), frame.say_of(&format!("{word}-lead"), "name", frame.name()));
        Self {
            head: Head::new(frame, &title, lead.clone(), "/certificates").unlisted(),
            title,
            lead,
            action: frame.href("/certificates"),
            typed,
        }
    }
}

/// The text, read line by line: a part begins after an empty line.
fn read(text: &str) -> (String, Vec<Part>) {
    let mut parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    let title = parts.next().unwrap_or_default().to_owned();
    let part = |lines: &str| {
        let mut part = Part::default();
        for line in lines.lines() {
            if let Some(item) = line.strip_prefix("- ") {
                part.items.push(item.to_owned());
            } else if let Some((label, value)) = line.split_once(": ").filter(|(label, _)| label.chars().count() < 100)
            {
                part.facts.push(Fact { label: label.to_owned(), value: value.to_owned() });
            } else if part.heading.is_none() && lines.lines().count() > 1 {
                part.heading = Some(line.to_owned());
            } else {
                part.sentence = Some(line.to_owned());
            }
        }
        part
    };
    (title, parts.map(part).collect())
}

/// A holder's own projects, and the certificates of each.
#[derive(Debug, Serialize)]
pub struct OwnCertificates {
    title: String,
    projects: Vec<Own>,
}

#[derive(Debug, Serialize)]
struct Own {
    title: String,
    form: FormView,
    slug: String,
    /// The last one first.
    issued: Vec<Link>,
    sheet: String,
}

impl OwnCertificates {
    /// Of these projects; `fields` makes a form of its own for each.
    pub fn new<'f>(frame: &Frame<'f>, members: &[&Member], fields: &dyn Fn(&Member) -> Fields<'f>) -> Self {
        let own = |member: &&Member| {
            let issued = frame.local.certificates.of(&member.project.key);
            let link = |certificate: &Certificate| Link {
                label: frame.moment(certificate.at),
                href: frame.href(&format!("/certificates/{}", certificate.id)),
            };
            Own {
                title: card::title(member, frame).text,
                form: fields(member).form("/portal/certificates"),
                slug: member.project.slug.to_string(),
                issued: issued.map(link).collect(),
                sheet: frame.href(&format!("/projects/{}/certificate", member.project.slug)),
            }
        };
        Self { title: frame.say("nav-portal-certificates"), projects: members.iter().map(own).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_signed_is_shown_line_by_line() {
        let (title, parts) =
            read("Titre\n\nNuméro: a-b\nPage: https://a.example/x\n\nPARTENAIRES\n- A: 5 € (dû)\n\nFin.\n");
        assert_eq!((title.as_str(), parts.len()), ("Titre", 3));
        assert_eq!(parts[0].facts[1].value, "https://a.example/x");
        assert_eq!((parts[1].heading.as_deref(), &parts[1].items[0]), (Some("PARTENAIRES"), &"A: 5 € (dû)".to_owned()));
        assert_eq!(parts[2].sentence.as_deref(), Some("Fin."));
    }
}
