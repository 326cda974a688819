// The frame around the chat: the header, the title of the window, the channels that slide over the chat on a phone, the
// card that says where to point a bot.
import { channelsInOrder } from "./channels.js";
import { focusComposer } from "./composer.js";
import { byId, h, icon, narrow } from "./dom.js";
import { botCard, showMembers, showPins } from "./menus.js";
import { drawBots, showPanel } from "./panel.js";
import { allChannels, guild, openChannel, state } from "./store.js";
import { attempt, chooseChannel, followHash } from "./visit.js";

const isThread = (channel) => [10, 11, 12].includes(channel.type);

export function drawTop() {
  const here = openChannel();
  byId("channel-name").textContent = here ? `${isThread(here) ? "" : "#"}${here.name}` : "";
  if (here) byId("messages").dataset.channelId = here.id;
  byId("topic").textContent = here?.topic ?? "";
  byId("topic").title = here?.topic ?? "";
  drawTitle();
}

/** The title of the window: how many messages call the person, and where they are. */
export function drawTitle() {
  const pings = allChannels().reduce((sum, one) => sum + (one.pings ?? 0), 0);
  document.title = `${pings ? `(${pings}) ` : ""}${openChannel()?.name ?? "Discord sandbox"} · ${guild()?.name ?? "sandbox"}`;
}

export function drawNoBot() {
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

/** On a phone, slides the channels over the chat or back. */
export function showSidebar(open) {
  byId("app").classList.toggle("sidebar-open", open);
  byId("open-sidebar").setAttribute("aria-expanded", String(open));
  if (!narrow.matches) return;
  byId("sidebar").inert = !open;
  if (open) (byId("channels").querySelector('[aria-current="page"]') ?? byId("me")).focus();
}

function key(event) {
  if (event.key === "Escape" && byId("app").classList.contains("sidebar-open")) {
    showSidebar(false);
    byId("open-sidebar").focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !event.altKey) return;
  event.preventDefault();
  const order = channelsInOrder();
  const next = (order.indexOf(state.channelId) + step + order.length) % order.length;
  if (order.length) attempt(chooseChannel(order[next]));
}

/** Gives the frame its signs and its buttons what they do, once. */
export function buildFrame() {
  for (const [id, sign] of [
    ["open-sidebar", "menu"],
    ["open-pins", "pin"],
    ["open-members", "people"],
  ])
    byId(id).append(icon(sign));
  const onPress = (id, does) => byId(id).addEventListener("click", does);
  onPress("open-sidebar", () => showSidebar(!byId("app").classList.contains("sidebar-open")));
  onPress("open-pins", (event) => state.channelId && attempt(showPins(event.currentTarget)));
  onPress("open-members", (event) => showMembers(event.currentTarget));
  onPress("me", () => {
    showSidebar(false);
    showPanel(true);
    byId("panel").querySelector("input")?.focus();
  });
  // While the channels lie over the chat, the rest of the chat is one veil: its own element is what is pressed.
  onPress("chat", (event) => event.target === byId("chat") && showSidebar(false));
  onPress("skip", focusComposer);
  narrow.addEventListener("change", () => {
    byId("sidebar").inert = false;
    showSidebar(false);
  });
  document.addEventListener("keydown", key);
  addEventListener("popstate", followHash);
  addEventListener("hashchange", followHash);
  showSidebar(false);
}
