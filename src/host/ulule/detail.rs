//! What only a project's own page shows: its story, rewards, news and sponsorships.

use super::figure::Figure;
use super::links::{Links, web};
use super::parse::Flaw;
use super::wire::{NewsList, WireNews, WireProject, WireReward, WireSponsorship, WireVariant};
use crate::domain::language::{Lang, Texts};
use crate::domain::money::Currency;
use crate::domain::project::{Detail, News, Reward, Sponsorship, Variant};
use crate::host::clean::{plain, story, video};

/// The detail of `wire`; its messages from `news`, where they were asked for.
pub(super) fn read(wire: &WireProject, news: Option<&NewsList>, links: &Links) -> Result<Detail, Flaw> {
    let (lang, currency) = (wire.lang, wire.currency);
    let film = wire.video.as_ref().and_then(|videos| videos.best(lang)?.url.as_deref());
    let rewards = wire.rewards.iter().flatten().enumerate().filter(|(_, reward)| reward.is_hidden != Some(true));
    let sponsorships = wire.sponsorships.iter().flatten().enumerate();
    Ok(Detail {
        story: wire.description.texts(lang, story),
        funding: wire.description_funding.texts(lang, story),
        about: wire.description_yourself.texts(lang, story),
        video: film.and_then(video),
        rewards: rewards.map(|(at, reward)| read_reward(at, reward, lang, currency)).collect::<Result<_, _>>()?,
        news: messages(wire, news, links),
        sponsorships: sponsorships.map(|(at, one)| sponsorship(at, one, lang, currency)).collect::<Result<_, _>>()?,
    })
}

fn read_reward(at: usize, wire: &WireReward, lang: Lang, currency: Currency) -> Result<Reward, Flaw> {
    let bad = |field: &'static str| move |reason: String| Flaw::new(format!("rewards[{at}].{field}"), reason);
    let taken = taken(wire.stock_taken.as_ref()).map_err(bad("stock_taken"))?;
    let left = left(wire.stock_available.as_ref(), wire.stock.as_ref(), taken).map_err(bad("stock"))?;
    let variants = wire.variants.iter().flatten().enumerate().map(|(nth, one)| {
        variant(one, lang)
            .map_err(|(field, reason)| Flaw::new(format!("rewards[{at}].variants[{nth}].{field}"), reason))
    });
    Ok(Reward {
        id: wire.id.id(),
        title: wire.title.texts(lang, plain),
        description: wire.description.texts(lang, story),
        price: wire.price.money(currency).map_err(bad("price"))?,
        taken,
        left,
        available: wire.available.unwrap_or(left != Some(0)),
        delivery: wire.delivery.as_ref().and_then(|delivery| month(delivery.date_delivery.as_deref()?)),
        variants: variants.collect::<Result<_, _>>()?,
    })
}

fn variant(wire: &WireVariant, lang: Lang) -> Result<Variant, (&'static str, String)> {
    let taken = taken(wire.stock_taken.as_ref()).map_err(|reason| ("stock_taken", reason))?;
    let left = left(wire.stock_available.as_ref(), wire.stock.as_ref(), taken).map_err(|reason| ("stock", reason))?;
    Ok(Variant { name: wire.description.texts(lang, plain), taken, left })
}

fn taken(figure: Option<&Figure>) -> Result<u32, String> {
    figure.map_or(Ok(0), Figure::small)
}

/// What is left of a stock; none where there is no limit.
fn left(available: Option<&Figure>, stock: Option<&Figure>, taken: u32) -> Result<Option<u32>, String> {
    let left = match available {
        Some(figure) => Some(figure.left()?),
        None => stock.map(Figure::small).transpose()?.map(|stock| stock.saturating_sub(taken)),
    };
    Ok(left)
}

/// `2026-09`, of a date that may go on with a day.
fn month(date: &str) -> Option<String> {
    let month = date.get(..7)?;
    let first = format!("{month}-01");
    first.parse::<jiff::civil::Date>().ok().map(|_| month.to_owned())
}

/// What was published, newest first.
fn messages(wire: &WireProject, news: Option<&NewsList>, links: &Links) -> Vec<News> {
    let all = news.map_or(wire.latest_news.as_slice(), |list| &list.news);
    let mut messages: Vec<News> = all.iter().filter_map(|one| message(one, wire.lang, links)).collect();
    messages.sort_by_key(|one| std::cmp::Reverse(one.published));
    messages
}

/// A message, unless it waits to be published. Of one for backers only, title and link.
fn message(wire: &WireNews, lang: Lang, links: &Links) -> Option<News> {
    let published = wire.date_publication.filter(|_| wire.status.as_deref().is_none_or(|status| status == "online"))?;
    let reserved = wire.reserved == Some(true);
    Some(News {
        id: wire.id.id(),
        title: wire.title.texts(lang, plain),
        content: if reserved { Texts::default() } else { wire.content.texts(lang, story) },
        published,
        page: wire.absolute_url.as_deref().and_then(|given| links.own(given)),
        reserved,
    })
}

fn sponsorship(at: usize, wire: &WireSponsorship, lang: Lang, currency: Currency) -> Result<Sponsorship, Flaw> {
    let sponsor = wire.sponsor.as_ref();
    let amount = wire.amount.money(currency);
    Ok(Sponsorship {
        sponsor: sponsor.and_then(|sponsor| sponsor.name.as_deref()).map(plain).unwrap_or_default(),
        link: sponsor.and_then(|sponsor| web(sponsor.link.as_deref()?)).map(Into::into),
        amount: amount.map_err(|reason| Flaw::new(format!("sponsorships[{at}].amount"), reason))?,
        description: wire.description.texts(lang, plain),
        full: wire.is_full == Some(true),
    })
}
