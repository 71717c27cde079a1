// Another server of the fediverse, with a few readers on it. The protocol is all Fedify's: what it
// cannot look up, parse or verify does not count as federated.
import { createServer } from "node:http";
import { once } from "node:events";
import { Temporal } from "@js-temporal/polyfill";
import { MemoryKvStore, createFederation } from "@fedify/fedify/federation";
import { generateCryptoKeyPair, signRequest, verifyRequest } from "@fedify/fedify/sig";
import { getDocumentLoader } from "@fedify/vocab-runtime";
import {
  Accept, Activity, Announce, Create, Delete, Endpoints, Follow, Like, Mention, Note, Person, PUBLIC_COLLECTION,
  Tombstone, Undo, Update,
} from "@fedify/vocab";

/** The two ways in which servers of 2026 sign what they send. */
export const SCHEMES = ["draft-cavage-http-signatures-12", "rfc9421"];
const READERS = ["bob", "carol", "dave", "mallory"];

export class Peer {
  static async open() {
    const peer = new Peer();
    peer.server = createServer((request, response) => peer.#serve(request, response)).listen(0, "127.0.0.1");
    await once(peer.server, "listening");
    peer.origin = `http://localhost:${peer.server.address().port}`;
    peer.#federate();
    return peer;
  }

  constructor() {
    this.keys = new Map();
    this.notes = new Map();
    this.followers = new Map();
    /** Every POST that came in: what it says, who signed it and how, what Fedify answered. */
    this.received = [];
    /** The activities that Fedify accepted as genuine. */
    this.heard = [];
    this.number = 0;
    /** Asks the network each time, for Fedify's own loader remembers documents for minutes. */
    this.loader = getDocumentLoader({ allowPrivateAddress: true });
  }

  #federate() {
    const federation = createFederation({ kv: new MemoryKvStore(), origin: this.origin, allowPrivateAddress: true });
    federation
      .setActorDispatcher("/users/{identifier}", (context, name) => this.#person(context, name))
      .setKeyPairsDispatcher((_, name) => this.#keysOf(name));
    federation.setObjectDispatcher(Note, "/notes/{id}", (_, { id }) => this.notes.get(id) ?? null);
    federation.setOutboxDispatcher("/users/{identifier}/outbox", () => ({ items: [] }));
    federation.setFollowersDispatcher("/users/{identifier}/followers", () => ({ items: [] }));
    federation.setNodeInfoDispatcher("/nodeinfo/2.1", () => ({
      software: { name: "fedify-readers", version: "1.0.0" },
      protocols: ["activitypub"],
      usage: { users: { total: READERS.length }, localPosts: this.notes.size, localComments: 0 },
    }));
    federation
      .setInboxListeners("/users/{identifier}/inbox", "/inbox")
      .on(Activity, (_, activity) => void this.heard.push(activity));
    this.federation = federation;
    this.context = federation.createContext(new URL(this.origin), undefined);
  }

  async #person(context, name) {
    if (!READERS.includes(name)) return null;
    const keys = await context.getActorKeyPairs(name);
    return new Person({
      id: context.getActorUri(name),
      preferredUsername: name,
      name: name[0].toUpperCase() + name.slice(1),
      inbox: context.getInboxUri(name),
      outbox: context.getOutboxUri(name),
      followers: context.getFollowersUri(name),
      endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
      publicKey: keys[0].cryptographicKey,
      assertionMethods: keys.map((it) => it.multikey),
    });
  }

  async #keysOf(name) {
    if (!READERS.includes(name)) return [];
    if (!this.keys.has(name)) {
      this.keys.set(name, Promise.all(["RSASSA-PKCS1-v1_5", "Ed25519"].map((it) => generateCryptoKeyPair(it))));
    }
    return await this.keys.get(name);
  }

  async #serve(incoming, outgoing) {
    const request = await asWebRequest(incoming, this.origin);
    const letter = request.method === "POST" ? await this.#read(request.clone()) : undefined;
    const response = await this.federation.fetch(request, { contextData: undefined });
    if (letter) this.received.push({ ...letter, status: response.status });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }

  async #read(request) {
    const key = await verifyRequest(request.clone(), { documentLoader: this.loader, contextLoader: this.loader });
    return {
      json: JSON.parse(await request.text()),
      scheme: request.headers.has("signature-input") ? "rfc9421" : "draft-cavage-http-signatures-12",
      signer: key?.ownerId?.href,
    };
  }

  reader(name) {
    return new Reader(this, name);
  }

  /** What Fedify makes of an address or a handle, asked anew; `null` if it makes nothing of it. */
  async lookup(identifier) {
    return await this.context.lookupObject(identifier, { documentLoader: this.loader });
  }

  /** The ids of everything in a collection, in order, page by page. */
  async ids(collection) {
    const found = [];
    for await (const item of this.context.traverseCollection(collection, { documentLoader: this.loader })) {
      found.push(item.id.href);
    }
    return found;
  }

  address(kind) {
    return new URL(`/activities/${kind}-${++this.number}`, this.origin);
  }

  async close() {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, "close");
  }
}

