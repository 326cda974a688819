// Embeds, attachments and media of a message. Pictures are shown only when the sandbox itself serves them:
// the page loads nothing from elsewhere, so a picture of another host stands as a link.
import { colour, h, icon } from "./dom.js";
import { inline, markdown } from "./markdown.js";
import { headStyle, timeElement } from "./time.js";

const link = (url, words, attributes = {}) =>
  h("a", { href: url, target: "_blank", rel: "noreferrer noopener", ...attributes }, words);

/** The address on this very host, if the sandbox serves it (it may be known by another name here). */
function local(url) {
  if (!URL.canParse(url)) return null;
  const { pathname, search, port, hostname } = new URL(url);
  const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
  return hostname === location.hostname || (loopback && port === location.port) ? pathname + search : null;
}

const safeUrl = (url) =>
  URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol) ? (local(url) ?? url) : null;

const sizes = ["bytes", "KB", "MB", "GB"];
function sizeInWords(bytes) {
  const step = Math.min(sizes.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)));
  return `${(bytes / 1024 ** step).toFixed(step ? 1 : 0)} ${sizes[step]}`;
}

const nameIn = (url) =>
  decodeURIComponent(URL.canParse(url) ? new URL(url).pathname.split("/").pop() : url) || url;

/** A picture of an embed, a gallery or a thumbnail. `media` is `{ url }`, an attachment's address included. */
export function picture(media, { description, kind = "picture", spoiler = false } = {}) {
  const url = media?.url ?? "";
  const here = local(url);
  const shown = here
    ? link(here, h("img", { src: here, alt: description ?? nameIn(url), loading: "lazy" }), { class: kind })
    : safeUrl(url)
      ? link(url, [icon("file"), h("span", { dir: "auto" }, description ?? nameIn(url))], {
          class: `${kind} elsewhere`,
          title: `${url} (not loaded: it is outside the sandbox)`,
        })
      : h("span", { class: `${kind} elsewhere` }, description ?? nameIn(url));
  return spoiler ? cover(shown) : shown;
}

/** Hides something behind a spoiler until it is pressed. */
export function cover(content) {
  const button = h("button", { type: "button", class: "spoiler-button" }, "Spoiler");
  const box = h(
    "div",
    { class: "spoiler-box" },
    h("div", { class: "covered", inert: true }, content),
    button,
  );
  button.addEventListener("click", () => {
    box.classList.add("open");
    box.firstElementChild.inert = false;
    button.remove();
  });
  return box;
}

/** A file with its name and size, as a link. */
export function fileCard(name, size, url) {
  const words = h(
    "span",
    { class: "file-words" },
    h("span", { class: "file-name", dir: "auto" }, name),
    size === undefined ? null : h("span", { class: "muted" }, sizeInWords(size)),
  );
  const target = safeUrl(url);
  return target
    ? link(target, [icon("file"), words], { class: "file", download: name })
    : h("span", { class: "file" }, icon("file"), words);
}

export function attachment(file) {
  const covered = file.filename.startsWith("SPOILER_") || ((file.flags ?? 0) & 8) !== 0;
  if (file.content_type?.startsWith("image/")) {
    return picture({ url: file.url }, { description: file.description ?? file.filename, spoiler: covered });
  }
  return covered
    ? cover(fileCard(file.filename, file.size, file.url))
    : fileCard(file.filename, file.size, file.url);
}

const titled = (tag, kind, words, url) =>
  words &&
  h(tag, { class: kind, dir: "auto" }, url && safeUrl(url) ? link(url, inline(words)) : inline(words));

export function embed(one) {
  const stamp = one.timestamp && Date.parse(one.timestamp);
  const foot = [
    one.footer?.text && h("span", { dir: "auto" }, one.footer.text),
    one.footer?.text && stamp ? " • " : null,
    stamp ? timeElement(stamp, headStyle(stamp)) : null,
  ].filter(Boolean);
  const element = h(
    "div",
    { class: "embed" },
    one.thumbnail && picture(one.thumbnail, { kind: "thumbnail" }),
    titled("div", "embed-author", one.author?.name, one.author?.url),
    titled("div", "embed-title", one.title, one.url),
    one.description && h("div", { class: "words" }, markdown(one.description)),
    one.fields?.length > 0 &&
      h(
        "div",
        { class: "fields" },
        one.fields.map((field) =>
          h(
            "div",
            { class: field.inline ? "field inline" : "field" },
            h("div", { class: "field-name", dir: "auto" }, inline(field.name)),
            h("div", { class: "words" }, markdown(field.value)),
          ),
        ),
      ),
    one.image && picture(one.image),
    foot.length > 0 && h("div", { class: "embed-foot" }, foot),
  );
  if (one.color) element.style.setProperty("--bar", colour(one.color));
  return element;
}
