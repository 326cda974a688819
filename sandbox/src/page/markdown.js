// Discord's Markdown, as elements. `markdown` is for whole texts (content, text displays, descriptions),
// `inline` for one line (titles, field names). Both only ever make text nodes of what was written.
import { colour, h, icon } from "./dom.js";
import { channel, nameOf, role, state, userOf } from "./store.js";
import { timeElement } from "./time.js";

/** `https://discord.com/channels/…`: a channel of this sandbox, or a message in it. As `data-jump` has it, else null. */
export function placeOf(url) {
  const found = /^https?:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/\d+\/(\d+)(?:\/(\d+))?\/?$/u.exec(url);
  return found && [found[1], found[2]].filter(Boolean).join("/");
}

const outside = (url, children) => {
  const place = placeOf(url);
  if (place) return h("button", { type: "button", class: "link", "data-jump": place }, children);
  const safe = URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
  return safe
    ? h("a", { href: url, target: "_blank", rel: "noreferrer noopener", title: url }, children)
    : h("span", {}, children);
};

/** An address as it was written: the place it names, where that is one of this sandbox. */
function address(url) {
  const place = placeOf(url);
  if (!place) return outside(url, url);
  const [where, message] = place.split("/");
  const found = channel(where);
  if (!found) return h("span", { class: "mention", dir: "auto" }, "#no-access");
  return h(
    "button",
    { type: "button", class: "mention", dir: "auto", "data-jump": place },
    `#${found.name}`,
    message && [" › ", icon("message")],
  );
}

function userMention(id) {
  const user = userOf(id);
  const mine = id === state.userId ? " mine" : "";
  return h(
    "button",
    { type: "button", class: `mention${mine}`, dir: "auto", "data-user-menu": id },
    `@${nameOf(user)}`,
  );
}

/** Of a command: by its name in the reader's language. */
function commandMention(name) {
  const found = state.commands.find((one) => one.command === name);
  const words = `/${found?.name_localized ?? name}`;
  return h("button", { type: "button", class: "mention", dir: "auto", "data-command": name }, words);
}

/** The commands have come, or are others now: mentions take their names from them. */
export function nameCommands() {
  for (const element of document.querySelectorAll("[data-command]"))
    element.replaceWith(commandMention(element.dataset.command));
}

function roleMention(id) {
  const found = role(id);
  const element = h("span", { class: "mention", dir: "auto" }, `@${found?.name ?? "deleted-role"}`);
  if (found?.color) element.style.setProperty("--role", colour(found.color));
  return element;
}

function channelMention(id) {
  const found = channel(id);
  if (!found) return h("span", { class: "mention", dir: "auto" }, "#no-access");
  return h(
    "button",
    { type: "button", class: "mention", dir: "auto", "data-open-channel": id },
    `#${found.name}`,
  );
}

function spoiler(children) {
  const element = h(
    "span",
    { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Spoiler, press to show" },
    h("span", {}, children),
  );
  const open = () => {
    element.classList.add("open");
    for (const name of ["role", "tabindex", "aria-label"]) element.removeAttribute(name);
  };
  element.addEventListener("click", open, { once: true });
  element.addEventListener("keydown", (event) => {
    if (element.classList.contains("open") || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    open();
  });
  return element;
}

// Each rule: what it looks like at the place reached, and what it becomes. The order is the order of trying.
const rules = [
  [/\\([^0-9A-Za-z\s])/uy, ([, character]) => character],
  [/(`+)([\s\S]*?[^`])\1(?!`)/uy, ([, , code]) => h("code", { dir: "auto" }, code.trim() || code)],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/uy,
    ([, unix, style]) => timeElement(Number(unix) * 1000, style ?? "f"),
  ],
  [/<@!?(\d+)>/uy, ([, id]) => userMention(id)],
  [/<@&(\d+)>/uy, ([, id]) => roleMention(id)],
  [/<#(\d+)>/uy, ([, id]) => channelMention(id)],
  [/<\/([^:>\n]{1,100}):(\d+)>/uy, ([, name]) => commandMention(name)],
  [/<a?:(\w+):\d+>/uy, ([, name]) => h("span", { class: "emoji" }, `:${name}:`)],
  [/<(https?:\/\/[^\s>]+)>/uy, ([, url]) => address(url)],
  [
    /\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s)>]+)>?(?:\s+"[^"]*")?\)/uy,
    ([, words, url]) => outside(url, inline(words)),
  ],
  [/https?:\/\/[^\s<]*[^\s<.,:;"')\]*_~|]/uy, ([url]) => address(url)],
  [/@(?:everyone|here)\b/uy, ([words]) => h("span", { class: "mention" }, words)],
  [/\|\|([\s\S]+?)\|\|/uy, ([, words]) => spoiler(inline(words))],
  [/\*\*([\s\S]+?)\*\*(?!\*)/uy, ([, words]) => h("strong", {}, inline(words))],
  [/__([\s\S]+?)__(?!_)/uy, ([, words]) => h("u", {}, inline(words))],
  [/~~([\s\S]+?)~~/uy, ([, words]) => h("s", {}, inline(words))],
  [/\*(?![\s*])((?:[^*]|\*\*)+?)(?<!\s)\*(?!\*)/uy, ([, words]) => h("em", {}, inline(words))],
  [
    /(?<![A-Za-z0-9_])_(?![\s_])([\s\S]*?[^\s_])_(?![A-Za-z0-9_])/uy,
    ([, words]) => h("em", {}, inline(words)),
  ],
];

/** One run of text as an array of nodes and strings. */
export function inline(text) {
  const nodes = [];
  let plain = "";
  let at = 0;
  while (at < text.length) {
    let found = null;
    if (/[\\`<[h@|*_~]/u.test(text[at])) {
      for (const [pattern, make] of rules) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match) {
          at = pattern.lastIndex;
          found = make(match);
          break;
        }
      }
    }
    if (found === null) plain += text[at++];
    else if (typeof found === "string") plain += found;
    else {
      if (plain) nodes.push(plain);
      plain = "";
      nodes.push(found);
    }
  }
  if (plain) nodes.push(plain);
  return nodes;
}

