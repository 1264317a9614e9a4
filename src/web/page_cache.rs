//! Pages rendered once, compressed once, served many times. A page is good while its window's version is the one it was made
//! from, and for a minute at most, because pages tell how long ago and how long still; less where it names the instant from
//! which on it would be wrong.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use http_body_util::Full;
use jiff::Timestamp;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};

use crate::app::Now;

/// How long a page may tell the same time.
const LONGEST: Duration = Duration::from_secs(60);
/// Brotli's quality for pages: the next steps cost ten times as much for one part in a hundred.
const BROTLI_QUALITY: i32 = 5;

/// What a page is before it is compressed.
#[derive(Debug, Clone)]
pub struct Content {
    /// Its media type, with the character set.
    pub mime: &'static str,
    /// What is sent.
    pub body: Bytes,
    /// The one other site whose frames the page may show: scheme and host name.
    frames: Option<&'static str>,
    /// Whether others may show it within their pages.
    framable: bool,
    /// From when on it would be wrong: something it shows as to come is over by then.
    until: Option<Timestamp>,
}

impl Content {
    /// A text.
    pub fn text(mime: &'static str, text: String) -> Self {
        Self::bytes(mime, text)
    }

    /// Anything else.
    pub fn bytes(mime: &'static str, body: impl Into<Bytes>) -> Self {
        Self { mime, body: body.into(), frames: None, framable: false, until: None }
    }

    /// The same, with leave to show frames of one other site.
    #[must_use]
    pub fn framing(self, origin: Option<&'static str>) -> Self {
        Self { frames: origin, ..self }
    }

    /// The same, for others to show within their pages, and for no search engine to keep.
    #[must_use]
    pub fn framable(self) -> Self {
        Self { framable: true, ..self }
    }

    /// The same, right until an instant.
    #[must_use]
    pub fn until(self, until: Option<Timestamp>) -> Self {
        Self { until, ..self }
    }

    /// The headers that say what it is, and what a browser may do with it.
    pub fn headers(&self) -> HeaderMap {
        let mut headers: HeaderMap = SAFE.into_iter().collect();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.mime));
        if let Some(origin) = self.frames {
            let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap_or_default();
            // An origin that is no header's value is left out, and with it the frame.
            if let Ok(policy) = HeaderValue::from_str(&format!("{policy}; frame-src {origin}")) {
                headers.insert(header::CONTENT_SECURITY_POLICY, policy);
            }
        }
        if self.framable {
            headers.insert(header::CONTENT_SECURITY_POLICY, FRAMABLE);
            headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
        }
        headers
    }

    /// Whether it gets smaller when compressed: pictures are already.
    fn is_compressible(&self) -> bool {
        !self.mime.starts_with("image/") || self.mime.starts_with("image/svg")
    }
}

/// A page, ready in every form in which it may be asked for.
#[derive(Debug)]
pub struct Page {
    version: u64,
    made: Instant,
    until: Option<Timestamp>,
    refreshing: AtomicBool,
    plain: Variant,
    gzip: Variant,
    brotli: Variant,
    unchanged: HeaderMap,
}

#[derive(Debug)]
struct Variant {
    headers: HeaderMap,
    body: Bytes,
}

/// A form in which a body may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As it is.
    Plain,
    /// gzip.
    Gzip,
    /// Brotli.
    Brotli,
}

impl Encoding {
    /// The best of ours that `Accept-Encoding` admits. A coding with `q=0` is refused.
    pub fn accepted(headers: &HeaderMap) -> Self {
        let Some(accepted) = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()) else {
            return Self::Plain;
        };
        let admits = |coding: &str| {
            accepted.split(',').any(|part| {
                let (name, weight) = part.split_once(';').unwrap_or((part, ""));
                let refused = matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
                name.trim().eq_ignore_ascii_case(coding) && !refused
            })
        };
        if admits("br") {
            Self::Brotli
        } else if admits("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }
}

/// Headers of everything a resident's browser gets: nothing runs but our own script, nothing is loaded from
/// elsewhere, nothing is framed.
pub const SAFE: [(HeaderName, HeaderValue); 5] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; \
             font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
    ),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
    ),
];

/// The policy of what others may frame: it runs nothing either, and sends nothing anywhere.
const FRAMABLE: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; \
     frame-ancestors *",
);

