use std::f64::consts::TAU;

use proptest::prelude::*;

use super::*;

fn star(radii: &[f64]) -> Vec<Point> {
    let corner = |(at, r): (usize, &f64)| {
        let angle = at as f64 * TAU / radii.len() as f64;
        Point { lat: 45.0 + r * angle.sin(), lon: 3.0 + r * angle.cos() }
    };
    radii.iter().enumerate().map(corner).collect()
}

#[test]
fn looking_closely_draws_only_what_is_there() {
    let ring = star(&(0..400).map(|at| 1.0 + 0.1 * f64::from(at % 7)).collect::<Vec<_>>());
    let land = Land::new(vec![ring], Vec::new(), false).unwrap();
    let inside = land.near("45,3,12".parse().unwrap());
    assert!(inside.path.len() < 80, "in the middle there is no edge: {}", inside.path);
    assert!(inside.projection.per_km() > land.whole().projection.per_km() * 5.0);
    let elsewhere = land.near("49,3,12".parse().unwrap());
    assert_eq!(elsewhere.path, "");
}

proptest! {
    #[test]
    fn an_outline_of_any_length_stays_short(radii in proptest::collection::vec(0.3_f64..1.0, 3..4000)) {
        let land = Land::new(vec![star(&radii)], Vec::new(), false).unwrap();
        prop_assert!(land.whole().path.len() <= LONGEST);
        prop_assert!(!land.whole().path.is_empty());
    }
}
