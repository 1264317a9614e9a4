//! A mail server that others wrote, and what it took.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use oriel::settings::{Mail, MailServer, MailTls};
use serde_json::Value;
use tempfile::TempDir;

use super::peers::{judge, python};
use super::wait_until;

/// A mail server; gone when dropped.
pub struct Server {
    folder: TempDir,
    port: u16,
    pub login: Option<&'static str>,
    running: Option<Child>,
}

impl Server {
    /// A server that is not started yet.
    pub fn asleep() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("rule"), "ok").unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { folder, port, login: None, running: None }
    }

    pub fn awake() -> Self {
        let mut server = Self::asleep();
        server.wake();
        server
    }

    pub fn wake(&mut self) {
        let mut command: Command = python("python3");
        command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/smtp.py"));
        command.arg(self.folder.path()).arg(self.port.to_string()).args(self.login);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        let mut told = std::io::BufReader::new(child.stdout.take().unwrap());
        std::io::BufRead::read_line(&mut told, &mut line).unwrap();
        assert_eq!(line.trim(), "ready");
        self.running = Some(child);
    }

    pub fn rule(&self, text: &str) {
        fs::write(self.folder.path().join("rule.new"), text).unwrap();
        fs::rename(self.folder.path().join("rule.new"), self.folder.path().join("rule")).unwrap();
    }

    /// The letters that it took, in order.
    pub fn taken(&self) -> Vec<PathBuf> {
        let files = fs::read_dir(self.folder.path()).unwrap().map(|file| file.unwrap().path());
        let mut letters: Vec<_> = files.filter(|file| file.extension().is_some_and(|ext| ext == "eml")).collect();
        letters.sort();
        letters
    }

    pub async fn took(&self, count: usize) {
        wait_until(&format!("the server took {count} letters"), || self.taken().len() >= count).await;
    }

    pub fn settings(&self) -> Mail {
        Mail::Server(MailServer {
            host: "127.0.0.1".into(),
            port: self.port,
            tls: MailTls::Never,
            login: None,
            from: "fenetre@oriel.example".into(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut child) = self.running.take() {
            _ = child.kill();
            _ = child.wait();
        }
    }
}

/// A letter, as a program of others reads it.
pub async fn read(file: &Path) -> Value {
    let mut reader = python("python3");
    reader.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/window/letters.py")).arg(file);
    serde_json::from_str(&judge(reader).await.unwrap()).unwrap()
}
