// Time as the sandbox has it. Nothing on the page reads the machine's own clock to show a time:
// it asks `now()`, which follows the sandbox's clock between two words from the server.
import { h } from "./dom.js";
import { locale, timezone } from "./store.js";

let base = Date.now();
let heard = performance.now();
export let frozen = false;

export function setClock(clock) {
  base = Date.parse(clock.now);
  heard = performance.now();
  frozen = clock.frozen;
}

export const now = () => base + (frozen ? 0 : performance.now() - heard);

const short = { year: "numeric", month: "2-digit", day: "2-digit" };
const minute = { hour: "2-digit", minute: "2-digit" };
const second = { ...minute, second: "2-digit" };
const long = { year: "numeric", month: "long", day: "numeric" };
const styles = {
  t: minute,
  T: second,
  d: short,
  D: long,
  f: { ...long, ...minute },
  F: { weekday: "long", ...long, ...minute },
  s: { ...short, ...minute },
  S: { ...short, ...second },
};

const formatters = new Map();
function format(milliseconds, style) {
  const key = `${locale()} ${timezone()} ${style}`;
  if (!formatters.has(key)) {
    formatters.set(key, new Intl.DateTimeFormat(locale(), { ...styles[style], timeZone: timezone() }));
  }
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? "Invalid date" : formatters.get(key).format(date);
}

const units = [
  ["second", 60],
  ["minute", 60],
  ["hour", 24],
  ["day", 30],
  ["month", 12],
  ["year", Infinity],
];
function relative(milliseconds) {
  let amount = (milliseconds - now()) / 1000;
  for (const [unit, size] of units) {
    if (Math.abs(Math.round(amount)) < size) {
      return new Intl.RelativeTimeFormat(locale(), { numeric: "always" }).format(
        Math.round(amount) || 0,
        unit,
      );
    }
    amount /= size;
  }
}

/** The words for a moment in one of Discord's styles (`t T d D f F s S R`). */
export const inWords = (milliseconds, style) =>
  style === "R" ? relative(milliseconds) : format(milliseconds, style);

/** A `<time>` in one of Discord's styles; its title is the whole date, and `R` is kept fresh by `tick`. */
export function timeElement(milliseconds, style) {
  const date = new Date(milliseconds);
  const valid = !Number.isNaN(date.getTime());
  const attributes = {
    class: "stamp",
    dir: "auto",
    "data-style": style,
    "data-at": String(milliseconds),
    title: format(milliseconds, "F"),
  };
  if (valid) attributes.datetime = date.toISOString();
  return h("time", attributes, inWords(milliseconds, style));
}

const quarter = 15 * 60 * 1000;
const days = new Map();

/** The day a moment falls on, in the person's time zone. Days begin at full quarters of an hour, whatever the zone. */
export function dayOf(milliseconds) {
  const key = `${locale()} ${timezone()} ${Math.floor(milliseconds / quarter)}`;
  if (!days.has(key)) days.set(key, format(milliseconds, "d"));
  return days.get(key);
}

/** The time in a message's head: the hour today, the date as well on another day. */
export const headStyle = (milliseconds) => (dayOf(milliseconds) === dayOf(now()) ? "t" : "s");

/** Brings every relative time on the page up to date. */
export function tick() {
  for (const element of document.querySelectorAll('time[data-style="R"]')) {
    const words = relative(Number(element.dataset.at));
    if (element.textContent !== words) element.textContent = words;
  }
}

const civil = (milliseconds) =>
  new Intl.DateTimeFormat("sv-SE", { ...short, ...minute, timeZone: timezone() })
    .format(milliseconds)
    .replace(" ", "T");

/** The moment in the person's time zone as `<input type="datetime-local">` writes it. */
export const toCivil = civil;

/** The moment an `<input type="datetime-local">` names, read in the person's time zone. */
export function fromCivil(text) {
  const asUtc = Date.parse(`${text}Z`);
  // Twice, because the offset must be the one of the moment itself, also on the day the clocks change.
  let moment = asUtc;
  for (let turn = 0; turn < 2; turn += 1) moment += asUtc - Date.parse(`${civil(moment)}Z`);
  return moment;
}
