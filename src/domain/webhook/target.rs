//! Where a webhook may lead: to others on the open net, never into our own house.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::domain::refusal::Refusal;

/// The most characters of an address.
const MOST_CHARACTERS: usize = 500;
/// The field of the form.
const FIELD: &str = "url";

/// An address as somebody typed it, in the form that is kept. With `private`, on this machine too.
pub(super) fn read(text: &str, private: bool) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::of(FIELD, "webhook-url-missing"));
    }
    let unusable = || Refusal::of(FIELD, "webhook-url-unusable");
    if text.chars().count() > MOST_CHARACTERS {
        return Err(unusable());
    }
    let mut url = Url::parse(text).map_err(|_| unusable())?;
    if !url.has_host() || !url.username().is_empty() || url.password().is_some() {
        return Err(unusable());
    }
    url.set_fragment(None);
    if url.scheme() != "https" && !(private && url.scheme() == "http") {
        return Err(Refusal::of(FIELD, "webhook-url-not-https"));
    }
    if !private && !is_outside(&url) {
        return Err(Refusal::of(FIELD, "webhook-url-private"));
    }
    Ok(url.into())
}

/// Whether the host is not one of ours by its very name. What a name leads to is known only when it is called.
fn is_outside(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => is_public(address.into()),
        Some(Host::Ipv6(address)) => is_public(address.into()),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            let ours = ["localhost", "local", "internal", "home.arpa"];
            name.contains('.')
                && !ours
                    .iter()
                    .any(|own| name.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
        }
        None => false,
    }
}

/// Whether an address is one of the open net: no loopback, no private or shared network, no link, no group, none that is set
/// aside for documents, tests or translation (RFC 6890 and the registries it names).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let ours = matches!((a, b), (0 | 10 | 127 | 224.., _) | (100, 64..=127) | (169, 254) | (172, 16..=31) | (192, 168));
    let kept =
        matches!((a, b, c), (192, 0, 0 | 2) | (192, 88, 99) | (198, 18 | 19, _) | (198, 51, 100) | (203, 0, 113));
    !ours && !kept
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    // Only 2000::/3 is given out; in it, tunnels lead to an IPv4 address that would go unseen, and some is set aside.
    let given_out = (0x2000..=0x3fff).contains(&a);
    let tunnel = a == 0x2002 || (a == 0x2001 && b < 0x0200);
    let documents = (a == 0x2001 && b == 0x0db8) || (a == 0x3fff && b < 0x1000);
    match address.to_ipv4_mapped() {
        Some(address) => is_public_v4(address),
        None => given_out && !tunnel && !documents,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_house_is_not_public_however_it_is_written() {
        for address in [
            "127.0.0.1",
            "127.8.8.8",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.8",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "::127.0.0.1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in
            ["93.184.215.14", "172.32.0.1", "100.128.0.1", "192.0.1.1", "2606:2800:21f:cb07::1", "::ffff:8.8.8.8"]
        {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn an_address_is_refused_with_its_own_reason() {
        let code = |text: &str| read(text, false).map_err(|refusal| refusal.code);
        assert_eq!(code("https://hooks.example/a?b=c#d"), Ok("https://hooks.example/a?b=c".into()));
        assert_eq!(code("  "), Err("webhook-url-missing"));
        for unusable in [
            "hooks.example",
            "https://",
            "https://a:b@hooks.example/",
            "mailto:a@b.example",
            &format!("https://a.example/{}", "a".repeat(500)),
        ] {
            assert_eq!(code(unusable), Err("webhook-url-unusable"), "{unusable}");
        }
        for plain in ["http://hooks.example/", "ftp://hooks.example/"] {
            assert_eq!(code(plain), Err("webhook-url-not-https"), "{plain}");
        }
        for ours in [
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://localhost/",
            "https://a.localhost./",
            "https://printer/",
            "https://db.internal/",
            "https://nas.local/",
            "https://[::ffff:a00:1]/",
        ] {
            assert_eq!(code(ours), Err("webhook-url-private"), "{ours}");
        }
        assert_eq!(read("http://127.0.0.1:81/", true), Ok("http://127.0.0.1:81/".into()));
    }
}
