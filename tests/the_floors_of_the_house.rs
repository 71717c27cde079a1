//! A room may only use rooms on its own floor or below.

use std::{fs, path::Path};

/// From the roof down to the ground.
const FLOORS: &[&[&str]] = &[
    &["main", "cli", "lib"],
    &["worker", "copies"],
    &["web"],
    &["federation"],
    &["blog"],
    &["app", "queue", "text", "media", "mail", "together"],
    &["db", "secret"],
    &["config", "error", "language"],
];

/// Names that the roof passes down from the ground: `crate::Result` is `crate::error::Result`.
const PASSED_DOWN: &[(&str, &str)] =
    &[("App", "app"), ("Config", "config"), ("Error", "error"), ("Result", "error")];

#[test]
fn nobody_reaches_up() {
    let mut offences = Vec::new();
    visit(Path::new("src"), &mut |file, text| {
        let room = room_of(file);
        if floor(&room).is_none() {
            offences.push(format!("{} is not on the plan", file.display()));
        }
        for used in text.split("crate::").skip(1).flat_map(names_at_the_start) {
            if let (Some(from), Some(to)) = (floor(&room), floor(&used))
                && to < from
            {
                offences.push(format!("{} uses {used}", file.display()));
            }
        }
    });
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

#[test]
fn every_room_is_on_the_plan_once() {
    let mut rooms: Vec<&str> = FLOORS.concat();
    rooms.sort_unstable();
    let count = rooms.len();
    rooms.dedup();
    assert_eq!(rooms.len(), count);
    for room in rooms {
        assert!(Path::new("src").join(room).with_extension("rs").exists(), "{room} has been torn down");
    }
}

#[test]
fn every_file_says_what_it_is() {
    visit(Path::new("src"), &mut |file, text| {
        let first = text.lines().next().unwrap_or_default();
        assert!(first.starts_with("//! "), "{} does not say what it is", file.display());
    });
}

/// `blog::Actor` names blog; `{App, blog::Actor}` names app and blog.
fn names_at_the_start(path: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = vec![String::new()];
    for c in path.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(String::new()),
            c if depth <= 1 => names.last_mut().unwrap().push(c),
            _ => {}
        }
        if depth == 0 && !c.is_alphanumeric() && c != '_' && c != ':' {
            break;
        }
    }
    names.iter().map(|it| room_named(it.trim())).collect()
}

fn room_named(path: &str) -> String {
    let first: String = path.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
    let passed = PASSED_DOWN.iter().find(|it| it.0 == first);
    passed.map_or(first, |it| it.1.to_owned())
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

fn room_of(file: &Path) -> String {
    let inside = file.strip_prefix("src").unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

fn visit(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, look);
        } else if path.extension().is_some_and(|it| it == "rs") {
            look(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}
