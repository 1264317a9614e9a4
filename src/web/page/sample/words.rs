//! Samples of the pages of words, with every state of what a region may have written.

use std::sync::Arc;

use jiff::civil::date;
use rust_decimal::Decimal;

use super::{Pages, Rendered, texts};
use crate::app::self_check;
use crate::domain::audit::{Accessibility, Audit, Conformity, Failing, RGAA};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::language::Lang;
use crate::domain::money::{Currency, Money};
use crate::domain::policy::Policy;
use crate::domain::region::Region;
use crate::domain::sketch::Sketch;
use crate::domain::territory::Territory;
use crate::web::page::{Categories, Frame, Propose};

impl Pages<'_> {
    pub(super) fn of_propose(&mut self, state: &str) {
        let categories = Categories::from([("7".into(), texts(&[(Lang::FR, "Nature"), (Lang::EN, "Nature")]))]);
        let policy = Policy {
            goal_ceiling: Some(Money { minor: 2_000_000, currency: Currency::EUR }),
            rewards_expected: true,
            categories_out: vec!["7".into(), "99".into()],
            ..self.region.policy.clone()
        };
        let territory = Territory { codes: vec!["FR-63".into()], ..self.region.territory.clone() };
        let region = Arc::new(Region { policy, territory, ..self.region.clone() });
        let gazetteer = Gazetteer::embedded();
        for (name, address) in [
            ("", ""),
            ("-in", "place=Riom&amount=6000&kind=gift&rewards=yes&category=99"),
            ("-out", "place=Nantes&amount=65500000&kind=equity&rewards=no&category=7"),
            ("-ambiguous", "place=Saint-Germain&amount=6000&kind=gift&rewards=yes&category=99"),
            ("-wrong", "place=%F0%9F%8F%94&amount=beaucoup&kind=favour&rewards=&category="),
        ] {
            let pairs: Vec<_> = url::form_urlencoded::parse(address.as_bytes()).into_owned().collect();
            let sketch = Sketch::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            let offered = ["7".to_owned(), "99".to_owned()];
            let outcome = sketch.as_ref().map(|sketch| self_check::check(sketch, &region, &offered, &gazetteer));
            let frame = Frame { region: &region, ..self.frame("/propose") };
            let page = Propose::new(&frame, &categories, sketch.as_ref().zip(outcome.as_ref()));
            let html = self.dress.theme.render("propose", &frame, &page);
            self.rendered.push(Rendered { name: format!("propose{name}{state}"), path: "/propose".into(), html });
        }
    }
}

/// What a first audit may have found.
pub(super) fn audited() -> Accessibility {
    let failing = |criterion: &str, reason: &str| Failing { criterion: criterion.into(), reason: reason.into() };
    Accessibility {
        audit: Some(Audit {
            conformity: Conformity::Partial,
            on: date(2026, 5, 12),
            auditor: "Atelier d'à côté".into(),
            rate_percent: Decimal::new(725, 1),
            standard: RGAA.into(),
            failing: vec![
                failing("4.1", "Les vidéos n'ont pas de transcription."),
                failing("11.9", "Un bouton ne dit pas tout."),
            ],
        }),
        established_on: Some(date(2026, 5, 20)),
        scheme: Some("https://window.example/schema.pdf".into()),
    }
}
