// A visitor is shown around: `node tour.mjs BASE_URL SCREENSHOT_DIR`.
//
// The sandbox has a welcome in English, French and Arabic: it opens with Ada in #general; its tour has a step as Louise in
// #talk, one that stays there, and one that leads to the clock.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { check, open, run, sizes, start, tell } from "./browser.mjs";

const [base, folder] = process.argv.slice(2);
if (!base || !folder) {
  console.error("Usage: node tour.mjs BASE_URL SCREENSHOT_DIR");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

async function story(page, size) {
  const card = page.getByRole("article", { name: "Visite" });
  const step = page.getByRole("region", { name: "Tour" });
  const me = page.locator("#me");
  const picture = (name) => page.screenshot({ path: path.join(folder, `${size.name}-tour-${name}.png`) });
  const steps = {
    "the page opens where the welcome says, with the tour in the language of the browser": async () => {
      await page.goto(base);
      await card.getByText("Bienvenue").waitFor();
      await page.getByRole("heading", { name: "#general" }).waitFor();
      check((await me.textContent()).includes("ada"), "the visitor is somebody else");
      check(!(await step.isVisible()), "a step is under way already");
      const top = await card.evaluate((one) => one.getBoundingClientRect().top);
      check(top >= 0, "its beginning is out of sight");
      await picture("card");
    },
    "a press makes the visitor another person in another channel, and the step goes along": async () => {
      await card.getByRole("button", { name: "Être Louise" }).click();
      await page.getByRole("heading", { name: "#talk" }).waitFor();
      check((await me.textContent()).includes("louise"), "the visitor is still somebody else");
      await step.getByText("Dites bonjour").waitFor();
      await picture("step");
    },
    "the next step": async () => {
      await step.getByRole("button", { name: "The next step" }).click();
      await step.getByText("Attendez").waitFor();
      await page.getByRole("heading", { name: "#talk" }).waitFor();
    },
    "a reload loses nothing of it": async () => {
      await page.reload();
      await step.getByText("Attendez").waitFor();
      await page.getByRole("heading", { name: "#talk" }).waitFor();
    },
    "the clock is shown": async () => {
      await step.getByRole("button", { name: "L’horloge" }).click();
      const panel = page.getByRole("complementary", { name: "Sandbox" });
      await panel.getByRole("timer").waitFor();
      const close = panel.getByRole("button", { name: "Close the sandbox panel" });
      if (size.phone) await close.click();
    },
    "and the tour ended": async () => {
      await step.getByRole("button", { name: "End the tour" }).click();
      await step.waitFor({ state: "hidden" });
      await page.goBack();
      await card.getByText("Bienvenue").waitFor();
    },
  };
  await tell(steps, size, picture);
}

/** How the tour is read in a browser of this language. */
async function read(browser, locale) {
  const { page, close } = await open(browser, sizes[1], locale);
  await page.goto(base);
  const card = page.locator(".tour");
  await card.waitFor();
  const direction = await card.evaluate((one) => getComputedStyle(one).direction);
  const words = await card.locator("h2").textContent();
  await page.screenshot({ path: path.join(folder, `phone-tour-${locale}.png`) });
  await close();
  return { direction, words };
}

run(async () => {
  const browser = await start();
  try {
    for (const size of sizes) {
      const { page, faults, close } = await open(browser, size, "fr-CA");
      await story(page, size);
      check(faults.length === 0, `${size.name}: the page had errors: ${faults.join("; ")}`);
      await close();
    }
    const arabic = await read(browser, "ar-EG");
    check(arabic.words === "جولة" && arabic.direction === "rtl", `in Arabic it is ${JSON.stringify(arabic)}`);
    const other = await read(browser, "nl");
    check(other.words === "Tour", "who reads none of its languages is not given the first");
  } finally {
    await browser.close();
  }
});
