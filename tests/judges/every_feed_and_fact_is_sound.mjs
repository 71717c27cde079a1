// Python's readers of feeds and of structured data, which nobody here wrote, read the demo.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Demo } from "../node/demo.mjs";

const PYTHON = process.env.JUDGE_PYTHON ?? "python3";

/** The pages must carry facts in JSON-LD as soon as there is a room that writes them. */
const FACTS = existsSync(new URL("../../src/web/structured.rs", import.meta.url)) ? ["--facts"] : [];

async function ask(demo, judge, ...more) {
  const script = fileURLToPath(new URL(judge, import.meta.url));
  const { stdout } = await promisify(execFile)(PYTHON, [script, demo.origin, ...more]);
  return stdout.split("\n").filter(Boolean);
}

test("what Python's readers make of the demo", async (t) => {
  const demo = await Demo.start();
  t.after(() => demo.close());
  await t.test("every feed is what its format says", async () => {
    assert.deepEqual(await ask(demo, "feeds.py"), []);
  });
  await t.test("structured data says what the page says", async () => {
    assert.deepEqual(await ask(demo, "structured.py", ...FACTS), []);
  });
});
