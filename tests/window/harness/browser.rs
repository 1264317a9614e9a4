//! A browser of one person: it keeps cookies, fills in forms, and follows nothing by itself.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;

use oriel::host::sample::{Clock, Options};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use url::Url;

use super::{AUVERGNE, TestWindow, project, wait_until, write_region};

/// People of the sample host who own no project.
pub const CAMILLE: &str = "900001";
pub const JORDI: &str = "900002";
pub const MAELLE: &str = "900003";

/// The fields of a call for projects that is right.
pub const RIGHT_CALL: [(&str, &str); 9] = [
    ("title.fr", "Des fours pour tous"),
    ("text.fr", "Pour qui rallume un four de village."),
    ("contact", "appels@window.example"),
    ("opens", "2026-03-01T08:00"),
    ("closes", "2026-03-10T18:00"),
    ("launch", "2026-05-04"),
    ("rules.fr", "Un four ouvert à tous."),
    ("criterion1.fr", "Ouvert à tous"),
    ("criterion1.weight", "10"),
];

/// A browser at one window.
pub struct Browser {
    client: Client,
    root: String,
    /// What stands before every path: the window and the language.
    pub base: String,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// What a page's form would send.
pub type Pairs = Vec<(String, String)>;

impl Browser {
    /// At the window of a region of the node with this root, with nobody signed in.
    pub fn at(root: String, region: &str) -> Self {
        _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { client, root, base: format!("/r/{region}/fr"), cookies: Mutex::default() }
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.into(), value.into());
    }

    pub fn forget_cookies(&self) {
        self.cookies.lock().unwrap().clear();
    }

    /// The same person's browser at another site, with none of our cookies.
    pub fn elsewhere(&self, root: &str) -> Self {
        Self { client: self.client.clone(), root: root.into(), base: String::new(), cookies: Mutex::default() }
    }

    /// A path of the window; one that begins with `/r/` or a whole address is taken as it is.
    pub fn url(&self, path: &str) -> String {
        match path {
            _ if path.starts_with("http") => path.into(),
            _ if path.starts_with("/r/") || path.starts_with("/sign-in/") && path.contains("/back") => {
                format!("{}{path}", self.root)
            }
            _ => format!("{}{}{path}", self.root, self.base),
        }
    }

    /// A request with the cookies that belong to it.
    pub fn ask(&self, method: Method, path: &str) -> RequestBuilder {
        let url = self.url(path);
        let request = self.client.request(method, &url).header("accept-language", "fr");
        let cookies = self.cookies.lock().unwrap();
        if !url.starts_with(&self.root) || cookies.is_empty() {
            return request;
        }
        let line: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        request.header("cookie", line.join("; "))
    }

    /// Sends a request and keeps the cookies that come back.
    pub async fn send(&self, request: RequestBuilder) -> Response {
        let answer = request.send().await.unwrap();
        for line in answer.headers().get_all("set-cookie") {
            let cookie = cookie::Cookie::parse(line.to_str().unwrap().to_owned()).unwrap();
            let gone = cookie.max_age().is_some_and(|age| age.is_zero());
            let mut cookies = self.cookies.lock().unwrap();
            match gone {
                true => drop(cookies.remove(cookie.name())),
                false => drop(cookies.insert(cookie.name().into(), cookie.value().into())),
            }
        }
        answer
    }

    pub async fn get(&self, path: &str) -> Response {
        self.send(self.ask(Method::GET, path)).await
    }

    /// The body of a page that is there.
    pub async fn page(&self, path: &str) -> String {
        let answer = self.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        answer.text().await.unwrap()
    }

    /// Sends these pairs and nothing else.
    pub async fn post(&self, path: &str, pairs: &[(&str, &str)]) -> Response {
        self.send(body(self.ask(Method::POST, path), pairs)).await
    }

    /// What the page's form with this action would send, filled in as it is shown.
    pub async fn form(&self, page: &str, action: &str) -> Pairs {
        let html = self.page(page).await;
        form(&html, action).unwrap_or_else(|| panic!("{page} has no form for {action}: {html}"))
    }

