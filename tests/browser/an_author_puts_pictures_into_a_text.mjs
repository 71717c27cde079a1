// Pictures in the editor and in the library: pasted, dropped, described, seen on the page; and all of it without JavaScript.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";
import { picture } from "./support/picture.mjs";

describe("with JavaScript", () => {
  let blog, browser, mary;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    mary = await signedIn(blog, browser, true);
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  /** Pastes or drops a picture on the text, as a browser does. */
  async function bring(how, bytes, name = "sun.png", type = "image/png") {
    await mary.page.locator("#markdown").evaluate((text, [how, bytes, name, type]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(bytes)], name, { type }));
      const event = how === "paste"
        ? new ClipboardEvent("paste", { clipboardData: carried, bubbles: true, cancelable: true })
        : new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true });
      text.focus();
      text.dispatchEvent(event);
    }, [how, [...bytes], name, type]);
  }

  const text = () => mary.typed("markdown");
  const status = (words) => mary.page.locator("#sending").filter({ hasText: words }).waitFor();

  test("a picture is pasted, described beside the text, and seen on the page", async () => {
    await mary.go("/desk/reviews/new");
    await mary.type({ title: "Low Water", markdown: "A tide.\n\nAnd a bridge." });
    await mary.page.locator("#markdown").evaluate((it) => it.setSelectionRange(7, 7));
    await bring("paste", await picture(browser, 500, 300));
    await status("The picture stands in the text.");
    assert.match(await text(), /^A tide\.\n\n!\[\]\(\/media\/[0-9a-f]{32}\.jpg\)\n\nAnd a bridge\.$/);
    await mary.sees("What does this picture show?");
    await mary.isAccessible();
    await mary.fits();
    assert.equal(await mary.page.evaluate(() => document.activeElement.id), "describe-alt");
    await mary.page.keyboard.type("A sun [over] a field");
    await mary.page.keyboard.press("Enter");
    assert.match(await text(), /!\[A sun \\\[over\\\] a field\]\(\/media\//);
    assert.equal(await mary.page.evaluate(() => document.activeElement.id), "markdown", "one goes on writing");

    await mary.page.locator("#kept").filter({ hasText: /^Saved at / }).waitFor();
    await mary.press("Publish");
    const shown = mary.page.locator('.prose img[alt="A sun [over] a field"]');
    await shown.waitFor();
    assert.equal(await shown.getAttribute("width"), "500");
    assert.ok(await shown.evaluate((it) => it.decode().then(() => it.naturalWidth > 0)));
  });

  test("several are dropped, one after the other, and what is no picture is said", async () => {
    await mary.go("/desk/reviews/new");
    await mary.type({ title: "Snow", markdown: "Frost." });
    await bring("drop", await picture(browser, 120, 90, 1));
    await mary.page.getByRole("button", { name: "Later" }).click();
    await bring("drop", Buffer.from("nonsense"));
    await status("The picture could not be read.");
    assert.equal((await text()).match(/!\[\]/g).length, 1, "nothing stands where nothing is");
    await mary.press("Publish");
    await mary.sees("It is saved, but not published yet");
    await mary.isAccessible();
    await mary.page.getByLabel("Publish without descriptions").check();
    await mary.press("Publish");
    assert.equal(mary.path(), "/reviews/snow");
  });

  test("the blog may be away, and the text stays", async () => {
    await mary.go("/desk/reviews/new");
    await mary.type({ markdown: "Far away." });
    await mary.page.route("**/desk/media/paste", (it) => it.abort());
    await bring("paste", await picture(browser, 60, 60, 2));
    await status("The picture could not be sent.");
    assert.equal(await text(), "Far away.");
    await mary.page.unroute("**/desk/media/paste");
    mary.complaints.length = 0;
  });

  test("marks are set with buttons, and a note gets its number", async () => {
    await mary.go("/desk/reviews/new");
    await mary.type({ markdown: "one two" });
    const choose = (from, to) => mary.page.locator("#markdown").evaluate((it, at) => it.setSelectionRange(...at), [from, to]);
    const mark = (name) => mary.page.locator("#tools").getByRole("button", { name, exact: true }).click();
    await choose(0, 3);
    await mark("Bold");
    assert.equal(await text(), "**one** two");
    await choose(8, 11);
    await mark("Spoiler");
    assert.equal(await text(), "**one** ||two||");
    await choose(7, 7);
    await mark("Footnote");
    assert.equal(await text(), "**one**[^1] ||two||\n\n[^1]: The note");
    await mary.page.keyboard.type("Really.");
    await choose(7, 7);
    await mark("Footnote");
    assert.match(await text(), /\*\*one\*\*\[\^2\]\[\^1\] .*\[\^1\]: Really\.\n\n\[\^2\]: The note$/s);
    await mary.page.keyboard.press("Control+z");
    await mary.type({ markdown: "He dies." });
    await choose(0, 8);
    await mark("Spoiler block");
    assert.match(await text(), /^:::spoiler the last chapter\nHe dies\.\n:::/);
    await mary.leave();
  });
});

describe("without JavaScript", () => {
  let blog, browser, mary;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    mary = await signedIn(blog, browser, false);
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  test("pictures are given in the library, described, and stand in a text", async () => {
    await mary.go("/desk/media");
    await mary.sees("There is no picture yet");
    const file = async (number) => ({ name: `${number}.png`, mimeType: "image/png", buffer: await picture(browser, 300 + number, 200, number) });
    await mary.page.locator("#files").setInputFiles([await file(1), await file(2)]);
    await mary.press("Keep them");
    await mary.sees("The pictures are kept.");
    await mary.fits();
    await mary.type({ alt: "A sun" }, mary.page.locator(".pictures > li").first());
    await mary.press("Save the description");
    const markdown = await mary.page.locator(".pictures > li input[readonly]").first().inputValue();
    assert.match(markdown, /^!\[A sun\]\(\/media\//);

    await mary.go("/desk/reviews/new");
    assert.ok(await mary.page.locator("#tools").isHidden(), "nothing is offered that does nothing");
    await mary.type({ title: "Low Water", markdown: markdown });
    await mary.page.locator("#insert summary").click();
    await mary.page.locator("#picture").setInputFiles([await file(3)]);
    await mary.type({ picture_alt: "Another sun" });
    await mary.press("Put it into the text");
    assert.match(await mary.typed("markdown"), /A sun\]\(\/media\/[^)]+\)\n\n!\[Another sun\]\(\/media\//);
    await mary.page.locator("#covers summary").click();
    await mary.page.locator('#covers [name="cover_pick"]').nth(1).check();
    await mary.type({ cover_alt: "The cover" });
    await mary.press("Publish");
    assert.equal(mary.path(), "/reviews/low-water");
    assert.equal(await mary.page.locator(".prose img").count(), 2);
    assert.equal(await mary.page.locator('img.cover[alt="The cover"]').count(), 1);
    await mary.leave();
  });

  test("everybody can use the library", async () => {
    const looking = await signedIn(blog, browser, true);
    await looking.go("/desk/media");
    await looking.fits();
    await looking.isAccessible();
    await looking.go("/desk/reviews/1");
    await looking.unfold();
    await looking.fits();
    await looking.isAccessible();
    await looking.leave();
  });
});

async function signedIn(blog, browser, javaScript) {
  const mary = await browser.visitor(blog, { javaScript });
  await mary.go("/sign-in");
  await mary.type({ username: "mary", password: PASSWORD });
  await mary.press("Sign in");
  return mary;
}
