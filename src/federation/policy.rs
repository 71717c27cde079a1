//! What other servers are told about who may reply and who may quote, and when.

use serde_json::{Value, json};

use super::{Federation, wire::PUBLIC};
use crate::{
    Result,
    blog::{QuotePolicy, ReplyPolicy, Review, Reviews, Settings},
    db, queue,
};

const BATCH: u64 = 20;

/// What holds for a review, or for what its people say under it. Open replies are not mentioned: to
/// name them would promise an answer to each. The older names stand beside the newer ones, for
/// GoToSocial before 0.20.
pub fn of(review: &Review, settings: &Settings, author_url: &str) -> Value {
    let mut policy = json!({ "canQuote": quotes(review.quotes(settings), author_url) });
    match review.replies(settings) {
        ReplyPolicy::Open => {}
        ReplyPolicy::FirstHeld | ReplyPolicy::AllHeld => {
            policy["canReply"] = json!({
                "automaticApproval": [author_url],
                "manualApproval": [PUBLIC],
                "always": [author_url],
                "approvalRequired": [PUBLIC],
            });
        }
        ReplyPolicy::Closed => {
            policy["canReply"] = json!({ "automaticApproval": [author_url], "always": [author_url] });
        }
    }
    policy
}

fn quotes(policy: QuotePolicy, author_url: &str) -> Value {
    match policy {
        QuotePolicy::Anybody => json!({ "automaticApproval": [PUBLIC] }),
        QuotePolicy::Followers => json!({
            "automaticApproval": [format!("{author_url}/followers")],
            "manualApproval": [PUBLIC],
        }),
        QuotePolicy::Ask => json!({ "manualApproval": [PUBLIC] }),
        QuotePolicy::Nobody => json!({ "automaticApproval": [author_url] }),
    }
}

/// What private words say: nobody but their author may quote them.
pub fn private(author_url: &str) -> Value {
    json!({ "canQuote": quotes(QuotePolicy::Nobody, author_url) })
}

/// Looks at reviews whose policy may have changed, and tells what is news. Says how many were looked at.
pub async fn tell_due(federation: &Federation) -> Result<usize> {
    let due = queue::claim::<Reviews>(&federation.db, BATCH).await?;
    for review in &due {
        let txn = db::begin(&federation.db).await?;
        review.tell_policy(&txn).await?;
        txn.commit().await?;
    }
    Ok(due.len())
}
