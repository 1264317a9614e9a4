//! From a text to a scenario. What is not of the form is a mistake; what is and cannot be is for the engine to refuse.

use jiff::Timestamp;

use super::form::{Mistake, Node, Object};
use super::{HOST, Scenario};
use crate::domain::fund::{
    Campaign, Conditions, Counts, Eligible, Entry, FundId, Gift, Goal, Mode, Payout, Ratio, Rule, Setup, ShareBy,
    SponsorId, Step, Terms, Threshold, Way,
};
use crate::domain::money::Currency;
use crate::domain::project::{ProjectKey, Stage};

type Read<T> = Result<T, Mistake>;

pub(super) fn scenario(text: &str) -> Result<Scenario, Vec<Mistake>> {
    let whole = Node::whole(text).and_then(|node| node.object()).map_err(|mistake| vec![mistake])?;
    let mut mistakes = Vec::new();
    let name = keep(whole.maybe("name", Node::text), &mut mistakes).flatten();
    let why = keep(whole.maybe("why", Node::text), &mut mistakes).flatten();
    let setup = keep(setup(&whole), &mut mistakes);
    let projects = keep_all(&whole, "projects", project, &mut mistakes);
    let entries = keep_all(&whole, "entries", entry, &mut mistakes);
    _ = whole.field("expect");
    keep(whole.no_others(), &mut mistakes);
    keep(each_once(&whole, &projects), &mut mistakes);
    match setup {
        Some(setup) if mistakes.is_empty() => {
            Ok(Scenario { name: name.unwrap_or_default(), why: why.unwrap_or_default(), setup, projects, entries })
        }
        _ => Err(mistakes),
    }
}

fn keep<T>(read: Read<T>, mistakes: &mut Vec<Mistake>) -> Option<T> {
    read.map_err(|mistake| mistakes.push(mistake)).ok()
}

