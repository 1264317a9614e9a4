//! The folder of pictures, and names.

use std::fs;

use super::*;

#[test]
fn a_name_is_read_as_it_is_written_and_nothing_else_is_one() {
    let name = Name::of("https://img.example/a.jpg");
    assert_eq!(Name::of_file(&format!("{name}-800.webp")), Some((name, 800)));
    for file in ["", "-800.webp", "../x-800.webp", "0123-1.webp"] {
        assert_eq!(Name::of_file(file), None, "{file}");
    }
    for width in ["", "0", "08", "+8", "-8", "8.webp.webp", "99999999999", "8/../8"] {
        assert_eq!(Name::of_file(&format!("{name}-{width}.webp")), None, "{width}");
    }
    assert_eq!(Name::of_file(&format!("{}-8.webp", name.to_string().to_uppercase())), None);
}

#[tokio::test]
async fn files_are_whole_or_not_there_and_what_belongs_to_none_is_swept() {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::new(place.path().join("pictures"));
    let (one, other) = (Name::of("one"), Name::of("other"));
    folder.sweep(|_| false);
    folder.write(one, &[(400, vec![1; 10]), (800, vec![2; 20])]).unwrap();
    folder.write(other, &[(400, vec![3; 30])]).unwrap();
    let unfinished = place.path().join("pictures").join(&one.to_string()[..2]).join("x.new");
    fs::write(&unfinished, "half").unwrap();
    folder.sweep(|name| name == one);
    assert_eq!(folder.read(one, 800).await.unwrap(), [2; 20]);
    assert!(folder.read(other, 400).await.is_err() && !unfinished.exists());
    folder.remove(one, &[400, 800, 1200]);
    assert!(folder.read(one, 400).await.is_err());
}

#[test]
fn a_folder_that_cannot_be_written_leaves_nothing_behind() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("pictures");
    fs::write(&path, "a file is in the way").unwrap();
    assert!(Folder::new(path.clone()).write(Name::of("one"), &[(400, vec![1])]).is_err());
    assert_eq!(fs::read_to_string(path).unwrap(), "a file is in the way");
}
