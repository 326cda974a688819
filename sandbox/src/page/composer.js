// Where a person writes: a message, with files and a reply, or a command after "/".
import { runCommand } from "./actions.js";
import { post } from "./api.js";
import { byId, h, icon } from "./dom.js";
import { encodeFile } from "./files.js";
import { listbox } from "./listbox.js";
import { commandOffers, mentionOffers } from "./offers.js";
import { optionFields } from "./options.js";
import { popup } from "./popup.js";
import { emit, nameOf, openChannel, state } from "./store.js";

const form = byId("composer");
const input = h("textarea", {
  id: "input",
  rows: "1",
  dir: "auto",
  maxlength: "4000",
  "aria-label": "Message",
  "aria-autocomplete": "list",
  "aria-haspopup": "listbox",
});
const picker = h("input", {
  type: "file",
  multiple: true,
  hidden: true,
  tabindex: "-1",
  "aria-label": "Files",
});
const attach = h(
  "button",
  { type: "button", class: "icon-button", "aria-label": "Attach files", onclick: () => picker.click() },
  icon("plus"),
);
const send = h("button", { type: "submit", class: "icon-button send", "aria-label": "Send" }, icon("send"));
const extras = h("div", { class: "extras" });
const middle = h("div", { class: "middle" }, input);
form.append(extras, h("div", { class: "line" }, attach, picker, middle, send));

let reply = null;
let files = [];
/** The command being filled in: `{ command, fields }`. */
let filling = null;
let offered = null;
let busy = false;
const list = listbox({
  label: "Commands",
  onpick: (item) => (item.command ? start(item.command) : mention(item)),
});
input.setAttribute("aria-controls", list.element.id);

const trouble = (words) => emit("trouble", words);

/** Fits the box to its text. */
function grow() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, innerHeight * 0.4)}px`;
}

function drawExtras() {
  const bars = [];
  if (reply) {
    bars.push(
      h(
        "div",
        { class: "extra" },
        h("span", {}, "Replying to ", h("b", { dir: "auto" }, nameOf(reply.author))),
        h(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": "Cancel the reply",
            onclick: () => answer(null),
          },
          icon("close"),
        ),
      ),
    );
  }
  for (const file of files) {
    bars.push(
      h(
        "div",
        { class: "extra" },
        icon("file"),
        h("span", { dir: "auto" }, file.name),
        h(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": `Remove ${file.name}`,
            onclick: () => {
              files = files.filter((one) => one !== file);
              drawExtras();
            },
          },
          icon("close"),
        ),
      ),
    );
  }
  extras.replaceChildren(...bars);
}

/** Makes the next message a reply to this one; null takes that back. */
export function answer(message) {
  reply = message;
  drawExtras();
  input.focus();
}

/** Puts words where the person writes, at the caret. */
export function insert(words) {
  if (filling) cancel();
  input.setRangeText(words, input.selectionStart, input.selectionEnd, "end");
  input.focus();
  grow();
}

const slash = () => input.value.startsWith("/") && !input.value.includes("\n");
const beforeCaret = () => input.value.slice(0, input.selectionStart);

/** Puts a mention in place of the word it was chosen by. */
function mention({ words, length }) {
  input.setRangeText(`${words} `, input.selectionStart - length, input.selectionStart, "end");
  offer();
}

function offer() {
  const items = filling ? [] : slash() ? commandOffers(input.value) : mentionOffers(beforeCaret());
  list.set(items);
  if (items.length === 0) return offered?.close();
  offered ??= popup(form, list.element, {
    dismiss: false,
    kind: "commands",
    onclose: () => {
      offered = null;
      input.removeAttribute("aria-activedescendant");
    },
  });
  list.top();
  offered.place();
  input.setAttribute("aria-activedescendant", list.activeId);
}

/** Begins to fill in a command; one without options still waits for the person to send it. */
export function start(command) {
  offered?.close();
  input.value = "";
  grow();
  const fields = optionFields(command, trouble);
  filling = { command, fields };
  middle.replaceChildren(
    h(
      "div",
      { class: "command-head" },
      h("span", { class: "mention", dir: "auto" }, `/${command.name_localized ?? command.command}`),
      h(
        "button",
        { type: "button", class: "icon-button", "aria-label": "Cancel the command", onclick: cancel },
        icon("close"),
      ),
    ),
    fields.element,
  );
  attach.hidden = true;
  if (fields.element.querySelector(".options input")) fields.focus();
  else send.focus();
}

function cancel() {
  filling = null;
  attach.hidden = false;
  middle.replaceChildren(input);
  emit("trouble", null);
  input.focus();
}

async function sendMessage() {
  const content = input.value;
  if (!content.trim() && files.length === 0) return;
  const body = { channel_id: state.channelId, content, reply_to: reply?.id };
  if (files.length) body.attachments = await Promise.all(files.map(encodeFile));
  await post(`/users/${state.userId}/messages`, body);
  input.value = "";
  files = [];
  reply = null;
  drawExtras();
  grow();
  emit("sent");
}

async function sendCommand() {
  const { command, fields } = filling;
  const options = await fields.values();
  cancel();
  emit("sent");
  // Not awaited: the answer may take seconds, and the next message need not wait for it.
  runCommand(command, options);
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (busy) return;
  busy = true;
  emit("trouble", null);
  try {
    await (filling ? sendCommand() : sendMessage());
  } catch (error) {
    trouble(error.message);
  }
  busy = false;
});

input.addEventListener("input", () => {
  grow();
  offer();
});
input.addEventListener("focus", offer);
input.addEventListener("blur", () => offered?.close());
input.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (offered && step && !event.altKey) {
    list.move(step);
    input.setAttribute("aria-activedescendant", list.activeId);
  } else if (offered && event.key === "Escape") offered.close();
  else if (offered && (event.key === "Enter" || event.key === "Tab") && !event.shiftKey) list.pick();
  else if (event.key === "Enter" && !event.shiftKey) form.requestSubmit();
  else if (event.key === "Escape" && reply) answer(null);
  else return;
  event.preventDefault();
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && filling && !event.defaultPrevented) cancel();
});
picker.addEventListener("change", () => {
  files = [...files, ...picker.files];
  picker.value = "";
  drawExtras();
});
input.addEventListener("paste", (event) => {
  if (event.clipboardData.files.length === 0) return;
  files = [...files, ...event.clipboardData.files];
  drawExtras();
  event.preventDefault();
});

function placeholder(here, may) {
  if (!here) return "";
  if (here.type === 15) return "Open a post to write in it";
  return may ? `Message #${here.name}` : "You do not have permission to send messages in this channel.";
}

/** Fits the composer to the open channel: its name, and whether this person may write there. */
export function drawComposer() {
  const here = openChannel();
  const may = Boolean(here) && here.can_send !== false && here.type !== 15;
  if (filling && !may) cancel();
  input.disabled = attach.disabled = send.disabled = !may;
  input.placeholder = placeholder(here, may);
}

/** The channel or the user is another: what was begun for the old one is put away. */
export function resetComposer() {
  if (filling) cancel();
  reply = null;
  files = [];
  drawExtras();
}

export const focusComposer = () => (filling ? filling.fields.focus() : input.focus());
/** Whether the list of commands must be drawn again. */
export const refreshOffers = () => offered && offer();
