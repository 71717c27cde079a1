//! A device that keeps passkeys, as the specification describes it (Web Authentication, 6): it makes a key for an
//! address, and signs what it is asked with it.

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};

/// Present, and recognised by finger, face or PIN.
const RECOGNISED: u8 = 0b0101;
/// Present, but it could be anybody.
const PRESENT: u8 = 0b0001;
/// With the data of a new key.
const NEW: u8 = 0b0100_0000;

pub struct Device {
    key: EcdsaKeyPair,
    id: Vec<u8>,
    /// Whose key it is, once it has been made.
    handle: Value,
    /// Where the browser believes to be.
    pub origin: String,
    pub recognises_its_owner: bool,
    counter: u32,
}

impl Device {
    pub fn new(origin: &str) -> Self {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let id: [u8; 32] = rand::random();
        let origin = origin.to_owned();
        Self { key, id: id.to_vec(), handle: Value::Null, origin, recognises_its_owner: true, counter: 0 }
    }

    /// Makes a key, as the options ask: what comes back from the browser.
    pub fn create(&mut self, options: &Value) -> String {
        self.handle = options["user"]["id"].clone();
        let said = self.said("webauthn.create", options);
        let point = self.key.public_key().as_ref();
        // CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        let public = [
            &[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32][..],
            &point[1..33],
            &[0x22, 0x58, 32],
            &point[33..65],
        ]
        .concat();
        let mut data = self.data(options["rp"]["id"].as_str().unwrap(), NEW);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(&self.id);
        data.extend(public);
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": data}
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(data);
        self.credential(json!({ "clientDataJSON": words(&said), "attestationObject": words(&attestation) }))
    }

    /// Proves to have the key, as the options ask.
    pub fn get(&mut self, options: &Value) -> String {
        self.counter += 1;
        let said = self.said("webauthn.get", options);
        let data = self.data(options["rpId"].as_str().unwrap(), 0);
        let signed = [&data[..], digest(&SHA256, &said).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.credential(json!({
            "clientDataJSON": words(&said),
            "authenticatorData": words(&data),
            "signature": words(signature.as_ref()),
            "userHandle": self.handle,
        }))
    }

    /// The key has been copied, and the copy was used less.
    pub fn falls_behind(&mut self) {
        self.counter = 0;
    }

    /// It says to be somebody else's.
    pub fn claims_to_be(&mut self, other: &Self) {
        self.handle = other.handle.clone();
    }

    fn said(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = &options["challenge"];
        let said =
            json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false });
        said.to_string().into_bytes()
    }

    fn data(&self, party: &str, more: u8) -> Vec<u8> {
        let owner = if self.recognises_its_owner { RECOGNISED } else { PRESENT };
        let mut data = digest(&SHA256, party.as_bytes()).as_ref().to_vec();
        data.push(owner | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn credential(&self, response: Value) -> String {
        let id = words(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }
}

fn words(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
