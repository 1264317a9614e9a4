//! Sample pages of settling: statements, transfers, who is paid, public money, and the host's last word.

use jiff::SignedDuration;

use super::desk::hidden;
use super::{Pages, now};
use crate::app::books::Line;
use crate::app::grants::by_year;
use crate::app::statements::{Drawn, Moved, Periods};
use crate::app::transfers::owed;
use crate::domain::fund::{FundId, Funds, SponsorId, Stand};
use crate::domain::journal::LineHash;
use crate::domain::ledger::{Odd, Order, Party, Period, Proposal, Reconciled, Span, Statement};
use crate::domain::payee::{Payee, WrittenPayee};
use crate::domain::project::{ProjectKey, Slug};
use crate::domain::refusal::Refusal;
use crate::domain::shelf::Shelf;
use crate::web::page::desk::Fields;
use crate::web::page::settle::{
    CoursePage, GrantsPage, PayeePage, ReconcilePage, StatementPage, StatementsPage, TransfersPage, Within,
};

fn payee() -> Option<Payee> {
    let written = WrittenPayee {
        name: "Le Fournil partagé",
        iban: "FR1420041010050500013M02606",
        bic: "",
        siret: "78467169500087",
        rna: "",
    };
    written.read(&"0123".parse().ok()?, now()).ok()
}

