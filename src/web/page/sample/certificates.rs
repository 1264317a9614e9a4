//! Samples of certificates.

use super::{Pages, now};
use crate::app::certificate::{PublicKey, Seals};
use crate::domain::certificate::{Certificate, CertificateFact};
use crate::domain::project::ProjectKey;
use crate::domain::shelf::{Member, Shelf};
use crate::web::page::certificate::{OwnCertificates, Reached, certified};
use crate::web::page::desk::Fields;
use crate::web::page::{CertificatePage, CertificateSearch};

impl Pages<'_> {
    pub(super) fn of_certificates(&mut self, shelf: &Shelf, state: &str) {
        let members: Vec<&Member> = shelf.members().iter().collect();
        {
            let frame = self.frame("/portal/certificates");
            let fields = |_: &Member| Fields::new(&frame, None, &[], super::desk::hidden());
            let page = OwnCertificates::new(&frame, &members, &fields);
            self.add_desk("portal_certificates", state, "portal", &page);
        }
        for (name, typed) in [("", None), ("-unknown", Some("K7M2 <9XQ4>".to_owned()))] {
            let page = CertificateSearch::new(&self.frame("/certificates"), typed);
            self.add("certificate_search", &format!("{name}{state}"), "/certificates", &page);
        }
        for member in members {
            let Some((certificate, key)) = self.certificate(shelf, member) else { continue };
            let path = format!("/certificates/{}", certificate.id);
            let name = format!("-{}{state}", member.project.slug);
            let page = CertificatePage::new(&self.frame(&path), &certificate, &key, Some(member));
            self.add("certificate", &name, &path, &page);
            self.add("certificate_sheet", &name, &path, &page);
            let other = Certificate { text: certificate.text.replace('0', "1"), ..certificate };
            let page = CertificatePage::new(&self.frame(&path), &other, &key, None);
            self.add("certificate", &format!("-false{name}"), &path, &page);
        }
    }

    fn certificate(&self, shelf: &Shelf, member: &Member) -> Option<(Certificate, PublicKey)> {
        let (id, key) = ("k7m2-9xq4-t3vw-h5np".parse().ok()?, Seals::public_of_seed([7; 32]));
        let text = certified(&self.frame("/"), shelf, member, &id, &key, Reached { followers: 12 });
        let project: ProjectKey = member.project.key.clone();
        let CertificateFact::Issued { id, project, digest, text, signature } =
            Seals::sign_with_seed([7; 32], id, project, text);
        Some((Certificate { id, project, at: now(), digest, text, signature }, key))
    }
}
