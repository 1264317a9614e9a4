//! Cleaning, example by example and on whatever proptest comes up with.

use proptest::prelude::*;

use super::*;

#[test]
fn a_story_keeps_its_structure_and_loses_its_dress() {
    let html = r#"<h1 class="x">Le four</h1><div style="color:red">Un <b>four</b> &amp; un <i id="a">puits</i></div>
        <p onclick="x()">Prix : 1&nbsp;200 €</p><ul><li><font size="7">a</font></li></ul><h4>Fin</h4>"#;
    let clean = story(html);
    assert_eq!(
        clean.split_whitespace().collect::<Vec<_>>().join(" "),
        "<h3>Le four</h3><p>Un <strong>four</strong> &amp; un <em>puits</em></p> <p>Prix : 1&nbsp;200 €</p>\
         <ul><li>a</li></ul><h4>Fin</h4>"
    );
}

#[test]
fn a_picture_keeps_its_address_and_its_words_alone() {
    let html = r#"<p><img width="9" onerror="x()" alt="Le four &quot;neuf&quot; <b>" src=" https://example.org/a b.jpg?x=1&amp;y=2#z "></p>"#;
    let clean = r#"<p><img src="https://example.org/a%20b.jpg?x=1&amp;y=2" alt="Le four &quot;neuf&quot;"></p>"#;
    assert_eq!(story(html), clean);
    assert_eq!(story("<img src=\"//example.org/a.png\">"), "<img src=\"https://example.org/a.png\" alt=\"\">");
    assert_eq!(
        story("<figure><img src='http://a.org/1' alt='DSC_0021.JPG'><figcaption>Ici</figcaption></figure>"),
        "<figure><img src=\"http://a.org/1\" alt=\"\"><figcaption>Ici</figcaption></figure>"
    );
}

#[test]
fn pictures_without_a_usable_address_go_and_leave_no_empty_place() {
    for src in
        ["b.png", "/b.png", "javascript:x", "data:image/png;base64,AA", "https://me:pw@a.org/b.png", "ftp://a/b", ""]
    {
        let html =
            format!("<p><img src=\"{src}\" alt=\"x\"></p><h2><br> &nbsp;</h2><p><strong> </strong></p><p>Ceci.</p>");
        assert_eq!(story(&html), "<p>Ceci.</p>", "{src}");
    }
    assert_eq!(story("<p><img alt=\"sans adresse\"> reste</p>"), "<p> reste</p>");
}

#[test]
fn a_story_keeps_forty_pictures_at_most_and_stays_as_it_is() {
    let many: String = (0..100).map(|n| format!("<p><img src=\"https://a.org/{n}\"></p>")).collect();
    let clean = story(&many);
    assert_eq!(clean.matches("<img").count(), 40);
    assert_eq!(clean.matches("<p>").count(), 40);
    assert_eq!(story(&clean), clean);
}

#[test]
fn a_link_around_a_wordless_picture_goes_and_its_picture_stays() {
    let image = r#"<img src="https://a.org/1" alt="">"#;
    assert_eq!(
        story(&format!("<p><a href=\"https://a.org/\"><strong>{image}</strong> </a></p>")),
        format!("<p><strong>{image}</strong> </p>")
    );
    assert!(story(&format!("<p><a href=\"https://a.org/\">{image} voir</a></p>")).contains("<a href"));
    let tricky = story("<a href='https://e.org/<a x><p>'><img src='https://a.org/1' alt='<a '></a></p>");
    assert_eq!(tricky.matches("<img src=\"https://a.org/1\" alt=\"").count(), 1, "{tricky}");
    assert!(!tricky.contains("=\"https://e.org/<"), "{tricky}");
}

#[test]
fn pictures_are_shown_or_leave_no_empty_place() {
    let clean = story(
        "<p>Avant</p><p><img src='https://a.org/1'></p><figure><img src='https://a.org/2' alt='Deux &amp; &quot;trois&quot;'></figure>",
    );
    let mut asked = Vec::new();
    let shown = with_pictures(&clean, |address, words| {
        asked.push(format!("{address} {words}"));
        address.ends_with('2').then(|| format!("<img src=\"/p\" alt=\"{words}\">"))
    });
    assert_eq!(shown, "<p>Avant</p><figure><img src=\"/p\" alt=\"Deux &amp; &quot;trois&quot;\"></figure>");
    assert_eq!(asked, ["https://a.org/1 ", "https://a.org/2 Deux &amp; &quot;trois&quot;"]);
    assert_eq!(with_pictures(&clean, |_, _| None), "<p>Avant</p>");
    assert_eq!(with_pictures("<p><img src=\"https://a.org/1\" alt=\"\"></p>", |_, _| None), "");
}

