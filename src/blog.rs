//! What this software is about. One file per noun: its table, its rules, its queries.

mod activity;
mod actor;
mod authenticator;
mod author;
mod autosave;
mod blocklist;
mod book;
mod category;
mod ceremony;
mod co_author;
mod comment;
mod crawl;
mod credit;
mod deed;
mod digest;
mod directory;
mod entry;
mod errand;
mod follower;
mod guest;
mod hold;
mod holding;
mod invitation;
mod lead;
mod lesson;
mod look;
mod mention;
mod menu;
mod notice;
mod page;
mod passkey;
mod peer;
mod policy;
mod quote;
mod reaction;
mod readership;
mod registration;
mod related;
mod remark;
mod report;
mod review;
mod revision;
mod search;
mod series;
mod session;
mod settings;
mod sighting;
mod source;
mod standing;
mod tag;
mod thread;
mod tombstone;
mod upload;

pub use activity::{Column as ActivityColumn, Entity as Activities, Model as Activity, Verb};
pub use actor::{Column as ActorColumn, Entity as Actors, Keys, Kind, Model as Actor, authority_of, keypair};
pub use authenticator::{Model as Authenticator, Proposal};
pub use author::{
    Digest, DigestForm, Entity as Authors, MOST_LINKS, Model as Author, Newcomer, Profile, Role,
};
pub use autosave::{Model as Autosave, Typed as Unsaved};
pub use blocklist::{
    Card as BlocklistCard, Contradiction, Entity as Blocklists, Hit, LARGEST_LIST, Model as Blocklist,
    Preview, Refusal, decoded,
};
pub use book::{Entity as Books, Facts, Model as Book, Volume};
pub use category::{CategoryForm, Entity as Categories, Model as Category, Tree};
pub use ceremony::{Kind as CeremonyKind, Model as Ceremony};
pub use co_author::Model as CoAuthor;
pub use comment::{
    Column as CommentColumn, Decision, Entity as Comments, Hearing, Model as Comment, NoRoom, Place, Said,
    Stub, Visibility,
};
pub use crawl::{Entity as Crawls, Model as Crawl};
pub use credit::{CreditRole, Model as Credit, Writer};
pub use deed::{By, Kind as DeedKind, Model as Deed, Search as DeedSearch};
pub use digest::Bulletin;
pub use directory::{Address, Directory};
pub use entry::Entry;
pub use errand::{Model as Errand, Trip};
pub use follower::{Entity as Followers, Model as Follower};
pub use guest::{GuestForm, Model as Guest, changeable_until};
pub use hold::{Case, Hold, Past};
pub use invitation::Model as Invitation;
pub use lead::{Entity as Leads, Model as Lead};
pub use lesson::Model as Lesson;
pub use look::{Accent, Attire, Look, LookForm, Which};
pub use mention::{Model as Mention, Spoken, linked_review};
pub use menu::{Line as MenuLine, LineForm, Menu, Menus, Model as MenuItem, Step as MenuStep};
pub use notice::{Act, Kind as NoticeKind, MOST_AT_ONCE, Model as Notice, Outcome, Pile, Sieve};
pub use page::{Entity as Pages, Found as FoundPage, Model as Page, PageForm};
pub use passkey::{Invitation as PasskeyInvitation, Model as Passkey};
pub use peer::{Column as PeerColumn, Entity as Peers, Model as Peer};
pub use policy::{LATEST_CLOSING, QuotePolicy, ReplyPolicy};
pub use quote::{Entity as Quotes, Model as Quote, Plea, Quotable, State as QuoteState, Words};
pub use reaction::{Kind as ReactionKind, Model as Reaction, Tally};
pub use readership::Model as Readership;
pub use registration::Model as Registration;
pub use related::{Reason, Related};
pub use remark::{For as RemarkFor, Kind as RemarkKind, LONGEST_NOTE, Model as Remark};
pub use report::{Complaint, Model as Report};
pub use review::{
    Appointment, Approval, BEST, Column as ReviewColumn, Draft, Entity as Reviews, MOST_CO_AUTHORS,
    Model as Review, News, PER_PAGE, Shelf, State,
};
pub use revision::{Brief as RevisionBrief, MOST_KEPT, Model as Revision};
pub use search::{MOST as MOST_FOUND, Question, catch_up, tidy as tidy_words};
pub use series::{Around, Part, Series};
pub use session::Model as Session;
pub use settings::{BlogForm, Model as Settings, QuotesForm, RepliesForm, ServersForm, SetUp, TimingForm};
pub use source::{Entity as Sources, Leaf, Model as Source};
pub use standing::{
    Kind as StandingKind, Model as Standing, Search as StandingSearch, Stand, Whom, bare_host,
};
pub use tag::{Entity as Tags, Model as Tag};
pub use thread::{Branch, Thread, View};
pub use tombstone::Model as Tombstone;
pub use upload::{Entity as Uploads, Model as Upload, Place as PictureUse, Use as Used};
