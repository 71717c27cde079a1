// Another server with many people, who say things by the hundred, every letter signed.
import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

const PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

export class Neighbour {
  static async open() {
    const server = createServer((request, answer) => neighbour.#answer(request, answer)).listen(0, "127.0.0.1");
    const neighbour = new Neighbour(server);
    await once(server, "listening");
    return neighbour;
  }

  constructor(server) {
    this.server = server;
    this.since = new Date().toISOString();
    this.said = 0;
    const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
    this.key = keys.privateKey;
    this.pem = keys.publicKey.export({ type: "spki", format: "pem" });
  }

  get authority() {
    return `localhost:${this.server.address().port}`;
  }

  person(name) {
    return `http://${this.authority}/users/${name}`;
  }

  /** Everybody here opened their account today, so that whatever they say is read first. */
  #answer(request, answer) {
    const name = /^\/users\/(\w+)$/.exec(request.url)?.[1];
    if (!name) return answer.writeHead(404).end();
    const id = this.person(name);
    answer.writeHead(200, { "content-type": "application/activity+json" });
    answer.end(JSON.stringify({
      "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
      id, type: "Person", preferredUsername: name, name: `${name[0].toUpperCase()}${name.slice(1)}`, url: id,
      inbox: `${id}/inbox`, published: this.since,
      publicKey: { id: `${id}#main-key`, owner: id, publicKeyPem: this.pem },
    }));
  }

  /** Somebody answers a review; resolves when the blog has it. */
  async reply(inbox, review, name, words) {
    const [attributedTo, published] = [this.person(name), new Date().toISOString()];
    const id = `http://${this.authority}/notes/${(this.said += 1)}`;
    const note = { id, type: "Note", attributedTo, inReplyTo: review, to: [PUBLIC], cc: [], content: `<p>${words}</p>`, published };
    await this.tell(inbox, name, { id: `${id}/create`, type: "Create", to: [PUBLIC], cc: [], object: note });
  }

  /** Sends an activity of somebody here, sealed. */
  async tell(inbox, name, activity) {
    const actor = this.person(name);
    const letter = { "@context": "https://www.w3.org/ns/activitystreams", actor, ...activity };
    const [url, body, date] = [new URL(inbox), JSON.stringify(letter), new Date().toUTCString()];
    const digest = `SHA-256=${createHash("sha256").update(body).digest("base64")}`;
    const sealed = `(request-target): post ${url.pathname}\nhost: ${url.host}\ndate: ${date}\ndigest: ${digest}`;
    const signature = createSign("sha256").update(sealed).sign(this.key, "base64");
    const headers = {
      "content-type": "application/activity+json", date, digest,
      signature: `keyId="${actor}#main-key",algorithm="rsa-sha256",headers="(request-target) host date digest",signature="${signature}"`,
    };
    const answer = await fetch(url, { method: "POST", headers, body });
    if (!answer.ok) throw new Error(`${inbox} answers ${answer.status}: ${await answer.text()}`);
  }

  async close() {
    this.server.close();
    await once(this.server, "close");
  }
}
