// The fields of a bot's modal, one maker for each kind of component. A maker is told what stands around the field: `about`
// has the id for its label, its name, whether something is required, and the ids of what describes it. It gives the
// field's element, what takes the focus, and `read`: the value as the control API takes it, or an Error that says what is
// wrong. What is filled in beforehand is there from the start.
import { selectSource } from "./choices.js";
import { freshId, h, icon } from "./dom.js";
import { accept, checkType, encodeFile } from "./files.js";
import { select } from "./select.js";

const missing = () => new Error("This field is required.");
const lengthOf = (text) => [...text].length;

function textInput(component, about) {
  const least = component.min_length ?? 0;
  const most = component.max_length ?? 4000;
  const long = component.style === 2;
  const input = h(long ? "textarea" : "input", {
    type: long ? undefined : "text",
    rows: long ? "5" : undefined,
    id: about.id,
    dir: "auto",
    "aria-describedby": about.describedBy,
    "aria-required": String(about.required),
    "data-custom-id": component.custom_id,
    placeholder: component.placeholder,
    maxlength: most,
    value: component.value ?? "",
  });
  const counter = h("span", { class: "counter muted", "aria-hidden": "true" });
  const count = () => {
    const told = component.max_length || component.min_length;
    counter.textContent = told ? `${lengthOf(input.value)}/${most}` : "";
  };
  input.addEventListener("input", count);
  count();
  return {
    element: h("div", { class: "text-input" }, input, counter),
    control: input,
    read() {
      const length = lengthOf(input.value);
      if (length === 0 && about.required) throw missing();
      if (length > 0 && length < least) throw new Error(`At least ${least} characters, here are ${length}.`);
      return input.value;
    },
  };
}

/** Throws where too few or too many are chosen. Where nothing is required, nothing may be chosen. */
function checkCount(count, about, least, most) {
  if (count === 0) {
    if (about.required) throw missing();
    return;
  }
  if (count < least) throw new Error(`Choose at least ${least}.`);
  if (count > most) throw new Error(`Choose at most ${most}.`);
}

function selectInput(component, about) {
  const source = selectSource(component);
  const control = select({
    ...source,
    name: about.required ? `${about.name}, required` : about.name,
    describedBy: about.describedBy,
    min: about.required ? source.min : 0,
    onchange: about.changed,
  });
  control.element.id = about.id;
  return {
    element: control.element,
    control: control.element,
    read() {
      checkCount(control.value.length, about, source.min, source.max);
      return control.value;
    },
  };
}

