//! Where everything stands on a card, as SVG.

use crate::domain::look::Colour;
use std::fmt::Write;

use handlebars::html_escape;

use super::lettering::{LEADING, legible, wrap};
use super::{CardColours, Drawings, HEIGHT, PICTURE, WIDTH};
use crate::web::page::{CardSums, SharedCard};

/// The edge on the left.
const LEFT: u32 = 56;
/// How wide the words may be.
const COLUMN: f32 = 608.0;
/// From where to where the title may stand, from above.
const TITLE: (f32, f32) = (132.0, 406.0);
/// The sizes that a title may have.
const SIZES: [f32; 4] = [80.0, 68.0, 58.0, 48.0];

/// The drawing of a card.
pub(super) fn svg(card: &SharedCard, colours: &CardColours, drawings: &Drawings) -> String {
    let CardColours { paper, ink, accent, on_accent, ground, a, b, c, .. } = colours;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{WIDTH}\" \
         height=\"{HEIGHT}\"><style>text {{ fill: {ink}; }} .mark {{ fill: {accent}; }} .bold {{ font-weight: 700; }} \
         .on {{ fill: {on_accent}; }} .a {{ fill: {a}; }} .b {{ fill: {b}; }} .c {{ fill: {c}; }}</style>\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{paper}\"/>{}",
        drawings.tiles,
    );
    // Writing into memory cannot fail.
    let _ = picture(&mut svg, card, *ground)
        .and_then(|()| head(&mut svg, card, &drawings.mark))
        .and_then(|()| words(&mut svg, card))
        .and_then(|()| card.sums.iter().try_for_each(|sums| foot(&mut svg, sums, colours)));
    svg.push_str("</svg>");
    svg
}

/// Three by four tiles of the cover, up to the edges and a little beyond: whole pixels a tile leave no seams.
fn picture(svg: &mut String, card: &SharedCard, ground: Colour) -> std::fmt::Result {
    let wide = WIDTH - PICTURE;
    write!(
        svg,
        "<svg x=\"{PICTURE}\" y=\"0\" width=\"{wide}\" height=\"{HEIGHT}\" viewBox=\"0 0 300 400\" preserveAspectRatio=\"xMidYMid slice\">"
    )?;
    write!(svg, "<rect width=\"300\" height=\"400\" fill=\"{ground}\"/>")?;
    for tile in &card.cover.tiles {
        write!(svg, "<use xlink:href=\"#tile-{}\" transform=\"{tile}\"/>", card.cover.motif)?;
    }
    write!(svg, "</svg>")
}

/// The window's mark and name.
fn head(svg: &mut String, card: &SharedCard, mark: &str) -> std::fmt::Result {
    write!(svg, "<svg x=\"{LEFT}\" y=\"48\" width=\"45\" height=\"48\" viewBox=\"0 0 30 32\">{}</svg>", mark)?;
    let Some(name) = legible(&card.name) else { return Ok(()) };
    let name = wrap(&name, COLUMN - 62.0, 40.0, &[32.0, 26.0]);
    let line = name.lines.first().map_or("", String::as_str);
    write!(
        svg,
        "<text class=\"bold\" x=\"{}\" y=\"83\" font-size=\"{}\">{}</text>",
        LEFT + 62,
        name.size,
        html_escape(line)
    )
}

/// The title over the place. Where our fonts lack the title's letters, the place stands for it.
fn words(svg: &mut String, card: &SharedCard) -> std::fmt::Result {
    let (title, place) = (legible(&card.title), card.place.as_deref().and_then(legible));
    let (title, place) = if title.is_some() { (title, place) } else { (place, None) };
    let Some(title) = title else { return Ok(()) };
    let (top, bottom) = TITLE;
    let room = if card.sums.is_some() { bottom - top } else { bottom - top + 120.0 };
    let title = wrap(&title, COLUMN, room - 40.0, &SIZES);
    let mut y = top + title.size * 0.8;
    for line in &title.lines {
        write!(
            svg,
            "<text class=\"bold\" x=\"{LEFT}\" y=\"{y}\" font-size=\"{}\" letter-spacing=\"-0.5\">{}</text>",
            title.size,
            html_escape(line)
        )?;
        y += title.size * LEADING;
    }
    let Some(place) = place else { return Ok(()) };
    let place = wrap(&place, COLUMN, 40.0, &[32.0, 28.0]);
    let line = place.lines.first().map_or("", String::as_str);
    let y = y - title.size * LEADING + 54.0;
    write!(svg, "<text x=\"{LEFT}\" y=\"{y}\" font-size=\"{}\">{}</text>", place.size, html_escape(line))
}

