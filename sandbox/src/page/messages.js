// The list of messages: what stands where, what is drawn again, where the person is in it.
// An article is drawn again only when something in it changed, so focus and open spoilers stay.
import { get, put } from "./api.js";
import { byId, h, icon } from "./dom.js";
import { isEphemeral, messageElement, noticeElement } from "./message.js";
import { allChannels, compareIds, emit, justBefore, locale, openChannel, state, timezone } from "./store.js";
import { dayOf, inWords, now } from "./time.js";
import { tourCard } from "./tour.js";

const list = byId("messages");
const toPresent = byId("to-present");
/** What stands in the list: a key to the element and what it was drawn from. */
let drawn = new Map();
let atBottom = true;
let marked = null;

const groupGap = 7 * 60 * 1000;

function groups(message, before) {
  return (
    before &&
    before.author.id === message.author.id &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < groupGap &&
    [message, before].every((one) => one.type === 0 || one.type === 20) &&
    message.type === 0 &&
    !message.referenced_message &&
    !message.interaction_metadata &&
    isEphemeral(message) === isEphemeral(before)
  );
}

/**
 * The rows of the list in order: `[key, what it depends on, how to draw it]`. A message that changes is another object,
 * so what rows depend on is compared as it is, and none is looked into.
 */
function rows() {
  const surroundings = [locale(), timezone(), dayOf(now()), state.userId].join(" ");
  const here = openChannel();
  const posts = here?.type === 15 && allChannels().map((one) => one.id);
  const out = [
    ["start", [state.older, here?.id, here?.name, state.welcome, posts && posts.join(" ")], startElement],
  ];
  const notices = state.notices.filter((notice) => notice.channelId === state.channelId);
  const pushNotices = (until) => {
    while (notices.length && (!until || compareIds(notices[0].after, until) < 0)) {
      const notice = notices.shift();
      out.push([notice.id, [notice.error], () => noticeElement(notice)]);
    }
  };
  let before = null;
  let newLine = false;
  for (const message of state.messages) {
    pushNotices(message.id);
    const at = Date.parse(message.timestamp);
    const newDay = !before || dayOf(at) !== dayOf(Date.parse(before.timestamp));
    const isNew =
      !newLine &&
      state.readUpTo !== null &&
      compareIds(message.id, state.readUpTo) > 0 &&
      message.author.id !== state.userId;
    if (newDay) out.push([`day-${message.id}`, [surroundings], () => divider(inWords(at, "D"), "day")]);
    if (isNew) out.push(["new", [message.id], () => divider("New", "new")]);
    newLine ||= isNew;
    const grouped = Boolean(!newDay && !isNew && groups(message, before));
    out.push([
      message.id,
      [message, grouped, state.failures.get(message.id), surroundings],
      () => messageElement(message, grouped),
    ]);
    before = message;
  }
  pushNotices();
  return out;
}

const divider = (words, kind) =>
  h(
    "div",
    { class: `divider ${kind}`, role: "separator", "aria-label": words },
    h("span", { dir: "auto" }, words),
  );

function startElement() {
  if (state.older)
    return h("button", { type: "button", class: "older", onclick: loadOlder }, "Load older messages");
  const here = openChannel();
  if (here && here.id === state.welcome?.channel_id) return tourCard();
  const posts = here?.type === 15 ? allChannels().filter((one) => one.parent_id === here.id) : null;
  return h(
    "div",
    { class: "start" },
    h("div", { class: "start-title", dir: "auto" }, `Welcome to #${here?.name ?? ""}`),
    h(
      "p",
      { class: "muted" },
      posts ? `Posts in this forum: ${posts.length}` : "This is the start of the channel.",
    ),
    posts?.map((post) =>
      h(
        "button",
        { type: "button", class: "thread-card", "data-open-channel": post.id },
        icon("forum"),
        h("span", { dir: "auto" }, post.name),
      ),
    ),
  );
}

const same = (one, other) => one.every((part, at) => part === other[at]);