const item = /^( *)([-*]|\d{1,9}\.) +(.+)$/u;

/** Lines of a list, as lists in lists by their indentation. */
function list(lines) {
  const [, indent, sign] = item.exec(lines[0]);
  const ordered = /\d/u.test(sign);
  const element = h(ordered ? "ol" : "ul", {
    dir: "auto",
    start: ordered ? String(parseInt(sign, 10)) : undefined,
  });
  let at = 0;
  while (at < lines.length) {
    const [, , , words] = item.exec(lines[at]);
    let end = at + 1;
    while (end < lines.length && item.exec(lines[end])[1].length > indent.length) end += 1;
    element.append(h("li", {}, inline(words), end > at + 1 && list(lines.slice(at + 1, end))));
    at = end;
  }
  return element;
}

/** How many of the first lines `fits`. */
const count = (lines, fits) => {
  const end = lines.findIndex((line) => !fits(line));
  return end < 0 ? lines.length : end;
};
const startsBlock = (line) => /^(?:>>> |> |#{1,3} +\S|-# +\S)/u.test(line) || item.test(line);

function blocksOf(text) {
  const lines = text.split("\n");
  const blocks = [];
  while (lines.length > 0) {
    const line = lines[0];
    const head = /^(#{1,3}) +(.+)$/u.exec(line);
    const small = /^-# +(.+)$/u.exec(line);
    if (line.startsWith(">>> ")) {
      blocks.push(h("blockquote", { dir: "auto" }, markdown(lines.splice(0).join("\n").slice(4))));
    } else if (line.startsWith("> ")) {
      const quoted = lines.splice(
        0,
        count(lines, (one) => one.startsWith("> ")),
      );
      blocks.push(h("blockquote", { dir: "auto" }, markdown(quoted.map((one) => one.slice(2)).join("\n"))));
    } else if (head) {
      lines.shift();
      blocks.push(
        h(
          "div",
          {
            class: `heading h${head[1].length}`,
            role: "heading",
            "aria-level": String(head[1].length + 1),
            dir: "auto",
          },
          inline(head[2]),
        ),
      );
    } else if (small) {
      lines.shift();
      blocks.push(h("small", { dir: "auto" }, inline(small[1])));
    } else if (item.test(line)) {
      const [, indent, sign] = item.exec(line);
      const sameList = (other) =>
        other &&
        (other[1].length > indent.length ||
          (other[1].length === indent.length && /\d/u.test(other[2]) === /\d/u.test(sign)));
      const size = count(lines, (one) => sameList(item.exec(one)));
      blocks.push(list(lines.splice(0, size)));
    } else {
      const plain = lines.splice(
        0,
        Math.max(
          1,
          count(lines, (one) => !startsBlock(one)),
        ),
      );
      if (plain.some((one) => one !== "") || blocks.length > 0) {
        blocks.push(h("div", { class: "text", dir: "auto" }, inline(plain.join("\n"))));
      }
    }
  }
  return blocks;
}

/** A whole text as an array of block elements. */
export function markdown(text) {
  const blocks = [];
  const fence = /```(?:([\w+#.-]+)\n)?\n?([\s\S]*?)```\n?/gu;
  let at = 0;
  for (const match of text.matchAll(fence)) {
    // A quote to the end of the message holds its code blocks too.
    const before = text.slice(at, match.index);
    if (!match[2].trim() || /(?:^|\n)>>> /u.test(before)) continue;
    if (before) blocks.push(...blocksOf(before.replace(/\n$/u, "")));
    blocks.push(
      h(
        "pre",
        { tabindex: "0", "aria-label": match[1] ? `Code, ${match[1]}` : "Code" },
        h("code", { dir: "auto" }, match[2].replace(/\n$/u, "")),
      ),
    );
    at = match.index + match[0].length;
  }
  const rest = text.slice(at);
  const quote = /(?:^|\n)>>> /u.exec(rest);
  if (quote && rest.includes("```")) {
    const before = rest.slice(0, quote.index);
    if (before) blocks.push(...blocksOf(before));
    blocks.push(h("blockquote", { dir: "auto" }, markdown(rest.slice(quote.index + quote[0].length))));
  } else if (rest) {
    blocks.push(...blocksOf(rest));
  }
  return blocks;
}

/** The first words of a text without its signs, for a reply's line. */
export const excerpt = (text) =>
  h(
    "span",
    {},
    inline(
      text
        .split("\n")
        .filter(Boolean)[0]
        ?.replace(/^(?:>>> |> |#{1,3} |-# )/u, "") ?? "",
    ),
  );
