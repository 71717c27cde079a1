// An author chooses when a review goes out: on the schedule, off it, published, taken back within the grace,
// quietly. All of it with JavaScript and without. Each telling is one story and its parts run in order.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const PAGE = "/reviews/the-quiet-orchard";

for (const javaScript of [true, false]) {
  describe(`when a review goes out, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, mary, editor;

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

  async function isSound() {
    await mary.fits();
    if (javaScript) await mary.isAccessible();
  }

  const status = async () => (await blog.page(PAGE)).status;
  const twin = async () => (await blog.page(PAGE)).html.match(/\/ap\/articles\/\w+/)?.[0];
  const followersHear = async () => (await blog.page("/ap/users/mary/outbox", "application/activity+json")).html.match(/"totalItems":(\d+)/)[1];

  test("the owner hangs up a clock", async () => {
    await mary.go("/desk/settings");
    assert.equal(await mary.typed("grace"), "5");
    assert.equal(await mary.typed("time_zone"), "UTC");
    await mary.type({ time_zone: "Europe/Berlin" });
    await mary.press("Save when reviews go out");
    assert.equal(await mary.typed("time_zone"), "Europe/Berlin");
    await isSound();
  });

  test("a review is put on the schedule, and moved", async () => {
    await mary.go("/desk/reviews/new");
    await mary.type({ title: "The Quiet Orchard", markdown: "It opens with a *frost*.", appears: "2020-01-01T08:00" });
    await mary.press("Publish");
    await mary.sees(/This time is over in Europe\/Berlin/);
    assert.equal(await mary.typed("appears"), "2020-01-01T08:00");
    await mary.type({ appears: "2098-12-24T08:00" });
    await mary.press("Publish");
    await mary.sees(/24 Dec 2098, 08:00 \(Europe\/Berlin\)/);
    editor = mary.path();
    await isSound();
    await mary.type({ appears: "2098-12-25T09:30" });
    await mary.press("Save, and keep the time");
    await mary.go("/desk");
    await mary.sees(/25 Dec 2098, 09:30 \(Europe\/Berlin\)/);
    await isSound();
    assert.equal(await status(), 404);
  });

  test("it is taken off the schedule, published, and taken back within the grace", async () => {
    await mary.go(editor);
    await mary.press("Take it off the schedule");
    await mary.sees("Taken off the schedule. It is a draft.");
    await mary.press("Publish");
    assert.equal(mary.path(), PAGE);
    await mary.sees(/until then you can take it back/);
    assert.equal(await status(), 200);
    assert.equal(await twin(), undefined, "no other server finds it yet");
    await mary.go("/desk");
    await mary.sees(/It goes out to followers on/);
    await isSound();
    await mary.press(/^Take it back/);
    await mary.sees(/nobody elsewhere has heard of it/);
    assert.equal(await status(), 404);
    assert.equal(await followersHear(), "0");
  });

  test("it is published quietly, and followers are told after all", async () => {
    await mary.go(editor);
    await mary.page.locator('[name="quietly"]').check();
    await mary.press("Publish");
    await mary.sees("Published on this site. Followers are not told.");
    await mary.go(editor);
    await mary.sees(/Published on this site only/);
    await isSound();
    assert.equal(await twin(), undefined);
    await mary.press(/^Tell the followers/);
    await mary.sees("Your followers are being told.");
    assert.notEqual(await twin(), undefined);
    assert.equal(await followersHear(), "1");
    await mary.leave();
  });
}
