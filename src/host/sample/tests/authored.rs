//! The authored projects, from a running host: the odd ones too must come through.

use super::*;

/// Every item of a list over all its pages.
async fn walk(host: &Running, path: &str, list: &str) -> Vec<Value> {
    let (mut all, mut next) = (Vec::new(), String::new());
    loop {
        let page = host.read(&format!("{path}{next}")).await;
        all.extend(page[list].as_array().unwrap().iter().cloned());
        match page["meta"]["next"].as_str() {
            Some(query) => next = query.replacen('?', "&", 1),
            None => return all,
        }
    }
}

fn ids(projects: &[Value]) -> Vec<u64> {
    projects.iter().map(|project| project["id"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn every_authored_project_can_be_fetched_and_searched() {
    let host = Running::start(Options::embedded(noon())).await;
    let all = host.host.ids();
    assert!(all.len() >= 160, "{}", all.len());
    let found = ids(&walk(&host, "/v1/search/projects?q=sort:position&limit=20", "projects").await);
    for id in all {
        let extras = "rewards,latest_news,tags,partnerships,sponsorships";
        let project = host.read(&format!("/v1/projects/{id}?lang=all&extra_fields={extras}")).await;
        let stored = host.host.get(id).unwrap();
        assert_eq!((&project["goal"], &project["name"]), (&stored["goal"], &stored["name"]), "{id}");
        let slug = project["slug"].as_str().unwrap();
        assert_eq!(host.read(&format!("/v1/projects/{slug}")).await["id"], id);
        let unpinned = host.client.get(format!("{}/v1/projects/{id}", host.base)).send().await.unwrap();
        let online = project["status"] == "online";
        assert_eq!(unpinned.status().is_success(), online, "{id}");
        assert_eq!(found.contains(&id), online, "{id}");
        if online {
            let words = slug.replace('-', "+");
            let found = host.read(&format!("/v1/search/projects?limit=20&q={words}")).await;
            assert!(ids(found["projects"].as_array().unwrap()).contains(&id), "{slug}");
            host.read(&format!("/v1/projects/{id}/rewards")).await;
            host.read(&format!("/v1/projects/{id}/news?status=online")).await;
            let page = host.get(&format!("/{slug}/")).send().await.unwrap().error_for_status().unwrap();
            assert!(!page.text().await.unwrap().contains("<script"), "{slug}");
        }
    }
}

#[tokio::test]
async fn authored_partners_list_their_members() {
    let host = Running::start(Options::embedded(noon())).await;
    for partner in ["auvergne", "catalunya-nord"] {
        let members = walk(&host, &format!("/v1/partners/{partner}/projects?status=online"), "projects").await;
        assert!((10..30).contains(&members.len()), "{partner}: {}", members.len());
        assert!(members.iter().all(|project| project["status"] == "online"), "{partner}");
    }
}

#[tokio::test]
async fn authored_texts_are_finished() {
    let host = Running::start(Options::embedded(noon())).await;
    for id in host.host.ids() {
        let text = host.host.get(id).unwrap().to_string();
        for mark in ["lorem", "TODO", "| np=", "| stock=", "| ship", "<p></p>"] {
            assert!(!text.contains(mark), "{id}: {mark}");
        }
    }
}
