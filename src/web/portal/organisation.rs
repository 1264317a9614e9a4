//! What an organisation says of itself, written by those who speak for it.

use crate::app::funding::ground;
use crate::domain::fact::Subject;
use crate::domain::guard::Need;
use crate::domain::member::SponsorRank;
use crate::domain::project::Slug;
use crate::domain::refusal::Refusal;
use crate::domain::sent::SentPicture;
use crate::domain::sponsor::{self as rules, WrittenProfile};
use crate::web::desk::{Desk, Reply, Route};
use crate::web::error::AppError;
use crate::web::page::portal::{LogoForm, OrganisationPage};

use super::partner::{rank, signing};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/portal/organisations/{organisation}", Need::Sponsor, show),
    Route::post("/portal/organisations/{organisation}", Need::Signatory, save),
    Route::post("/portal/organisations/{organisation}/logo", Need::Signatory, show_logo).with_picture(),
];

fn show(desk: &Desk) -> Result<Reply, AppError> {
    let organisation: Slug = desk.params.read("organisation")?;
    page(desk, &organisation, &[])
}

fn page(desk: &Desk, organisation: &Slug, refusals: &[Refusal]) -> Result<Reply, AppError> {
    both(desk, organisation, refusals, None)
}

/// The page; `logo` is what its second form sent, with what is wrong with that.
fn both(
    desk: &Desk,
    organisation: &Slug,
    refusals: &[Refusal],
    logo: Option<(Option<SentPicture>, &[Refusal])>,
) -> Result<Reply, AppError> {
    let signs = rank(desk, organisation)? == SponsorRank::Signatory;
    let frame = desk.frame()?;
    let mut members = Vec::new();
    for (person, roles) in desk.visit.local.members.all() {
        let theirs = roles.iter().filter(|role| role.organisation() == Some(organisation)).map(|role| role.word());
        for word in theirs {
            let name = desk.visit.app.people.person(person)?.map(|person| person.name);
            members.push((name.unwrap_or_else(|| frame.say("actor-erased")), word));
        }
    }
    let (shown, wrong) = match logo {
        Some((picture, refusals)) => (picture, refusals),
        None => (desk.visit.local.sponsors.logo(organisation).cloned(), &[][..]),
    };
    let own = LogoForm::new(&frame, desk.fields(&frame, wrong), organisation, shown.as_ref());
    let page = OrganisationPage::new(&frame, desk.fields(&frame, refusals), organisation, (signs, own), members);
    desk.page("portal_organisation", &page)
}

/// Shows another logo, or none any more.
fn show_logo(desk: &Desk) -> Result<Reply, AppError> {
    let organisation: Slug = desk.params.read("organisation")?;
    signing(desk, &organisation)?;
    let (attached, alt) = (desk.attached()?, desk.form.text("alt").to_owned());
    let sent = attached.picture.clone().map(|hash| SentPicture { hash, alt: alt.clone() });
    if let Some(refusal) = attached.refusal {
        return both(desk, &organisation, &[], Some((sent, &[refusal]))).map(Reply::refused);
    }
    let (slug, picture) = (organisation.clone(), attached.picture);
    match desk.commit(None, move |state, _| rules::show_logo(state, &slug, picture.as_ref(), &alt)) {
        Ok(_) => {
            let path = format!("/portal/organisations/{organisation}");
            Ok(desk.done(&path, "logo-shown", Vec::new()))
        }
        Err(not_saved) => {
            not_saved.show(desk, |refusals| both(desk, &organisation, &[], Some((sent.clone(), refusals))))
        }
    }
}

fn save(desk: &Desk) -> Result<Reply, AppError> {
    let organisation: Slug = desk.params.read("organisation")?;
    signing(desk, &organisation)?;
    let languages = &desk.visit.region().languages;
    let text = |name: &str| desk.form.text(name).to_owned();
    let written = WrittenProfile {
        kind: text("kind"),
        registration: text("registration"),
        sentence: desk.form.texts("sentence", languages),
        about: desk.form.texts("about", languages),
        site: text("site"),
    };
    let customs = ground(&desk.visit.address.window).customs;
    let subject = Subject::Organisation(organisation.clone());
    let slug = organisation.clone();
    match desk.commit(Some(subject), move |state, _| rules::describe(state, &slug, &written, &customs)) {
        Ok(_) => Ok(desk.done("/portal", "organisation-described", Vec::new())),
        Err(not_saved) => not_saved.show(desk, |refusals| page(desk, &organisation, refusals)),
    }
}
