use super::*;
use crate::domain::journal::{Actor, End, LineHash};

fn issued(number: i64) -> CertificateFact {
    CertificateFact::Issued {
        id: format!("aaaa-{number}").parse().unwrap(),
        project: ProjectKey { host: "ulule".parse().unwrap(), id: "7".parse().unwrap() },
        digest: "00".into(),
        text: "Attestation\n".into(),
        signature: "11".into(),
    }
}

#[test]
fn the_last_certificate_of_a_project_comes_first_and_a_day_has_so_many() {
    let (mut state, mut end) = (RegionState::default(), End::default());
    let mut at = Timestamp::from_second(1_800_000_000).unwrap();
    for number in 0..5 {
        at += SignedDuration::from_mins(1);
        let fact = issue(&state, at, issued(number)).unwrap().remove(0);
        let (record, line) = end.next(at, Actor::Oriel, None, fact).unwrap();
        state.apply(&record).unwrap();
        end = End::after(&record, LineHash::of(&line));
    }
    let CertificateFact::Issued { project, .. } = issued(0);
    let numbers: Vec<_> = state.certificates.of(&project).map(|known| known.id.to_string()).collect();
    assert_eq!(numbers, ["aaaa-4", "aaaa-3", "aaaa-2", "aaaa-1", "aaaa-0"]);
    assert_eq!(issue(&state, at, issued(5)).unwrap_err()[0].code, "certificates-many");
    assert!(issue(&state, at + DAY, issued(5)).is_ok());
    let again = serde_json::from_str::<RegionState>(&serde_json::to_string(&state).unwrap()).unwrap();
    assert_eq!(again, state);
}
