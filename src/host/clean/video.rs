//! Videos on the few sites we know: only the id in an address is believed, and the address written anew.

use url::Url;

/// The page of the video at `address` on YouTube, Vimeo or Dailymotion; none for anything else.
pub fn video(address: &str) -> Option<String> {
    page_of(address, 0)
}

fn page_of(address: &str, depth: u8) -> Option<String> {
    let address = address.trim();
    let whole = if address.starts_with("//") { format!("https:{address}") } else { address.into() };
    let url = Url::parse(&whole).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    let host = url.host_str()?;
    let path: Vec<&str> = url.path_segments()?.filter(|segment| !segment.is_empty()).collect();
    let parameter = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    match (host.trim_start_matches("www."), path.as_slice()) {
        ("youtube.com" | "m.youtube.com", ["watch"]) => youtube(&parameter("v")?),
        ("youtube.com" | "youtube-nocookie.com" | "m.youtube.com", ["embed" | "shorts" | "live" | "v", id]) => {
            youtube(id)
        }
        ("youtu.be", [id]) => youtube(id),
        ("vimeo.com", [id]) | ("player.vimeo.com", ["video", id]) => vimeo(id, parameter("h").as_deref()),
        ("vimeo.com", [id, hidden]) => vimeo(id, Some(hidden)),
        ("dailymotion.com", ["video", id] | ["embed", "video", id]) | ("dai.ly", [id]) => dailymotion(id),
        // Embedly wraps the players of others and names them in its address.
        ("cdn.embedly.com", ["widgets", "media.html"]) if depth == 0 => {
            ["url", "src"].iter().find_map(|name| page_of(&parameter(name)?, 1))
        }
        _ => None,
    }
}

fn youtube(id: &str) -> Option<String> {
    let legal = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    is(id, legal).then(|| format!("https://www.youtube.com/watch?v={id}"))
}

/// Videos that are not listed carry a second word in their address.
fn vimeo(id: &str, hidden: Option<&str>) -> Option<String> {
    let hidden = hidden.filter(|word| is(word, |b| b.is_ascii_hexdigit()));
    let hidden = hidden.map(|word| format!("/{word}")).unwrap_or_default();
    is(id, |b| b.is_ascii_digit()).then(|| format!("https://vimeo.com/{id}{hidden}"))
}

fn dailymotion(id: &str) -> Option<String> {
    is(id, |b| b.is_ascii_alphanumeric()).then(|| format!("https://www.dailymotion.com/video/{id}"))
}

/// The names of the sites, for people.
pub const SITES: [&str; 3] = ["YouTube", "Vimeo", "Dailymotion"];

fn is(id: &str, legal: fn(u8) -> bool) -> bool {
    (1..=32).contains(&id.len()) && id.bytes().all(legal)
}
