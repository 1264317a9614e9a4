//! What leaves the house: how letters fare, and those outside who are told.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use crate::domain::webhook::{Topic, Webhook, WebhookId};
use crate::mail::{Standing, Undelivered, Why};
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView};
use crate::webhooks::{Delivery, Outcome, Progress};

/// Letters and webhooks.
#[derive(Debug, Serialize)]
pub struct OutgoingPage {
    title: String,
    /// How letters fare.
    letters: String,
    /// What keeps them from being sent.
    trouble: Option<String>,
    undelivered: Vec<Lost>,
    webhooks: Vec<Line>,
    url: Field,
    topics: Field,
    form: FormView,
}

/// A letter that did not arrive.
#[derive(Debug, Serialize)]
struct Lost {
    to: String,
    when: String,
    why: String,
}

/// A webhook among others.
#[derive(Debug, Serialize)]
struct Line {
    url: String,
    topics: String,
    state: String,
    href: String,
}

/// One webhook.
#[derive(Debug, Serialize)]
pub struct WebhookPage {
    title: String,
    back: String,
    url: String,
    topics: String,
    state: String,
    since: String,
    rests: bool,
    /// What deliveries are signed with; none where it is not here.
    secret: Option<String>,
    deliveries: Vec<Sent>,
    test: String,
    pause: String,
    resume: String,
    remove: String,
    form: FormView,
}

/// A delivery.
#[derive(Debug, Serialize)]
struct Sent {
    kind: String,
    when: String,
    outcome: String,
    arrived: bool,
    id: String,
}

impl OutgoingPage {
    /// Of a region: how letters fare, where they are sent at all; those that did not arrive, each with the name of whom it
    /// was for; and its webhooks.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        standing: Option<&Standing>,
        undelivered: &[(&Undelivered, Option<String>)],
        webhooks: &[(&WebhookId, &Webhook, Progress)],
    ) -> Self {
        let trouble = standing.and_then(|standing| standing.trouble);
        let topics: Vec<_> =
            Topic::ALL.iter().map(|topic| (topic.word().to_owned(), topic_name(frame, *topic))).collect();
        let all: Vec<_> = Topic::ALL.iter().map(|topic| topic.word()).collect();
        Self {
            title: frame.say("outgoing-title"),
            letters: match standing {
                Some(standing) => {
                    frame.say_of("outgoing-letters", "count", i64::try_from(standing.waiting).unwrap_or(i64::MAX))
                }
                None => frame.say("outgoing-no-letters"),
            },
            trouble: trouble.map(|(trouble, since)| {
                let mut args = FluentArgs::new();
                args.set("since", frame.moment(since));
                let why = frame.theme.say(frame.lang, &format!("mail-trouble-{}", trouble.word()), &args);
                args.set("why", why);
                frame.theme.say(frame.lang, "outgoing-trouble", &args)
            }),
            undelivered: undelivered.iter().map(|(one, name)| lost(frame, one, name.as_deref())).collect(),
            webhooks: webhooks.iter().map(|(id, known, progress)| line(frame, id, known, progress)).collect(),
            url: fields.text("url", "webhook-url", "").required().at_most(500).of_type("url"),
            topics: fields.ticks("topics", "webhook-topics", &all, &topics).required(),
            form: fields.form("/console/webhooks"),
        }
    }
}

fn lost(frame: &Frame<'_>, one: &Undelivered, name: Option<&str>) -> Lost {
    let why = match one.why {
        Why::Refused(code) => frame.say_of("undelivered-refused", "code", i64::from(code)),
        Why::Late(_) => frame.say("undelivered-late"),
        Why::Unfit => frame.say("undelivered-unfit"),
    };
    let to = name.map_or_else(|| frame.say("undelivered-somebody"), str::to_owned);
    Lost { to, when: frame.moment(one.at), why }
}

fn line(frame: &Frame<'_>, id: &WebhookId, known: &Webhook, progress: &Progress) -> Line {
    Line {
        url: known.url.clone(),
        topics: topics(frame, known),
        state: state(frame, known, progress),
        href: frame.href(&format!("/console/webhooks/{id}")),
    }
}

fn topic_name(frame: &Frame<'_>, topic: Topic) -> String {
    frame.say(&format!("webhook-topic-{}", topic.word()))
}

fn topics(frame: &Frame<'_>, known: &Webhook) -> String {
    known.topics.iter().map(|topic| topic_name(frame, *topic)).collect::<Vec<_>>().join(" · ")
}

fn state(frame: &Frame<'_>, known: &Webhook, progress: &Progress) -> String {
    match (known.paused, progress.failing_since) {
        (Some((reason, at)), _) => frame.say_of(&format!("webhook-paused-{}", reason.word()), "when", frame.moment(at)),
        (None, Some(since)) => frame.say_of("webhook-failing", "when", frame.moment(since)),
        (None, None) => frame.say("webhook-working"),
    }
}

impl WebhookPage {
    /// Of one webhook.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        id: &WebhookId,
        known: &Webhook,
        progress: &Progress,
        secret: Option<&str>,
    ) -> Self {
        let path = |what: &str| frame.href(&format!("/console/webhooks/{id}/{what}"));
        Self {
            title: url::Url::parse(&known.url).ok().and_then(|url| url.host_str().map(Into::into)).unwrap_or_default(),
            back: frame.href("/console/outgoing"),
            url: known.url.clone(),
            topics: topics(frame, known),
            state: state(frame, known, progress),
            since: frame.moment(known.added),
            rests: known.paused.is_some(),
            secret: secret.map(Into::into),
            deliveries: progress.deliveries.iter().map(|delivery| sent(frame, delivery)).collect(),
            test: path("test"),
            pause: path("pause"),
            resume: path("resume"),
            remove: path("remove"),
            form: fields.form(&format!("/console/webhooks/{id}")),
        }
    }
}

fn sent(frame: &Frame<'_>, delivery: &Delivery) -> Sent {
    let outcome = match delivery.outcome {
        Outcome::Answered(status) => frame.say_of("webhook-answered", "status", status.to_string()),
        Outcome::Failed(trouble) => frame.say(&format!("webhook-trouble-{}", trouble.word())),
    };
    Sent {
        kind: delivery.kind.clone(),
        when: frame.moment(delivery.at),
        outcome,
        arrived: delivery.outcome.arrived(),
        id: delivery.id.clone(),
    }
}
