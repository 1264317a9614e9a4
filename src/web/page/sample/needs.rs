//! Samples of needs and of offers of help: one that says everything, one that says nothing, one that was met; talks in each of
//! their states.

use jiff::civil::date;

use super::desk::hidden;
use super::{Pages, now, texts};
use crate::app::helpers::{Helper, Said};
use crate::domain::fact::Fact;
use crate::domain::journal::{Actor, End, LineHash};
use crate::domain::language::{Lang, Texts};
use crate::domain::need::{Amount, Detail, Kind, Need, NeedFact, NeedId, Written};
use crate::domain::offer::{Aim, Offer, OfferFact, OfferId, Read, Side, To};
use crate::domain::place::Point;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Refusal};
use crate::domain::shelf::{Member, Shelf};
use crate::domain::state::RegionState;
use crate::domain::token::Token;
use crate::web::page::console::AllNeeds;
use crate::web::page::desk::Fields;
use crate::web::page::portal::{NeedForm, NeedPage, OfferRow, OwnNeeds, OwnOffers, OwnProject, TalkPage};
use crate::web::page::visitor::{Door, DoorWord, OfferForm, OfferTalks, TalkView, Whose};

impl Pages<'_> {
    pub(super) fn of_needs(&mut self, shelf: &Shelf, state: &str) {
        let Some(member) = needy(shelf).cloned() else { return };
        let own = own(&member, true);
        let frame = self.frame("/portal/needs");
        let list =
            OwnNeeds::new(&frame, &[own.clone(), OwnProject { is_shown: false, takes_help: false, ..own.clone() }]);
        let refusals = [Refusal::of("what", "missing"), Refusal::whole("need-most").with("most", Arg::Number(20))];
        let fields = |refusals| Fields::new(&frame, None, refusals, hidden());
        let blank = NeedForm::new(&frame, fields(&refusals), None, &Written::default(), std::slice::from_ref(&own), "");
        let all = AllNeeds::new(&self.frame("/console/needs"), &|_| "Le four à pain".to_owned());
        self.add_desk("portal_needs", state, "portal", &list);
        self.add_desk("console_needs", state, "console", &all);
        self.add_desk("portal_need_form", &format!("-wrong{state}"), "portal", &blank);
        for need in self.local.needs.all().cloned().collect::<Vec<_>>() {
            self.of_need(&need, &own, &member, &refusals[1..], &format!("-{}{state}", need.id));
        }
        self.of_offers(&own, &member, shelf, state);
    }

    fn of_need(&mut self, need: &Need, own: &OwnProject, member: &Member, refusals: &[Refusal], state: &str) {
        let frame = self.frame("/portal/needs");
        let fields = || Fields::new(&frame, None, &[], hidden());
        let page = NeedPage::new(&frame, need, own, Some(member), &|path| fields().form(path), refusals);
        let now = Written::of(need.kind, &need.detail);
        let form = NeedForm::new(&frame, fields(), Some(need), &now, std::slice::from_ref(own), "");
        let met = NeedForm::met(&frame, fields(), need);
        let hide = NeedForm::hide(&frame, fields(), need);
        self.add_desk("portal_need", state, "portal", &page);
        self.add_desk("portal_need_form", state, "portal", &form);
        self.add_desk("portal_need_form", &format!("-met{state}"), "portal", &met);
        self.add_desk("portal_need_form", &format!("-hide{state}"), "console", &hide);
    }

    fn of_offers(&mut self, own: &OwnProject, member: &Member, shelf: &Shelf, state: &str) {
        let offers: Vec<Offer> = self.local.offers.all().cloned().collect();
        let frame = self.frame("/portal/offers");
        let row = |offer: &Offer| {
            let (_, talk) = offer.talks.iter().next()?;
            Some(OfferRow::new(&frame, own, offer, talk, Some("Marie Roche".into())))
        };
        let list = OwnOffers::new(&frame, offers.iter().filter_map(row).collect(), shelf, std::slice::from_ref(own));
        let none = OwnOffers::new(&frame, Vec::new(), shelf, &[]);
        self.add_desk("portal_offers", state, "portal", &list);
        self.add_desk("portal_offers", &format!("-none{state}"), "portal", &none);
        for offer in &offers {
            self.of_talk(offer, own, &format!("-{}{state}", offer.id));
        }
        self.of_form(member, shelf, state);
        self.of_doors(offers.first(), member, state);
    }

    fn of_talk(&mut self, offer: &Offer, own: &OwnProject, state: &str) {
        let Some(helper) = helper(offer) else { return };
        let token = Token::new([1; 32]);
        let frame = self.frame("/portal/offers");
        let refusals = [Refusal::of("message", "missing")];
        let fields = |wrong: bool| Fields::new(&frame, None, if wrong { &refusals } else { &[] }, hidden());
        let known = Some(&helper).filter(|_| offer.is_open());
        let key = offer.talks.keys().next().cloned();
        let view = |whose: &Whose<'_>| {
            let (key, talk) = offer.talks.iter().next()?;
            Some(TalkView::new(&frame, fields(talk.messages == 1), &helper, key, talk, whose))
        };
        let own = OwnProject { key: key.unwrap_or_else(|| own.key.clone()), ..own.clone() };
        let talk = known.and_then(|_| view(&Whose::Holder));
        let page = TalkPage::new(&frame, fields(false), &own, offer, known, talk, Some(now()));
        let reach = Some(vec!["Ana Roc".to_owned(), "ana@window.example".to_owned()]);
        let whose = Whose::Resident {
            token: &token,
            title: own.title.clone(),
            page: Some(self.frame("/").href("/projects/four")),
            reach: reach.filter(|_| both(offer)),
        };
        let talks = view(&whose).into_iter().collect();
        let mine = OfferTalks::new(&frame, &helper, &token, talks, "confirmed", Some(now()));
        self.add_desk("portal_talk", state, "portal", &page);
        self.add_desk("offer_talks", state, "entry", &mine);
    }

    fn of_form(&mut self, member: &Member, shelf: &Shelf, state: &str) {
        let key = &member.project.key;
        let refusals = [Refusal::of("email", "offer-address"), Refusal::of("message", "missing")];
        let aims = [("-need", Aim::Need(key.clone(), NeedId::new(1))), ("-project", Aim::Project(key.clone()))];
        for (name, aim) in aims.into_iter().chain([("-alone", Aim::Alone)]) {
            let frame = self.frame("/offers/new");
            let form = OfferForm::new(&frame, Fields::new(&frame, None, &refusals, hidden()), &aim, shelf);
            form.iter().for_each(|page| self.add_desk("offer_form", &format!("{name}{state}"), "entry", page));
        }
    }

    fn of_doors(&mut self, offer: Option<&Offer>, member: &Member, state: &str) {
        let Some(helper) = offer.and_then(helper) else { return };
        let (helper, token) = (&helper, &Token::new([1; 32]));
        let refusals = [Refusal::whole("offer-need-closed")];
        let words = [
            ("-sent", DoorWord::Sent),
            ("-confirm", DoorWord::Confirm { helper, member: Some(member), token, refusals: &[] }),
            ("-late", DoorWord::Confirm { helper, member: None, token, refusals: &refusals }),
            ("-erase", DoorWord::Erase { helper, count: 2, token }),
            ("-erased", DoorWord::Erased(30)),
            ("-gone", DoorWord::Gone),
            ("-refused", DoorWord::Refused(&refusals[0], Some(member))),
        ];
        for (name, word) in words {
            let page = Door::new(&self.frame("/offers"), word, hidden());
            self.add_desk("offer_door", &format!("{name}{state}"), "entry", &page);
        }
    }
}

