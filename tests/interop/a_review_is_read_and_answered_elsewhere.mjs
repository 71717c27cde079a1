// A review blog as another ActivityPub implementation sees it: Fedify, over real HTTP.
// The tests are one story and run in order.
import assert from "node:assert/strict";
import { after, before, test as plain } from "node:test";
import { Temporal } from "@js-temporal/polyfill";
import { parseNodeInfo } from "@fedify/fedify/nodeinfo";
import { Accept, Announce, Article, Create, Delete, Group, Person, Update } from "@fedify/vocab";
import { Blog } from "../node/blog.mjs";
import { Peer, SCHEMES, withoutTls } from "./support/peer.mjs";

const REVIEW = `---
title: The Lighthouse Ledger
summary: Ines Okafor's quiet mystery keeps its best page for last.
language: en
slug: the-lighthouse-ledger
categories: [Fiction]
tags: [Mystery, Islands]
book:
  title: The Lighthouse Ledger
  writers: [Ines Okafor]
  publisher: Harbour Press
  year: 2019
  pages: 312
---
A keeper counts **ships**, and one of them never existed.
`;

let blog, peer, bob, carol, dave, mallory;
let mary, group; // as Fedify knows them
let published, article; // as the command line and as Fedify know the review
let reply, answer, like, boost;

/** One part of the story. Where one has failed, the rest would only repeat it. */
let broken = false;
const test = (name, part) => plain(name, async (told) => {
  if (broken) return told.skip("an earlier part has failed");
  broken = true;
  await part();
  broken = false;
});

before(async () => {
  blog = await Blog.withMary();
  peer = await Peer.open();
  withoutTls(blog.authority);
  [bob, carol, dave, mallory] = ["bob", "carol", "dave", "mallory"].map((it) => peer.reader(it));
});

after(async () => {
  await peer?.close();
  await blog?.close();
});

const comments = () => blog.ask("comment", "list", String(published.id));
const shown = (list) => list.filter((it) => it.state === "shown");
const commentOf = async (note) => (await comments()).find((it) => it.uri === note.id.href);
const untilHeard = (said, is) => blog.until(said, () => peer.heard.find(is));
const page = async () => (await blog.page(published.url)).html;
const pathOf = (url) => new URL(url).pathname;

test("an author and the blog are found by handle and by address", async () => {
  mary = await peer.lookup(`@mary@${blog.authority}`);
  assert.ok(mary instanceof Person);
  assert.equal(mary.id.href, `${blog.origin}/ap/users/mary`);
  assert.equal(mary.name.toString(), "Mary");
  assert.ok(mary.inboxId && mary.endpoints.sharedInbox && (await mary.getPublicKey()));

  group = await peer.lookup(`@blog@${blog.authority}`);
  assert.ok(group instanceof Group);
  assert.equal(group.id.href, `${blog.origin}/ap/blog`);
  assert.equal((await peer.lookup(group.id.href)).preferredUsername, "blog");
});

test("WebFinger names one actor whichever way it is asked", async () => {
  for (const resource of [`acct:mary@${blog.authority}`, mary.id.href, mary.url.href]) {
    const found = await peer.context.lookupWebFinger(resource);
    assert.equal(found?.subject, `acct:mary@${blog.authority}`, resource);
    const self = found.links.filter((it) => it.rel === "self");
    assert.deepEqual(self.map((it) => it.href), [mary.id.href]);
  }
  assert.equal(await peer.context.lookupWebFinger(`acct:nobody@${blog.authority}`), null);
});

test("NodeInfo passes the strict parser", async () => {
  const directory = await (await fetch(`${blog.origin}/.well-known/nodeinfo`)).json();
  const documents = directory.links.filter((it) => it.rel.startsWith("http://nodeinfo.diaspora.software/ns/schema/2."));
  assert.ok(documents.length > 0);
  for (const { href } of documents) {
    const nodeinfo = parseNodeInfo(await (await fetch(href)).json());
    assert.equal(nodeinfo?.software.name, "reynard", href);
    assert.deepEqual(nodeinfo.protocols, ["activitypub"]);
  }
});

test("a follow is accepted, in both signature schemes", async () => {
  const follows = [[bob, mary, SCHEMES[0]], [carol, mary, SCHEMES[1]], [dave, group, SCHEMES[1]]];
  for (const [reader, actor, scheme] of follows) {
    const { follow, status, words } = await reader.follow(actor, scheme);
    assert.equal(status, 202, `${scheme}: ${words}`);
    const accept = await untilHeard(`${reader.name} is accepted`, (it) =>
      it instanceof Accept && it.objectId?.href === follow.id.href);
    assert.equal(accept.actorId.href, actor.id.href);
  }
  const followers = await blog.ask("follower", "list");
  assert.equal(followers.length, follows.length, JSON.stringify(followers));
});

