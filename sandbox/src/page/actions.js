// What a person does to a bot: commands, buttons, selects, modals. Each asks the server and tells the outcome:
// a modal opens, a failure is shown where the person looks. Messages themselves arrive by the events.
import { post, remove } from "./api.js";
import { dropMessages, emit, locale, state } from "./store.js";

let notices = 0;

const ask = (path, body) =>
  post(`/users/${state.userId}/${path}`, { ...body, locale: locale(), until: "acknowledged" });

/** Runs what `app` is asked and gives its outcome; a refusal of the server becomes a failed outcome with its sentence. */
async function outcomeOf(work, app) {
  try {
    const outcome = await work;
    if (outcome.modal) emit("modal", { ...outcome.modal, app });
    return outcome;
  } catch (error) {
    return { kind: "failed", error: error.message };
  }
}

/** Uses a command. While it is on its way, and if it fails, a line only this person sees says so. */
export async function runCommand(command, options, targetId) {
  const notice = {
    id: `notice-${(notices += 1)}`,
    channelId: state.channelId,
    after: state.messages.at(-1)?.id ?? "0",
    command,
    error: null,
  };
  state.notices.push(notice);
  emit("messages");
  const body = {
    channel_id: state.channelId,
    application_id: command.application_id,
    command: command.command,
    type: command.type,
    options,
    target_id: targetId,
  };
  const outcome = await outcomeOf(ask("commands", body), command.application_id);
  if (outcome.kind === "failed") notice.error = outcome.error;
  else dismissNotice(notice);
  emit("messages");
  return outcome;
}

export function dismissNotice(notice) {
  state.notices = state.notices.filter((one) => one !== notice);
  emit("messages");
}

/** Presses a button or sends the choices of a select. */
export async function useComponent(message, customId, values) {
  state.failures.delete(message.id);
  emit("messages");
  const body = { channel_id: message.channel_id, message_id: message.id, custom_id: customId, values };
  const outcome = await outcomeOf(ask("components", body), message.application_id ?? message.author.id);
  if (outcome.kind === "failed") state.failures.set(message.id, outcome.error);
  emit("messages");
  return outcome;
}

export const submitModal = (modalId, values) => outcomeOf(ask("modals", { modal_id: modalId, values }));

/** The bot's proposals for the option being typed, as items for a list. */
export async function complete(command, options, focused) {
  const { application_id, command: name } = command;
  const body = { channel_id: state.channelId, application_id, command: name, options, focused };
  const answer = await ask("autocomplete", body);
  if (answer.error) throw new Error(answer.error);
  return (answer.choices ?? []).map((choice) => ({
    value: choice.value,
    label: choice.name_localizations?.[locale()] ?? choice.name,
  }));
}

/** Takes an ephemeral message away for good. */
export async function dismiss(message) {
  await remove(`/users/${state.userId}/channels/${message.channel_id}/messages/${message.id}`);
  dropMessages([message.id]);
  emit("messages");
}
