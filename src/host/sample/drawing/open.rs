//! Out in the open: hills, mountains, fields, woods, orchards.

use super::palette::Palette;
use super::sketch::Sketch;

/// Hills, and a village with its church.
pub(super) fn hills(sketch: &mut Sketch) {
    let [far, mid, near, front] = sketch.palette.land;
    sketch.sky();
    sketch.ridge(190, 70, far);
    sketch.rect(0, 120, 640, 140, "url(#haze)");
    let heights = sketch.ridge(235, 50, mid);
    let at = sketch.dice.between(2, 5);
    let ground = heights[usize::try_from(at).unwrap_or_default()] + 16;
    for step in 0..sketch.dice.between(4, 7) {
        let (wide, drop) = (sketch.dice.between(22, 34), sketch.dice.between(0, 14));
        sketch.house(at * 80 - 90 + step * 32, ground + drop, wide, wide * 3 / 4);
    }
    church(sketch, at * 80 - 10, ground);
    sketch.ridge(290, 40, near);
    for _ in 0..sketch.dice.between(5, 11) {
        let (x, y, high) = (sketch.dice.between(10, 630), sketch.dice.between(285, 320), sketch.dice.between(36, 70));
        sketch.tree(x, y, high);
    }
    sketch.ridge(345, 24, front);
}

fn church(sketch: &mut Sketch, x: i32, y: i32) {
    let Palette { wall, shade, roof, dark, .. } = sketch.palette;
    sketch.rect(x, y - 62, 18, 62, wall);
    sketch.rect(x + 12, y - 62, 6, 62, shade);
    sketch.path(&format!("M{} {}L{} {}L{} {}Z", x - 3, y - 62, x + 9, y - 96, x + 21, y - 62), roof);
    sketch.rect(x + 6, y - 54, 5, 9, dark);
}

/// Mountains, with snow at times, over a lake.
pub(super) fn mountains(sketch: &mut Sketch) {
    let Palette { land: [far, mid, near, front], water, .. } = sketch.palette;
    sketch.sky();
    let snowy = sketch.dice.once_in(2);
    for (count, base, colour) in [(3, 225, far), (4, 240, mid)] {
        for step in 0..count {
            let (x, rise) =
                (step * 640 / count + sketch.dice.between(0, 110), sketch.dice.between(80, 170) * base / 240);
            peak(sketch, (x, base), rise, colour, snowy && colour == far);
        }
    }
    sketch.rect(0, 140, 640, 100, "url(#haze)");
    sketch.ridge(250, 22, near);
    let shore = sketch.dice.between(262, 285);
    sketch.rect(0, shore, 640, 100, water);
    ripples(sketch, shore + 8, 352);
    sketch.path(&format!("M0 {shore}Q120 {} 250 360H0Z", shore + 10), front);
    for _ in 0..sketch.dice.between(3, 8) {
        let (x, high) = (sketch.dice.between(6, 150), sketch.dice.between(50, 100));
        sketch.tree(x, shore + 20 + x / 3, high);
    }
}

fn peak(sketch: &mut Sketch, (x, base): (i32, i32), rise: i32, colour: &str, snowy: bool) {
    let (wide, top) = (rise * 5 / 4, base - rise);
    let lean = sketch.dice.between(-30, 30);
    sketch.path(
        &format!(
            "M{} {base}Q{} {} {} {top}Q{} {} {} {base}Z",
            x - wide,
            x - wide / 3,
            base - rise / 2,
            x + lean,
            x + wide / 3,
            base - rise / 2,
            x + wide
        ),
        colour,
    );
    if snowy {
        let (left, right, low) = (x + lean - rise / 5, x + lean + rise / 5, top + rise / 4);
        sketch.path(
            &format!(
                "M{left} {low}L{} {top}L{right} {low}L{} {}L{} {}Z",
                x + lean,
                x + lean + rise / 14,
                low - rise / 12,
                x + lean - rise / 16,
                low + rise / 14
            ),
            "#f7f7f2",
        );
    }
}

/// Light on water, from one height to another.
pub(super) fn ripples(sketch: &mut Sketch, from: i32, to: i32) {
    for _ in 0..sketch.dice.between(14, 24) {
        let (x, y, long) = (sketch.dice.between(0, 620), sketch.dice.between(from, to), sketch.dice.between(14, 80));
        sketch.faint(35, |sketch| sketch.rect(x, y, long, 2, "#fff"));
    }
}

