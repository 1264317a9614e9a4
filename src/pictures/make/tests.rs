use std::io::Write;

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, Rgba, RgbaImage};

use super::*;

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).unwrap();
    file.into_inner()
}

/// Left half red, right half blue.
fn halves(width: u32, height: u32) -> DynamicImage {
    let half = |x| if x < width / 2 { Rgb([200, 30, 30]) } else { Rgb([30, 30, 200]) };
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, _| half(x)))
}

fn sizes(made: &Made) -> Vec<(u32, u32)> {
    let read = made.files.iter().map(|(_, file)| image::load_from_memory_with_format(file, ImageFormat::WebP).unwrap());
    read.map(|image| (image.width(), image.height())).collect()
}

/// A PNG that claims this size and holds nearly nothing.
fn claims(width: u32, height: u32, depth: u8, colour: u8) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([depth, colour, 0, 0, 0]);
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&[0; 4096]).unwrap();
    for (kind, content) in [(b"IHDR", header), (b"IDAT", packed.finish().unwrap()), (b"IEND", Vec::new())] {
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(&content);
        file.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        file.extend(kind);
        file.extend(content);
        file.extend(sum.sum().to_be_bytes());
    }
    file
}

#[test]
fn a_picture_is_made_in_three_widths_and_never_larger_than_it_is() {
    let made = |width, height| sizes(&make(&written(&halves(width, height), ImageFormat::Png)).unwrap());
    assert_eq!(made(1600, 900), [(400, 225), (800, 450), (1200, 675)]);
    assert_eq!(made(1200, 300), [(400, 100), (800, 200), (1200, 300)]);
    assert_eq!(made(1000, 500), [(400, 200), (800, 400), (1000, 500)]);
    assert_eq!(made(850, 425), [(400, 200), (800, 400)]);
    assert_eq!(made(300, 200), [(300, 200)]);
    assert_eq!(made(40, 4000), [(40, 4000)]);
}

#[test]
fn every_kind_that_hosts_send_is_read() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let made = make(&written(&halves(500, 300), format)).unwrap();
        assert_eq!(sizes(&made), [(400, 240), (500, 300)], "{format:?}");
        let [red, green, blue] = made.colour;
        assert!(red.abs_diff(145) < 12 && green < 50 && blue.abs_diff(145) < 12, "{:?}", made.colour);
    }
}

#[test]
fn a_picture_stands_upright_as_the_camera_noted_and_keeps_nothing_else_it_noted() {
    // TIFF, big-endian, one entry: orientation 6, to be turned right.
    let noted = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let picture = halves(600, 300).into_rgb8();
    let mut file = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut file, 90);
    encoder.set_exif_metadata(noted.to_vec()).unwrap();
    encoder.write_image(&picture, 600, 300, ExtendedColorType::Rgb8).unwrap();
    let made = make(&file).unwrap();
    assert_eq!(sizes(&made), [(300, 600)]);
    let turned = image::load_from_memory(&made.files[0].1).unwrap().into_rgb8();
    assert!(turned.get_pixel(150, 20).0[0] > 150 && turned.get_pixel(150, 580).0[2] > 150);
    assert!(!made.files[0].1.windows(4).any(|four| four == b"EXIF" || four == b"Exif"));
}

#[test]
fn what_shines_through_lies_on_white() {
    let clear = RgbaImage::from_pixel(64, 64, Rgba([0, 0, 0, 0]));
    let made = make(&written(&DynamicImage::ImageRgba8(clear), ImageFormat::Png)).unwrap();
    assert_eq!(made.colour, [255, 255, 255]);
}

#[test]
fn hostile_files_are_refused_with_their_reason() {
    let jpeg = written(&halves(900, 600), ImageFormat::Jpeg);
    let huge = Refusal::Large { most_side: MOST_SIDE, most_bytes: MOST_BYTES };
    let cases: [(&str, Vec<u8>, Refusal); 9] = [
        (
            "a drawing with a script",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".to_vec(),
            Refusal::NoPicture,
        ),
        ("a page", b"<!doctype html><title>x</title>".to_vec(), Refusal::NoPicture),
        ("nothing", Vec::new(), Refusal::NoPicture),
        ("another kind", b"BM\x36\0\0\0\0\0\0\0".to_vec(), Refusal::NoPicture),
        ("a bomb", claims(40_000, 40_000, 1, 0), huge.clone()),
        ("a narrow bomb", claims(64, 2_000_000_000, 1, 0), huge.clone()),
        ("a deep one within the sides", claims(12_000, 12_000, 16, 6), huge),
        ("a point", written(&halves(2, 2), ImageFormat::Gif), Refusal::Small(LEAST_SIDE)),
        ("a hollow one", claims(300, 300, 8, 2), Refusal::Damaged(String::new())),
    ];
    for (what, sent, why) in cases {
        assert_eq!(make(&sent).unwrap_err().word(), why.word(), "{what}");
    }
    assert_eq!(make(&jpeg[..jpeg.len() / 8]).map(|made| sizes(&made)).unwrap_err().word(), "damaged");
}
