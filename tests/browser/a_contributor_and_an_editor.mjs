// A contributor writes and hands in, an editor sends it back with a note, the contributor mends it, and the editor lets
// it appear. With JavaScript and without; what counts is done by the keyboard. Each telling is one story.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const PAGE = "/reviews/the-quiet-orchard";

for (const javaScript of [true, false]) {
  describe(`a contributor and an editor, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, cleo, edda, editor;

  async function atTheDesk(username) {
    const visitor = await browser.visitor(blog, { javaScript });
    await visitor.go("/sign-in");
    await visitor.type({ username, password: PASSWORD });
    await visitor.press("Sign in");
    return visitor;
  }

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    await blog.cli(["author", "add", "cleo", "--role", "contributor", "--password-stdin"], PASSWORD);
    await blog.cli(["author", "add", "edda", "--role", "editor", "--password-stdin"], PASSWORD);
    [cleo, edda] = [await atTheDesk("cleo"), await atTheDesk("edda")];
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  async function isSound(visitor) {
    await visitor.fits();
    if (javaScript) await visitor.isAccessible();
  }

  const status = async () => (await blog.page(PAGE)).status;

  /** Goes to a button by its place in the order of the page and presses it as a keyboard does. */
  async function presses(visitor, name) {
    await visitor.page.getByRole("button", { name }).first().focus();
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.keyboard.press("Enter")]);
  }

  test("the contributor writes and hands in", async () => {
    await cleo.go("/desk/reviews/new");
    await cleo.type({ title: "The Quiet Orchard", markdown: "It opens with a frost.", note: "My first." });
    assert.equal(await cleo.page.getByRole("button", { name: "Publish" }).count(), 0);
    await isSound(cleo);
    await presses(cleo, "Hand in");
    await cleo.sees("Handed in. The editors are told.");
    editor = cleo.path();
    assert.equal(await cleo.page.locator('[name="markdown"]').count(), 0);
    await isSound(cleo);
    assert.equal(await status(), 404);
  });

  test("the editor finds it and sends it back", async () => {
    await edda.go("/desk/inbox");
    await edda.sees("My first.");
    await isSound(edda);
    await edda.go("/desk");
    await isSound(edda);
    await edda.page.locator("#waiting a").first().click();
    await edda.type({ note: "Say more of the frost." });
    await isSound(edda);
    await presses(edda, "Send back");
    await edda.sees("Sent back. Whoever wrote it is told.");
    assert.equal(await status(), 404);
  });

  test("the contributor mends it", async () => {
    await cleo.go("/desk/inbox");
    await cleo.sees("Say more of the frost.");
    await cleo.go(editor);
    await cleo.sees("Say more of the frost.");
    await cleo.type({ markdown: "Frost, and more frost." });
    await presses(cleo, "Hand in");
    await cleo.sees("Handed in. The editors are told.");
  });

  test("the editor approves, and it appears", async () => {
    await edda.go(editor);
    await edda.type({ note: "Now it is whole." });
    await presses(edda, "Approve and publish");
    assert.equal(edda.path(), PAGE);
    await edda.sees("Frost, and more frost.");
    assert.equal(await status(), 200);
    await cleo.go(editor);
    await cleo.sees("Now it is whole.");
    await cleo.sees(/From now on editors revise it/);
    await isSound(cleo);
    await cleo.leave();
    await edda.leave();
  });
}
