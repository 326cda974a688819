// A button with a list behind it: the selects of messages and modals.
import { h, icon, narrow } from "./dom.js";
import { filter, listbox } from "./listbox.js";
import { popup } from "./popup.js";

/**
 * A button that opens a list, with a search when it is long. One choice closes it; several are handed over
 * when it closes. `onchange` gets the values. `label` stands on it while nothing is chosen; `name` is what it is called.
 */
export function select({
  label,
  name = label,
  describedBy,
  items,
  chosen = [],
  min = 1,
  max = 1,
  disabled = false,
  customId,
  onchange,
}) {
  let values = [...chosen];
  const words = h("span", { class: "select-words", dir: "auto" });
  const multiple = max > 1;
  const button = h(
    "button",
    {
      type: "button",
      class: "select",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-describedby": describedBy,
      disabled,
      "data-custom-id": customId,
    },
    words,
    icon("chevron"),
  );
  const shown = () =>
    items
      .filter((item) => values.includes(item.value))
      .map((item) => item.label)
      .join(", ");
  function draw() {
    words.textContent = shown() || label;
    button.classList.toggle("empty", !shown());
    button.setAttribute("aria-label", shown() ? `${name}: ${shown()}` : name);
  }
  function open() {
    const before = values.join("\n");
    const list = listbox({ label: name, multiple, onpick });
    const search = h("input", {
      type: "text",
      class: "search",
      role: "combobox",
      "aria-expanded": "true",
      "aria-controls": list.element.id,
      "aria-label": `Search: ${name}`,
      placeholder: "Search",
      dir: "auto",
    });
    const fill = () => list.set(filter(items, search.value), values);
    function onpick(item) {
      if (!multiple) values = values.includes(item.value) && min === 0 ? [] : [item.value];
      else if (values.includes(item.value)) values = values.filter((value) => value !== item.value);
      else if (values.length < max) values = [...values, item.value];
      if (multiple) fill();
      else opened.close();
      draw();
    }
    const searched = items.length > 8;
    // On a phone the search would open the keyboard over the list: it waits until it is pressed.
    const focus = searched && !narrow.matches ? search : list.element;
    if (focus !== search) list.element.tabIndex = 0;
    const done =
      multiple && h("button", { type: "button", class: "done", onclick: () => opened.close() }, "Done");
    const head = h("div", { class: "sheet-head", "aria-hidden": "true", dir: "auto" }, label);
    const opened = popup(button, [head, searched ? search : [], list.element, done || []], {
      kind: "select-list",
      sheet: true,
      onclose() {
        button.setAttribute("aria-expanded", "false");
        if (button.isConnected) button.focus({ preventScroll: true });
        if (values.join("\n") !== before && values.length >= min) onchange?.(values);
      },
    });
    button.setAttribute("aria-expanded", "true");
    fill();
    list.top();
    opened.place();
    focus.focus();
    const point = () =>
      [search, list.element].forEach((one) => one.setAttribute("aria-activedescendant", list.activeId));
    point();
    search.addEventListener("input", () => {
      fill();
      list.top();
      point();
    });
    opened.box.addEventListener("keydown", (event) => {
      const { key, target } = event;
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (target !== search && target !== list.element) return;
      if (step) list.move(step);
      else if (key === "Enter" || (key === " " && target !== search)) list.pick();
      else return;
      event.preventDefault();
      event.stopPropagation();
      point();
    });
  }
  button.addEventListener("click", open);
  draw();
  return {
    element: button,
    get value() {
      return values;
    },
  };
}