#[test]
fn links_lead_to_the_web_or_to_a_mailbox_only() {
    let clean = story(r#"<a href="https://example.org/?a=1&amp;b=2" target="_blank" title="x">a</a>"#);
    assert_eq!(clean, r#"<a href="https://example.org/?a=1&amp;b=2" rel="noopener nofollow ugc">a</a>"#);
    assert!(story(r#"<a href="mailto:a@example.org">a</a>"#).contains("mailto:a@example.org"));
    for wrong in ["javascript:alert(1)", " java&#10;script:x", "data:text/html,x", "/etc", "//example.org/x", "x:y"] {
        assert!(!story(&format!("<a href=\"{wrong}\">a</a>")).contains("href"), "{wrong}");
    }
}

#[test]
fn a_frame_becomes_a_link_to_a_video_we_know_or_nothing() {
    let frame =
        |src: &str| story(&format!("<p>a</p><IFRAME width=\"1\" SRC=\"{src}\" allowfullscreen>x</IFRAME><p>b</p>"));
    let youtube = frame("//www.youtube.com/embed/dQw4w9WgXcQ?rel=0&amp;x=1");
    assert!(youtube.contains("<a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\""), "{youtube}");
    assert!(youtube.starts_with("<p>a</p>") && youtube.ends_with("<p>b</p>"), "{youtube}");
    assert_eq!(frame("https://evil.example/"), "<p>a</p><p>b</p>");
    assert_eq!(frame("https://www.youtube.com.evil.example/embed/x"), "<p>a</p><p>b</p>");
}

#[test]
fn videos_are_known_by_their_id_alone() {
    let cases = [
        ("https://www.youtube.com/watch?v=abc-_1&t=3", Some("https://www.youtube.com/watch?v=abc-_1")),
        ("http://youtu.be/abc", Some("https://www.youtube.com/watch?v=abc")),
        ("https://www.youtube-nocookie.com/embed/abc", Some("https://www.youtube.com/watch?v=abc")),
        ("https://vimeo.com/123", Some("https://vimeo.com/123")),
        ("https://player.vimeo.com/video/123?h=ab12", Some("https://vimeo.com/123/ab12")),
        ("https://www.dailymotion.com/embed/video/x7", Some("https://www.dailymotion.com/video/x7")),
        (
            "//cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2Fabc",
            Some("https://www.youtube.com/watch?v=abc"),
        ),
        ("https://www.youtube.com/watch?v=a\"onload=x", None),
        ("https://youtube.com@evil.example/watch?v=a", None),
        ("javascript:https://youtu.be/abc", None),
        ("https://vimeo.com/channels", None),
        ("", None),
    ];
    for (address, page) in cases {
        assert_eq!(video(address).as_deref(), page, "{address}");
        assert_eq!(player(address).is_some(), page.is_some(), "{address}");
    }
}

#[test]
fn a_player_is_on_the_site_that_its_video_names_and_on_no_other() {
    let cases = [
        ("https://youtu.be/abc", "YouTube", "https://www.youtube-nocookie.com/embed/abc?autoplay=1&rel=0"),
        ("https://vimeo.com/123/ab12", "Vimeo", "https://player.vimeo.com/video/123?autoplay=1&dnt=1&h=ab12"),
        ("https://dai.ly/x7", "Dailymotion", "https://geo.dailymotion.com/player.html?video=x7&autoplay=1"),
    ];
    for (page, site, address) in cases {
        let player = player(page).unwrap();
        assert_eq!((player.site, player.address.as_str()), (site, address));
        assert!(address.starts_with(&format!("{}/", player.origin)));
    }
}

#[test]
fn plain_text_is_one_line_without_markup() {
    assert_eq!(plain("  Tom &amp; <b>Jerry</b>\n\u{200b}d'été\u{202e} "), "Tom & Jerry d'été");
    assert_eq!(plain("Pain & sel <3"), "Pain & sel <3");
    assert_eq!(plain("<script>alert(1)</script>Four"), "Four");
    assert_eq!(plain("👩\u{200d}🌾 au champ"), "👩\u{200d}🌾 au champ");
    let long = plain(&"mot ".repeat(5000));
    assert!(long.chars().count() <= LONGEST && long.ends_with('…'));
}

#[test]
fn hostile_depth_and_length_take_no_time() {
    let before = std::time::Instant::now();
    let many: String = (0..60).map(|n| format!("<b id={n}>")).collect();
    let pieces = ["<b>", "<div>", "<table><tr><td>", "<p><object>", "<a><p>", "&amp;", "<", "<svg><style>", "<b></x>"];
    for piece in pieces {
        let text = piece.repeat(1_000_000 / piece.len());
        story(&text);
        plain(&text);
    }
    story(&format!("<p>{many}{}", "<p>x".repeat(20_000)));
    let took = before.elapsed();
    assert!(took < std::time::Duration::from_secs(30), "{took:?}");
}

/// Fragments that meet badly.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<a href=\"javascript:x\">",
            "<a href='https://e.org/\"onclick=x'>",
            "</a>",
            "<iframe src=\"https://youtu.be/abc\">",
            "<iframe",
            "</iframe>",
            "<style>",
            "<math><mi>",
            "<table>",
            "<td>",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<object>",
            "<form>",
            "<!--",
            "-->",
            "<noscript>",
            "<template>",
            "&lt;script&gt;",
            "&amp;lt;",
            "<b>",
            "<i>",
            "</b>",
            "<h1>",
            "</h2>",
            "<textarea>",
            "<select>",
            "<title>",
            "\u{0}",
            "\"",
            "'",
            "<x onclick=1>",
            "<a><table><a>",
            "<li><div>",
            "<center>",
            "<img>",
            "<img src=\"https://e.org/a.png\" alt='<a '>",
            "<img alt=\"</p><p>\" src=//e.org/%3C>",
            "<a href=\"https://e.org/\"><img src='http://e.org/<p>\"' alt='\"><b>'></a>",
            "<figure>",
            "<figcaption>",
            "<p style=\"x:expression(1)\">",
            "&#106;avascript:",
            "<br>",
            "&nbsp;",
            "<section>",
            "<ul>",
            "<caption>",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// The opening tags of serialised HTML.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nothing_that_acts_survives_in_a_story(html in hostile()) {
        let clean = story(&html);
        for tag in tags(&clean) {
            let tag = tag.to_ascii_lowercase();
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
            prop_assert!(!super::story::DROPPED.contains(&name), "{} in {}", tag, clean);
            if name == "img" {
                let (src, alt) = tag["img src=\"".len()..].split_once("\" alt=\"").unwrap();
                prop_assert!(src.starts_with("http") && !src.contains('"'), "{} in {}", tag, clean);
                prop_assert!(alt.find('"') == Some(alt.len() - 1), "{} in {}", tag, clean);
            } else if name != "a" && name != "td" && name != "th" {
                prop_assert!(!tag.contains(' '), "{} in {}", tag, clean);
            }
            prop_assert!(!tag.contains("href=\"javascript:") && !tag.contains("\" on"), "{}", clean);
        }
        prop_assert!(!clean.contains("<script"));
    }

    #[test]
    fn cleaning_a_story_twice_changes_nothing(html in hostile()) {
        let once = story(&html);
        prop_assert_eq!(story(&once), once);
    }

    #[test]
    fn a_story_with_its_pictures_left_out_is_still_clean(html in hostile()) {
        let bare = with_pictures(&story(&html), |_, _| None);
        prop_assert!(!bare.contains("<img"));
        prop_assert_eq!(story(&bare), bare);
    }

    #[test]
    fn plain_text_stays_as_it_is(text in hostile()) {
        let once = plain(&text);
        prop_assert_eq!(plain(&once), once.clone());
        prop_assert!(!once.to_ascii_lowercase().contains("<script>"));
        prop_assert!(once.chars().count() <= LONGEST && !once.contains(is_invisible));
    }
}

#[test]
fn a_link_that_leads_nowhere_has_nothing_of_a_link() {
    assert_eq!(story("<p><a href=\"javascript:alert(1)\">a</a></p>"), "<p><a>a</a></p>");
}
