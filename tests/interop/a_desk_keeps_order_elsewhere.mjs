// What the desk decides, as another ActivityPub implementation feels it: Fedify, over real HTTP.
// The tests are one story and run in order.
import assert from "node:assert/strict";
import { after, before, test as plain } from "node:test";
import { Flag, Mention, Note, PUBLIC_COLLECTION, Reject } from "@fedify/vocab";
import { Temporal } from "@js-temporal/polyfill";
import { Blog } from "../node/blog.mjs";
import { Peer, withoutTls } from "./support/peer.mjs";

const REVIEW = `---
title: The Lighthouse Ledger
summary: A quiet mystery.
language: en
---
A keeper counts **ships**.
`;

let blog, peer, bob, carol, mary, published, followed, said;

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
  [bob, carol] = ["bob", "carol"].map((it) => peer.reader(it));
  mary = await peer.lookup(`@mary@${blog.authority}`);
  published = await blog.ask("review", "publish", await blog.file("ledger.md", REVIEW), "--author", "mary");
});

after(async () => {
  await peer?.close();
  await blog?.close();
});

const handle = (reader) => `@${reader.name}@${reader.id.host}`;
const page = async () => (await blog.page(published.url)).html;
const followers = async () => (await blog.ask("follower", "list")).map((it) => JSON.stringify(it)).join();
const inbox = async () => await blog.ask("inbox", "list");
const review = () => new URL(published.uri);

test("everybody is heard, and the desk is told", async () => {
  followed = (await bob.follow(mary)).follow;
  await carol.follow(mary);
  said = await bob.reply(review(), mary, "The frost undid me.");
  await carol.reply(review(), mary, "The thaw came late.");

  assert.match(await page(), /The frost undid me\.[^]*The thaw came late\./);
  const kinds = (await inbox()).map((it) => it.kind).sort();
  assert.deepEqual(kinds, ["comment", "comment", "follower", "follower"]);
});

test("somebody who is limited waits, with the reason", async () => {
  await blog.ask("standing", "limit", handle(carol), "--reason", "too loud");
  await carol.reply(review(), mary, "And another thing.");

  assert.doesNotMatch(await page(), /And another thing/);
  const [waiting] = await blog.ask("inbox", "list", "--waiting");
  assert.equal(waiting.state, "held");
  assert.deepEqual(waiting.reasons, ["is limited, or their server is"]);
  await blog.ask("comment", "approve", String(waiting.comment));
  assert.match(await page(), /And another thing/);
});

test("somebody who is blocked is gone, told so, and not heard", async () => {
  await blog.ask("standing", "block", handle(bob));

  assert.doesNotMatch(await page(), /The frost undid me/);
  assert.doesNotMatch(await followers(), /bob/);
  const reject = await blog.until("bob's server hears it", () => peer.heard.find((it) => it instanceof Reject));
  assert.equal(reject.objectId.href, followed.id.href);
  const refused = await bob.post(mary.inboxId, bob.create(bob.write(review(), mary, "Let me in."), mary));
  assert.equal(refused.status, 403);
  const context = await (await fetch(`${published.uri}/context`, { headers: { accept: "application/activity+json" } })).text();
  assert.ok(!context.includes(said.id.href), context);
});

test("when the block is lifted, the words are back and the follow is not", async () => {
  await blog.ask("standing", "lift", handle(bob));

  assert.match(await page(), /The frost undid me/);
  assert.doesNotMatch(await followers(), /bob/);
  await bob.reply(review(), mary, "Thank you.");
  assert.match(await page(), /Thank you\./);
});

test("a mention and a report reach the desk, and nobody reads of the report elsewhere", async () => {
  const note = new Note({
    id: peer.address("mention"), attribution: bob.id, content: "<p>@mary what next?</p>", to: PUBLIC_COLLECTION, cc: mary.id,
    published: Temporal.Now.instant(), tags: [new Mention({ href: mary.id, name: `@mary@${blog.authority}` })],
  });
  await bob.send(mary, bob.create(note, mary));
  const flag = new Flag({ id: peer.address("flag"), actor: carol.id, object: review(), content: "A cruel word about pears." });
  await carol.send(mary, flag);

  const kinds = new Set((await inbox()).map((it) => it.kind));
  assert.ok(kinds.has("mention") && kinds.has("report"), [...kinds].join());
  assert.doesNotMatch(await page(), /cruel word|what next/);
});
