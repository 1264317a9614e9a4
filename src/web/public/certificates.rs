//! Certificates, for whoever was handed one: on paper, with its proof, and as files that a program verifies.

use super::{Visit, member, rendered};
use crate::app::certificate::{PublicKey, signature};
use crate::domain::certificate::{Certificate, CertificateId};
use crate::web::error::AppError;
use crate::web::page::CertificatePage;
use crate::web::page_cache::Content;

const FOLDER: &str = "/certificates/";

fn key(visit: &Visit) -> Result<PublicKey, AppError> {
    Ok(visit.app.seals.public(&visit.region().id).map_err(anyhow::Error::from)?)
}

/// The certificate that the path names, before this ending.
fn named<'v>(visit: &'v Visit, ending: &str) -> Result<&'v Certificate, AppError> {
    let name = visit.address.path.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(ending));
    let id: CertificateId = name.unwrap_or_default().parse().map_err(|_| AppError::NotFound)?;
    visit.local.certificates.get(&id).ok_or(AppError::NotFound)
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
    let (certificate, frame) = (named(visit, "")?, visit.frame()?);
    let member = visit.shelf.get(&certificate.project);
    let page = CertificatePage::new(&frame, certificate, &key(visit)?, member);
    rendered(visit, "certificate", &frame, |_| page)
}

/// `/projects/SLUG/certificate`: the last one of a project, on a sheet of paper.
pub(super) fn of_project(visit: &Visit) -> Result<Content, AppError> {
    let (member, frame) = (member(visit)?, visit.frame()?);
    let last = visit.local.certificates.of(&member.project.key).next().ok_or(AppError::NotFound)?;
    let page = CertificatePage::new(&frame, last, &key(visit)?, Some(member));
    rendered(visit, "certificate_sheet", &frame, |_| page)
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
