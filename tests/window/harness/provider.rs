//! OpenID providers in processes of their own: one that others wrote, and one that lies.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use oriel::domain::language::Texts;
use oriel::settings::{ProviderKind, Secret, SignInSettings};
use reqwest::Method;

use super::browser::{Browser, filled, form};
use super::peers::node;

/// A provider, gone when dropped.
pub struct Provider {
    child: Child,
    lines: BufReader<ChildStdout>,
    input: ChildStdin,
    pub issuer: String,
}

impl Provider {
    /// The one that others wrote. It is not ready before it knows where people are sent back to.
    pub fn certified() -> Self {
        Self::start("provider.mjs")
    }

    /// The one that lies.
    pub fn liar() -> Self {
        Self::start("liar.mjs")
    }

    fn start(script: &str) -> Self {
        let mut child =
            node(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut provider = Self { child, lines: BufReader::new(output), input, issuer: String::new() };
        provider.issuer = provider.line();
        assert!(provider.issuer.starts_with("http://"), "{script} did not start: {}", provider.issuer);
        provider
    }

    /// Tells it something, and waits until it has heard.
    pub fn tell(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
        while self.line() != "ready" {}
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        assert!(self.lines.read_line(&mut line).unwrap() > 0, "the provider ended");
        line.trim().to_owned()
    }

    /// As a node's settings name it.
    pub fn settings(&self) -> SignInSettings {
        SignInSettings {
            kind: ProviderKind::OpenId(self.issuer.clone()),
            client_id: "oriel".into(),
            client_secret: Secret::from("provider-secret".to_owned()),
            label: Texts::default(),
        }
    }

    /// Signs in at the certified provider and consents, as a person does; the address that it sends them back to.
    pub async fn approve(&self, browser: &Browser, page: &str, login: &str) -> String {
        let there = browser.elsewhere(&self.issuer);
        let mut answer = there.get(page).await;
        for _ in 0..12 {
            if answer.status().is_redirection() {
                let to = Browser::location(&answer);
                if to.contains("/sign-in/") {
                    return to;
                }
                let to = if to.starts_with('/') { format!("{}{to}", self.issuer) } else { to };
                answer = there.get(&to).await;
                continue;
            }
            let at = answer.url().to_string();
            let html = answer.text().await.unwrap();
            let pairs = form(&html, "").unwrap_or_else(|| panic!("{at}: {html}"));
            let pairs = match pairs.iter().any(|(name, _)| name == "login") {
                true => filled(pairs, &[("login", login), ("password", "any")]),
                false => pairs,
            };
            let request = super::browser::body(there.ask(Method::POST, &at), &pairs);
            answer = there.send(request).await;
        }
        panic!("the provider does not come to an end");
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