/** Somebody who reads reviews on the other server. */
class Reader {
  constructor(peer, name) {
    this.peer = peer;
    this.name = name;
    this.id = peer.context.getActorUri(name);
  }

  async follow(actor, scheme) {
    const follow = new Follow({ id: this.peer.address("follow"), actor: this.id, object: actor.id, to: actor.id });
    return { follow, ...(await this.post(actor.inboxId, follow, { scheme })) };
  }

  async undo(activity, actor) {
    await this.send(actor, new Undo({ id: this.peer.address("undo"), actor: this.id, object: activity }));
  }

  async like(article, author) {
    const like = new Like({ id: this.peer.address("like"), actor: this.id, object: article.id, to: author.id });
    await this.send(author, like);
    return like;
  }

  async boost(article, author) {
    const id = this.peer.address("boost");
    const boost = new Announce({ id, actor: this.id, object: article.id, to: PUBLIC_COLLECTION, cc: author.id });
    await this.send(author, boost);
    return boost;
  }

  /** A note in reply to something, kept on this server but not sent to anybody. */
  write(parent, author, text) {
    const id = String(++this.peer.number);
    const note = new Note({
      id: this.peer.context.getObjectUri(Note, { id }),
      attribution: this.id,
      replyTarget: parent,
      content: `<p>${text}</p>`,
      published: Temporal.Now.instant(),
      to: PUBLIC_COLLECTION,
      cc: author.id,
      tags: [new Mention({ href: author.id, name: `@${author.preferredUsername}@${author.id.host}` })],
    });
    this.peer.notes.set(id, note);
    return note;
  }

  async reply(parent, author, text) {
    const note = this.write(parent, author, text);
    await this.send(author, this.create(note, author));
    return note;
  }

  create(note, author) {
    return new Create({
      id: this.peer.address("create"), actor: this.id, object: note, to: PUBLIC_COLLECTION, cc: author.id,
    });
  }

  async edit(note, author, text) {
    const edited = note.clone({ content: `<p>${text}</p>`, updated: Temporal.Now.instant() });
    this.peer.notes.set(note.id.pathname.split("/").pop(), edited);
    await this.send(author, this.update(edited));
    return edited;
  }

  update(note) {
    return new Update({ id: this.peer.address("update"), actor: this.id, object: note, to: PUBLIC_COLLECTION });
  }

  async delete(note, author) {
    this.peer.notes.delete(note.id.pathname.split("/").pop());
    await this.send(author, this.removal(note));
  }

  removal(note) {
    const object = new Tombstone({ id: note.id });
    return new Delete({ id: this.peer.address("delete"), actor: this.id, object, to: PUBLIC_COLLECTION });
  }

  /** As Fedify itself delivers: RFC 9421 first, draft-cavage if that is refused; fails if both are. */
  async send(recipient, activity) {
    await this.peer.context.sendActivity({ identifier: this.name }, recipient, activity, { immediate: true });
  }

  /**
   * By hand, for what no honest server does; answers the status and its words. `scheme` is one of SCHEMES or `none`,
   * `keyId` whose key is named, `when` what the clock shows, `forge` changes what goes out once it is signed.
   */
  async post(inbox, activity, { scheme = SCHEMES[0], keyId, when, forge = (it) => it } = {}) {
    const body = JSON.stringify(await activity.toJsonLd({ contextLoader: this.peer.loader }));
    const headers = { "content-type": "application/activity+json" };
    let request = new Request(inbox, { method: "POST", headers, body });
    if (scheme !== "none") {
      const [key] = await this.peer.context.getActorKeyPairs(this.name);
      request = await signRequest(request, key.privateKey, keyId ?? key.keyId, { spec: scheme, currentTime: when });
    }
    const { headers: sent, body: said } = forge({ headers: new Headers(request.headers), body });
    const response = await fetch(inbox, { method: "POST", headers: sent, body: said });
    return { status: response.status, words: await response.text() };
  }
}

/**
 * Fedify asks for handles (`acct:`) by https only. On loopback nobody ends TLS, so for this one host
 * the question goes out as plain http; everything else about it stays Fedify's.
 */
export function withoutTls(authority) {
  const fetched = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== "https:" || url.host !== authority) return fetched(input, options);
    url.protocol = "http:";
    return fetched(url, options);
  };
}

async function asWebRequest(incoming, origin) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = ["GET", "HEAD"].includes(incoming.method) ? undefined : Buffer.concat(chunks);
  const headers = new Headers();
  for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
    headers.append(incoming.rawHeaders[at], incoming.rawHeaders[at + 1]);
  }
  return new Request(new URL(incoming.url, origin), { method: incoming.method, headers, body });
}
