// The stream of what happens: one WebSocket for the user who is looking. Each event changes the state and says
// which part is to be drawn. After a break the caller loads everything again and listens anew, so nothing is lost.
import { channel, dropMessages, emit, justBefore, keepMessage, state } from "./store.js";
import { setClock } from "./time.js";

let source = null;

function created(message) {
  const where = channel(message.channel_id);
  const mine = message.author.id === state.userId;
  if (message.channel_id === state.channelId) {
    if (mine) state.readUpTo = null;
    else if (document.hidden) state.readUpTo ??= justBefore(message.id);
    keepMessage(message);
    emit("typed", message.author.id);
    emit("messages");
    emit("arrived");
  } else if (where && !mine) {
    if (!where.unread) where.last_read_id = justBefore(message.id);
    where.unread = true;
    emit("unread", where.id);
  }
}

function changed(message) {
  if (message.channel_id !== state.channelId || !state.messages.some((one) => one.id === message.id)) return;
  keepMessage(message);
  emit("messages");
}

function deleted(channelId, ids) {
  if (channelId !== state.channelId) return;
  dropMessages(ids);
  emit("messages");
}

function pinged({ channel_id: channelId }) {
  const where = channel(channelId);
  if (!where || (channelId === state.channelId && !document.hidden)) return;
  where.pings += 1;
  emit("unread", channelId);
}

const handlers = {
  MESSAGE_CREATE: created,
  MESSAGE_UPDATE: changed,
  MESSAGE_DELETE: ({ id, channel_id: channelId }) => deleted(channelId, [id]),
  MESSAGE_DELETE_BULK: ({ ids, channel_id: channelId }) => deleted(channelId, ids),
  TYPING_START: (typing) => emit("typing", typing),
  SANDBOX_PING: pinged,
  SANDBOX_CLOCK: (clock) => {
    setClock(clock);
    emit("clock");
  },
  SANDBOX_BOT: () => emit("bots"),
  SANDBOX_COMMANDS: () => emit("commands-changed"),
};
const structural = [
  "CHANNEL_CREATE",
  "CHANNEL_UPDATE",
  "CHANNEL_DELETE",
  "THREAD_CREATE",
  "THREAD_UPDATE",
  "THREAD_DELETE",
  "CHANNEL_PINS_UPDATE",
  "GUILD_ROLE_CREATE",
  "GUILD_ROLE_UPDATE",
  "GUILD_ROLE_DELETE",
  "GUILD_MEMBER_ADD",
  "GUILD_MEMBER_UPDATE",
  "GUILD_MEMBER_REMOVE",
  "GUILD_UPDATE",
  "GUILD_CREATE",
  "GUILD_DELETE",
];
for (const name of structural) handlers[name] = () => emit("structure");

/** Listens as the user of the state; an earlier stream is closed. */
export function listen() {
  source?.close();
  const address = new URL(`/sandbox/v1/users/${state.userId}/events`, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  const mine = new WebSocket(address);
  source = mine;
  mine.addEventListener("open", () => emit("connection", true));
  mine.addEventListener("message", ({ data: text }) => {
    const { name, data } = JSON.parse(text);
    handlers[name]?.(data);
  });
  mine.addEventListener("close", () => {
    if (mine !== source) return;
    emit("connection", false);
    setTimeout(() => mine === source && emit("again"), 2000);
  });
}
