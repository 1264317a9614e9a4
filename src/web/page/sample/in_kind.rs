//! Samples of loans, labels and support: one of each kind and state, with much said and with little.

use jiff::SignedDuration;
use jiff::civil::date;

use super::desk::hidden;
use super::{Pages, now, texts};
use crate::domain::fact::Fact;
use crate::domain::in_kind::Days;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::Lang;
use crate::domain::loan::{self, LoanFact, LoanId, LoanKind, WrittenLoan};
use crate::domain::money::{Currency, Money};
use crate::domain::person::PersonId;
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::shelf::Shelf;
use crate::domain::state::RegionState;
use crate::domain::support::{
    Basis, Face, SupportFact, SupportId, SupportKind, Terms, Tone, Wish, WrittenLabel, WrittenSupport, WrittenWish,
};
use crate::domain::watch::{Crossed, Line, Watch};
use crate::web::page::desk::Fields;
use crate::web::page::in_kind::{
    Act, Choices, Columns, FollowedProject, FollowingPage, InKindForm, InKindList, InKindPage, LabelPage,
};

/// Where one goes back to.
const BACK: (&str, &str) = ("/portal/support", "nav-portal-support");

impl Pages<'_> {
    pub(super) fn of_in_kind(&mut self, shelf: &Shelf, state: &str) {
        let labels: Vec<_> = self.local.support.labels().cloned().collect();
        for label in &labels {
            let path = format!("/labels/{}", label.slug);
            let page = LabelPage::new(&self.frame(&path), shelf, label);
            self.add("label", &format!("-{}{state}", label.slug), &path, &page);
        }
        self.of_lists_in_kind(shelf, state);
        self.of_forms_in_kind(state);
        self.of_one_in_kind(shelf, state);
        self.of_watched(shelf, state);
    }

    fn of_lists_in_kind(&mut self, shelf: &Shelf, state: &str) {
        let (loans, support): (Vec<_>, Vec<_>) = (self.local.loans.all().collect(), self.local.support.all().collect());
        let labels: Vec<_> = self.local.support.labels().collect();
        let frame = self.frame("/portal/loans");
        let at = Columns { shelf, loans: Some("/portal/loans"), support: Some("/portal/support") };
        let begins = [("support-new-title", "/portal/support/new".to_owned())];
        let lent = InKindList::loans(&frame, &loans, at, "/portal/loans", None);
        let given = InKindList::support(&frame, &support, at).begins(&frame, &begins);
        let given = given.with_labels(&frame, &labels, "/portal/labels").with_table(&frame, "/portal/register.csv");
        let received = InKindList::received(&frame, (&support, &loans, &loans[..loans.len().min(1)]), at);
        for (name, page) in [("-loans", &lent), ("-support", &given), ("-received", &received)] {
            self.add_desk("desk_in_kind", &format!("{name}{state}"), "portal", page);
        }
        let read = Columns { loans: None, support: None, ..at };
        let frame = self.frame("/console/support");
        let pages = [
            ("-console", InKindList::support(&frame, &support, read)),
            ("-console-loans", InKindList::loans(&frame, &loans, read, "/console/loans", Some(date(2026, 12, 1)))),
        ];
        for (name, page) in &pages {
            self.add_desk("desk_in_kind", &format!("{name}{state}"), "console", page);
        }
    }

    fn of_forms_in_kind(&mut self, state: &str) {
        let frame = self.frame("/portal/support/new");
        let one: Choices = vec![("300001".into(), "Le four <à> pain".into())];
        let two: Choices = vec![("parc".into(), "Parc des Monts".into()), ("ville".into(), "Ville".into())];
        let refusals = [
            Refusal::of("value", "amount-unread"),
            Refusal::of("last", "in-kind-backwards"),
            Refusal::whole("support-unchanged"),
        ];
        let fields = || Fields::new(&frame, None, &refusals, hidden());
        let plain = || Fields::new(&frame, None, &[], hidden());
        let label: Option<Slug> = "valeurs".parse().ok();
        let about = Some("Le four <à> pain".to_owned());
        let (loan, written, drawn) = (WrittenLoan::default(), WrittenSupport::default(), WrittenLabel::default());
        let end = Some(plain().form("/portal/labels/valeurs/retire"));
        let pages = [
            ("-loan", InKindForm::loan(&frame, plain(), &loan, (&two, &one), "/portal/loans/new")),
            ("-loan-wrong", InKindForm::loan(&frame, fields(), &loan, (&one, &one), "/portal/loans/1/edit")),
            (
                "-support",
                InKindForm::support(
                    &frame,
                    plain(),
                    &written,
                    (&two, &one, &one),
                    None,
                    ("/portal/support/new", false),
                ),
            ),
            (
                "-support-wrong",
                InKindForm::support(&frame, fields(), &written, (&one, &one, &one), about, ("/portal/x", true)),
            ),
            ("-ask", InKindForm::wish(&frame, plain(), &WrittenWish::default(), (&one, &two))),
            ("-label", InKindForm::label(&frame, plain(), &drawn, &two, None)),
            (
                "-label-again",
                InKindForm::label(&frame, plain(), &drawn, &one, label.as_ref()).ending(&frame, "label-retire", end),
            ),
        ];
        for (name, page) in &pages {
            self.add_desk("portal_in_kind_form", &format!("{name}{state}"), "portal", page);
        }
    }

    fn of_one_in_kind(&mut self, shelf: &Shelf, state: &str) {
        let frame = self.frame("/portal/support/1");
        let fields = || Fields::new(&frame, None, &[], hidden());
        let refusals = [
            Refusal::of("first", "loan-overlaps")
                .with("item", Arg::Text("Scène".into()))
                .with("number", Arg::Number(2))
                .with("from", Arg::Day(date(2026, 12, 1)))
                .with("until", Arg::Day(date(2026, 12, 3))),
            Refusal::whole("support-moved-on").with("state", Arg::Text("given".into())),
            Refusal::whole("loan-moved-on").with("state", Arg::Text("accepted".into())),
        ];
        let mut pages = Vec::new();
        for loan in self.local.loans.all() {
            let typed = fields();
            let days = vec![typed.day("first", "in-kind-field-first", "").required()];
            let act = Act::new(&frame, "accept", "loan-accept", days, typed.form("/portal/x")).first();
            let page = InKindPage::loan(&frame, loan, shelf, BACK).refused(&frame, &refusals).doing(vec![act]);
            let page = page.copying(&frame, "loan-copy", "/portal/loans/new", "from=1");
            pages.push((format!("-loan-{}{state}", loan.id), page));
        }
        for known in self.local.support.all() {
            let act = Act::new(&frame, "give", "support-give", Vec::new(), fields().form("/portal/x"));
            let page = InKindPage::support(&frame, known, shelf, BACK).doing(vec![act]);
            let page = page.noting(vec![frame.say_of("support-note-before", "count", 2)]);
            let page = page.linking(&frame, "support-edit", "/portal/support/1/edit");
            pages.push((format!("-support-{}{state}", known.id), page));
        }
        pages.iter().for_each(|(name, page)| self.add_desk("portal_in_kind", name, "portal", page));
    }

    fn of_watched(&mut self, shelf: &Shelf, state: &str) {
        let frame = self.frame("/portal/following");
        let fields = || Fields::new(&frame, None, &[], hidden());
        let followed: Vec<_> = watches(shelf)
            .iter()
            .map(|watch| {
                let stop = Some(fields().form("/portal/following/stop"));
                FollowedProject::new(&frame, shelf, watch, stop)
            })
            .collect();
        let one: Choices = vec![("300001".into(), "Le four <à> pain".into())];
        let full = FollowingPage::new(&frame, fields(), followed, &one);
        let none = FollowingPage::new(&frame, fields(), Vec::new(), &Choices::new());
        self.add_desk("portal_following", state, "portal", &full);
        self.add_desk("portal_following", &format!("-none{state}"), "portal", &none);
    }
}

