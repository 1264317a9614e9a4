//! One contribution to one project: when it is refused, and what it changes.

use jiff::Timestamp;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value};

use super::columns::reached;

/// Cents that do not fit the whole amounts the host publishes; never served.
const REMAINDER: &str = "_remainder_minor";

/// A contribution that was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Contribution {
    /// The order's number.
    pub order: u64,
    /// The project after it, as stored.
    pub project: Value,
    /// Whether this contribution reached the goal.
    pub reached_goal: bool,
}

/// Why a contribution is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such project.
    #[error("there is no such project")]
    UnknownProject,
    /// Not online, not begun, over or cancelled.
    #[error("this campaign is not open for contributions")]
    NotRunning,
    /// Not above zero, below the project's least contribution, or absurdly high.
    #[error("the amount is too low or too high")]
    BadAmount,
    /// There is no such reward.
    #[error("there is no such reward")]
    UnknownReward,
    /// Nothing is left of the reward.
    #[error("this reward is sold out")]
    SoldOut,
    /// The amount does not pay for the reward.
    #[error("the amount is less than the reward's price")]
    BelowPrice,
    /// The project's own figures make no sense.
    #[error("this project's figures cannot be read")]
    Malformed,
}

/// Minor units in a major one of `currency`; 100 where the currency is unknown.
pub(super) fn scale(currency: &str) -> i64 {
    let known = iso_currency::Currency::from_code(currency);
    known.map_or(100, |currency| 10_i64.pow(u32::from(currency.exponent().unwrap_or(0))))
}

/// The minor units of a price in major ones, which may have cents; none if it is no exact amount.
pub(super) fn minor(price: &Value, scale: i64) -> Option<i64> {
    let exact: Decimal = price.is_number().then(|| price.to_string())?.parse().ok()?;
    let minor = exact.checked_mul(scale.into())?;
    minor.is_integer().then(|| minor.to_i64())?
}

/// Adds `amount_minor` to `project`, with a reward if one was chosen. True if that reached the goal.
/// On a refusal the project may be half changed, so callers work on a copy.
pub(super) fn add(
    project: &mut Value,
    amount_minor: i64,
    reward: Option<u64>,
    now: Timestamp,
) -> Result<bool, Refusal> {
    let map = project.as_object_mut().ok_or(Refusal::Malformed)?;
    let scale = scale(map.get("currency").and_then(Value::as_str).unwrap_or("EUR"));
    let least = map.get("lowest_contribution_amount").and_then(|least| minor(least, scale)).unwrap_or(scale);
    if amount_minor < least.max(1) || amount_minor > 1_000_000 * scale {
        return Err(Refusal::BadAmount);
    }
    let presale = map.get("type").and_then(Value::as_str) == Some("presale");
    let units = match reward {
        Some(reward) => take(map, reward, amount_minor, scale)?,
        None => 0,
    };
    raise(map, amount_minor, scale)?;
    if presale {
        bump(map, "nb_products_sold", units);
    }
    let got = if presale { "nb_products_sold" } else { "amount_raised" };
    let got = map.get(got).cloned().unwrap_or_else(|| 0.into());
    if let (Some(count), Some(goal)) = (got.as_i64(), map.get("goal").and_then(Value::as_i64).filter(|goal| *goal > 0))
    {
        map.insert("percent".into(), (count.saturating_mul(100) / goal).into());
    }
    map.insert("committed".into(), got);
    for count in ["supporters_count", "orders_count"] {
        if map.contains_key(count) {
            bump(map, count, 1);
        }
    }
    let was = map.get("goal_raised").and_then(Value::as_bool).unwrap_or(false);
    let is = reached(project);
    if !was && is {
        project["goal_raised"] = true.into();
        project["date_goal_raised"] = now.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string().into();
    }
    Ok(!was && is)
}

/// Adds to `amount_raised`, which stays a whole number of major units.
fn raise(map: &mut Map<String, Value>, amount_minor: i64, scale: i64) -> Result<(), Refusal> {
    let raised = map.get("amount_raised").ok_or(Refusal::Malformed)?;
    let raised = minor(raised, scale).ok_or(Refusal::Malformed)?;
    let remainder = map.get(REMAINDER).and_then(Value::as_i64).unwrap_or(0);
    let sum = raised.checked_add(remainder).and_then(|sum| sum.checked_add(amount_minor)).ok_or(Refusal::BadAmount)?;
    map.insert("amount_raised".into(), (sum / scale).into());
    map.insert(REMAINDER.into(), (sum % scale).into());
    Ok(())
}

