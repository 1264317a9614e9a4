//! Who asks: the one rule on it, for whatever is shared out by visitor. An address is looked at while its request is
//! answered, and never noted.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::{HeaderMap, HeaderName};

use crate::settings::Proxies;

/// Where proxies write for whom they ask, each behind the one before.
const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");
/// The bits of an IPv6 address that one household or office has for itself: it may take any address that begins so.
const HOUSEHOLD: u32 = 64;

/// Whoever asks, as far as an address tells.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Client(IpAddr);

impl Client {
    /// Who asks on a connection from `peer`. What is written on the way counts only where a trusted proxy wrote it: the
    /// last address that is no such proxy's.
    pub(super) fn of(peer: IpAddr, headers: &HeaderMap, proxies: &Proxies) -> Self {
        let written = headers.get_all(FORWARDED).into_iter().rev();
        let mut hops = written.flat_map(|value| value.to_str().unwrap_or_default().rsplit(',')).map(hop);
        let mut client = peer.to_canonical();
        while proxies.hold(client) {
            let Some(before) = hops.next().flatten() else { break };
            client = before;
        }
        Self::from(client)
    }
}

impl From<IpAddr> for Client {
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V6(address) => Self(Ipv6Addr::from_bits(address.to_bits() >> HOUSEHOLD << HOUSEHOLD).into()),
            address => Self(address),
        }
    }
}

/// So that no log tells who it is.
impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Client")
    }
}

/// An address as proxies write it, some with a port.
fn hop(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse().or_else(|_| text.parse().map(|address: SocketAddr| address.ip()));
    address.ok().map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Who asks, where 10.0.0.0/8 is trusted.
    fn client(peer: &str, written: &[&str]) -> Client {
        let proxies = ["10.0.0.0/8".parse().unwrap()].into_iter().collect();
        let headers = written.iter().map(|value| (FORWARDED, value.parse().unwrap())).collect();
        Client::of(peer.parse().unwrap(), &headers, &proxies)
    }

    fn at(address: &str) -> Client {
        Client::from(address.parse::<IpAddr>().unwrap())
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_on_who_asks() {
        assert_eq!(client("203.0.113.9", &["198.51.100.1"]), at("203.0.113.9"));
        assert_eq!(client("10.0.0.1", &["198.51.100.1"]), at("198.51.100.1"));
        assert_eq!(client("::ffff:10.0.0.1", &["198.51.100.1:4711"]), at("198.51.100.1"));
        assert_eq!(client("10.0.0.1", &["[2001:db8::7]:4711"]), at("2001:db8::7"));
    }

    #[test]
    fn what_a_visitor_wrote_before_the_first_proxy_is_not_believed() {
        assert_eq!(client("10.0.0.1", &["8.8.8.8, 198.51.100.1, 10.0.0.2"]), at("198.51.100.1"));
        assert_eq!(client("10.0.0.1", &["8.8.8.8", "198.51.100.1"]), at("198.51.100.1"));
        assert_eq!(client("10.0.0.1", &["8.8.8.8, nobody, 10.0.0.2"]), at("10.0.0.2"));
        assert_eq!(client("10.0.0.1", &[]), at("10.0.0.1"));
        assert_eq!(client("10.0.0.1", &["", "10.0.0.2"]), at("10.0.0.2"));
    }

    #[test]
    fn a_household_is_one_client_however_many_addresses_it_has() {
        assert_eq!(at("2001:db8:0:1::1"), at("2001:db8:0:1:ffff::2"));
        assert_ne!(at("2001:db8:0:1::1"), at("2001:db8:0:2::1"));
        assert_ne!(at("198.51.100.1"), at("198.51.100.2"));
        assert_eq!(at("::ffff:198.51.100.1"), at("198.51.100.1"));
    }
}
