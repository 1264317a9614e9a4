//! Where a project is, as far as its host tells.

use serde::{Deserialize, Serialize};

/// A point on the earth, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Degrees north, -90 to 90.
    pub lat: f64,
    /// Degrees east, -180 to 180.
    pub lon: f64,
}

/// Mean length of one degree of latitude.
pub const KM_PER_DEGREE: f64 = 111.195;

impl Point {
    /// The point, if both figures are within the earth's.
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        let on_earth = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        on_earth.then_some(Self { lat, lon })
    }

    /// The distance along the earth's surface in kilometres (haversine, mean radius 6371 km).
    pub fn km_to(self, other: Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let (half_lat, half_lon) = ((lat_b - lat_a) / 2.0, (other.lon - self.lon).to_radians() / 2.0);
        let chord = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
        2.0 * 6371.0 * chord.sqrt().min(1.0).asin()
    }
}

/// A place as a host writes it. Every part may be missing; hosts rarely give more than a city and a country.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The city in its holder's words: free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The host's own word for the region around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2, upper case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// A postal code or an administrative one (INSEE commune, ISO 3166-2).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    /// Coordinates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
}