/// The sums over the bar.
fn foot(svg: &mut String, sums: &CardSums, colours: &CardColours) -> std::fmt::Result {
    let CardColours { ink, crowd, .. } = colours;
    let raised = legible(&sums.raised).unwrap_or_default();
    let raised = wrap(&raised, COLUMN, 64.0, &[60.0, 48.0, 36.0]);
    let line = raised.lines.first().map_or("", String::as_str);
    write!(
        svg,
        "<text x=\"{LEFT}\" y=\"524\" font-size=\"32\"><tspan class=\"bold\" font-size=\"{}\">{}</tspan>",
        raised.size,
        html_escape(line)
    )?;
    if let Some(goal) = sums.goal.as_deref().and_then(legible) {
        write!(svg, "<tspan dx=\"14\">{}</tspan>", html_escape(&goal))?;
    }
    write!(svg, "</text>")?;
    let Some(fill) = &sums.fill else { return Ok(()) };
    write!(
        svg,
        "<svg x=\"{LEFT}\" y=\"556\" width=\"{COLUMN}\" height=\"26\"><rect width=\"{fill}\" height=\"18\" fill=\"{crowd}\"/>"
    )?;
    write!(
        svg,
        "<rect x=\"1\" y=\"1\" width=\"{}\" height=\"16\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"2\"/>",
        COLUMN - 2.0
    )?;
    match &sums.tick {
        Some(tick) => write!(svg, "<rect x=\"{tick}\" width=\"4\" height=\"26\" fill=\"{ink}\"/>")?,
        None => write!(svg, "<rect x=\"{}\" width=\"4\" height=\"26\" fill=\"{ink}\"/>", COLUMN - 4.0)?,
    }
    write!(svg, "</svg>")?;
    if sums.partners.is_empty() { Ok(()) } else { partners(svg, sums, colours) }
}

/// The partners' lane, right under the crowd's and on its scale, with the patterns that pages draw.
fn partners(svg: &mut String, sums: &CardSums, colours: &CardColours) -> std::fmt::Result {
    let CardColours { paper, ink, parts: [first, second, third], mark, .. } = colours;
    write!(
        svg,
        "<defs><pattern id=\"p-lines\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <rect width=\"9\" height=\"9\" fill=\"{first}\"/><path d=\"M0 2h9\" stroke=\"{mark}\" stroke-width=\"2.5\"/></pattern>\
         <pattern id=\"p-dots\" width=\"9\" height=\"9\" patternUnits=\"userSpaceOnUse\">\
         <rect width=\"9\" height=\"9\" fill=\"{second}\"/><circle cx=\"3\" cy=\"3\" r=\"2\" fill=\"{mark}\"/><circle cx=\"7.5\" cy=\"7.5\" r=\"2\" fill=\"{mark}\"/></pattern>\
         <pattern id=\"p-bars\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
         <rect width=\"8\" height=\"8\" fill=\"{third}\"/><path d=\"M2 0v8\" stroke=\"{mark}\" stroke-width=\"2.5\"/></pattern>\
         <pattern id=\"p-promise\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\">\
         <rect width=\"10\" height=\"10\" fill=\"{paper}\"/><path d=\"M0 2h10\" stroke=\"{ink}\" stroke-width=\"1.5\"/></pattern></defs>\
         <svg x=\"{LEFT}\" y=\"580\" width=\"{COLUMN}\" height=\"18\"><rect width=\"{COLUMN}\" height=\"16\" fill=\"{paper}\"/>"
    )?;
    for (x, width, pattern) in &sums.partners {
        write!(
            svg,
            "<rect x=\"{x}\" y=\"1\" width=\"{width}\" height=\"14\" fill=\"url(#p-{pattern})\" stroke=\"{ink}\" stroke-width=\"2\"/>"
        )?;
    }
    write!(svg, "</svg>")
}
