// The sandbox's own controls: who I am, my language and time zone, the bots. The clock is in clock.js, what watches the
// traffic in traffic.js. The parts are built once; `drawPanel` fills in what changed.
import { get, patch } from "./api.js";
import { clockPart, drawClock, shortClock } from "./clock.js";
import { combobox } from "./combobox.js";
import { avatar, byId, h, icon, section } from "./dom.js";
import { filter } from "./listbox.js";
import { botCard } from "./menus.js";
import { account, browserZone, emit, locale, role, state, timezone } from "./store.js";
import { trafficParts } from "./traffic.js";

const panel = byId("panel");

/** A language's own name for itself, and its code. */
function languageName(code) {
  const own = new Intl.DisplayNames([code], { type: "language", fallback: "code" }).of(code);
  return own === code ? code : `${own} · ${code}`;
}

function rolesOf(user) {
  const names = user.guilds.flatMap((one) => {
    const server = state.view.guilds.find((guild) => guild.id === one.id);
    const roles = one.roles
      .map((id) => server?.roles.find((each) => each.id === id)?.name ?? role(id)?.name)
      .filter(Boolean);
    return roles.length
      ? roles
      : state.info.guilds.filter((guild) => guild.id === one.id).map((guild) => guild.name);
  });
  return [...new Set(names)].join(", ");
}

const userItems = () =>
  state.users
    .filter((user) => !user.bot)
    .map((user) => ({
      value: user.id,
      label: user.global_name ?? user.username,
      description: [`@${user.username}`, rolesOf(user)].filter(Boolean).join(" · "),
      sign: avatar(user.id, user.global_name ?? user.username),
    }));

const localeItems = () =>
  [...new Set([locale(), ...state.info.locales])]
    .sort()
    .map((code) => ({ value: code, label: languageName(code) }));

const zoneItems = () =>
  [...new Set([browserZone, "UTC", ...Intl.supportedValuesOf("timeZone")])].map((zone) => ({
    value: zone,
    label: zone,
    description: zone === browserZone ? "As this browser" : undefined,
  }));

async function change(setting) {
  const user = account();
  try {
    await patch(`/users/${user.id}`, setting);
    Object.assign(user, setting);
    emit("settings");
  } catch (error) {
    emit("trouble", error.message);
  }
}

/** A labelled list of which one is chosen. `current` gives the choice as it is now. */
function chooser(label, items, current, onpick) {
  const control = combobox({ label, search: (query) => filter(items(), query), onpick });
  return {
    element: h("label", { class: "field-line" }, h("span", { class: "muted" }, label), control.element),
    draw: () => control.show(current()),
  };
}

const userChooser = chooser(
  "User",
  userItems,
  () => userItems().find((item) => item.value === state.userId),
  (item) => emit("become", item.value),
);
const roleLine = h("p", { class: "muted", dir: "auto" });
const settings = [
  chooser(
    "Language",
    localeItems,
    () => ({ value: locale(), label: languageName(locale()) }),
    (item) => change({ locale: item.value }),
  ),
  chooser(
    "Time zone",
    zoneItems,
    () => ({ value: timezone(), label: timezone() }),
    (item) => change({ timezone: item.value }),
  ),
];

const bots = h("div", {});
const toggle = byId("open-panel");

/** Builds the panel, once. */
export function buildPanel() {
  panel.append(
    h(
      "div",
      { class: "panel-head" },
      h("h2", {}, "Sandbox"),
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": "Close the sandbox panel",
          onclick: () => showPanel(false),
        },
        icon("close"),
      ),
    ),
    section(
      "Who am I",
      userChooser.element,
      roleLine,
      settings.map((one) => one.element),
    ),
    clockPart(),
    ...trafficParts(),
    h("details", { class: "part" }, h("summary", {}, "Bots"), bots),
  );
  toggle.append(icon("sliders"), h("span", { class: "wide-only" }, "Sandbox"), shortClock);
  toggle.addEventListener("click", () => showPanel(panel.hidden));
  panel.addEventListener(
    "keydown",
    (event) => event.key === "Escape" && !event.defaultPrevented && showPanel(false),
  );
}

/** Opens or closes the panel; on a narrow screen it covers the channel. */
export function showPanel(open) {
  panel.hidden = !open;
  toggle.setAttribute("aria-expanded", String(open));
  localStorage.setItem("sandbox.panel", open ? "open" : "closed");
  if (!open) toggle.focus();
}

export function drawPanel() {
  if (account()) {
    for (const one of [userChooser, ...settings]) one.draw();
    roleLine.textContent = rolesOf(account()) || "No roles";
  }
  drawClock();
}

export const drawBots = () => bots.replaceChildren(...botCard(state.info));

/** Asks anew who is connected. */
export async function loadInfo() {
  state.info = await get("");
}
