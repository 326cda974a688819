// The options of a command as fields, one kind for each option type. Used by the composer.
import { complete } from "./actions.js";
import { channels, mentionables, roles, users } from "./choices.js";
import { combobox } from "./combobox.js";
import { h } from "./dom.js";
import { accept, checkType, encodeFile } from "./files.js";
import { filter } from "./listbox.js";

const pause = 250;

const nameOf = (option) => option.name_localized ?? option.name;

/** Reads a number as Discord does: whole for type 4, within the option's bounds. */
function number(option, text) {
  const value = Number(text.replace(",", "."));
  if (!Number.isFinite(value) || (option.type === 4 && !Number.isSafeInteger(value))) {
    throw new Error(`${nameOf(option)}: “${text}” is not a ${option.type === 4 ? "whole " : ""}number.`);
  }
  if (option.min_value !== undefined && value < option.min_value)
    throw new Error(`${nameOf(option)}: at least ${option.min_value}.`);
  if (option.max_value !== undefined && value > option.max_value)
    throw new Error(`${nameOf(option)}: at most ${option.max_value}.`);
  return value;
}

function text(option, value) {
  if (option.min_length && value.length < option.min_length)
    throw new Error(`${nameOf(option)}: at least ${option.min_length} characters.`);
  if (option.max_length && value.length > option.max_length)
    throw new Error(`${nameOf(option)}: at most ${option.max_length} characters.`);
  return value;
}

const parse = (option, value) =>
  option.type === 4 || option.type === 10 ? number(option, value) : text(option, value);

/** A plain input, for strings and numbers without proposals. */
function plainField(option) {
  const mode = { 4: "numeric", 10: "decimal" }[option.type];
  const input = h("input", {
    type: "text",
    inputmode: mode,
    dir: "auto",
    "aria-label": nameOf(option),
    "data-option": option.name,
    autocomplete: "off",
  });
  return {
    element: input,
    raw: () => input.value || undefined,
    read: () => (input.value === "" ? undefined : parse(option, input.value)),
  };
}

function fileField(option) {
  const input = h("input", {
    type: "file",
    accept: accept(option.file_types),
    "aria-label": nameOf(option),
    "data-option": option.name,
  });
  return {
    element: input,
    raw: () => undefined,
    read() {
      const [file] = input.files;
      if (file) checkType(file, option.file_types);
      return file && encodeFile(file);
    },
  };
}

function listField(option, items) {
  const control = combobox({
    label: nameOf(option),
    search: (query) => filter(items(), query),
    attributes: { "data-option": option.name },
  });
  return {
    element: control.element,
    raw: () => control.value,
    read: () => {
      if (control.value === undefined && control.text !== "")
        throw new Error(`${nameOf(option)}: choose one of the list.`);
      return control.value;
    },
  };
}

/** A field whose proposals come from the bot: it is asked when the typing pauses. */
function completedField(option, command, soFar, ontrouble) {
  let timer = 0;
  const search = (query) =>
    new Promise((resolve) => {
      clearTimeout(timer);
      const ask = () =>
        complete(command, { ...soFar(), [option.name]: query }, option.name)
          .then(resolve)
          .catch((error) => {
            ontrouble(error.message);
            resolve([]);
          });
      timer = setTimeout(ask, pause);
    });
  const control = combobox({
    label: nameOf(option),
    search,
    free: true,
    attributes: { "data-option": option.name },
  });
  return {
    element: control.element,
    raw: () => control.value,
    read: () => (typeof control.value === "string" ? parse(option, control.value) : control.value),
  };
}

const choicesOf = (option) =>
  option.choices.map((choice) => ({ value: choice.value, label: choice.name_localized ?? choice.name }));
const truth = [
  { value: true, label: "True" },
  { value: false, label: "False" },
];

function makeField(option, command, soFar, ontrouble) {
  if (option.choices?.length) return listField(option, () => choicesOf(option));
  if (option.autocomplete) return completedField(option, command, soFar, ontrouble);
  const lists = {
    5: () => truth,
    6: users,
    7: () => channels(option.channel_types),
    8: roles,
    9: mentionables,
  };
  if (lists[option.type]) return listField(option, lists[option.type]);
  return option.type === 11 ? fileField(option) : plainField(option);
}

/**
 * The fields of a command: the required ones at once, the others when their button is pressed.
 * `values()` gives the filled ones by name, or throws a sentence about the first that is wrong.
 */
export function optionFields(command, ontrouble) {
  const fields = new Map();
  const box = h("div", { class: "options" });
  const more = h("div", { class: "more-options", role: "group", "aria-label": "Optional" });
  const hint = h("p", { class: "hint", dir: "auto" }, command.description_localized || command.description);
  const soFar = () =>
    Object.fromEntries(
      [...fields].map(([name, field]) => [name, field.raw()]).filter(([, value]) => value !== undefined),
    );

  function add(option) {
    const field = makeField(option, command, soFar, ontrouble);
    fields.set(option.name, { ...field, option });
    field.element.addEventListener("focus", () => {
      hint.textContent = option.description_localized ?? option.description;
    });
    box.append(
      h(
        "label",
        { class: "option-field" },
        h("span", { class: "option-name", dir: "auto" }, nameOf(option)),
        field.element,
      ),
    );
    return field.element;
  }
  for (const option of command.options ?? []) {
    if (option.required) add(option);
    else {
      const button = h(
        "button",
        {
          type: "button",
          dir: "auto",
          "data-add-option": option.name,
          title: option.description_localized ?? option.description,
        },
        `+ ${nameOf(option)}`,
      );
      button.addEventListener("click", () => {
        button.remove();
        add(option).focus();
      });
      more.append(button);
    }
  }
  return {
    element: h("div", { class: "command-fields" }, hint, box, more.childElementCount ? more : null),
    focus: () => box.querySelector("input")?.focus(),
    async values() {
      const values = {};
      for (const [name, { option, read }] of fields) {
        const value = await read();
        if (value !== undefined) values[name] = value;
        else if (option.required) throw new Error(`${nameOf(option)}: this option is required.`);
      }
      return values;
    },
  };
}
