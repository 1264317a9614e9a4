//! Videos on the few sites we know: only the id in an address is believed, and every address written anew.

use url::Url;

/// The page of the video at `address` on YouTube, Vimeo or Dailymotion; none for anything else.
pub fn video(address: &str) -> Option<String> {
    known(address, 0).map(|video| video.page())
}

/// What plays a video within a page of ours, once somebody asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Player {
    /// The site's name for people.
    pub site: &'static str,
    /// Whom the browser asks: scheme and host name.
    pub origin: &'static str,
    /// The player, which begins at once: whoever loads it has pressed a button to see it.
    pub address: String,
}

/// The player of the video at `address`; none for a video that we do not know.
pub fn player(address: &str) -> Option<Player> {
    known(address, 0).map(|video| video.player())
}

/// A video whose id can be one.
enum Video {
    YouTube(String),
    /// Those that are not listed carry a second word in their address.
    Vimeo(String, Option<String>),
    Dailymotion(String),
}

impl Video {
    fn page(&self) -> String {
        match self {
            Self::YouTube(id) => format!("https://www.youtube.com/watch?v={id}"),
            Self::Vimeo(id, None) => format!("https://vimeo.com/{id}"),
            Self::Vimeo(id, Some(hidden)) => format!("https://vimeo.com/{id}/{hidden}"),
            Self::Dailymotion(id) => format!("https://www.dailymotion.com/video/{id}"),
        }
    }

    /// Of each site the player that asks least of whoever watches.
    fn player(&self) -> Player {
        let (site, origin, path) = match self {
            Self::YouTube(id) => {
                ("YouTube", "https://www.youtube-nocookie.com", format!("/embed/{id}?autoplay=1&rel=0"))
            }
            Self::Vimeo(id, hidden) => {
                let hidden = hidden.as_ref().map(|word| format!("&h={word}")).unwrap_or_default();
                ("Vimeo", "https://player.vimeo.com", format!("/video/{id}?autoplay=1&dnt=1{hidden}"))
            }
            Self::Dailymotion(id) => {
                ("Dailymotion", "https://geo.dailymotion.com", format!("/player.html?video={id}&autoplay=1"))
            }
        };
        Player { site, origin, address: format!("{origin}{path}") }
    }
}

fn known(address: &str, depth: u8) -> Option<Video> {
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
            ["url", "src"].iter().find_map(|name| known(&parameter(name)?, 1))
        }
        _ => None,
    }
}

fn youtube(id: &str) -> Option<Video> {
    let legal = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    is(id, legal).then(|| Video::YouTube(id.into()))
}

fn vimeo(id: &str, hidden: Option<&str>) -> Option<Video> {
    let hidden = hidden.filter(|word| is(word, |b| b.is_ascii_hexdigit())).map(String::from);
    is(id, |b| b.is_ascii_digit()).then(|| Video::Vimeo(id.into(), hidden))
}

fn dailymotion(id: &str) -> Option<Video> {
    is(id, |b| b.is_ascii_alphanumeric()).then(|| Video::Dailymotion(id.into()))
}

/// The names of the sites, for people.
pub const SITES: [&str; 3] = ["YouTube", "Vimeo", "Dailymotion"];

fn is(id: &str, legal: fn(u8) -> bool) -> bool {
    (1..=32).contains(&id.len()) && id.bytes().all(legal)
}
