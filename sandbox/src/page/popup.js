// A box that floats by its anchor, above everything: lists, menus, the pins. One way to open, place and close.
import { freshId, h, narrow } from "./dom.js";

function place(box, around) {
  const gap = 4;
  box.style.maxHeight = "none";
  box.style.minWidth = `${Math.min(around.width, innerWidth - 16)}px`;
  const below = innerHeight - around.bottom - gap - 8;
  const above = around.top - gap - 8;
  const up = box.scrollHeight > below && above > below;
  box.style.maxHeight = `${Math.max(120, up ? above : below)}px`;
  const size = box.getBoundingClientRect();
  box.style.left = `${Math.max(8, Math.min(around.left, innerWidth - size.width - 8))}px`;
  box.style.top = `${up ? Math.max(8, around.top - gap - size.height) : around.bottom + gap}px`;
}

/**
 * Opens `content` by `anchor`; with `sheet`, on a phone, at the bottom of the screen as Discord does. With `dismiss` (the
 * default) a click elsewhere and Esc close it and give the focus back; without, the caller closes it. Returns the means
 * to close it and to place it again.
 */
export function popup(anchor, content, { dismiss = true, kind = "", sheet = false, onclose } = {}) {
  const asSheet = sheet && narrow.matches;
  const box = h(
    "div",
    {
      class: asSheet ? `popup sheet ${kind}` : `popup ${kind}`,
      popover: dismiss ? "auto" : "manual",
      id: freshId(),
    },
    content,
  );
  // An anchor that went away, with the list it stood in, leaves its last place.
  let around = anchor.getBoundingClientRect();
  const again = (event) => {
    if (asSheet || (event?.target instanceof Node && box.contains(event.target))) return;
    if (anchor.checkVisibility()) around = anchor.getBoundingClientRect();
    place(box, around);
  };
  let open = true;
  function close() {
    if (!open) return;
    open = false;
    removeEventListener("resize", again);
    removeEventListener("scroll", again, true);
    box.remove();
    onclose?.();
  }
  // Inside an open dialog everything outside is out of reach, so the box lives in the part its anchor is in.
  (anchor.closest("dialog, nav, main, aside") ?? document.body).append(box);
  box.showPopover();
  again();
  addEventListener("resize", again);
  addEventListener("scroll", again, true);
  box.addEventListener("toggle", (event) => event.newState === "closed" && close());
  return { box, close, place: again };
}

/** A menu of buttons: items are `{ label, action, heading }`. Arrow keys move, Esc closes. */
export function menu(anchor, label, items, head) {
  const buttons = [];
  const list = h("div", { role: "menu", "aria-label": label });
  for (const item of items) {
    if (item.heading) list.append(h("div", { class: "menu-heading", role: "presentation" }, item.heading));
    const button = h("button", { type: "button", role: "menuitem", dir: "auto", tabindex: "-1" }, item.label);
    button.addEventListener("click", () => {
      opened.close();
      item.action();
    });
    buttons.push(button);
    list.append(button);
  }
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Tab") opened.close();
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const at = buttons.indexOf(document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length].focus();
  });
  const opened = popup(anchor, [head ?? [], list], {
    kind: "menu",
    onclose: () => anchor.isConnected && anchor.focus(),
  });
  buttons[0]?.focus();
}
