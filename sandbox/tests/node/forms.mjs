// Forms with everything that Discord lets a form hold, filled in by hand on the page: `node forms.mjs BASE_URL TOKEN
// SCREENSHOT_DIR`.
//
// The bot is here too: it is a member of one server with a person, and opens a form for each of its commands. What it is
// sent is read as it comes, so that no library leaves anything out.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { Client, Events, GatewayIntentBits, Routes } from "discord.js";
import { check, open, run, sizes, start, tell } from "./browser.mjs";

const [base, token, folder] = process.argv.slice(2);
if (!base || !token || !folder) {
  console.error("Usage: node forms.mjs BASE_URL TOKEN SCREENSHOT_DIR");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const label = (words, component, description) => ({ type: 18, label: words, description, component });
const option = (value, more) => ({ value, label: `The ${value}`, ...more });
/** By command: what its form holds. */
const forms = {
  words: [
    { type: 10, content: "You answer to **FR-7K3QX**." },
    label("What happened", { type: 4, custom_id: "what", style: 2, min_length: 5 }, "In a few words"),
    label("Where", { type: 4, custom_id: "where", style: 1, required: false, value: "Here" }),
    label(
      "How bad is it",
      { type: 21, custom_id: "tier", options: [option("first", { description: "Now" }), option("second")] },
      "Choose one",
    ),
    label("Who is told", {
      type: 22,
      custom_id: "told",
      options: [option("police"), option("press", { default: true })],
    }),
  ],
  selects: [
    label("Colour", {
      type: 3,
      custom_id: "colour",
      placeholder: "Any",
      options: [option("red"), option("blue", { default: true })],
    }),
    label("Person", { type: 5, custom_id: "person" }),
    label("Role", { type: 6, custom_id: "role", required: false }),
    label("Whoever", { type: 7, custom_id: "whoever", max_values: 2 }),
    label("Channel", { type: 8, custom_id: "channel", channel_types: [0] }),
  ],
  files: [
    label("The file", { type: 19, custom_id: "file", file_types: [".toml"] }, "As it was exported"),
    label("I have read it", { type: 23, custom_id: "read" }, "All of it"),
  ],
};

/** The bot: opens forms, and keeps what it was last sent. */
async function bot() {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: `${base}/api` } });
  const sent = [];
  const answer = ({ id, token: secret }, body) =>
    client.rest.post(Routes.interactionCallback(id, secret), { body, auth: false });
  client.ws.on("INTERACTION_CREATE", (interaction) => {
    const { type, data } = interaction;
    if (type !== 2) {
      sent.push(data);
      return answer(interaction, { type: 4, data: { content: "Taken", flags: 64 } });
    }
    const form = { custom_id: data.name, title: `All ${data.name}`, components: forms[data.name] };
    return answer(interaction, { type: 9, data: form });
  });
  const ready = new Promise((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(token);
  await ready;
  const commands = Object.keys(forms).map((name) => ({ name, description: `All ${name}` }));
  await client.application.commands.set(commands);
  return { sent, end: () => client.destroy() };
}

/** What a form's field was sent with. */
function valueOf(data, customId) {
  const found = data.components.map((one) => one.component).find((one) => one?.custom_id === customId);
  return found.value ?? found.values;
}

async function story(page, size, sent) {
  const log = page.getByRole("log");
  const dialog = page.getByRole("dialog");
  const field = (role, name) => dialog.getByRole(role, { name });
  const submit = () => dialog.getByRole("button", { name: "Submit" }).click();
  const missing = () => dialog.getByText("This field is required.");
  const picture = (name) => page.screenshot({ path: path.join(folder, `${size.name}-form-${name}.png`) });
  const begin = async (name) => {
    const write = page.getByRole("textbox", { name: "Message" });
    await write.fill(`/${name}`);
    await page.getByRole("option", { name: `/${name}` }).waitFor();
    await write.press("Enter");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByRole("dialog", { name: `All ${name}` }).waitFor();
  };
  /** Sends the form, and gives what the bot got. */
  const sends = async () => {
    const before = sent.length;
    await submit();
    await dialog.waitFor({ state: "hidden" });
    check(sent.length === before + 1, "the bot was not sent the form once");
    return sent.at(-1);
  };
  /** Opens a menu, chooses, and closes it where several can be chosen. */
  const choose = async (name, ...options) => {
    await field("button", name).click();
    for (const one of options) await page.getByRole("option", { name: one }).first().click();
    const done = page.getByRole("button", { name: "Done" });
    if (!(await done.isVisible())) return;
    const box = await done.boundingBox();
    check(box.y + box.height <= size.height, "“Done” lies outside the screen");
    await done.click();
  };

  const steps = {
    "what is required and missing is said at its field, and nothing is sent": async () => {
      await page.goto(base);
      await page.waitForFunction(() => !document.querySelector("#input").disabled);
      await begin("words");
      await dialog.getByText("This form will be submitted to Bot").waitFor();
      await dialog.locator("strong", { hasText: "FR-7K3QX" }).waitFor();
      await picture("words");
      await submit();
      await missing().first().waitFor();
      check((await missing().count()) === 2, "not the text and the choice are missing");
      await dialog.getByText("0/4000").waitFor();
      const what = field("textbox", "What happened");
      check(await what.evaluate((one) => one === document.activeElement), "the first mistake has no focus");
      const told = await what.evaluate((one) =>
        one
          .getAttribute("aria-describedby")
          .split(" ")
          .map((id) => document.getElementById(id).textContent)
          .join(" "),
      );
      check(told === "In a few words This field is required.", `a screen reader reads: ${told}`);
      await picture("missing");
      await what.fill("Fire");
      check((await missing().count()) === 1, "a field that is being filled in is still marked");
      await submit();
      await dialog.getByText("At least 5 characters").waitFor();
    },
    "words and boxes": async () => {
      await field("textbox", "What happened").fill("سقط الموقع");
      await dialog.getByText("The second").click();
      await dialog.getByText("The police").click();
      const data = await sends();
      check(valueOf(data, "what") === "سقط الموقع", "the text is another");
      check(valueOf(data, "where") === "Here", "what stood there was not sent");
      check(valueOf(data, "tier") === "second", "the choice is another");
      check(valueOf(data, "told").join() === "police,press", "the ticks are others");
      await log.getByText("Taken").last().waitFor();
    },
    "menus of every kind": async () => {
      await begin("selects");
      await submit();
      await missing().first().waitFor();
      check((await missing().count()) === 3, "not the person, whoever and the channel are missing");
      await choose("Person", "louise");
      await choose("Whoever", "ada", "@everyone");
      await choose("Channel", "#talk");
      await picture("selects");
      const data = await sends();
      check(valueOf(data, "colour").join() === "blue", "what was chosen beforehand was not sent");
      check(valueOf(data, "role").length === 0, "a role was sent");
      const { users, roles, channels } = data.resolved;
      check(users[valueOf(data, "person")].username === "louise", "the person is another");
      const [somebody, some] = valueOf(data, "whoever");
      check(users[somebody].username === "ada" && roles[some].name === "@everyone", "these are others");
      check(channels[valueOf(data, "channel")].name === "talk", "the channel is another");
    },
    "a file of the wrong type is refused, another is sent": async () => {
      await begin("files");
      check(
        (await dialog.locator("input[type=file]").getAttribute("accept")) === ".toml",
        "the browser is not told the types",
      );
      const give = async (name) => {
        const chooser = page.waitForEvent("filechooser");
        await field("button", /^The file/u).click();
        await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from("[partner]") });
        await dialog.getByText(name).waitFor();
      };
      await give("network.txt");
      await submit();
      await dialog.getByText("network.txt is none of: .toml").waitFor();
      await picture("files");
      await give("Network.TOML");
      await field("checkbox", "I have read it").check();
      const data = await sends();
      check(valueOf(data, "read") === true, "the tick was not sent");
      const [id] = valueOf(data, "file");
      check(data.resolved.attachments[id].filename === "Network.TOML", "the file is another");
    },
  };
  await tell(steps, size, picture);
}

run(async () => {
  const { sent, end } = await bot();
  const browser = await start();
  try {
    for (const size of sizes) {
      const { page, faults, close } = await open(browser, size);
      await story(page, size, sent);
      check(faults.length === 0, `${size.name}: the page had errors: ${faults.join("; ")}`);
      await close();
    }
  } finally {
    await browser.close();
    await end();
  }
});
