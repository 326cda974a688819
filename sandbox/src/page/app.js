// Starts the page and ties its parts: what is drawn when something changes, what a press and a key do.
import { get } from "./api.js";
import { drawChannels, channelsInOrder } from "./channels.js";
import { drawClock } from "./clock.js";
import { drawComposer, focusComposer, start } from "./composer.js";
import { byId, h, icon } from "./dom.js";
import { listen } from "./live.js";
import { botCard, messageMenu, showMembers, showPins, userMenu } from "./menus.js";
import { drawMessages, goTo, loadMessages, markRead, scrollToEnd } from "./messages.js";
import { openModal } from "./modal.js";
import { buildPanel, drawBots, drawPanel, loadInfo, showPanel } from "./panel.js";
import { allChannels, channel, emit, guild, nameOf, on, openChannel, state, userOf } from "./store.js";
import { dayOf, now, tick } from "./time.js";
import {
  attempt,
  become,
  chooseChannel,
  followHash,
  fromHash,
  loadCommands,
  loadView,
  narrow,
  writable,
} from "./visit.js";

function drawTop() {
  const here = openChannel();
  byId("channel-name").textContent = here ? `${[10, 11, 12].includes(here.type) ? "" : "#"}${here.name}` : "";
  if (here) byId("messages").dataset.channelId = here.id;
  byId("topic").textContent = here?.topic ?? "";
  byId("topic").title = here?.topic ?? "";
  drawTitle();
}

function drawTitle() {
  const pings = allChannels().reduce((sum, one) => sum + (one.pings ?? 0), 0);
  document.title = `${pings ? `(${pings}) ` : ""}${openChannel()?.name ?? "Discord sandbox"} · ${guild()?.name ?? "sandbox"}`;
}

function drawNoBot() {
  const card = byId("no-bot");
  drawBots();
  card.hidden = state.info.bots.some((bot) => bot.connected);
  if (card.hidden) return;
  card.replaceChildren(
    h("h3", { id: "no-bot-title" }, "No bot is connected"),
    h(
      "p",
      {},
      "Point a bot here in place of Discord: give its library this base URL and one of these tokens.",
    ),
    ...botCard(state.info),
  );
}

function showSidebar(open) {
  byId("app").classList.toggle("sidebar-open", open);
  byId("open-sidebar").setAttribute("aria-expanded", String(open));
  if (!narrow.matches) return;
  byId("sidebar").inert = !open;
  if (open) (byId("channels").querySelector('[aria-current="page"]') ?? byId("me")).focus();
}

const typing = new Map();
function drawTyping() {
  const names = [...typing.keys()].map((id) => nameOf(userOf(id)));
  byId("typing").textContent =
    names.length === 0
      ? ""
      : names.length === 1
        ? `${names[0]} is typing…`
        : `${names.join(", ")} are typing…`;
}
on("typing", ({ user_id: id, channel_id: where }) => {
  if (where !== state.channelId || id === state.userId) return;
  clearTimeout(typing.get(id));
  typing.set(
    id,
    setTimeout(() => emit("typed", id), 10_000),
  );
  drawTyping();
});
on("typed", (id) => {
  clearTimeout(typing.get(id));
  if (typing.delete(id)) drawTyping();
});

on("view", () => {
  drawTop();
  drawChannels();
  drawMessages();
  drawComposer();
});
on("unread", () => {
  drawChannels();
  drawTitle();
});
on("messages", drawMessages);
on("arrived", markRead);
on("sent", scrollToEnd);
on("modal", openModal);
on("visit", () => showSidebar(false));
on("became", drawPanel);
on("become", (id) => attempt(become(id)));
on("settings", () => {
  emit("view");
  drawPanel();
  attempt(loadCommands());
});
on("clock", () => {
  drawClock();
  drawMessages();
  tick();
});
on("bots", () =>
  attempt(
    loadInfo().then(() => {
      drawNoBot();
      return loadCommands();
    }),
  ),
);
on("commands-changed", () => attempt(loadCommands()));
// When the server refused the stream, it may no longer know this user: the stream is begun again after the rest.
on("again", (refused) => attempt(again()).finally(() => refused && listen()));
on("connection", (up) => emit("trouble", up ? null : "The connection to the sandbox is lost. Trying again…"));
on("trouble", (words) => {
  byId("trouble").hidden = !words;
  byId("trouble").textContent = words ?? "";
});
let structure = 0;
// Many changes at once, such as a server being set up, load the view once.
on("structure", () => {
  clearTimeout(structure);
  structure = setTimeout(() => attempt(loadView()), 50);
});

