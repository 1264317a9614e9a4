//! The forms that write a fund: first the choice of its rule, then what that rule and every fund ask for.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::front::setup;
use crate::domain::fund::{Conditions, Counts, FundId, Payout, Rule, ShareBy, Step, Threshold};
use crate::domain::language::Texts;
use crate::domain::money::Money;
use crate::domain::project::Slug;
use crate::domain::shelf::Shelf;
use crate::domain::sponsor::{Draft, Kind, Nature, RULES, Reach, STEP_FIELDS, counts_gifts, rule_word};
use crate::web::page::Frame;
use crate::web::page::card;
use crate::web::page::desk::{Field, Fields, FormView, TextFields};

/// The choice of a rule.
#[derive(Debug, Serialize)]
pub struct FundRules {
    title: String,
    /// For whom; to be chosen where somebody speaks for several.
    organisations: Vec<OrganisationLink>,
    rules: Vec<RuleView>,
}

#[derive(Debug, Serialize)]
struct OrganisationLink {
    name: String,
    href: String,
    chosen: bool,
}

#[derive(Debug, Serialize)]
struct RuleView {
    name: String,
    text: String,
    /// How it goes with round figures.
    example: String,
    href: String,
}

impl FundRules {
    /// For somebody who speaks for these organisations; one of them may be chosen.
    pub fn new(frame: &Frame<'_>, signed: &[&Slug], chosen: Option<&Slug>) -> Self {
        let organisation = |slug: &&Slug| OrganisationLink {
            name: frame.local.members.organisation(slug).unwrap_or(slug.as_str()).into(),
            href: frame.href_with("/portal/new-fund", &format!("organisation={slug}")),
            chosen: chosen == Some(slug),
        };
        let rule = |slug: &Slug, word: &&str| RuleView {
            name: frame.say(&format!("rule-{word}")),
            text: frame.say(&format!("rule-{word}-text")),
            example: frame.say(&format!("rule-{word}-example")),
            href: frame.href_with("/portal/new-fund", &format!("organisation={slug}&rule={word}")),
        };
        Self {
            title: frame.say("fund-new"),
            organisations: signed.iter().filter(|_| signed.len() > 1).map(organisation).collect(),
            rules: chosen.iter().flat_map(|slug| RULES.iter().map(|word| rule(slug, word))).collect(),
        }
    }
}

/// The form of a fund with a rule.
#[derive(Debug, Serialize)]
pub struct FundForm {
    title: String,
    form: FormView,
    organisation: String,
    organisation_name: String,
    rule: &'static str,
    rule_name: String,
    rule_text: String,
    /// Where another rule is chosen; a draft keeps its own.
    other_rule: Option<String>,
    name: TextFields,
    sentence: TextFields,
    budget: Field,
    cap: Option<Field>,
    opens: Field,
    closes: Field,
    /// What the rule asks for.
    rule_fields: Vec<Field>,
    steps: Option<Steps>,
    conditions: Option<ConditionFields>,
    /// Whether what had to be there must stay.
    threshold: Field,
    counts: Option<Field>,
    payout: Field,
    exclusive: Option<Field>,
    reach: Option<ReachFields>,
    anonymous: Option<Field>,
    nature: Option<Field>,
    vote: Option<VoteFields>,
    currency: &'static str,
    back: String,
}

#[derive(Debug, Serialize)]
struct Steps {
    /// What the whole is called, and what is wrong with it.
    whole: Field,
    rows: Vec<StepFields>,
}

#[derive(Debug, Serialize)]
struct StepFields {
    percent: Field,
    backers: Field,
    amount: Field,
}

#[derive(Debug, Serialize)]
struct ConditionFields {
    percent: Field,
    backers: Field,
    amount: Field,
}

#[derive(Debug, Serialize)]
struct ReachFields {
    reach: Field,
    projects: Field,
    call: Option<Field>,
    collection: Option<Field>,
    categories: Option<Field>,
    towns: Option<Field>,
}

#[derive(Debug, Serialize)]
struct VoteFields {
    number: Field,
    taken: Field,
    budget_line: Field,
}

