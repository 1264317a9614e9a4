//! What went wrong with a page or a form of the desk, and what to do.

use serde::Serialize;

use crate::web::error::AppError;
use crate::web::page::Frame;

/// What went wrong.
#[derive(Debug, Serialize)]
pub struct DeskError {
    title: String,
    /// Why.
    reason: String,
    /// What to do.
    remedy: String,
    /// Where to go on.
    on: String,
    on_label: String,
}

impl DeskError {
    /// The page about an error.
    pub fn new(frame: &Frame<'_>, error: &AppError) -> Self {
        let word = word(error);
        let said = |part: &str| frame.say(&format!("desk-{word}-{part}"));
        let reason = match error {
            AppError::Invitation(code) => frame.say(&format!("refusal-{code}")),
            AppError::SignIn(why) => frame.say(&format!("sign-in-{}", why.word())),
            AppError::TooMany(seconds) => {
                let seconds = i64::try_from(*seconds).unwrap_or(i64::MAX);
                frame.say_of("desk-often-reason", "seconds", seconds)
            }
            _ => said("reason"),
        };
        let (on, on_label) = match error {
            AppError::SignIn(_) => ("/sign-in", "sign-in-again"),
            _ => ("/", "go-home"),
        };
        Self { title: said("title"), reason, remedy: said("remedy"), on: frame.href(on), on_label: frame.say(on_label) }
    }
}

fn word(error: &AppError) -> &'static str {
    match error {
        AppError::NotFound | AppError::Moved(_) | AppError::Answered(_) => "missing",
        AppError::Forbidden => "forbidden",
        AppError::NotGenuine => "foreign",
        AppError::TooLong => "long",
        AppError::TooMany(_) => "often",
        AppError::SignIn(_) => "sign-in",
        AppError::Invitation(_) => "invitation",
        AppError::NotKept => "full",
        AppError::Method | AppError::Unreadable | AppError::BadRequest(_) | AppError::NotOffered(_) => "unclear",
        AppError::Internal(_) => "broken",
    }
}
