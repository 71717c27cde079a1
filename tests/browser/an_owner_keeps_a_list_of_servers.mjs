// Trust, blocks, lists of servers and the log, in a real browser: with JavaScript, and all over again without.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const LONG = `${"a-very-long-name-that-does-not-end.".repeat(5)}example`;
const LIST = [
  "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate",
  `${LONG},suspend,False,False,"waves of spam, every week",False`,
  "quiet.example,silence,False,False,,False",
  "good.example,suspend,False,False,,False",
  "ev*l.example,suspend,False,False,,True",
  `${"x".repeat(200)},suspend,False,False,,False`,
].join("\n");

for (const javaScript of [true, false]) {
  describe(`a list of servers, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, mary;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    mary = await browser.visitor(blog, { javaScript });
    await mary.go("/sign-in");
    await mary.type({ username: "mary", password: PASSWORD });
    await mary.press("Sign in");
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  /** What holds for every page; the judge of accessibility needs JavaScript. */
  async function isSound() {
    await mary.fits();
    if (javaScript) await mary.isAccessible();
    if (process.env.SHOTS) await shoot();
  }

  /** For whoever wants to look: SHOTS=folder. */
  async function shoot() {
    const name = mary.path().replaceAll("/", "_");
    for (const [width, colorScheme] of [[360, "dark"], [1280, "light"]]) {
      await mary.page.setViewportSize({ width, height: 900 });
      await mary.page.emulateMedia({ colorScheme });
      await mary.page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}-${Date.now()}.png`, fullPage: true });
    }
  }

  test("nothing is decided yet, and the pages say so", async () => {
    for (const page of ["Trust and blocks", "Log"]) {
      await mary.follow(page);
      await isSound();
    }
    await mary.go("/desk/blocklists");
    await mary.sees("No list is kept here yet.");
    await isSound();
  });

  test("what is refused comes back as it was typed", async () => {
    await mary.go("/desk/standings");
    const decide = mary.page.locator("#decide");
    await mary.type({ target: "ev*l.example", reason: "spam" }, decide);
    await decide.getByRole("button", { name: "Decide" }).click();
    await mary.sees(/is not the name of a server/);
    assert.equal(await mary.typed("target", decide), "ev*l.example");
    assert.equal(await mary.typed("reason", decide), "spam");
    await isSound();

    await mary.type({ target: "GOOD.example." }, decide);
    await decide.locator('[value="trusted"]').check();
    await decide.getByRole("button", { name: "Decide" }).click();
    await mary.sees(/It holds from now on/);
  });

  test("a list is a file, looked at before it holds", async () => {
    await mary.go("/desk/blocklists");
    const file = { name: "friends.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) };
    await mary.page.locator('[name="file"]').setInputFiles(file);
    await mary.press("Look at it");
    await mary.sees(/Nothing of it holds yet/);
    await mary.sees(/stays trusted, the list says blocked/);
    await mary.sees(/is hidden behind asterisks/);
    await isSound();
    await mary.press("Apply the list");
    await mary.sees("Applied. The list holds from now on.");
    await mary.sees("friends.csv");
    await isSound();
  });

  test("what holds is found, changed and written down", async () => {
    await mary.go("/desk/standings?q=quiet");
    await mary.sees(/from the list/);
    await mary.page.locator("#standings summary").click();
    await isSound();
    await mary.page.locator("#standings select").selectOption("trusted");
    await mary.page.locator("#standings").getByRole("button", { name: "Decide" }).click();
    await mary.sees(/It holds from now on/);
    await mary.follow("Log");
    await mary.sees(/quiet\.example/);
    await mary.sees(/friends\.csv/);
    await isSound();
    await mary.leave();
  });
}
