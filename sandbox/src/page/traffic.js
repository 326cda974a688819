// The part of the panel that watches and disturbs the bot's traffic: the request budget, the last requests, faults.
import { get, post, remove } from "./api.js";
import { byId, h, section } from "./dom.js";
import { emit, on } from "./store.js";
import { inWords } from "./time.js";

const kept = 100;

const meter = h("meter", {
  min: "0",
  max: "50",
  high: "40",
  optimum: "0",
  "aria-label": "Requests in the last second",
});
const lastSecond = h("b", {});
const counts = h("p", { class: "muted" });
const log = h("div", { class: "log", role: "table", "aria-label": "Last requests" });
const logPart = h("details", { class: "part" }, h("summary", {}, "Last requests"), log);
const faultList = h("ul", { class: "faults" });
let seen = 0;

async function drawBudget() {
  const budget = await get("/budget");
  meter.max = budget.limit;
  meter.high = budget.limit * 0.8;
  meter.value = budget.last_second;
  lastSecond.textContent = `${budget.last_second} of ${budget.limit}`;
  const total = `${budget.requests} requests so far · ${budget.rate_limited} × 429 · ${budget.invalid_10min} invalid in 10 min`;
  if (counts.textContent !== total) counts.textContent = total;
}

async function drawLog() {
  const entries = await get(`/log/requests?after=${seen}&limit=${kept}`);
  for (const entry of entries) {
    seen = Math.max(seen, entry.seq);
    const bad = entry.status >= 400 ? "bad" : "";
    log.prepend(
      h(
        "div",
        {
          class: `log-row ${bad}`,
          role: "row",
          title: `${inWords(Date.parse(entry.at), "S")} · ${entry.path}`,
        },
        h("span", { role: "cell", class: "method" }, entry.method),
        h("span", { role: "cell", class: "route" }, entry.route ?? entry.path),
        h("span", { role: "cell", class: "status" }, String(entry.status)),
        h("span", { role: "cell", class: "muted" }, `${Math.round(entry.ms)} ms`),
      ),
    );
  }
  while (log.childElementCount > kept) log.lastElementChild.remove();
}

/** Looks once a second, while somebody can see it. A server that is away is told of by the stream, not here. */
async function watch() {
  if (!document.hidden && !byId("panel").hidden) {
    try {
      await drawBudget();
      if (logPart.open) await drawLog();
    } catch {
      lastSecond.textContent = "no answer";
    }
  }
  setTimeout(watch, 1000);
}

const effects = {
  latency: (effect) => `${effect.ms} ms later`,
  status: (effect) => `answers ${effect.status}${effect.stored ? ", yet stored" : ""}`,
  rate_limit: (effect) => `429 (${effect.scope}), retry after ${effect.retry_after} s`,
  hang: (effect) => `no answer${effect.stored ? ", yet stored" : ""}`,
  reset: (effect) => `connection cut${effect.stored ? ", yet stored" : ""}`,
};
function faultInWords(fault) {
  const where = [fault.method, fault.route].filter(Boolean).join(" ") || "Every request";
  const times = fault.times ? `, ${fault.times} ×` : "";
  return `${where}: ${effects[fault.effect.kind]?.(fault.effect) ?? fault.effect.kind}${times}`;
}

async function drawFaults() {
  const faults = await get("/faults");
  faultList.replaceChildren(
    ...faults.map((fault) =>
      h(
        "li",
        {},
        h("span", {}, faultInWords(fault)),
        h(
          "button",
          {
            type: "button",
            "aria-label": `Remove: ${faultInWords(fault)}`,
            onclick: () => disturb(() => remove(`/faults/${fault.id}`)),
          },
          "Remove",
        ),
      ),
    ),
  );
  if (faults.length === 0)
    faultList.append(h("li", { class: "muted" }, "None: everything answers as it should."));
}

async function disturb(work) {
  try {
    await work();
    await drawFaults();
  } catch (error) {
    emit("trouble", error.message);
  }
}

const nextMessage = { method: "POST", route: "/channels/{channel_id}/messages", times: 1 };
const ready = [
  ["Latency 300 ms", () => post("/faults", { effect: { kind: "latency", ms: 300 } })],
  [
    "Next message 500",
    () => post("/faults", { ...nextMessage, effect: { kind: "status", status: 500, stored: false } }),
  ],
  [
    "Next message 429",
    () => post("/faults", { ...nextMessage, effect: { kind: "rate_limit", scope: "user", retry_after: 2 } }),
  ],
  [
    "Next message lost answer",
    () => post("/faults", { ...nextMessage, effect: { kind: "reset", stored: true } }),
  ],
  ["Drop the gateway", () => post("/gateway/drop", { how: "tcp" })],
  ["Ask to reconnect", () => post("/gateway/drop", { how: "reconnect" })],
  ["Clear", () => remove("/faults")],
];

// After a break it may be another server, which counts its requests from one.
on("again", () => {
  seen = 0;
  log.replaceChildren();
});

/** The parts, for the panel to place. Starts the watching. */
export function trafficParts() {
  const buttons = ready.map(([words, work]) =>
    h("button", { type: "button", onclick: () => disturb(work) }, words),
  );
  const faults = h(
    "details",
    { class: "part" },
    h("summary", {}, "Faults"),
    faultList,
    h("div", { class: "buttons" }, buttons),
  );
  faults.addEventListener("toggle", () => faults.open && disturb(async () => {}));
  logPart.addEventListener(
    "toggle",
    () => logPart.open && drawLog().catch((error) => emit("trouble", error.message)),
  );
  watch();
  return [
    section("Request budget", h("p", {}, lastSecond, " in the last second"), meter, counts),
    logPart,
    faults,
  ];
}