test("a published review reaches the followers of its author and of the blog", async () => {
  published = await blog.ask("review", "publish", await blog.file("review.md", REVIEW), "--author", "mary");

  const create = await untilHeard("the review arrives", (it) => it instanceof Create);
  assert.equal(create.actorId.href, mary.id.href);
  assert.equal(create.objectId.href, published.uri);
  article = await create.getObject();
  assert.ok(article instanceof Article);
  assert.equal(article.name.toString(), "The Lighthouse Ledger");
  assert.match(article.content.toString(), /<strong>ships<\/strong>/);
  assert.equal(article.url.href, published.url);
  assert.equal(article.attributionId.href, mary.id.href);

  const announce = await untilHeard("the blog announces it", (it) => it instanceof Announce);
  assert.equal(announce.actorId.href, group.id.href);
  assert.equal(announce.objectId.href, published.uri);
  await everythingWasSigned();
});

/** Fedify has checked each signature; here: that it is the actor's own, over the right bytes. */
async function everythingWasSigned() {
  for (const { json, signer, status } of peer.received) {
    assert.equal(status, 202, JSON.stringify(json));
    assert.equal(signer, json.actor, json.type);
  }
}

test("the review is found by its id and by the address of its page", async () => {
  for (const address of [published.uri, published.url]) {
    assert.equal((await peer.lookup(address))?.id?.href, published.uri, address);
  }
});

test("a reply from elsewhere stands under the review", async () => {
  reply = await bob.reply(article.id, mary, "I believed in that ship.");
  const comment = await blog.until("the reply is a comment", () => commentOf(reply));
  assert.equal(comment.parent, null);
  assert.match(comment.text, /I believed in that ship\./);
  assert.match(await page(), new RegExp(`id="c${comment.number}"[^]*I believed in that ship\\.`));
});

test("a reply to that reply stands under it", async () => {
  answer = await carol.reply(reply.id, mary, "So did the harbour master.");
  const comment = await blog.until("the answer is a comment", () => commentOf(answer));
  assert.equal(comment.parent, (await commentOf(reply)).number);
  assert.match(await page(), /So did the harbour master\./);
});

test("a reply is fetched that nobody has sent, once somebody answers it", async () => {
  const unsent = dave.write(article.id, mary, "Nobody sent you this.");
  const sent = await carol.reply(unsent.id, mary, "But I answer it.");
  const comment = await blog.until("the missing parent is there", () => commentOf(unsent));
  assert.equal(comment.parent, null);
  await blog.until("the answer hangs under it", async () => (await commentOf(sent))?.parent === comment.number);
});

test("replies and context can be walked and say what the page shows", async () => {
  const list = shown(await comments());
  assert.equal(list.length, 4);
  const fresh = await peer.lookup(published.uri);

  const replies = await peer.ids(await fresh.getReplies({ documentLoader: peer.loader }));
  assert.deepEqual(new Set(replies), new Set(list.filter((it) => it.parent === null).map((it) => it.uri)));

  const { context } = await (await fetch(published.uri, { headers: { accept: "application/activity+json" } })).json();
  const thread = await peer.ids(await peer.lookup(context));
  assert.equal(thread[0], published.uri);
  assert.deepEqual(new Set(thread.slice(1)), new Set(list.map((it) => it.uri)));

  const anchors = [...(await page()).matchAll(/id="c(\d+)"/g)].map((it) => Number(it[1]));
  assert.deepEqual(new Set(anchors), new Set(list.map((it) => it.number)));
  assert.equal(anchors.length, list.length);
});

test("an edit changes the comment", async () => {
  await bob.edit(reply, mary, "I doubted that ship.");
  await blog.until("the comment says so", async () => /I doubted that ship\./.test((await commentOf(reply)).text));
  assert.doesNotMatch(await page(), /I believed in that ship\./);
});

test("likes and boosts count, and count no longer once they are undone", async () => {
  const counts = async () => {
    const fresh = await peer.lookup(published.uri);
    const [likes, shares] = [await fresh.getLikes(), await fresh.getShares()];
    return `${likes.totalItems} likes, ${shares.totalItems} boosts`;
  };
  assert.equal(await counts(), "0 likes, 0 boosts");
  like = await bob.like(article, mary);
  boost = await carol.boost(article, mary);
  await blog.until("both count", async () => (await counts()) === "1 likes, 1 boosts");
  await bob.undo(like, mary);
  await carol.undo(boost, mary);
  await blog.until("neither counts", async () => (await counts()) === "0 likes, 0 boosts");
});

