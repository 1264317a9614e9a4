//! Host names that a window answers to, and addresses that its pages may link to.

use url::Url;

use crate::file::Section;

pub(super) fn hostnames(root: &Section<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for (name, spot) in root.list("hostnames") {
        if !is_hostname(&name) {
            let near = repaired(&name);
            let expected = "a host name in lower case, without https://, port or path";
            spot.error_near("bad-hostname", format!("«{name}» is not a host name"), expected, near.as_deref());
        } else if names.contains(&name) {
            spot.error("repeated", format!("«{name}» stands twice"), "each host name once");
        } else {
            names.push(name);
        }
    }
    names
}

/// Labels of lower-case letters, digits and inner dashes; 253 bytes at most.
fn is_hostname(name: &str) -> bool {
    let legal = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-');
    let label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(legal) && !label.starts_with('-') && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(label)
}

/// The host name in what somebody pasted from an address bar; letters beyond ASCII become punycode.
fn repaired(name: &str) -> Option<String> {
    let bare = name.split_once("://").map_or(name, |(_, rest)| rest);
    let url = Url::parse(&format!("https://{bare}")).ok()?;
    url.host_str().filter(|host| is_hostname(host)).map(Into::into)
}

/// A path of the window, or an https address elsewhere.
pub(super) fn is_href(href: &str) -> bool {
    let plain = !href.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\');
    let path = href.starts_with('/') && !href.starts_with("//");
    let elsewhere = || Url::parse(href).is_ok_and(|url| url.scheme() == "https" && url.host_str().is_some());
    plain && (path || elsewhere())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_and_https_addresses_may_be_linked() {
        for good in ["/about", "/", "https://auvergne.example/page?x=1#y"] {
            assert!(is_href(good), "{good}");
        }
        for bad in [
            "",
            "about",
            "//elsewhere.example",
            "http://auvergne.example",
            "javascript:alert(1)",
            "/a b",
            "/\\x",
            "https:",
        ] {
            assert!(!is_href(bad), "{bad}");
        }
    }

    #[test]
    fn a_pasted_address_is_repaired_into_its_host_name() {
        assert_eq!(repaired("https://Projets.Auvergne.example:8080/x").as_deref(), Some("projets.auvergne.example"));
        assert_eq!(repaired("pyrénées.example").as_deref(), Some("xn--pyrnes-dvab.example"));
    }
}
