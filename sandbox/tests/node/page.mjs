// A person's story in the page, at the size of a desk and of a phone: `node page.mjs BASE_URL SCREENSHOT_DIR`.
//
// It needs a running sandbox with at least two people on one server, who share a channel where both may write,
// and a connected bot that offers, its names in English and in French:
//   /hello name?     (/bonjour nom?) a public "Hello, NAME!" (in French "Bonjour, NAME !") with a button "Wave" (custom_id `wave`) that edits the
//                    message to "… waved"
//   /form            a modal "Report" with a paragraph "What happened" (custom_id `what`), answered by an
//                    ephemeral container that shows the text
//   /pick city       with autocompletion (Paris, Tokyo, Tbilisi …), answered by an ephemeral "You picked CITY"
//   /slow            defers ephemerally and edits
//   /silent          never answers
//   /menu            a message with a select; its answer, or the edited message, says the chosen label
//   /labels          "Labels": a button with 34 letters and an emoji, one with 38 and none, and two with ten more
// and a timetable with an event ahead of every moment.
// Every wait is for a condition. It ends with 1 and says which step failed, with a picture of that moment.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { check, open, run, sizes, start, tell } from "./browser.mjs";

const [base, folder] = process.argv.slice(2);
if (!base || !folder) {
  console.error("Usage: node page.mjs BASE_URL SCREENSHOT_DIR");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

async function api(method, route, body) {
  const response = await fetch(new URL(`/sandbox/v1${route}`, base), {
    method,
    headers: body ? { "content-type": "application/json" } : {},
    body: body && JSON.stringify(body),
  });
  check(response.ok, `${method} ${route} answered ${response.status}`);
  return response.status === 204 ? null : response.json();
}

/** Two people and a channel where both may write. */
async function cast() {
  const people = (await api("GET", "/users")).filter((user) => !user.bot);
  const writable = async (user) => {
    const view = await api("GET", `/users/${user.id}/view`);
    return view.guilds
      .flatMap((guild) => guild.channels)
      .filter((channel) => channel.type === 0 && channel.can_send);
  };
  const [first, ...others] = people;
  check(first, "the sandbox has no people");
  const mine = await writable(first);
  for (const second of others) {
    const theirs = new Set((await writable(second)).map((channel) => channel.id));
    const shared = mine.find((channel) => theirs.has(channel.id));
    if (shared) return { first, second, channel: shared };
  }
  throw new Error("no two people share a channel where both may write");
}

async function story(page, size, { first, second, channel }) {
  const log = page.getByRole("log");
  const write = page.getByRole("textbox", { name: "Message" });
  const panel = page.getByRole("complementary", { name: "Sandbox" });
  const last = (words) => log.locator("article", { hasText: words }).last();
  const nameOf = (user) => user.global_name ?? user.username;
  const picture = (name) => page.screenshot({ path: path.join(folder, `${size.name}-${name}.png`) });
  const guest = `Zoé ${size.name}`;
  const secret = `سقط الموقع ${size.name}`;

  const openPanel = async () => {
    if (!(await panel.isVisible())) await page.getByRole("button", { name: /^Sandbox / }).click();
    await panel.waitFor();
  };
  const closePanel = async () => {
    if (size.phone && (await panel.isVisible()))
      await panel.getByRole("button", { name: "Close the sandbox panel" }).click();
  };
  /** Types a command's name and takes it from the list. */
  const begin = async (name) => {
    await write.fill(`/${name}`);
    await page
      .getByRole("option", { name: `/${name}` })
      .first()
      .waitFor();
    await write.press("Enter");
    await page.getByRole("button", { name: "Cancel the command" }).waitFor();
  };
  const send = () => page.getByRole("button", { name: "Send", exact: true }).click();

  const steps = {
    "the page opens on the channel": async () => {
      await page.goto(`${base}/#user=${first.id}&channel=${channel.id}`);
      await page.getByRole("heading", { name: channel.name }).first().waitFor();
      await page.waitForFunction(() => !document.querySelector("#input").disabled);
      check(!(await page.locator("#no-bot").isVisible()), "the page says that no bot is connected");
    },
    "a slash lists the commands": async () => {
      await closePanel();
      await write.fill("/");
      for (const name of ["hello", "form", "pick", "slow", "silent", "menu"]) {
        await page.getByRole("option", { name: `/${name}` }).waitFor();
      }
      await picture("1-commands");
    },
    "a command with an optional option is answered in public": async () => {
      await begin("hello");
      await page.getByRole("button", { name: "+ name" }).click();
      await page.getByRole("textbox", { name: "name" }).fill(guest);
      await page.keyboard.press("Enter");
      await last(`Hello, ${guest}!`).waitFor();
      await log.locator("article", { hasText: "/hello" }).last().waitFor();
    },
    "a button edits its message": async () => {
      await last(`Hello, ${guest}!`).getByRole("button", { name: "Wave" }).click();
      await last("waved").waitFor();
      await last(`Hello, ${guest}!`).waitFor({ state: "detached" });
      await picture("2-waved");
    },
    "a modal is filled in and answered for this person only": async () => {
      await begin("form");
      await send();
      const dialog = page.getByRole("dialog", { name: "Report" });
      await dialog.getByRole("textbox", { name: "What happened" }).fill(secret);
      await picture("3-modal");
      await dialog.getByRole("button", { name: "Submit" }).click();
      await dialog.waitFor({ state: "hidden" });
      await last(secret).getByText("Only you can see this").waitFor();
      const direction = await last(secret)
        .getByText(secret)
        .evaluate((element) => getComputedStyle(element).direction);
      check(direction === "rtl", `Arabic text is laid out ${direction}`);
    },
    "an option completes while typing": async () => {
      await begin("pick");
      await page.getByRole("combobox", { name: "city" }).fill("T");
      await page.getByRole("option", { name: "Tokyo" }).waitFor();
      await page.getByRole("option", { name: "Paris" }).waitFor({ state: "detached" });
      await picture("4-completion");
      await page.getByRole("option", { name: "Tbilisi" }).click();
      await send();
      await last("You picked Tbilisi").getByText("Only you can see this").waitFor();
    },
    "a deferred answer arrives": async () => {
      await begin("slow");
      await send();
      await last("/slow").getByText("Only you can see this").waitFor();
      await last("/slow").getByText("is thinking").waitFor({ state: "detached" });
      await last("/slow").locator(".words").first().waitFor();
    },
    "a select sends its choice": async () => {
      await begin("menu");
      await send();
      const message = last("/menu");
      await message.locator("button.select").click();
      const option = page.getByRole("option").nth(1);
      const label = await option.locator(".option-label").textContent();
      await option.click();
      await page.getByRole("button", { name: "Done" }).click();
      await last(label).locator(".words").first().waitFor();
      await message.locator(".failure").waitFor({ state: "detached" });
      await picture("5-select");
    },
    "a bot that does not answer is shown as such": async () => {
      await begin("silent");
      await send();
      await last("The application did not respond").waitFor();
      await picture("6-no-answer");
      await last("The application did not respond").getByRole("button", { name: "Dismiss message" }).click();
      await log.getByText("The application did not respond").waitFor({ state: "detached" });
    },
    "an ephemeral message can be dismissed": async () => {
      await last("You picked Tbilisi").getByRole("button", { name: "Dismiss message" }).click();
      await log.getByText("You picked Tbilisi").waitFor({ state: "detached" });
    },
    "another person sees the public message and not the private one": async () => {
      await openPanel();
      await panel.getByRole("combobox", { name: "User" }).fill(second.username);
      await page
        .getByRole("option", { name: `@${second.username}` })
        .first()
        .click();
      await page.waitForURL((url) => url.hash.includes(`user=${second.id}`));
      await closePanel();
      await last("waved").waitFor();
      check(
        (await log.getByText(secret).count()) === 0,
        `${nameOf(second)} sees what only ${nameOf(first)} may see`,
      );
      await picture("7-another-person");
    },
    "where one may not write there are no commands, by typing or by a mention": async () => {
      const { guild_id: server } = channel;
      const overwrites = [{ id: server, type: 0, deny: "2048" }];
      const notices = await api("POST", `/guilds/${server}/channels`, {
        name: `notices-${size.name}`,
        permission_overwrites: overwrites,
      });
      await api("POST", `/users/${first.id}/messages`, { channel_id: notices.id, content: "Say </hello:1>" });
      await page.locator(`[data-channel-id="${notices.id}"]`).waitFor({ state: "attached" });
      await page.goto(`${base}/#user=${second.id}&channel=${notices.id}`);
      await last("Say ")
        .getByRole("button", { name: "/hello" })
        .or(last("Say ").getByRole("button", { name: "/bonjour" }))
        .click();
      await page.getByRole("alert").getByText("Commands need the permission to send messages").waitFor();
      check(await write.isDisabled(), "one may type");
      check(
        (await write.getAttribute("placeholder")) ===
          "You do not have permission to send messages in this channel.",
        "the box does not say why not",
      );
      check(
        !(await page.getByRole("button", { name: "Cancel the command" }).isVisible()),
        "a command was begun",
      );
      await picture("7-may-not-write");
      await page.goto(`${base}/#user=${second.id}&channel=${channel.id}`);
      await last("waved").waitFor();
    },
    "and the first person still has it": async () => {
      await openPanel();
      await panel.getByRole("combobox", { name: "User" }).fill(first.username);
      await page
        .getByRole("option", { name: `@${first.username}` })
        .first()
        .click();
      await page.waitForURL((url) => url.hash.includes(`user=${first.id}`));
      await log.getByText(secret).last().waitFor();
    },
    "a link to a message leads there, not out of the sandbox": async () => {
      await closePanel();
      const { guild_id: server } = channel;
      const newest = await api("GET", `/users/${first.id}/channels/${channel.id}/messages`);
      const { id } = newest.findLast((message) => message.content.includes("waved"));
      const link = `https://discord.com/channels/${server}/${channel.id}/${id}`;
      await api("POST", `/users/${second.id}/messages`, { channel_id: channel.id, content: `See ${link}` });
      await last("See ")
        .getByRole("button", { name: `#${channel.name}` })
        .click();
      const shone = log.locator(`article.shine[data-message-id="${id}"]`);
      await shone.waitFor();
      await shone.evaluate((article) => article.classList.remove("shine"));
      const words = `[FR-7K3QX](${link})`;
      await api("POST", `/users/${second.id}/messages`, { channel_id: channel.id, content: `Read ${words}` });
      await last("Read ").getByRole("button", { name: "FR-7K3QX" }).click();
      await shone.waitFor();
      await openPanel();
    },
    "the clock moves on": async () => {
      const before = Date.parse((await api("GET", "/clock")).now);
      const shown = await panel.getByRole("timer").textContent();
      await panel.getByRole("button", { name: "+1 h" }).click();
      await page.waitForFunction((old) => document.querySelector(".clock-now").textContent !== old, shown);
      const after = Date.parse((await api("GET", "/clock")).now);
      check(after - before >= 3_600_000, `the clock moved by ${after - before} ms instead of an hour`);
      await picture("8-clock");
    },
    "and to the next event": async () => {
      const { next } = await api("GET", "/timetable");
      const button = panel.getByRole("button", { name: "To the next event" });
      await Promise.all([
        page.waitForResponse((answer) => answer.url().endsWith("/clock")),
        button.filter({ hasText: next.label }).press("Enter"),
      ]);
      check(
        Date.parse((await api("GET", "/clock")).now) >= Date.parse(next.at),
        "the clock is not there yet",
      );
      check(await button.evaluate((one) => one === document.activeElement), "the button has lost the focus");
      check(!(await panel.getByRole("button", { name: "Stop here" }).isVisible()), "it is still on its way");
    },
    "the language changes the names of commands and options": async () => {
      await panel.getByRole("combobox", { name: "Language" }).fill("français");
      await page.getByRole("option", { name: "français · fr" }).click();
      await page.waitForFunction(() => document.querySelector("#me").textContent.endsWith("fr"));
      await closePanel();
      await begin("bonjour");
      await page.getByRole("button", { name: "+ nom" }).click();
      await page.getByRole("textbox", { name: "nom" }).fill(guest);
      await send();
      await last(`Bonjour, ${guest} !`).waitFor();
      await picture("9-french");
    },
    "a label that is too long for a phone is cut there, as on Discord": async () => {
      const cut = (message) =>
        message
          .locator(".button-label")
          .evaluateAll((labels) => labels.map((one) => one.scrollWidth > one.clientWidth));
      await begin("libellés");
      await send();
      const buttons = last("Labels");
      await buttons.getByRole("button").first().waitFor();
      const expected = [false, false, Boolean(size.phone), Boolean(size.phone)];
      check(String(await cut(buttons)) === String(expected), `these labels are cut: ${await cut(buttons)}`);
      await picture("10-labels");
    },
    "nothing is wider than the screen": async () => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      check(width <= size.width, `the page is ${width} wide on a screen of ${size.width}`);
    },
  };
  await tell(steps, size, picture);
}

