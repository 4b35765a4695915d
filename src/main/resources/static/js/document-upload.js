// Sends chosen files at once, one after the other, in chunks that can be taken up again after an interruption. Each file that has
// arrived stands in the form as one hidden input; the page is saved like after any other change. Pages work without it.
const PAUSES = [1, 2, 4, 8, 15, 30];
const queues = new WeakMap();
const busy = new Set();
let held = null;

const pause = (seconds) => new Promise((go) => {
  const timer = setTimeout(go, seconds * 1000);
  addEventListener("online", () => { clearTimeout(timer); go(); }, { once: true });
});
const word = (box, key, ...values) =>
  values.reduce((text, value, i) => text.replace(`{${i}}`, value), box.querySelector(`[data-word="${key}"]`).textContent);
const announce = (box, text) => { box.querySelector("[data-said]").textContent = text; };
const state = (entry, text) => { entry.row.querySelector("[data-state]").textContent = text; };
const changed = (box) => box.dispatchEvent(new Event("change", { bubbles: true }));

class Refused extends Error {}
class Stopped extends Error {}

// Too much comes from this network: the server says how long to wait, and no connection is broken.
async function wait(entry, seconds) {
  announce(entry.box, `${entry.file.name} ${word(entry.box, "later", seconds)}`);
  for (let left = seconds; left > 0 && !entry.dropped; left--) {
    state(entry, word(entry.box, "later", left));
    await new Promise((go) => setTimeout(go, 1000));
  }
}

async function ask(entry, method, address, body) {
  for (;;) {
    if (entry.dropped) throw new Stopped();
    const answer = await fetch(address, {
      method,
      body,
      headers: { "X-XSRF-TOKEN": entry.box.closest("form").elements._csrf.value, Accept: "application/json" },
    }).catch(() => null);
    if (answer?.ok) {
      if (method !== "GET") entry.failures = 0;
      return answer.status === 204 ? null : answer.json();
    }
    if (answer?.status === 429) {
      await wait(entry, Number(answer.headers.get("Retry-After")) || PAUSES[0]);
    } else if (answer && answer.status < 500) {
      const problem = await answer.json().catch(() => ({}));
      throw new Refused(answer.status === 422 || answer.status === 413 ? problem.message : "");
    } else {
      if (entry.failures === PAUSES.length) throw new Stopped();
      state(entry, word(entry.box, "retrying"));
      await pause(PAUSES[entry.failures++]);
    }
    // The chunk may have arrived although its answer did not: the server knows where to go on.
    if (method === "PUT") return ask(entry, "GET", `${entry.at}/progress`);
  }
}

async function send(entry) {
  const { box, file } = entry;
  const question = new URLSearchParams({
    place: box.dataset.place, name: file.name, size: file.size, fingerprint: String(file.lastModified),
  });
  let progress = await ask(entry, "POST", box.dataset.at, question);
  entry.at = `${box.dataset.at}/${progress.id}`;
  box.querySelector(`[data-stopped="${progress.id}"]`)?.remove();
  let told = 0;
  let length = 256 * 1024;
  while (progress.received < file.size) {
    const chunk = file.slice(progress.received, progress.received + length);
    const begun = performance.now();
    progress = await ask(entry, "PUT", `${entry.at}?offset=${progress.received}`, chunk);
    // Few requests on a good line, small losses and a moving bar on a bad one.
    length = Math.min(Number(box.dataset.chunk), performance.now() - begun < 1500 ? length * 2 : 256 * 1024);
    const percent = Math.floor((progress.received / file.size) * 100);
    entry.row.querySelector("progress").value = percent;
    state(entry, word(box, "sending", percent));
    if (percent >= told + 25) { told = percent; announce(box, `${file.name} ${word(box, "sending", percent)}`); }
  }
  return ask(entry, "POST", `${entry.at}/finish`);
}

function arrived(entry, upload) {
  const { box, row } = entry;
  const twin = box.querySelector(`li[data-id="${upload.id}"]`);
  if (twin) { row.remove(); return; }
  row.dataset.id = upload.id;
  const input = Object.assign(document.createElement("input"), { type: "hidden", name: box.dataset.name, value: upload.id });
  const link = Object.assign(document.createElement("a"), {
    href: `${entry.at}/content`, className: "govuk-link zl-file__name", textContent: upload.name, download: "",
  });
  row.prepend(input);
  row.querySelector(".zl-file__name").replaceWith(link);
  row.querySelector("progress").remove();
  state(entry, upload.size);
  announce(box, word(box, "done", upload.name));
  changed(box);
}

