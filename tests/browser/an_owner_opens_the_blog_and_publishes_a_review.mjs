// The first evening of a blog, in a real browser: with JavaScript, and all over again without.
// Each telling is one story and its parts run in order.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const OWNER = { name: "The Reading Fox", handle: "shelf", display_name: "Mary Finch", username: "mary", password: PASSWORD };
const GUEST = { display_name: "Jonas Reed", username: "jonas", password: "two crows on one wire" };
const RIGHT_ISBN = "978-0-306-40615-7";
const WRONG_ISBN = "978-0-306-40615-8";
const REVIEW = {
  title: "The Salt Almanac",
  markdown: "The tide comes in *slowly*.\n\n> “Nobody counts the days here.”\n\n## What it costs\n\nAll of it, in the end.\n\n" +
    "| chapter | tide | wind | catch | weather | price |\n|---|---|---|---|---|---|\n| first | spring | northwesterly | herring | overcast | considerable |\n\n" +
    `    ${"a line that does not break ".repeat(9)}\n\nAverylongword${"andlonger".repeat(12)}.`,
  summary: "Ilse Varga’s novel of a drowned village, told by its weather.",
  slug: "salt-almanac",
  book_title: "The Salt Almanac",
  writers: "Ilse Varga; Tomas Lind",
  translators: "Ruth Okoye",
  publisher: "Estuary Books",
  edition: "Second, revised",
  year: "2021",
  pages: "248",
  categories: "Fiction, Nature",
  tags: "SeaStories, Villages",
};
const SHOWN = [
  "The Salt Almanac", "Ilse Varga", "Tomas Lind", "Ruth Okoye", "Estuary Books", "Second, revised", "2021", "248",
  "Fiction", "Nature", "SeaStories", "Villages", "drowned village",
];