/** As many people as there may be, each in a tab of its own: a browser holds six streams of one host at most. */
async function crowd(browser, { first, second, channel }) {
  const { page, faults, close } = await open(browser, sizes[0]);
  const tabs = [page];
  while (tabs.length < 9) tabs.push(await page.context().newPage());
  for (const [number, tab] of tabs.entries()) {
    const person = number % 2 ? second : first;
    await tab.goto(new URL(`/#user=${person.id}&channel=${channel.id}`, base).href);
    await tab.getByRole("textbox", { name: "Message" }).waitFor({ timeout: 15_000 });
  }
  await api("POST", `/users/${first.id}/messages`, { channel_id: channel.id, content: "All of you" });
  for (const tab of tabs) await tab.getByRole("log").getByText("All of you").waitFor({ timeout: 15_000 });
  check(faults.length === 0, `nine tabs: ${faults.join("; ")}`);
  await close();
}

async function main() {
  const browser = await start();
  try {
    const players = await cast();
    await crowd(browser, players);
    for (const size of sizes) {
      await api("PATCH", `/users/${players.first.id}`, { locale: "en-US" });
      const { page, faults, close } = await open(browser, size);
      await story(page, size, players);
      check(faults.length === 0, `${size.name}: the page had errors: ${faults.join("; ")}`);
      await close();
    }
  } finally {
    await browser.close();
  }
}

run(main);
