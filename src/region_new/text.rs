//! The words of a new region file: what was answered, why each key is there, and what else can be said.

use toml_edit::{Array, Value};

use super::Args;
use super::answers::Answers;
use crate::domain::language::Lang;
use crate::domain::project::RegionId;

pub(super) fn text(args: &Args, id: &RegionId, answers: &Answers) -> String {
    [
        head(args, id, answers),
        texts(&answers.names),
        host(args),
        territory(args, answers),
        POLICY.into(),
        legal(answers),
        OPERATOR.into(),
        REST.into(),
    ]
    .join("\n")
}

/// A text as TOML writes it, whatever is in it.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn list<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    Value::from(items.into_iter().collect::<Array>()).to_string()
}

fn head(args: &Args, id: &RegionId, answers: &Answers) -> String {
    let languages = list(args.languages.iter().map(Lang::code));
    let hostnames = match args.hostnames.as_slice() {
        [] => format!(
            "# Until there is one, the window is found under /r/{id}/.\n# hostnames = [\"projets.{id}.example\"]"
        ),
        given => format!("hostnames = {}", list(given.iter().map(String::as_str))),
    };
    format!(
        "# The region «{id}». After every change: oriel check\n\n\
        # The languages of its pages, the default first.\n\
        languages = {languages}\n\
        # Dates and deadlines are shown in this zone.\n\
        timezone = {}\n\
        # The host names that the window answers to, in lower case.\n\
        {hostnames}\n\
        # The folder in themes/ that dresses the pages.\n\
        theme = \"base\"\n",
        quoted(&answers.timezone),
    )
}

fn texts(names: &[(Lang, String)]) -> String {
    let named: String = names.iter().map(|(lang, name)| format!("{lang} = {}\n", quoted(name))).collect();
    let commented = |text: &str| -> String { names.iter().map(|(lang, _)| format!("# {lang} = {text}\n")).collect() };
    format!(
        "# One text per language.\n[name]\n{named}\n\
        # One sentence under the name.\n# [tagline]\n{}\n\
        # What the window is, in a few paragraphs with a blank line between them.\n# [about]\n{}",
        commented("\"...\""),
        commented("\"\"\"...\"\"\""),
    )
}

fn host(args: &Args) -> String {
    let partners = match args.partners.as_slice() {
        [] => "# partners = [\"slug-of-your-partner-page\"]".into(),
        given => format!("partners = {}", list(given.iter().map(String::as_str))),
    };
    format!(
        "[host]\n\
        # The crowdfunding host, as named in the node's settings.\n\
        id = {}\n\
        # Projects of these partner pages, channels and tags are yours by the host's own word, wherever they are.\n\
        {partners}\n# channels = []\n# tags = []\n",
        quoted(args.host.as_str()),
    )
}

fn territory(args: &Args, answers: &Answers) -> String {
    let given = |key: &str, example: &str, items: &[String]| match items {
        [] => format!("# {key} = {example}"),
        items => format!("{key} = {}", list(items.iter().map(String::as_str))),
    };
    let circle = match args.circle {
        Some(circle) => {
            let (lat, lon, km) = (circle.center.lat, circle.center.lon, circle.km);
            format!("[territory.circle]\nlat = {lat}\nlon = {lon}\nkm = {km}\n")
        }
        None => "# [territory.circle]\n# lat = 45.76\n# lon = 4.84\n# km = 15\n".into(),
    };
    format!(
        "# What lies inside. Each part may be missing; one that holds is enough.\n[territory]\n\
        # Only projects of these countries are found by the name of their place. Without it, any country's.\n\
        # countries = [\"FR\"]\n\
        # The names of communes, as people write them: accents, hyphens and capitals do not matter.\n{}\n\
        # Codes, or their beginnings: ISO 3166-2 (FR-63), INSEE communes (63113), postal codes (63000).\n{}\n\
        # An outline in a GeoJSON file beside this one, for projects whose coordinates are known.\n\
        # boundary = \"boundary.geojson\"\n\
        # How far outside the outline or the circle still counts.\n# margin_km = 2\n\
        # A project that says no place: \"include\" it, \"exclude\" it, or let a person \"review\" it.\n\
        unlocated = \"review\"\n\n\
        # A circle around a point: degrees north, degrees east, kilometres.\n{circle}",
        given("places", "[\"Thiers\", \"Ambert\"]", &answers.places),
        given("codes", "[\"FR-63\"]", &args.codes),
    )
}

