// Three ways to answer a review, in a real browser: with JavaScript, and all over again without.
// Each telling is one story and its parts run in order.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";
import { Home } from "./support/home.mjs";

const REVIEW = "---\ntitle: The Quiet Orchard\nbook:\n  title: The Quiet Orchard\n---\nA frost, and what came *after*.\n";
const HOME_WAY = "Take me to my server";
const SERVER_WAY = "Sign in and reply";
const GUEST_WAY = "Send as a guest";
const LETTER = "I read it in one night.\n\nThe pears, though!";
const INES = { name: "Ines Marlow", email: "ines@letters.example", link: "https://ines.example/" };
const FROST = "The frost chapter undid me.\n\nSee https://frost.example/ & <b>count</b> the jars.";
const HELD = "Somebody here reads it before it appears";

for (const javaScript of [true, false]) {
  describe(`three ways to reply, ${javaScript ? "with" : "without"} JavaScript`, () => tell(javaScript));
}

function tell(javaScript) {
  let blog, browser, home, review;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    home = await Home.open();
    const published = await blog.ask("review", "publish", await blog.file("orchard.md", REVIEW), "--author", "mary");
    review = { path: new URL(published.url).pathname, id: published.uri };
  });

  after(async () => {
    await browser?.close();
    await home?.close();
    await blog?.close();
  });

  /** What holds for every page; the judge of accessibility needs JavaScript. */
  async function isSound(visitor) {
    await visitor.fits();
    if (javaScript) await visitor.isAccessible();
  }

  const visitor = async () => await browser.visitor(blog, { javaScript, home });
  const shownPage = async () => (await blog.page(review.path)).html;

  /** From the review to the page with the three ways. */
  async function opensReply(reader) {
    await reader.go(review.path);
    await reader.follow("Reply to this review");
    assert.equal(reader.path(), `${review.path}/reply`);
  }

  /** What is wrong stands in its own form and is what the reader sees first, however far down that is. */
  async function isTold(reader, way, words) {
    const told = reader.form(way).getByRole("alert").and(reader.page.locator(":focus"));
    await told.getByText(words).waitFor();
  }

  describe("from their own server", () => {
    let reader;

    before(async () => (reader = await visitor()));

    test("a reader types a handle and lands on the reply box at home", async () => {
      await opensReply(reader);
      await isSound(reader);
      await reader.sees("on your own server, in your name, for whom you choose there");
      await reader.follow("From your own server");
      await reader.type({ handle: `@${home.handle}` }, reader.form(HOME_WAY));
      await reader.press(HOME_WAY);
      await reader.sees("What do you want to say?");
      assert.equal(reader.page.url(), `${home.origin}/authorize_interaction?uri=${encodeURIComponent(review.id)}`);
    });

    test("the next time the handle is there already", async () => {
      await opensReply(reader);
      for (const way of [HOME_WAY, SERVER_WAY]) assert.equal(await reader.typed("handle", reader.form(way)), home.handle);
      await reader.form(HOME_WAY).getByRole("checkbox").uncheck();
      await reader.press(HOME_WAY);
      await opensReply(reader);
      assert.equal(await reader.typed("handle", reader.form(HOME_WAY)), "", "who does not want it is not remembered");
    });

    test("where no reply box is found, there is an address to copy", async () => {
      const closed = await Home.open();
      await closed.close();
      await reader.type({ handle: closed.handle }, reader.form(HOME_WAY));
      await reader.press(HOME_WAY);
      await reader.sees(`We found no reply box at ${closed.authority}.`);
      const address = reader.page.getByLabel("The address to copy");
      assert.equal(await address.inputValue(), review.id);
      assert.equal(await address.evaluate((it) => it.readOnly), true);
      assert.equal(await reader.page.locator("script").count(), 0);
      await isSound(reader);
    });

    test("what is no handle is named, and nothing went wrong unseen", async () => {
      await reader.type({ handle: "just a name" }, reader.form(HOME_WAY));
      await reader.press(HOME_WAY);
      await isTold(reader, HOME_WAY, "you@your.server");
      assert.equal(await reader.typed("handle", reader.form(HOME_WAY)), "just a name");
      await isSound(reader);
      await reader.leave();
    });
  });

  describe("signed in with their own server", () => {
    let reader;

    before(async () => (reader = await visitor()));

    const words = async () => (await reader.typed("words", reader.form(SERVER_WAY))).trim();

    async function asks(answer) {
      await reader.press(SERVER_WAY);
      assert.equal(new URL(reader.page.url()).origin, home.entrance);
      await reader.sees("May The Reading Fox post in your name?");
      await reader.follow(answer);
    }

    test("a reader who does not agree finds the words where they were", async () => {
      await opensReply(reader);
      await reader.sees("as a post on your own server, in your name; from there they come to this page");
      await reader.type({ handle: home.handle, words: LETTER }, reader.form(SERVER_WAY));
      await reader.page.getByLabel("Everybody, but not in public timelines").check();
      await asks("Deny");
      await isTold(reader, SERVER_WAY, "did not let us in");
      assert.equal(await words(), LETTER);
      assert.equal(await reader.typed("handle", reader.form(SERVER_WAY)), home.handle);
      assert.ok(await reader.page.getByLabel("Everybody, but not in public timelines").isChecked());
    });

    test("so does one whose server does not take the reply", async () => {
      home.takesNothing = true;
      await asks("Allow");
      await isTold(reader, SERVER_WAY, "did not take the reply");
      assert.equal(await words(), LETTER);
      assert.deepEqual(home.statuses, []);
      assert.deepEqual([home.tokens.length, home.revoked], [1, home.tokens]);
      await isSound(reader);
    });

    test("from there it is sent with one more press, and the permission given back", async () => {
      home.takesNothing = false;
      await reader.page.getByLabel("Everybody", { exact: true }).check();
      await asks("Allow");
      assert.equal(reader.path(), review.path);
      await reader.page.getByRole("status").getByText("Your reply is on your server.").waitFor();
      assert.equal(home.statuses.length, 1);
      const [{ status, in_reply_to_id, visibility }] = home.statuses;
      assert.equal(status.replaceAll("\r\n", "\n"), `@mary@${blog.authority} ${LETTER}`);
      assert.deepEqual([in_reply_to_id, visibility], ["7", "public"]);
      assert.equal(home.searches.at(-1), review.id);
      assert.deepEqual([home.tokens.length, home.revoked], [2, home.tokens]);
      assert.equal(home.apps.length, 1, "a server is asked once to know us");
      await isSound(reader);
      await reader.leave();
      assert.deepEqual(home.surprises, []);
    });
  });

  describe("as a guest", () => {
    let ines, mary, key;

    before(async () => ([ines, mary] = [await visitor(), await visitor()]));

    const comment = (visitor, number) => visitor.page.locator(`#c${number}`);

    test("a guest is told where the words will stand, and then that they wait", async () => {
      await opensReply(ines);
      const form = ines.form(GUEST_WAY);
      await form.getByText("on this page, under the name you give, marked as a guest’s").waitFor();
      await form.getByText("somebody here reads them before they appear").waitFor();
      await ines.type({ ...INES, words: FROST }, form);
      await ines.press(GUEST_WAY);
      key = ines.path();
      assert.match(key, /^\/guest\/\S{20,}$/);
      await ines.sees(HELD);
      assert.equal(await ines.typed("words"), FROST);
      await isSound(ines);
      assert.doesNotMatch(await shownPage(), /frost chapter|Ines/);
    });

    test("the owner approves them, and they stand on the page with a number", async () => {
      await mary.go("/sign-in");
      await mary.type({ username: "mary", password: PASSWORD });
      await mary.press("Sign in");
      await mary.go("/desk/inbox");
      await isSound(mary);
      await mary.press("Approve what Ines Marlow wrote");
      await mary.sees("Approved. The comment is on the page.");

      await ines.go(review.path);
      const first = comment(ines, 1);
      assert.equal(await first.getByRole("link", { name: "Comment 1" }).innerText(), "1");
      assert.equal(await first.locator(".origin").innerText(), "guest");
      assert.equal(await first.getByRole("link", { name: INES.name }).getAttribute("href"), INES.link);
      assert.deepEqual(await first.locator(".said p").allInnerTexts(), FROST.split("\n\n"));
      assert.ok(!(await ines.page.content()).includes(INES.email));
    });

    test("they are answered from the desk, and a guest who is known answers at once", async () => {
      await mary.go("/desk/inbox?pile=all");
      await mary.follow("Answer Ines Marlow");
      await mary.type({ answer: "Eleven, I think. *Or twelve.*" });
      await mary.press("Answer");
      await ines.go(review.path);
      await ines.follow("Reply #2");
      await ines.sees("Reply to #2");
      await isSound(ines);
      await ines.type({ name: INES.name, words: `Twelve, and ${"on and ".repeat(30)}${"quincequince".repeat(12)}.` }, ines.form(GUEST_WAY));
      await ines.press(GUEST_WAY);
      await ines.follow("comment 3");
      assert.equal(await ines.page.locator("li", { has: comment(ines, 2) }).locator("li #c3").count(), 1);
      await isSound(ines);
    });

    test("what only this page knows is said to be so", async () => {
      await ines.follow("Reply #1");
      await ines.sees("not known elsewhere");
      await isSound(ines);
    });

    test("with the address they were given, the guest changes the words", async () => {
      await ines.go(key);
      await ines.sees("It is on the page");
      await ines.type({ words: " " });
      await ines.page.getByLabel("Your comment").evaluate((it) => it.removeAttribute("required"));
      await ines.press("Save the change");
      await ines.page.getByRole("alert").waitFor();
      await isSound(ines);
      await ines.type({ words: "The frost chapter mended me." });
      await ines.press("Save the change");
      await ines.sees("Changed.");
      const page = await shownPage();
      assert.match(page, /The frost chapter mended me\./);
      assert.match(page, />edited</);
      assert.doesNotMatch(page, /undid me/);
    });

    test("and takes them back, and nothing went wrong unseen", async () => {
      await ines.press("Delete it");
      assert.equal(ines.path(), review.path);
      await ines.sees("Your comment is taken back.");
      await comment(ines, 1).getByText("Taken back by its writer.").waitFor();
      assert.doesNotMatch(await shownPage(), /mended me/);
      assert.equal((await blog.page(key)).status, 404);
      await isSound(ines);
      await ines.leave();
      await mary.leave();
    });
  });
}