/// Rows of vines or crops that run to the horizon, and a house there.
pub(super) fn rows(sketch: &mut Sketch) {
    let Palette { land: [far, mid, near, front], shade, .. } = sketch.palette;
    sketch.sky();
    sketch.ridge(170, 60, far);
    sketch.rect(0, 110, 640, 90, "url(#haze)");
    sketch.ridge(195, 26, mid);
    let (house, wide) = (sketch.dice.between(90, 480), sketch.dice.between(44, 66));
    sketch.house(house, 205, wide, wide * 3 / 5);
    for step in 0..sketch.dice.between(2, 4) {
        let high = sketch.dice.between(40, 64);
        sketch.tree(house + wide + 14 + step * 22, 205, high);
    }
    let (field, crop) = if sketch.dice.once_in(2) { (shade, near) } else { (near, front) };
    sketch.rect(0, 200, 640, 160, field);
    let (eye, step) = (sketch.dice.between(220, 420), sketch.dice.between(44, 64));
    for row in -14..=14 {
        let foot = eye + row * step * 2;
        let top = eye + row * 14;
        sketch.path(&format!("M{top} 200L{} 200L{} 360L{foot} 360Z", top + 6, foot + step), crop);
    }
}

/// A wood: trunks against the light.
pub(super) fn wood(sketch: &mut Sketch) {
    let [far, mid, near, front] = sketch.palette.land;
    let dark = sketch.palette.dark;
    sketch.sky();
    sketch.oval(320, 150, (300, 190), "url(#glow)");
    for (count, colour, wide, foot) in
        [(22, far, (4, 9), 250), (15, mid, (8, 14), 275), (9, near, (13, 22), 310), (4, dark, (24, 40), 352)]
    {
        for _ in 0..count {
            let (x, wide) = (sketch.dice.between(-10, 650), sketch.dice.between(wide.0, wide.1));
            let lean = sketch.dice.between(-8, 8);
            sketch.path(
                &format!("M{x} {foot}L{} 0H{}L{} {foot}Z", x + lean + wide / 5, x + lean + wide * 4 / 5, x + wide),
                colour,
            );
            let (crown, size) = (sketch.dice.between(-10, 60), wide * 3);
            sketch.faint(70, |sketch| sketch.oval(x + lean, crown, (size * 2, size), colour));
        }
        sketch.ridge(foot + 8, 18, colour);
    }
    sketch.ridge(352, 20, front);
    sketch.faint(60, |sketch| sketch.path("M270 360Q300 300 318 262H330Q350 300 420 360Z", "#f3e6c8"));
}

/// An orchard: round trees in a meadow, in flower or in fruit.
pub(super) fn orchard(sketch: &mut Sketch) {
    let Palette { land: [far, mid, near, front], spots: [red, yellow], wood, .. } = sketch.palette;
    sketch.sky();
    sketch.ridge(180, 50, far);
    sketch.ridge(210, 24, mid);
    sketch.rect(0, 205, 640, 155, near);
    let fruit = sketch.dice.of(&[red, yellow, "#f6e3e3"]);
    for (y, high, apart) in [(232, 50, 64), (272, 86, 106), (338, 140, 176)] {
        let mut x = sketch.dice.between(-30, 40);
        while x < 680 {
            sketch.faint(30, |sketch| sketch.oval(x + high / 8, y, (high / 2, high / 10), "#000"));
            sketch.rect(x - high / 24, y - high / 2, high / 12 + 1, high / 2, wood);
            sketch.oval(x, y - high * 6 / 10, (high * 4 / 10, high * 36 / 100), front);
            sketch.oval(x - high / 14, y - high * 66 / 100, (high * 3 / 10, high / 4), mid);
            for _ in 0..9 {
                let (dx, dy) = (sketch.dice.between(-high / 3, high / 3), sketch.dice.between(-high / 4, high / 4));
                sketch.oval(x + dx, y - high * 6 / 10 + dy, (high / 28 + 1, high / 28 + 1), fruit);
            }
            x += apart + sketch.dice.between(-8, 8);
        }
    }
}
