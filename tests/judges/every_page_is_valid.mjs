// The Nu Html Checker reads every kind of page, and the stylesheets.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Demo } from "../node/demo.mjs";
import { DESK, LOST, PUBLIC, addresses } from "./support/pages.mjs";

const CHECKER = fileURLToPath(new URL("../node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

test("the checker finds no error in any page or stylesheet", async () => {
  const demo = await Demo.start();
  const folder = await mkdtemp(join(tmpdir(), "reynard-pages-"));
  try {
    const cookie = await demo.signIn(demo.authors[0]);
    const pages = [
      ...[...await addresses(demo, PUBLIC), ...LOST].map((path) => ({ path, cookie: "" })),
      ...(await addresses(demo, DESK, cookie)).map((path) => ({ path, cookie })),
    ];
    const names = new Map();
    const sheets = new Set();
    for (const [nth, { path, cookie }] of pages.entries()) {
      const html = await (await demo.page(path, { cookie })).text();
      const name = `${String(nth).padStart(3, "0")}.html`;
      names.set(name, path);
      await writeFile(join(folder, name), html);
      for (const [, sheet] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) sheets.add(sheet);
    }
    assert.ok(sheets.size > 0, "there is a stylesheet");
    for (const [nth, sheet] of [...sheets].entries()) {
      names.set(`${nth}.css`, sheet);
      await writeFile(join(folder, `${nth}.css`), await (await demo.page(sheet)).text());
    }
    const found = await check([...names.keys()].map((it) => join(folder, it)));
    const told = found.filter((it) => it.type === "error" || it.subType === "fatal").map((it) => {
      const file = it.url.split("/").at(-1);
      return `${names.get(file)}:${it.lastLine}: ${it.message} ${it.extract?.trim() ?? ""}`;
    });
    assert.deepEqual(told, []);
  } finally {
    await rm(folder, { recursive: true });
    await demo.close();
  }
});

async function check(files) {
  const options = ["-Xss1m", "-jar", CHECKER, "--format", "json", "--also-check-css", "--exit-zero-always", ...files];
  return await new Promise((done, failed) => {
    execFile("java", options, { maxBuffer: 1 << 26 }, (error, _, stderr) =>
      error ? failed(error) : done(JSON.parse(stderr).messages));
  });
}
