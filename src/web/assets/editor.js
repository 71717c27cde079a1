// The editor keeps what is typed: at the blog while it can be reached, else in this browser. It shows the page as it
// would be, and saves with Ctrl+S.

/** How long somebody pauses before what they typed is kept, in milliseconds. */
const PAUSE = 2000;
/** How long before the blog is tried again. */
const AGAIN = 15000;
/** How long an answer may take. */
const PATIENCE = 15000;
/** What a browser sends after its page is gone, in characters. */
const LAST_WORDS = 40000;
const SWITCH = "editor-live";

const form = document.getElementById("editor");
const said = document.getElementById("kept");
const live = document.getElementById("live");
const page = live.querySelector("iframe");
const toggle = document.getElementById("live-toggle");
const offer = document.getElementById("browser-kept");

/** The review, once there is one. */
let id = form.dataset.id;
/** Whether something has been typed that has not arrived anywhere. */
let isDirty = false;
/** Whether the form is on its way. */
let isLeaving = false;
let isSubmitting = false;
/** What the browser calls what is on its way. */
let underway = "";
let timer = 0;
let queue = Promise.resolve();

const memory = () => `editor ${form.dataset.author} ${id || "new"}`;
const here = (deed) => `/desk/reviews/${id || "new"}/${deed}`;
const clock = (at) => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

/** What is typed, without the pictures: they go with the form. */
function typed() {
  const all = new FormData(form);
  all.delete("cover");
  all.delete("picture");
  return all;
}

/** The same as it is kept here: [name, value]. */
function words() {
  return [...typed()].filter(([name]) => name !== "csrf");
}

/** What it says, whatever it began from. */
function sense(fields) {
  return JSON.stringify(fields.filter(([name]) => name !== "base").map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]));
}

function remember(mark) {
  try {
    localStorage.setItem(memory(), JSON.stringify({ mark, at: Date.now(), fields: words() }));
  } catch {
    // A browser that keeps nothing still sends the form.
  }
}

function recall() {
  try {
    return JSON.parse(localStorage.getItem(memory()));
  } catch {
    return null;
  }
}

function forget() {
  try {
    localStorage.removeItem(memory());
  } catch {
    // There is nothing then.
  }
}

function tell(how) {
  const news = said.dataset[how].replace("#", () => clock(Date.now()));
  if (said.textContent !== news) said.textContent = news;
}

function newMark() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

/** Keeps what is typed, one thing after the other; answers whether it arrived. */
function keep() {
  clearTimeout(timer);
  queue = queue.then(send);
  return queue;
}

async function send() {
  if (!isDirty || isLeaving) return "saved";
  isDirty = false;
  const mark = (underway = newMark());
  const how = await post(mark);
  underway = "";
  if (how !== "saved") {
    isDirty = true;
    remember(mark);
    if (how === "away") timer = setTimeout(keep, AGAIN);
  }
  tell(how);
  return how;
}

async function post(mark, isLast = document.hidden) {
  const body = typed();
  body.set("mark", mark);
  const keepalive = isLast && form.elements.markdown.value.length < LAST_WORDS;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(here("autosave"), { method: "POST", body, redirect: "manual", keepalive, signal });
    if (answer.ok) {
      arrived(await answer.json());
      return "saved";
    }
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) return "out";
    return answer.status >= 500 ? "away" : "refused";
  } catch {
    return "away";
  }
}

/** It is kept at the blog. A review that was new has a number from now on. */
function arrived(kept) {
  if (!isDirty) forget();
  if (!id) {
    id = String(kept.id);
    form.action = `/desk/reviews/${id}`;
    for (const it of form.querySelectorAll("[formaction]")) it.setAttribute("formaction", `/desk/reviews/${id}${new URL(it.formAction).search}`);
    if (!isSubmitting) history.replaceState(null, "", `/desk/reviews/${id}`);
  }
  document.getElementById("length").textContent = kept.length;
  show("long-quotes", kept.quotes);
  const overtaken = document.getElementById("overtaken");
  overtaken.hidden = !kept.overtaken;
  if (overtaken.textContent !== (kept.overtaken ?? "")) overtaken.textContent = kept.overtaken ?? "";
}

