// Menus on a message and on a user, with the commands bots offer there, and the two lists behind the header's
// buttons: pinned messages and members.
import { dismiss, runCommand } from "./actions.js";
import { get } from "./api.js";
import { answer, insert } from "./composer.js";
import { avatar, h } from "./dom.js";
import { isEphemeral, messageElement } from "./message.js";
import { menu, popup } from "./popup.js";
import { emit, guild, member, nameOf, role, state, userOf } from "./store.js";

const apps = (type, targetId) =>
  state.commands
    .filter((command) => command.type === type)
    .map((command, at) => ({
      heading: at === 0 ? "Apps" : undefined,
      label: command.name_localized ?? command.name,
      action: () => runCommand(command, {}, targetId),
    }));

const copy = (text) =>
  navigator.clipboard.writeText(text).catch(() => emit("trouble", `Copying was refused. The text: ${text}`));

export function messageMenu(anchor, messageId) {
  const message = state.messages.find((one) => one.id === messageId);
  if (!message) return;
  const own = isEphemeral(message)
    ? [
        {
          label: "Dismiss message",
          action: () => dismiss(message).catch((error) => emit("trouble", error.message)),
        },
      ]
    : [{ label: "Reply", action: () => answer(message) }];
  menu(anchor, "Message", [
    ...own,
    { label: "Copy text", action: () => copy(message.content) },
    { label: "Copy message ID", action: () => copy(message.id) },
    ...(isEphemeral(message) ? [] : apps(3, messageId)),
  ]);
}

export function userMenu(anchor, userId) {
  const user = userOf(userId);
  const roles = (member(userId)?.roles ?? []).map(role).filter(Boolean);
  const head = h(
    "div",
    { class: "user-card" },
    avatar(userId, nameOf(user)),
    h(
      "div",
      {},
      h("div", { class: "me-name", dir: "auto" }, nameOf(user)),
      h("div", { class: "muted" }, user ? `@${user.username}` : userId),
      h(
        "div",
        { class: "role-names" },
        roles.map((one) => h("span", { class: "role-name", dir: "auto" }, one.name)),
      ),
    ),
  );
  const viewable =
    user && !user.bot && userId !== state.userId && state.users.some((one) => one.id === userId);
  menu(
    anchor,
    nameOf(user),
    [
      { label: "Mention", action: () => insert(`<@${userId}> `) },
      ...(viewable ? [{ label: `Become ${nameOf(user)}`, action: () => emit("become", userId) }] : []),
      { label: "Copy user ID", action: () => copy(userId) },
      ...apps(2, userId),
    ],
    head,
  );
}

export async function showPins(anchor) {
  const pins = await get(`/users/${state.userId}/channels/${state.channelId}/pins`);
  const rows = pins.map((message) => {
    const element = messageElement(message, false);
    element.querySelector(".more")?.remove();
    return h(
      "div",
      { class: "pinned" },
      element,
      h("button", { type: "button", class: "link", "data-go-to": message.id }, "Jump"),
    );
  });
  const box = h(
    "div",
    { role: "dialog", "aria-label": "Pinned messages", tabindex: "-1" },
    h("h3", {}, "Pinned messages"),
    rows.length ? rows : h("p", { class: "muted" }, "This channel has no pinned messages yet."),
  );
  popup(anchor, box, { kind: "pins", onclose: () => anchor.focus() });
  box.focus();
}

export function showMembers(anchor) {
  const members = [...(guild()?.members ?? [])].sort((a, b) => nameOf(a.user).localeCompare(nameOf(b.user)));
  const rows = members.map((one) =>
    h(
      "button",
      { type: "button", class: "member", "data-user-menu": one.user.id },
      avatar(one.user.id, nameOf(one.user)),
      h(
        "span",
        {},
        h("span", { class: "me-name", dir: "auto" }, nameOf(one.user)),
        one.user.bot ? h("span", { class: "badge" }, "APP") : null,
        h(
          "small",
          { class: "muted", dir: "auto" },
          one.roles
            .map((id) => role(id)?.name)
            .filter(Boolean)
            .join(", "),
        ),
      ),
    ),
  );
  const box = h(
    "div",
    { role: "dialog", "aria-label": "Members", tabindex: "-1" },
    h("h3", {}, `Members: ${members.length}`),
    rows,
  );
  popup(anchor, box, { kind: "members", onclose: () => anchor.focus() });
  box.focus();
}

/** The card for a bot's author: where to point a bot so that it runs here. */
export function botCard(info) {
  const line = (name, value) =>
    h(
      "div",
      { class: "copy-line" },
      h("span", { class: "muted" }, name),
      h("code", {}, value),
      h(
        "button",
        {
          type: "button",
          class: "button secondary",
          "aria-label": `Copy ${name}`,
          onclick: () => copy(value),
        },
        "Copy",
      ),
    );
  return [
    line("Base URL", info.base_url),
    line("API", info.api_url),
    line("Gateway URL", info.gateway_url),
    info.bots.map((bot) =>
      h(
        "div",
        { class: "bot" },
        h(
          "div",
          { dir: "auto" },
          h("b", {}, bot.name),
          h(
            "span",
            { class: bot.connected ? "state on" : "state" },
            bot.connected ? "connected" : "not connected",
          ),
        ),
        line("Token", bot.token),
        line("Application ID", bot.application_id),
      ),
    ),
  ].flat();
}
