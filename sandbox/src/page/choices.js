// What can be picked on a server, as items for a list: used by selects in messages and modals and by options.
import { avatar } from "./dom.js";
import { guild, nameOf, role } from "./store.js";

const roleNames = (member) =>
  member.roles
    .map((id) => role(id)?.name)
    .filter(Boolean)
    .join(", ");

export const users = () =>
  (guild()?.members ?? []).map((member) => ({
    value: member.user.id,
    label: nameOf(member.user),
    description: [`@${member.user.username}`, roleNames(member)].filter(Boolean).join(" · "),
    sign: avatar(member.user.id, nameOf(member.user)),
  }));

export const roles = () =>
  (guild()?.roles ?? [])
    .slice()
    .sort((a, b) => b.position - a.position)
    .map((one) => ({ value: one.id, label: one.name.startsWith("@") ? one.name : `@${one.name}` }));

export const mentionables = () => [...users(), ...roles()];

/** Channels of the given types; of every type when none is given. */
export const channels = (types) =>
  (guild()?.channels ?? [])
    .filter((one) => !types?.length || types.includes(one.type))
    .map((one) => ({ value: one.id, label: one.type === 4 ? one.name : `#${one.name}` }));

const emojiSign = (emoji) => emoji && (emoji.id ? `:${emoji.name}:` : emoji.name);

/** The items, the label and the first choice of a select component of any kind. */
export function selectSource(component) {
  const source = {
    3: () => (component.options ?? []).map((option) => ({ ...option, sign: emojiSign(option.emoji) })),
    5: users,
    6: roles,
    7: mentionables,
    8: () => channels(component.channel_types),
  };
  const chosen = (component.options ?? []).filter((option) => option.default).map((option) => option.value);
  return {
    label: component.placeholder || "Make a selection",
    items: source[component.type](),
    chosen: [...chosen, ...(component.default_values ?? []).map((one) => one.id)],
    min: component.min_values ?? 1,
    max: component.max_values ?? 1,
    customId: component.custom_id,
  };
}