document.addEventListener("click", (event) => {
  const at = event.target.closest?.(
    "[data-open-channel], [data-open-guild], [data-user-menu], [data-message-menu], [data-go-to], [data-command]",
  );
  if (!at) return;
  const {
    openChannel: where,
    openGuild,
    userMenu: user,
    messageMenu: message,
    goTo: target,
    command,
  } = at.dataset;
  const popover = at.closest("[popover]");
  if (popover && !user) popover.hidePopover();
  if (where)
    channel(where) ? attempt(chooseChannel(where)) : emit("trouble", "This channel is not open to you.");
  if (openGuild)
    attempt(
      chooseChannel(
        state.view.guilds.find((one) => one.id === openGuild)?.channels.find(writable)?.id ?? null,
      ),
    );
  if (user) userMenu(at, user);
  if (message) messageMenu(at, message);
  if (target) goTo(target);
  if (command) {
    const found = state.commands.find((one) => one.type === 1 && one.command === command);
    found ? start(found) : emit("trouble", `The command /${command} is not offered to you here.`);
  }
});

// A right click, or a long press on a phone, as on Discord; on a link or on marked words the browser's own menu.
document.addEventListener("contextmenu", (event) => {
  const user = event.target.closest?.("[data-user-menu]");
  const article = event.target.closest?.("#messages article[data-message-id]");
  const own = event.target.closest?.("a, img, input, textarea") || !getSelection().isCollapsed;
  if (own || !(user ?? article?.querySelector(".more"))) return;
  event.preventDefault();
  if (user) userMenu(user, user.dataset.userMenu);
  else messageMenu(article.querySelector(".more"), article.dataset.messageId);
});

document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape" && byId("app").classList.contains("sidebar-open")) {
    showSidebar(false);
    byId("open-sidebar").focus();
  }
  if (!step || !event.altKey) return;
  event.preventDefault();
  const order = channelsInOrder();
  const next = (order.indexOf(state.channelId) + step + order.length) % order.length;
  if (order.length) attempt(chooseChannel(order[next]));
});

function wire() {
  byId("open-sidebar").append(icon("menu"));
  byId("open-pins").append(icon("pin"));
  byId("open-members").append(icon("people"));
  byId("open-sidebar").addEventListener("click", () =>
    showSidebar(!byId("app").classList.contains("sidebar-open")),
  );
  byId("open-pins").addEventListener(
    "click",
    (event) => state.channelId && attempt(showPins(event.currentTarget)),
  );
  byId("open-members").addEventListener("click", (event) => showMembers(event.currentTarget));
  byId("me").addEventListener("click", () => {
    showSidebar(false);
    showPanel(true);
    byId("panel").querySelector("input")?.focus();
  });
  // While the channels lie over the chat, the rest of the chat is one veil: its own element is what is pressed.
  byId("chat").addEventListener("click", (event) => event.target === byId("chat") && showSidebar(false));
  byId("skip").addEventListener("click", focusComposer);
  narrow.addEventListener("change", () => {
    byId("sidebar").inert = false;
    showSidebar(false);
  });
  addEventListener("popstate", followHash);
  addEventListener("hashchange", followHash);
}

async function loadPeople() {
  [, state.users] = await Promise.all([loadInfo(), get("/users")]);
  drawNoBot();
}

const somebody = (id) => state.users.find((one) => one.id === id) ?? state.users.find((one) => !one.bot);

/** After a break: everything anew. The server may be another one, with other people. */
async function again() {
  await loadPeople();
  if (somebody(state.userId)?.id !== state.userId) return become(somebody()?.id);
  await Promise.all([loadView(), loadMessages(), loadCommands()]);
  drawPanel();
}

async function begin() {
  wire();
  buildPanel();
  showSidebar(false);
  await loadPeople();
  const { user, channel: wanted } = fromHash();
  const person = somebody(user);
  if (!person) return emit("trouble", "There is no user here yet.");
  await become(person.id, wanted);
  const kept = localStorage.getItem("sandbox.panel");
  if (!narrow.matches && (kept ? kept === "open" : innerWidth >= 1200)) showPanel(true);
  let day = dayOf(now());
  setInterval(() => {
    tick();
    drawClock();
    if (day !== (day = dayOf(now()))) drawMessages();
  }, 1000);
}

attempt(begin());
