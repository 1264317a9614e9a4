//! In town: a street, a market.

use super::palette::Palette;
use super::sketch::Sketch;

/// A street of tall houses, a shop, a tree.
pub(super) fn street(sketch: &mut Sketch) {
    let Palette { wall, shade, roof, wood, dark, spots: [red, yellow], water, land, .. } = sketch.palette;
    sketch.sky();
    let fronts = [wall, shade, "#e3c9b1", "#d8d3c4", "#e9d9b4", "#cfc3bb"];
    let shutters = [water, land[2], red, wood, dark];
    let mut x = -sketch.dice.between(0, 40);
    while x < 640 {
        let (wide, top) = (sketch.dice.between(84, 134), sketch.dice.between(56, 130));
        let front = sketch.dice.of(&fronts);
        sketch.rect(x, top, wide, 260, front);
        sketch
            .path(&format!("M{} {top}L{} {}H{}L{} {top}Z", x - 4, x + 10, top - 24, x + wide - 10, x + wide + 4), roof);
        let shutter = sketch.dice.of(&shutters);
        windows(sketch, (x, top), wide, shutter);
        if sketch.dice.once_in(2) {
            shop(sketch, x, wide, yellow);
        } else {
            sketch.rect(x + wide / 3, 248, wide / 3, 62, shutter);
        }
        x += wide;
    }
    sketch.rect(0, 308, 640, 52, shade);
    sketch.faint(30, |sketch| sketch.rect(0, 308, 640, 10, dark));
    let at = sketch.dice.between(60, 580);
    sketch.tree(at, 326, 180);
    sketch.oval(at, 328, (26, 5), wood);
}

fn windows(sketch: &mut Sketch, (x, top): (i32, i32), wide: i32, shutter: &str) {
    let dark = sketch.palette.dark;
    let columns = if wide > 108 { 3 } else { 2 };
    for row in 0..(240 - top) / 58 {
        for column in 0..columns {
            let (left, high) = (x + wide * (2 * column + 1) / (2 * columns) - 8, top + 18 + row * 58);
            sketch.rect(left, high, 16, 32, dark);
            sketch.faint(30, |sketch| {
                sketch.path(&format!("M{left} {}L{} {high}H{left}Z", high + 20, left + 12), "#fff")
            });
            if sketch.dice.once_in(5) {
                sketch.rect(left, high, 16, 32, shutter);
            } else {
                sketch.rect(left - 9, high, 8, 32, shutter);
                sketch.rect(left + 17, high, 8, 32, shutter);
            }
        }
    }
}

fn shop(sketch: &mut Sketch, x: i32, wide: i32, light: &str) {
    let Palette { dark, spots, land, .. } = sketch.palette;
    sketch.rect(x + 10, 250, wide - 20, 60, dark);
    sketch.faint(70, |sketch| sketch.rect(x + 16, 262, wide - 50, 40, light));
    let cloth = sketch.dice.of(&[spots[0], land[2], land[3]]);
    awning(sketch, (x + 4, 240), wide - 8, 22, cloth);
}

/// A striped cloth over a stall or a shop.
fn awning(sketch: &mut Sketch, (x, y): (i32, i32), wide: i32, high: i32, cloth: &str) {
    let stripes = (wide / 14).max(3);
    for stripe in 0..stripes {
        let (left, right) = (x + stripe * wide / stripes, x + (stripe + 1) * wide / stripes);
        let colour = if stripe % 2 == 0 { cloth } else { "#f6f1e4" };
        sketch.path(
            &format!(
                "M{left} {y}H{right}V{}Q{} {} {left} {}Z",
                y + high,
                i32::midpoint(left, right),
                y + high + 8,
                y + high
            ),
            colour,
        );
    }
}

/// A market: stalls before the houses of a square.
pub(super) fn market(sketch: &mut Sketch) {
    let Palette { wall, shade, land, wood, dark, spots, .. } = sketch.palette;
    sketch.sky();
    let mut x = -10;
    while x < 640 {
        let (wide, high) = (sketch.dice.between(60, 110), sketch.dice.between(70, 120));
        sketch.house(x, 236, wide, high);
        x += wide + sketch.dice.between(0, 8);
    }
    sketch.rect(0, 230, 640, 130, shade);
    sketch.faint(50, |sketch| sketch.rect(0, 230, 640, 60, wall));
    for (y, wide, high, colours) in [(216, 120, 58, [land[1], spots[1]]), (238, 200, 92, [spots[0], land[2]])] {
        let mut x = -sketch.dice.between(0, 60);
        while x < 640 {
            let cloth = sketch.dice.of(&colours);
            sketch.rect(x + 8, y, 4, high, wood);
            sketch.rect(x + wide - 12, y, 4, high, wood);
            sketch.rect(x + 4, y + high * 6 / 10, wide - 8, high * 4 / 10, wood);
            goods(sketch, (x + 8, y + high * 6 / 10), wide - 16);
            awning(sketch, (x, y - 14), wide, 20, cloth);
            x += wide + sketch.dice.between(26, 60);
        }
        sketch.faint(18, |sketch| sketch.rect(0, y + high, 640, 8, dark));
    }
}

/// Crates of fruit and flowers.
fn goods(sketch: &mut Sketch, (x, y): (i32, i32), wide: i32) {
    let Palette { spots, land, .. } = sketch.palette;
    let crates = wide / 30;
    for nth in 0..crates {
        let (left, fruit) =
            (x + nth * wide / crates, sketch.dice.of(&[spots[0], spots[1], land[1], "#7d4a63", "#e8dcc0"]));
        for (dx, dy) in [(5, 0), (13, -1), (21, 0), (9, -6), (17, -6)] {
            sketch.oval(left + dx, y - 4 + dy, (5, 5), fruit);
        }
    }
}
