// One message, as an article. It is drawn from the message alone and never changed: messages.js draws it again.
import { dismiss, dismissNotice } from "./actions.js";
import { components } from "./components.js";
import { avatar, colour, h, icon } from "./dom.js";
import { attachment, embed } from "./embeds.js";
import { excerpt, markdown } from "./markdown.js";
import { callsMe, colourOf, emit, nameOf, state } from "./store.js";
import { headStyle, inWords, timeElement } from "./time.js";

const flags = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, loading: 1 << 7, silent: 1 << 12, v2: 1 << 15 };
export const isEphemeral = (message) => (message.flags & flags.ephemeral) !== 0;

/** Messages that are a line of the server itself, such as "pinned a message". */
const systemWords = {
  1: () => "added someone to the thread.",
  3: () => "started a call.",
  4: (message) => `changed the channel name: ${message.content}`,
  6: () => "pinned a message to this channel. See all pinned messages.",
  7: () => "joined the server.",
  18: (message) => `started a thread: ${message.content}`,
  46: () => "ended a poll.",
};

const isApp = (message) => message.author.bot || Boolean(message.application_id);

function author(message) {
  const name = h(
    "button",
    { type: "button", class: "author", dir: "auto", "data-user-menu": message.author.id },
    nameOf(message.author),
  );
  const tint = colourOf(message.author.id);
  if (tint) name.style.setProperty("--role", colour(tint));
  return [name, isApp(message) ? h("span", { class: "badge" }, "APP") : null];
}

/** The line above a message that says what it answers: a message, or somebody's command. */
function above(message) {
  const used = message.interaction_metadata ?? message.interaction;
  const name = message.interaction?.name ?? used?.name ?? used?.triggering_interaction_metadata?.name;
  if (used?.user && (used.type === 2 || name) && !message.referenced_message) {
    return h(
      "div",
      { class: "above" },
      icon("reply"),
      avatar(used.user.id, nameOf(used.user)),
      h(
        "button",
        { type: "button", class: "author", dir: "auto", "data-user-menu": used.user.id },
        nameOf(used.user),
      ),
      name
        ? [" used ", h("span", { class: "mention", dir: "auto" }, message.type === 23 ? name : `/${name}`)]
        : " used a command",
    );
  }
  if (message.type !== 19 && !message.referenced_message) return null;
  const target = message.referenced_message;
  if (!target) return h("div", { class: "above" }, icon("reply"), h("em", {}, "The message was deleted"));
  return h(
    "div",
    { class: "above" },
    icon("reply"),
    avatar(target.author.id, nameOf(target.author)),
    h("span", { class: "author", dir: "auto" }, nameOf(target.author)),
    h(
      "button",
      { type: "button", class: "reply-words", dir: "auto", "data-go-to": target.id },
      target.content ? excerpt(target.content) : h("em", {}, "Press to see the message"),
    ),
  );
}

function ephemeralFoot(onclick) {
  return h(
    "div",
    { class: "ephemeral-foot" },
    icon("eye"),
    "Only you can see this • ",
    h("button", { type: "button", class: "link", onclick }, "Dismiss message"),
  );
}

function body(message) {
  if (message.flags & flags.loading) {
    return h(
      "div",
      { class: "thinking", role: "status" },
      h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")),
      `${nameOf(message.author)} is thinking…`,
    );
  }
  const edited =
    message.edited_timestamp &&
    h("span", { class: "edited", title: inWords(Date.parse(message.edited_timestamp), "F") }, "(edited)");
  const words = markdown(message.content);
  const beside = edited && words.at(-1)?.classList.contains("text");
  if (beside) words.at(-1).append(" ", edited);
  return [
    words.length > 0 && h("div", { class: "words content" }, words),
    (message.flags & flags.suppressEmbeds) === 0 && (message.embeds ?? []).map(embed),
    (message.flags & flags.v2) === 0 && (message.attachments ?? []).map(attachment),
    components(message),
    message.sticker_items?.map((sticker) => h("div", { class: "muted" }, `Sticker: ${sticker.name}`)),
    message.poll && h("div", { class: "embed", dir: "auto" }, message.poll.question?.text ?? "A poll"),
    !beside && edited,
    message.reactions?.length > 0 &&
      h(
        "div",
        { class: "reactions" },
        message.reactions.map((one) =>
          h(
            "span",
            { class: "reaction" },
            `${one.emoji.id ? `:${one.emoji.name}:` : one.emoji.name} ${one.count}`,
          ),
        ),
      ),
    message.thread &&
      h(
        "button",
        { type: "button", class: "thread-card", "data-open-channel": message.thread.id },
        icon("thread"),
        h("span", { dir: "auto" }, message.thread.name),
      ),
  ];
}