fn both(offer: &Offer) -> bool {
    offer.talks.values().any(|talk| talk.is_open_to_both())
}

/// A project with needs and offers, where there is one.
pub(super) fn needy(shelf: &Shelf) -> Option<&Member> {
    key().and_then(|key| shelf.get(&key)).or_else(|| shelf.members().first())
}

pub(super) fn own(member: &Member, is_shown: bool) -> OwnProject {
    OwnProject {
        key: member.project.key.clone(),
        slug: member.project.slug.clone(),
        title: "Le four à pain".into(),
        town: Some("Thiers".into()),
        is_shown,
        takes_help: is_shown,
    }
}

fn helper(offer: &Offer) -> Option<Helper> {
    let read = Read {
        name: "Marie Roche".into(),
        email: "marie@ici.example".into(),
        reach: "06 39 98 12 34".into(),
        message: "Je viens volontiers le samedi.\n\nJ'ai des gants.".into(),
        to: offer.to.clone(),
    };
    let mut helper = Helper::new(&offer.id, &"sample".parse().ok()?, Lang::FR, read, now());
    helper.confirmed = Some(now());
    for (project, talk) in offer.talks.iter().filter(|(_, talk)| talk.messages > 1) {
        let text = "Merci ! Samedi à neuf heures, devant la halle.".to_owned();
        helper.said.push(Said { project: project.clone(), by: talk.by, person: None, at: now(), text });
    }
    Some(helper)
}

