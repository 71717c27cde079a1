// Coming in with a phone: a code after the password, and a passkey instead of both.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

describe("signing in with a phone", () => {
  let blog, browser, mary, device;

  before(async () => {
    blog = await Blog.withMary();
    browser = await Browser.open();
    mary = await browser.visitor(blog);
    device = await authenticator(mary);
  });

  after(async () => {
    await browser?.close();
    await blog?.close();
  });

  async function signIn(visitor) {
    await visitor.go("/sign-in");
    await visitor.type({ username: "mary", password: PASSWORD });
    await visitor.press("Sign in");
  }

  const sections = () => mary.page.locator("#passkeys-h, #code-h");

  test("a passkey is made at the desk", async () => {
    await signIn(mary);
    await mary.go("/desk/profile");
    await mary.page.locator("#passkey-form").waitFor();
    await mary.page.locator("#passkey-name").fill("The phone of Mary");
    await mary.page.locator("#passkey-current").fill("a wrong password");
    await mary.page.getByRole("button", { name: "Add a passkey" }).click();
    await mary.page.locator("#passkey-form [role=status]").filter({ hasText: "The current password is not right." }).waitFor();
    await mary.page.locator("#passkey-current").fill(PASSWORD);
    await mary.press("Add a passkey");
    await mary.sees("The passkey is kept.");
    await mary.sees("The phone of Mary");
    await mary.unfold();
    await mary.fits();
    await mary.isAccessible();
    assert.equal(await sections().count(), 2);
  });

  test("the same device keeps no second one, and says so", async () => {
    await mary.page.locator("#passkey-current").fill(PASSWORD);
    await mary.page.getByRole("button", { name: "Add a passkey" }).click();
    await mary.page.locator("#passkey-form [role=status]").filter({ hasText: "No passkey was made." }).waitFor();
  });

  test("it opens the desk with the keyboard alone", async () => {
    await mary.press("Sign out mary");
    await mary.go("/sign-in?next=/desk/inbox");
    await mary.page.locator("#passkey-form").waitFor();
    await mary.fits();
    await mary.isAccessible();
    await reach(mary, "Sign in with a passkey");
    await Promise.all([mary.page.waitForURL("**/desk/inbox"), mary.page.keyboard.press("Enter")]);
  });

  test("a device that does not recognise its owner opens nothing", async () => {
    await mary.press("Sign out mary");
    await mary.go("/sign-in");
    await device.recognises(false);
    await mary.page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await mary.page.locator("#passkey-form [role=status]").filter({ hasText: "No passkey was chosen." }).waitFor();
    assert.equal(mary.path(), "/sign-in");
    await device.recognises(true);
  });

  for (const javaScript of [true, false]) {
    test(`a code is asked for after the password, ${javaScript ? "with" : "without"} JavaScript`, async () => {
      const visitor = await browser.visitor(blog, { javaScript });
      await signIn(visitor);
      await visitor.go("/desk/profile");
      await visitor.follow("Set it up");
      await visitor.page.locator("svg.qr").waitFor();
      if (javaScript) await visitor.isAccessible();
      await visitor.fits();
      const secret = (await visitor.page.locator("#secret").textContent()).replaceAll(" ", "");
      await visitor.type({ code: codeOf(secret, 0), current: PASSWORD });
      await visitor.press("Turn it on");
      await visitor.sees("From now on a code is asked for.");
      const codes = await visitor.page.locator("#recovery li").allTextContents();
      assert.equal(codes.length, 10);
      if (javaScript) await visitor.isAccessible();
      await visitor.fits();
      await visitor.follow("I have kept them");
      await visitor.press("Sign out mary");

      await signIn(visitor);
      await visitor.sees("Your code, please");
      assert.equal(await visitor.page.evaluate(() => document.activeElement?.id ?? ""), "code");
      if (javaScript) await visitor.isAccessible();
      await visitor.fits();
      await visitor.type({ code: codes[0] });
      await visitor.press("Sign in");
      assert.equal(visitor.path(), "/desk");

      await visitor.go("/desk/profile");
      await visitor.page.getByText("Ask for no code").click();
      await visitor.page.locator("#off-current").fill(PASSWORD);
      await visitor.press("Turn it off");
      await visitor.sees("No code is asked for any more.");
      await visitor.leave();
    });
  }

  test("nothing went wrong unseen", async () => await mary.leave());
});

/** A phone that is part of the browser (WebAuthn Automation). */
async function authenticator(visitor) {
  const devTools = await visitor.context.newCDPSession(visitor.page);
  await devTools.send("WebAuthn.enable");
  const { authenticatorId } = await devTools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true,
      isUserVerified: true, automaticPresenceSimulation: true,
    },
  });
  return {
    recognises: (isUserVerified) => devTools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

/** Goes on with the Tab key until a button of this name has the focus. */
async function reach(visitor, name) {
  for (let steps = 0; steps < 60; steps += 1) {
    await visitor.page.keyboard.press("Tab");
    const words = await visitor.page.evaluate(() => document.activeElement?.textContent.trim());
    if (words === name) return;
  }
  assert.fail(`the keyboard does not reach “${name}”`);
}

/** What an app shows so many seconds from now (RFC 6238). */
function codeOf(secret, seconds) {
  const bits = [...secret].map((it) => ALPHABET.indexOf(it).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((it) => Number.parseInt(it, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor((Date.now() / 1000 + seconds) / 30)));
  const hash = createHmac("sha1", key).update(step).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
