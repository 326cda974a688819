// Who is typing in the open channel: the line below the composer.
import { byId } from "./dom.js";
import { nameOf, on, state, userOf } from "./store.js";

/** How long somebody counts as typing after the last sign of it, in milliseconds. */
const lasts = 10_000;
const typing = new Map();

function draw() {
  const names = [...typing.keys()].map((id) => nameOf(userOf(id)));
  const verb = names.length === 1 ? "is typing…" : "are typing…";
  byId("typing").textContent = names.length === 0 ? "" : `${names.join(", ")} ${verb}`;
}

function stopped(id) {
  clearTimeout(typing.get(id));
  if (typing.delete(id)) draw();
}

on("typing", ({ user_id: id, channel_id: where }) => {
  if (where !== state.channelId || id === state.userId) return;
  clearTimeout(typing.get(id));
  typing.set(
    id,
    setTimeout(() => stopped(id), lasts),
  );
  draw();
});
on("typed", stopped);
