//! The file itself: `pain.001.001.09` (ISO 20022, Customer Credit Transfer Initiation), as EPC132-08 narrows it down for SEPA
//! transfers. The order of fields is the schema's.

use jiff::civil::Date;
use quick_xml::se::{SeError, Serializer};
use serde::Serialize;

use super::order::{Holder, Transfer, Transfers};
use crate::domain::journal::whole_second;
use crate::domain::money::Currency;

const NAMESPACE: &str = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

pub(super) fn write(order: &Transfers) -> Result<String, SeError> {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let mut writer = Serializer::new(&mut text);
    writer.indent(' ', 2);
    document(order).serialize(writer)?;
    text.push('\n');
    Ok(text)
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "@xmlns")]
    xmlns: &'static str,
    #[serde(rename = "CstmrCdtTrfInitn")]
    initiation: Initiation<'a>,
}

#[derive(Serialize)]
struct Initiation<'a> {
    #[serde(rename = "GrpHdr")]
    header: Header<'a>,
    #[serde(rename = "PmtInf")]
    payment: Payment<'a>,
}

#[derive(Serialize)]
struct Header<'a> {
    #[serde(rename = "MsgId")]
    message: &'a str,
    #[serde(rename = "CreDtTm")]
    created: String,
    #[serde(rename = "NbOfTxs")]
    number: usize,
    #[serde(rename = "CtrlSum")]
    sum: String,
    #[serde(rename = "InitgPty")]
    initiator: Party<'a>,
}

#[derive(Serialize)]
struct Payment<'a> {
    #[serde(rename = "PmtInfId")]
    id: &'a str,
    #[serde(rename = "PmtMtd")]
    method: &'static str,
    #[serde(rename = "NbOfTxs")]
    number: usize,
    #[serde(rename = "CtrlSum")]
    sum: String,
    #[serde(rename = "PmtTpInf")]
    kind: Kind,
    #[serde(rename = "ReqdExctnDt")]
    day: Day,
    #[serde(rename = "Dbtr")]
    payer: Party<'a>,
    #[serde(rename = "DbtrAcct")]
    account: Account<'a>,
    #[serde(rename = "DbtrAgt")]
    bank: Bank<'a>,
    /// Each side pays its own bank, as SEPA has it.
    #[serde(rename = "ChrgBr")]
    charges: &'static str,
    #[serde(rename = "CdtTrfTxInf")]
    transfers: Vec<Credit<'a>>,
}

#[derive(Serialize)]
struct Kind {
    #[serde(rename = "SvcLvl")]
    level: Code,
}

#[derive(Serialize)]
struct Code {
    #[serde(rename = "Cd")]
    code: &'static str,
}

#[derive(Serialize)]
struct Day {
    #[serde(rename = "Dt")]
    day: Date,
}

#[derive(Serialize)]
struct Party<'a> {
    #[serde(rename = "Nm")]
    name: &'a str,
}

#[derive(Serialize)]
struct Account<'a> {
    #[serde(rename = "Id")]
    id: AccountId<'a>,
}

#[derive(Serialize)]
struct AccountId<'a> {
    #[serde(rename = "IBAN")]
    iban: &'a str,
}

#[derive(Serialize)]
struct Bank<'a> {
    #[serde(rename = "FinInstnId")]
    id: BankId<'a>,
}

#[derive(Serialize)]
struct BankId<'a> {
    #[serde(rename = "BICFI", skip_serializing_if = "Option::is_none")]
    bic: Option<&'a str>,
    #[serde(rename = "Othr", skip_serializing_if = "Option::is_none")]
    other: Option<Other>,
}

#[derive(Serialize)]
struct Other {
    #[serde(rename = "Id")]
    id: &'static str,
}

#[derive(Serialize)]
struct Credit<'a> {
    #[serde(rename = "PmtId")]
    id: EndToEnd<'a>,
    #[serde(rename = "Amt")]
    amount: Instructed,
    #[serde(rename = "CdtrAgt", skip_serializing_if = "Option::is_none")]
    bank: Option<Bank<'a>>,
    #[serde(rename = "Cdtr")]
    payee: Party<'a>,
    #[serde(rename = "CdtrAcct")]
    account: Account<'a>,
    #[serde(rename = "RmtInf")]
    remittance: Told<'a>,
}

#[derive(Serialize)]
struct EndToEnd<'a> {
    #[serde(rename = "EndToEndId")]
    id: &'a str,
}

#[derive(Serialize)]
struct Instructed {
    #[serde(rename = "InstdAmt")]
    amount: Amount,
}

#[derive(Serialize)]
struct Amount {
    #[serde(rename = "@Ccy")]
    currency: &'static str,
    #[serde(rename = "$text")]
    amount: String,
}

#[derive(Serialize)]
struct Told<'a> {
    #[serde(rename = "Ustrd")]
    words: &'a str,
}

fn document(order: &Transfers) -> Document<'_> {
    let (number, sum) = (order.transfers.len(), Currency::EUR.major(order.total()));
    let payer = &order.payer;
    Document {
        xmlns: NAMESPACE,
        initiation: Initiation {
            header: Header {
                message: order.message.as_str(),
                created: whole_second(order.created).to_string(),
                number,
                sum: sum.clone(),
                initiator: Party { name: payer.name.as_str() },
            },
            payment: Payment {
                id: order.message.as_str(),
                method: "TRF",
                number,
                sum,
                kind: Kind { level: Code { code: "SEPA" } },
                day: Day { day: order.day },
                payer: Party { name: payer.name.as_str() },
                account: account(payer),
                bank: bank(payer).unwrap_or_else(unnamed),
                charges: "SLEV",
                transfers: order.transfers.iter().map(credit).collect(),
            },
        },
    }
}

fn credit(transfer: &Transfer) -> Credit<'_> {
    Credit {
        id: EndToEnd { id: transfer.reference.as_str() },
        amount: Instructed {
            amount: Amount { currency: transfer.amount.currency.code(), amount: transfer.amount.major() },
        },
        bank: bank(&transfer.payee),
        payee: Party { name: transfer.payee.name.as_str() },
        account: account(&transfer.payee),
        remittance: Told { words: transfer.remittance.as_str() },
    }
}

fn account(holder: &Holder) -> Account<'_> {
    Account { id: AccountId { iban: holder.iban.electronic() } }
}

fn bank(holder: &Holder) -> Option<Bank<'_>> {
    holder.bic.as_ref().map(|bic| Bank { id: BankId { bic: Some(bic.as_str()), other: None } })
}

/// The payer's bank has to stand there; within the area it follows from the account.
fn unnamed<'a>() -> Bank<'a> {
    Bank { id: BankId { bic: None, other: Some(Other { id: "NOTPROVIDED" }) } }
}
