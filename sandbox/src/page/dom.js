// Builds elements. Words always become text nodes, so nothing a person or a bot wrote is read as markup.

/** An element with attributes (`onclick` and the like are listeners) and children; empty children are left out. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false),
  );
  return element;
}

/** A part of the panel, under its title. */
export const section = (title, ...content) =>
  h("section", { class: "part", "aria-label": title }, h("h3", {}, title), content);

/** A phone: a screen where one pane is shown at a time. */
export const narrow = matchMedia("(max-width: 760px)");

export const byId = (id) => document.getElementById(id);

let last = 0;
/** An id that no other element of the page has. */
export const freshId = () => `id-${(last += 1)}`;

const paths = {
  menu: "M4 6h16M4 12h16M4 18h16",
  pin: "M9 4h6l-1 6 4 4H6l4-4zM12 14v6",
  people:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 11a3 3 0 1 0 0-6M18 14.5c2.2.8 3.5 2.7 3.5 5.5",
  sliders: "M5 4v7M5 15v5M12 4v3M12 11v9M19 4v9M19 17v3M2.5 13h5M9.5 9h5M16.5 15h5",
  send: "M4 12 20 4l-5 16-4-6zM11 14l9-10",
  close: "M6 6l12 12M18 6 6 18",
  reply: "M9 6 4 11l5 5M4 11h9c4 0 7 2 7 7",
  dots: "M5 12h.01M12 12h.01M19 12h.01",
  plus: "M12 5v14M5 12h14",
  hash: "M9 4 7 20M17 4l-2 16M4 9h16M3 15h16",
  thread: "M5 4v8c0 2 1 3 3 3h10M14 11l4 4-4 4",
  news: "M4 9v6h3l8 5V4L7 9zM19 9c1 2 1 4 0 6",
  message: "M4 6h16v10h-8l-4 4v-4H4z",
  forum: "M4 5h16v11h-9l-4 4v-4H4z",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  chevron: "M7 10l5 5 5-5",
  next: "M5 12h14M13 6l6 6-6 6",
  back: "M19 12H5M11 6l-6 6 6 6",
  upload: "M12 16V5M7 9l5-5 5 5M5 20h14",
  warning: "M12 4 2.500 20h19zM12 10v5M12 17.500v.01",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  silent: "M6 10a6 6 0 0 1 10-4.500M18 10v4l2 3H8M10 20h4M3 3l18 18",
  eye: "M2.5 12C5 7.5 8.5 5.5 12 5.500s7 2 9.5 6.500c-2.5 4.5-6 6.5-9.5 6.500S5 16.5 2.5 12M12 14.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
};

/** A drawn sign. It says nothing to a screen reader: the control around it carries the name. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}

/** A round picture with initials, on a colour that always follows from the id. */
export function avatar(id, name) {
  const words = name.split(/[\s_.-]+/u).filter(Boolean);
  const initials = words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join("")
    .toUpperCase();
  const element = h("span", { class: "avatar", "aria-hidden": "true" }, initials || "?");
  element.style.setProperty("--hue", String(Number(((BigInt(id) % 1000003n) * 137n) % 360n)));
  return element;
}

/** The colour Discord gives as a number, as CSS; nothing for 0, which means no colour. */
export const colour = (number) => (number ? `#${number.toString(16).padStart(6, "0")}` : undefined);
