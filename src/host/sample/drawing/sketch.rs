//! Paper and pencils: shapes on a sheet of 640 by 360, and the things that stand in many scenes.

use std::fmt::{Display, Write};

use super::palette::Palette;

/// Throws that a seed decides.
#[derive(Debug)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        // Any odd multiplier spreads neighbouring seeds.
        let mut dice = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d);
        dice.between(0, 1);
        dice
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i32, high: i32) -> i32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let span = u64::from(high.abs_diff(low)) + 1;
        low + i32::try_from((self.0 >> 33) % span).unwrap_or_default()
    }

    /// True once in `times`.
    pub(super) fn once_in(&mut self, times: i32) -> bool {
        self.between(1, times) == 1
    }

    /// One of these.
    pub(super) fn of<T: Copy>(&mut self, all: &[T]) -> T {
        let last = i32::try_from(all.len()).unwrap_or(1) - 1;
        all[usize::try_from(self.between(0, last)).unwrap_or_default()]
    }
}

/// A drawing that is being made.
pub(super) struct Sketch {
    svg: String,
    pub(super) dice: Dice,
    pub(super) palette: Palette,
}

impl Sketch {
    pub(super) fn new(dice: Dice, palette: Palette) -> Self {
        Self { svg: String::with_capacity(8192), dice, palette }
    }

    /// The whole drawing.
    pub(super) fn finish(self, width: u32, height: u32) -> String {
        let [above, below] = self.palette.sky;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\" preserveAspectRatio=\"xMidYMid slice\" \
             width=\"{width}\" height=\"{height}\"><defs><linearGradient id=\"sky\" x2=\"0\" y2=\"1\">\
             <stop stop-color=\"{above}\"/><stop offset=\".75\" stop-color=\"{below}\"/></linearGradient>\
             <linearGradient id=\"haze\" x2=\"0\" y2=\"1\"><stop stop-color=\"{below}\" stop-opacity=\"0\"/>\
             <stop offset=\"1\" stop-color=\"{below}\" stop-opacity=\".7\"/></linearGradient>\
             <radialGradient id=\"glow\"><stop stop-color=\"#fff\" stop-opacity=\".55\"/>\
             <stop offset=\"1\" stop-color=\"#fff\" stop-opacity=\"0\"/></radialGradient></defs>{}</svg>",
            self.svg
        )
    }

    pub(super) fn rect(&mut self, x: i32, y: i32, width: i32, height: i32, fill: &str) {
        self.put(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>"));
    }

    pub(super) fn oval(&mut self, x: i32, y: i32, (wide, high): (i32, i32), fill: &str) {
        self.put(format_args!("<ellipse cx=\"{x}\" cy=\"{y}\" rx=\"{wide}\" ry=\"{high}\" fill=\"{fill}\"/>"));
    }

    pub(super) fn path(&mut self, path: &str, fill: &str) {
        self.put(format_args!("<path d=\"{path}\" fill=\"{fill}\"/>"));
    }

    pub(super) fn line(&mut self, path: &str, width: i32, colour: &str) {
        self.put(format_args!(
            "<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linecap=\"round\"/>"
        ));
    }

    /// Lets what follows shine through: `percent` of it is seen.
    pub(super) fn faint(&mut self, percent: i32, draw: impl FnOnce(&mut Self)) {
        self.put(format_args!("<g opacity=\"{}\">", f64::from(percent) / 100.0));
        draw(self);
        self.put("</g>");
    }

    fn put(&mut self, shape: impl Display) {
        // Writing into memory cannot fail.
        _ = write!(self.svg, "{shape}");
    }

    /// The sky, its sun, and clouds on some days.
    pub(super) fn sky(&mut self) {
        self.rect(0, 0, 640, 360, "url(#sky)");
        let (x, y, size) = (self.dice.between(90, 550), self.dice.between(50, 130), self.dice.between(20, 34));
        self.oval(x, y, (size * 4, size * 4), "url(#glow)");
        self.oval(x, y, (size, size), self.palette.sun);
        for _ in 0..self.dice.between(0, 3) {
            let (x, y, size) = (self.dice.between(40, 600), self.dice.between(30, 120), self.dice.between(30, 60));
            self.faint(50, |sketch| {
                sketch.oval(x, y, (size, size / 5), "#fff");
                sketch.oval(x + size / 2, y - size / 8, (size / 2, size / 5), "#fff");
                sketch.oval(x - size / 2, y + size / 12, (size / 2, size / 7), "#fff");
            });
        }
    }

    /// A soft ridge across the sheet, at `base`, as high as `rise`; tells its heights at eight places.
    pub(super) fn ridge(&mut self, base: i32, rise: i32, fill: &str) -> [i32; 9] {
        let mut heights = [0; 9];
        heights.iter_mut().for_each(|height| *height = base - self.dice.between(0, rise));
        let mut path = format!("M0 {}", heights[0]);
        for (x, pair) in (0..).step_by(80).zip(heights.windows(2)) {
            let (from, to) = (pair[0], pair[1]);
            _ = write!(path, "C{} {from} {} {to} {} {to}", x + 40, x + 40, x + 80);
        }
        path.push_str("V360H0Z");
        self.path(&path, fill);
        heights
    }

    /// A tree with a round crown or a pointed one, its foot at `x`, `y`.
    pub(super) fn tree(&mut self, x: i32, y: i32, high: i32) {
        let [_, _, leaf, dark] = self.palette.land;
        let trunk = high / 10 + 1;
        self.rect(x - trunk / 2, y - high / 3, trunk, high / 3 + 2, self.palette.wood);
        if self.dice.once_in(3) {
            self.path(
                &format!("M{} {}L{x} {}L{} {}Z", x - high / 4, y - high / 5, y - high, x + high / 4, y - high / 5),
                dark,
            );
        } else {
            let wide = high * 3 / 10;
            self.oval(x, y - high * 6 / 10, (wide, high * 4 / 10), dark);
            self.oval(x - wide / 4, y - high * 66 / 100, (wide * 7 / 10, high * 28 / 100), leaf);
        }
    }

    /// A house with a gable roof, its left foot at `x`, `y`.
    pub(super) fn house(&mut self, x: i32, y: i32, wide: i32, high: i32) {
        let Palette { wall, shade, roof, dark, .. } = self.palette;
        self.rect(x, y - high, wide, high, wall);
        self.rect(x + wide * 2 / 3, y - high, wide - wide * 2 / 3, high, shade);
        let eaves = wide / 10 + 1;
        let top = y - high - wide * 2 / 5;
        self.path(
            &format!("M{} {}L{} {top}L{} {}Z", x - eaves, y - high, x + wide / 2, x + wide + eaves, y - high),
            roof,
        );
        let pane = (wide / 7).max(2);
        for column in 0..2 {
            self.rect(x + wide / 6 + column * wide / 3, y - high * 3 / 4, pane, pane * 4 / 3, dark);
        }
        self.rect(x + wide / 6, y - high * 2 / 5, pane * 6 / 5, high * 2 / 5, dark);
    }
}
