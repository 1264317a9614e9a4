//! The authored projects that the binary carries.

use jiff::Timestamp;
use serde_json::Value;

use super::dates;

/// One file per part of the country, and one of projects that are odd on purpose.
const FILES: [&str; 5] = [
    include_str!("projects/auvergne.jsonl"),
    include_str!("projects/pyrenees-orientales.jsonl"),
    include_str!("projects/lyon.jsonl"),
    include_str!("projects/elsewhere.jsonl"),
    include_str!("projects/odd.jsonl"),
];

/// The authored projects, as if written today. A line that cannot be read is left out; a test sees to it that there is
/// none.
pub(super) fn projects(now: Timestamp) -> Vec<Value> {
    let days = dates::days_since_authored(now);
    let lines = FILES.iter().flat_map(|file| file.lines()).filter(|line| !line.trim().is_empty());
    let read = lines.filter_map(|line| serde_json::from_str(line).ok());
    read.map(|mut project| {
        dates::shift(&mut project, days);
        project
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::super::resource::check_lines;
    use super::*;

    #[test]
    fn every_authored_line_is_a_project_with_an_id_of_its_own() {
        let all = FILES.join("\n");
        let lines = check_lines(&all).unwrap();
        assert_eq!(lines.len(), super::projects(Timestamp::UNIX_EPOCH).len());
    }
}
