//! Programs that others wrote, which judge what we answer. `tests/run` installs them.

use std::path::PathBuf;
use std::process::{Command, Output};

/// Where they are.
fn folder() -> PathBuf {
    let folder = std::env::var_os("ORIEL_PEERS").map(PathBuf::from);
    folder.expect("the programs that judge us are installed by tests/run: run that, or `tests/run NAME` for some tests")
}

/// A program of the Python environment.
pub fn python(name: &str) -> Command {
    Command::new(folder().join("venv/bin").join(name))
}

/// A script for Node.js in `tests/browser`, which finds its packages among the peers.
pub fn node(script: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/browser").join(script));
    command.env("ORIEL_PEERS", folder());
    command
}

/// The validator of the W3C.
pub fn vnu() -> Command {
    let mut command = Command::new("java");
    command.arg("-jar").arg(folder().join("node_modules/vnu-jar/build/dist/vnu.jar"));
    command
}

/// The other validator, with its recommended rules.
pub fn html_validate() -> Command {
    let mut command = Command::new("node");
    command.arg(folder().join("node_modules/html-validate/bin/html-validate.mjs"));
    command
}

/// What the program said, if it was not content.
pub async fn judge(mut command: Command) -> Result<String, String> {
    let run = tokio::task::spawn_blocking(move || command.output());
    let Output { status, stdout, stderr } = run.await.unwrap().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    if status.success() { Ok(said) } else { Err(said) }
}
