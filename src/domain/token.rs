//! Secrets that a browser or a letter carries. Whoever holds one is let in, so only its hash is ever kept.

use std::fmt;

use sha2::{Digest, Sha256};

use super::name::name;

name!(
    /// What is kept of a token.
    TokenHash, 64, |b| matches!(b, b'a'..=b'f' | b'0'..=b'9'),
    "the hash of a token: 64 hexadecimal digits"
);

/// A secret of 32 random bytes, as 64 hexadecimal digits. It never shows in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A token of these bytes, which must be random.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(hex(&bytes))
    }

    /// The token as it was carried; none where this can be no token.
    pub fn read(text: &str) -> Option<Self> {
        let legal = |b: u8| matches!(b, b'a'..=b'f' | b'0'..=b'9');
        (text.len() == 64 && text.bytes().all(legal)).then(|| Self(text.into()))
    }

    /// The token itself, for whoever it belongs to.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(digest(self.0.as_bytes()))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("«hidden»")
    }
}

/// The SHA-256 of bytes, as 64 hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into memory cannot fail.
        _ = fmt::Write::write_fmt(&mut text, format_args!("{byte:02x}"));
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_as_it_was_written_and_never_printed() {
        let token = Token::new([7; 32]);
        assert_eq!(Token::read(token.reveal()), Some(token.clone()));
        assert!(!format!("{token:?}").contains("07"));
        assert_ne!(token.hash().as_str(), token.reveal());
        for other in ["", "07", &"0".repeat(63), &"G".repeat(64), &"A".repeat(64)] {
            assert_eq!(Token::read(other), None, "{other}");
        }
    }
}
