// Draws the pictures in docs/ anew, from the demo: what readers see, and the desk. `tests/shots` runs it.
import { fileURLToPath } from "node:url";
import { Browser } from "../browser/support/browser.mjs";
import { Demo } from "./demo.mjs";

const READERS = [
  { name: "home", path: "/", width: 1280, height: 900 },
  { name: "review", path: "/reviews/the-salt-ledger", width: 1280, height: 1500 },
  { name: "phone", path: "/reviews/the-salt-ledger#thread", width: 390, height: 844 },
];
const DESK = [
  { name: "inbox", path: "/desk/inbox", width: 1280, height: 1000 },
  { name: "editor", draft: "A House of Loose Keys", width: 1280, height: 1000 },
  { name: "statistics", path: "/desk/statistics", width: 1280, height: 1000 },
];

const demo = await Demo.start();
const browser = await Browser.open();
try {
  const visitor = await browser.visitor(demo);
  for (const shot of READERS) await draw(visitor, shot);
  const [username] = demo.authors;
  await visitor.go("/sign-in");
  await visitor.type({ username, password: demo.password });
  await visitor.press("Sign in");
  for (const shot of DESK) await draw(visitor, shot);
} finally {
  await browser.close();
  await demo.close();
}

async function draw({ page }, { name, path = "/desk/reviews", draft, width, height }) {
  await page.setViewportSize({ width, height });
  await page.goto(path);
  if (draft) {
    await page.getByRole("link", { name: draft, exact: true }).click();
    await page.getByRole("button", { name: "Live preview" }).click();
    await page.frameLocator("#live iframe, iframe#live").locator("h1").waitFor();
  }
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => (document.querySelector(location.hash || "body") ?? document.body).scrollIntoView({ behavior: "instant" }));
  await page.screenshot({ path: fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url)) });
  console.log(`docs/${name}.png`);
}
