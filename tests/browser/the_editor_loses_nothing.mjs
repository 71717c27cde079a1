// What is typed stays: through a killed tab, a blog that is away, a session that ran out, and two authors at one review.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const REVIEW = "---\ntitle: The Quiet Orchard\nbook:\n  title: The Quiet Orchard\n---\nA frost, and what came *after*.\n";

for (const javaScript of [true, false]) {
  describe(`the editor, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, mary, edith, editor;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    await blog.cli(["author", "add", "edith", "--role", "editor", "--password-stdin"], PASSWORD);
    const review = await blog.ask("review", "publish", await blog.file("orchard.md", REVIEW), "--author", "mary");
    editor = `/desk/reviews/${review.id}`;
    mary = await browser.visitor(blog, { javaScript });
    edith = await browser.visitor(blog, { javaScript });
    await signIn(mary, "mary");
    await signIn(edith, "edith");
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  async function signIn(visitor, username) {
    await visitor.go("/sign-in");
    await comeIn(visitor, username);
  }

  async function comeIn(visitor, username) {
    await visitor.type({ username, password: PASSWORD });
    await visitor.press("Sign in");
  }

  const shown = async () => (await blog.page("/reviews/the-quiet-orchard")).html;
  const text = async (visitor = mary) => await visitor.typed("markdown");
  const status = (words) => mary.page.locator("#kept").filter({ hasText: words }).waitFor();

  async function isSound(visitor) {
    await visitor.fits();
    if (javaScript) await visitor.isAccessible();
  }

  if (javaScript) {
    test("a killed tab takes nothing with it", async () => {
      await mary.go(editor);
      await isSound(mary);
      await mary.type({ markdown: "Half a thought about frost." });
      await status(/^Saved at /);
      await mary.page.close();
      assert.doesNotMatch(await shown(), /Half a thought/, "nobody else sees it");

      mary = await again(mary);
      await mary.go(editor);
      await mary.sees("You have unsaved changes");
      await isSound(mary);
      assert.match(await text(), /what came \*after\*/);
      await mary.follow("Go on with them");
      assert.equal(await text(), "Half a thought about frost.");
      await isSound(mary);
      await mary.press("Revise");
      assert.match(await shown(), /Half a thought/);
      assert.equal(await mary.page.locator("#unsaved").count(), 0);
    });

    test("a new review is kept from the first words on", async () => {
      await mary.go("/desk/reviews/new");
      await mary.type({ markdown: "It has no title yet." });
      await status(/^Saved at /);
      await mary.page.waitForURL(/\/desk\/reviews\/\d+$/);
      await mary.page.reload();
      assert.equal(await text(), "It has no title yet.");
      await mary.type({ title: "Snow" });
      await mary.page.keyboard.press("Control+s");
      await mary.page.waitForURL(/done=saved/);
      assert.equal(await mary.typed("title"), "Snow");
    });

    test("while the blog is away the browser keeps it", async () => {
      await mary.go(editor);
      await blog.stop();
      await mary.type({ markdown: "Typed on a train." });
      await status("Not connected: kept in this browser");
      await mary.page.getByRole("button", { name: "Revise" }).first().click();
      await status("Not connected: kept in this browser");
      assert.equal(await text(), "Typed on a train.", "the form stays where it is");
      await mary.page.close();
      await blog.comeBack();

      mary = await again(mary);
      await mary.go(editor);
      await mary.sees("This browser has kept unsaved changes");
      await isSound(mary);
      await mary.page.locator("#browser-go-on").click();
      assert.equal(await text(), "Typed on a train.");
      await status(/^Saved at /);
      await mary.press("Revise");
      assert.match(await shown(), /Typed on a train/);
      await mary.go(editor);
      assert.ok(await mary.page.locator("#browser-kept").isHidden());
    });

    test("a session that ran out costs no word", async () => {
      await mary.go(editor);
      await mary.context.clearCookies();
      await mary.type({ markdown: "Typed for a month." });
      await status(/^You are signed out/);
      await mary.page.getByRole("button", { name: "Revise" }).first().click();
      assert.equal(await text(), "Typed for a month.");
      await mary.page.goto(editor);
      await comeIn(mary, "mary");
      assert.equal(mary.path(), editor);
      await mary.page.locator("#browser-go-on").click();
      assert.equal(await text(), "Typed for a month.");
      await status(/^Saved at /);
      await mary.press("Revise");
      assert.match(await shown(), /Typed for a month/);
    });

    test("the page stands beside the form as it would be", async () => {
      await mary.go(editor);
      await mary.page.getByRole("button", { name: "Live preview" }).click();
      const page = mary.page.frameLocator("#live iframe");
      await page.getByText("Typed for a month.").waitFor();
      await mary.type({ markdown: "It **thaws**.\n\n> A quotation." });
      await page.locator("strong", { hasText: "thaws" }).waitFor();
      await page.locator("#thread").waitFor();
      const [paper, font] = await page.locator("h1").evaluate((it) => [getComputedStyle(it).fontStyle, getComputedStyle(it).lineHeight]);
      assert.equal(paper, "italic", `the page has its own look (${font})`);
      assert.doesNotMatch(await shown(), /thaws/);
      await isSound(mary);
      await mary.page.reload();
      await page.getByText("Typed for a month.").waitFor();
      await mary.page.getByRole("button", { name: "Live preview" }).click();
      assert.ok(await mary.page.locator("#live").isHidden());
      await mary.page.getByRole("button", { name: "Throw them away" }).first().click();
      await mary.page.waitForURL(`**${editor}`);
    });
  } else {
    test("everything is saved as ever", async () => {
      await mary.go(editor);
      await mary.type({ markdown: "Saved by hand." });
      await mary.press("Preview");
      assert.equal(await text(), "Saved by hand.");
      await mary.press("Revise");
      assert.match(await shown(), /Saved by hand/);
      assert.ok(await mary.page.locator("#live-toggle").isHidden());
    });
  }

  test("two authors do not overwrite each other", async () => {
    await mary.go(editor);
    await edith.go(editor);
    await edith.type({ markdown: "Polished by Edith." });
    await edith.press("Revise");
    await mary.type({ markdown: "Rewritten by Mary." });
    await mary.press("Revise");

    await mary.sees("Somebody was faster");
    await isSound(mary);
    assert.equal(await text(), "Rewritten by Mary.");
    assert.match(await shown(), /Polished by Edith/);
    await mary.press("Save mine anyway");
    assert.match(await shown(), /Rewritten by Mary/);
  });

  test("an older version comes back, and nothing went wrong unseen", async () => {
    await mary.go(editor);
    await mary.follow("Versions");
    await isSound(mary);
    await mary.page.locator("#revisions a").nth(1).click();
    await mary.page.waitForURL(/revisions\/\d+$/);
    await isSound(mary);
    await mary.press("Restore this one");
    await mary.sees("The earlier version is back.");
    assert.match(await shown(), /Polished by Edith/);
    await mary.leave();
    await edith.leave();
  });

  /** The same person in a new tab. Trouble with a blog that was away is no trouble. */
  async function again(visitor) {
    const { context, complaints } = visitor;
    const page = await context.newPage();
    const next = new visitor.constructor(blog, context, page);
    next.complaints.push(...complaints.filter((it) => !it.includes("ERR_CONNECTION_REFUSED")));
    return next;
  }
}