/// What somebody may follow: one project with lines, one that is gone.
pub(super) fn watches(shelf: &Shelf) -> Vec<Watch> {
    let Ok(region) = "sample".parse::<crate::domain::project::RegionId>() else { return Vec::new() };
    let gone = key("sample", "9");
    let first = shelf.members().first().map(|member| member.project.key.clone());
    let lines = vec![Line::Percent(50), Line::Backers(900), Line::Silent(7)];
    let crossed = vec![Crossed { line: Line::Percent(50), at: now() - SignedDuration::from_hours(20) }];
    let one = |project| Watch { region: region.clone(), project, lines: lines.clone(), crossed: crossed.clone() };
    first.map(one).into_iter().chain(gone.map(|project| Watch { crossed: Vec::new(), ..one(project) })).collect()
}

fn key(host: &str, id: &str) -> Option<ProjectKey> {
    Some(ProjectKey { host: host.parse().ok()?, id: id.parse().ok()? })
}

/// What a region may have been told.
pub(super) fn local(shelf: &Shelf) -> RegionState {
    let (mut state, mut end) = (RegionState::default(), End::default());
    let known: Vec<_> = shelf.members().iter().map(|member| member.project.key.clone()).take(2).collect();
    let [first, second] = known.as_slice() else { return state };
    for fact in facts(first, second).unwrap_or_default() {
        let Ok((record, line)) = end.next(now(), Actor::Oriel, None, fact) else { continue };
        if state.apply(&record).is_ok() {
            end = End::after(&record, LineHash::of(&line));
        }
    }
    state
}

