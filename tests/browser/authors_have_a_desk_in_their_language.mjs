// The desk in German and in Arabic: every screen fits a phone and a large window, and everybody can use it.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { DESK, addresses } from "../judges/support/pages.mjs";
import { Demo } from "../node/demo.mjs";
import { Browser } from "./support/browser.mjs";

for (const [language, direction] of [["de", "ltr"], ["ar", "rtl"]]) {
  describe(`the desk in ${language}`, () => tell(language, direction));
}

function tell(language, direction) {
  let demo, browser, owner;

  before(async () => {
    demo = await Demo.start("--language", language);
    browser = await Browser.open();
    owner = await browser.visitor(demo);
    await owner.context.addCookies([{ name: "reynard-language", value: language, url: demo.origin }]);
    await owner.go("/sign-in");
    await owner.type({ username: demo.authors[0], password: demo.password });
    await Promise.all([owner.page.waitForURL("**/desk**"), owner.page.locator("main form button").first().click()]);
  });

  after(async () => {
    await browser?.close();
    await demo?.close();
  });

  test("every screen can be used by everybody, and nothing sticks out", async () => {
    const complaints = [];
    const cookie = await demo.signIn(demo.authors[0]);
    for (const path of await addresses(demo, DESK, cookie)) {
      await owner.go(path);
      const { lang, dir } = await owner.page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
      assert.deepEqual([lang, dir], [language, direction], path);
      await owner.unfold();
      try {
        await owner.isAccessible();
        await owner.fits();
      } catch (error) {
        complaints.push(`${path}\n${error.message}`);
      }
    }
    assert.equal(complaints.length, 0, complaints.join("\n\n"));
  });

  test("the keys of the inbox speak the language of the page", async () => {
    await owner.go("/desk/inbox?pile=all");
    await owner.page.keyboard.press("a");
    await owner.page.waitForFunction(() => document.getElementById("spoken").textContent !== "");
    const { said, words } = await owner.page.evaluate(() => {
      const spoken = document.getElementById("spoken");
      return { said: spoken.textContent, words: { ...spoken.dataset } };
    });
    assert.equal(said, words.nothing);
    assert.ok(!/page|chosen|Press/.test(Object.values(words).join()), JSON.stringify(words));
    await owner.leave();
  });
}