/// Takes one of a reward from stock. Returns how many products of a presale it stands for.
fn take(map: &mut Map<String, Value>, id: u64, amount_minor: i64, scale: i64) -> Result<i64, Refusal> {
    let rewards = map.get_mut("rewards").and_then(Value::as_array_mut).ok_or(Refusal::UnknownReward)?;
    let mine = |reward: &&mut Value| {
        reward.get("id").and_then(Value::as_u64) == Some(id) && reward.get("is_hidden") != Some(&true.into())
    };
    let reward = rewards.iter_mut().find(mine).and_then(Value::as_object_mut).ok_or(Refusal::UnknownReward)?;
    let price = reward.get("price").and_then(|price| minor(price, scale)).ok_or(Refusal::Malformed)?;
    if amount_minor < price {
        return Err(Refusal::BelowPrice);
    }
    let left = reward.get("stock_available").and_then(Value::as_i64);
    let stock = reward.get("stock").and_then(Value::as_i64);
    let taken = reward.get("stock_taken").and_then(Value::as_i64).unwrap_or(0);
    let left = left.or_else(|| stock.map(|stock| stock - taken));
    if reward.get("available") == Some(&false.into()) || left.is_some_and(|left| left <= 0) {
        return Err(Refusal::SoldOut);
    }
    reward.insert("stock_taken".into(), (taken + 1).into());
    if let Some(left) = left {
        reward.insert("stock_available".into(), (left - 1).into());
        reward.insert("available".into(), (left > 1).into());
    }
    Ok(reward.get("num_products").and_then(Value::as_i64).unwrap_or(1))
}

fn bump(map: &mut Map<String, Value>, key: &str, by: i64) {
    let count = map.get(key).and_then(Value::as_i64).unwrap_or(0);
    map.insert(key.into(), count.saturating_add(by).into());
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn now() -> Timestamp {
        "2026-03-02T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn money_is_added_and_the_goal_is_reached_once() {
        let mut project = json!({"type": "project", "goal": 100, "amount_raised": 90, "percent": 90, "currency": "EUR",
            "goal_raised": false, "supporters_count": 4});
        assert_eq!(add(&mut project, 950, None, now()), Ok(false));
        assert_eq!((&project["amount_raised"], &project["percent"]), (&json!(99), &json!(99)));
        assert_eq!(add(&mut project, 150, None, now()), Ok(true));
        assert_eq!((&project["amount_raised"], &project["committed"]), (&json!(101), &json!(101)));
        assert_eq!(project["date_goal_raised"], "2026-03-02T12:00:00.000000Z");
        assert_eq!(add(&mut project, 100, None, now()), Ok(false));
        assert_eq!(project["supporters_count"], 7);
    }

    #[test]
    fn a_presale_counts_products() {
        let mut project = json!({"type": "presale", "goal": 10, "amount_raised": 80, "nb_products_sold": 8,
            "goal_raised": false, "rewards": [{"id": 1, "price": 12.5, "stock": 3, "stock_taken": 2,
            "stock_available": 1, "available": true, "num_products": 2}]});
        assert_eq!(add(&mut project.clone(), 1249, Some(1), now()), Err(Refusal::BelowPrice));
        assert_eq!(add(&mut project, 1250, Some(1), now()), Ok(true));
        assert_eq!((&project["nb_products_sold"], &project["percent"]), (&json!(10), &json!(100)));
        let reward = &project["rewards"][0];
        assert_eq!((&reward["stock_taken"], &reward["stock_available"]), (&json!(3), &json!(0)));
        assert_eq!(reward["available"], false);
        assert_eq!(add(&mut project, 1250, Some(1), now()), Err(Refusal::SoldOut));
        assert_eq!(add(&mut project, 1250, Some(2), now()), Err(Refusal::UnknownReward));
    }

    #[test]
    fn senseless_amounts_are_refused() {
        let project = json!({"goal": 100, "amount_raised": 0, "currency": "EUR"});
        for amount in [-100, 0, 99, 100_000_001, i64::MAX] {
            assert_eq!(add(&mut project.clone(), amount, None, now()), Err(Refusal::BadAmount), "{amount}");
        }
        let odd = json!({"goal": 100, "amount_raised": "much"});
        assert_eq!(add(&mut odd.clone(), 100, None, now()), Err(Refusal::Malformed));
        assert_eq!((scale("JPY"), scale("EUR"), minor(&json!(12.5), 100)), (1, 100, Some(1250)));
    }
}
