//! Plain pages: what every page of the sample host looks like.

use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;\
    color:#1b1b1b;background:#fff}a{color:#0b4f8a}img{max-width:100%;height:auto}label{display:block;padding:.3rem 0}\
    fieldset{border:1px solid #767676;margin:1rem 0}button,input{font:inherit;padding:.4rem .8rem}\
    .note{border-left:.3rem solid #8a4b00;padding-left:.8rem}";
/// No script, and nothing from anywhere else. Forms may lead on to an application's own address after sign-in.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// A whole page. `title` is escaped here, `body` is markup.
pub(super) fn page(status: StatusCode, title: &str, body: &str) -> Response {
    let title = escape(title);
    let text = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – Sample host</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n\
         <footer><p class=\"note\">This is a pretend crowdfunding host for trying things out. No money moves here.</p>\
         </footer>\n</body>\n</html>\n"
    );
    (status, [(header::CONTENT_SECURITY_POLICY, POLICY)], Html(text)).into_response()
}

/// Text for use between tags and in quoted attributes.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