function systemMessage(message, at) {
  const target =
    message.type === 18 ? { "data-open-channel": message.message_reference?.channel_id ?? message.id } : null;
  const words = systemWords[message.type](message);
  return h(
    "article",
    {
      class: "message system",
      "data-message-id": message.id,
      "aria-label": `${nameOf(message.author)} ${words}`,
    },
    icon(message.type === 6 ? "pin" : message.type === 18 ? "thread" : "reply"),
    h(
      "div",
      { class: "main" },
      author(message),
      " ",
      target?.["data-open-channel"]
        ? h("button", { type: "button", class: "link", dir: "auto", ...target }, words)
        : h("span", { dir: "auto" }, words),
      " ",
      timeElement(at, headStyle(at)),
    ),
  );
}

/** Draws a message; `grouped` leaves the author out because the message before has the same. */
export function messageElement(message, grouped) {
  const at = Date.parse(message.timestamp);
  if (systemWords[message.type]) return systemMessage(message, at);
  // The first message of a thread that grew from a message carries that message instead of words.
  if (message.type === 21 && message.referenced_message)
    return messageElement(message.referenced_message, false);
  const kind = [
    "message",
    grouped && "grouped",
    callsMe(message) && "calls-me",
    isEphemeral(message) && "ephemeral",
  ];
  const failure = state.failures.get(message.id);
  const stamp = timeElement(at, grouped ? "t" : headStyle(at));
  return h(
    "article",
    {
      class: kind.filter(Boolean).join(" "),
      "data-message-id": message.id,
      "aria-label": `${nameOf(message.author)}, ${stamp.textContent}`,
    },
    grouped ? null : above(message),
    grouped ? h("span", { class: "side" }, stamp) : avatar(message.author.id, nameOf(message.author)),
    h(
      "div",
      { class: "main" },
      grouped
        ? null
        : h(
            "div",
            { class: "head" },
            author(message),
            stamp,
            message.flags & flags.silent
              ? h(
                  "span",
                  {
                    class: "silent",
                    title: "Sent without a notification",
                    role: "img",
                    "aria-label": "Silent",
                  },
                  icon("silent"),
                )
              : null,
          ),
      body(message),
      failure && h("p", { class: "failure", role: "alert" }, failure),
      isEphemeral(message) &&
        ephemeralFoot(() => dismiss(message).catch((error) => emit("trouble", error.message))),
    ),
    h(
      "button",
      {
        type: "button",
        class: "icon-button more",
        "aria-label": "More",
        "aria-haspopup": "menu",
        "data-message-menu": message.id,
      },
      icon("dots"),
    ),
  );
}

/** A command on its way, or one that failed: a line that only this page has. */
export function noticeElement(notice) {
  const { command, error } = notice;
  const app = state.info.bots.find((bot) => bot.application_id === command.application_id);
  const name = command.application_name ?? app?.name ?? "App";
  return h(
    "article",
    { class: error ? "message ephemeral" : "message pending", "data-notice": notice.id, "aria-label": name },
    h(
      "div",
      { class: "above" },
      icon("reply"),
      avatar(state.userId, nameOf(state.view.me)),
      h("span", { class: "author", dir: "auto" }, nameOf(state.view.me)),
      " used ",
      h(
        "span",
        { class: "mention", dir: "auto" },
        command.type === 1 ? `/${command.command}` : command.command,
      ),
    ),
    avatar(command.application_id, name),
    h(
      "div",
      { class: "main" },
      h(
        "div",
        { class: "head" },
        h("span", { class: "author", dir: "auto" }, name),
        h("span", { class: "badge" }, "APP"),
      ),
      error
        ? [h("p", { class: "failure", role: "alert" }, error), ephemeralFoot(() => dismissNotice(notice))]
        : h("p", { class: "thinking" }, "Sending command…"),
    ),
  );
}
