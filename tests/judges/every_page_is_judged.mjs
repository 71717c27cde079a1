// A new route without a judge fails here.
import assert from "node:assert/strict";
import test from "node:test";
import { DESK, PUBLIC, routes } from "./support/pages.mjs";

for (const [file, kinds] of [["src/web.rs", PUBLIC], ["src/web/desk.rs", DESK]]) {
  test(`every page of ${file} has a line in tests/judges/support/pages.mjs`, () => {
    assert.deepEqual(routes(file).filter((it) => !(it in kinds)), []);
  });
}
