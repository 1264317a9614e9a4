//! The text of a certificate: a line a fact, in the words of the window, so that a banker reads it and a program verifies it.

use crate::app::certificate::PublicKey;
use crate::domain::certificate::CertificateId;
use crate::domain::loan::{Loan, LoanState};
use crate::domain::project::Goal;
use crate::domain::refusal::Arg;
use crate::domain::shelf::{Member, Shelf};
use crate::web::page::in_kind::InKind;
use crate::web::page::standing::Standing;
use crate::web::page::{Frame, card, fund};

/// What a certificate counts of neighbours: as much as the window knows, and no names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// Residents who follow the project by letter and said yes to it.
    pub followers: usize,
}

/// What is written in a certificate about a project, as it stands now.
pub fn certified(
    frame: &Frame<'_>,
    shelf: &Shelf,
    member: &Member,
    id: &CertificateId,
    key: &PublicKey,
    reached: Reached,
) -> String {
    let project = &member.project;
    let mut text = Writer { frame, text: format!("{}\n\n", frame.say("certificate-title")) };
    text.line("number", id.to_string());
    text.line("issued", frame.moment(frame.now));
    text.line("window", format!("{}, {}", frame.name(), frame.absolute("/")));
    text.line("publisher", frame.region.legal.publisher.clone());
    text.line("project", card::title(member, frame).text);
    text.line("page", frame.absolute(&format!("/projects/{}", project.slug)));
    text.line("host", format!("{}, {}", frame.host_name, project.key.id));
    text.heading("campaign");
    text.line("seen", frame.moment(member.seen));
    text.line("stage", Standing::of(member, frame).sentence(member, frame));
    match project.goal {
        Some(Goal::Money(goal)) => text.line("goal", frame.money(goal)),
        Some(Goal::Preorders { wanted, sold }) => {
            let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
            text.line("wanted", frame.say_of("certificate-units", "count", count(wanted)));
            text.line("sold", frame.say_of("certificate-units", "count", count(sold)));
        }
        None => {}
    }
    text.line("raised", frame.money(project.raised));
    let backers = project.backers.map_or_else(|| frame.say("certificate-not-told"), |backers| backers.to_string());
    text.line("backers", backers);
    // What comes to nothing is no support.
    let parts = fund::parts(member, shelf, frame).into_iter().filter(|part| part.pattern.is_some());
    text.list("partners", parts.map(|part| (part.name.start, format!("{} ({})", part.sum, part.state.text))));
    text.list("support", in_kind(frame, shelf, member));
    let helped = frame.local.offers.helped(&project.key);
    let counted = [
        ("followers", reached.followers),
        ("offers", frame.local.offers.received(&project.key)),
        ("helpers", usize::try_from(helped.people).unwrap_or(usize::MAX)),
        ("hours", usize::try_from(helped.hours).unwrap_or(usize::MAX)),
    ];
    text.heading("reached");
    for (what, count) in counted {
        text.line(what, count.to_string());
    }
    text.heading("signature");
    text.line("verify", frame.absolute(&format!("/certificates/{id}")));
    text.line("key", key.fingerprint().map(|digits| format!("Ed25519, SHA-256 {digits}")).unwrap_or_default());
    text.text.push('\n');
    text.text.push_str(&frame.say_of("certificate-closing", "host", frame.host_name.to_owned()));
    text.text.push('\n');
    text.text
}

/// What public bodies and firms gave that is not money: who, and what, with where it stands and what was agreed on.
fn in_kind<'f>(frame: &'f Frame<'_>, shelf: &'f Shelf, member: &'f Member) -> impl Iterator<Item = (String, String)> {
    let key = &member.project.key;
    let supports = frame.local.support.of(key).filter(|support| support.is_public());
    let loans = frame.local.loans.of(key).filter(|loan| loan.is_given());
    let given = supports.map(|support| InKind::support(support, shelf, None, frame).certified(None, frame));
    let lent = |loan: &Loan| {
        // Whoever reads it on paper cannot ask whether «accepted» means that the project has it.
        let promised = (loan.state == LoanState::Accepted).then(|| frame.say("certificate-promised"));
        InKind::loan(loan, shelf, None, frame).certified(promised, frame)
    };
    given.chain(loans.map(lent))
}

/// Writes lines.
struct Writer<'f> {
    frame: &'f Frame<'f>,
    text: String,
}

impl Writer<'_> {
    fn line(&mut self, what: &str, value: String) {
        if !value.trim().is_empty() {
            let line = self.said(self.frame.say(&format!("certificate-{what}")), value);
            self.text.push_str(&format!("{line}\n"));
        }
    }

    /// What, and its value: one line, whatever somebody wrote in it.
    fn said(&self, what: String, value: String) -> String {
        let said = self.frame.say_args("certificate-line", &[("what", Arg::Text(what)), ("value", Arg::Text(value))]);
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn heading(&mut self, what: &str) {
        self.text.push_str(&format!("\n{}\n", self.frame.say(&format!("certificate-{what}")).to_uppercase()));
    }

    fn list(&mut self, what: &str, items: impl Iterator<Item = (String, String)>) {
        self.heading(what);
        let mut none = true;
        for (who, given) in items {
            none = false;
            let line = self.said(who, given);
            self.text.push_str(&format!("- {line}\n"));
        }
        if none {
            self.text.push_str(&format!("- {}\n", self.frame.say("certificate-none")));
        }
    }
}
