// A bot's modal as a dialog. What was typed stays until the server took it; what is missing is said at its field.
import { submitModal } from "./actions.js";
import { byId, h, icon } from "./dom.js";
import { field } from "./fields.js";
import { markdown } from "./markdown.js";
import { state } from "./store.js";

const dialog = byId("modal");

/** What Discord says above every modal: to whom it goes. */
function warning(app) {
  const name = state.info.bots.find((bot) => bot.application_id === app)?.name ?? "an app";
  return h(
    "p",
    { class: "modal-warning" },
    icon("warning"),
    h(
      "span",
      {},
      "This form will be submitted to ",
      h("b", { dir: "auto" }, name),
      ". Do not share passwords or other sensitive information.",
    ),
  );
}

/** One part of the modal as an element; a field is added to `fields`. */
function part(component, fields) {
  if (component.type === 10) return h("div", { class: "words" }, markdown(component.content));
  const made = field(component);
  const kind = component.component?.type ?? component.type;
  if (!made) return h("p", { class: "muted" }, `A component of type ${kind}, which this page cannot show.`);
  fields.push(made);
  return made.element;
}

/** The values by custom id; where some are wrong, nothing, and the first of them has the focus. */
async function valuesOf(fields) {
  const values = {};
  let first = null;
  for (const one of fields) {
    const read = await one.read();
    if (read) values[one.customId] = read.value;
    else first ??= one;
  }
  if (!first) return values;
  first.focus();
  first.element.scrollIntoView({ block: "nearest" });
  return null;
}

/** Opens a modal that a bot answered with. */
export function openModal(modal) {
  const fields = [];
  const trouble = h("p", { class: "failure", role: "alert" });
  const submit = h("button", { type: "submit", class: "button primary" }, "Submit");
  const close = () => dialog.close();
  const form = h(
    "form",
    { "data-custom-id": modal.custom_id, autocomplete: "off", novalidate: true },
    h(
      "div",
      { class: "modal-head" },
      h("h2", { id: "modal-title", dir: "auto" }, modal.title),
      h(
        "button",
        { type: "button", class: "icon-button", "aria-label": "Close", onclick: close },
        icon("close"),
      ),
    ),
    h(
      "div",
      { class: "modal-body" },
      warning(modal.app),
      modal.components.map((component) => part(component, fields)),
    ),
    trouble,
    h(
      "div",
      { class: "modal-foot" },
      h("button", { type: "button", class: "button secondary", onclick: close }, "Cancel"),
      submit,
    ),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (submit.disabled) return;
    submit.disabled = true;
    trouble.textContent = "";
    const values = await valuesOf(fields);
    const outcome = values && (await submitModal(modal.modal_id, values));
    submit.disabled = false;
    if (!outcome) return;
    if (outcome.kind !== "failed") return close();
    trouble.textContent = outcome.error || "Something went wrong. Try again.";
  });
  dialog.replaceChildren(form);
  if (!dialog.open) dialog.showModal();
  fields[0]?.focus();
}
