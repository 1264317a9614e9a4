//! Lights: the colours of a morning, a noon, an evening, a grey day.

use super::sketch::Dice;

/// The colours of one drawing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    /// The sky above, and where it meets the land.
    pub(super) sky: [&'static str; 2],
    pub(super) sun: &'static str,
    /// Land from far away to near.
    pub(super) land: [&'static str; 4],
    pub(super) water: &'static str,
    pub(super) wall: &'static str,
    pub(super) shade: &'static str,
    pub(super) roof: &'static str,
    pub(super) wood: &'static str,
    pub(super) dark: &'static str,
    /// Two small strong colours.
    pub(super) spots: [&'static str; 2],
}

const LIGHTS: [Palette; 7] = [
    Palette {
        sky: ["#9cc3d5", "#f1e6cf"],
        sun: "#fbe9b7",
        land: ["#a9bfb4", "#86a68b", "#5f8a66", "#3d6650"],
        water: "#7fa9b8",
        wall: "#efe6d3",
        shade: "#d3c6ad",
        roof: "#b7694a",
        wood: "#9b7350",
        dark: "#2f4440",
        spots: ["#c8553d", "#e2b04a"],
    },
    Palette {
        sky: ["#d98f6c", "#f6d9a8"],
        sun: "#fff0c4",
        land: ["#b98f86", "#96706b", "#6f5358", "#463a46"],
        water: "#a98680",
        wall: "#e9cfae",
        shade: "#c59f80",
        roof: "#8c4a3e",
        wood: "#84573f",
        dark: "#3a2f3a",
        spots: ["#e4a04a", "#f3d9a0"],
    },
    Palette {
        sky: ["#c7d3d6", "#e9ebe4"],
        sun: "#f6f4e8",
        land: ["#b3bfbb", "#93a49b", "#70867a", "#4d6158"],
        water: "#9db0b4",
        wall: "#e6e1d6",
        shade: "#c6c1b4",
        roof: "#6f7c82",
        wood: "#8a7a66",
        dark: "#39453f",
        spots: ["#a8493c", "#cfa95b"],
    },
    Palette {
        sky: ["#6fa3c0", "#d9e6df"],
        sun: "#fdf3cf",
        land: ["#9db8a0", "#7fa06a", "#a5a24f", "#5d7a3f"],
        water: "#4f8fa6",
        wall: "#f4ead7",
        shade: "#dbcbaa",
        roof: "#c0714b",
        wood: "#a47c52",
        dark: "#2e4a45",
        spots: ["#d1603d", "#f0c75e"],
    },
    Palette {
        sky: ["#55708f", "#e0b9a1"],
        sun: "#f7dcb4",
        land: ["#7d8ca1", "#5f7288", "#45596e", "#2c3d50"],
        water: "#7890a5",
        wall: "#d6cbc0",
        shade: "#a99f9b",
        roof: "#5b5666",
        wood: "#75604f",
        dark: "#22303f",
        spots: ["#e8b45c", "#d98a66"],
    },
    Palette {
        sky: ["#b9d3c2", "#f5efd9"],
        sun: "#fff5cf",
        land: ["#b6c79a", "#98b070", "#73924f", "#4a6b3a"],
        water: "#8ab5ad",
        wall: "#f2e8cf",
        shade: "#d5c69b",
        roof: "#a85f3f",
        wood: "#8f6d45",
        dark: "#2f4a33",
        spots: ["#b5485a", "#e6b84c"],
    },
    Palette {
        sky: ["#a8b9d0", "#eef0f2"],
        sun: "#ffffff",
        land: ["#cfd8e0", "#b4c1cc", "#8d9fae", "#5e7182"],
        water: "#8fa9bf",
        wall: "#ece7e0",
        shade: "#c9c6c4",
        roof: "#9a5a4d",
        wood: "#85705d",
        dark: "#34424f",
        spots: ["#b54f45", "#d8a44c"],
    },
];

pub(super) fn choose(dice: &mut Dice) -> Palette {
    dice.of(&LIGHTS)
}
