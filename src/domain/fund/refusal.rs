//! Why an entry is refused (S9).

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($name:ident $code:literal $doc:literal,)*) => {
        /// Why an entry is refused: the first check that fails.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum RefusalCode {
            $(#[doc = $doc] $name,)*
        }

        impl RefusalCode {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its lasting name, which texts and files use.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

codes! {
    OutOfOrder "out_of_order" "It lies before the last entry.",
    UnknownEntry "unknown_entry" "There is no such kind of entry.",
    UnknownFund "unknown_fund" "There is no such fund.",
    UnknownProject "unknown_project" "There is no such project.",
    WrongCurrency "wrong_currency" "Another currency: nothing is converted.",
    BadAmount "bad_amount" "A number that cannot be.",
    DuplicateFund "duplicate_fund" "A fund of this name was accepted before.",
    ClosesBeforeOpens "closes_before_opens" "It would close before it opens.",
    AlreadyClosed "already_closed" "It would be closed already.",
    BadRule "bad_rule" "No known rule, or one that asks for or gives nothing.",
    NeedsSingleGifts "needs_single_gifts" "A cap per backer cannot be worked out from totals.",
    BackersHidden "backers_hidden" "The host does not tell how many gave.",
    LastMileOnUnits "last_mile_on_units" "A goal in units has no last mile in money.",
    LastMileOnSuccess "last_mile_on_success" "A success leaves no gap to fill.",
    WhenMetNotAllowed "when_met_not_allowed" "Only gifts, steps and last miles can be owed when met.",
    WhenMetOneStep "when_met_one_step" "Steps that are owed when met are one step.",
    FundWithdrawn "fund_withdrawn" "The fund was withdrawn.",
    FundClosed "fund_closed" "The fund is closed.",
    NotOpen "not_open" "The fund is not open yet.",
    AlreadyPaused "already_paused" "The fund is paused already.",
    NotPaused "not_paused" "The fund is not paused.",
    UnknownStage "unknown_stage" "There is no such stage.",
    EndedNeedsKeep "ended_needs_keep" "An all-or-nothing campaign succeeds or fails, it does not just end.",
    UnknownWay "unknown_way" "Money goes through the host or directly.",
    ReferenceNeeded "reference_needed" "A payment needs a reference.",
    DuplicateReference "duplicate_reference" "This fund has a payment with this reference.",
    NotDue "not_due" "Nothing is owed there.",
    Overpaid "overpaid" "More than is owed.",
    AlreadyConfirmed "already_confirmed" "It was confirmed before.",
    NotPaid "not_paid" "It is not paid in full.",
    TwoPeopleNeeded "two_people_needed" "A correction is signed by two people.",
    ReasonNeeded "reason_needed" "A correction says why.",
    BelowPaid "below_paid" "Less than is paid already.",
    OverBudget "over_budget" "More than the fund has left.",
    OverCap "over_cap" "More than the fund grants to one project.",
}

impl fmt::Display for RefusalCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
