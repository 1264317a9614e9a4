//! Fields of a form: what each is called, what stands in it, and what is wrong with that.

use std::cell::RefCell;

use jiff::civil::{Date, DateTime, Time};
use serde::Serialize;

use super::Hidden;
use crate::domain::language::{Lang, Texts};
use crate::domain::refusal::Refusal;
use crate::web::desk::Form;
use crate::web::page::Frame;

/// Makes the fields of one form, and at the end the form.
pub struct Fields<'a> {
    frame: &'a Frame<'a>,
    /// What was typed, where the form was sent.
    typed: Option<&'a Form>,
    refusals: &'a [Refusal],
    hidden: Hidden,
    /// What tells the ids of its fields from those of another form of the page.
    within: Option<String>,
    /// The name and label of each field made so far.
    made: RefCell<Vec<(String, String)>>,
}

/// One field.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Field {
    /// `text`, `area`, `select`, `choices`, `ticks` or `check`.
    pub kind: &'static str,
    /// Its name in the form.
    pub name: String,
    /// Its id on the page; mistakes lead there.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What is wrong with it.
    pub mistake: Option<String>,
    /// Something is wrong with the group that it is in.
    pub wrong: bool,
    /// What stands in it.
    pub value: String,
    /// The type of a text's input: `text`, `email`, `url`, `date`, `datetime-local`.
    pub input: &'static str,
    /// Whether it must be filled in. Said in words; the browser does not enforce it.
    pub required: bool,
    /// The most characters that it takes.
    pub most: Option<usize>,
    /// What a text counts in: `€`.
    pub unit: Option<String>,
    /// The height of an area.
    pub rows: usize,
    /// The language of what stands in it, where it has one of its own.
    pub lang: Option<Lang>,
    /// What can be chosen.
    pub options: Vec<Choice>,
    /// Whether a box is ticked.
    pub ticked: bool,
}

/// What can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// A text in each language of the region.
#[derive(Debug, Clone, Serialize)]
pub struct TextFields {
    /// Its id on the page.
    id: String,
    /// What it is called.
    label: String,
    hint: Option<String>,
    mistake: Option<String>,
    required: bool,
    /// One a language.
    fields: Vec<Field>,
}

/// The form around the fields.
#[derive(Debug, Clone, Serialize)]
pub struct FormView {
    /// Where it is sent.
    action: String,
    csrf: String,
    key: String,
    seen: u64,
    /// It may carry a picture.
    picture: bool,
    /// What is wrong, each with the field it is about.
    mistakes: Vec<Mistake>,
}

/// What is wrong.
#[derive(Debug, Clone, Serialize)]
struct Mistake {
    text: String,
    /// The field's name, and where it is.
    label: Option<String>,
    href: Option<String>,
}

impl<'a> Fields<'a> {
    /// Fields on this page; `typed` is what was sent, if it was.
    pub(in crate::web) fn new(
        frame: &'a Frame<'a>,
        typed: Option<&'a Form>,
        refusals: &'a [Refusal],
        hidden: Hidden,
    ) -> Self {
        Self { frame, typed, refusals, hidden, within: None, made: RefCell::default() }
    }

    /// A line of text. The text `label` names it, `label-hint` helps where the theme has it; `now` stands in it until
    /// something else is typed.
    pub fn text(&self, name: &str, label: &str, now: &str) -> Field {
        self.field("text", name, label, now)
    }

    /// A line of text of several alike: `label` says which.
    pub fn text_of(&self, name: &str, label: String, now: &str) -> Field {
        self.labelled("text", name, (label, None), now)
    }

    /// A day, `2026-05-12`.
    pub fn day(&self, name: &str, label: &str, now: &str) -> Field {
        self.field("text", name, label, now).of_type("date")
    }

    /// A moment of the region's clocks, `2026-05-12T18:30`.
    pub fn moment(&self, name: &str, label: &str, now: &str) -> Field {
        self.field("text", name, label, now).of_type("datetime-local")
    }

    /// Several lines of text.
    pub fn area(&self, name: &str, label: &str, now: &str) -> Field {
        self.field("area", name, label, now)
    }

