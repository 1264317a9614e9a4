//! The sync against the sample host.
