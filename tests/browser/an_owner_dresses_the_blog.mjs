// The blog in every dress, in a real browser: accents, a picture and a mark, light and dark by choice.
// The story's parts run in order.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const REVIEWS = ["The Quiet Orchard", "Low Water", "A Field of Hours"];
const ACCENTS = ["Russet", "Verdigris", "Damson"];

describe("the owner dresses the blog", () => {
  let blog, browser, mary, reader;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    mary = await browser.visitor(blog);
    reader = await browser.visitor(blog, { javaScript: true });
    for (const [number, title] of REVIEWS.entries()) {
      await writeFile(join(blog.folder, `${number}.png`), await picture(60, 90, number));
      const head = `title: ${title}\nlanguage: en\ncategories: [Novels]\ncover: ${number}.png\ncover_alt: A cover\n`;
      const book = `book:\n  title: ${title}\n  writers: [Mira Holt]\n`;
      const text = "It opens with a *frost*.\n\n> “Nobody counts the days.”\n\n[A link](https://example.com/) and no more.";
      await blog.cli(["review", "publish", await blog.file(`${number}.md`, `---\n${head}${book}---\n${text}\n`), "--author", "mary"]);
    }
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  /** A picture that somebody might hang up. */
  async function picture(width, height, number = 0, clear = false) {
    const page = await browser.chromium.newPage({ viewport: { width, height } });
    const ground = clear ? "transparent" : `hsl(${number * 90} 50% 40%)`;
    await page.setContent(`<body style="margin:0;background:${ground}"><div style="margin:20%;height:50vh;border-radius:50%;background:#d94">`);
    const png = await page.screenshot({ omitBackground: clear });
    await page.close();
    return png;
  }

  async function isSound(visitor, path) {
    await visitor.go(path);
    await visitor.fits();
    await visitor.isAccessible();
  }

  test("the desk takes pictures, a credit and rules", async () => {
    await mary.go("/sign-in");
    await mary.type({ username: "mary", password: PASSWORD });
    await mary.press("Sign in");
    await isSound(mary, "/desk/looks");
    const chosen = (name) => mary.page.locator(`[name="${name}"]`);
    await chosen("header").setInputFiles({ name: "header.png", mimeType: "image/png", buffer: await picture(420, 140, 2) });
    await chosen("logo").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: await picture(100, 40, 0, true) });
    await mary.type({ header_alt: "A sun over a green field", header_credit: "Ann Ives", header_link: "https://ives.example/", css: ".lede{font-style:italic}" });
    await mary.press("Try it on");
    await mary.sees("Only you see it");
    await isSound(mary, "/?look=tried");
    await mary.follow("Back to the desk");
    await mary.press("Save it for everybody");
    await mary.sees("Saved.");
    await isSound(mary, "/desk/looks");
  });

  test("a browser takes the lightest picture that is sharp enough", async () => {
    await blog.until("all pictures have their sizes", async () => {
      const { html } = await blog.page("/");
      return html.split("-60.webp").length > REVIEWS.length && html.includes("-420.webp");
    });
    await reader.go("/");
    const shown = await reader.page.locator("main img").evaluateAll((all) => all.map((it) => it.currentSrc));
    assert.ok(shown.length >= REVIEWS.length);
    for (const source of shown) assert.match(source, /\.webp$/);
    const drawn = await reader.page.locator("img.banner, img.logo, .lead img").evaluateAll((all) => all.map((it) => it.complete && it.naturalWidth > 0));
    assert.deepEqual(drawn, [true, true, true]);
    const [under, over] = await reader.page.locator(".lead .cover").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
    for (const side of ["left", "top", "width", "height"]) assert.ok(Math.abs(under[side] - over[side]) < 1, `${side}: the colours lie under the cover`);
  });

  for (const accent of ACCENTS) {
    test(`everybody can read in ${accent}, by day and by night`, async () => {
      await mary.go("/desk/looks");
      await mary.page.getByRole("radio", { name: accent }).check();
      await mary.press("Save it for everybody");
      for (const path of ["/", "/reviews/low-water"]) await isSound(reader, path);
      await reader.page.goto("/nowhere");
      await reader.isAccessible();
    });
  }

  test("a reader's choice wins over the machine", async () => {
    const paper = () => reader.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await reader.go("/reviews/low-water");
    await reader.page.emulateMedia({ colorScheme: "light" });
    const light = await paper();
    await reader.press("Dark");
    assert.equal(reader.path(), "/reviews/low-water");
    const dark = await paper();
    assert.notEqual(dark, light);
    await reader.page.emulateMedia({ colorScheme: "dark" });
    assert.equal(await paper(), dark);
    await reader.press("Light");
    assert.equal(await paper(), light);
    await reader.isAccessible();
    await reader.page.emulateMedia({ colorScheme: "dark" });
    await reader.press("Automatic");
    assert.equal(await paper(), dark);
  });

  test("nothing went wrong unseen", async () => {
    reader.complaints = reader.complaints.filter((it) => !it.includes("404"));
    await reader.leave();
    await mary.leave();
  });
});