impl Page {
    /// Compresses `content` and makes its headers. `surrogate` names the region to a cache in front.
    pub fn new(content: Content, version: u64, surrogate: &str) -> Self {
        let packs = content.is_compressible();
        let headers = headers(&content, surrogate);
        let (until, body) = (content.until, content.body);
        let digest = Sha256::digest(&body);
        let tag: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let variant = |coding: Option<&'static str>, body: Bytes, suffix: &str| {
            let mut headers = headers.clone();
            if let Some(coding) = coding {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
            }
            headers.extend(HeaderValue::from_str(&format!("\"{tag}{suffix}\"")).ok().map(|tag| (header::ETAG, tag)));
            Variant { headers, body }
        };
        let plain = variant(None, body.clone(), "");
        let packed = |coding, pack: fn(&[u8]) -> Bytes, suffix| match packs {
            true => variant(Some(coding), pack(&body), suffix),
            false => variant(None, body.clone(), ""),
        };
        let (gzip, brotli) = (packed("gzip", gzip, "-gz"), packed("br", brotli, "-br"));
        // Whoever has the page has its other headers too (RFC 9111, section 3.2).
        let of_caches = [header::CACHE_CONTROL, header::VARY];
        let unchanged =
            of_caches.into_iter().filter_map(|name| Some((name.clone(), headers.get(name)?.clone()))).collect();
        let (made, refreshing) = (Instant::now(), AtomicBool::new(false));
        Self { version, made, until, refreshing, plain, gzip, brotli, unchanged }
    }

    /// Whether it is as the window of this version is, and tells the time well enough.
    pub fn is_fresh(&self, version: u64, now: &Now) -> bool {
        let is_past = |until: Timestamp| now() >= until;
        self.version == version && self.made.elapsed() < LONGEST && !self.until.is_some_and(is_past)
    }

    /// The answer to a request with these headers: the page in the best form accepted, or 304 where it has it already. To a
    /// HEAD request hyper sends the headers alone.
    pub fn answer(&self, asked: &HeaderMap) -> Response<Full<Bytes>> {
        let variant = match Encoding::accepted(asked) {
            Encoding::Brotli => &self.brotli,
            Encoding::Gzip => &self.gzip,
            Encoding::Plain => &self.plain,
        };
        let tag = variant.headers.get(header::ETAG);
        if asked.get(header::IF_NONE_MATCH).is_some_and(|had| has_tag(had, tag)) {
            let mut headers = self.unchanged.clone();
            if let Some(tag) = tag {
                headers.insert(header::ETAG, tag.clone());
            }
            return response(StatusCode::NOT_MODIFIED, headers, Bytes::new());
        }
        response(StatusCode::OK, variant.headers.clone(), variant.body.clone())
    }

    /// True for one caller only: it makes the page anew, while the others are given this one.
    pub fn claim_refresh(&self) -> bool {
        !self.refreshing.swap(true, Ordering::AcqRel)
    }

    /// The caller that claimed could not make it anew; the next may try.
    pub fn give_up_refresh(&self) {
        self.refreshing.store(false, Ordering::Release);
    }

    fn bytes(&self) -> usize {
        self.plain.body.len() + self.gzip.body.len() + self.brotli.body.len() + 2048
    }
}