impl FundForm {
    /// For an organisation and a rule by its word; with what is drafted, if anything; `project` is one that was asked for.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        shelf: &Shelf,
        organisation: &Slug,
        rule: &str,
        existing: Option<(&FundId, &Draft)>,
        project: &str,
    ) -> Self {
        let rule = RULES.into_iter().find(|word| *word == rule).unwrap_or(RULES[0]);
        let draft = existing.map(|(_, draft)| draft);
        let write = Writing {
            frame,
            fields: &fields,
            shelf,
            draft,
            same_rule: draft.filter(|draft| rule_word(&draft.rule) == rule),
        };
        let none = Texts::default();
        let gift = rule == "gift";
        let public = frame.local.sponsors.profile(organisation).is_some_and(|profile| profile.kind == Kind::PublicBody);
        let texts = |part: fn(&Draft) -> &Texts| draft.map_or(&none, part);
        let (to, back) = match existing {
            Some((id, _)) => (format!("/portal/funds/{id}/edit"), format!("/portal/funds/{id}")),
            None => ("/portal/new-fund".into(), "/portal".into()),
        };
        let name = frame.local.members.organisation(organisation).unwrap_or(organisation.as_str()).to_owned();
        Self {
            title: existing.map_or_else(|| frame.say("fund-new"), |_| frame.say("fund-edit")),
            organisation: organisation.to_string(),
            organisation_name: name,
            rule,
            rule_name: frame.say(&format!("rule-{rule}")),
            rule_text: frame.say(&format!("rule-{rule}-text")),
            other_rule: existing
                .is_none()
                .then(|| frame.href_with("/portal/new-fund", &format!("organisation={organisation}"))),
            name: fields.texts("name", "fund-field-name", texts(|draft| &draft.name)).required().at_most(80),
            sentence: fields.texts("sentence", "fund-field-sentence", texts(|draft| &draft.sentence)).at_most(240),
            budget: write.sum("budget", "fund-field-budget", draft.map(|draft| draft.budget)).required(),
            cap: (!gift).then(|| write.sum("cap", "fund-field-cap", draft.and_then(|draft| draft.cap_per_project))),
            opens: fields.moment("opens", "fund-field-opens", &write.moment(|draft| draft.opens)).required(),
            closes: fields.moment("closes", "fund-field-closes", &write.moment(|draft| draft.closes)).required(),
            rule_fields: write.rule_fields(rule, project),
            steps: (rule == "steps").then(|| write.steps()),
            conditions: (rule != "steps").then(|| write.conditions()),
            threshold: write.threshold(),
            counts: counts_gifts(rule).then(|| write.counts()),
            payout: write.payout(rule),
            exclusive: (!gift)
                .then(|| fields.check("exclusive", "fund-field-exclusive", draft.is_some_and(|draft| draft.exclusive))),
            reach: (!gift).then(|| write.reach()),
            anonymous: (!public)
                .then(|| fields.check("anonymous", "fund-field-anonymous", draft.is_some_and(|draft| draft.anonymous))),
            nature: (!public).then(|| write.nature()),
            vote: public.then(|| write.vote()),
            currency: setup(frame).currency.code(),
            back: frame.href(&back),
            form: fields.form(&to),
        }
    }
}

/// What fields are made from.
struct Writing<'a> {
    frame: &'a Frame<'a>,
    fields: &'a Fields<'a>,
    shelf: &'a Shelf,
    draft: Option<&'a Draft>,
    /// The draft, if its rule is that of the form.
    same_rule: Option<&'a Draft>,
}

