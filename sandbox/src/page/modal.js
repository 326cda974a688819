// A bot's modal as a dialog. What was typed stays until the server took it.
import { submitModal } from "./actions.js";
import { encodeFile } from "./api.js";
import { selectSource } from "./choices.js";
import { byId, freshId, h, icon } from "./dom.js";
import { markdown } from "./markdown.js";
import { select } from "./select.js";

const dialog = byId("modal");

/** A text input with its counter, when there is a length to keep. */
function textInput(component, name, describedBy) {
  const long = component.style === 2;
  const required = component.required ?? true;
  const input = h(long ? "textarea" : "input", {
    type: long ? undefined : "text",
    rows: long ? "5" : undefined,
    dir: "auto",
    "aria-label": name,
    "aria-describedby": describedBy,
    "data-custom-id": component.custom_id,
    placeholder: component.placeholder,
    required,
    minlength: component.min_length,
    maxlength: component.max_length ?? 4000,
    value: component.value ?? "",
  });
  const counter = h("span", { class: "counter muted", "aria-hidden": "true" });
  const count = () => {
    counter.textContent =
      component.max_length || component.min_length
        ? `${[...input.value].length}/${component.max_length ?? 4000}`
        : "";
  };
  input.addEventListener("input", count);
  count();
  return { element: h("div", { class: "text-input" }, input, counter), read: () => input.value };
}

function selectInput(component, name) {
  const required = component.required ?? true;
  const source = selectSource(component);
  const control = select({ ...source, label: component.placeholder || name, min: required ? source.min : 0 });
  return {
    element: control.element,
    read() {
      if (required && control.value.length < Math.max(1, source.min))
        throw new Error(`${name}: choose ${source.min > 1 ? `at least ${source.min}` : "one"}.`);
      return control.value;
    },
  };
}

function fileInput(component, name) {
  const least = component.required === false ? 0 : Math.max(1, component.min_values ?? 1);
  const input = h("input", {
    type: "file",
    multiple: (component.max_values ?? 1) > 1,
    "aria-label": name,
    "data-custom-id": component.custom_id,
  });
  return {
    element: input,
    read() {
      if (input.files.length < least)
        throw new Error(`${name}: add ${least === 1 ? "a file" : `at least ${least} files`}.`);
      return Promise.all([...input.files].map(encodeFile));
    },
  };
}

/** A group of round or square boxes: one value for round ones, a list for square ones. */
function boxes(component, name) {
  const single = component.type === 21;
  const group = freshId();
  const inputs = [];
  const element = h(
    "div",
    {
      class: "boxes",
      role: single ? "radiogroup" : "group",
      "aria-label": name,
      "data-custom-id": component.custom_id,
    },
    component.options.map((option) => {
      const input = h("input", {
        type: single ? "radio" : "checkbox",
        name: group,
        "data-value": option.value,
      });
      input.checked = Boolean(option.default);
      inputs.push(input);
      return h(
        "label",
        { class: "box" },
        input,
        h(
          "span",
          {},
          h("span", { dir: "auto" }, option.label),
          option.description && h("small", { class: "muted", dir: "auto" }, option.description),
        ),
      );
    }),
  );
  return {
    element,
    read() {
      const values = inputs.filter((input) => input.checked).map((input) => input.dataset.value);
      const least = component.required === false ? 0 : (component.min_values ?? 1);
      if (values.length < least)
        throw new Error(`${name}: choose ${least > 1 ? `at least ${least}` : "one"}.`);
      if (component.max_values && values.length > component.max_values)
        throw new Error(`${name}: at most ${component.max_values}.`);
      return single ? (values[0] ?? null) : values;
    },
  };
}

function checkbox(component, name) {
  const input = h("input", { type: "checkbox", "aria-label": name, "data-custom-id": component.custom_id });
  input.checked = Boolean(component.default);
  return { element: input, read: () => input.checked };
}

const makers = {
  3: selectInput,
  4: textInput,
  5: selectInput,
  6: selectInput,
  7: selectInput,
  8: selectInput,
  19: fileInput,
  21: boxes,
  22: boxes,
  23: checkbox,
};

/** One part of the modal as an element; what it asks for is added to `fields`. */
function part(component, fields) {
  if (component.type === 10) return h("div", { class: "words" }, markdown(component.content));
  const inner = component.component ?? component.components?.[0];
  const name = component.label ?? inner?.label ?? "";
  if (!makers[inner?.type])
    return h(
      "p",
      { class: "muted" },
      `A component of type ${inner?.type ?? component.type}, which this page cannot show.`,
    );
  const describedBy = component.description ? freshId() : undefined;
  const field = makers[inner.type](inner, name, describedBy);
  fields.set(inner.custom_id, field);
  const required = (inner.required ?? true) && inner.type !== 23;
  return h(
    "div",
    { class: inner.type === 23 ? "modal-part beside" : "modal-part" },
    h(
      "div",
      { class: "modal-label", dir: "auto" },
      name,
      required ? h("span", { class: "star", "aria-hidden": "true" }, " *") : null,
    ),
    component.description &&
      h("small", { class: "muted", id: describedBy, dir: "auto" }, component.description),
    field.element,
  );
}

/** Opens a modal that a bot answered with. */
export function openModal(modal) {
  const fields = new Map();
  const trouble = h("p", { class: "failure", role: "alert" });
  const submit = h("button", { type: "submit", class: "button primary" }, "Submit");
  const close = () => dialog.close();
  const form = h(
    "form",
    { "data-custom-id": modal.custom_id, autocomplete: "off" },
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
      modal.components.map((component) => part(component, fields)),
      trouble,
    ),
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
    try {
      const values = {};
      for (const [customId, field] of fields) values[customId] = await field.read();
      const outcome = await submitModal(modal.modal_id, values);
      if (outcome.kind !== "failed") return close();
      trouble.textContent = outcome.error || "Something went wrong. Try again.";
    } catch (error) {
      trouble.textContent = error.message;
    } finally {
      submit.disabled = false;
    }
    trouble.scrollIntoView({ block: "nearest" });
  });
  dialog.replaceChildren(form);
  if (!dialog.open) dialog.showModal();
  form.querySelector(".modal-body :is(input, textarea, button)")?.focus();
}
