// The components of a message: rows of buttons and selects, and the newer kinds a message can be built of.
import { useComponent } from "./actions.js";
import { selectSource } from "./choices.js";
import { colour, h } from "./dom.js";
import { cover, fileCard, picture } from "./embeds.js";
import { markdown, placeOf } from "./markdown.js";
import { select } from "./select.js";

const buttonKinds = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "primary" };

/** An attachment of the message named by `attachment://name`, or the media as it is. */
function resolve(message, media) {
  const name = media?.url?.startsWith("attachment://") ? media.url.slice("attachment://".length) : null;
  return (name && message.attachments?.find((file) => file.filename === name)) || media;
}

function button(message, component) {
  const emoji =
    component.emoji &&
    h(
      "span",
      { class: "emoji", "aria-hidden": component.label ? "true" : undefined },
      component.emoji.id ? `:${component.emoji.name}:` : component.emoji.name,
    );
  const label = component.label && h("span", { class: "button-label", dir: "auto" }, component.label);
  const kind = `button ${buttonKinds[component.style] ?? "secondary"}`;
  const place = component.style === 5 && !component.disabled && placeOf(component.url);
  if (place) return h("button", { type: "button", class: kind, "data-jump": place }, emoji, label);
  if (component.style === 5) {
    const web = URL.canParse(component.url) && /^(?:https?|discord):$/u.test(new URL(component.url).protocol);
    const target =
      web && !component.disabled
        ? { href: component.url, target: "_blank", rel: "noreferrer noopener", title: component.url }
        : { "aria-disabled": "true" };
    return h("a", { class: kind, ...target }, emoji, label, h("span", { "aria-hidden": "true" }, " ↗"));
  }
  const element = h(
    "button",
    { type: "button", class: kind, disabled: component.disabled, "data-custom-id": component.custom_id },
    emoji,
    label ?? (emoji ? null : component.sku_id && "Buy"),
  );
  element.addEventListener("click", async () => {
    if (element.getAttribute("aria-busy") === "true") return;
    element.setAttribute("aria-busy", "true");
    await useComponent(message, component.custom_id);
    element.removeAttribute("aria-busy");
  });
  return element;
}

function messageSelect(message, component) {
  return select({
    ...selectSource(component),
    disabled: component.disabled,
    onchange: (values) => useComponent(message, component.custom_id, values),
  }).element;
}

function section(message, component) {
  return h(
    "div",
    { class: "section" },
    h(
      "div",
      { class: "section-words" },
      component.components.map((one) => draw(message, one)),
    ),
    h("div", { class: "accessory" }, draw(message, component.accessory)),
  );
}

function container(message, component) {
  const element = h(
    "div",
    { class: "container" },
    component.components.map((one) => draw(message, one)),
  );
  if (component.accent_color !== undefined && component.accent_color !== null) {
    element.classList.add("accented");
    element.style.setProperty("--bar", colour(component.accent_color) ?? "#000000");
  }
  return component.spoiler ? cover(element) : element;
}

function file(message, component) {
  const media = resolve(message, component.file);
  const name = component.name ?? media.filename ?? component.file.url.split("/").pop();
  const card = fileCard(name, component.size ?? media.size, media.url);
  return component.spoiler ? cover(card) : card;
}

const kinds = {
  1: (message, one) =>
    h(
      "div",
      { class: "row" },
      one.components.map((inner) => draw(message, inner)),
    ),
  2: button,
  3: messageSelect,
  5: messageSelect,
  6: messageSelect,
  7: messageSelect,
  8: messageSelect,
  9: section,
  10: (_, one) => h("div", { class: "words" }, markdown(one.content)),
  11: (message, one) => picture(resolve(message, one.media), { ...one, kind: "thumbnail" }),
  12: (message, one) =>
    h(
      "div",
      { class: one.items.length > 1 ? "gallery many" : "gallery" },
      one.items.map((item) => picture(resolve(message, item.media), item)),
    ),
  13: file,
  14: (_, one) =>
    h("div", {
      class: `separator ${one.spacing === 2 ? "large" : ""} ${one.divider === false ? "" : "line"}`,
      role: one.divider === false ? undefined : "separator",
    }),
  17: container,
};

function draw(message, component) {
  return (
    kinds[component.type]?.(message, component) ??
    h("p", { class: "muted" }, `A component of type ${component.type}, which this page cannot show.`)
  );
}

/** All components of a message, in order. */
export const components = (message) => (message.components ?? []).map((one) => draw(message, one));
