// A reader's own server: a reply box for people, and the documented API of Mastodon for applications.
// It checks every word, and remembers what it was asked.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

const SECRET = "a word between two servers";

export class Home {
  static async open() {
    const home = new Home();
    home.server = createServer((request, response) => home.#answer(request, response));
    home.server.listen(0, "127.0.0.1");
    await once(home.server, "listening");
    const { port } = home.server.address();
    home.authority = `localhost:${port}`;
    home.origin = `http://${home.authority}`;
    // For a browser this is another site than the blog, as servers are: our cookies must be fit to come back from there.
    home.entrance = `http://127.0.0.1:${port}`;
    return home;
  }

  constructor() {
    this.apps = [];
    this.visits = [];
    this.tokens = [];
    this.revoked = [];
    this.searches = [];
    this.statuses = [];
    /** What went wrong here; a test looks at it at the end. */
    this.surprises = [];
    this.takesNothing = false;
  }

  /** Whether a browser is here. */
  has(origin) {
    return origin === this.origin || origin === this.entrance;
  }

  get handle() {
    return `reader@${this.authority}`;
  }

  async #answer(request, response) {
    const url = new URL(request.url, this.origin);
    const asked = Object.fromEntries(request.method === "POST" ? new URLSearchParams(await text(request)) : url.searchParams);
    const room = this.#rooms[`${request.method} ${url.pathname}`];
    const said = room ? room(asked, request.headers) : { status: 404, body: {} };
    if (!said) this.surprises.push(`${request.method} ${request.url}: ${JSON.stringify(asked)}`);
    const { status = 200, to, body = "" } = said || { status: 401, body: { error: "unauthorized" } };
    if (to) return response.writeHead(303, { location: to }).end();
    const isPage = typeof body === "string";
    response.writeHead(status, { "content-type": isPage ? "text/html; charset=utf-8" : "application/json" });
    response.end(isPage ? `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A server</title>${body}` : JSON.stringify(body));
  }

  /** What there is to ask for. Nothing is answered to whom we do not know or believe. */
  #rooms = {
    "GET /.well-known/webfinger": ({ resource }) => resource === `acct:${this.handle}` && {
      body: {
        subject: resource,
        links: [
          { rel: "self", type: "application/activity+json", href: `${this.origin}/users/reader` },
          { rel: "http://ostatus.org/schema/1.0/subscribe", template: `${this.origin}/authorize_interaction?uri={uri}` },
          { rel: "https://w3id.org/fep/3b86/Create", template: `${this.origin}/share?text={content}` },
        ],
      },
    },

    "GET /share": () => ({ body: "<h1>Say it here</h1>" }),

    "GET /authorize_interaction": () => ({ body: "<h1>What do you want to say?</h1>" }),

    "GET /.well-known/oauth-authorization-server": () => ({
      body: {
        issuer: `${this.origin}/`,
        authorization_endpoint: `${this.origin}/oauth/authorize`,
        token_endpoint: `${this.origin}/oauth/token`,
        revocation_endpoint: `${this.origin}/oauth/revoke`,
        scopes_supported: ["profile", "read:search", "write:statuses"],
        code_challenge_methods_supported: ["S256"],
      },
    }),

    "POST /api/v1/apps": (app) => {
      const client = { client_id: `app ${this.apps.push(app)}`, client_secret: SECRET };
      return { body: client };
    },

    "GET /oauth/authorize": (visit) => ({ to: `${this.entrance}/agree?${new URLSearchParams(visit)}` }),

    "GET /agree": (visit) => {
      const app = this.#app(visit.client_id);
      const fits = app?.redirect_uris === visit.redirect_uri && app.scopes === visit.scope;
      if (!fits || visit.response_type !== "code" || visit.code_challenge_method !== "S256") return undefined;
      const back = (answer) => `${visit.redirect_uri}?${new URLSearchParams({ ...answer, state: visit.state })}`.replaceAll("&", "&amp;");
      const code = `code ${this.visits.push(visit)}`;
      return {
        body: `<h1>May ${app.client_name} post in your name?</h1>
          <p><a href="${back({ code })}">Allow</a> <a href="${back({ error: "access_denied" })}">Deny</a></p>`,
      };
    },

    "POST /oauth/token": (asked) => {
      const visit = this.visits[Number(asked.code?.split(" ")[1]) - 1];
      const proof = createHash("sha256").update(asked.code_verifier ?? "").digest("base64url");
      const fits = visit && asked.client_secret === SECRET && asked.redirect_uri === visit.redirect_uri;
      if (!fits || asked.client_id !== visit.client_id || proof !== visit.code_challenge) return undefined;
      const token = `token${this.tokens.length + 1}`;
      this.tokens.push(token);
      return { body: { access_token: token, token_type: "Bearer", scope: visit.scope, created_at: 1 } };
    },

    "POST /oauth/revoke": ({ token, client_secret }) => {
      if (client_secret !== SECRET) return undefined;
      this.revoked.push(token);
      return { body: {} };
    },

    "GET /api/v2/search": (asked, headers) => {
      if (!this.#lets(headers) || asked.resolve !== "true") return undefined;
      this.searches.push(asked.q);
      const other = { id: "6", uri: "https://other.example/6", url: "https://other.example/6" };
      return { body: { accounts: [], hashtags: [], statuses: [other, { id: "7", uri: asked.q, url: asked.q }] } };
    },

    "POST /api/v1/statuses": (status, headers) => {
      if (!this.#lets(headers)) return undefined;
      if (this.takesNothing) return { status: 422, body: { error: "Validation failed: Text character limit of 500 exceeded" } };
      this.statuses.push(status);
      return { body: { id: "8" } };
    },
  };

  #app(id) {
    return this.apps[Number(id?.split(" ")[1]) - 1];
  }

  #lets({ authorization }) {
    const token = authorization?.replace(/^Bearer /, "");
    return this.tokens.includes(token) && !this.revoked.includes(token);
  }

  async close() {
    if (!this.server.listening) return;
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, "close");
  }
}

async function text(request) {
  let all = "";
  for await (const piece of request) all += piece;
  return all;
}