    /// One of many, from a list that opens. Options are values and what they are called.
    /// Where nothing is chosen yet, nothing is: who overlooks the field does not choose the first by that.
    pub fn select(&self, name: &str, label: &str, now: &str, options: &[(String, String)]) -> Field {
        let mut field = self.chosen("select", name, label, now, options);
        if options.len() > 1 && !field.options.iter().any(|option| option.chosen || option.value.is_empty()) {
            let nothing = Choice { value: String::new(), label: self.frame.say("desk-choose"), chosen: true };
            field.options.insert(0, nothing);
        }
        field
    }

    /// One of a few, all in sight.
    pub fn choices(&self, name: &str, label: &str, now: &str, options: &[(String, String)]) -> Field {
        self.chosen("choices", name, label, now, options)
    }

    /// Yes or no.
    pub fn check(&self, name: &str, label: &str, now: bool) -> Field {
        let ticked = self.typed.map_or(now, |form| form.is_ticked(name));
        Field { ticked, ..self.field("check", name, label, "yes") }
    }

    /// Any of a few, all in sight.
    pub fn ticks(&self, name: &str, label: &str, now: &[&str], options: &[(String, String)]) -> Field {
        let typed = self.typed.map(|form| form.all(name));
        let ticked = typed.as_deref().unwrap_or(now);
        let choice = |(value, label): &(String, String)| Choice {
            value: value.clone(),
            label: label.clone(),
            chosen: ticked.contains(&value.as_str()),
        };
        let options = options.iter().map(choice).collect();
        Field { options, ..self.field("ticks", name, label, "") }
    }

    /// One line of text in each language of the region.
    pub fn texts(&self, name: &str, label: &str, now: &Texts) -> TextFields {
        self.in_languages("text", name, label, now)
    }

    /// Several lines of text in each language of the region.
    pub fn areas(&self, name: &str, label: &str, now: &Texts) -> TextFields {
        self.in_languages("area", name, label, now)
    }

    /// The same for the form that is sent there, where several forms of a page have a field of one name: what was typed into
    /// another, and was wrong with it, is not theirs.
    #[must_use]
    pub fn sent_to(self, path: &str) -> Self {
        let within = path.rsplit('/').next().map(str::to_owned);
        if self.is_told(path) { Self { within, ..self } } else { Self { typed: None, refusals: &[], within, ..self } }
    }

    /// Of several forms on a page the one that was sent says what was wrong with it.
    fn is_told(&self, path: &str) -> bool {
        let was_sent = self.frame.path.split('?').next() == Some(path.split('?').next().unwrap_or_default());
        self.typed.is_none() || was_sent
    }

    /// The form, once its fields are made.
    pub fn form(self, path: &str) -> FormView {
        let action = self.frame.href(path);
        let told = self.is_told(path);
        let mut told: Vec<_> = self.refusals.iter().filter(|_| told).collect();
        // In the order of the fields; what is about the whole comes first.
        told.sort_by_key(|refusal| self.place_of(refusal).map(|at| at + 1).unwrap_or_default());
        let mistakes = told.into_iter().map(|refusal| self.mistake_of(refusal)).collect();
        let Hidden { csrf, key, seen } = self.hidden;
        FormView { action, csrf, key, seen, picture: false, mistakes }
    }

    /// The same, for a form that may carry a picture.
    pub fn form_with_picture(self, path: &str) -> FormView {
        FormView { picture: true, ..self.form(path) }
    }

    fn field(&self, kind: &'static str, name: &str, label: &str, now: &str) -> Field {
        self.labelled(kind, name, (self.frame.say(label), self.hint(label)), now)
    }

    fn labelled(&self, kind: &'static str, name: &str, (label, hint): (String, Option<String>), now: &str) -> Field {
        let typed = self.typed.map(|form| form.typed(name).unwrap_or_default());
        let field = Field {
            kind,
            name: name.into(),
            id: self.id(name),
            label,
            hint,
            mistake: self.mistake(name),
            value: typed.unwrap_or(now).into(),
            input: "text",
            rows: 5,
            ..Field::default()
        };
        self.made.borrow_mut().push((field.name.clone(), field.label.clone()));
        field
    }

    fn chosen(&self, kind: &'static str, name: &str, label: &str, now: &str, options: &[(String, String)]) -> Field {
        let field = self.field(kind, name, label, now);
        let choice = |(value, label): &(String, String)| Choice {
            value: value.clone(),
            label: label.clone(),
            chosen: *value == field.value,
        };
        let options = options.iter().map(choice).collect();
        Field { options, ..field }
    }