fn facts(first: &ProjectKey, second: &ProjectKey) -> Option<Vec<Fact>> {
    let (body, label): (Slug, Slug) = ("parc".parse().ok()?, "valeurs".parse().ok()?);
    let (reason, by): (String, PersonId) = ("Le four n'est pas ouvert à tous.".into(), "ana".parse().ok()?);
    let id = SupportId;
    let propose = |at: u32, project: &ProjectKey, terms: Terms| SupportFact::Proposed {
        support: id(at),
        project: project.clone(),
        body: body.clone(),
        terms: Box::new(terms),
    };
    let given = |at: u32| SupportFact::Given { support: id(at), agreed: None };
    let wish = Wish { by: by.clone(), kind: SupportKind::Venue, text: "Une salle en mai.\n\nPour trente.".into() };
    let asked = |at: u32| SupportFact::Asked {
        support: id(at),
        project: first.clone(),
        body: body.clone(),
        wish: Box::new(wish.clone()),
    };
    let labelled = Terms { label: Some(label.clone()), what: String::new(), ..terms(SupportKind::Label) };
    let bare =
        Terms { value: None, agreement: String::new(), conditions: String::new(), ..terms(SupportKind::Coaching) };
    let over = Terms { last: Some(date(2026, 11, 1)), ..bare.clone() };
    let support = [
        SupportFact::LabelDrawn { label: label.clone(), body: body.clone(), face: Box::new(face("VP", Tone::Accent)) },
        SupportFact::LabelDrawn {
            label: "eau".parse().ok()?,
            body: body.clone(),
            face: Box::new(face("E", Tone::Line)),
        },
        SupportFact::LabelRetired { label: "eau".parse().ok()? },
        propose(1, first, labelled),
        given(1),
        propose(2, first, bare.clone()),
        given(2),
        SupportFact::Fulfilled { support: id(2), note: "Six rencontres.".into() },
        propose(3, second, terms(SupportKind::Venue)),
        SupportFact::Given { support: id(3), agreed: Some(by.clone()) },
        asked(4),
        SupportFact::Refused { support: id(4), reason: reason.clone() },
        asked(5),
        propose(6, first, terms(SupportKind::TestSite)),
        SupportFact::Signed { support: id(6) },
        propose(7, first, Terms { conditions: String::new(), ..terms(SupportKind::Orientation) }),
        propose(8, first, over),
        given(8),
        propose(9, second, terms(SupportKind::Procedure)),
        given(9),
        SupportFact::Withdrawn { support: id(9), reason: reason.clone() },
        propose(10, second, Terms { conditions: String::new(), ..terms(SupportKind::Visibility) }),
        given(10),
        SupportFact::Ended { support: id(10), note: String::new() },
        asked(11),
        SupportFact::Declined { support: id(11), reason: reason.clone() },
    ];
    Some(support.into_iter().map(Fact::Support).chain(loans(first, by, reason)?.into_iter().map(Fact::Loan)).collect())
}

fn face(letters: &str, tone: Tone) -> Face {
    let name = texts(&[(Lang::FR, "Valeurs du Parc"), (Lang::EN, "Values of the Park"), (Lang::CA, "Valors del Parc")]);
    let criteria = texts(&[
        (Lang::FR, "Des matières d'ici.\n\nUn lieu ouvert <à tous>."),
        (Lang::EN, "Materials from here.\n\nA place open to all."),
    ]);
    Face { name, criteria, letters: letters.into(), tone }
}

fn terms(kind: SupportKind) -> Terms {
    Terms {
        kind,
        label: None,
        what: "La salle des fêtes <du haut>".into(),
        basis: Basis { law: Some("cgct-l2144-3".into()), text: "délibération 2026-12".into() },
        first: Some(date(2026, 11, 2)),
        last: Some(date(2027, 6, 30)),
        hours: Some(12),
        value: Some(Money { minor: 123_450, currency: Currency::EUR }),
        agreement: "CV-2026-041".into(),
        conditions: "Si le lieu accueille aussi un atelier vélo.".into(),
    }
}

fn loans(project: &ProjectKey, by: PersonId, reason: String) -> Option<Vec<LoanFact>> {
    let organisation: Slug = "laiteries".parse().ok()?;
    let mut facts = Vec::new();
    for at in 1..=7_u32 {
        let loan = LoanId(at);
        let days = Days { first: date(2026, 11, 10), last: date(2026, 12, 4) };
        let late = Days { last: date(2026, 11, 12), ..days };
        let terms = loan::Terms {
            item: format!("Scène mobile <{at}>"),
            kind: LoanKind::ALL.into_iter().cycle().nth(usize::try_from(at).ok()?)?,
            text: if at == 1 { "Six mètres sur quatre.".into() } else { String::new() },
            days,
            conditions: if at == 1 { "Un véhicule à attelage.".into() } else { String::new() },
            value: (at < 3).then_some(Money { minor: 80_000, currency: Currency::EUR }),
            project: (at > 1).then(|| project.clone()),
        };
        facts.push(LoanFact::Offered { loan, organisation: organisation.clone(), terms: Box::new(terms) });
        let days = if at == 4 { late } else { days };
        let (project, by, reason) = (project.clone(), by.clone(), reason.clone());
        let accepted = LoanFact::Accepted { loan, project, by, days };
        facts.extend(match at {
            3 => vec![accepted],
            4 => vec![accepted, LoanFact::HandedOver { loan }],
            5 => vec![accepted, LoanFact::HandedOver { loan }, LoanFact::Returned { loan, note: "Propre.".into() }],
            6 => vec![LoanFact::Declined { loan, reason }],
            7 => vec![LoanFact::Withdrawn { loan, reason }],
            _ => Vec::new(),
        });
    }
    Some(facts)
}
