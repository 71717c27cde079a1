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

export class Browser {
  static async open() {
    return new Browser(await chromium.launch({ executablePath: PROGRAM, args: QUIET }));
  }

  constructor(chromium) {
    this.chromium = chromium;
  }

  /** A new person at a fresh browser. Complains at the end about all that went wrong unseen. */
  async visitor(blog, { javaScript = true } = {}) {
    const context = await this.chromium.newContext({ baseURL: blog.origin, javaScriptEnabled: javaScript });
    context.setDefaultTimeout(15_000);
    return new Visitor(blog, context, await context.newPage());
  }

  async close() {
    await this.chromium.close();
  }
}

export class Visitor {
  constructor(blog, context, page) {
    Object.assign(this, { blog, context, page });
    this.complaints = [];
    page.on("pageerror", (error) => this.complaints.push(`script: ${error}`));
    page.on("console", (said) => isTrouble(said) && this.complaints.push(`console: ${said.text()}`));
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== blog.origin) this.complaints.push(`somebody else is asked: ${request.url()}`);
    });
  }

  async go(path) {
    const response = await this.page.goto(path);
    assert.ok(response.ok(), `${path} answers ${response.status()}`);
  }

  /** Fills in fields by their names. */
  async type(fields) {
    for (const [name, value] of Object.entries(fields)) {
      await this.page.locator(`[name="${name}"]:not([type="hidden"])`).first().fill(value);
    }
  }

  async typed(name) {
    return await this.page.locator(`[name="${name}"]:not([type="hidden"])`).first().inputValue();
  }

  /** Presses a button and waits for the page it leads to. */
  async press(name) {
    const button = this.page.getByRole("button", { name });
    await Promise.all([this.page.waitForEvent("framenavigated"), button.first().click()]);
    await this.page.waitForLoadState();
  }

  async sees(text) {
    await this.page.getByText(text).first().waitFor();
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  /** On a small phone, at night: nothing sticks out of the page. */
  async fitsAPhone() {
    const usual = this.page.viewportSize();
    await this.page.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ["light", "dark"]) {
      await this.page.emulateMedia({ colorScheme });
      const tooWide = await this.page.evaluate(sticksOut);
      assert.deepEqual(tooWide, [], `${this.path()} is too wide for a phone (${colorScheme})`);
    }
    await this.page.emulateMedia({ colorScheme: null });
    await this.page.setViewportSize(usual);
  }

  /** Everybody can use the page, by day and by night. */
  async isAccessible() {
    for (const colorScheme of ["light", "dark"]) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.evaluate(axe.source);
      const { violations } = await this.page.evaluate(() => globalThis.axe.run());
      const found = violations.map((it) => `${it.id}: ${it.help}: ${it.nodes.map((node) => node.html).join(" ")}`);
      assert.deepEqual(found, [], `${this.path()} (${colorScheme})`);
    }
    await this.page.emulateMedia({ colorScheme: null });
  }

  async leave() {
    assert.deepEqual(this.complaints, []);
    await this.context.close();
  }
}

/** A form that was filled in wrongly comes back with status 422, which Chromium finds worth a line. */
function isTrouble(said) {
  return said.type() === "error" && !said.text().includes("status of 422");
}

function sticksOut() {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} px`, ...wide.slice(0, 5).map((it) => it.outerHTML.slice(0, 120))];
}
