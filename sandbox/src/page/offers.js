// What the composer proposes for what is typed: commands after "/", people, roles and channels after "@" and "#".
import { channels, roles, users } from "./choices.js";
import { filter } from "./listbox.js";
import { state } from "./store.js";

const most = 20;

/** Mentions for the word at the end of `text` that begins with @ or #. */
export function mentionOffers(text) {
  const [, word] = /(?:^|\s)([@#]\S*)$/u.exec(text) ?? [];
  if (!word) return [];
  const as = (sign) => (item) => ({ ...item, words: `<${sign}${item.value}>`, length: word.length });
  const all = word[0] === "#" ? channels().map(as("#")) : [...users().map(as("@")), ...roles().map(as("@&"))];
  return filter(all, word.slice(1)).slice(0, most);
}

/** The commands that fit `text`, those that begin with it first; by its own name or by the one in the language. */
export function commandOffers(text) {
  const wanted = text.slice(1).trimEnd().toLocaleLowerCase();
  const rank = (command) => {
    const names = [command.name_localized ?? command.command, command.command].map((name) =>
      name.toLocaleLowerCase(),
    );
    return names.some((name) => name.startsWith(wanted))
      ? 0
      : names.some((name) => name.includes(wanted))
        ? 1
        : 2;
  };
  const fitting = state.commands
    .filter((command) => command.type === 1 && rank(command) < 2)
    .sort((a, b) => rank(a) - rank(b));
  return fitting.map((command, at) => ({
    value: command.command,
    label: `/${command.name_localized ?? command.command}`,
    description: command.description_localized || command.description,
    heading:
      command.application_id === fitting[at - 1]?.application_id ? undefined : command.application_name,
    command,
  }));
}
