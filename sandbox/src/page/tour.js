// The tour that a program has for its visitors: a card at the start of its channel, and the step under way as a bar that
// goes with the visitor from person to person and channel to channel.
import { byId, h, icon } from "./dom.js";
import { markdown } from "./markdown.js";
import { channel, emit, nameOf, state, userOf } from "./store.js";

const bar = byId("step");
const kept = "sandbox.step";

const base = (tag) => tag.toLowerCase().split("-")[0];

/** The tour in a language of the browser: it is for who sits before the page, whoever they are on it. */
function tour() {
  const tours = state.welcome?.tours ?? [];
  const fits = (wanted) => tours.find((one) => base(one.language) === base(wanted));
  return navigator.languages.map(fits).find(Boolean) ?? tours[0];
}

/** Makes a step the one under way, and leads where its button leads. */
function begin(at) {
  sessionStorage.setItem(kept, String(at));
  const { to } = tour().steps[at].button ?? {};
  if (to?.place) emit("go", to.place);
  else if (to === "clock") emit("show-clock");
  emit("step");
}

function end() {
  sessionStorage.removeItem(kept);
  emit("step");
}

/** Whom a button makes of the visitor, and where. */
function goal({ to }) {
  if (!to.place) return null;
  const where = channel(to.place.channel_id);
  const name = nameOf(userOf(to.place.user_id));
  return h("small", { class: "muted", dir: "auto" }, where ? `${name} · #${where.name}` : name);
}

const lead = (at, button) =>
  h(
    "button",
    { type: "button", class: "button primary", dir: "auto", onclick: () => begin(at) },
    button.label,
  );

/** The whole tour. */
export function tourCard() {
  const { language, title, words, steps } = tour() ?? {};
  if (!steps) return h("div", { class: "start" });
  return h(
    "article",
    { class: "tour", dir: "auto", lang: language, "aria-label": title },
    h("h2", {}, title),
    h("div", { class: "words" }, markdown(words)),
    h(
      "ol",
      {},
      steps.map((step, at) =>
        h(
          "li",
          {},
          h("div", { class: "words" }, markdown(step.words)),
          step.button && h("div", { class: "tour-lead" }, lead(at, step.button), goal(step.button)),
        ),
      ),
    ),
  );
}

const sign = (label, name, onclick) =>
  h("button", { type: "button", class: "icon-button", "aria-label": label, onclick }, icon(name));

/** The step under way, if one is. */
export function drawStep() {
  const { language, steps = [] } = tour() ?? {};
  const at = Number(sessionStorage.getItem(kept) ?? NaN);
  const step = steps[at];
  bar.hidden = !step;
  if (!step) return bar.replaceChildren();
  const next = steps[at + 1];
  bar.replaceChildren(
    h(
      "div",
      { class: "step-words", lang: language, dir: "auto" },
      h("span", { class: "muted" }, `${at + 1}/${steps.length}`),
      h("div", { class: "words" }, markdown(step.words)),
    ),
    h(
      "div",
      { class: "step-buttons" },
      at > 0 && sign("The step before", "back", () => begin(at - 1)),
      next && (next.button ? lead(at + 1, next.button) : sign("The next step", "next", () => begin(at + 1))),
      sign("End the tour", "close", end),
    ),
  );
}
