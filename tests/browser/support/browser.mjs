// A visitor's browser: Debian's Chromium, with or without JavaScript.
import assert from "node:assert/strict";
import axe from "axe-core";
import { chromium } from "playwright-core";

const PROGRAM = process.env.CHROMIUM_BIN ?? "/usr/bin/chromium";
/** It asks nobody but the blog for anything. */
const QUIET = [
  "--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--no-first-run",
];

const SCREENS = [{ width: 360, height: 740 }, { width: 1440, height: 900 }];

export class Browser {
  static async open() {
    return new Browser(await chromium.launch({ executablePath: PROGRAM, args: QUIET }));
  }

  constructor(chromium) {
    this.chromium = chromium;
  }

  /** A new person at a fresh browser. Complains at the end about all that went wrong unseen. */
  async visitor(blog, { javaScript = true, home } = {}) {
    const context = await this.chromium.newContext({ baseURL: blog.origin, javaScriptEnabled: javaScript });
    context.setDefaultTimeout(15_000);
    return new Visitor(blog, context, await context.newPage(), home);
  }

  async close() {
    await this.chromium.close();
  }
}

export class Visitor {
  /** Whoever has a server of their own may be led there; our pages themselves ask it for nothing. */
  constructor(blog, context, page, home) {
    Object.assign(this, { blog, context, page });
    this.complaints = [];
    page.on("pageerror", (error) => this.complaints.push(`script: ${error}`));
    page.on("console", (said) => isTrouble(said) && this.complaints.push(`console: ${said.text()}`));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      const isVisit = home?.has(origin) && request.isNavigationRequest();
      if (protocol.startsWith("http") && origin !== blog.origin && !isVisit) this.complaints.push(`somebody else is asked: ${request.url()}`);
    });
  }

  async go(path) {
    const response = await this.page.goto(path);
    assert.ok(response.ok(), `${path} answers ${response.status()}`);
  }

  /** The form with this button. */
  form(button) {
    return this.page.locator("form").filter({ has: this.page.getByRole("button", { name: button }) });
  }

  /** Fills in fields by their names, on the page or in one of its forms. */
  async type(fields, where = this.page) {
    for (const [name, value] of Object.entries(fields)) await field(where, name).fill(value);
  }

  async typed(name, where = this.page) {
    return await field(where, name).inputValue();
  }

  /** Presses a button and waits for the page it leads to. */
  async press(name) {
    const button = this.page.getByRole("button", { name });
    await Promise.all([this.page.waitForEvent("framenavigated"), button.first().click()]);
    await this.page.waitForLoadState();
  }

  /** Follows a link. */
  async follow(name) {
    const link = this.page.getByRole("link", { name });
    await Promise.all([this.page.waitForEvent("framenavigated"), link.first().click()]);
    await this.page.waitForLoadState();
  }

  /** Opens everything on the page that can be folded. */
  async unfold() {
    await this.page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
  }

  async sees(text) {
    await this.page.getByText(text).first().waitFor();
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  /** Nothing sticks out of the page. */
  async fits() {
    await this.#everywhere(async (where) => {
      assert.deepEqual(await this.page.evaluate(sticksOut), [], `${where} is too wide`);
    });
  }

  /** Everybody can use the page. */
  async isAccessible() {
    await this.#everywhere(async (where) => {
      await this.page.evaluate(axe.source);
      const { violations } = await this.page.evaluate(() => globalThis.axe.run());
      const found = violations.map((it) => `${it.id}: ${it.help}: ${it.nodes.map((node) => node.html).join(" ")}`);
      assert.deepEqual(found, [], where);
    });
  }

  /** On a small phone and on a desk, by day and by night. */
  async #everywhere(look) {
    const usual = this.page.viewportSize();
    for (const screen of SCREENS) {
      await this.page.setViewportSize(screen);
      for (const colorScheme of ["light", "dark"]) {
        await this.page.emulateMedia({ colorScheme });
        await look(`${this.path()} (${screen.width} px, ${colorScheme})`);
      }
    }
    await this.page.emulateMedia({ colorScheme: null });
    await this.page.setViewportSize(usual);
  }

  async leave() {
    assert.deepEqual(this.complaints, []);
    await this.context.close();
  }
}

function field(where, name) {
  return where.locator(`[name="${name}"]:not([type="hidden"])`).first();
}

/** A form that was filled in wrongly, or overtaken, comes back with status 422 or 409, which Chromium finds worth a line. */
function isTrouble(said) {
  return said.type() === "error" && !/status of (409|422)/.test(said.text());
}

function sticksOut() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} px`, ...wide.slice(0, 5).map((it) => it.outerHTML.slice(0, 120))];
}