    /// Opens the page, fills these fields of its form in, and sends it.
    pub async fn submit(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> Response {
        let pairs = filled(self.form(page, action).await, fields);
        self.send(body(self.ask(Method::POST, action), &pairs)).await
    }

    /// The same for a form that is right: where it leads.
    pub async fn done(&self, page: &str, action: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.submit(page, action, fields).await;
        assert_eq!(answer.status(), 303, "{action}: {}", answer.text().await.unwrap());
        Self::location(&answer)
    }

    /// Where an answer leads.
    pub fn location(answer: &Response) -> String {
        answer.headers().get("location").expect("it leads on").to_str().unwrap().to_owned()
    }

    /// Goes to the sample host and approves as the person with this id; the address to come back to.
    pub async fn approve(&self, page: &str, person: &str) -> String {
        let answer = self.client.get(page).send().await.unwrap();
        let mut pairs = form(&answer.text().await.unwrap(), "/oauth2/authorize/").unwrap();
        pairs.retain(|(name, _)| name != "person");
        pairs.extend([("person".into(), person.into()), ("decision".into(), "approve".into())]);
        let url = Url::parse(page).unwrap().join("/oauth2/authorize/").unwrap();
        let answer = body(self.client.post(url), &pairs).send().await.unwrap();
        Self::location(&answer)
    }

    /// Signs in through the sample host, as a person does; where it leads in the end.
    pub async fn sign_in(&self, person: &str) -> String {
        let answer = self.get("/sign-in/sample").await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        let back = self.approve(&Self::location(&answer), person).await;
        let answer = self.get(&back).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{back}");
        Self::location(&answer)
    }
}

/// Where a page's links lead.
pub fn links(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    page.select(&selector("a[href]")).filter_map(|link| link.attr("href").map(Into::into)).collect()
}

/// A request that sends these pairs as a form does.
pub fn body<N: AsRef<str>, V: AsRef<str>>(request: RequestBuilder, pairs: &[(N, V)]) -> RequestBuilder {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    request.header("content-type", "application/x-www-form-urlencoded").body(body)
}

/// Pairs with these values in place of theirs, or besides.
pub fn filled(mut pairs: Pairs, fields: &[(&str, &str)]) -> Pairs {
    for (name, _) in fields {
        pairs.retain(|(known, _)| known != name);
    }
    pairs.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    pairs
}

/// What the form whose action ends so would send.
pub fn form(html: &str, action: &str) -> Option<Pairs> {
    let page = Html::parse_document(html);
    let (forms, inputs) = (selector("form"), selector("input[name], textarea[name], select[name]"));
    let ours = page.select(&forms).find(|form| form.attr("action").is_some_and(|own| own.ends_with(action)))?;
    let mut pairs = Vec::new();
    for input in ours.select(&inputs) {
        let value = match (input.value().name(), input.attr("type")) {
            ("input", Some("radio" | "checkbox")) if input.attr("checked").is_none() => continue,
            ("input", _) => input.attr("value").unwrap_or_default().to_owned(),
            ("select", _) => {
                let options: Vec<_> = input.select(&selector("option")).collect();
                let chosen = options.iter().find(|option| option.attr("selected").is_some()).or(options.first());
                chosen.and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
            }
            _ => input.text().collect::<String>().trim_start_matches('\n').to_owned(),
        };
        pairs.push((input.attr("name")?.to_owned(), value));
    }
    Some(pairs)
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

impl TestWindow {
    /// A window on Auvergne over one project, which Camille operates.
    pub async fn of_camille(clock: Clock) -> Self {
        Self::operated_over(vec![project(1, json!({}))], clock).await
    }

    /// The same over these projects.
    pub async fn operated_over(projects: Vec<Value>, clock: Clock) -> Self {
        let options = Options { projects, exact: false, ..Options::from_jsonl("", clock).unwrap() };
        let window = Self::over(options, Some(("auvergne", &operated(AUVERGNE, CAMILLE)))).await;
        window.filled().await;
        window
    }

    /// A browser at the window of this region, in French, with nobody signed in.
    pub fn browser(&self, region: &str) -> Browser {
        Browser::at(format!("http://{}", self.address), region)
    }

    /// The browser of a person of the sample host, signed in at the window on Auvergne.
    pub async fn sign_in(&self, person: &str) -> Browser {
        let browser = self.browser("auvergne");
        browser.sign_in(person).await;
        browser
    }

    /// Names a person of the sample host operator in a region's file, and waits until the node has read it.
    pub async fn name_operator(&self, region: &str, person: &str) {
        let regions = self.folder.path().join("regions");
        let text = fs::read_to_string(regions.join(region).join("region.toml")).unwrap();
        write_region(&regions, region, &operated(&text, person));
        let named = || {
            let windows = self.app().catalog.windows();
            windows.named(region).is_some_and(|window| format!("{:?}", window.region.operators).contains(person))
        };
        wait_until("the operator is named", named).await;
    }
}

/// A region's file that names a person of the sample host operator as well.
pub fn operated(region: &str, person: &str) -> String {
    format!("{region}\n[[operator]]\nprovider = \"sample\"\nsubject = \"{person}\"\n")
}
