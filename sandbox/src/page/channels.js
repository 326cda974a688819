// The left side: servers, the channels of the open server with what is unread, and who is looking.
import { avatar, byId, h, icon } from "./dom.js";
import { account, channel, guild, guildOf, locale, nameOf, state } from "./store.js";

const signs = { 0: "hash", 5: "news", 10: "thread", 11: "thread", 12: "thread", 15: "forum", 16: "forum" };
const isThread = (channel) => [10, 11, 12].includes(channel.type);
const foldedKey = "sandbox.folded";
const folded = new Set(JSON.parse(localStorage.getItem(foldedKey) ?? "[]"));

const byPosition = (a, b) => (a.position ?? 0) - (b.position ?? 0);

function row(channel) {
  const open = channel.id === state.channelId;
  const quiet = channel.permission_overwrites?.some(
    (one) => one.id === guild().id && (BigInt(one.deny) & 1024n) !== 0n,
  );
  const pings = channel.pings > 0 ? `, ${channel.pings} ${channel.pings === 1 ? "mention" : "mentions"}` : "";
  return h(
    "button",
    {
      type: "button",
      class: ["channel", isThread(channel) && "thread", open && "open", channel.unread && "unread"]
        .filter(Boolean)
        .join(" "),
      "data-open-channel": channel.id,
      "data-channel-id": channel.id,
      "aria-current": open ? "page" : undefined,
      "aria-label": `${channel.name}${channel.unread ? ", unread" : ""}${pings}`,
    },
    icon(quiet && !isThread(channel) ? "lock" : (signs[channel.type] ?? "hash")),
    h("span", { class: "channel-name", dir: "auto" }, channel.name),
    channel.pings > 0 ? h("span", { class: "pings", "aria-hidden": "true" }, String(channel.pings)) : null,
  );
}

/** A channel with its threads below; a thread that is archived is listed only while it is open. */
function withThreads(channel, all) {
  const threads = all.filter(
    (one) =>
      isThread(one) &&
      one.parent_id === channel.id &&
      (!one.thread_metadata?.archived || one.id === state.channelId),
  );
  return [row(channel), threads.map(row)];
}

function category(one, inside, all) {
  const closed = folded.has(one.id);
  const toggle = () => {
    if (!folded.delete(one.id)) folded.add(one.id);
    localStorage.setItem(foldedKey, JSON.stringify([...folded]));
    drawChannels();
    byId("channels").querySelector(`[data-category="${one.id}"]`)?.focus();
  };
  const shown = inside.filter(
    (channel) => !closed || channel.unread || channel.pings || channel.id === state.channelId,
  );
  return h(
    "div",
    { class: "category", role: "group", "aria-label": one.name },
    h(
      "button",
      {
        type: "button",
        class: "category-name",
        "aria-expanded": String(!closed),
        "data-category": one.id,
        onclick: toggle,
      },
      icon("chevron"),
      h("span", { dir: "auto" }, one.name),
    ),
    shown.map((channel) => withThreads(channel, all)),
  );
}

/** Every channel of the open server, in the order of the list; used by Alt+Arrow too. */
export function channelsInOrder() {
  return [...byId("channels").querySelectorAll("[data-channel-id]")].map(
    (element) => element.dataset.channelId,
  );
}

function drawRail() {
  const guilds = state.view.guilds;
  byId("rail").replaceChildren(
    ...guilds.map((one) => {
      const open = one.id === guild()?.id;
      const pings = one.channels.reduce((sum, channel) => sum + channel.pings, 0);
      const unread = one.channels.some((channel) => channel.unread);
      return h(
        "button",
        {
          type: "button",
          class: `server ${open ? "open" : ""} ${unread ? "unread" : ""}`,
          "data-open-guild": one.id,
          "aria-label": one.name,
          "aria-current": open ? "true" : undefined,
          title: one.name,
        },
        avatar(one.id, one.name),
        pings > 0 ? h("span", { class: "pings" }, String(pings)) : null,
      );
    }),
  );
}

/** Brings one channel's row in line: a message came, or was read. */
export function drawChannel(id) {
  const old = byId("channels").querySelector(`[data-channel-id="${CSS.escape(id)}"]`);
  const one = channel(id);
  // A row that is not there may have to come, in a category that is folded.
  if (!old || !one || guildOf(id) !== guild()) return drawChannels();
  const focused = old === document.activeElement;
  const next = row(one);
  old.replaceWith(next);
  if (focused) next.focus({ preventScroll: true });
  drawRail();
}

export function drawChannels() {
  const here = guild();
  byId("guild-name").textContent = here?.name ?? "Discord sandbox";
  drawRail();
  const all = here?.channels ?? [];
  const plain = all.filter((one) => one.type !== 4 && !isThread(one)).sort(byPosition);
  const categories = all.filter((one) => one.type === 4).sort(byPosition);
  const known = new Set(categories.map((one) => one.id));
  const focus = document.activeElement?.dataset?.channelId;
  const scroll = byId("channels").scrollTop;
  byId("channels").replaceChildren(
    ...plain.filter((one) => !known.has(one.parent_id)).flatMap((one) => withThreads(one, all).flat()),
    ...categories.map((one) =>
      category(
        one,
        plain.filter((channel) => channel.parent_id === one.id),
        all,
      ),
    ),
  );
  if (all.length === 0)
    byId("channels").append(
      h(
        "p",
        { class: "muted nothing" },
        here ? "No channel here is open to you." : "This user is on no server.",
      ),
    );
  byId("channels").scrollTop = scroll;
  if (focus) byId("channels").querySelector(`[data-channel-id="${focus}"]`)?.focus({ preventScroll: true });
  drawMe();
}

function drawMe() {
  const user = account();
  if (!user) return;
  byId("me").replaceChildren(
    avatar(user.id, nameOf(user)),
    h(
      "span",
      { class: "me-words" },
      h("span", { class: "me-name", dir: "auto" }, nameOf(user)),
      h("span", { class: "muted" }, `@${user.username} · ${locale()}`),
    ),
    icon("sliders"),
  );
  byId("me").setAttribute("aria-label", `You are ${nameOf(user)}. Change user`);
}