/// Reads every item of a list, and goes on after a mistake in one.
fn keep_all<T>(
    whole: &Object<'_>,
    key: &'static str,
    read: impl Fn(&Node<'_>) -> Read<T>,
    mistakes: &mut Vec<Mistake>,
) -> Vec<T> {
    let items = keep(whole.maybe(key, Node::list), mistakes).flatten().unwrap_or_default();
    items.iter().filter_map(|item| keep(read(item), mistakes)).collect()
}

fn each_once(whole: &Object<'_>, projects: &[(ProjectKey, Campaign)]) -> Read<()> {
    let mut seen = std::collections::BTreeSet::new();
    match projects.iter().find(|(key, _)| !seen.insert(key)) {
        Some((key, _)) => {
            let at = whole.field("projects").unwrap_or(&whole.node);
            Err(at.mistake(format!("the project {} stands twice", key.id), "each project once"))
        }
        None => Ok(()),
    }
}

fn setup(whole: &Object<'_>) -> Read<Setup> {
    let currency =
        whole.maybe("currency", |node| node.parsed("a currency's code such as EUR", |code| code.parse().ok()));
    let host = whole.maybe("host", |node| {
        let host = node.object()?;
        let backers = host.maybe("backers", Node::truth)?;
        host.no_others().map(|()| backers)
    });
    let policy = whole.maybe("policy", Node::object)?;
    let policy = policy.as_ref();
    let count = |key| policy.map_or(Ok(None), |policy| policy.maybe(key, Node::count));
    let setup = Setup {
        currency: currency?.unwrap_or(Currency::EUR),
        host_tells_backers: host?.flatten().unwrap_or(true),
        overfunding_ceiling_percent: count("overfunding_ceiling_percent")?,
        grace_days: count("grace_days")?.unwrap_or(7),
        closing_grace_minutes: count("closing_grace_minutes")?.unwrap_or(30),
    };
    policy.map_or(Ok(()), Object::no_others).map(|()| setup)
}

fn project(node: &Node<'_>) -> Read<(ProjectKey, Campaign)> {
    let object = node.object()?;
    let key = project_key(object.needed("id")?)?;
    let goal = object.maybe("goal", goal)?.flatten();
    let modes = [("all_or_nothing", Mode::AllOrNothing), ("keep", Mode::Keep)];
    let mode = object.maybe("mode", |node| node.word(&modes))?.unwrap_or_default();
    object.no_others()?;
    Ok((key, Campaign { goal, mode }))
}

fn goal(node: &Node<'_>) -> Read<Option<Goal>> {
    let object = node.object()?;
    let (money, units) = (object.maybe("money", Node::number)?, object.maybe("units", Node::number)?);
    object.no_others()?;
    match (money, units) {
        (Some(goal), None) if goal >= 1 => Ok(Some(Goal::Money(goal))),
        (None, Some(goal)) if goal >= 1 => Ok(Some(Goal::Units(goal))),
        (None, None) => Ok(None),
        _ => Err(node.mistake("this is no goal", "{\"money\": N} or {\"units\": N}, with N from 1, or null for none")),
    }
}

fn project_key(node: &Node<'_>) -> Read<ProjectKey> {
    let host = HOST.parse().map_err(|_| node.mistake("there is no host", "a host"))?;
    let id = node.parsed("an id of 1 to 64 letters, digits, dashes and underscores", |text| text.parse().ok())?;
    Ok(ProjectKey { host, id })
}

fn fund_id(node: &Node<'_>) -> Read<FundId> {
    node.parsed("an id of 1 to 64 letters, digits, dashes, dots and underscores", |text| text.parse().ok())
}

fn sponsor_id(node: &Node<'_>) -> Read<SponsorId> {
    node.parsed("a name of 1 to 64 letters, digits, dashes, dots and underscores", |text| text.parse().ok())
}

/// An instant, `2026-03-01T09:00:00Z`: in UTC, to the second.
fn instant(node: &Node<'_>) -> Read<Timestamp> {
    let exact = |text: &str| text.parse::<Timestamp>().ok().filter(|at| at.to_string() == text && text.len() == 20);
    node.parsed("an instant such as 2026-03-01T09:00:00Z", exact)
}

fn entry(node: &Node<'_>) -> Read<(Timestamp, Entry)> {
    let object = node.object()?;
    let at = instant(object.needed("at")?)?;
    let kind = object.needed("type")?.text()?;
    let fund = || fund_id(object.needed("fund")?);
    let project = || project_key(object.needed("project")?);
    let number = |key| object.needed(key)?.number();
    let currency = || object.maybe("currency", Node::text);
    let entry = match kind.as_str() {
        "fund_accepted" => Entry::FundAccepted { fund: Box::new(terms(object.needed("fund")?)?) },
        "lot" => Entry::Lot { fund: fund()?, amount: number("amount")?, currency: currency()? },
        // Not of the scenarios that others know: a window admits projects one by one, and shows some no more.
        "away" => Entry::Away { project: project()? },
        "back" => Entry::Back { project: project()? },
        "admitted" => Entry::Admitted { fund: fund()?, project: project()? },
        "fund_paused" => Entry::FundPaused { fund: fund()? },
        "fund_resumed" => Entry::FundResumed { fund: fund()? },
        "fund_withdrawn" => Entry::FundWithdrawn { fund: fund()? },
        "observation" => Entry::Observation {
            project: project()?,
            stage: object.needed("stage")?.text()?.parse::<Stage>().ok(),
            raised: number("raised")?,
            backers: object.maybe("backers", Node::number)?,
            units: object.maybe("units", Node::number)?,
            goal: object.maybe("goal", Node::number)?,
            currency: currency()?,
        },
        "gifts_import" => {
            let gifts = object.maybe("gifts", Node::list)?.unwrap_or_default();
            let gifts = gifts.iter().map(gift).collect::<Read<_>>()?;
            Entry::GiftsImport { project: project()?, gifts, currency: currency()? }
        }
        "payment" => Entry::Payment {
            fund: fund()?,
            project: project()?,
            amount: number("amount")?,
            reference: object.maybe("reference", Node::text)?.unwrap_or_default(),
            through: way(&object.needed("through")?.text()?),
            currency: currency()?,
        },
        "confirm" => Entry::Confirm { fund: fund()?, project: project()? },
        "correction" => {
            let by = object.maybe("by", Node::list)?.unwrap_or_default();
            Entry::Correction {
                fund: fund()?,
                project: project()?,
                delta: number("delta")?,
                by: by.iter().map(Node::text).collect::<Read<_>>()?,
                reason: object.maybe("reason", Node::text)?.unwrap_or_default(),
                currency: currency()?,
            }
        }
        "tick" => Entry::Tick,
        _ => return Ok((at, Entry::Unknown)),
    };
    object.no_others()?;
    Ok((at, entry))
}

fn way(word: &str) -> Option<Way> {
    match word {
        "host" => Some(Way::Host),
        "direct" => Some(Way::Direct),
        _ => None,
    }
}

fn gift(node: &Node<'_>) -> Read<Gift> {
    let object = node.object()?;
    let gift = Gift { who: object.needed("who")?.text()?, amount: object.needed("amount")?.number()? };
    object.no_others().map(|()| gift)
}

fn terms(node: &Node<'_>) -> Read<Terms> {
    let object = node.object()?;
    let thresholds = [("sticky", Threshold::Sticky), ("live", Threshold::Live)];
    let counts = [("from_start", Counts::FromStart), ("from_opening", Counts::FromOpening)];
    let payouts = [("on_success", Payout::OnSuccess), ("at_end", Payout::AtEnd), ("when_met", Payout::WhenMet)];
    let terms = Terms {
        id: fund_id(object.needed("id")?)?,
        sponsor: sponsor_id(object.needed("sponsor")?)?,
        currency: object.maybe("currency", Node::text)?,
        opens: instant(object.needed("opens")?)?,
        closes: instant(object.needed("closes")?)?,
        rule: object.maybe("rule", rule)?.unwrap_or(Rule::Unknown),
        cap_per_project: object.maybe("cap_per_project", Node::number)?,
        cap_per_backer: object.maybe("cap_per_backer", Node::number)?,
        conditions: object.maybe("conditions", conditions)?.unwrap_or_default(),
        threshold: object.maybe("threshold", |node| node.word(&thresholds))?.unwrap_or_default(),
        counts: object.maybe("counts", |node| node.word(&counts))?.unwrap_or_default(),
        payout: object.maybe("payout", |node| node.word(&payouts))?.unwrap_or_default(),
        exclusive: object.maybe("exclusive", Node::truth)?.unwrap_or_default(),
        eligible: object.maybe("eligible", eligible)?.unwrap_or_default(),
    };
    object.no_others().map(|()| terms)
}

fn conditions(node: &Node<'_>) -> Read<Conditions> {
    let object = node.object()?;
    let conditions = Conditions {
        percent: object.maybe("percent", Node::number)?,
        backers: object.maybe("backers", Node::number)?,
        amount: object.maybe("amount", Node::number)?,
    };
    object.no_others().map(|()| conditions)
}

fn eligible(node: &Node<'_>) -> Read<Eligible> {
    if node.text().is_ok_and(|text| text == "all") {
        return Ok(Eligible::All);
    }
    let projects =
        node.list().map_err(|_| node.mistake("this is no choice of projects", "\"all\" or a list of project ids"))?;
    projects.iter().map(project_key).collect::<Read<_>>().map(Eligible::Listed)
}

fn rule(node: &Node<'_>) -> Read<Rule> {
    let object = node.object()?;
    let kind = object.maybe("type", Node::text)?.unwrap_or_default();
    let number = |key| object.needed(key)?.number();
    let rule = match kind.as_str() {
        "ratio" => Rule::Ratio { k: ratio(object.needed("k")?)? },
        "steps" => {
            let steps = object.maybe("steps", Node::list)?.unwrap_or_default();
            Rule::Steps { steps: steps.iter().map(step).collect::<Read<_>>()? }
        }
        "last_mile" => Rule::LastMile { percent: number("percent")? },
        "per_backer" => Rule::PerBacker { amount: number("amount")? },
        "gift" => Rule::Gift { project: project_key(object.needed("project")?)?, amount: number("amount")? },
        "share" => Rule::Share { by: share_by(&object.needed("by")?.text()?) },
        _ => return Ok(Rule::Unknown),
    };
    object.no_others().map(|()| rule)
}

fn ratio(node: &Node<'_>) -> Read<Ratio> {
    node.parsed("a whole number or a fraction, as a text: \"2\" or \"1/3\"", |text| text.parse().ok())
}

fn step(node: &Node<'_>) -> Read<Step> {
    let object = node.object()?;
    let step = Step {
        percent: object.maybe("percent", Node::number)?,
        backers: object.maybe("backers", Node::number)?,
        amount: object.needed("amount")?.number()?,
    };
    object.no_others().map(|()| step)
}

fn share_by(word: &str) -> Option<ShareBy> {
    match word {
        "crowd" => Some(ShareBy::Crowd),
        "backers" => Some(ShareBy::Backers),
        "quadratic" => Some(ShareBy::Quadratic),
        _ => None,
    }
}