test("what is not genuine is refused and changes nothing", async () => {
  const inboxes = [mary.inboxId, mary.endpoints.sharedInbox];
  const before = JSON.stringify(await comments());
  const yesterday = Temporal.Now.instant().subtract({ hours: 30 });
  const tomorrow = Temporal.Now.instant().add({ hours: 30 });
  const [bobsKey] = await peer.context.getActorKeyPairs("bob");
  const lies = {
    "a changed body": { forge: ({ headers, body }) => ({ headers, body: body.replace("genuine", "forged!") }) },
    "an old date": { when: yesterday },
    "a date to come": { when: tomorrow },
    "a wrong digest": { forge: ({ headers, body }) => ({ headers: misdigested(headers), body }) },
    "the key of somebody else": { keyId: bobsKey.keyId },
    "a key that does not exist": { keyId: new URL("#no-such-key", mallory.id) },
  };
  for (const [what, lie] of Object.entries(lies)) {
    for (const scheme of SCHEMES) {
      for (const inbox of inboxes) await refused(`${what}, ${scheme}`, inbox, { scheme, ...lie });
    }
  }
  for (const inbox of inboxes) await refused("no signature", inbox, { scheme: "none" });
  assert.equal(JSON.stringify(await comments()), before);
});

async function refused(what, inbox, lie) {
  const note = mallory.write(article.id, mary, "This is genuine.");
  const { status, words } = await mallory.post(inbox, mallory.create(note, mary), lie);
  assert.equal(status, 401, `${what} at ${pathOf(inbox)}: ${words}`);
}

function misdigested(headers) {
  const wrong = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
  if (headers.has("digest")) headers.set("digest", `SHA-256=${wrong}`);
  if (headers.has("content-digest")) headers.set("content-digest", `sha-256=:${wrong}:`);
  return headers;
}

test("nobody speaks for somebody else", async () => {
  const before = JSON.stringify(await comments());
  const inBobsName = bob.create(bob.write(article.id, mary, "Bob never said this."), mary);
  const { inboxId } = mary;
  const deeds = [inBobsName, bob.update(reply), mallory.update(reply.clone({ content: "Changed." })), mallory.removal(reply)];
  for (const scheme of SCHEMES) {
    const statuses = [];
    for (const deed of deeds) statuses.push((await mallory.post(inboxId, deed, { scheme })).status);
    assert.ok(statuses.slice(0, 2).every((it) => it === 401 || it === 403), `${scheme}: ${statuses}`);
    assert.ok(statuses.every((it) => it < 500), `${scheme}: ${statuses}`);
  }
  assert.equal(JSON.stringify(await comments()), before);
});

test("a deleted reply is gone, and its answers stay", async () => {
  await bob.delete(reply, mary);
  await blog.until("the comment is gone", async () => !/I doubted that ship\./.test(await page()));
  assert.match(await page(), /So did the harbour master\./);
});

test("a revised review reaches the followers", async () => {
  const file = await blog.file("revised.md", REVIEW.replace("never existed", "sails every night"));
  await blog.cli(["review", "revise", String(published.id), file]);
  const update = await untilHeard("the revision arrives", (it) => it instanceof Update && it.objectId.href === published.uri);
  const revised = await update.getObject();
  assert.match(revised.content.toString(), /sails every night/);
  assert.equal(revised.published.toString(), article.published.toString());
  assert.ok(Temporal.Instant.compare(revised.updated, revised.published) >= 0);
});

test("who has unfollowed hears no more", async () => {
  const before = (await blog.ask("follower", "list")).length;
  const { follow } = await carol.follow(mary, SCHEMES[0]);
  await carol.undo(follow, mary);
  await blog.until("there is one follower less", async () => (await blog.ask("follower", "list")).length === before - 1);
});

test("a retracted review is gone everywhere", async () => {
  await blog.cli(["review", "retract", String(published.id)]);
  const removal = await untilHeard("the Delete arrives", (it) => it instanceof Delete && it.actorId.href === mary.id.href);
  assert.equal((await removal.getObject())?.id?.href ?? removal.objectId.href, published.uri);
  const response = await fetch(published.uri, { headers: { accept: "application/activity+json" } });
  assert.equal(response.status, 410);
  assert.equal((await response.json()).type, "Tombstone");
  await everythingWasSigned();
});

test("nothing is left to deliver", async () => {
  await blog.until("every delivery is done", async () => (await blog.ask("delivery", "list")).length === 0);
});
