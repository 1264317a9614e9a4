//! What an organisation says of itself, and who belongs to it.

use serde::Serialize;

use crate::domain::project::Slug;
use crate::domain::sent::SentPicture;
use crate::domain::sponsor::{Kind, Profile};
use crate::web::page::Frame;
use crate::web::page::desk::{Field, Fields, FormView, PictureField, TextFields};
use crate::web::page::sponsor::named_sponsors;

/// An organisation's own page.
#[derive(Debug, Serialize)]
pub struct OrganisationPage {
    title: String,
    /// The form, for those who speak for it; what it holds, for the others.
    signs: bool,
    form: FormView,
    kind: Field,
    registration: Field,
    site: Field,
    sentence: TextFields,
    about: TextFields,
    /// The form for its logo.
    logo: LogoForm,
    members: Vec<MemberView>,
    /// Where its programs are let in, for those who speak for it.
    tokens: Option<String>,
    /// What residents read.
    public: Option<String>,
    back: String,
}

#[derive(Debug, Serialize)]
struct MemberView {
    name: String,
    role: String,
}

/// The form for a logo.
#[derive(Debug, Serialize)]
pub struct LogoForm {
    form: FormView,
    picture: PictureField,
}

impl LogoForm {
    /// With this logo in it.
    pub fn new(frame: &Frame<'_>, fields: Fields<'_>, organisation: &Slug, logo: Option<&SentPicture>) -> Self {
        let picture = PictureField::new(frame, &fields, "organisation-logo", logo);
        Self { picture, form: fields.form_with_picture(&format!("/portal/organisations/{organisation}/logo")) }
    }
}

impl OrganisationPage {
    /// For a member; `members` are everybody's names and the words of their roles.
    pub fn new(
        frame: &Frame<'_>,
        fields: Fields<'_>,
        organisation: &Slug,
        (signs, logo): (bool, LogoForm),
        members: Vec<(String, &'static str)>,
    ) -> Self {
        let now = frame.local.sponsors.profile(organisation).cloned();
        let known = now.is_some();
        let now: Profile = now.unwrap_or_default();
        let kinds = Kind::ALL.map(|kind| (kind.word().to_owned(), frame.say(&format!("organisation-{}", kind.word()))));
        let kind = if known { now.kind.word() } else { "" };
        let member =
            |(name, word): (String, &'static str)| MemberView { name, role: frame.say(&format!("rank-{word}")) };
        Self {
            title: frame.local.members.organisation(organisation).unwrap_or(organisation.as_str()).into(),
            signs,
            logo,
            kind: fields.choices("kind", "organisation-field-kind", kind, &kinds).required(),
            registration: fields
                .text("registration", "organisation-field-registration", &now.registration)
                .required()
                .at_most(40),
            site: fields
                .text("site", "organisation-field-site", now.site.as_deref().unwrap_or_default())
                .of_type("url")
                .at_most(300),
            sentence: fields.texts("sentence", "organisation-field-sentence", &now.sentence).at_most(240),
            about: fields.areas("about", "organisation-field-about", &now.about).at_most(4_000).lines(6),
            form: fields.form(&format!("/portal/organisations/{organisation}")),
            tokens: signs.then(|| frame.href(&format!("/portal/organisations/{organisation}/tokens"))),
            members: members.into_iter().map(member).collect(),
            public: named_sponsors(frame.local)
                .contains(&organisation)
                .then(|| frame.href(&format!("/sponsors/{organisation}"))),
            back: frame.href("/portal"),
        }
    }
}
