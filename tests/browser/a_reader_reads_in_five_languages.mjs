// The pages in every language they speak, in a real browser: on a small phone, in the dark, from right to
// left, and chosen with the keyboard alone.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const LANGUAGES = { en: "English", de: "Deutsch", fr: "Français", es: "Español", ar: "العربية" };
const REVIEW = `---
title: Der stille Obstgarten
language: de
summary: Ein geduldiger Roman, der sich seine letzten vierzig Seiten verdient.
published: 2026-11-02
categories: [Novels]
tags: [frost, slow reading]
book:
  title: The Quiet Orchard
  writers: [Mira Holt, Oda Vestrin]
  publisher: Halloway & Quill
  year: 2025
  pages: 296
  isbn: 978-0-306-40615-7
---
Er beginnt mit einem Frost und taut nie ganz auf.
`;
const ARABIC = `---
title: بستان هادئ
language: ar
published: 2026-03-01
tags: [frost]
book:
  title: بستان هادئ
  writers: [نجيب الورد]
---
كتاب هادئ عن الصقيع، وهو اسم على مسمى.
`;

for (const javaScript of [true, false]) {
  describe(`reading in five languages, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, reader;

  before(async () => {
    blog = await Blog.withMary();
    for (const [name, text] of [["ar.md", ARABIC], ["de.md", REVIEW]]) {
      await blog.cli(["review", "publish", await blog.file(name, text), "--author", "mary"]);
    }
    browser = await Browser.open();
    reader = await browser.visitor(blog, { javaScript });
    await reader.page.setViewportSize({ width: 360, height: 740 });
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  /** Reaches the button by the keyboard and presses it. */
  async function choose(name) {
    const button = reader.page.getByRole("button", { name, exact: true });
    await button.focus();
    await reader.page.keyboard.press("Shift+Tab");
    await reader.page.keyboard.press("Tab");
    assert.equal(await reader.page.evaluate(() => document.activeElement.textContent), name);
    await Promise.all([reader.page.waitForEvent("framenavigated"), reader.page.keyboard.press("Enter")]);
    await reader.page.waitForLoadState();
  }

  async function picture(name) {
    if (!javaScript || !process.env.PICTURES) return;
    for (const width of [360, 1440]) {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.page.screenshot({ path: `${process.env.PICTURES}/${name}-${width}.png`, fullPage: true });
    }
    await reader.page.setViewportSize({ width: 360, height: 740 });
  }

  for (const [tag, name] of Object.entries(LANGUAGES)) {
    test(`${name} is chosen at the foot of a page, and all pages keep it`, async () => {
      await reader.go("/?from=foot");
      await choose(name);
      assert.equal(new URL(reader.page.url()).search, "?from=foot");
      for (const path of ["/", "/reviews/der-stille-obstgarten", "/reviews/der-stille-obstgarten/reply", "/search?q=frost", "/authors", "/books", "/feeds", "/sign-in"]) {
        await reader.go(path);
        const root = reader.page.locator("html");
        assert.equal(await root.getAttribute("lang"), tag);
        assert.equal(await root.getAttribute("dir"), tag === "ar" ? "rtl" : "ltr");
        await reader.fits();
        if (javaScript) await reader.isAccessible();
        await picture(`${tag}${path.split("?")[0].replaceAll("/", "-")}`);
      }
    });
  }

  test("in Arabic the page is mirrored, and a German review is not", async () => {
    await reader.go("/reviews/der-stille-obstgarten");
    const middle = async (where) => {
      const { x, width } = await reader.page.locator(where).first().boundingBox();
      return x + width / 2;
    };
    assert.ok((await middle(".brand")) > 180, "the mark of the blog stands on the right");
    const start = (where) => reader.page.locator(where).first().evaluate((it) => [getComputedStyle(it).direction, it.closest("[lang]").lang]);
    assert.deepEqual(await start(".e-content"), ["ltr", "de"]);
    assert.deepEqual(await start(".meta"), ["rtl", "ar"]);
    await reader.go("/reviews/nowhere").catch(() => {});
    await reader.sees("مُعار");
    assert.ok(reader.complaints.every((it) => it.includes("status of 404")), reader.complaints.join("\n"));
    reader.complaints.length = 0;
    await reader.leave();
  });
}
