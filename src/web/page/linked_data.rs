//! A page's facts for machines: JSON-LD in the words of schema.org. Nothing is said here that the page does not say, and
//! nothing is offered: goods and payments are the host's.

use serde_json::{Value, json};

use super::card;
use super::frame::Frame;
use super::head::Head;
use super::text::{Text, outside};
use crate::domain::project::Goal;
use crate::domain::shelf::{Found, Member};

/// The front page: the window, who publishes it, how to search in it.
pub(super) fn home(frame: &Frame<'_>, head: &Head) -> String {
    let mut site = website(frame);
    site["description"] = json!(head.description);
    site["potentialAction"] = json!({
        "@type": "SearchAction",
        "target": {
            "@type": "EntryPoint",
            "urlTemplate": format!("{}?q={{search_term_string}}", frame.absolute("/projects")),
        },
        "query-input": "required name=search_term_string",
    });
    graph(vec![site])
}

/// The list: which projects the page shows, in its order.
pub(super) fn list(frame: &Frame<'_>, head: &Head, found: &Found<'_>) -> String {
    let items: Vec<_> = (1..).zip(&found.members).map(|(position, member)| item(frame, position, member)).collect();
    let page = json!({
        "@type": "CollectionPage",
        "@id": head.shared,
        "url": head.shared,
        "name": head.title,
        "inLanguage": frame.lang,
        "isPartOf": { "@id": website_id(frame) },
        "mainEntity": { "@type": "ItemList", "numberOfItems": found.total, "itemListElement": items },
    });
    graph(vec![website(frame), page])
}

fn item(frame: &Frame<'_>, position: usize, member: &Member) -> Value {
    let url = frame.absolute(&format!("/projects/{}", member.project.slug));
    json!({ "@type": "ListItem", "position": position, "url": url, "name": card::title(member, frame).text })
}

/// A project: what it is, where, and what was observed of its campaign, and when.
pub(super) fn project(frame: &Frame<'_>, head: &Head, member: &Member) -> String {
    let url = frame.absolute(&format!("/projects/{}", member.project.slug));
    let page = json!({
        "@type": "WebPage",
        "@id": url,
        "url": url,
        "name": head.title,
        "description": head.description,
        "inLanguage": frame.lang,
        "isPartOf": { "@id": website_id(frame) },
        "primaryImageOfPage": { "@type": "ImageObject", "url": head.card.href, "width": 1200, "height": 630 },
        "breadcrumb": breadcrumb(frame, &url, &head.subject),
        "mainEntity": { "@id": format!("{url}#project") },
    });
    let mut things = vec![website(frame), page, subject(frame, member, &url)];
    things.extend(observations(member, &url));
    graph(things)
}

fn breadcrumb(frame: &Frame<'_>, url: &str, title: &str) -> Value {
    let step = |position: u8, name: &str, url: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": url });
    let (home, all) = (frame.absolute("/"), frame.absolute("/projects"));
    let steps = [step(1, frame.name(), &home), step(2, &frame.say("list-title"), &all), step(3, title, url)];
    json!({ "@type": "BreadcrumbList", "itemListElement": steps })
}

fn subject(frame: &Frame<'_>, member: &Member, url: &str) -> Value {
    let project = &member.project;
    let mut thing = json!({ "@type": "Project", "@id": format!("{url}#project"), "url": url });
    thing["name"] = in_language(&card::title(member, frame));
    if let Some(subtitle) = Text::of(&project.subtitle, project.language, frame) {
        thing["description"] = in_language(&subtitle);
    }
    if let Some(category) = card::category(member, frame) {
        thing["keywords"] = in_language(&category);
    }
    if let Some(page) = outside(&project.page) {
        thing["sameAs"] = json!(page);
    }
    if let Some(town) = &member.town {
        let mut address = json!({ "@type": "PostalAddress", "addressLocality": town });
        if let Some(country) = &project.place.country {
            address["addressCountry"] = json!(country);
        }
        thing["location"] = json!({ "@type": "Place", "name": town, "address": address });
    }
    thing
}

/// A text, with its language where that is not the page's.
fn in_language(text: &Text) -> Value {
    match text.lang {
        Some(lang) => json!({ "@value": text.text, "@language": lang }),
        None => json!(text.text),
    }
}

/// What the host told of the campaign, each figure with the instant it was told.
fn observations(member: &Member, url: &str) -> Vec<Value> {
    let project = &member.project;
    let money = |sum: crate::domain::money::Money| json!({ "@type": "MonetaryAmount", "value": sum.major(), "currency": sum.currency.code() });
    let goal = project.goal.map(|goal| match goal {
        Goal::Money(sum) => ("goal", money(sum)),
        Goal::Preorders { wanted, .. } => ("goal in pre-orders", json!(wanted)),
    });
    let preorders = match project.goal {
        Some(Goal::Preorders { sold, .. }) => Some(("pre-orders", json!(sold))),
        _ => None,
    };
    let backers = project.backers.map(|backers| ("backers", json!(backers)));
    let told = [Some(("amount raised", money(project.raised))), goal, preorders, backers];
    let observation = |(what, value)| {
        json!({
            "@type": "Observation",
            "observationAbout": { "@id": format!("{url}#project") },
            "observationDate": member.seen.to_string(),
            "variableMeasured": what,
            "value": value,
        })
    };
    told.into_iter().flatten().map(observation).collect()
}

fn website(frame: &Frame<'_>) -> Value {
    let url = frame.absolute("/");
    let mut site = json!({
        "@type": "WebSite",
        "@id": website_id(frame),
        "url": url,
        "name": frame.name(),
        "inLanguage": frame.lang,
    });
    let publisher = frame.region.legal.publisher.trim();
    if !publisher.is_empty() {
        site["publisher"] = json!({ "@type": "Organization", "name": publisher });
    }
    site
}

fn website_id(frame: &Frame<'_>) -> String {
    format!("{}#website", frame.absolute("/"))
}

/// As a page may hold it: no text of anyone's can end the element that it stands in.
pub(super) fn graph(things: Vec<Value>) -> String {
    let written = json!({ "@context": "https://schema.org", "@graph": things }).to_string();
    written.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_gets_out_of_the_element_that_the_facts_stand_in() {
        let hostile = "</script><script>alert(1)</script><!-- & \u{2028} ]]>";
        let written = graph(vec![json!({ "name": hostile })]);
        assert!(!written.contains(['<', '>', '&']), "{written}");
        let read: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(read["@graph"][0]["name"], hostile);
    }
}
