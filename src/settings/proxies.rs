//! `trusted_proxies` under `[listen]`: whose word is taken on who asks.

use std::net::IpAddr;
use std::str::FromStr;

use crate::file::Section;

/// The proxies in front of a node that say for whom they ask. Whoever else says so is not believed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies(Vec<Network>);

impl Proxies {
    /// Whether an address is one of theirs.
    pub fn hold(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.holds(address))
    }
}

impl FromIterator<Network> for Proxies {
    fn from_iter<I: IntoIterator<Item = Network>>(networks: I) -> Self {
        Self(networks.into_iter().collect())
    }
}

pub(super) fn proxies(listen: &Section<'_>) -> Proxies {
    let expected = "an address or a network, such as \"127.0.0.1\" or \"10.0.0.0/8\"";
    let networks = listen.list("trusted_proxies").into_iter().filter_map(|(text, spot)| {
        let network = text.parse::<Network>();
        if network.is_err() {
            spot.error("bad-network", format!("«{text}» is neither"), expected);
        }
        network.ok()
    });
    networks.collect()
}

/// Every address that begins as this one does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    first: IpAddr,
    /// How many bits are the same.
    bits: u32,
}

impl Network {
    fn holds(&self, address: IpAddr) -> bool {
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(other)) => {
                same(first.to_bits().into(), other.to_bits().into(), 32 - self.bits)
            }
            (IpAddr::V6(first), IpAddr::V6(other)) => same(first.to_bits(), other.to_bits(), 128 - self.bits),
            _ => false,
        }
    }
}

/// Whether two addresses are the same but for their last `free` bits.
fn same(one: u128, other: u128, free: u32) -> bool {
    (one ^ other).checked_shr(free).unwrap_or_default() == 0
}

/// It is no network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a network is an address, with or without the number of bits that its addresses share")]
pub struct NoNetwork;

impl FromStr for Network {
    type Err = NoNetwork;

    fn from_str(text: &str) -> Result<Self, NoNetwork> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let first: IpAddr = address.parse().map_err(|_| NoNetwork)?;
        let most = if first.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(most), |bits| bits.parse().ok());
        let bits = bits.filter(|bits| *bits <= most).ok_or(NoNetwork)?;
        Ok(Self { first, bits })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(network: &str, address: &str) -> bool {
        let proxies: Proxies = [network.parse().unwrap()].into_iter().collect();
        proxies.hold(address.parse().unwrap())
    }

    #[test]
    fn a_network_holds_what_begins_as_it_does() {
        for (network, address) in [
            ("127.0.0.1", "127.0.0.1"),
            ("127.0.0.1", "::ffff:127.0.0.1"),
            ("10.0.0.0/8", "10.255.3.4"),
            ("10.1.0.0/31", "10.1.0.1"),
            ("0.0.0.0/0", "203.0.113.9"),
            ("::1", "::1"),
            ("fd00::/8", "fd12:3456::9"),
            ("::/0", "2001:db8::1"),
        ] {
            assert!(holds(network, address), "{network} {address}");
        }
        for (network, address) in [
            ("127.0.0.1", "127.0.0.2"),
            ("10.0.0.0/8", "11.0.0.1"),
            ("10.1.0.0/31", "10.1.0.2"),
            ("0.0.0.0/0", "::1"),
            ("fd00::/8", "fe80::1"),
        ] {
            assert!(!holds(network, address), "{network} {address}");
        }
        for text in ["", "10.0.0.0/", "10.0.0.0/33", "::/129", "10.0.0", "proxy", "10.0.0.0/8/8", "10.0.0.0/-1"] {
            assert_eq!(text.parse::<Network>(), Err(NoNetwork), "{text}");
        }
    }
}
