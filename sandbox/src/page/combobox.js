// An input with a list of what fits: options of a command, the choices in the sandbox's panel.
import { h } from "./dom.js";
import { listbox } from "./listbox.js";
import { popup } from "./popup.js";

/**
 * An input that filters a list. `search` gives the items for a text, at once or later; `free` lets the text
 * itself be the value when nothing was picked. `value()` is undefined when there is none.
 */
export function combobox({ label, search, free = false, chosen, onpick, attributes = {} }) {
  let picked = chosen;
  let opened = null;
  let asked = 0;
  const list = listbox({ label, onpick: choose });
  const input = h("input", {
    type: "text",
    role: "combobox",
    dir: "auto",
    "aria-label": label,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-controls": list.element.id,
    autocomplete: "off",
    value: chosen?.label ?? "",
    ...attributes,
  });
  function open() {
    if (!opened)
      opened = popup(input, list.element, {
        dismiss: false,
        onclose: () => {
          opened = null;
          input.setAttribute("aria-expanded", "false");
        },
      });
    input.setAttribute("aria-expanded", "true");
    input.setAttribute("aria-activedescendant", list.activeId);
    opened.place();
  }
  async function refresh(all) {
    const mine = (asked += 1);
    const found = await search(all ? "" : input.value);
    if (mine !== asked || document.activeElement !== input) return;
    list.set(found, picked ? [picked.value] : []);
    list.top();
    if (found.length || !free) open();
    else opened?.close();
  }
  function choose(item) {
    chosen = picked = item;
    input.value = item.label;
    asked += 1;
    opened?.close();
    onpick?.(item);
  }
  input.addEventListener("focus", () => {
    input.select();
    refresh(Boolean(picked));
  });
  input.addEventListener("click", () => opened ?? refresh(Boolean(picked)));
  input.addEventListener("input", () => {
    picked = undefined;
    refresh(false);
  });
  input.addEventListener("blur", () => {
    asked += 1;
    opened?.close();
    // Where there is always a choice, words that chose nothing give way to it.
    if (chosen && !picked && onpick) input.value = (picked = chosen).label;
  });
  input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.altKey) {
      event.preventDefault();
      if (opened) list.move(step);
      else refresh(Boolean(picked));
      input.setAttribute("aria-activedescendant", list.activeId);
    } else if ((event.key === "Enter" || event.key === "Tab") && opened && !picked && list.size) {
      if (event.key === "Enter") event.preventDefault();
      if (event.key === "Enter" || !free) list.pick();
    } else if (event.key === "Escape" && opened) {
      event.preventDefault();
      event.stopPropagation();
      opened.close();
    }
  });
  return {
    element: input,
    get value() {
      return picked ? picked.value : free && input.value !== "" ? input.value : undefined;
    },
    get text() {
      return input.value;
    },
    /** Shows another choice, made elsewhere. */
    show(item) {
      chosen = picked = item;
      input.value = item?.label ?? "";
    },
  };
}
