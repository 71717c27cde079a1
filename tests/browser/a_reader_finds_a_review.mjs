// The ways in, in a real browser: with JavaScript, and all over again without.
// Each telling is one story and its parts run in order.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const REVIEWS = [
  { title: "The Quiet Orchard", writers: "Mira Holt", tags: "frost", published: "2026-11-02", isbn: "978-0-306-40615-7", text: `The pears rotted where they fell. ${"And then it snowed. ".repeat(30)}` },
  { title: "Once More into the Orchard", writers: "Mira Holt", tags: "frost", published: "2026-03-01", isbn: "978-0-306-40615-7", text: "No pears this time." },
  { title: "Тихий сад", writers: "Лев Ветров", tags: "frost", published: "2025-05-05", language: "ru", text: "Тихие сады." },
  { title: "بستان هادئ", writers: "نجيب الورد", tags: "frost", published: "2024-01-09", language: "ar", text: "كتاب هادئ عن الصقيع." },
  { title: `An Averylongtitle${"andlonger".repeat(15)}`, writers: `Somebody Averylongname${"andlonger".repeat(15)}`, published: "2019-01-09", text: `Pears${"andmorepears".repeat(20)}.` },
];

for (const javaScript of [true, false]) {
  describe(`finding a review, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, reader;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    reader = await browser.visitor(blog, { javaScript });
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  /** What holds for every page; the judge of accessibility needs JavaScript. */
  async function isSound() {
    await reader.fits();
    if (javaScript) await reader.isAccessible();
  }

  test("an empty blog says so", async () => {
    for (const [path, words] of [["/archive", "Nothing has been published"], ["/books", "No book has"], ["/writers", "No writer has"], ["/search", "looked for together"]]) {
      await reader.go(path);
      await reader.sees(words);
      await isSound();
    }
  });

  test("words are looked for from the front page, and marked where they are found", async () => {
    for (const [number, it] of REVIEWS.entries()) {
      const book = `book:\n  title: ${it.title}\n  writers: [${it.writers}]\n${it.isbn ? `  isbn: ${it.isbn}\n` : ""}`;
      const head = `title: ${it.title}\nlanguage: ${it.language ?? "en"}\npublished: ${it.published}\ntags: [${it.tags ?? ""}]\ncategories: [Novels]\n`;
      await blog.cli(["review", "publish", await blog.file(`${number}.md`, `---\n${head}${book}---\n${it.text}\n`), "--author", "mary"]);
    }
    await reader.go("/");
    await isSound();
    await reader.type({ q: "pears" });
    await reader.press("Look");
    assert.equal(reader.path(), "/search");
    await reader.sees("3 reviews with “pears”");
    assert.ok((await reader.page.locator("mark").allInnerTexts()).includes("pears"));
    assert.equal(await reader.typed("q"), "pears");
    await isSound();
    await reader.follow("In comments: 0");
    await reader.sees("Nothing there has all of these words");
    await isSound();
    await reader.type({ q: "сады" });
    await reader.press("Look");
    await reader.follow("Тихий сад");
    assert.match(reader.path(), /^\/reviews\//);
  });

  test("the archive leads from years to months to reviews", async () => {
    await reader.go("/");
    await reader.follow("Archive");
    await isSound();
    await reader.follow("November 2026");
    assert.equal(reader.path(), "/archive/2026/11");
    await isSound();
    await reader.follow("The Quiet Orchard");
    await isSound();
  });

  test("a review leads on to its fellows, its book and its writer", async () => {
    await reader.follow("All reviews of this book");
    await reader.sees("2 reviews of this book");
    await isSound();
    await reader.follow("Mira Holt");
    assert.equal(reader.path(), "/writers/mira-holt");
    await isSound();
  });

  test("books and writers have an alphabet in every script", async () => {
    for (const path of ["/books", "/writers", "/books?letter=%D0%A2"]) {
      await reader.go(path);
      assert.ok((await reader.page.getByRole("navigation", { name: "Letters" }).getByRole("link").count()) >= 4);
      await isSound();
    }
  });

  test("whoever is lost is led on, and nothing went wrong unseen", async () => {
    const lost = await reader.page.goto("/2019/quiet-orchard.html");
    assert.equal(lost.status(), 404);
    assert.ok(reader.complaints.every((it) => it.includes("status of 404")), reader.complaints.join("\n"));
    reader.complaints.length = 0;
    assert.equal(await reader.typed("q"), "quiet orchard");
    await isSound();
    await reader.press("Look");
    await reader.follow("The Quiet Orchard");
    await reader.leave();
  });
}
