// Passkeys. The form goes to us as every form; before that the device is asked for what it carries.

const form = document.getElementById("passkey-form");
const status = form?.querySelector("[role=status]");
const isNew = form?.hasAttribute("data-new");

function bytes(words) {
  const plain = atob(words.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (it) => it.charCodeAt(0));
}

function words(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The options as the browser wants them, with bytes instead of words. */
function opened(options) {
  const all = { ...options, challenge: bytes(options.challenge) };
  if (options.user) all.user = { ...options.user, id: bytes(options.user.id) };
  for (const list of ["excludeCredentials", "allowCredentials"]) {
    if (options[list]) all[list] = options[list].map((it) => ({ ...it, id: bytes(it.id) }));
  }
  return all;
}

/** What the device says, as words. */
function closed(credential) {
  const said = credential.response;
  const response = { clientDataJSON: words(said.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (said[part]) response[part] = words(said[part]);
  }
  return JSON.stringify({ id: credential.id, rawId: words(credential.rawId), type: credential.type, response });
}

/** Asks us what to ask the device; we may refuse, in the reader's words. */
async function challenge() {
  const answer = await fetch(form.dataset.challenge, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const said = answer.headers.get("content-type")?.startsWith("application/json") ? await answer.json() : {};
  if (!answer.ok) throw new Refusal(said.problems?.join(" ") ?? status.dataset.failed);
  return said;
}

class Refusal extends Error {}

async function begin() {
  const { token, options } = await challenge();
  const publicKey = opened(options);
  const credential = isNew ? await navigator.credentials.create({ publicKey }) : await navigator.credentials.get({ publicKey });
  form.elements.token.value = token;
  form.elements.credential.value = closed(credential);
  form.submit();
}

function explain(error) {
  if (error instanceof Refusal) return error.message;
  return error.name === "NotAllowedError" || error.name === "InvalidStateError" ? status.dataset.cancelled : status.dataset.failed;
}

if (form && window.PublicKeyCredential) {
  form.hidden = false;
  document.getElementById("passkeys-need-more")?.remove();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    status.textContent = "";
    begin().catch((error) => (status.textContent = explain(error)));
  });
}