impl Writing<'_> {
    /// A sum as a field holds it.
    fn typed(&self, now: Option<i64>) -> String {
        let currency = setup(self.frame).currency;
        now.map(|minor| self.frame.typed(Money { minor, currency })).unwrap_or_default()
    }

    /// The field of a sum.
    fn sum(&self, name: &str, label: &str, now: Option<i64>) -> Field {
        self.fields.text(name, label, &self.typed(now)).in_unit(setup(self.frame).currency.symbol())
    }

    fn moment(&self, part: fn(&Draft) -> jiff::Timestamp) -> String {
        let at = self.draft.map(|draft| self.frame.region.zone.to_datetime(part(draft)));
        at.map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
    }

    fn words(&self, prefix: &str, words: &[&str]) -> Vec<(String, String)> {
        words.iter().map(|word| ((*word).to_owned(), self.frame.say(&format!("{prefix}-{word}")))).collect()
    }

    fn rule_fields(&self, rule: &str, project: &str) -> Vec<Field> {
        let now = self.same_rule.map(|draft| &draft.rule);
        match rule {
            "ratio" => {
                let now = match now {
                    Some(Rule::Ratio { k }) => k.to_string(),
                    _ => "1".into(),
                };
                vec![self.fields.text("ratio", "fund-field-ratio", &now).required()]
            }
            "last_mile" => {
                let now = match now {
                    Some(Rule::LastMile { percent }) => percent.to_string(),
                    _ => String::new(),
                };
                vec![self.fields.text("last_mile", "fund-field-last_mile", &now).required()]
            }
            "per_backer" => {
                let now = match now {
                    Some(Rule::PerBacker { amount }) => Some(*amount),
                    _ => None,
                };
                vec![self.sum("per_backer", "fund-field-per_backer", now).required()]
            }
            "gift" => {
                let (amount, chosen) = match now {
                    Some(Rule::Gift { project, amount }) => (Some(*amount), project.to_string()),
                    _ => (None, project.to_owned()),
                };
                let projects = self.projects(&BTreeSet::from([chosen.clone()]));
                vec![
                    self.fields.select("project", "fund-field-project", &chosen, &projects).required(),
                    self.sum("gift", "fund-field-gift", amount).required(),
                ]
            }
            "share" => {
                let now = match now {
                    Some(Rule::Share { by: Some(ShareBy::Backers) }) => "backers",
                    Some(Rule::Share { by: Some(ShareBy::Quadratic) }) => "quadratic",
                    _ => "crowd",
                };
                let options = self.words("share", &["crowd", "backers", "quadratic"]);
                vec![self.fields.choices("share", "fund-field-share", now, &options).required()]
            }
            _ => Vec::new(),
        }
    }

    fn steps(&self) -> Steps {
        let now: &[Step] = self.same_rule.map_or(&[], |draft| draft.rule.steps());
        let row = |at: usize| {
            let step = now.get(at - 1);
            let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
            let [percent, backers, amount] = STEP_FIELDS[at - 1];
            let label = |part: &str| {
                let number = i64::try_from(at).unwrap_or(i64::MAX);
                self.frame.say_of(&format!("fund-field-step-{part}"), "number", number)
            };
            let field = |name: &str, part: &str, now: &str| self.fields.text_of(name, label(part), now);
            let sum = self.typed(step.map(|step| step.amount));
            StepFields {
                percent: field(percent, "percent", &number(step.and_then(|step| step.percent))),
                backers: field(backers, "backers", &number(step.and_then(|step| step.backers))),
                amount: field(amount, "amount", &sum).in_unit(setup(self.frame).currency.symbol()),
            }
        };
        Steps {
            whole: self.fields.text("steps", "fund-field-steps", ""),
            rows: (1..=STEP_FIELDS.len()).map(row).collect(),
        }
    }

    fn conditions(&self) -> ConditionFields {
        let Conditions { percent, backers, amount } = self.draft.map(|draft| draft.conditions).unwrap_or_default();
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        ConditionFields {
            percent: self.fields.text("percent", "fund-field-percent", &number(percent)),
            backers: self.fields.text("backers", "fund-field-backers", &number(backers)),
            amount: self.sum("amount", "fund-field-amount", amount),
        }
    }

    fn threshold(&self) -> Field {
        let live = self.draft.is_some_and(|draft| draft.threshold == Threshold::Live);
        let options = self.words("threshold", &["sticky", "live"]);
        self.fields.choices("threshold", "fund-field-threshold", if live { "live" } else { "sticky" }, &options)
    }

    fn counts(&self) -> Field {
        let from_opening = self.draft.is_some_and(|draft| draft.counts == Counts::FromOpening);
        let options = self.words("counts", &["from_start", "from_opening"]);
        let now = if from_opening { "from_opening" } else { "from_start" };
        self.fields.choices("counts", "fund-field-counts", now, &options).required()
    }

    /// What can be chosen goes with the rule: a success leaves no last mile, and only some rules can be owed when met.
    fn payout(&self, rule: &str) -> Field {
        let words: &[&str] = match rule {
            "last_mile" => &["at_end", "when_met"],
            "steps" | "gift" => &["on_success", "at_end", "when_met"],
            _ => &["on_success", "at_end"],
        };
        let now = match self.draft.map(|draft| draft.payout) {
            Some(Payout::AtEnd) => "at_end",
            Some(Payout::WhenMet) => "when_met",
            _ => "on_success",
        };
        let now = if words.contains(&now) { now } else { words[0] };
        self.fields.choices("payout", "fund-field-payout", now, &self.words("payout", words)).required()
    }

    fn nature(&self) -> Field {
        let words = [Nature::Patronage, Nature::Sponsorship].map(Nature::word);
        let now = self.draft.map_or("patronage", |draft| draft.nature.word());
        self.fields.choices("nature", "fund-field-nature", now, &self.words("nature", &words)).required()
    }

    fn vote(&self) -> VoteFields {
        let now = self.draft.and_then(|draft| draft.vote.clone()).unwrap_or_default();
        let taken = now.taken.map(|day| day.to_string()).unwrap_or_default();
        VoteFields {
            number: self.fields.text("vote_number", "fund-field-vote_number", &now.number).at_most(60),
            taken: self.fields.day("vote_taken", "fund-field-vote_taken", &taken),
            budget_line: self
                .fields
                .text("budget_line", "fund-field-budget_line", &now.budget_line)
                .required()
                .at_most(60),
        }
    }

    fn reach(&self) -> ReachFields {
        let reach = self.draft.map(|draft| draft.reach.clone()).unwrap_or_default();
        let chosen: BTreeSet<String> = match &reach {
            Reach::Projects(keys) => keys.iter().map(ToString::to_string).collect(),
            _ => BTreeSet::new(),
        };
        let word = match &reach {
            Reach::All => "all",
            Reach::Projects(_) => "projects",
            Reach::Call(_) => "call",
            Reach::Collection(_) => "collection",
            Reach::Categories(_) => "categories",
            Reach::Towns(_) => "towns",
        };
        let (calls, collections) = (self.calls(), self.collections());
        let (categories, towns) = (self.categories(), self.towns());
        let offered = [
            ("all", true),
            ("projects", true),
            ("call", !calls.is_empty()),
            ("collection", !collections.is_empty()),
            ("categories", !categories.is_empty()),
            ("towns", !towns.is_empty()),
        ];
        let words: Vec<_> = offered.into_iter().filter(|(_, there)| *there).map(|(word, _)| word).collect();
        let named = |wanted: &str, slug: &Option<String>| slug.clone().filter(|_| word == wanted).unwrap_or_default();
        let slug = match &reach {
            Reach::Call(slug) | Reach::Collection(slug) => Some(slug.to_string()),
            _ => None,
        };
        let set = match &reach {
            Reach::Categories(names) | Reach::Towns(names) => names.clone(),
            _ => BTreeSet::new(),
        };
        let set: Vec<_> = set.iter().map(String::as_str).collect();
        let ticked = |wanted: &str| if word == wanted { set.clone() } else { Vec::new() };
        let keys: Vec<_> = chosen.iter().map(String::as_str).collect();
        ReachFields {
            reach: self.fields.choices("reach", "fund-field-reach", word, &self.words("reach", &words)).required(),
            projects: self.fields.ticks("projects", "fund-field-projects", &keys, &self.projects(&chosen)),
            call: (!calls.is_empty())
                .then(|| self.fields.select("call", "fund-field-call", &named("call", &slug), &calls)),
            collection: (!collections.is_empty()).then(|| {
                self.fields.select("collection", "fund-field-collection", &named("collection", &slug), &collections)
            }),
            categories: (!categories.is_empty())
                .then(|| self.fields.ticks("categories", "fund-field-categories", &ticked("categories"), &categories)),
            towns: (!towns.is_empty())
                .then(|| self.fields.ticks("towns", "fund-field-towns", &ticked("towns"), &towns)),
        }
    }

    /// Campaigns that can still receive anything, and those that are chosen already, by title.
    fn projects(&self, chosen: &BTreeSet<String>) -> Vec<(String, String)> {
        let members = self.shelf.members().iter().filter(|member| member.gone.is_none());
        let open =
            members.filter(|member| member.project.stage.is_open() || chosen.contains(&member.project.key.to_string()));
        let mut projects: Vec<_> =
            open.map(|member| (member.project.key.to_string(), card::title(member, self.frame).text)).collect();
        projects.sort_by_key(|(_, title)| crate::domain::text::fold(title));
        projects
    }

    fn calls(&self) -> Vec<(String, String)> {
        let calls = self.frame.local.calls.published(self.frame.now);
        calls
            .iter()
            .map(|call| (call.slug.to_string(), crate::web::page::calls::title(call, self.frame).text))
            .collect()
    }

    fn collections(&self) -> Vec<(String, String)> {
        let published = self.frame.local.curation.published();
        let name = |collection: &crate::domain::curation::Collection| {
            collection.title().and_then(|title| self.frame.regional(title)).unwrap_or_default().to_owned()
        };
        published.iter().map(|(slug, collection)| (slug.to_string(), name(collection))).collect()
    }

    fn categories(&self) -> Vec<(String, String)> {
        let named = self.shelf.members().iter().filter_map(|member| member.project.category.as_ref());
        let names: BTreeMap<_, _> = named
            .map(|category| {
                (category.id.clone(), self.frame.regional(&category.name).unwrap_or(&category.id).to_owned())
            })
            .collect();
        let mut names: Vec<_> = names.into_iter().collect();
        names.sort_by_key(|(_, name)| crate::domain::text::fold(name));
        names
    }

    fn towns(&self) -> Vec<(String, String)> {
        let towns: BTreeSet<_> = self.shelf.members().iter().filter_map(|member| member.town.clone()).collect();
        towns.into_iter().map(|town| (town.clone(), town)).collect()
    }
}
