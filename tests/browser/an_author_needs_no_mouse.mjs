// Everything an author does, with the keyboard alone: sign in, write, look, save, publish, sign out.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

describe("the desk, without a mouse", () => {
  let blog, browser, mary, keys;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    mary = await browser.visitor(blog);
    keys = mary.page.keyboard;
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  /** What has the focus, as a person would call it. */
  const here = () =>
    mary.page.evaluate(() => {
      const it = document.activeElement;
      if (!it || it === document.body) return "";
      const label = it.labels?.[0]?.textContent ?? it.getAttribute("aria-label") ?? it.textContent;
      return label.trim().replaceAll(/\s+/g, " ");
    });

  /** Goes on with the Tab key until it is there. Whatever has the focus can be seen. */
  async function reach(name) {
    for (let steps = 0; steps < 120; steps += 1) {
      await keys.press("Tab");
      if ((await here()) === name) {
        assert.equal(await mary.page.evaluate(isSeen), true, `“${name}” has the focus, and it shows`);
        return;
      }
    }
    assert.fail(`the keyboard does not reach “${name}” on ${mary.path()}`);
  }

  async function write(name, words) {
    await reach(name);
    await keys.press("ControlOrMeta+a");
    await keys.insertText(words);
  }

  async function press(name) {
    await reach(name);
    await Promise.all([mary.page.waitForEvent("framenavigated"), keys.press("Enter")]);
    await mary.page.waitForLoadState();
  }

  test("the first stop leads past the menus", async () => {
    await mary.go("/sign-in");
    await keys.press("Tab");
    assert.equal(await here(), "Skip to the text");
    await keys.press("Enter");
    await write("Your name here", "mary");
    await write("Password", PASSWORD);
    await Promise.all([mary.page.waitForURL("**/desk"), keys.press("Enter")]);
  });

  test("a review is written, looked at and saved", async () => {
    await press("Write");
    await write("Title of the review", "The Quiet Orchard");
    await write("The review", "A frost, and what came *after*.");
    await press("Preview");
    await mary.sees("This is what Mastodon will show");
    await press("Save draft");
    assert.match(mary.path(), /^\/desk\/reviews\/\d+$/);
    assert.match(await mary.page.locator("#markdown").inputValue(), /A frost/);
  });

  test("it is published, and the way out is found", async () => {
    await press("Publish");
    assert.equal(mary.path(), "/reviews/the-quiet-orchard");
    await press("Desk");
    await press("Sign out mary");
    assert.equal(mary.path(), "/sign-in");
  });

  test("nothing went wrong unseen", async () => await mary.leave());
});

/** Whether the ring around what has the focus can be seen, and nothing lies on it. */
function isSeen() {
  const it = document.activeElement;
  it.scrollIntoView({ block: "nearest", behavior: "instant" });
  const box = it.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
  const top = document.elementFromPoint(x, y);
  const isOnTop = it.contains(top) || top?.contains(it) || it.labels?.[0]?.contains(top);
  const style = getComputedStyle(it);
  return Boolean(isOnTop) && style.outlineStyle !== "none" && style.outlineWidth !== "0px";
}