impl Pages<'_> {
    pub(super) fn of_settling(&mut self, shelf: &Shelf, state: &str) {
        let organisation = self.local.members.organisations().next().map(|(slug, _)| slug.clone());
        if let Some(organisation) = &organisation {
            self.of_statements(shelf, organisation, state);
        }
        let page = GrantsPage::new(&self.frame("/console/grants"), shelf, &by_year(Vec::new(), now_day()), &[]);
        self.add_desk("console_grants", state, "console", &page);
        let funds: Vec<FundId> = self.local.sponsors.funds().map(|(id, _)| id.clone()).collect();
        for id in &funds {
            self.of_course(id, state);
            self.of_transfers(shelf, id, state);
        }
        let Some(key) = shelf.members().first().map(|member| member.project.key.clone()) else { return };
        self.of_payee(&key, state);
        self.of_reconciling(&key, funds.first(), state);
    }

    fn of_statements(&mut self, shelf: &Shelf, organisation: &Slug, state: &str) {
        let Some(sponsor) = SponsorId::try_from(organisation.to_string()).ok() else { return };
        let moved = Moved { count: 4, ..Moved::default() };
        let spans = [Span::Year(2026), Span::Month(2026, 3)].map(|span| (span, moved));
        let periods = Periods::from([(sponsor.clone(), spans.into())]);
        let frame = self.frame("/portal/statements/x");
        let paths = ("/portal/statements", ("/portal", "portal-back"));
        let page = StatementsPage::new(&frame, &periods, &[organisation], paths);
        self.add_desk("desk_statements", state, "portal", &page);
        let begin = |books: &Funds| Funds::new(books.setup().clone());
        let Some(begin) = self.local.sponsors.books().map(begin) else { return };
        let period = Period { from: now() - SignedDuration::from_hours(24), to: now() };
        let number = format!("{}-{sponsor}-2026-03", self.frame("/").region.id);
        let order = Order { party: Party::Sponsor(sponsor), period, number, hashes: None };
        let line = Line { seq: 7, at: now(), hash: LineHash::of(b"{}") };
        let statement = Statement::draw(begin, [], order);
        let drawn = Drawn { statement, lines: Some((line, line)), unfinished: true };
        let (frame, of) = (self.frame("/portal/statements/x/2026-03"), (organisation, Span::Month(2026, 3)));
        let page = StatementPage::new(&frame, shelf, of, &drawn, ("/portal/statements/x/2026-03", "/portal"));
        self.add_desk("desk_statement", state, "portal", &page);
    }

    fn of_course(&mut self, id: &FundId, state: &str) {
        let Some(file) = self.local.sponsors.fund(id) else { return };
        let stand = |left: i128, due, accruing| Stand {
            budget: 1_000_000,
            left,
            due,
            accruing,
            conditional: left / 2,
            ..Stand::default()
        };
        let day = |days: i64| {
            (
                now_day() - jiff::Span::new().days(days),
                stand(
                    1_000_000 - 9_000 * i128::from(90 - days),
                    5_000 * i128::from(90 - days),
                    4_000 * i128::from(90 - days),
                ),
            )
        };
        let course = [90, 70, 34, 2].map(day).into();
        let frame = self.frame("/portal/funds/x/course");
        let page = CoursePage::new(&frame, (id, file), &course, ("/portal/funds/x", "/portal/statements/x"));
        self.add_desk("desk_course", &format!("-{id}{state}"), "portal", &page);
    }

    fn of_transfers(&mut self, shelf: &Shelf, id: &FundId, state: &str) {
        let Some(books) = self.local.sponsors.books() else { return };
        let Ok(owed) = owed::<std::convert::Infallible>(books, id, |_| Ok(payee()));
        let refusals = [Refusal::of("payer_iban", "iban-form"), Refusal::of("day", "transfers-past")];
        for (name, refusals) in [("", &refusals[..0]), ("-refused", &refusals[..])] {
            let frame = self.frame("/portal/funds/x/transfers");
            let fields = Fields::new(&frame, None, refusals, hidden());
            let who = |_: &Payee| "Camille Roux".to_owned();
            let page = TransfersPage::new(&frame, fields, shelf, (id, &owed), (None, "2026-11-20"), &who);
            self.add_desk("portal_transfers", &format!("-{id}{name}{state}"), "portal", &page);
        }
    }

    fn of_payee(&mut self, key: &ProjectKey, state: &str) {
        let refusals = [Refusal::of("iban", "iban-check-digits"), Refusal::of("siret", "siret-form")];
        let payee = payee();
        for (name, within, refusals) in
            [("", Within::Console, &refusals[..0]), ("-refused", Within::Portal, &refusals[..])]
        {
            let frame = self.frame("/console/payees/x");
            let fields = (Fields::new(&frame, None, refusals, hidden()), Fields::new(&frame, None, &[], hidden()));
            let noted = payee.as_ref().filter(|_| name.is_empty()).map(|payee| (payee, "Camille Roux".to_owned()));
            let page = PayeePage::new(&frame, fields, within, (key, "Le four".into()), noted);
            let area = if within == Within::Console { "console" } else { "portal" };
            self.add_desk("desk_payee", &format!("{name}{state}"), area, &page);
        }
    }

    fn of_reconciling(&mut self, key: &ProjectKey, fund: Option<&FundId>, state: &str) {
        let payment = fund.map(|fund| (5, Odd::Payment(fund.clone(), "PN-1".into())));
        let odd = [(2, Odd::Unread), (3, Odd::Refund(2_000)), (4, Odd::Again(3)), (6, Odd::New(500))];
        let proposal = |fund: &FundId| Proposal { fund: fund.clone(), is: 15_000, should: 14_000 };
        let found = Reconciled {
            lines: 5,
            crowd: 28_000,
            backers: 2,
            counted: 32_000,
            counted_backers: Some(7),
            through_host: 1_000,
            odd: odd.into_iter().chain(payment).collect(),
            missing: vec![500, 700],
            runs: false,
            proposals: fund.map(proposal).into_iter().collect(),
        };
        for (name, found) in [("", Some(&found)), ("-new", None)] {
            let frame = self.frame("/console/reconcile/x");
            let fields = Fields::new(&frame, None, &[], hidden());
            let page = ReconcilePage::new(&frame, fields, (key, "Le four".into()), found);
            self.add_desk("console_reconcile", &format!("{name}{state}"), "console", &page);
        }
    }
}

fn now_day() -> jiff::civil::Date {
    jiff::tz::TimeZone::UTC.to_datetime(now()).date()
}