fn key() -> Option<ProjectKey> {
    Some(ProjectKey { host: "sample".parse().ok()?, id: "300001".parse().ok()? })
}

/// What may be needed and offered.
pub(super) fn local() -> RegionState {
    let (mut state, mut end) = (RegionState::default(), End::default());
    for fact in facts().into_iter().flatten() {
        let Ok((record, line)) = end.next(now(), Actor::Oriel, None, fact) else { continue };
        if state.apply(&record).is_ok() {
            end = End::after(&record, LineHash::of(&line));
        }
    }
    state
}

/// The fullest first.
fn facts() -> Option<Vec<Fact>> {
    let project = key()?;
    let declared = |need: u32, kind, detail: Detail| {
        let (need, project) = (NeedId::new(need), project.clone());
        Fact::Need(NeedFact::Declared { need, project, kind, detail: Box::new(detail) })
    };
    let full = Detail {
        what: texts(&[
            (Lang::FR, "Six paires de bras pour monter la voûte"),
            (Lang::EN, "Six pairs of hands for the vault"),
        ]),
        more: texts(&[(Lang::FR, "On commence à neuf heures.\n\nLe repas est offert.")]),
        amount: Some(Amount { count: 6, unit: "personnes".into() }),
        until: Some(date(2027, 5, 30)),
        place: "Place du Four, Thiers".into(),
    };
    let bare = |what: &str| Detail {
        what: texts(&[(Lang::FR, what)]),
        more: Texts::none(),
        amount: None,
        until: None,
        place: String::new(),
    };
    let many = Detail { amount: Some(Amount { count: 2, unit: String::new() }), ..bare("Deux maçons") };
    let need = NeedId::new;
    let thanks = texts(&[(Lang::FR, "Merci à toutes et à tous, la voûte tient.")]);
    let mut facts = vec![
        declared(1, Kind::Hands, full),
        declared(2, Kind::Transport, bare("Une remorque")),
        declared(3, Kind::Skills, many),
        declared(4, Kind::Place, bare("Un local au sec")),
        declared(5, Kind::Tools, bare("Une bétonnière")),
        Fact::Need(NeedFact::Met { need: need(3), thanks, people: 2, hours: 24 }),
        Fact::Need(NeedFact::Withdrawn { need: need(4) }),
        Fact::Need(NeedFact::Hidden { need: need(5), reason: "Publicité pour un magasin.".into() }),
    ];
    let offer = |id: &str| id.parse::<OfferId>();
    let to_need = To::Need { project: project.clone(), need: need(1) };
    let alone = To::Alone { kind: Kind::Transport, town: "Thiers".into(), point: Point::new(45.8564, 3.5475) };
    for (id, to, acts) in [
        ("waits", to_need.clone(), &[][..]),
        ("answered", to_need.clone(), &["answer", "agree"][..]),
        ("agreed", To::Project { project: project.clone() }, &["answer", "agree", "agree-too", "hours"][..]),
        ("ended", to_need.clone(), &["answer", "end"][..]),
        ("erased", to_need, &["erase"][..]),
        ("alone", alone, &[][..]),
    ] {
        let offer = offer(id).ok()?;
        facts.push(Fact::Offer(OfferFact::Confirmed { offer: offer.clone(), to }));
        facts.extend(acts.iter().map(|act| Fact::Offer(done(act, offer.clone(), project.clone()))));
    }
    Some(facts)
}

fn done(act: &str, offer: OfferId, project: ProjectKey) -> OfferFact {
    match act {
        "answer" => OfferFact::Answered { offer, project, by: Side::Holder },
        "agree" => OfferFact::Agreed { offer, project, by: Side::Holder },
        "agree-too" => OfferFact::Agreed { offer, project, by: Side::Resident },
        "hours" => OfferFact::Helped { offer, project, hours: 6 },
        "end" => OfferFact::Ended { offer, project, by: Side::Resident },
        _ => OfferFact::Erased { offer },
    }
}
