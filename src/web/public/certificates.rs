//! Certificates, for whoever was handed one: found by its number, on paper, with its proof, and as files that a program
//! verifies.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::{Visit, member, rendered};
use crate::app::certificate::{PublicKey, read_number, signature};
use crate::domain::certificate::Certificate;
use crate::web::error::AppError;
use crate::web::page::{CertificatePage, CertificateSearch, Frame};
use crate::web::page_cache::Content;

/// Where a number is typed.
pub(in crate::web) const SEARCH: &str = "/certificates";

const FOLDER: &str = "/certificates/";
/// Characters of what was typed that are shown again.
const LONGEST_TYPED: usize = 120;

fn key(visit: &Visit) -> Result<PublicKey, AppError> {
    Ok(visit.app.seals.public(&visit.region().id).map_err(anyhow::Error::from)?)
}

fn found<'v>(visit: &'v Visit, typed: &str) -> Option<&'v Certificate> {
    visit.local.certificates.get(&read_number(typed)?)
}

/// What stands in the path where a number does.
fn written(visit: &Visit) -> &str {
    visit.address.path.strip_prefix(FOLDER).unwrap_or_default()
}

fn decoded(written: &str) -> Cow<'_, str> {
    percent_decode_str(written).decode_utf8_lossy()
}

/// The certificate that the path names before this ending. Where it is written in another way, the visitor is led to it.
fn named<'v>(visit: &'v Visit, ending: &str) -> Result<&'v Certificate, AppError> {
    let written = written(visit).strip_suffix(ending).unwrap_or_default();
    let certificate = found(visit, &decoded(written)).ok_or(AppError::NotFound)?;
    if certificate.id.as_str() == written {
        Ok(certificate)
    } else {
        Err(AppError::Moved(format!("{FOLDER}{}{ending}", certificate.id)))
    }
}

/// `/certificates`: the form, or the certificate whose number was typed in it.
pub(super) fn search(visit: &Visit) -> Result<Content, AppError> {
    match visit.address.read_number() {
        None => rendered(visit, "certificate_search", &visit.frame()?, |frame| CertificateSearch::new(frame, None)),
        Some(typed) => {
            let certificate = found(visit, &typed).ok_or(AppError::NotFound)?;
            Err(AppError::Answered(format!("{FOLDER}{}", certificate.id)))
        }
    }
}

/// Whether a certificate is looked for at the path.
pub(super) fn is_at(path: &str) -> bool {
    path == SEARCH || path.starts_with(FOLDER)
}

/// That there is no certificate of this number, and the form to type another.
pub(super) fn unknown(visit: &Visit) -> Result<Content, AppError> {
    let typed = visit.address.read_number().unwrap_or_else(|| decoded(written(visit)).into_owned());
    let typed: String = typed.chars().filter(|c| !c.is_control()).take(LONGEST_TYPED).collect();
    let frame = Frame { path: SEARCH, ..visit.frame()? };
    rendered(visit, "certificate_search", &frame, |frame| CertificateSearch::new(frame, Some(typed)))
}

/// `/certificates/NUMBER`: whether the signature holds, and what was signed.
pub(super) fn one(visit: &Visit) -> Result<Content, AppError> {
    match visit.address.path.rsplit_once('.') {
        None => {}
        Some((_, "txt")) => return text(visit),
        Some((_, "sig")) => return proof(visit),
        Some(_) if visit.address.path == "/certificates/key.pem" => return public_key(visit),
        Some(_) => return Err(AppError::NotFound),
    }
    shown(visit, "certificate", named(visit, "")?)
}

/// `/certificates/NUMBER/sheet`: the same on a sheet of paper.
pub(super) fn sheet(visit: &Visit) -> Result<Content, AppError> {
    shown(visit, "certificate_sheet", named(visit, "/sheet")?)
}

/// `/projects/SLUG/certificate`: the last one of a project, on a sheet of paper.
pub(super) fn of_project(visit: &Visit) -> Result<Content, AppError> {
    let last = visit.local.certificates.of(&member(visit)?.project.key).next().ok_or(AppError::NotFound)?;
    shown(visit, "certificate_sheet", last)
}

fn shown(visit: &Visit, template: &str, certificate: &Certificate) -> Result<Content, AppError> {
    let (key, member) = (key(visit)?, visit.shelf.get(&certificate.project));
    let page = |frame: &Frame<'_>| CertificatePage::new(frame, certificate, &key, member);
    rendered(visit, template, &visit.frame()?, page)
}

fn text(visit: &Visit) -> Result<Content, AppError> {
    Ok(Content::text("text/plain; charset=utf-8", named(visit, ".txt")?.text.clone()))
}

fn proof(visit: &Visit) -> Result<Content, AppError> {
    let bytes = signature(named(visit, ".sig")?).ok_or(AppError::NotFound)?;
    Ok(Content::bytes("application/octet-stream", bytes))
}

fn public_key(visit: &Visit) -> Result<Content, AppError> {
    Ok(Content::text("application/x-pem-file", key(visit)?.pem().ok_or(AppError::NotFound)?))
}