    fn in_languages(&self, kind: &'static str, name: &str, label: &str, now: &Texts) -> TextFields {
        let frame = self.frame;
        let label_text = frame.say(label);
        self.made.borrow_mut().push((name.into(), label_text.clone()));
        let field = |lang: &Lang| {
            let group = name;
            let name = format!("{name}.{lang}");
            let typed = self.typed.map(|form| form.typed(&name).unwrap_or_default());
            let several = frame.region.languages.len() > 1;
            Field {
                kind,
                id: self.id(&name),
                label: if several { frame.language_name(*lang) } else { label_text.clone() },
                mistake: self.mistake(&name),
                wrong: self.mistake(group).is_some(),
                value: typed.or(now.get(*lang)).unwrap_or_default().into(),
                input: "text",
                rows: 5,
                lang: Some(*lang),
                name,
                ..Field::default()
            }
        };
        TextFields {
            id: self.id(name),
            hint: self.hint(label),
            mistake: self.mistake(name),
            required: false,
            fields: frame.region.languages.iter().map(field).collect(),
            label: label_text.clone(),
        }
    }

    fn hint(&self, label: &str) -> Option<String> {
        let key = format!("{label}-hint");
        self.frame.has_text(&key).then(|| self.frame.say(&key))
    }

    /// The id of a field on its page.
    fn id(&self, name: &str) -> String {
        let within = self.within.as_ref().map(|form| format!("-{form}")).unwrap_or_default();
        format!("field-{}{within}", name.replace(['.', '_'], "-"))
    }

    /// What is wrong with a field.
    fn mistake(&self, name: &str) -> Option<String> {
        let wrong = self.refusals.iter().filter(|refusal| refusal.field == Some(name));
        let texts: Vec<_> = wrong.map(|refusal| self.frame.refusal(refusal)).collect();
        (!texts.is_empty()).then(|| texts.join(" "))
    }

    /// Which of the fields made so far a refusal is about.
    fn place_of(&self, refusal: &Refusal) -> Option<usize> {
        refusal.field.and_then(|name| self.made.borrow().iter().position(|(made, _)| made == name))
    }

    fn mistake_of(&self, refusal: &Refusal) -> Mistake {
        let made = self.made.borrow();
        let field = self.place_of(refusal).and_then(|at| made.get(at));
        Mistake {
            text: self.frame.refusal(refusal),
            label: field.map(|(_, label)| label.clone()),
            href: field.map(|(name, _)| format!("#{}", self.id(name))),
        }
    }
}

impl Field {
    /// The same, to be filled in.
    #[must_use]
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, with the most characters it takes.
    #[must_use]
    pub fn at_most(self, most: usize) -> Self {
        Self { most: Some(most), ..self }
    }

    /// The same, with what it counts in beside it.
    #[must_use]
    pub fn in_unit(self, unit: String) -> Self {
        Self { unit: Some(unit), ..self }
    }

    /// The same, so many lines high.
    #[must_use]
    pub fn lines(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    /// The same, for what is no plain text. Where what was typed is no day or hour the field stays one for text: a browser
    /// would show such a field empty, and nobody would see what is wrong.
    #[must_use]
    pub fn of_type(self, input: &'static str) -> Self {
        if self.value.is_empty() || is_of(input, &self.value) { Self { input, ..self } } else { self }
    }
}

/// Whether an input of this type can hold the value (HTML, 2.3.5 «Dates and times»).
fn is_of(input: &str, value: &str) -> bool {
    match input {
        "date" => value.len() == 10 && value.parse::<Date>().is_ok(),
        "time" => value.len() == 5 && value.parse::<Time>().is_ok(),
        "datetime-local" => value.contains('T') && value.parse::<DateTime>().is_ok(),
        _ => true,
    }
}

impl TextFields {
    /// The same, to be filled in in one language at least.
    #[must_use]
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same, with the most characters each takes.
    #[must_use]
    pub fn at_most(self, most: usize) -> Self {
        Self { fields: self.fields.into_iter().map(|field| field.at_most(most)).collect(), ..self }
    }

    /// The same, each so many lines high.
    #[must_use]
    pub fn lines(self, rows: usize) -> Self {
        Self { fields: self.fields.into_iter().map(|field| field.lines(rows)).collect(), ..self }
    }
}
