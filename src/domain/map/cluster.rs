//! Marks that would touch become one.

use super::projection::Spot;

/// Spots drawn as one mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// The middle of them.
    pub at: Spot,
    /// Which they are, in order.
    pub members: Vec<usize>,
}

/// The spots in clusters no two of which are nearer than `gap`; from the top, and always the same for the same spots.
pub fn cluster(spots: &[Spot], gap: f64) -> Vec<Cluster> {
    let mut clusters: Vec<_> =
        spots.iter().enumerate().map(|(at, spot)| Cluster { at: *spot, members: vec![at] }).collect();
    loop {
        let before = clusters.len();
        clusters = merged(clusters, gap);
        if clusters.len() == before {
            break;
        }
    }
    clusters.sort_by(|a, b| a.at.y.total_cmp(&b.at.y).then(a.at.x.total_cmp(&b.at.x)).then(a.members.cmp(&b.members)));
    clusters
}

/// The fullest clusters first take in whatever is too near to them.
fn merged(mut clusters: Vec<Cluster>, gap: f64) -> Vec<Cluster> {
    clusters.sort_by(|a, b| b.members.len().cmp(&a.members.len()).then(a.members.cmp(&b.members)));
    let mut merged = Vec::new();
    while !clusters.is_empty() {
        let center = clusters[0].at;
        let (near, apart): (Vec<_>, Vec<_>) = clusters.into_iter().partition(|other| center.to(other.at) < gap);
        merged.push(together(near, center));
        clusters = apart;
    }
    merged
}

fn together(clusters: Vec<Cluster>, center: Spot) -> Cluster {
    let weigh = |coordinate: fn(&Spot) -> f64| {
        let weighed = clusters.iter().map(|cluster| coordinate(&cluster.at) * cluster.members.len() as f64);
        let weight: f64 = clusters.iter().map(|cluster| cluster.members.len() as f64).sum();
        weighed.sum::<f64>() / weight
    };
    let at = if clusters.len() > 1 { Spot { x: weigh(|spot| spot.x), y: weigh(|spot| spot.y) } } else { center };
    let mut members: Vec<_> = clusters.into_iter().flat_map(|cluster| cluster.members).collect();
    members.sort_unstable();
    Cluster { at, members }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_spot_is_in_one_cluster_and_clusters_lie_apart(
            spots in proptest::collection::vec((0.0_f64..320.0, 0.0_f64..400.0), 0..200), gap in 5.0_f64..60.0,
        ) {
            let spots: Vec<_> = spots.into_iter().map(|(x, y)| Spot { x, y }).collect();
            let clusters = cluster(&spots, gap);
            let mut members: Vec<_> = clusters.iter().flat_map(|cluster| cluster.members.clone()).collect();
            members.sort_unstable();
            prop_assert_eq!(members, (0..spots.len()).collect::<Vec<_>>());
            for (at, one) in clusters.iter().enumerate() {
                prop_assert!(clusters[at + 1..].iter().all(|other| one.at.to(other.at) >= gap));
            }
            prop_assert_eq!(cluster(&spots, gap), clusters);
        }
    }
}
