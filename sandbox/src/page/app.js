// Starts the page, and says which part is drawn again when something changes. It draws nothing itself: the frame is in
// frame.js, what a press does in presses.js.
import { get } from "./api.js";
import { drawChannel, drawChannels } from "./channels.js";
import { drawClock, showClock } from "./clock.js";
import { drawComposer } from "./composer.js";
import { byId, narrow } from "./dom.js";
import { buildFrame, drawNoBot, drawTitle, drawTop, showSidebar } from "./frame.js";
import { listen } from "./live.js";
import { drawMessages, loadMessages, markRead, scrollToEnd } from "./messages.js";
import { openModal } from "./modal.js";
import { buildPanel, drawPanel, loadInfo, showPanel } from "./panel.js";
import { hearPresses } from "./presses.js";
import { emit, on, state } from "./store.js";
import { dayOf, now, tick } from "./time.js";
import { drawStep } from "./tour.js";
import "./typing.js";
import { attempt, become, chooseChannel, fromHash, loadCommands, loadView } from "./visit.js";

on("view", () => {
  drawTop();
  drawChannels();
  drawMessages();
  drawComposer();
});
on("unread", (id) => {
  drawChannel(id);
  drawTitle();
});
on("messages", drawMessages);
on("arrived", markRead);
on("sent", scrollToEnd);
on("modal", openModal);
on("visit", () => showSidebar(false));
on("became", drawPanel);
on("become", (id) => attempt(become(id)));
on("go", ({ user_id: user, channel_id: where }) =>
  attempt(user === state.userId ? chooseChannel(where) : become(user, where)),
);
on("step", drawStep);
on("show-clock", () => {
  showPanel(true);
  showClock();
});
on("settings", () => {
  emit("view");
  drawPanel();
  attempt(loadCommands());
});
on("clock", () => {
  drawClock();
  drawMessages();
  tick();
});
on("bots", () => attempt(loadInfo().then(drawNoBot).then(loadCommands)));
on("commands-changed", () => attempt(loadCommands()));
// The stream has ended. The server may be another one, which does not know this user: first the rest, then the stream.
on("again", () => attempt(again()).finally(listen));
on("connection", (up) => emit("trouble", up ? null : "The connection to the sandbox is lost. Trying again…"));
on("trouble", (words) => {
  byId("trouble").hidden = !words;
  byId("trouble").textContent = words ?? "";
});
let structure = 0;
// Many changes at once, such as a server being set up, load the view once.
on("structure", () => {
  clearTimeout(structure);
  structure = setTimeout(() => attempt(loadView()), 50);
});

async function loadPeople() {
  [, state.users, state.welcome] = await Promise.all([loadInfo(), get("/users"), get("/welcome")]);
  drawNoBot();
}

const somebody = (id) => state.users.find((one) => one.id === id) ?? state.users.find((one) => !one.bot);

/** After a break: everything anew. The server may be another one, with other people. */
async function again() {
  await loadPeople();
  if (somebody(state.userId)?.id !== state.userId) return become(somebody()?.id);
  await Promise.all([loadView(), loadMessages(), loadCommands()]);
  drawPanel();
}

async function begin() {
  buildFrame();
  buildPanel();
  hearPresses();
  await loadPeople();
  const { opens } = state.welcome ?? {};
  const wanted = fromHash();
  const place = wanted.user || !opens ? wanted : { user: opens.user_id, channel: opens.channel_id };
  const person = somebody(place.user);
  if (!person) return emit("trouble", "There is no user here yet.");
  await become(person.id, place.channel, false);
  drawStep();
  const kept = localStorage.getItem("sandbox.panel");
  if (!narrow.matches && (kept ? kept === "open" : innerWidth >= 1200)) showPanel(true);
  let day = dayOf(now());
  setInterval(() => {
    tick();
    drawClock();
    if (day !== (day = dayOf(now()))) drawMessages();
  }, 1000);
}

attempt(begin());
