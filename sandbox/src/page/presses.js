// What a press does: one table for everything that says by a `data-` attribute what it is for, and the menus behind a
// right click. What has a handler of its own (a bot's button, a field) is not here.
import { start } from "./composer.js";
import { messageMenu, userMenu } from "./menus.js";
import { goTo } from "./messages.js";
import { channel, emit, openChannel, state } from "./store.js";
import { attempt, chooseChannel, jump, writable } from "./visit.js";

/** A command's mention: its fields open. As on Discord, commands are used only where one may write. */
function begin(name) {
  const command = state.commands.find((one) => one.type === 1 && one.command === name);
  if (openChannel()?.can_send === false)
    emit("trouble", "Commands need the permission to send messages in this channel, which you do not have.");
  else if (command) start(command);
  else emit("trouble", `The command /${name} is not offered to you here.`);
}

/** By attribute: `data-open-channel` is `openChannel`. Each is given the attribute's value and its element. */
const presses = {
  openChannel: (id) =>
    channel(id) ? attempt(chooseChannel(id)) : emit("trouble", "This channel is not open to you."),
  openGuild(id) {
    const first = state.view.guilds.find((one) => one.id === id)?.channels.find(writable);
    attempt(chooseChannel(first?.id ?? null));
  },
  userMenu: (id, element) => userMenu(element, id),
  messageMenu: (id, element) => messageMenu(element, id),
  goTo,
  jump: (place) => attempt(jump(...place.split("/"))),
  command: begin,
};
const attribute = (name) => `[data-${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}]`;
const pressed = Object.keys(presses).map(attribute).join(", ");

function press(event) {
  const element = event.target.closest?.(pressed);
  if (!element) return;
  const { userMenu: user } = element.dataset;
  if (!user) element.closest("[popover]")?.hidePopover();
  for (const [name, does] of Object.entries(presses))
    if (name in element.dataset) does(element.dataset[name], element);
}

// A right click, or a long press on a phone, as on Discord; on a link or on marked words the browser's own menu.
function openMenu(event) {
  const user = event.target.closest?.("[data-user-menu]");
  const article = event.target.closest?.("#messages article[data-message-id]");
  const own = event.target.closest?.("a, img, input, textarea") || !getSelection().isCollapsed;
  if (own || !(user ?? article?.querySelector(".more"))) return;
  event.preventDefault();
  if (user) userMenu(user, user.dataset.userMenu);
  else messageMenu(article.querySelector(".more"), article.dataset.messageId);
}

/** Listens to the whole page, once. */
export function hearPresses() {
  document.addEventListener("click", press);
  document.addEventListener("contextmenu", openMenu);
}