function show(list, lines) {
  const box = document.getElementById(list);
  const items = lines.map((it) => Object.assign(document.createElement("li"), { textContent: it, dir: "auto" }));
  const told = [...box.querySelectorAll("li")].map((it) => it.textContent);
  if (JSON.stringify(told) !== JSON.stringify(lines)) box.querySelector("ul").replaceChildren(...items);
  box.hidden = lines.length === 0;
}

/** Puts into the form what this browser has kept. */
function fill(fields) {
  const values = new Map(fields);
  for (const it of form.elements) {
    if (!it.name || it.name === "csrf" || it.type === "file" || it.type === "submit") continue;
    if (it.type === "radio") it.checked = (values.get(it.name) ?? "") === it.value;
    else if (it.type === "checkbox") it.checked = values.has(it.name);
    else if (values.has(it.name)) it.value = values.get(it.name);
  }
}

function offerAgain() {
  const kept = recall();
  if (!kept) return;
  if (kept.mark === form.dataset.mark || sense(kept.fields) === sense(words())) return forget();
  const told = offer.querySelector("p");
  told.textContent = told.textContent.replace("#", () => clock(kept.at));
  offer.hidden = false;
  document.getElementById("browser-go-on").addEventListener("click", () => {
    fill(kept.fields);
    close();
    changed();
  });
  document.getElementById("browser-drop").addEventListener("click", () => {
    forget();
    close();
  });
}

function close() {
  offer.hidden = true;
  form.elements.title.focus();
}

/** Shows the page of the review as it would be. */
async function look() {
  if (live.hidden) return;
  try {
    const answer = await fetch(here("live"), { method: "POST", body: typed(), redirect: "manual" });
    if (!answer.ok) return;
    const seen = await answer.json();
    document.getElementById("live-problems").textContent = seen.problems.join(" ");
    if (!seen.page) return;
    turn(seen.page);
    document.getElementById("live-elsewhere").innerHTML = seen.elsewhere;
  } catch {
    // It is shown when the blog can be reached again.
  }
}

/** A new page in place of the old one, at the place where the old one was read. Its links lead nowhere. */
function turn(html) {
  const at = page.contentWindow?.scrollY ?? 0;
  page.addEventListener("load", () => {
    page.contentWindow.scrollTo(0, at);
    page.contentDocument.addEventListener("click", (event) => event.target.closest("a, button") && event.preventDefault());
  }, { once: true });
  page.srcdoc = html;
}

function setLive(isOn) {
  live.hidden = !isOn;
  toggle.setAttribute("aria-pressed", String(isOn));
  try {
    localStorage.setItem(SWITCH, isOn ? "on" : "off");
  } catch {
    // It is asked again next time.
  }
  look();
}

function changed() {
  isDirty = true;
  clearTimeout(timer);
  timer = setTimeout(() => {
    keep();
    look();
  }, PAUSE);
}

form.addEventListener("input", changed);

// What cannot arrive does not leave: it stays in the form and in this browser.
form.addEventListener("submit", async (event) => {
  if (isLeaving) return;
  event.preventDefault();
  if (isSubmitting) return;
  isSubmitting = true;
  const button = event.submitter;
  // A form is not sent again from within its own event.
  await new Promise((done) => setTimeout(done));
  const how = await keep();
  isSubmitting = false;
  if (how === "away" || how === "out") return;
  isLeaving = true;
  form.requestSubmit(button);
});

document.addEventListener("keydown", (event) => {
  const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s";
  if (!isSave) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector(".bar :is([value=save], [value=revise], [value=schedule])"));
});

document.addEventListener("visibilitychange", () => document.hidden && keep());
window.addEventListener("online", keep);
window.addEventListener("pagehide", () => {
  if (isLeaving || (!isDirty && !underway)) return;
  const mark = isDirty ? newMark() : underway;
  remember(mark);
  if (id && isDirty) post(mark, true);
  isDirty = false;
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted) isLeaving = false;
});

toggle.addEventListener("click", () => setLive(live.hidden));
toggle.hidden = false;
document.getElementById("save-key").hidden = false;
let wasOn = false;
try {
  wasOn = localStorage.getItem(SWITCH) === "on";
} catch {
  // Then it was not.
}
offerAgain();
if (wasOn) setLive(true);
