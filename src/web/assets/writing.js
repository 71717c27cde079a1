// Marks for whoever does not know them by heart, and pictures that are pasted or dropped into the text. Each is kept at the
// blog at once and stands where the cursor was; what it shows is asked for beside the text.

/** How long a picture may take on its way, in milliseconds. */
const PATIENCE = 120000;
const KINDS = ["image/jpeg", "image/png", "image/gif", "image/webp"];

const form = document.getElementById("editor");
const text = document.getElementById("markdown");
const tools = document.getElementById("tools");
const said = document.getElementById("sending");
const insert = document.getElementById("insert");
const ask = document.getElementById("describe");
const alt = document.getElementById("describe-alt");
const caption = document.getElementById("describe-caption");

// ---- marks -----------------------------------------------------------------------------------------

/** Writes as if it was typed, so that it can be undone. */
function type(words, from = text.selectionStart, to = text.selectionEnd) {
  text.focus();
  text.setSelectionRange(from, to);
  const before = text.value;
  document.execCommand("insertText", false, words);
  if (text.value !== before || words === "") return;
  text.setRangeText(words, from, to, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

function chosen() {
  return text.value.slice(text.selectionStart, text.selectionEnd);
}

/** Marks what is chosen; what was chosen stays so. */
function around(before, after) {
  const [from, words] = [text.selectionStart, chosen()];
  type(before + words + after);
  text.setSelectionRange(from + before.length, from + before.length + words.length);
}

/** Begins a paragraph of its own. */
function apart(words) {
  const before = text.value.slice(0, text.selectionStart);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const after = text.value.slice(text.selectionEnd);
  type(gap + words + (after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n"));
}

/** The first number that no note has yet. */
function nextNote() {
  const taken = new Set([...text.value.matchAll(/\[\^(\d+)\]/g)].map((it) => Number(it[1])));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

/** A mark at the cursor and the note at the end of the text, which is chosen so that it can be typed over. */
function note(words) {
  const number = nextNote();
  type(`[^${number}]`, text.selectionEnd, text.selectionEnd);
  const end = text.value.length;
  type(`${text.value.endsWith("\n") ? "\n" : "\n\n"}[^${number}]: ${words}`, end, end);
  text.setSelectionRange(text.value.length - words.length, text.value.length);
}

tools.addEventListener("click", (event) => {
  const { before, after, line, note: words, block, label, picture } = event.target.closest("button")?.dataset ?? {};
  if (before !== undefined) around(before, after);
  else if (line !== undefined) apart(chosen().split("\n").map((it) => line + it).join("\n"));
  else if (words !== undefined) note(words);
  else if (block !== undefined) apart(`${block}${label}\n${chosen()}\n:::`);
  else if (picture !== undefined) {
    insert.open = true;
    form.elements.picture.focus();
  }
});
tools.hidden = false;

// ---- pictures --------------------------------------------------------------------------------------

let queue = Promise.resolve();
/** Pictures that nobody has described yet. */
const bare = [];

function say(words) {
  said.textContent = words;
}

const isPicture = (it) => KINDS.includes(it.type);

function take(files) {
  const pictures = files.filter(isPicture);
  pictures.forEach((file, at) => {
    queue = queue.then(() => send(file, `${at + 1}/${pictures.length}`));
  });
  return queue;
}

/** Sends a picture; answers whether it stands in the text now. */
async function send(file, which, words = "", below = "") {
  say(said.dataset.sending.replace("#", which));
  const body = new FormData();
  body.set("csrf", form.elements.csrf.value);
  body.set("files", file);
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch("/desk/media/paste", { method: "POST", body, redirect: "manual", signal });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) return fail(said.dataset.out);
    if (answer.status === 413) return fail(said.dataset.heavy);
    if (!answer.ok) return fail(said.dataset.away);
    const given = await answer.json();
    if (given.problems.length > 0) return fail(given.problems.join(" "));
    stand(given, words, below);
    return true;
  } catch {
    return fail(said.dataset.away);
  }
}

function fail(words) {
  say(words);
  return false;
}

const escaped = (words, marks) => words.replaceAll("\n", " ").replace(marks, "\\$&");

/** What stands in the text for a picture. */
function markdown(path, words, below) {
  const title = below ? ` "${escaped(below, /["\\]/g)}"` : "";
  return `![${escaped(words, /[\\[\]]/g)}](${path}${title})`;
}

function stand({ id, path, alt: known }, words, below) {
  // Whatever is being done meanwhile goes on: nothing chosen is written over, and who types elsewhere stays there.
  const there = document.activeElement;
  text.setSelectionRange(text.selectionEnd, text.selectionEnd);
  apart(markdown(path, words || known, below));
  if (there && there !== text && there !== document.body) there.focus();
  say(said.dataset.sent);
  if (words) keep(id, words);
  if (words || known) return;
  bare.push({ id, path });
  if (bare.length === 1) askNext(!there || there === text || there === document.body);
}

function askNext(mayMove = true) {
  const [it] = bare;
  ask.hidden = !it;
  if (!it) return text.focus();
  alt.value = caption.value = "";
  document.getElementById("describe-it").src = it.path;
  if (mayMove) alt.focus();
}

/** Puts what it shows into the text, wherever the picture stands there still without words. */
function describe() {
  const words = alt.value.trim();
  if (!words) return alt.focus();
  const { id, path } = bare.shift();
  const empty = markdown(path, "", "");
  const at = text.value.indexOf(empty);
  if (at >= 0) type(markdown(path, words, caption.value.trim()), at, at + empty.length);
  keep(id, words);
  askNext();
}

/** The same words are offered wherever the picture is used. */
function keep(id, words) {
  const body = new URLSearchParams({ csrf: form.elements.csrf.value, alt: words });
  fetch(`/desk/media/${id}/alt`, { method: "POST", body, redirect: "manual" }).catch(() => {});
}

document.getElementById("describe-yes").addEventListener("click", describe);
document.getElementById("describe-later").addEventListener("click", () => {
  bare.shift();
  askNext();
});
ask.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input")) {
    event.preventDefault();
    describe();
  }
});

// What is typed about a picture is no part of the review until it stands in the text.
ask.addEventListener("input", (event) => event.stopPropagation());

text.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  // A word processor puts a picture of its words beside them.
  if (!files.some(isPicture) || event.clipboardData.getData("text/plain")) return;
  event.preventDefault();
  take(files);
});

const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
text.addEventListener("dragover", (event) => {
  if (!carries(event)) return;
  event.preventDefault();
  text.classList.add("over");
});
for (const end of ["dragleave", "drop"]) text.addEventListener(end, () => text.classList.remove("over"));
text.addEventListener("drop", (event) => {
  if (!carries(event)) return;
  event.preventDefault();
  take([...event.dataTransfer.files]);
});

document.getElementById("insert-yes").addEventListener("click", async (event) => {
  const { picture, picture_alt: words, picture_caption: below } = form.elements;
  event.preventDefault();
  const [file] = picture.files;
  if (!file) return picture.focus();
  queue = queue.then(() => send(file, "1/1", words.value.trim(), below.value.trim()));
  if (!(await queue)) return;
  picture.value = words.value = below.value = "";
  insert.open = false;
});
