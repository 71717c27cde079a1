//! JSON exactly as it travels. Shapes only: no behaviour, no database.
//!
//! What we say is typed, field by field (ActivityStreams 2.0, ActivityPub, FEP-7888, FEP-044f).
//! What we hear comes in as many shapes as there are servers, so it is read through [`Thing`].

use activitypub_federation::{
    kinds::{
        activity::{AcceptType, AnnounceType, CreateType, DeleteType, UpdateType},
        collection::{CollectionType, OrderedCollectionType},
        object::{ArticleType, ImageType, NoteType, TombstoneType},
    },
    protocol::public_key::PublicKey,
};
use chrono::{DateTime, Utc};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const ACTIVITYSTREAMS: &str = "https://www.w3.org/ns/activitystreams";
const SECURITY: &str = "https://w3id.org/security/v1";

/// `2026-08-12T07:30:00Z`: whole seconds, which every peer reads.
#[derive(Clone, Copy, Debug)]
pub struct Moment(pub DateTime<Utc>);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.format("%Y-%m-%dT%H:%M:%SZ"))
    }
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub preferred_username: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webfinger: Option<String>,
    pub name: String,
    pub summary: String,
    pub url: String,
    pub published: Moment,
    pub inbox: String,
    pub outbox: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followers: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub following: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub featured: Option<String>,
    /// The moderators of a Group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributed_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting_restricted_to_mods: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensitive: Option<bool>,
    pub endpoints: Endpoints,
    pub manually_approves_followers: bool,
    pub discoverable: bool,
    pub indexable: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attribution_domains: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachment: Vec<Value>,
    pub public_key: PublicKey,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Endpoints {
    pub shared_inbox: String,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Article {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: ArticleType,
    pub attributed_to: String,
    pub audience: String,
    pub to: Vec<String>,
    pub cc: Vec<String>,
    pub url: String,
    pub name: String,
    /// Plain text, never empty.
    pub summary: String,
    pub content: String,
    /// One entry, equal to `content`.
    pub content_map: Map<String, Value>,
    pub media_type: &'static str,
    pub published: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    pub sensitive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// Always there and always empty: media here would cost the card on Mastodon.
    pub attachment: [(); 0],
    pub tag: Vec<Label>,
    pub preview: Preview,
    pub context: String,
    pub replies: Replies,
    pub likes: Total,
    pub shares: Total,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Image {
    #[serde(rename = "type")]
    pub kind: ImageType,
    pub media_type: String,
    pub url: String,
    /// The words for those who cannot see it.
    pub name: String,
    pub width: i32,
    pub height: i32,
}

/// What stands in the `tag` of an article.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Label {
    Hashtag(Hashtag),
    /// One who wrote it too.
    Mention(Mention),
}

impl From<Hashtag> for Label {
    fn from(it: Hashtag) -> Self {
        Self::Hashtag(it)
    }
}

impl From<Mention> for Label {
    fn from(it: Mention) -> Self {
        Self::Mention(it)
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct Hashtag {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub name: String,
    pub href: String,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    #[serde(rename = "type")]
    pub kind: NoteType,
    pub attributed_to: String,
    pub published: Moment,
    pub content: String,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: NoteType,
    pub attributed_to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    pub in_reply_to: String,
    pub to: Vec<String>,
    pub cc: Vec<String>,
    pub url: String,
    pub content: String,
    pub content_map: Map<String, Value>,
    pub published: Moment,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    pub sensitive: bool,
    pub tag: Vec<Mention>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replies: Option<Replies>,
    pub interaction_policy: Value,
}

#[derive(Clone, Debug, Serialize)]
pub struct Mention {
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub href: String,
    pub name: String,
}

/// A collection whose first page comes with it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Replies {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: CollectionType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributed_to: Option<String>,
    pub total_items: u64,
    pub first: RepliesPage,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RepliesPage {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub part_of: String,
    pub items: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// How many, without saying who.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Total {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: CollectionType,
    pub total_items: u64,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderedCollection {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: OrderedCollectionType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributed_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    pub total_items: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordered_items: Option<Vec<Value>>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderedPage {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub part_of: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    pub ordered_items: Vec<Value>,
}

/// Create, Update, Delete, Announce and Accept: one envelope, told apart by their kind.
#[derive(Clone, Debug, Serialize)]
pub struct Activity<K> {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: K,
    pub actor: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Moment>,
    pub to: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    pub object: Value,
}

pub type Create = Activity<CreateType>;
pub type Update = Activity<UpdateType>;
pub type Delete = Activity<DeleteType>;
pub type Announce = Activity<AnnounceType>;
pub type Accept = Activity<AcceptType>;

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tombstone {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: TombstoneType,
    pub former_type: String,
    pub deleted: Moment,
}

/// The `@context` for something simple.
pub fn plain_context() -> Value {
    json!(ACTIVITYSTREAMS)
}

/// The `@context` of articles and notes.
pub fn object_context() -> Value {
    json!([ACTIVITYSTREAMS, {
        "Hashtag": "as:Hashtag",
        "sensitive": "as:sensitive",
        "gts": "https://gotosocial.org/ns#",
        "interactionPolicy": { "@id": "gts:interactionPolicy", "@type": "@id" },
        "canQuote": { "@id": "gts:canQuote", "@type": "@id" },
        "canReply": { "@id": "gts:canReply", "@type": "@id" },
        "automaticApproval": { "@id": "gts:automaticApproval", "@type": "@id" },
        "manualApproval": { "@id": "gts:manualApproval", "@type": "@id" },
        "always": { "@id": "gts:always", "@type": "@id" },
        "approvalRequired": { "@id": "gts:approvalRequired", "@type": "@id" }
    }])
}

/// The `@context` of actors.
pub fn actor_context() -> Value {
    json!([ACTIVITYSTREAMS, SECURITY, {
        "toot": "http://joinmastodon.org/ns#",
        "schema": "http://schema.org#",
        "lemmy": "https://join-lemmy.org/ns#",
        "PropertyValue": "schema:PropertyValue",
        "value": "schema:value",
        "sensitive": "as:sensitive",
        "manuallyApprovesFollowers": "as:manuallyApprovesFollowers",
        "discoverable": "toot:discoverable",
        "indexable": "toot:indexable",
        "featured": { "@id": "toot:featured", "@type": "@id" },
        "attributionDomains": { "@id": "toot:attributionDomains", "@container": "@set" },
        "postingRestrictedToMods": "lemmy:postingRestrictedToMods",
        "webfinger": "https://purl.archive.org/socialweb/webfinger#webfinger"
    }])
}

/// A document: the context first, then the thing itself.
pub fn with_context(context: Value, thing: impl Serialize) -> serde_json::Result<Value> {
    let mut document = Map::new();
    document.insert("@context".to_owned(), context);
    if let Value::Object(fields) = serde_json::to_value(thing)? {
        document.extend(fields.into_iter().filter(|it| it.0 != "@context"));
    }
    Ok(Value::Object(document))
}

/// A thing inside another needs no context of its own.
pub fn bare(document: Value) -> Value {
    match document {
        Value::Object(fields) => Value::Object(fields.into_iter().filter(|it| it.0 != "@context").collect()),
        other => other,
    }
}

/// Something another server said, whatever its shape: every property may be a string, an object,
/// or a list of either, and may be missing.
#[derive(Clone, Copy, Debug)]
pub struct Thing<'a>(pub &'a Value);

impl<'a> Thing<'a> {
    /// The value of a property that is there and not `null`.
    pub fn get(self, name: &str) -> Option<&'a Value> {
        self.0.get(name).filter(|it| !it.is_null())
    }

    pub fn id(self) -> Option<&'a str> {
        self.get("id").or_else(|| self.get("@id"))?.as_str()
    }

    /// Whether it is one of these types.
    pub fn is(self, types: &[&str]) -> bool {
        let named = |it: &Value| it.as_str().is_some_and(|it| types.contains(&it));
        match self.get("type").or_else(|| self.get("@type")) {
            Some(Value::Array(all)) => all.iter().any(named),
            Some(one) => named(one),
            None => false,
        }
    }

    /// The id that a property names, be it a string or something with an id.
    pub fn link(self, name: &str) -> Option<&'a str> {
        self.links(name).next()
    }

    /// All ids that a property names.
    pub fn links(self, name: &str) -> impl Iterator<Item = &'a str> {
        self.list(name).iter().filter_map(|it| match it {
            Value::String(id) => Some(id.as_str()),
            Value::Object(_) => Thing(it).id().or_else(|| Thing(it).get("href")?.as_str()),
            _ => None,
        })
    }

    /// A property as a list, even when there is only one.
    pub fn list(self, name: &str) -> &'a [Value] {
        match self.get(name) {
            Some(Value::Array(all)) => all,
            Some(one) => std::slice::from_ref(one),
            None => &[],
        }
    }

    /// A property that is an object itself.
    pub fn inner(self, name: &str) -> Option<Thing<'a>> {
        self.list(name).iter().find(|it| it.is_object()).map(Thing)
    }

    pub fn text(self, name: &str) -> Option<&'a str> {
        self.get(name)?.as_str()
    }

    /// A moment in time. The year must have four digits: others are lies.
    pub fn moment(self, name: &str) -> Option<DateTime<Utc>> {
        let text = self.text(name)?;
        let parsed = DateTime::parse_from_rfc3339(text).ok()?.with_timezone(&Utc);
        let years = DateTime::from_timestamp(0, 0)?..DateTime::from_timestamp(253_402_300_799, 0)?;
        years.contains(&parsed).then_some(parsed)
    }

    /// Everybody it is addressed to, first hand and in copy.
    pub fn addressees(self) -> impl Iterator<Item = &'a str> {
        self.links("to").chain(self.links("cc"))
    }
}

