//! `[[operator]]`: who runs the window. They invite everybody else.

use super::Known;
use super::people::read_email;
use crate::domain::person::{Identity, Named, ProviderId};
use crate::file::Section;

pub(super) fn operators(root: &Section<'_>, known: &Known<'_>) -> Vec<Named> {
    let mut operators = Vec::new();
    for section in root.sections("operator") {
        let Some(named) = operator(&section) else { continue };
        if operators.contains(&named) {
            section.spot("").error("repeated", "this person is named above already", "each person once");
        }
        if let (Named::Identity(identity), Some(providers)) = (&named, known.providers) {
            tell_if_unknown(&section, &identity.provider, providers);
        }
        operators.push(named);
    }
    operators
}

/// The window works without its operator: worth a look, and no reason to take it down.
fn tell_if_unknown(section: &Section<'_>, provider: &ProviderId, known: &[ProviderId]) {
    if known.contains(provider) {
        return;
    }
    let all = known.iter().map(|known| format!("«{known}»")).collect::<Vec<_>>().join(", ");
    let expected = match all.is_empty() {
        true => "a [sign_in.NAME] in the node's settings; there is none yet".into(),
        false => format!("one of those in the node's settings: {all}"),
    };
    let problem = format!("nobody signs in with «{provider}», so this person cannot come in");
    section.spot("provider").warning("unknown-provider", problem, &expected);
}

fn operator(section: &Section<'_>) -> Option<Named> {
    let email = section.parsed("email", "bad-email", EMAIL, read_email);
    let provider: Option<ProviderId> = section.parsed("provider", "bad-provider", PROVIDER, str::parse);
    let subject = section.text("subject");
    let (by_email, by_name) = (section.has("email"), section.has("provider") || section.has("subject"));
    match (by_email, by_name) {
        (true, true) => {
            let problem = "the person is named twice: by address and by provider";
            section.spot("email").error("given-twice", problem, "one of the two");
            None
        }
        (true, false) => email.map(Named::Email),
        (false, true) => {
            let subject = subject.or_else(|| section.missing("subject", SUBJECT));
            let provider = provider.or_else(|| section.missing("provider", PROVIDER));
            Some(Named::Identity(Identity { provider: provider?, subject: subject? }))
        }
        (false, false) => section.missing("email", EMAIL),
    }
}

const EMAIL: &str = "the address that their provider made sure of, or «provider» and «subject»";
const PROVIDER: &str = "the name of a [sign_in.NAME] in the node's settings";
const SUBJECT: &str = "the provider's own lasting name for them: a number on Ulule, «sub» with OpenID";
