// Pictures on a real S3 server: given, printed, shown, deleted, and a wrong key that is named at once.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Blog, PASSWORD } from "../node/blog.mjs";
import { Browser } from "./support/browser.mjs";
import { picture } from "./support/picture.mjs";

const PYTHON = process.env.JUDGE_PYTHON ?? "target/judges/bin/python";

let server, bucket, blog, browser, mary;

/** The S3 server, and what it takes to use it. */
async function openBucket() {
  server = spawn(PYTHON, [fileURLToPath(new URL("support/bucket.py", import.meta.url))], { stdio: ["pipe", "pipe", "ignore"] });
  for await (const line of createInterface({ input: server.stdout })) return JSON.parse(line);
  throw new Error("the S3 server does not start");
}

before(async () => {
  bucket = await openBucket();
  blog = await Blog.withMary({
    REYNARD_MEDIA_BUCKET: bucket.bucket,
    REYNARD_MEDIA_ENDPOINT: bucket.endpoint,
    REYNARD_MEDIA_KEY: bucket.key,
    REYNARD_MEDIA_SECRET: bucket.secret,
  });
  browser = await Browser.open();
  mary = await browser.visitor(blog, { javaScript: false });
  await mary.go("/sign-in");
  await mary.type({ username: "mary", password: PASSWORD });
  await mary.press("Sign in");
});

after(async () => {
  await browser?.close();
  await blog?.close();
  server?.stdin.end();
  if (server && server.exitCode === null) await once(server, "exit");
});

const head = (path) => fetch(new URL(path, blog.origin));

test("a picture is kept, printed and shown, and can be deleted", async () => {
  await mary.go("/desk/media");
  const files = [{ name: "sun.png", mimeType: "image/png", buffer: await picture(browser, 500, 300) }];
  await mary.page.locator("#files").setInputFiles(files);
  await mary.press("Keep them");
  await mary.sees("The pictures are kept.");
  const path = await mary.page.locator(".pictures a.frame").getAttribute("href");
  const wide = path.replace(".jpg", "-500.webp");
  await blog.until("it is there in its sizes", async () => (await head(wide)).status === 200);
  const answer = await head(path);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "image/jpeg");
  assert.equal(answer.headers.get("content-security-policy"), "default-src 'none'; sandbox");
  assert.equal(answer.headers.get("cache-control"), "public, max-age=31536000, immutable");
  await mary.page.reload();
  assert.ok(await mary.page.locator(".pictures img").evaluate((it) => it.complete && it.naturalWidth > 0), "it can be seen");

  await mary.press("Delete the picture");
  await mary.sees("The picture is deleted.");
  await blog.until("nothing of it is left", async () => (await head(path)).status === 404 && (await head(wide)).status === 404);
  await mary.leave();
});

test("whoever starts the blog with a wrong key or bucket hears what is wrong", async () => {
  const begin = async (change) => {
    const other = { ...blog.environment, REYNARD_LISTEN: "127.0.0.1:0", ...change };
    const child = spawn(blog.binary, ["serve"], { env: other, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (it) => (said += it));
    const [code] = await once(child, "exit");
    assert.notEqual(code, 0);
    return said;
  };
  assert.match(await begin({ REYNARD_MEDIA_SECRET: "not the secret" }), /the bucket reynard-pictures at http:\S+ cannot be used: media_key or media_secret is wrong/);
  assert.match(await begin({ REYNARD_MEDIA_BUCKET: "nobodys" }), /the bucket nobodys at http:\S+ cannot be used: there is no such bucket/);
  assert.match(await begin({ REYNARD_MEDIA_ENDPOINT: "http://127.0.0.1:9" }), /cannot be used/);
  assert.match(await begin({ REYNARD_MEDIA_SECRET: "" }), /media_bucket needs media_key and media_secret/);
});