function failed(entry, problem) {
  const { box, row } = entry;
  const text = problem instanceof Refused ? problem.message || word(box, "gone") : word(box, "failed");
  row.classList.add("zl-file--wrong");
  if (held) held.stay = true;
  row.querySelector("progress").hidden = true;
  row.querySelector("[data-again]").hidden = problem instanceof Refused;
  state(entry, text);
  announce(box, `${entry.file.name} ${text}`);
}

async function run(entry) {
  busy.add(entry);
  entry.failures = 0;
  entry.row.classList.remove("zl-file--wrong");
  entry.row.querySelector("progress").hidden = false;
  entry.row.querySelector("[data-again]").hidden = true;
  try {
    arrived(entry, await send(entry));
  } catch (problem) {
    if (!entry.dropped) failed(entry, problem);
  } finally {
    busy.delete(entry);
    goOn(entry.box.closest("form"));
  }
}

// Who presses "continue" too early is taken there when the last file has arrived; a failure keeps them on the page.
function goOn(form) {
  if (!held || held.form !== form || [...busy].some((entry) => form.contains(entry.box))) return;
  const { submitter, stay } = held;
  held = null;
  form.querySelectorAll("[data-held]").forEach((note) => { note.hidden = true; });
  if (!stay) form.requestSubmit(submitter);
}

function queue(entry) {
  busy.add(entry);
  queues.set(entry.box, (queues.get(entry.box) ?? Promise.resolve()).then(() => entry.dropped || run(entry)));
}

function row(box, name) {
  const made = box.querySelector("template").content.firstElementChild.cloneNode(true);
  made.querySelector(".zl-file__name").textContent = name;
  made.querySelector("progress").setAttribute("aria-label", name);
  made.querySelector("[data-remove] .govuk-visually-hidden").textContent = name;
  box.querySelector("[data-files]").append(made);
  return made;
}

function add(box, file) {
  const entry = { box, file, row: row(box, file.name) };
  entry.row.querySelector("[data-again]").addEventListener("click", () => queue(entry));
  entry.row.querySelector("[data-remove]").addEventListener("click", () => drop(entry));
  if (box.querySelectorAll("[data-files] > li:not(.zl-file--wrong)").length > Number(box.dataset.most)) {
    failed(entry, new Refused(word(box, "tooMany", box.dataset.most)));
    return;
  }
  state(entry, word(box, "waiting"));
  queue(entry);
}

function drop(entry) {
  const { box, row: gone } = entry;
  const wasIn = Boolean(gone.dataset.id);
  entry.dropped = true;
  busy.delete(entry);
  if (entry.at) {
    fetch(entry.at, { method: "DELETE", headers: { "X-XSRF-TOKEN": box.closest("form").elements._csrf.value } }).catch(() => {});
  }
  gone.remove();
  announce(box, word(box, "removed", entry.file.name));
  box.querySelector(".govuk-file-upload-button, input[type=file]")?.focus();
  if (wasIn) changed(box);
}

document.addEventListener("change", (event) => {
  const box = event.target.matches?.("input[type=file]") && event.target.closest("[data-upload]");
  if (!box || event.target.files.length === 0) return;
  const files = [...event.target.files];
  event.target.value = "";
  files.forEach((file) => add(box, file));
}, true);

// Files that were there when the page opened.
document.addEventListener("click", (event) => {
  const button = event.target.closest?.('[data-upload] button[name="_drop"]');
  if (!button) return;
  event.preventDefault();
  const gone = button.closest("li");
  const box = button.closest("[data-upload]");
  const name = gone.querySelector(".zl-file__name").textContent;
  drop({ box, row: gone, file: { name }, at: `${box.dataset.at}/${gone.dataset.id}` });
});

document.addEventListener("submit", (event) => {
  const waiting = [...busy].find((entry) => event.target.contains(entry.box));
  if (!waiting) return;
  event.preventDefault();
  event.stopPropagation();
  held = { form: event.target, submitter: event.submitter };
  const note = waiting.box.querySelector("[data-held]");
  note.hidden = false;
  note.scrollIntoView({ block: "center" });
}, true);
addEventListener("beforeunload", (event) => { if (busy.size > 0) event.preventDefault(); });
