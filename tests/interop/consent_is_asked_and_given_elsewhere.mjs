// Consent to quote and to reply, as another ActivityPub implementation asks for it and checks it:
// Fedify, over real HTTP. The tests are one story and run in order.
import assert from "node:assert/strict";
import { after, before, test as plain } from "node:test";
import {
  Accept, Delete, PUBLIC_COLLECTION, QuoteAuthorization, QuoteRequest, Reject, ReplyAuthorization, ReplyRequest,
} from "@fedify/vocab";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Peer, withoutTls } from "./support/peer.mjs";

const review = (title, rules) => `---
title: ${title}
summary: A short word on ${title}.
language: en
${rules}
---
A keeper counts **ships**.
`;

let blog, peer, bob, carol, mary;
let asking, refusing, open; // reviews: who quotes asks, nobody may quote, anybody may do anything
let stamp;

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
  const publish = async (name, rules) =>
    await blog.ask("review", "publish", await blog.file(`${name}.md`, review(name, rules)), "--author", "mary");
  asking = await publish("The Asking Tide", "quotes: ask\nreplies: all_held");
  refusing = await publish("The Silent Tide", "quotes: nobody\nreplies: closed");
  open = await publish("The Open Tide", "quotes: anybody");
});

after(async () => {
  await peer?.close();
  await blog?.close();
});

const hrefs = (urls) => urls.map((it) => it.href);
const untilHeard = (said, is) => blog.until(said, () => peer.heard.find(is));
const answers = (kind, asked) => (it) => it instanceof kind && it.objectId?.href === asked.id.href;
const status = async (url) => (await fetch(url, { headers: { accept: "application/activity+json" } })).status;

/** A post that quotes, kept on the other server, and the question whether it may. */
async function asks(reader, quoted) {
  const note = reader.write(null, mary, `As ${reader.name} read it.`).clone({ quote: new URL(quoted.uri) });
  peer.notes.set(note.id.pathname.split("/").pop(), note);
  const id = peer.address("quote-request");
  const question = new QuoteRequest({ id, actor: reader.id, object: new URL(quoted.uri), instrument: note, to: mary.id });
  await reader.send(mary, question);
  return { question, note };
}

/** mary presses a button at the desk. */
async function presses(deed) {
  const plainly = { redirect: "manual", method: "POST", headers: { origin: blog.origin } };
  const enter = new URLSearchParams({ username: "mary", password: PASSWORD });
  const signedIn = await fetch(`${blog.origin}/sign-in`, { ...plainly, body: enter });
  const cookie = signedIn.headers.getSetCookie().map((it) => it.split(";")[0]).join("; ");
  const desk = await (await fetch(`${blog.origin}/desk/quotes`, { headers: { cookie } })).text();
  const [, path, csrf] = desk.match(new RegExp(`action="(/desk/quotes/\\d+/${deed})"[^]*?name="csrf" value="([^"]+)"`));
  const body = new URLSearchParams({ csrf });
  const pressed = await fetch(blog.origin + path, { ...plainly, headers: { ...plainly.headers, cookie }, body });
  assert.equal(pressed.status, 303);
}

test("what holds is read from the review", async () => {
  const policyOf = async ({ uri }) => (await peer.lookup(uri)).interactionPolicy;
  const [ask, none, all] = [await policyOf(asking), await policyOf(refusing), await policyOf(open)];

  assert.deepEqual(hrefs(ask.canQuote.manualApprovals), [PUBLIC_COLLECTION.href]);
  assert.deepEqual(hrefs(ask.canReply.manualApprovals), [PUBLIC_COLLECTION.href]);
  assert.deepEqual(hrefs(none.canQuote.automaticApprovals), [mary.id.href]);
  assert.deepEqual(hrefs(none.canReply.automaticApprovals), [mary.id.href]);
  assert.deepEqual(hrefs(all.canQuote.automaticApprovals), [PUBLIC_COLLECTION.href]);
  assert.equal(all.canReply, null);
});

test("a quote is asked for, granted at the desk, and its stamp can be checked", async () => {
  const { question, note } = await asks(bob, asking);
  await presses("grant");

  const accept = await untilHeard("the quote is granted", answers(Accept, question));
  assert.equal(accept.actorId.href, mary.id.href);
  stamp = accept.resultId.href;
  const consent = await peer.lookup(stamp);
  assert.ok(consent instanceof QuoteAuthorization);
  assert.equal(consent.attributionId.href, mary.id.href);
  assert.equal(consent.interactingObjectId.href, note.id.href);
  assert.equal(consent.interactionTargetId.href, asking.uri);
  assert.match((await blog.page(asking.url)).html, /Quoted by[^]*As bob read it\./);
});

test("where anybody may quote, the consent comes at once; where nobody may, it never comes", async () => {
  const allowed = await asks(carol, open);
  const refused = await asks(carol, refusing);

  const accept = await untilHeard("carol may", answers(Accept, allowed.question));
  assert.equal((await peer.lookup(accept.resultId.href)).interactingObjectId.href, allowed.note.id.href);
  const reject = await untilHeard("carol may not", answers(Reject, refused.question));
  assert.equal(reject.resultId, null);
});

test("consent is taken back everywhere", async () => {
  assert.equal(await status(stamp), 200);
  const before = (await blog.page(asking.url)).html;
  assert.match(before, /Quoted by/);
  await blog.until("only bob's is left to take back", async () => {
    if ((await status(stamp)) === 404) return true;
    await presses("revoke");
    return false;
  });

  const gone = await untilHeard("bob hears it", (it) => it instanceof Delete && it.objectId?.href === stamp);
  assert.ok((await gone.getObject()) instanceof QuoteAuthorization);
  assert.doesNotMatch((await blog.page(asking.url)).html, /Quoted by/);
});

test("a reply is asked for: accepted with a stamp, or rejected where replies are closed", async () => {
  const ask = async (reader, about) => {
    const note = reader.write(new URL(about.uri), mary, `May ${reader.name} say this?`);
    const question = new ReplyRequest({
      id: peer.address("reply-request"), actor: reader.id, object: new URL(about.uri), instrument: note, to: mary.id,
    });
    await reader.send(mary, question);
    return { question, note };
  };
  const welcome = await ask(bob, open);
  const late = await ask(bob, refusing);

  const accept = await untilHeard("the reply is accepted", answers(Accept, welcome.question));
  const consent = await peer.lookup(accept.resultId.href);
  assert.ok(consent instanceof ReplyAuthorization);
  assert.equal(consent.interactingObjectId.href, welcome.note.id.href);
  assert.equal(consent.interactionTargetId.href, open.uri);
  await untilHeard("the late one is rejected", answers(Reject, late.question));
  assert.match((await blog.page(open.url)).html, /May bob say this\?/);

  const held = await ask(carol, asking);
  const waiting = await blog.until("the held one is at the desk", async () =>
    (await blog.ask("comment", "list", String(asking.id))).find((it) => it.uri === held.note.id.href));
  assert.equal(waiting.state, "held");
  await blog.cli(["comment", "approve", String(waiting.id)]);
  await untilHeard("the held one is accepted", answers(Accept, held.question));
});

test("everything came properly signed, and nothing is left to deliver", async () => {
  for (const { json, signer, status } of peer.received) {
    assert.equal(status, 202, JSON.stringify(json));
    assert.equal(signer, json.actor, json.type);
  }
  await blog.until("every delivery is done", async () => (await blog.ask("delivery", "list")).length === 0);
});