/// Whether this names the whole public: the full name or one of its known short forms.
pub fn is_public(id: &str) -> bool {
    matches!(id, PUBLIC | "http://www.w3.org/ns/activitystreams#Public" | "as:Public" | "Public")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_or_many_strings_or_objects() {
        let heard = json!({"to": "a", "cc": [{"id": "b"}, "c", 7], "type": ["Note"], "tag": {"href": "d"}, "x": null});
        let thing = Thing(&heard);
        assert_eq!(thing.addressees().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(thing.link("tag"), Some("d"));
        assert!(thing.is(&["Note"]) && thing.get("x").is_none());
    }

    #[test]
    fn only_the_true_names_are_public() {
        assert!(is_public(PUBLIC) && is_public("as:Public") && is_public("Public"));
        for other in [
            " Public",
            "https://www.w3.org/ns/activitystreams#public",
            "https://evil.example/ns/activitystreams#Public",
            "",
        ] {
            assert!(!is_public(other), "{other}");
        }
    }

    #[test]
    fn impossible_moments_are_not_read() {
        let heard = json!({"a": "2026-01-02T03:04:05+01:00", "b": "+010000-01-01T00:00:00Z", "c": "soon"});
        assert!(Thing(&heard).moment("a").is_some());
        assert!(Thing(&heard).moment("b").is_none() && Thing(&heard).moment("c").is_none());
    }
}
