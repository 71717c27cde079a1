// A review as it is read, on screen, by keyboard and on paper; and an editor who arranges the menus.
// Each telling is one story and its parts run in order.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const TEXT = `It opens with a frost and never quite thaws, and whoever has lived in a small town knows how long such a winter can be.[^a] ${"The pears rot where they fell. ".repeat(8)}

In the end ||the lamp|he counts it twice|| and it snows.

:::spoiler the last chapter
Everybody leaves the orchard.[^b]
:::

:::pull Mira Holt
Nothing thaws that does not want to.
:::

## The "cold"

| Chapter | What happens | And what does not, at some length |
|---|---|---|
| 1 | frost${"andfrost".repeat(12)} | thaw |

\`\`\`
${"a long line of code ".repeat(12)}
\`\`\`

Read [more](https://elsewhere.example/more).

[^a]: I did, once.
[^b]: All but one.
`;

for (const javaScript of [true, false]) {
  describe(`reading a review, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, reader;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    reader = await browser.visitor(blog, { javaScript });
    for (const [number, title] of ["The Quiet Orchard", "The Loud Orchard"].entries()) {
      const head = `title: ${title}\nlanguage: en\nverdict: Keep it by the bed.\nrating: 4\ncategories: [Fiction / Novels]\nsummary: A patient novel.\n`;
      const book = `book:\n  title: ${title}\n  writers: [Mira Holt]\n  series: The Frost Books\n  volume: ${number + 1}\n`;
      await blog.cli(["review", "publish", await blog.file(`${number}.md`, `---\n${head}${book}---\n${TEXT}`), "--author", "mary"]);
    }
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  async function isSound() {
    await reader.fits();
    if (javaScript) await reader.isAccessible();
  }

  test("the page is sound with everything folded, and with everything open", async () => {
    await reader.go("/reviews/the-quiet-orchard");
    await isSound();
    assert.equal(await reader.page.getByText("he counts it twice").isVisible(), false);
    for (const words of ["the lamp", "the last chapter"]) await reader.page.getByText(words, { exact: true }).click();
    assert.equal(await reader.page.getByText("he counts it twice").isVisible(), true);
    assert.equal(await reader.page.getByText("Everybody leaves the orchard.").isVisible(), true);
    await isSound();
  });

  test("a note leads there and back by keyboard", async () => {
    await reader.page.locator("a.fn").first().focus();
    await reader.page.keyboard.press("Enter");
    await reader.page.waitForURL(/#r\d+-note-1$/);
    await reader.page.locator("[role=doc-backlink]").first().focus();
    await reader.page.keyboard.press("Enter");
    await reader.page.waitForURL(/#r\d+-to-note-1$/);
  });

  test("on paper there is the text, not the way about", async () => {
    await reader.page.emulateMedia({ media: "print" });
    for (const nowhere of [".mast nav", ".foot", "#answer", ".acts"]) {
      assert.equal(await reader.page.locator(nowhere).first().isVisible().catch(() => false), false, nowhere);
    }
    assert.equal(await reader.page.getByText("It opens with a frost").first().isVisible(), true);
    const after = await reader.page.locator(".prose a[href^='https://elsewhere']").evaluate((it) => getComputedStyle(it, "::after").content);
    assert.match(after, /elsewhere\.example\/more|attr/);
    if (process.env.SHOTS) await reader.page.pdf({ path: `${process.env.SHOTS}/review.pdf` });
    await reader.page.emulateMedia({ media: null });
  });

  test("the series and the categories lead on", async () => {
    await reader.go("/reviews/the-quiet-orchard");
    await reader.follow("The Loud Orchard");
    assert.equal(reader.path(), "/reviews/the-loud-orchard");
    for (const path of ["/series", "/series/the-frost-books", "/categories", "/categories/fiction", "/categories/novels"]) {
      await reader.go(path);
      await isSound();
    }
    await reader.sees("The Loud Orchard");
  });

  test("an editor arranges the menus", async () => {
    const mary = await browser.visitor(blog, { javaScript });
    await mary.go("/sign-in");
    await mary.type({ username: "mary", password: PASSWORD });
    await mary.press("Sign in");
    await mary.go("/desk/menus");
    await mary.press("Up: Books");
    const first = () => mary.page.locator(".mast nav").first().getByRole("link").first().innerText();
    assert.equal(await first(), "Books");
    await mary.page.locator("#what").selectOption("link");
    await mary.type({ address: "http://shop.example", label: "Our shop" });
    await mary.press("Add");
    await mary.sees("A link to elsewhere begins with https://");
    await mary.type({ address: "https://shop.example" });
    await mary.press("Add");
    assert.equal(await mary.page.locator(".mast nav").first().getByRole("link", { name: "Our shop" }).getAttribute("href"), "https://shop.example/");
    for (const path of ["/desk/menus", "/desk/pages", "/desk/pages/about", "/desk/categories", "/desk/categories/novels", "/desk/reviews/new"]) {
      await mary.go(path);
      await mary.fits();
      if (javaScript) await mary.isAccessible();
    }
    await mary.leave();
  });

  test("nothing went wrong unseen", async () => {
    if (process.env.SHOTS && javaScript) {
      for (const [width, scheme] of [[360, "light"], [1440, "light"], [1440, "dark"]]) {
        await reader.page.setViewportSize({ width, height: 900 });
        await reader.page.emulateMedia({ colorScheme: scheme });
        await reader.go("/reviews/the-quiet-orchard");
        for (const it of await reader.page.locator("details.spoiler > summary").all()) if (width > 400) await it.click();
        await reader.page.screenshot({ path: `${process.env.SHOTS}/review-${width}-${scheme}.png`, fullPage: true });
      }
    }
    await reader.leave();
  });
}
