//! What a sponsor is to transfer, and the file that their bank reads. Nothing is sent anywhere.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::bank::{Holder, Problem, SepaText, Transfer, Transfers};
use crate::domain::fund::{FundId, Funds, Move};
use crate::domain::money::Money;
use crate::domain::payee::Payee;
use crate::domain::project::ProjectKey;
use crate::domain::refusal::{Arg, Checked, Refusal};
use crate::domain::sponsor::still_to_pay;
use crate::domain::token::digest;

/// Something owed and not paid.
#[derive(Debug, Clone)]
pub struct Owed {
    /// For which project.
    pub project: ProjectKey,
    /// How much is still to be paid.
    pub amount: Money,
    /// The reference of this payment, which both sides see.
    pub reference: SepaText<35>,
    /// Who is paid, as far as it is noted.
    pub payee: Option<Payee>,
}

/// The reference of what is still to be paid.
pub fn reference(books: &Funds, fund: &FundId, project: &ProjectKey) -> SepaText<35> {
    let paid = |allocation: crate::domain::fund::AllocationView<'_>| {
        allocation.moves().iter().filter(|one| matches!(one, Move::Paid { .. })).count()
    };
    SepaText::of_payment(fund, project, books.allocation(fund, project).map_or(0, paid))
}

/// Everything that a fund owes and has not paid.
pub fn owed<E>(
    books: &Funds,
    fund: &FundId,
    mut payee: impl FnMut(&ProjectKey) -> Result<Option<Payee>, E>,
) -> Result<Vec<Owed>, E> {
    let owed = still_to_pay(books, fund).into_iter();
    owed.map(|(project, amount)| {
        let (reference, payee) = (reference(books, fund, &project), payee(&project)?);
        Ok(Owed { project, amount, reference, payee })
    })
    .collect()
}

/// The file for these transfers, to be paid on a day. `words` is what each payee is told.
pub fn file(
    fund: &FundId,
    payer: Holder,
    day: Date,
    chosen: &[Owed],
    words: &dyn Fn(&ProjectKey) -> String,
    (now, zone): (Timestamp, &TimeZone),
) -> Checked<String> {
    if day < zone.to_datetime(now).date() {
        return Err(vec![Refusal::of("day", "transfers-past")]);
    }
    let transfer = |owed: &Owed| {
        let payee =
            owed.payee.as_ref().and_then(Payee::holder).ok_or_else(|| Refusal::of("pay", "transfers-no-payee"))?;
        let remittance = SepaText::nearest(&words(&owed.project)).unwrap_or_else(|_| owed.reference_words());
        let (reference, amount) = (owed.reference.clone(), owed.amount);
        Ok(Transfer { reference, amount, payee, remittance })
    };
    let transfers =
        chosen.iter().map(transfer).collect::<Result<Vec<_>, Refusal>>().map_err(|refusal| vec![refusal])?;
    // A bank takes no second file with the same name: of funds that begin alike, each has its own.
    let own: String = digest(fund.as_str().as_bytes()).chars().take(12).collect();
    let message = SepaText::nearest(&format!("{}-{own}", now.strftime("%Y%m%d%H%M%S")));
    let message = message.map_err(|error| vec![Refusal::whole(error.code())])?;
    let order = Transfers { message, created: now, day, payer, transfers };
    order.to_xml().map_err(|problems| problems.iter().map(refusal).collect())
}

impl Owed {
    fn reference_words(&self) -> SepaText<140> {
        // What fits a reference fits these words.
        SepaText::nearest(self.reference.as_str()).unwrap_or_else(|error| unreachable!("{error}"))
    }
}

fn refusal(problem: &Problem) -> Refusal {
    let code = problem.code();
    match problem {
        Problem::Nothing => Refusal::of("pay", code),
        Problem::Day => Refusal::of("day", code),
        Problem::PayerOutside => Refusal::of("payer_iban", code),
        Problem::TooMany | Problem::Unwritable(_) => Refusal::whole(code),
        Problem::Amount(of)
        | Problem::Currency(of)
        | Problem::Twice(of)
        | Problem::PayeeOutside(of)
        | Problem::ToPayer(of) => Refusal::of("pay", code).with("of", Arg::Text(of.to_string())),
    }
}
