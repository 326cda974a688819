// A list of things to choose from: `combobox.js` puts it under an input, `select.js` behind a button, the
// composer above what is typed. An item is `{ value, label, description, heading, sign }`.
import { freshId, h } from "./dom.js";

/** The bare list. The caller moves in it and reads `activeId` for `aria-activedescendant`. */
export function listbox({ label, multiple = false, onpick }) {
  const id = freshId();
  const element = h("div", {
    class: "listbox",
    role: "listbox",
    id,
    "aria-label": label,
    "aria-multiselectable": multiple ? "true" : undefined,
  });
  let items = [];
  let active = -1;
  const rows = () => [...element.querySelectorAll('[role="option"]')];
  function activate(index) {
    active = index;
    rows().forEach((row, at) => row.classList.toggle("active", at === index));
    rows()[index]?.scrollIntoView({ block: "nearest" });
  }
  function set(next, chosen = []) {
    items = next;
    element.replaceChildren();
    items.forEach((item, at) => {
      if (item.heading)
        element.append(h("div", { class: "menu-heading", role: "presentation" }, item.heading));
      const row = h(
        "div",
        {
          class: "option",
          role: "option",
          id: `${id}-${at}`,
          "aria-selected": String(chosen.includes(item.value)),
          "data-value": item.value,
        },
        item.sign ? h("span", { class: "sign", "aria-hidden": "true" }, item.sign) : null,
        h(
          "span",
          { class: "option-words" },
          h("span", { class: "option-label", dir: "auto" }, item.label),
          item.description ? h("span", { class: "option-description", dir: "auto" }, item.description) : null,
        ),
        multiple ? h("span", { class: "check", "aria-hidden": "true" }) : null,
      );
      row.addEventListener("pointerdown", (event) => event.preventDefault());
      row.addEventListener("click", () => onpick(item));
      element.append(row);
    });
    if (items.length === 0) element.append(h("div", { class: "nothing" }, "Nothing found"));
    activate(Math.min(Math.max(active, 0), items.length - 1));
  }
  return {
    element,
    set,
    get size() {
      return items.length;
    },
    get activeId() {
      return items[active] ? `${id}-${active}` : "";
    },
    move(step) {
      if (items.length) activate((active + step + items.length) % items.length);
    },
    top() {
      activate(items.length ? 0 : -1);
    },
    pick() {
      if (items[active]) onpick(items[active]);
      return Boolean(items[active]);
    },
  };
}

/** Items whose label, description or value has the words; those whose label has them come first. */
export function filter(items, query) {
  const wanted = query.trim().toLocaleLowerCase();
  const has = (text) =>
    String(text ?? "")
      .toLocaleLowerCase()
      .includes(wanted);
  if (!wanted) return items;
  const others = items.filter((item) => !has(item.label) && (has(item.description) || has(item.value)));
  return [...items.filter((item) => has(item.label)), ...others];
}