fn response(status: StatusCode, headers: HeaderMap, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Whether an `If-None-Match` names the tag; a weak mark is forgiven, a proxy may have put it there.
fn has_tag(had: &HeaderValue, tag: Option<&HeaderValue>) -> bool {
    let (Ok(had), Some(Ok(tag))) = (had.to_str(), tag.map(HeaderValue::to_str)) else { return false };
    had == tag || had.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

fn headers(content: &Content, surrogate: &str) -> HeaderMap {
    let mut headers = content.headers();
    // A browser asks again each time and mostly hears 304: a page is never wrong for longer than a render.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=0, must-revalidate"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language"));
    let surrogate = HeaderValue::from_str(surrogate).ok();
    headers.extend(surrogate.map(|key| (HeaderName::from_static("surrogate-key"), key)));
    headers
}

fn gzip(body: &[u8]) -> Bytes {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    // Writing into memory cannot fail.
    let done = out.write_all(body).and_then(|()| out.finish());
    done.unwrap_or_default().into()
}

fn brotli(body: &[u8]) -> Bytes {
    let params = brotli::enc::BrotliEncoderParams { quality: BROTLI_QUALITY, lgwin: 19, ..Default::default() };
    let mut out = Vec::new();
    match brotli::BrotliCompress(&mut &*body, &mut out, &params) {
        Ok(_) => out.into(),
        Err(_) => Bytes::new(),
    }
}

/// Weighs pages by what they hold in memory.
#[derive(Debug, Clone)]
struct ByBytes;

impl Weighter<String, Arc<Page>> for ByBytes {
    fn weight(&self, key: &String, page: &Arc<Page>) -> u64 {
        (key.len() + page.bytes()) as u64
    }
}

/// The pages of every window, within a budget of bytes; those least asked for go first.
#[derive(Debug)]
pub struct PageCache {
    pages: Cache<String, Arc<Page>, ByBytes>,
}

impl PageCache {
    /// A cache that holds at most `bytes`.
    pub fn new(bytes: u64) -> Self {
        let about = usize::try_from(bytes / 32_768).unwrap_or(1024).max(16);
        Self { pages: Cache::with_weighter(about, bytes, ByBytes) }
    }

    /// Forgets every page.
    pub fn clear(&self) {
        self.pages.clear();
    }

    /// The page under this key, fresh or not.
    pub fn get(&self, key: &str) -> Option<Arc<Page>> {
        self.pages.get(key)
    }

    /// The page under this key: as it is if fresh; made anew by the first who asks after a change, while those who ask
    /// meanwhile are given the old one; and made once, however many ask, where there is none.
    pub async fn get_or_make<E, F>(
        &self,
        key: &str,
        version: u64,
        now: &Now,
        make: impl FnOnce() -> F,
    ) -> Result<Arc<Page>, E>
    where
        F: Future<Output = Result<Page, E>>,
    {
        match self.pages.get_value_or_guard_async(key).await {
            Ok(page) if page.is_fresh(version, now) || !page.claim_refresh() => Ok(page),
            Ok(old) => {
                let _undo = GiveUp(&old);
                let page = Arc::new(make().await?);
                self.pages.insert(key.into(), page.clone());
                Ok(page)
            }
            Err(guard) => {
                let page = Arc::new(make().await?);
                // Another may have been put there meanwhile; this one is as good.
                let _ = guard.insert(page.clone());
                Ok(page)
            }
        }
    }
}

/// Lets the next one try when making a page failed or was cut off. After success the old page is nobody's.
struct GiveUp<'a>(&'a Page);

impl Drop for GiveUp<'_> {
    fn drop(&mut self) {
        self.0.give_up_refresh();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(name: HeaderName, value: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_static(value))])
    }

    #[test]
    fn the_best_accepted_coding_is_chosen_and_a_refused_one_is_not() {
        let accepted = |value| Encoding::accepted(&asked(header::ACCEPT_ENCODING, value));
        assert_eq!(accepted("gzip, deflate, br;q=0.9"), Encoding::Brotli);
        assert_eq!(accepted("br;q=0, gzip"), Encoding::Gzip);
        assert_eq!(accepted("identity"), Encoding::Plain);
    }

    #[test]
    fn whoever_has_the_page_is_told_that_it_is_unchanged() {
        let page = Page::new(Content::text("text/plain", "pain et sel".repeat(50)), 1, "lyon");
        let whole = page.answer(&asked(header::ACCEPT_ENCODING, "br"));
        let tag = whole.headers()[header::ETAG].clone();
        let mut again = asked(header::ACCEPT_ENCODING, "br");
        again.insert(header::IF_NONE_MATCH, tag.clone());
        let unchanged = page.answer(&again);
        assert_eq!((unchanged.status(), &unchanged.headers()[header::ETAG]), (StatusCode::NOT_MODIFIED, &tag));
        again.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        assert_eq!(page.answer(&again).status(), StatusCode::OK);
    }

    #[test]
    fn a_page_frames_the_one_site_it_names_and_other_pages_none() {
        let policy = |frames| {
            let content = Content::text("text/html", "x".into()).framing(frames);
            let answer = Page::new(content, 1, "lyon").answer(&HeaderMap::new());
            answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned()
        };
        assert!(!policy(None).contains("frame-src"));
        assert!(policy(Some("https://player.example")).ends_with("'none'; frame-src https://player.example"));
    }

    #[test]
    fn a_page_is_good_until_the_instant_that_it_names() {
        let content = Content::text("text/plain", "x".into()).until("2026-03-12T19:00:00Z".parse().ok());
        let page = Page::new(content, 1, "lyon");
        let at = |time: &str| -> Now {
            let time: Timestamp = time.parse().unwrap();
            Arc::new(move || time)
        };
        assert!(page.is_fresh(1, &at("2026-03-12T18:59:59Z")));
        assert!(!page.is_fresh(1, &at("2026-03-12T19:00:00Z")));
        assert!(!page.is_fresh(2, &at("2026-03-12T18:59:59Z")));
    }

    #[tokio::test]
    async fn however_many_ask_a_page_is_made_once() {
        let cache = Arc::new(PageCache::new(1 << 20));
        let made = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let ask = |version| {
            let (cache, made) = (cache.clone(), made.clone());
            tokio::spawn(async move {
                let make = || async {
                    made.fetch_add(1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                    Ok::<_, ()>(Page::new(Content::text("text/plain", "x".into()), version, "lyon"))
                };
                let now: Now = Arc::new(Timestamp::now);
                cache.get_or_make("k", version, &now, make).await.unwrap();
            })
        };
        for version in [1, 2] {
            let asking: Vec<_> = (0..20).map(|_| ask(version)).collect();
            for one in asking {
                one.await.unwrap();
            }
            assert_eq!(made.load(Ordering::SeqCst), usize::try_from(version).unwrap());
        }
    }
}
