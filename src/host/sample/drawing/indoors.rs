//! Indoors: a workshop, a table, shelves.

use super::palette::Palette;
use super::sketch::Sketch;

/// A window to a landscape, with its bars.
fn window(sketch: &mut Sketch, (x, y): (i32, i32), wide: i32, high: i32) {
    let Palette { land, wood, .. } = sketch.palette;
    sketch.rect(x - 7, y - 7, wide + 14, high + 14, wood);
    sketch.rect(x, y, wide, high, "url(#sky)");
    let hill = y + high * 6 / 10;
    sketch.path(
        &format!("M{x} {hill}Q{} {} {} {hill}V{}H{x}Z", x + wide / 3, hill - high / 4, x + wide, y + high),
        land[1],
    );
    sketch.path(
        &format!(
            "M{x} {}Q{} {} {} {}V{}H{x}Z",
            hill + high / 5,
            x + wide * 2 / 3,
            hill - 4,
            x + wide,
            hill + high / 8,
            y + high
        ),
        land[2],
    );
    sketch.rect(x + wide / 2 - 3, y, 6, high, wood);
    sketch.rect(x, y + high / 2 - 3, wide, 6, wood);
    sketch.faint(40, |sketch| sketch.oval(x + wide / 2, y + high / 2, (wide, high), "url(#glow)"));
}

/// A room's wall and floor.
fn room(sketch: &mut Sketch, floor: i32) {
    let Palette { wall, shade, wood, .. } = sketch.palette;
    let paint = sketch.dice.of(&[wall, shade, "#d9d5c6", "#cfd6cf"]);
    sketch.rect(0, 0, 640, 360, paint);
    sketch.faint(70, |sketch| sketch.rect(0, floor, 640, 360 - floor, wood));
    sketch.faint(20, |sketch| sketch.rect(0, floor, 640, 5, "#000"));
}

/// A bench, tools on the wall, a lamp.
pub(super) fn workshop(sketch: &mut Sketch) {
    let Palette { wood, dark, spots: [red, yellow], land, .. } = sketch.palette;
    room(sketch, 300);
    let left = sketch.dice.once_in(2);
    let (pane, tools) = if left { (60, 330) } else { (400, 50) };
    window(sketch, (pane, 50), 180, 130);
    sketch.faint(60, |sketch| sketch.rect(tools, 50, 260, 130, land[0]));
    for nth in 0..8 {
        let (x, long) = (tools + 22 + nth * 31, sketch.dice.between(40, 86));
        let grip = sketch.dice.of(&[wood, red, dark]);
        sketch.rect(x - 3, 66, 6, long, grip);
        match sketch.dice.between(0, 3) {
            0 => sketch.rect(x - 12, 62 + long, 24, 11, dark),
            1 => sketch.path(&format!("M{} {}H{}L{} {}Z", x - 8, 64 + long, x + 8, x + 3, 90 + long), dark),
            2 => sketch.oval(x, 70 + long, (10, 10), dark),
            _ => sketch.path(
                &format!(
                    "M{} {}Q{x} {} {} {}V{}H{}Z",
                    x - 13,
                    80 + long,
                    56 + long,
                    x + 13,
                    80 + long,
                    84 + long,
                    x - 13
                ),
                dark,
            ),
        }
    }
    lamp(sketch, 320, yellow);
    sketch.rect(20, 234, 600, 18, wood);
    sketch.faint(30, |sketch| sketch.rect(20, 246, 600, 6, "#000"));
    for x in [50, 560] {
        sketch.rect(x, 252, 28, 90, wood);
    }
    for _ in 0..sketch.dice.between(4, 7) {
        let (x, wide, high) = (sketch.dice.between(40, 560), sketch.dice.between(18, 54), sketch.dice.between(8, 40));
        let colour = sketch.dice.of(&[red, yellow, land[2], land[1], dark, "#e9e2d2"]);
        sketch.rect(x, 234 - high, wide, high, colour);
    }
    sketch.faint(50, |sketch| sketch.rect(96, 270, 440, 12, wood));
}

fn lamp(sketch: &mut Sketch, x: i32, light: &str) {
    let dark = sketch.palette.dark;
    sketch.rect(x - 1, 0, 3, 56, dark);
    sketch.path(&format!("M{} 80Q{x} 30 {} 80Z", x - 30, x + 30), dark);
    sketch.oval(x, 82, (14, 7), light);
    sketch.oval(x, 120, (150, 110), "url(#glow)");
}