/** Brings the list in line with the state. */
export function drawMessages() {
  const focused = document.activeElement?.closest?.("[data-custom-id]");
  const focusKey = focused &&
    list.contains(focused) && [focused.closest("article").dataset.messageId, focused.dataset.customId];
  const wanted = rows();
  const next = new Map(wanted.map(([key, depends]) => [key, { depends }]));
  for (const [key, { element }] of drawn) if (!next.has(key)) element.remove();
  let place = list.firstChild;
  for (const [key, , make] of wanted) {
    const old = drawn.get(key);
    const row = next.get(key);
    row.element = old && same(old.depends, row.depends) ? old.element : make();
    if (place && place === old?.element) place = place.nextSibling;
    if (row.element !== old?.element) old?.element.remove();
    // Only what is new is read aloud: not a whole card again for each word that changes in it.
    if (old && row.element !== old.element && !old.element.querySelector(".thinking"))
      row.element.setAttribute("aria-live", "off");
    // An element that already stands here is left alone: moving it would take its focus away.
    if (row.element.parentNode !== list || row.element.nextSibling !== place)
      list.insertBefore(row.element, place);
  }
  drawn = next;
  if (focusKey && !focused.isConnected) {
    list
      .querySelector(`[data-message-id="${focusKey[0]}"] [data-custom-id="${CSS.escape(focusKey[1])}"]`)
      ?.focus({ preventScroll: true });
  }
  if (atBottom) scrollToEnd();
  else toPresent.hidden = false;
}

/** Loads the newest messages of the open channel, from nothing. */
export async function loadMessages() {
  const { userId, channelId } = state;
  if (!channelId || openChannel()?.type === 15) return;
  const newest = await get(`/users/${userId}/channels/${channelId}/messages?limit=50`);
  if (state.channelId !== channelId || state.userId !== userId) return;
  state.messages = newest.reverse();
  state.older = newest.length === 50;
  emit("messages");
}

/** Loads everything from a message of the open channel on: a link may lead far back. */
export async function loadFrom(id) {
  const { userId, channelId } = state;
  const path = `/users/${userId}/channels/${channelId}/messages`;
  const since = await get(`${path}?limit=1000&after=${justBefore(id)}`);
  if (state.channelId !== channelId || state.userId !== userId || since.at(-1)?.id !== id) return;
  state.messages = since.reverse();
  state.older = true;
  emit("messages");
}

async function loadOlder() {
  const { userId, channelId } = state;
  const height = list.scrollHeight;
  const first = state.messages[0]?.id;
  const older = await get(`/users/${userId}/channels/${channelId}/messages?limit=50&before=${first}`).catch(
    (error) => {
      emit("trouble", error.message);
      return null;
    },
  );
  if (!older || state.channelId !== channelId) return;
  state.messages = [...older.reverse(), ...state.messages];
  state.older = older.length === 50;
  drawMessages();
  list.scrollTop += list.scrollHeight - height;
}

export function scrollToEnd() {
  atBottom = true;
  toPresent.hidden = true;
  // Where nothing was said yet, what stands at the start is read from its beginning.
  list.scrollTop = state.messages.length > 0 ? list.scrollHeight : 0;
}

/** Shows a message of this list and lets it shine for a moment; false where it is not in the list. */
export function goTo(id) {
  const element = list.querySelector(`[data-message-id="${CSS.escape(id)}"]`);
  if (!element) return false;
  element.scrollIntoView({ block: "center" });
  element.classList.remove("shine");
  requestAnimationFrame(() => element.classList.add("shine"));
  return true;
}

/** Tells the server that the open channel is read to its end, if the person can see the end. */
export function markRead() {
  const last = state.messages.findLast((message) => !isEphemeral(message))?.id;
  const here = openChannel();
  if (!last || !here || !atBottom || document.hidden || (marked === last && !here.unread && !here.pings))
    return;
  marked = last;
  here.unread = false;
  here.pings = 0;
  emit("unread", here.id);
  put(`/users/${state.userId}/channels/${here.id}/read`, { message_id: last }).catch((error) =>
    emit("trouble", error.message),
  );
}

list.addEventListener("scroll", () => {
  atBottom = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  if (!atBottom) return;
  toPresent.hidden = true;
  markRead();
});
toPresent.addEventListener("click", scrollToEnd);
document.addEventListener("visibilitychange", markRead);
// A picture that arrives late or a smaller window must not push the newest message out of sight.
new ResizeObserver(() => atBottom && scrollToEnd()).observe(list);
list.addEventListener("load", () => atBottom && scrollToEnd(), true);
