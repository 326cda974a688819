// The sandbox's clock: what it shows, and what moves it. Where the program under test has a timetable, the server goes
// from event to event, and answers a long way in parts: the page goes on until it is there, or is told to stop.
import { get, post } from "./api.js";
import { byId, h, section } from "./dom.js";
import { emit, nameOf, state, timezone } from "./store.js";
import { fromCivil, frozen, inWords, now, setClock, toCivil } from "./time.js";

/** A move that takes longer than this, in milliseconds, is spoken of. */
const SHORT = 400;

let moves = 0;
let stopping = new AbortController();
let soon = 0;
let ahead = null;

/** Moves the clock. Moves that are asked for meanwhile wait for their turn at the server. */
async function move(body) {
  const { signal } = stopping;
  moves += 1;
  if (moves === 1) soon = setTimeout(() => drawMoving(true), SHORT);
  try {
    let left = body;
    while (left) {
      const { going_to: goal, ...clock } = await post("/clock", left, signal);
      setClock(clock);
      emit("clock");
      // Another window may have gone further meanwhile.
      left = goal && Date.parse(goal) > now() ? { to: goal } : null;
    }
  } catch (error) {
    if (!signal.aborted) emit("trouble", error.message);
  }
  moves -= 1;
  if (moves > 0) return;
  clearTimeout(soon);
  drawMoving(false);
  loadAhead();
}

const moving = h("span", { class: "muted" });
const stop = h(
  "button",
  {
    type: "button",
    hidden: true,
    onclick: () => {
      stopping.abort();
      stopping = new AbortController();
    },
  },
  "Stop here",
);

function drawMoving(on) {
  moving.textContent = on ? "On its way…" : "";
  if (!on && stop === document.activeElement) freeze.focus();
  stop.hidden = !on;
}

/** A button that leads to an instant, with what happens then and when. */
function lead() {
  let at = null;
  const name = h("b", { dir: "auto" });
  const what = h("span", { dir: "auto" });
  const when = h("span", { class: "muted", dir: "auto" });
  // While the clock is on its way, it may have passed what the button names.
  const pressed = () => at && moves === 0 && move({ to: at });
  const element = h("button", { type: "button", class: "lead", onclick: pressed }, name, what, when);
  const show = (part, words) => {
    if (part.textContent !== words) part.textContent = words;
    part.hidden = !words;
  };
  return {
    element,
    draw(title, words, instant) {
      at = instant;
      // Not disabled: then it would lose the focus of whoever has just pressed it.
      element.setAttribute("aria-disabled", String(!at));
      show(name, title);
      show(what, words);
      show(when, at ? `${inWords(Date.parse(at), "f")} · ${inWords(Date.parse(at), "R")}` : "");
    },
  };
}

const next = lead();
const stops = [];
const leads = h("div", { class: "buttons", hidden: true });

function drawAhead() {
  leads.hidden = !ahead;
  if (!ahead) return;
  next.draw("To the next event", ahead.next?.label ?? "Nothing is ahead", ahead.next?.at);
  while (stops.length < ahead.stops.length) stops.push(lead());
  while (stops.length > ahead.stops.length) stops.pop().element.remove();
  stops.forEach((one, place) => one.draw(ahead.stops[place].label, "", ahead.stops[place].at));
  const wanted = [next, ...stops].map((one) => one.element);
  if (leads.childElementCount !== wanted.length) leads.append(...wanted);
}

async function loadAhead() {
  try {
    ahead = await get(`/timetable${state.channelId ? `?channel=${state.channelId}` : ""}`);
  } catch {
    // A server that is away is told of by the stream.
    ahead = null;
  }
  drawAhead();
}

/** Looks once a second, while somebody can see it. */
async function watch() {
  if (!document.hidden && !byId("panel").hidden) await loadAhead();
  setTimeout(watch, 1000);
}

const steps = [
  ["+1 min", 60],
  ["+15 min", 900],
  ["+1 h", 3600],
  ["+8 h", 28800],
  ["+1 day", 86400],
];
const clockNow = h("p", {
  class: "clock-now",
  dir: "auto",
  role: "timer",
  "aria-label": "The sandbox's time",
});
const freeze = h("button", { type: "button", onclick: () => move({ frozen: !frozen }) });

/** The time on the button that opens the panel. */
export const shortClock = h("span", { class: "short-clock", dir: "auto" });

/** The part, for the panel to place. Starts the watching. */
export function clockPart() {
  const when = h("input", { type: "datetime-local", "aria-label": "Date and time" });
  when.addEventListener("focus", () => {
    when.value ||= toCivil(now());
  });
  const set = h("form", { class: "set-clock" }, when, h("button", { type: "submit" }, "Set"));
  set.addEventListener("submit", (event) => {
    event.preventDefault();
    if (when.value) move({ to: new Date(fromCivil(when.value)).toISOString() });
  });
  const buttons = steps.map(([words, seconds]) =>
    h("button", { type: "button", onclick: () => move({ advance_seconds: seconds }) }, words),
  );
  watch();
  return section(
    "Clock",
    clockNow,
    h("div", { class: "buttons" }, buttons, freeze),
    leads,
    set,
    h("div", { class: "buttons on-the-way", role: "status" }, moving, stop),
  );
}

/** Leads the person to what moves the clock. */
export async function showClock() {
  await loadAhead();
  const first = leads.hidden ? freeze : next.element;
  first.focus();
  first.scrollIntoView({ block: "center" });
}

/** The civil time, in the panel and on its button, and how far away things are; called every second. */
export function drawClock() {
  const words = `${inWords(now(), "F")}${frozen ? " (frozen)" : ""}`;
  if (clockNow.textContent !== words) clockNow.textContent = words;
  const few = inWords(now(), "t");
  if (shortClock.textContent !== few) shortClock.textContent = few;
  byId("open-panel").setAttribute("aria-label", `Sandbox ${few}`);
  const freezing = frozen ? "Run" : "Freeze";
  if (freeze.textContent !== freezing) freeze.textContent = freezing;
  clockNow.title = `${timezone()} · ${nameOf(state.view.me)}`;
  drawAhead();
}
