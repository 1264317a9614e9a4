//! By the water: a coast, a bridge.

use super::open::ripples;
use super::palette::Palette;
use super::sketch::Sketch;

/// The sea, a headland with a lighthouse, boats.
pub(super) fn coast(sketch: &mut Sketch) {
    let Palette { land: [far, mid, near, front], water, wall, spots: [red, _], .. } = sketch.palette;
    sketch.sky();
    let horizon = sketch.dice.between(165, 200);
    sketch.path(&format!("M0 {horizon}V{}Q90 {} 230 {horizon}Z", horizon - 46, horizon - 56), far);
    sketch.rect(0, horizon, 640, 200, water);
    ripples(sketch, horizon + 10, 320);
    for _ in 0..sketch.dice.between(1, 4) {
        let (x, size) = (sketch.dice.between(60, 400), sketch.dice.between(18, 46));
        let sail = sketch.dice.of(&[wall, red, "#f5efe0"]);
        boat(sketch, x, horizon + size * 6 / 5, size, sail);
    }
    let cliff = horizon - sketch.dice.between(20, 60);
    sketch.path(
        &format!("M640 {cliff}Q560 {} 500 {}Q460 {} 430 {}H640Z", cliff - 8, cliff + 20, horizon + 10, horizon + 60),
        mid,
    );
    lighthouse(sketch, 566, cliff + 2);
    sketch.path("M0 330Q180 292 360 326T640 312V360H0Z", near);
    sketch.path("M0 348Q200 322 420 350T640 340V360H0Z", front);
}

fn boat(sketch: &mut Sketch, x: i32, y: i32, size: i32, sail: &str) {
    let dark = sketch.palette.dark;
    sketch.path(
        &format!(
            "M{} {y}H{}Q{} {} {x} {}Q{} {} {} {y}Z",
            x - size,
            x + size,
            x + size * 3 / 4,
            y + size / 3,
            y + size / 3,
            x - size * 3 / 4,
            y + size / 3,
            x - size
        ),
        dark,
    );
    sketch.path(&format!("M{} {}V{}L{} {}Z", x - 2, y - 3, y - size * 2, x - size * 3 / 4, y - 3), sail);
    sketch.path(&format!("M{} {}V{}L{} {}Z", x + 2, y - 3, y - size * 3 / 2, x + size * 4 / 5, y - 3), sail);
}

fn lighthouse(sketch: &mut Sketch, x: i32, y: i32) {
    let Palette { dark, spots: [red, light], .. } = sketch.palette;
    sketch.path(&format!("M{} {y}L{} {}H{}L{} {y}Z", x - 10, x - 6, y - 84, x + 6, x + 10), "#f4f0e4");
    sketch.path(&format!("M{} {}L{} {}H{}L{} {}Z", x - 9, y - 24, x - 8, y - 46, x + 8, x + 9, y - 24), red);
    sketch.rect(x - 6, y - 96, 12, 12, light);
    sketch.path(&format!("M{} {}L{x} {}L{} {}Z", x - 9, y - 96, y - 106, x + 9, y - 96), dark);
}

/// A stone bridge over a river, with trees and a mill.
pub(super) fn bridge(sketch: &mut Sketch) {
    let Palette { land: [far, mid, near, front], water, wall, shade, .. } = sketch.palette;
    sketch.sky();
    sketch.ridge(170, 60, far);
    sketch.ridge(205, 30, mid);
    let (mill, wide) = (sketch.dice.of(&[60, 500]), sketch.dice.between(60, 84));
    for x in [mill - 34, mill + wide + 24] {
        let high = sketch.dice.between(60, 96);
        sketch.tree(x, 226, high);
    }
    sketch.house(mill, 226, wide, wide * 3 / 4);
    sketch.rect(0, 222, 640, 140, near);
    sketch.rect(0, 262, 640, 100, water);
    let arches = sketch.dice.between(2, 4);
    let span = 460 / arches;
    sketch.path("M60 272Q320 168 580 272V230Q320 150 60 230Z", wall);
    sketch.rect(70, 236, 500, 44, wall);
    for arch in 0..arches {
        let (left, right) = (96 + arch * span, 96 + (arch + 1) * span - 22);
        let top = 232 - 6 * (arches - (2 * arch - arches + 1).abs());
        sketch.path(
            &format!("M{left} 284V262Q{left} {top} {} {top}T{right} 262V284Z", i32::midpoint(left, right)),
            shade,
        );
        sketch.path(
            &format!(
                "M{} 284V264Q{} {} {} {}T{right} 264V284Z",
                left + 8,
                left + 8,
                top + 8,
                i32::midpoint(left, right) + 4,
                top + 8
            ),
            water,
        );
    }
    sketch.faint(25, |sketch| sketch.path("M80 284H560L520 330H120Z", shade));
    ripples(sketch, 290, 350);
    sketch.path("M0 300Q60 318 90 360H0Z", front);
    sketch.path("M640 292Q560 318 540 360H640Z", front);
    for x in [20, 612] {
        let high = sketch.dice.between(70, 130);
        sketch.tree(x, 330, high);
    }
}
