// Draws the pictures in docs/ anew: what readers see, from the demo. `tests/shots` runs it.
import { fileURLToPath } from "node:url";
import { Browser } from "../browser/support/browser.mjs";
import { Demo } from "./demo.mjs";

const SHOTS = [
  { name: "home", path: "/", width: 1280, height: 900 },
  { name: "review", path: "/reviews/the-salt-ledger", width: 1280, height: 1500 },
  { name: "phone", path: "/reviews/the-salt-ledger#thread", width: 390, height: 844 },
];

const demo = await Demo.start();
const browser = await Browser.open();
try {
  const { page } = await browser.visitor(demo);
  for (const { name, path, width, height } of SHOTS) {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const file = fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));
    await page.screenshot({ path: file });
    console.log(`docs/${name}.png`);
  }
} finally {
  await browser.close();
  await demo.close();
}