const POLICY: &str = r#"# What is admitted. A project that is kept out is listed in the console, with the rule.
[policy]
# The highest goal; those in another currency are not measured.
# goal_ceiling = "100000 EUR"
# Loans without interest ("loan_free") can be added.
kinds = ["donation", "reward"]
# From this percentage of the goal on, the page says so.
# overfunding_percent = 300
# "expected" keeps out projects that offer nothing in return.
rewards = "optional"
# Categories of the host, by id: only these, or all but these.
# categories = []
# categories_out = []
"#;

fn legal(answers: &Answers) -> String {
    format!(
        "# Who answers for the window; the law asks every publisher to say it. Fill in what is commented out.\n[legal]\n\
        publisher = {}\n\
        # registration = \"legal form and number\"\n\
        # address = \"...\"\n\
        # director = \"the person who answers for what is published\"\n\
        email = {}\n\
        # phone = \"...\"\n\
        # hosting = \"who serves the pages: name, address, telephone\"\n\
        # accessibility_contact = \"...\"\n\n\
        # Who runs the campaigns and the payments. Until it is here, pages show no link to contribute.\n\
        # [legal.host]\n# name = \"...\"\n# registration = \"...\"\n",
        quoted(&answers.publisher),
        quoted(&answers.email),
    )
}

const OPERATOR: &str = r#"# Who runs the window: the first person, who invites everybody else from the console (/console/members). Name them by the
# address that their sign-in made sure of, or by a provider of the node's settings ([sign_in.NAME]) and its own lasting name
# for them: a number on Ulule, «sub» with OpenID. One table a person; taken out, the role is gone at once.
# [[operator]]
# email = "prenom.nom@lieu.example"
# [[operator]]
# provider = "ulule"
# subject = "123456"
"#;

const REST: &str = r##"# What an audit of accessibility found. Without one the window's statement says that none was made, and claims nothing.
# [accessibility]
# state = "partial"
# audited_on = 2026-05-12
# auditor = "who looked"
# The part of the criteria kept over all pages together, in percent: "full" is 100, "partial" is 50 or more.
# rate = 72.5
# standard = "RGAA 4.1.2"
# established_on = 2026-05-20
# scheme = "https://..."
# [[accessibility.failing]]
# criterion = "4.1"
# reason = "what does not work, and why"

# By what rules money that sponsors promise is kept. Books keep the rules that they were opened with.
# [match_funds]
# currency = "EUR"
# Above this sum two people of the region accept a fund, and the first notes who verified it among those who will pay;
# "never" in place of "above_a_sum": one is always enough.
# two_people = "above_a_sum"
# two_people_above = "10000 EUR"
# Days after the end of a campaign before money is owed: cards fail late.
# grace_days = 7
# Minutes after a fund's end in which what the host tells still counts.
# closing_grace_minutes = 30
# Public money to one beneficiary within a year, from which on the law wants an agreement.
# agreement_above = "23000 EUR"
# What you ask of sponsors beside Oriel's own terms; whoever promises, signs these words and this date.
# [match_funds.terms]
# since = 2026-12-01
# text.fr = """..."""

# When what is shown is older than this, pages say so.
[freshness]
stale_after = "90 min"

# How the window looks, as far as its theme leaves it open: the theme's own file tells every option. A colour may be given
# alone; its dark shade is then made to read. Files such as a logo lie in the folder «assets» beside this one; a text in
# texts/fr.ftl, a part of a page in templates/partials/ win over the theme's by the same name.
# [look]
# accent = "#1d4f5c"
# radius = 2
# head_font = "bricolage-grotesque"
# hero = "window"
# home = ["account", "ending", "projects", "newest", "map"]
# navigation = ["projects", "map", "figures", "about", "propose"]
# logo = "logo.svg"

# Further links in the head of every page: a path of the window, or an https address.
# [[navigation]]
# href = "https://..."
# label.fr = "..."

# Projects decided by hand, by their id or slug on the host: "pin" takes in, "hide" leaves out, whatever the rules say. What
# is decided in the console comes before what is decided here.
# [[curation]]
# project = "300012"
# choice = "pin"
# reason = "..."
"##;
