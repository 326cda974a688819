// A bot on discord.js that does what it is told: `node discord.mjs BASE_URL TOKEN`.
//
// discord.js is used as it comes; the one thing it is told is where the REST API is. Each line of the input is an
// object `{"do": NAME, "with": {…}}`, and is answered by a line `{NAME: RESULT}`, or `{"failed": NAME, "why": …}`.
// Besides, a line each says `{"ready": …}`, `{"resumed": …}` and `{"heard": TEXT}` of a message in a channel.
import { createInterface } from "node:readline";
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  RESTEvents,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";

const [base, token] = process.argv.slice(2);
const say = (name, what) => console.log(JSON.stringify({ [name]: what }));
const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
const client = new Client({
  intents: [Guilds, GuildMessages, MessageContent],
  rest: { api: `${base}/api` },
});
let limited = 0;
client.rest.on(RESTEvents.RateLimited, () => (limited += 1));

const command = (name, french) =>
  new SlashCommandBuilder()
    .setName(name)
    .setNameLocalizations({ fr: french })
    .setDescription(`Tries ${name}`)
    .setDescriptionLocalizations({ fr: `Essaie ${french}` });
const commands = [
  command("reply", "répondre").addUserOption((whom) =>
    whom.setName("whom").setNameLocalizations({ fr: "qui" }).setDescription("To whom"),
  ),
  command("late", "tard"),
  command("form", "formulaire"),
  command("complete", "compléter").addStringOption((word) =>
    word.setName("word").setDescription("A word").setRequired(true).setAutocomplete(true),
  ),
];

const row = (part) => new ActionRowBuilder().addComponents(part);
const privately = (content) => ({ content, flags: MessageFlags.Ephemeral });

/** Answers to people, by the name of the command or the custom id of the component. */
const answers = {
  reply: (used) => {
    const whom = used.options.getUser("whom") ?? used.user;
    const button = new ButtonBuilder().setCustomId("again").setLabel("Again").setStyle(ButtonStyle.Primary);
    return used.reply({ content: `Hello, ${whom} (${used.locale})`, components: [row(button)] });
  },
  again: (used) => used.update({ content: `${used.user.username} again`, components: [] }),
  late: async (used) => {
    await used.deferReply({ flags: MessageFlags.Ephemeral });
    await used.editReply("At last");
    const second = await used.followUp(privately("And this"));
    const file = new AttachmentBuilder(Buffer.from("late"), { name: "late.txt" });
    const third = await used.followUp({ content: "And a file", files: [file] });
    await used.deleteReply(second);
    say("followed", third.id);
  },
  form: (used) => {
    const input = new TextInputBuilder().setCustomId("what").setLabel("What").setStyle(TextInputStyle.Paragraph);
    return used.showModal(new ModalBuilder().setCustomId("report").setTitle("Report").addComponents(row(input)));
  },
  report: (used) => used.reply(privately(used.fields.getTextInputValue("what"))),
  complete: (used) =>
    used.isAutocomplete()
      ? used.respond([{ name: `${used.options.getFocused()}!`, nameLocalizations: { fr: "Voilà" }, value: "done" }])
      : used.reply(privately(used.options.getString("word", true))),
};

const channelOf = (id) => client.channels.fetch(id);

/** What the bot can be told to do. */
const tasks = {
  register: async () => {
    const made = await client.application.commands.set(commands);
    const read = await client.application.commands.fetch({ withLocalizations: true });
    return made.map(({ id, name }) => ({ name, french: read.get(id).nameLocalizations.fr }));
  },
  post: async ({ channels, content }) => {
    const post = async (id) => (await channelOf(id)).send(content);
    return (await Promise.all(channels.map(post))).map((message) => message.id);
  },
  flood: async ({ channel, count }) => {
    const place = await channelOf(channel);
    const numbers = Array.from({ length: count }, (_, number) => `${number}`);
    await Promise.all(numbers.map((number) => place.send(number)));
    return limited;
  },
  history: async ({ channel }) => {
    const place = await channelOf(channel);
    const [first, second] = [await place.send("first"), await place.send("second")];
    const edited = await first.edit("changed");
    const answer = await second.reply({ content: "yes", allowedMentions: { repliedUser: false } });
    await second.delete();
    await first.pin();
    const fetched = await place.messages.fetch({ limit: 10, cache: false });
    const again = await place.messages.fetch({ message: first.id, force: true });
    return {
      edited: edited.editedTimestamp !== null,
      answered: answer.reference.messageId === second.id,
      contents: fetched.filter((message) => !message.system).map((message) => message.content),
      pinned: again.pinned,
    };
  },
  thread: async ({ channel }) => {
    const place = await channelOf(channel);
    const start = await place.send("Let us talk");
    const thread = await start.startThread({ name: "Talk", autoArchiveDuration: 1440 });
    await thread.send("inside");
    const inside = await thread.messages.fetch({ limit: 1 });
    await thread.setArchived(true);
    return { parent: thread.parentId, name: thread.name, inside: inside.first().content, archived: thread.archived };
  },
  upload: async ({ channel, text, times }) => {
    const whole = text.repeat(times);
    const file = new AttachmentBuilder(Buffer.from(whole), { name: "note.txt", description: "A note" });
    const message = await (await channelOf(channel)).send({ files: [file] });
    const { name, size, url, description } = message.attachments.first();
    return { name, size, description, same: (await (await fetch(url)).text()) === whole };
  },
};

client.once(Events.ClientReady, (ready) => say("ready", ready.user.id));
client.on(Events.ShardResume, (_, replayed) => say("resumed", replayed));
client.on(Events.Error, (error) => say("failed", String(error)));
client.on(Events.MessageCreate, (message) => message.author.bot || say("heard", message.content));
client.on(Events.InteractionCreate, async (used) => {
  try {
    await answers[used.commandName ?? used.customId](used);
  } catch (error) {
    say("failed", String(error));
  }
});
createInterface({ input: process.stdin })
  .on("line", async (line) => {
    const { do: name, with: what } = JSON.parse(line);
    try {
      say(name, await tasks[name](what));
    } catch (error) {
      console.log(JSON.stringify({ failed: name, why: String(error) }));
    }
  })
  .on("close", () => client.destroy());
await client.login(token);
