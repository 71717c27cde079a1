// The keys of the inbox. Every deed is the same form that the buttons send; the page that comes back
// replaces the list, and the reader stays where they were.

const DEEDS = { a: "approve", h: "hide", s: "spam", d: "done", t: "trust" };
const SWITCH = "inbox-keys";

/** What waits to be sent, one after the other: [body, rows that are on their way]. */
const waiting = [];
let isSending = false;
let lastTicked = null;
let lastAt = null;

const spoken = document.getElementById("spoken");
const rows = () => [...document.querySelectorAll("#list .notice")];
const tick = (row) => row.querySelector(".tick input");
const deeds = () => document.getElementById("deeds");

function here() {
  return document.activeElement?.closest?.("#list .notice") ?? null;
}

/** The row that keys are for: the one with the focus, else the one that had it last. */
function current() {
  const last = lastAt && document.getElementById(lastAt);
  return here() ?? (last?.matches("#list .notice") ? last : null);
}

function say(words) {
  spoken.textContent = "";
  requestAnimationFrame(() => (spoken.textContent = words));
}

/** Says what the page has words for; what is counted or told stands where the page says #. */
function tell(key, told = "") {
  say(spoken.dataset[key].replace("#", () => told));
}

function goTo(row) {
  if (!row) return;
  lastAt = row.id;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

/** The next row that is not on its way out; or the one before. */
function neighbour(row, step) {
  const all = rows().filter((it) => it === row || !it.classList.contains("going"));
  return all[all.indexOf(row) + step] ?? null;
}

function move(step) {
  const row = current();
  const next = row ? neighbour(row, step) : rows().find((it) => !it.classList.contains("going"));
  if (next) goTo(next);
  else tell(step > 0 ? "last" : "first");
}

function toggle(row, isRange) {
  const all = rows();
  const from = isRange && lastTicked ? all.findIndex((it) => it.id === lastTicked) : -1;
  const at = all.indexOf(row);
  const chosen = from < 0 ? [row] : all.slice(Math.min(from, at), Math.max(from, at) + 1);
  const isOn = from < 0 ? !tick(row).checked : true;
  for (const it of chosen) tick(it).checked = isOn;
  lastTicked = row.id;
  const count = all.filter((it) => tick(it).checked).length;
  tell(isOn ? "ticked" : "unticked", count);
}

/** Does it about what is ticked, else about the row with the focus, and goes on to the next. */
function press(deed) {
  const ticked = rows().filter((it) => tick(it).checked && !it.classList.contains("going"));
  const row = current();
  const chosen = ticked.length > 0 ? ticked : row && !row.classList.contains("going") ? [row] : [];
  if (chosen.length === 0) return tell("nothing");
  const isThere = chosen.length > 1 || chosen[0].querySelector(`button[value^="${deed} "]`);
  if (!isThere) return tell("notHere");
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(deeds())) if (!name.startsWith("pick-") && name !== "of") body.append(name, value);
  for (const it of chosen) {
    body.append(`pick-${it.dataset.notice}`, "on");
    tick(it).checked = false;
    it.classList.add("going");
  }
  body.append("of", "ticked");
  body.append("do", deed);
  const from = row ?? chosen.at(-1);
  goTo([1, -1].map((step) => (from.classList.contains("going") ? neighbour(from, step) : from)).find((it) => it) ?? from);
  send(body, chosen);
}

function undo() {
  const told = document.getElementById("told");
  const button = told?.querySelector("button");
  if (waiting.length > 0 || isSending) return tell("moment");
  if (!button) return tell("noUndo");
  const body = new URLSearchParams(new FormData(told));
  body.append("do", button.value);
  send(body, []);
}

async function send(body, going) {
  waiting.push([body, going]);
  if (isSending) return;
  isSending = true;
  let page = null;
  while (waiting.length > 0) {
    const [body, going] = waiting.shift();
    page = (await post(body, going)) ?? page;
  }
  isSending = false;
  if (page) replace(page);
}

/** The page that comes back; nothing if it did not work, and then the rows are as they were. */
async function post(body, going) {
  try {
    const answer = await fetch("/desk/inbox", { method: "POST", body, headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (page.getElementById("inbox")) return page;
    throw new Error(page.querySelector("h1")?.textContent ?? `${answer.status}`);
  } catch (error) {
    for (const it of going) it.classList.remove("going");
    tell("failed", error.message);
    return null;
  }
}

function replace(page) {
  const ticked = new Set(rows().filter((it) => tick(it).checked).map((it) => it.id));
  const openKeys = document.getElementById("keys")?.open;
  const typed = ["reason", "word"].map((id) => [id, document.getElementById(id)?.value]);
  const wasInside = document.getElementById("inbox").contains(document.activeElement);
  const inField = isTyping(document.activeElement) ? document.activeElement.id : "";
  const at = lastAt;
  const place = rows().findIndex((it) => it.id === at);
  const after = rows().slice(place + 1).map((it) => it.id);
  document.getElementById("inbox").replaceWith(page.getElementById("inbox"));
  document.getElementById("inbox-link").replaceWith(page.getElementById("inbox-link"));
  document.title = page.title;
  for (const row of rows()) if (ticked.has(row.id)) tick(row).checked = true;
  for (const [id, value] of typed) if (value && document.getElementById(id)) document.getElementById(id).value = value;
  settle(openKeys);
  if (inField) document.getElementById(inField)?.focus();
  else if (wasInside || at) {
    const next = [at, ...after].map((id) => document.getElementById(id)).find((it) => it);
    const row = next ?? rows()[0];
    if (row) goTo(row);
    else document.querySelector("#inbox h1").focus();
  }
  const told = document.querySelector("#told p, #inbox .problems");
  const left = document.querySelector("#inbox h1").textContent;
  say([told?.textContent.trim(), left].filter((it) => it).join(" "));
}

/** What the keys need on the page, and only where there are keys. */
function settle(isOpen) {
  document.querySelector("#inbox h1").tabIndex = -1;
  for (const row of rows()) row.dataset.notice = row.id.replace("notice-", "");
  const keys = document.getElementById("keys");
  if (!keys) return;
  keys.hidden = false;
  keys.open = Boolean(isOpen);
  const isOn = document.getElementById("keys-on");
  isOn.checked = localStorage.getItem(SWITCH) !== "off";
  isOn.addEventListener("change", () => localStorage.setItem(SWITCH, isOn.checked ? "on" : "off"));
}

function isTyping(element) {
  return element?.matches?.("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])") ?? false;
}

function showKeys() {
  const keys = document.getElementById("keys");
  if (!keys) return;
  keys.open = !keys.open;
  if (keys.open) keys.querySelector("summary").focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
  if (event.key !== "?" && localStorage.getItem(SWITCH) === "off") return;
  const key = event.key.toLowerCase();
  const row = current();
  if (event.key === "?") showKeys();
  else if (key === "j") move(1);
  else if (key === "k") move(-1);
  else if (key === "x" && row) toggle(row, event.shiftKey);
  else if (event.shiftKey) return;
  else if (key in DEEDS) press(DEEDS[key]);
  else if (key === "u") undo();
  else if (key === "r" && row) {
    const answer = row.querySelector('[data-key="r"]');
    if (answer) location.assign(answer.href);
    else tell("noAnswer");
  } else return;
  event.preventDefault();
});

document.addEventListener("focusin", () => {
  const row = here();
  if (row) lastAt = row.id;
});

settle(false);
