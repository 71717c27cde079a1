// Two hundred comments wait, and an editor deals with them by the keyboard alone: with the keys of the
// inbox, and without JavaScript by Tab, Space and Enter. Each telling is one story and its parts run in order.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Neighbour } from "../node/neighbour.mjs";
import { Browser } from "./support/browser.mjs";

const REVIEW = "---\ntitle: The Quiet Orchard\nbook:\n  title: The Quiet Orchard\n---\nA frost, and what came *after*.\n";
const NAMES = ["ada", "bea", "cyr", "dov", "eli", "fay", "gus", "hal", "ivo", "jun"];
const QUEUE = 200;

for (const javaScript of [true, false]) {
  describe(`a queue of ${QUEUE}, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, edith, neighbour, review;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    neighbour = await Neighbour.open();
    await blog.cli(["author", "add", "edith", "--role", "editor", "--password-stdin"], PASSWORD);
    review = await blog.ask("review", "publish", await blog.file("orchard.md", REVIEW), "--author", "mary");
    const inbox = `${blog.origin}/ap/inbox`;
    for (let at = 1; at <= QUEUE; at += 1) {
      const words = `Thought number ${at} about the frost, and how ${at} pears came through it.`;
      await neighbour.reply(inbox, review.uri, NAMES[at % NAMES.length], words);
    }
    assert.equal((await waiting()).length, QUEUE);
    edith = await browser.visitor(blog, { javaScript });
    await edith.go("/sign-in");
    await edith.type({ username: "edith", password: PASSWORD });
    await edith.press("Sign in");
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
    await neighbour?.close();
  });

  const key = async (...keys) => {
    for (const it of keys) await edith.page.keyboard.press(it);
  };
  const waiting = async () => await blog.ask("inbox", "list", "--waiting");
  const all = async () => await blog.ask("comment", "list", String(review.id));
  const states = async () => Object.groupBy(await all(), (it) => it.state);
  const count = async (state) => (await states())[state]?.length ?? 0;
  const focused = async () => await edith.page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
  const spoken = () => edith.page.locator("#spoken");

  async function isSound() {
    await edith.fits();
    if (javaScript) await edith.isAccessible();
  }

  /** The heading says how many are left, once everything that was pressed has arrived. */
  async function left(words) {
    await edith.page.getByRole("heading", { level: 1, name: words }).waitFor();
  }

  async function opensQueue() {
    await edith.go("/desk/inbox?pile=waiting");
    await left(`${QUEUE} wait for you`);
  }

  if (javaScript) {
    test("the page is sound and says its reasons", async () => {
      await opensQueue();
      assert.equal(await edith.page.locator("#list > li").count(), 50);
      await edith.page.locator("#list .why", { hasText: "an account made today" }).first().waitFor();
      await isSound();
    });

    test("keys walk, tell themselves, and are silent while somebody types", async () => {
      await key("j", "j", "k");
      const first = await edith.page.locator("#list .notice").first().getAttribute("id");
      assert.equal(await focused(), first);
      await key("?");
      await edith.page.getByText("undo the last deed").waitFor();
      await isSound();
      await key("?");
      await edith.page.getByText("More to do, and why").click();
      await edith.page.getByLabel("Why?").click();
      await edith.page.keyboard.type("jahsxdt?");
      assert.equal(await edith.typed("reason"), "jahsxdt?");
      await edith.page.getByLabel("Why?").fill("");
      await key("Enter");
      assert.equal((await waiting()).length, QUEUE, "nothing was done by typing, nor by Enter in a field");
    });

    test("one key approves, and the focus is on the next", async () => {
      await opensQueue();
      await key("j");
      const [first, second] = await edith.page.locator("#list .notice").evaluateAll((all) => all.map((it) => it.id));
      await key("a");
      await left("199 wait for you");
      assert.equal(await focused(), second);
      assert.equal(await edith.page.locator(`#${first}`).count(), 0);
      await spoken().getByText("Approved. The comment is on the page. 199 wait for you").waitFor();
      assert.equal(await count("shown"), 1);
      await key("u");
      await edith.page.getByText("Hidden. Nobody sees this comment now.").first().waitFor();
      assert.equal(await count("shown"), 0);
      await key("u");
      await left("199 wait for you");
      await edith.page.getByText("Shown again").first().waitFor();
      assert.equal(await count("shown"), 1);
    });

    test("many keys in a row are all obeyed, in their order", async () => {
      for (let at = 0; at < 20; at += 1) await key("a");
      for (let at = 0; at < 5; at += 1) await key("h");
      for (let at = 0; at < 5; at += 1) await key("s");
      await left("169 wait for you");
      assert.deepEqual([await count("shown"), await count("hidden"), await count("spam")], [21, 5, 5]);
    });

    test("a range is ticked and dealt with as one", async () => {
      await key("x");
      for (let at = 0; at < 9; at += 1) await key("j");
      await key("Shift+X");
      await spoken().getByText("Ticked. 10 in all.").waitFor();
      await key("h");
      await left("159 wait for you");
      assert.equal(await count("hidden"), 15);
      await key("u");
      await left("169 wait for you");
      assert.equal(await count("hidden"), 5);
    });

    test("trusting a person lets all of theirs appear", async () => {
      const before = await count("held");
      await key("t");
      await edith.page.getByText("Trusted. What waited of theirs is on the page.").first().waitFor();
      const after = await count("held");
      assert.ok(before - after > 10, `${before} ${after}`);
      await left(`${after} wait for you`);
    });

    test("the rest is cleared by keys, page after page", async () => {
      for (let rounds = 0; rounds < 10 && (await waiting()).length > 0; rounds += 1) {
        const rows = await edith.page.locator("#list .notice").count();
        const rest = (await waiting()).length - rows;
        for (let at = 0; at < rows; at += 1) await key("k");
        await key("x");
        for (let at = 1; at < rows; at += 1) await key("j");
        await key("Shift+X", "a");
        await left(rest > 0 ? (rest === 1 ? "1 waits for you" : `${rest} wait for you`) : "Nothing waits");
      }
      assert.deepEqual(await waiting(), []);
      assert.equal(await focused(), "H1");
      assert.equal((await all()).length, QUEUE);
      await isSound();
      await edith.leave();
    });
  } else {
    /** Tabs on until something is focused; what is on the way is only passed. */
    async function tabTo(what, most = 200) {
      const wanted = edith.page.locator(what).first();
      for (let at = 0; at < most; at += 1) {
        if (await wanted.evaluate((it) => it === document.activeElement)) return wanted;
        await key("Tab");
      }
      throw new Error(`${what} is not reached by Tab`);
    }

    async function enter() {
      await Promise.all([edith.page.waitForEvent("framenavigated"), key("Enter")]);
      await edith.page.waitForLoadState();
    }

    test("Tab reaches a row, its tick and its buttons in the order of the page", async () => {
      await opensQueue();
      assert.equal(await edith.page.locator("#keys").isVisible(), false);
      await key("Tab");
      assert.equal(await edith.page.locator(".skip").first().evaluate((it) => it === document.activeElement), true);
      await tabTo("#deeds .skip");
      await enter();
      await tabTo("#list .tick input", 3);
      const approve = await tabTo('#list button[value^="approve "]', 5);
      const outline = await approve.evaluate((it) => getComputedStyle(it).outlineStyle);
      assert.notEqual(outline, "none", "where one is can be seen");
      await enter();
      await edith.page.getByText("Approved. The comment is on the page.").waitFor();
      await left("199 wait for you");
      assert.equal(await count("shown"), 1);
      await isSound();
    });

    test("Space ticks, and what is ticked is hidden as one, with a reason", async () => {
      for (let at = 0; at < 3; at += 1) {
        const box = edith.page.locator("#list .tick input").nth(at);
        await box.focus();
        await key("Space");
        assert.equal(await box.isChecked(), true);
      }
      await edith.page.locator("#chosen summary").focus();
      await key("Enter");
      await edith.page.getByLabel("Why?").focus();
      await edith.page.keyboard.type("Heard that before.");
      await key("Enter");
      assert.equal((await waiting()).length, 199, "Enter in the field does nothing yet");
      await edith.page.getByRole("button", { name: "Hide chosen" }).focus();
      await enter();
      await edith.page.getByText("Hidden. Nobody sees these 3 comments now.").waitFor();
      await left("196 wait for you");
      await tabTo("#told button");
      await enter();
      await left("199 wait for you");
    });

    test("the whole list goes at once", async () => {
      await edith.page.getByLabel("Choose", { exact: true }).focus();
      await edith.page.keyboard.type("the whole");
      await edith.page.getByRole("button", { name: "Approve chosen" }).focus();
      await enter();
      await edith.page.getByText("Approved. 199 comments are on the page.").waitFor();
      await left("Nothing waits");
      assert.deepEqual(await waiting(), []);
      assert.equal(await count("shown"), QUEUE);
      await isSound();
      await edith.leave();
    });
  }
}
