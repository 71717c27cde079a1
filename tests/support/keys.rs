//! Real keys, made once for all stories: making them is what takes time.

use std::sync::OnceLock;

use rsa::{
    RsaPrivateKey,
    pkcs1::EncodeRsaPublicKey,
    pkcs8::{EncodePublicKey, LineEnding},
};

/// The key with this number. Different numbers up to three are different keys.
pub fn key(number: usize) -> &'static RsaPrivateKey {
    static KEYS: [OnceLock<RsaPrivateKey>; 4] = [const { OnceLock::new() }; 4];
    KEYS[number % KEYS.len()].get_or_init(|| RsaPrivateKey::new(&mut rand::thread_rng(), 2048).unwrap())
}

pub fn pem(key: &RsaPrivateKey) -> String {
    key.to_public_key().to_public_key_pem(LineEnding::LF).unwrap()
}

/// The same key as some old servers write it: `BEGIN RSA PUBLIC KEY`.
pub fn old_pem(key: &RsaPrivateKey) -> String {
    key.to_public_key().to_pkcs1_pem(LineEnding::LF).unwrap()
}
