// The only script on every page: starts the components and ties htmx to them. Pages work without it.
import { initAll } from "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js";

const start = (scope) => initAll({ scope });

document.body.classList.add("js-enabled", "govuk-frontend-supported");
start(document);

// A form that is sent twice by an impatient finger is sent once.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.dataset.sendOnce === "no") return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 4000);
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));

// htmx: new parts get their components, requests without a form carry the token of the session.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.querySelector?.("[data-module]")) start(event.target);
});
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers.Accept = "text/html";
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token && event.detail.verb !== "get") event.detail.headers[token.dataset.header] = token.content;
});
// An answer that puts the fields anew must not undo what was filled in since it was asked for: then it is asked for again.
const filledIn = (form) => new URLSearchParams(new FormData(form)).toString();
document.addEventListener("htmx:beforeRequest", (event) => {
  const form = event.detail.target?.id === "form-fields" && event.detail.target.closest("form");
  if (form) event.detail.requestConfig.asked = filledIn(form);
});
document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, requestConfig, isError } = event.detail;
  if (target?.id === "problem") {
    const page = new DOMParser().parseFromString(event.detail.serverResponse, "text/html").querySelector("main");
    if (page) event.detail.serverResponse = page.innerHTML;
    return;
  }
  const form = !isError && target?.id === "form-fields" && target.closest("form");
  if (!form || filledIn(form) === requestConfig.asked) return;
  event.detail.shouldSwap = false;
  htmx.trigger(requestConfig.elt, requestConfig.elt.tagName === "BUTTON" ? "click" : "change");
});
// What went wrong is shown above the page and read out.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id === "problem") { event.target.tabIndex = -1; event.target.focus(); }
});
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) print();
});
