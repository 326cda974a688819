// Who looks at which channel: the address of the page, and what is loaded when either changes.
import { get } from "./api.js";
import { focusComposer, refreshOffers, resetComposer } from "./composer.js";
import { narrow } from "./dom.js";
import { listen } from "./live.js";
import { nameCommands } from "./markdown.js";
import { goTo, loadFrom, loadMessages, markRead, scrollToEnd } from "./messages.js";
import { allChannels, channel, emit, locale, openChannel, state } from "./store.js";
import { setClock } from "./time.js";

/** Runs something asynchronous whose failure the person must hear of. */
export const attempt = (work) => Promise.resolve(work).catch((error) => emit("trouble", error.message));

export const writable = (one) => one.type === 0 || one.type === 5;

export const fromHash = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
function toHash(push) {
  const wanted = `#user=${state.userId}${state.channelId ? `&channel=${state.channelId}` : ""}`;
  if (location.hash === wanted) return;
  history[push ? "pushState" : "replaceState"](null, "", wanted);
}

/**
 * Loads what the user sees; opens `wanted`, or some channel, when none is open. With `push` that is a step of the
 * browser's history.
 */
export async function loadView(wanted, push = false) {
  const { userId } = state;
  const view = await get(`/users/${userId}/view`);
  if (state.userId !== userId) return;
  state.view = view;
  setClock(view.clock);
  if (!openChannel()) await chooseChannel(channel(wanted) ? wanted : (firstChannel()?.id ?? null), push);
  emit("view");
}

const firstChannel = () => allChannels().find(writable) ?? allChannels().find((one) => one.type !== 4);

export async function loadCommands() {
  const { userId, channelId } = state;
  if (!channelId) return;
  const commands = await get(`/users/${userId}/commands?channel=${channelId}&locale=${locale()}`);
  if (state.channelId !== channelId || state.userId !== userId) return;
  state.commands = commands;
  nameCommands();
  refreshOffers();
}

export async function chooseChannel(id, push = true) {
  emit("visit");
  if (id === state.channelId && state.messages.length) return scrollToEnd();
  const here = id && channel(id);
  Object.assign(state, {
    channelId: id,
    messages: [],
    older: false,
    commands: [],
    readUpTo: here?.unread ? (here.last_read_id ?? null) : null,
  });
  state.failures.clear();
  resetComposer();
  toHash(push);
  emit("trouble", null);
  emit("view");
  await Promise.all([attempt(loadMessages()), attempt(loadCommands())]);
  scrollToEnd();
  markRead();
  // As on Discord one can write at once; on a phone that would open the keyboard unasked.
  if (push && !narrow.matches) focusComposer();
}

export async function become(userId, channelId, push = true) {
  if (!state.users.some((user) => user.id === userId)) return emit("trouble", "There is no such user here.");
  const wanted = channelId ?? state.channelId;
  Object.assign(state, {
    userId,
    channelId: null,
    messages: [],
    notices: [],
    view: { me: null, guilds: [] },
  });
  listen();
  await loadView(wanted, push);
  emit("became");
}

/** Opens a channel at one of its messages, as a link to it says. */
export async function jump(channelId, messageId) {
  if (!channel(channelId)) return emit("trouble", "This channel is not open to you.");
  await chooseChannel(channelId);
  if (!messageId || goTo(messageId)) return;
  await loadFrom(messageId);
  if (!goTo(messageId)) emit("trouble", "This message is not there any more.");
}

export function followHash() {
  const { user, channel: wanted } = fromHash();
  if (user && user !== state.userId) attempt(become(user, wanted, false));
  else if (wanted && wanted !== state.channelId && channel(wanted)) attempt(chooseChannel(wanted, false));
}