for (const javaScript of [true, false]) {
  describe(`the first evening, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, mary, invitation;

  before(async () => {
    blog = await Blog.start();
    browser = await Browser.open();
    mary = await browser.visitor(blog, { javaScript });
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  /** What holds for every page; the judge of accessibility needs JavaScript. */
  async function isSound(visitor) {
    await visitor.fits();
    if (javaScript) await visitor.isAccessible();
  }

  const word = (name) => mary.page.locator(`[name="${name}"]`);
  const image = () => mary.page.locator("article img.cover").first();

  test("whoever sees the log sets the blog up, and nobody else", async () => {
    const address = blog.log.join("\n").match(/http:\S+\/setup\?token=\S+/)?.[0];
    assert.ok(address, blog.log.join("\n"));
    await mary.go("/setup");
    await isSound(mary);
    assert.equal(await word("password").count(), 0, "without the token nobody is asked for a password");

    await mary.go(address);
    await isSound(mary);
    await mary.type(OWNER);
    await mary.press("Open the blog");
    assert.equal(mary.path(), "/desk");
    await isSound(mary);
  });

  test("a wrong ISBN is named, and nothing that was typed is lost", async () => {
    await mary.go("/desk/reviews/new");
    await isSound(mary);
    await mary.type({ ...REVIEW, isbn: WRONG_ISBN, cover_alt: "A grey sea under a grey sky" });
    await word("cover").setInputFiles({ name: "cover.png", mimeType: "image/png", buffer: await picture() });
    await mary.press("Save draft");
    await mary.sees(/ISBN/);
    assert.equal(await mary.page.getByRole("alert").count(), 1);
    for (const [name, value] of Object.entries({ ...REVIEW, isbn: WRONG_ISBN })) assert.equal(await mary.typed(name), value, name);
    assert.equal(await mary.page.getByAltText("The cover as it is now").count(), 1, "the cover need not be chosen again");
    await isSound(mary);
  });

  /** A picture to upload: what the browser shows right now. */
  async function picture() {
    return await mary.page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 450 } });
  }

  test("a draft is saved, and only its author sees it", async () => {
    await mary.type({ isbn: RIGHT_ISBN });
    await mary.press("Save draft");
    assert.match(mary.path(), /^\/desk\/reviews\/\d+$/);
    assert.equal(await mary.typed("markdown"), REVIEW.markdown);
    const page = await blog.page(`/reviews/${REVIEW.slug}`);
    assert.equal(page.status, 404);
    assert.doesNotMatch((await blog.page("/")).html, /Salt Almanac/);
  });

  test("a preview shows what is not yet saved", async () => {
    await mary.type({ summary: "A summary in the making." });
    await mary.press("Preview");
    await mary.page.locator("article").getByText("A summary in the making.").waitFor();
    assert.equal(await mary.page.locator("article blockquote").count(), 1);
    assert.equal(await image().getAttribute("alt"), "A grey sea under a grey sky");
    await isSound(mary);
    assert.equal((await blog.page(`/reviews/${REVIEW.slug}`)).status, 404);
  });

  test("a published review shows everything about the book", async () => {
    await mary.type({ summary: REVIEW.summary });
    await mary.press("Publish");
    assert.equal(mary.path(), `/reviews/${REVIEW.slug}`);
    const reader = await browser.visitor(blog, { javaScript });
    await reader.go("/");
    await isSound(reader);
    await reader.page.getByRole("link", { name: REVIEW.title }).first().click();
    await reader.page.waitForURL(`**/reviews/${REVIEW.slug}`);
    const text = await reader.page.locator("main").innerText();
    for (const fact of [...SHOWN, "Mary Finch"]) assert.ok(text.includes(fact), fact);
    assert.match(text.replaceAll("-", ""), /9780306406157/);
    assert.equal(await reader.page.locator("main em").first().innerText(), "slowly");
    assert.equal(await reader.page.locator("main h2").getByText("What it costs").count(), 1);
    const cover = reader.page.getByAltText("A grey sea under a grey sky");
    // A browser says how wide the picture is shown, not how wide the file is.
    assert.equal(await cover.evaluate((it) => it.naturalHeight / it.naturalWidth), 1.5);
    await isSound(reader);
    await reader.leave();
  });

  test("a second author is invited, and signs in again later", async () => {
    await mary.go("/desk/authors");
    await isSound(mary);
    await mary.press("Make an invitation");
    invitation = await mary.page.locator("#link").inputValue();
    assert.match(invitation, /\/invitation\/\S+$/);

    const jonas = await browser.visitor(blog, { javaScript });
    await jonas.go(invitation);
    await isSound(jonas);
    await jonas.type(GUEST);
    await jonas.press("Join");
    assert.equal(jonas.path(), "/desk");
    await jonas.press(/^Sign out/);
    await jonas.go("/sign-in");
    await isSound(jonas);
    await jonas.type({ username: GUEST.username, password: GUEST.password });
    await jonas.press("Sign in");
    assert.equal(jonas.path(), "/desk");
    await jonas.go("/authors");
    await jonas.sees("Jonas Reed");
    await isSound(jonas);
    await jonas.leave();
  });

  test("an invitation is good for one person, and a desk for those who sign in", async () => {
    assert.equal((await blog.page(invitation)).status, 404);
    const stranger = await browser.visitor(blog, { javaScript });
    await stranger.page.goto("/desk");
    assert.equal(stranger.path(), "/sign-in");
    await stranger.context.close();
  });

  test("a revised review says so, and nothing went wrong unseen", async () => {
    await mary.go(`/reviews/${REVIEW.slug}`);
    await mary.page.getByRole("link", { name: "Edit", exact: true }).click();
    await mary.page.waitForURL("**/desk/reviews/*");
    await mary.type({ title: "The Salt Almanac, again" });
    await mary.press("Revise");
    await isSound(mary);
    const { html } = await blog.page(`/reviews/${REVIEW.slug}`);
    assert.match(html, /The Salt Almanac, again/);
    assert.match(html, /revised/);
    await mary.leave();
  });
}
