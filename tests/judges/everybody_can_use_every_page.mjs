// axe-core looks at every kind of page: on a phone and on a desk, by day and by night, everything unfolded.
import assert from "node:assert/strict";
import test from "node:test";
import { Browser } from "../browser/support/browser.mjs";
import { Demo } from "../node/demo.mjs";
import { DESK, LOST, PUBLIC, addresses } from "./support/pages.mjs";

/** How many pages are looked at side by side. */
const AT_ONCE = 2;

test("axe-core finds nothing on any page", async () => {
  const demo = await Demo.start();
  const browser = await Browser.open();
  try {
    const [username] = demo.authors;
    await look(browser, demo, [...await addresses(demo, PUBLIC), ...LOST]);
    await look(browser, demo, await addresses(demo, DESK, await demo.signIn(username)), username);
  } finally {
    await browser.close();
    await demo.close();
  }
});

async function look(browser, demo, pages, username) {
  const complaints = [];
  const queue = [...pages];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    const visitor = await browser.visitor(demo);
    if (username) {
      await visitor.go("/sign-in");
      await visitor.type({ username, password: demo.password });
      await visitor.press("Sign in");
    }
    for (let path = queue.shift(); path; path = queue.shift()) {
      await visitor.page.goto(path);
      await visitor.unfold();
      try {
        await visitor.isAccessible();
        await visitor.fits();
      } catch (error) {
        complaints.push(`${path}\n${error.message}`);
      }
    }
    await visitor.context.close();
  }));
  assert.equal(complaints.length, 0, complaints.join("\n\n"));
}
