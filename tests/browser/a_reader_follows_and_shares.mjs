// A reader follows from the front page and tells others about a review, in a real browser: with JavaScript,
// and all over again without.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";
import { Home } from "./support/home.mjs";

const REVIEW = "---\ntitle: The Quiet Orchard\ncategories: [Novels]\nbook:\n  title: The Quiet Orchard\n---\nA frost, and what came *after*.\n";
const SHARE = "Write at my server";

for (const javaScript of [true, false]) {
  describe(`following and sharing, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, home, reader, path;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    home = await Home.open();
    const published = await blog.ask("review", "publish", await blog.file("orchard.md", REVIEW), "--author", "mary");
    path = new URL(published.url).pathname;
    reader = await browser.visitor(blog, { javaScript, home });
  });

  after(async () => {
    await browser?.close();
    await home?.close();
    await blog?.close();
  });

  /** What holds for every page; the judge of accessibility needs JavaScript. */
  async function isSound() {
    await reader.fits();
    if (javaScript) await reader.isAccessible();
  }

  const there = (id) => `${home.origin}/authorize_interaction?uri=${encodeURIComponent(id)}`;

  for (const [page, actor] of [["/", "/ap/blog"], ["/@mary", "/ap/users/mary"], ["/categories/novels", "/ap/blog"]]) {
    test(`from ${page} a handle leads to the dialog at home`, async () => {
      await reader.go(page);
      await isSound();
      await reader.type({ handle: `@${home.handle}` }, reader.form("Follow"));
      await reader.press("Follow");
      await reader.sees("What do you want to say?");
      assert.equal(reader.page.url(), there(`${blog.origin}${actor}`));
    });
  }

  test("whoever wants to know more finds it, and what is wrong is said", async () => {
    await reader.go("/");
    await reader.follow("What is this?");
    assert.equal(reader.path(), "/follow");
    await reader.sees("The fediverse is made of many servers");
    await isSound();
    await reader.type({ handle: "just a name" });
    await reader.press("Follow");
    const told = reader.page.getByRole("alert").and(reader.page.locator(":focus"));
    await told.getByText("@you@your.server").waitFor();
    assert.equal(await reader.typed("handle"), "just a name");
    await isSound();
  });

  test("where no dialog is found, there is a name to copy", async () => {
    const closed = await Home.open();
    await closed.close();
    await reader.go("/follow?who=mary");
    await reader.type({ handle: closed.authority });
    await reader.press("Follow");
    await reader.sees(`We found no way to follow from ${closed.authority}.`);
    const name = reader.page.getByLabel("The name to search for").first();
    assert.equal(await name.inputValue(), `@mary@${blog.authority}`);
    await isSound();
  });

  test("a review is told on with words that are there already", async () => {
    await reader.go(path);
    await reader.follow("Share in the fediverse");
    assert.match(await reader.typed("words"), /^“The Quiet Orchard”, reviewed by @mary@.*\n\nhttp/s);
    await isSound();
    await reader.type({ handle: `@${home.handle}`, words: "Read this & tell me" });
    await reader.press(SHARE);
    await reader.sees("Say it here");
    assert.equal(new URL(reader.page.url()).searchParams.get("text"), "Read this & tell me");
    await reader.leave();
  });
}
