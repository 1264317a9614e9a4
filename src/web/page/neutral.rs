//! A host name that no window answers to. It must not tell which windows there are.

use serde::Serialize;

/// A host name that no window answers to. Rendered by `Theme::render_neutral`, with the theme «base».
#[derive(Debug, Default, Serialize)]
pub struct NeutralNotFound {}
