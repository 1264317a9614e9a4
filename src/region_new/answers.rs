//! What the command needs to know: from its flags, else guessed, else asked.

use std::io::{self, BufRead, Write};

use jiff::tz::TimeZone;

use super::{Args, NotBegun};
use crate::domain::language::Lang;
use crate::domain::project::RegionId;

/// Everything that the file's first version says and that no flag alone decides.
#[derive(Debug)]
pub(super) struct Answers {
    pub(super) names: Vec<(Lang, String)>,
    pub(super) timezone: String,
    pub(super) places: Vec<String>,
    pub(super) publisher: String,
    pub(super) email: String,
}

pub(super) fn gather(
    args: &Args,
    id: &RegionId,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> Result<Answers, NotBegun> {
    let missing = missing(args);
    if args.yes && !missing.is_empty() {
        return Err(NotBegun::Missing(missing));
    }
    let mut ask = |question: &str, guess: Option<&str>| ask(question, guess, input, output);
    let guess = readable(id.as_str());
    let default = args.languages.first().copied().unwrap_or(Lang::FR);
    let name = match args.name_in(default) {
        Some(name) => name.to_owned(),
        None if args.yes => guess,
        None => ask(&format!("The region's name, in «{default}»"), Some(&guess))?,
    };
    let places = match args.has_territory() {
        true => args.places.clone(),
        false => listed(&ask("Places that lie inside, separated by commas", None)?),
    };
    let publisher =
        args.publisher.clone().map_or_else(|| ask("Who publishes the window (an association, a town...)", None), Ok)?;
    let email = args.email.clone().map_or_else(|| ask("Where residents can write to (e-mail)", None), Ok)?;
    let named = |lang: &Lang| (*lang, args.name_in(*lang).unwrap_or(&name).to_owned());
    Ok(Answers {
        names: args.languages.iter().map(named).collect(),
        timezone: args.timezone.clone().unwrap_or_else(zone_here),
        places,
        publisher,
        email,
    })
}

impl Args {
    fn name_in(&self, lang: Lang) -> Option<&str> {
        let given = match lang {
            Lang::FR => &self.name_fr,
            Lang::EN => &self.name_en,
            Lang::CA => &self.name_ca,
            Lang::ES => &self.name_es,
            Lang::DE => &self.name_de,
            _ => &None,
        };
        given.as_deref()
    }

    fn has_territory(&self) -> bool {
        let nothing = self.places.is_empty() && self.codes.is_empty() && self.partners.is_empty();
        !nothing || self.circle.is_some()
    }
}

/// The flags without which nobody can be spared a question.
fn missing(args: &Args) -> Vec<&'static str> {
    let needed = [
        (args.has_territory(), "one of --place, --circle, --codes and --partner"),
        (args.publisher.is_some(), "--publisher"),
        (args.email.is_some(), "--email"),
    ];
    needed.into_iter().filter(|(given, _)| !given).map(|(_, flag)| flag).collect()
}

/// Asks until there is an answer; an empty one takes the guess.
fn ask(question: &str, guess: Option<&str>, input: &mut impl BufRead, output: &mut impl Write) -> io::Result<String> {
    loop {
        let hint = guess.map(|guess| format!(" [{guess}]")).unwrap_or_default();
        write!(output, "{question}{hint}: ")?;
        output.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            let end = "the input ended before every question was answered; flags answer them too (--help)";
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, end));
        }
        match (line.trim(), guess) {
            ("", Some(guess)) => return Ok(guess.into()),
            ("", None) => writeln!(output, "This cannot be guessed.")?,
            (answer, _) => return Ok(answer.into()),
        }
    }
}

fn listed(answer: &str) -> Vec<String> {
    answer.split(',').map(str::trim).filter(|part| !part.is_empty()).map(Into::into).collect()
}

/// `pays-d-auge` as a first guess at a name: `Pays d auge`.
fn readable(slug: &str) -> String {
    let words = slug.replace('-', " ");
    let mut letters = words.trim().chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// This machine's zone, unless it is one of those that servers are set to.
fn zone_here() -> String {
    let here = TimeZone::system();
    let of_a_city = here.iana_name().filter(|name| name.contains('/') && !name.starts_with("Etc/"));
    of_a_city.unwrap_or("Europe/Paris").into()
}