/// A table by the window: bread, a jug, a bowl of fruit.
pub(super) fn table(sketch: &mut Sketch) {
    let Palette { wall, wood, dark, spots: [red, yellow], land, water, .. } = sketch.palette;
    room(sketch, 320);
    let x = sketch.dice.between(60, 340);
    window(sketch, (x, 30), 230, 150);
    let cloth = sketch.dice.of(&[wall, "#f4efe2", water, land[0]]);
    sketch.path("M0 262Q320 232 640 262V360H0Z", cloth);
    sketch.faint(18, |sketch| sketch.path("M0 262Q320 232 640 262V272Q320 242 0 272Z", "#000"));
    let mut places = [110, 270, 420, 545];
    if sketch.dice.once_in(2) {
        places.reverse();
    }
    loaf(sketch, places[0], 272);
    jug(sketch, places[1], 276, dark);
    bowl(sketch, places[2], 282, [red, yellow]);
    match sketch.dice.between(0, 2) {
        0 => jug(sketch, places[3], 270, land[2]),
        1 => loaf(sketch, places[3], 270),
        _ => {
            sketch.rect(places[3] - 22, 196, 44, 76, wood);
            sketch.rect(places[3] - 17, 204, 34, 20, "#efe6cf");
        }
    }
}

fn loaf(sketch: &mut Sketch, x: i32, y: i32) {
    sketch.faint(20, |sketch| sketch.oval(x, y + 4, (66, 9), "#000"));
    sketch.oval(x, y - 18, (60, 30), "#b9783f");
    sketch.oval(x - 4, y - 26, (46, 18), "#cf9555");
    for cut in [-26, -4, 18] {
        sketch.line(
            &format!("M{} {}Q{} {} {} {}", x + cut, y - 38, x + cut + 8, y - 28, x + cut + 8, y - 14),
            3,
            "#f0d9ac",
        );
    }
}

fn jug(sketch: &mut Sketch, x: i32, y: i32, colour: &str) {
    sketch.faint(20, |sketch| sketch.oval(x, y + 2, (40, 8), "#000"));
    sketch.line(
        &format!("M{} {}C{} {} {} {} {} {}", x + 24, y - 78, x + 64, y - 84, x + 58, y - 24, x + 28, y - 30),
        7,
        colour,
    );
    sketch.path(
        &format!(
            "M{} {}H{}Q{} {} {} {}Q{} {y} {x} {y}Q{} {y} {} {}Q{} {} {} {}Z",
            x - 20,
            y - 92,
            x + 22,
            x + 18,
            y - 70,
            x + 34,
            y - 40,
            x + 34,
            x - 34,
            x - 34,
            y - 40,
            x - 18,
            y - 70,
            x - 20,
            y - 92
        ),
        colour,
    );
    sketch.faint(25, |sketch| sketch.oval(x - 14, y - 40, (7, 22), "#fff"));
}

fn bowl(sketch: &mut Sketch, x: i32, y: i32, fruit: [&str; 2]) {
    sketch.faint(20, |sketch| sketch.oval(x, y + 2, (50, 8), "#000"));
    for (dx, dy) in [(-32, -34), (-8, -42), (18, -40), (36, -34), (4, -52)] {
        let colour = sketch.dice.of(&fruit);
        sketch.oval(x + dx, y + dy, (17, 16), colour);
    }
    sketch.path(&format!("M{} {}H{}Q{} {y} {x} {y}T{} {}Z", x - 58, y - 34, x + 58, x + 52, x - 58, y - 34), "#efe8da");
    sketch.faint(20, |sketch| sketch.path(&format!("M{x} {}H{}Q{} {y} {x} {y}Z", y - 34, x + 58, x + 52), "#000"));
}

/// Shelves of books and jars, and a chair before them.
pub(super) fn shelves(sketch: &mut Sketch) {
    let Palette { wood, dark, spots: [red, yellow], land, water, wall, .. } = sketch.palette;
    room(sketch, 306);
    let colours = [red, yellow, land[1], land[2], land[3], water, dark, wall, "#a98f7b"];
    sketch.rect(40, 24, 560, 286, wood);
    for floor in 0..4 {
        let y = 34 + floor * 68;
        sketch.faint(55, |sketch| sketch.rect(48, y, 544, 60, dark));
        let mut x = 52;
        while x < 570 {
            if sketch.dice.once_in(12) {
                x += sketch.dice.between(14, 40);
                continue;
            }
            let (wide, high) = (sketch.dice.between(7, 18), sketch.dice.between(34, 56));
            let colour = sketch.dice.of(&colours);
            if sketch.dice.once_in(9) {
                sketch.oval(x + 14, y + 42, (14, 18), colour);
                x += 30;
            } else {
                sketch.rect(x, y + 60 - high, wide, high, colour);
                sketch.faint(40, |sketch| sketch.rect(x + 2, y + 68 - high, wide - 4, 3, "#fff"));
                x += wide + 1;
            }
        }
    }
    let seat = sketch.dice.between(120, 460);
    let cloth = sketch.dice.of(&[red, land[2], water, yellow]);
    sketch.path(&format!("M{seat} 200Q{} 186 {} 200V330H{seat}Z", seat + 55, seat + 110), cloth);
    sketch.path(&format!("M{} 262H{}V336H{}Z", seat - 18, seat + 128, seat - 18), cloth);
    sketch.faint(18, |sketch| sketch.rect(seat + 6, 262, 98, 40, "#000"));
    for x in [seat - 8, seat + 108] {
        sketch.rect(x, 334, 10, 18, dark);
    }
    lamp(sketch, (seat + 240) % 560 + 40, yellow);
}
