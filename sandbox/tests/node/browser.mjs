// A browser for the stories on the page: how it is started, at which sizes, and the word for what must hold.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

export const sizes = [
  { name: "desk", width: 1280, height: 800 },
  { name: "phone", width: 390, height: 844, phone: true },
];
const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function check(holds, sentence) {
  if (!holds) throw new Error(sentence);
}

export function start() {
  const executablePath = candidates.find((one) => one && existsSync(one));
  check(executablePath, "no Chromium was found; name one in CHROMIUM");
  return chromium.launch({ executablePath, args: switches });
}

/** A page of this size whose browser speaks this language; `faults` gathers what goes wrong in it. */
export async function open(browser, size, locale = "en-US") {
  const context = await browser.newContext({
    viewport: size,
    hasTouch: Boolean(size.phone),
    colorScheme: size.phone ? "light" : "dark",
    locale,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on(
    "console",
    (message) => /Content Security Policy/u.test(message.text()) && faults.push(message.text()),
  );
  return { page, faults, close: () => context.close() };
}

/** Does the steps of a story, one by one; the one that fails is named, and pictured. */
export async function tell(steps, size, picture) {
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      console.log(`${size.name}: ${name}`);
    } catch (error) {
      await picture("failed");
      throw new Error(`${size.name}: “${name}” failed: ${error.message}`);
    }
  }
}

/** Runs a story to its end: 1 is a story that does not hold. */
export const run = (story) =>
  story().then(
    () => console.log("The story holds."),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