function fileInput(component, about) {
  const least = component.min_values ?? 1;
  const most = component.max_values ?? 1;
  const types = component.file_types;
  let files = [];
  const picker = h("input", {
    type: "file",
    hidden: true,
    tabindex: "-1",
    multiple: most > 1,
    accept: accept(types),
    "data-custom-id": component.custom_id,
  });
  const hint = [most > 1 ? `Up to ${most} files` : "One file", types?.length && types.join(", ")];
  const browse = h(
    "button",
    {
      type: "button",
      class: "drop",
      id: about.id,
      "aria-label": about.required ? `${about.name}, required: choose files` : `${about.name}: choose files`,
      "aria-describedby": about.describedBy,
      onclick: () => picker.click(),
    },
    icon("upload"),
    h("span", {}, "Drop files here or ", h("span", { class: "link" }, "browse")),
    h("small", { class: "muted" }, hint.filter(Boolean).join(" · ")),
  );
  const list = h("div", { class: "dropped" });
  function take(more) {
    files = most > 1 ? [...files, ...more] : more.slice(-1);
    draw();
    about.changed();
  }
  const draw = () =>
    list.replaceChildren(
      ...files.map((file) =>
        h(
          "div",
          { class: "extra" },
          icon("file"),
          h("span", { dir: "auto" }, file.name),
          h(
            "button",
            {
              type: "button",
              class: "icon-button",
              "aria-label": `Remove ${file.name}`,
              onclick() {
                files = files.filter((one) => one !== file);
                draw();
                browse.focus();
              },
            },
            icon("close"),
          ),
        ),
      ),
    );
  picker.addEventListener("change", () => {
    take([...picker.files]);
    picker.value = "";
  });
  browse.addEventListener("dragover", (event) => event.preventDefault());
  browse.addEventListener("drop", (event) => {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  return {
    element: h("div", {}, browse, picker, list),
    control: browse,
    read() {
      files.forEach((file) => checkType(file, types));
      checkCount(files.length, about, least, most);
      return Promise.all(files.map(encodeFile));
    },
  };
}

/** A round or square box with its words beside it. */
const box = (input, label, description) =>
  h(
    "label",
    { class: "box" },
    input,
    h(
      "span",
      {},
      h("span", { dir: "auto" }, label),
      description && h("small", { class: "muted", dir: "auto" }, description),
    ),
  );

/** A group of boxes: one value for round ones, a list for square ones. */
function boxes(component, about) {
  const single = component.type === 21;
  const group = freshId();
  const inputs = component.options.map((option) => {
    const input = h("input", {
      type: single ? "radio" : "checkbox",
      name: group,
      "data-value": option.value,
      "aria-describedby": about.describedBy,
    });
    input.checked = Boolean(option.default);
    return input;
  });
  const least = component.min_values ?? 1;
  const most = component.max_values ?? component.options.length;
  return {
    element: h(
      "div",
      {
        class: "boxes",
        role: single ? "radiogroup" : "group",
        "aria-label": about.required ? `${about.name}, required` : about.name,
        "data-custom-id": component.custom_id,
      },
      component.options.map((option, at) => box(inputs[at], option.label, option.description)),
    ),
    control: inputs[0],
    read() {
      const values = inputs.filter((input) => input.checked).map((input) => input.dataset.value);
      checkCount(values.length, about, least, most);
      return single ? (values[0] ?? null) : values;
    },
  };
}

/** One box for yes or no: the label stands beside it, so that the words are pressed as well. */
function checkbox(component, about) {
  const input = h("input", {
    type: "checkbox",
    id: about.id,
    "aria-describedby": about.describedBy,
    "data-custom-id": component.custom_id,
  });
  input.checked = Boolean(component.default);
  return { element: box(input, about.name, about.description), control: input, read: () => input.checked };
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

/** A label with its field, its description, and the place for its mistake. Null where the kind is not known. */
export function field(label) {
  const component = label.component ?? label.components?.[0];
  const make = makers[component?.type];
  if (!make) return null;
  const name = label.label ?? component.label ?? "";
  const { description } = label;
  const alone = component.type === 23;
  const wrong = h("p", { class: "failure", id: freshId() });
  const hint =
    description && !alone && h("small", { class: "muted", id: freshId(), dir: "auto" }, description);
  const about = {
    id: freshId(),
    name,
    description,
    required: !alone && (component.required ?? true),
    describedBy: [hint && hint.id, wrong.id].filter(Boolean).join(" "),
    changed: () => tell(""),
  };
  const { element, control, read } = make(component, about);
  function tell(words) {
    wrong.textContent = words;
    if (words) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
  const head = h(
    "label",
    { class: "modal-label", for: about.id, dir: "auto" },
    name,
    about.required && h("span", { class: "star", "aria-hidden": "true" }, " *"),
  );
  const whole = h("div", { class: "modal-part" }, !alone && head, hint, element, wrong);
  whole.addEventListener("input", about.changed);
  return {
    element: whole,
    customId: component.custom_id,
    focus: () => control.focus(),
    /** The value; where it is wrong, nothing, and the field says why. */
    async read() {
      try {
        const value = await read();
        tell("");
        return { value };
      } catch (error) {
        tell(error.message);
        return null;
      }
    },
  };
}
