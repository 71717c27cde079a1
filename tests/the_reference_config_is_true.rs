//! The reference configuration says what really happens when nothing is configured.

use std::fs;

use reynard::Config;

#[test]
fn the_reference_config_is_true() {
    let text = fs::read_to_string("config/reference.toml").unwrap();
    let written: Config = toml::from_str(&text).unwrap();
    assert_eq!(format!("{written:#?}"), format!("{:#?}", Config::default()));
}

#[test]
fn the_reference_config_is_complete() {
    let text = fs::read_to_string("config/reference.toml").unwrap();
    let source = fs::read_to_string("src/config.rs").unwrap();
    let fields = source.split("pub struct Config {").nth(1).unwrap().split("\n}").next().unwrap();
    let names = fields.lines().filter_map(|it| it.trim().strip_prefix("pub ")?.split(':').next());
    for name in names {
        assert!(
            text.lines().any(|it| it.starts_with(&format!("{name} = "))),
            "{name} is not in the reference"
        );
        assert!(
            text.contains(&format!("REYNARD_{}", name.to_uppercase())),
            "REYNARD_{name} is not in the reference"
        );
    }
}

#[test]
fn the_development_config_is_read() {
    Config::load(Some("config/development.toml".as_ref())).unwrap();
}
