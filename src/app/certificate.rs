//! Signs certificates, and verifies them. A region's key is made when it is first needed; it lies among the node's keys and is
//! backed up, for without it nothing that was signed before could be verified here. Whoever has the public key needs neither.

use std::sync::Arc;

use ed25519_dalek::pkcs8::EncodePublicKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use crate::domain::certificate::{Certificate, CertificateFact, CertificateId};
use crate::domain::project::{ProjectKey, RegionId};
use crate::domain::token::{digest, hex};
use crate::store::{Drawer, PostStore, StoreError};

/// The signs of a number.
const SIGNS_DRAWN: usize = 16;

/// Signs.
pub struct Seals {
    store: Arc<dyn PostStore>,
}

impl Seals {
    /// With the keys in a store.
    pub fn new(store: Arc<dyn PostStore>) -> Self {
        Self { store }
    }

    /// The key of a region; made now where there is none. Blocks.
    fn key(&self, region: &RegionId) -> Result<SigningKey, StoreError> {
        let name = format!("certificate-{region}");
        if let Some(seed) = self.store.read::<[u8; 32]>(Drawer::Keys, &name)? {
            return Ok(SigningKey::from_bytes(&seed));
        }
        if self.store.get(Drawer::Keys, &name)?.is_some() {
            // Another key in its place would make every certificate a false one.
            let reason = "it is not the key that was written".into();
            return Err(StoreError::Damaged { file: format!("keys/{name}.json"), reason });
        }
        let seed: [u8; 32] = rand::random();
        self.store.write(Drawer::Keys, &name, &seed)?;
        Ok(SigningKey::from_bytes(&seed))
    }

    /// A region's public key. Blocks.
    pub fn public(&self, region: &RegionId) -> Result<PublicKey, StoreError> {
        Ok(PublicKey(self.key(region)?.verifying_key()))
    }

    /// Signs a text for a project. Blocks.
    pub fn sign(
        &self,
        region: &RegionId,
        id: CertificateId,
        project: ProjectKey,
        text: String,
    ) -> Result<CertificateFact, StoreError> {
        Ok(signed(&self.key(region)?, id, project, text))
    }

    /// The public key of a seed, for samples: no region's key is made of one that is written down.
    pub fn public_of_seed(seed: [u8; 32]) -> PublicKey {
        PublicKey(SigningKey::from_bytes(&seed).verifying_key())
    }

    /// The same signing.
    pub fn sign_with_seed(seed: [u8; 32], id: CertificateId, project: ProjectKey, text: String) -> CertificateFact {
        signed(&SigningKey::from_bytes(&seed), id, project, text)
    }
}

fn signed(key: &SigningKey, id: CertificateId, project: ProjectKey, text: String) -> CertificateFact {
    let signature = hex(&key.sign(text.as_bytes()).to_bytes());
    CertificateFact::Issued { id, project, digest: digest(text.as_bytes()), text, signature }
}

/// What a certificate's signature is verified with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// The key as programs read it (RFC 8410, in PEM).
    pub fn pem(&self) -> Option<String> {
        self.0.to_public_key_pem(LineEnding::LF).ok()
    }

    /// The SHA-256 of the key in DER (RFC 8410), as hexadecimal digits: enough to tell it from any other, and what
    /// ordinary programs make of its file.
    pub fn fingerprint(&self) -> Option<String> {
        Some(digest(self.0.to_public_key_der().ok()?.as_bytes()))
    }

    /// Whether this key signed the certificate as it stands.
    pub fn holds(&self, certificate: &Certificate) -> bool {
        let signature = signature(certificate).and_then(|bytes| Signature::from_slice(&bytes).ok());
        let is_signed =
            signature.is_some_and(|signature| self.0.verify_strict(certificate.text.as_bytes(), &signature).is_ok());
        is_signed && digest(certificate.text.as_bytes()) == certificate.digest
    }
}

