// What the page knows: one object, the look-ups on it, and a word to whoever must draw again.
// Only what loads (app.js, visit.js, messages.js), live.js and actions.js write here; everything else reads.

export const state = {
  /** The answer of `GET /sandbox/v1`: address, bots, locales. */
  info: { base_url: "", gateway_url: "", locales: [], guilds: [], bots: [] },
  users: [],
  /** Where the page opens and the tour, if the program has them for its visitors. */
  welcome: null,
  userId: null,
  view: { me: null, guilds: [] },
  channelId: null,
  /** Messages of the open channel, oldest first, and whether there are older ones. */
  messages: [],
  older: false,
  /** The last message that was read when the channel was opened: the NEW line stands after it. */
  readUpTo: null,
  commands: [],
  /** Lines that only this page has: commands on their way and commands that failed. */
  notices: [],
  /** Red lines under messages whose component failed: message id to sentence. */
  failures: new Map(),
};

const listeners = new Map();
export const on = (topic, listener) => listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
export const emit = (topic, detail) => (listeners.get(topic) ?? []).forEach((listener) => listener(detail));

/** Orders ids by age; they are too large for numbers. */
export const compareIds = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The place in a channel just before a message. */
export const justBefore = (id) => (BigInt(id) - 1n).toString();

export const account = () => state.users.find((user) => user.id === state.userId);
export const locale = () => account()?.locale ?? "en-US";
/** Asked for once: to ask takes longer than to draw a message. */
export const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
export const timezone = () => account()?.timezone ?? browserZone;

export const allChannels = () => state.view.guilds.flatMap((guild) => guild.channels);
export const channel = (id) => allChannels().find((one) => one.id === id);
export const openChannel = () => channel(state.channelId);
export const guildOf = (channelId) =>
  state.view.guilds.find((guild) => guild.channels.some((one) => one.id === channelId));
export const guild = () => guildOf(state.channelId) ?? state.view.guilds[0];
export const role = (id) => guild()?.roles.find((one) => one.id === id);
export const member = (userId) => guild()?.members.find((one) => one.user.id === userId);
export const myRoles = () => member(state.userId)?.roles ?? [];
export const userOf = (id) => member(id)?.user ?? state.users.find((user) => user.id === id);

/** The name that the open server shows for a user. */
export function nameOf(user) {
  if (!user) return "Unknown user";
  return member(user.id)?.nick ?? user.global_name ?? user.username;
}

/** The colour of a user's highest coloured role, as a number. */
export function colourOf(userId) {
  const roles = (member(userId)?.roles ?? []).map(role).filter((one) => one?.color);
  return roles.sort((a, b) => b.position - a.position)[0]?.color;
}

/** Whether a message calls me: by name, by one of my roles, or everyone. */
export function callsMe(message) {
  return (
    message.mention_everyone ||
    (message.mentions ?? []).some((user) => user.id === state.userId) ||
    (message.mention_roles ?? []).some((id) => myRoles().includes(id))
  );
}

/** Puts a message in the open channel, in its place, or replaces the one with its id. */
export function keepMessage(message) {
  const at = state.messages.findIndex((one) => one.id === message.id);
  if (at >= 0) state.messages[at] = message;
  else state.messages = [...state.messages, message].sort((a, b) => compareIds(a.id, b.id));
}

export function dropMessages(ids) {
  state.messages = state.messages.filter((message) => !ids.includes(message.id));
  ids.forEach((id) => state.failures.delete(id));
}
