//! Sponsors: organisations that add to what the crowd gives, their funds from draft to closed books, and those books.
//!
//! What moves money is an [`Entry`] of the engine in [`fund`](super::fund): the journal keeps it word for word, and the books
//! are its replay. Everything around it is here: who stands behind a fund, what it was called and for whom, who signed and who
//! accepted, what people still have to agree on.
//!
//! [`Entry`]: super::fund::Entry

mod access;
mod books;
mod command;
mod draft;
mod fact;
mod feed;
mod given_up;
mod life;
mod organisation;
mod projection;
mod terms;
mod top_up;
mod treasury;
mod verified;
mod what_if;
mod written;

#[cfg(test)]
mod tests;

pub use access::{
    Access, Scope, TOKEN_DAYS, TokenId, Tokens, ToldPayment, WrittenAccess, admitted, make_token, pay_as_told,
    revoke_token,
};
pub use books::{Refused, code_field};
pub use command::{
    Ground, MOST_REASON, accept, describe, discard, draft, endorses, refuse, show_logo, submit, take_back,
};
pub use draft::{Draft, Nature, Reach, Vote};
pub use fact::SponsorFact;
pub use feed::{Heard, Sighting, has_to_tick, observe};
pub use given_up::give_up;
pub use life::{FundFile, Signature, Standing, Turn};
pub use organisation::{Kind, Profile};
pub use projection::{CorrectionAsked, Imported, Sponsors};
pub use terms::{PromiseTerms, TERMS};
pub use top_up::{TopUp, WrittenTopUp, accept_top_up, drop_top_up, endorses_top_up, refuse_top_up, top_up};
pub use treasury::{
    ask_correction, close_books, confirm, drop_correction, import_gifts, pause, pay, record_vote, resume,
    sign_correction, still_to_pay, withdraw,
};
pub use verified::{Verified, WrittenVerified};
pub use what_if::{Campaigned, WhatIf, what_if};
pub use written::{
    RULES, STEP_FIELDS, Trying, WrittenFund, WrittenProfile, WrittenStep, counts_gifts, named_project, rule_word, tried,
};