/// The 64 bytes of a certificate's signature.
pub fn signature(certificate: &Certificate) -> Option<Vec<u8>> {
    let digits = certificate.signature.as_bytes();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.chunks(2).map(byte).collect()
}

/// A number that nobody can guess, in groups that people can read out.
pub fn draw_number() -> CertificateId {
    // Without those that look like others.
    const SIGNS: [char; 31] = [
        'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y',
        'z', '2', '3', '4', '5', '6', '7', '8', '9',
    ];
    let signs: Vec<char> = (0..SIGNS_DRAWN).map(|_| SIGNS[rand::random_range(0..SIGNS.len())]).collect();
    grouped(&signs).parse().unwrap_or_else(|error| unreachable!("{error}"))
}

/// The number that somebody typed, if it is one: in capitals or not, its groups together or apart, alone or in an address.
pub fn read_number(typed: &str) -> Option<CertificateId> {
    let last = typed.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let signs = last.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_lowercase());
    let signs: Vec<char> = signs.collect();
    if signs.len() == SIGNS_DRAWN { grouped(&signs).parse().ok() } else { None }
}

fn grouped(signs: &[char]) -> String {
    signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::store::PostFolder;

    #[test]
    fn what_was_signed_holds_until_a_letter_of_it_changes_and_the_key_stays() {
        let data = tempfile::tempdir().unwrap();
        let open = || Seals::new(Arc::new(PostFolder::open(data.path()).unwrap()));
        let (region, project) = ("auvergne".parse().unwrap(), ("ulule".parse().unwrap(), "7".parse().unwrap()));
        let project = ProjectKey { host: project.0, id: project.1 };
        let fact = open().sign(&region, draw_number(), project, "Réuni : 8 000 €\n".into()).unwrap();
        let CertificateFact::Issued { id, project, digest, text, signature } = fact;
        let certificate = Certificate { id, project, at: Timestamp::UNIX_EPOCH, digest, text, signature };
        let key = open().public(&region).unwrap();
        assert!(key.holds(&certificate));
        assert!(key.pem().unwrap().starts_with("-----BEGIN PUBLIC KEY-----\n"));
        let tampered = certificate.text.replace('8', "9");
        assert!(!key.holds(&Certificate { text: tampered, ..certificate.clone() }));
        assert!(!key.holds(&Certificate { signature: "00".repeat(64), ..certificate.clone() }));
        assert!(!open().public(&"bretagne".parse().unwrap()).unwrap().holds(&certificate));
    }

    #[test]
    fn a_number_is_read_however_it_is_typed() {
        let number: CertificateId = "k7m2-9xq4-t3vw-h5np".parse().unwrap();
        for typed in [
            "k7m2-9xq4-t3vw-h5np",
            " K7M2 9XQ4 T3VW H5NP\n",
            "k7m29xq4t3vwh5np",
            "K7M2–9XQ4 – T3VW–H5NP",
            "https://fenetre.example/fr/certificates/k7m2-9xq4-t3vw-h5np/",
        ] {
            assert_eq!(read_number(typed).as_ref(), Some(&number), "{typed}");
        }
        for wrong in ["", "k7m2", "k7m2-9xq4-t3vw-h5np-a", "key.pem", "éééé-éééé-éééé-éééé"] {
            assert_eq!(read_number(wrong), None, "{wrong}");
        }
        let drawn = draw_number();
        assert_eq!(read_number(drawn.as_str()), Some(drawn));
    }

    #[test]
    fn a_key_that_cannot_be_read_is_not_replaced() {
        let data = tempfile::tempdir().unwrap();
        let seals = Seals::new(Arc::new(PostFolder::open(data.path()).unwrap()));
        let region = "auvergne".parse().unwrap();
        seals.public(&region).unwrap();
        std::fs::write(data.path().join("keys/certificate-auvergne.json"), "[1,2").unwrap();
        assert!(matches!(seals.public(&region), Err(StoreError::Damaged { .. })));
    }
}
