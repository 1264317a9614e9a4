//! What backers get.

use serde::Serialize;

use super::frame::Frame;
use super::html::Prose;
use super::text::Text;
use crate::domain::language::Lang;
use crate::domain::project::{Reward, Variant};
use crate::web::theme::format;

/// A reward.
#[derive(Debug, Serialize)]
pub(super) struct RewardView {
    /// The least one gives for it.
    pub(super) price: String,
    /// Its name.
    pub(super) title: Option<Text>,
    /// What it is.
    pub(super) description: Option<Prose>,
    /// How many took it.
    pub(super) taken: u32,
    /// How many are left, where that is limited.
    pub(super) left: Option<u32>,
    /// It can be chosen no more.
    pub(super) over: bool,
    /// When it is delivered.
    pub(super) delivery: Option<String>,
    /// Its sizes, colours.
    pub(super) variants: Vec<VariantView>,
}

/// A choice within a reward.
#[derive(Debug, Serialize)]
pub(super) struct VariantView {
    /// Its name.
    pub(super) name: Text,
    /// How many are left, where that is limited.
    pub(super) left: Option<u32>,
}

impl RewardView {
    /// A reward of a project written in `own`.
    pub(super) fn of(reward: &Reward, own: Lang, frame: &Frame<'_>) -> Self {
        Self {
            price: frame.money(reward.price),
            title: Text::of(&reward.title, own, frame),
            description: Prose::of_detail(&reward.description, own, frame),
            taken: reward.taken,
            left: reward.left,
            over: !reward.available || reward.left == Some(0),
            delivery: reward.delivery.as_deref().and_then(|month| format::month(frame.lang, month)),
            variants: reward.variants.iter().filter_map(|variant| VariantView::of(variant, own, frame)).collect(),
        }
    }
}

impl VariantView {
    fn of(variant: &Variant, own: Lang, frame: &Frame<'_>) -> Option<Self> {
        Some(Self { name: Text::of(&variant.name, own, frame)?, left: variant.left })
    }
}
