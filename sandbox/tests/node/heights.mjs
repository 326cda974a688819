// How high the messages of channels are on a telephone: `node heights.mjs BASE_URL USER CHANNEL [USER CHANNEL …]`.
//
// For each channel, as its user sees it in the language of their client, it prints one line: a JSON array of the heights in
// pixels, oldest message first.
import { open, sizes, start } from "./browser.mjs";

const [base, ...places] = process.argv.slice(2);
const phone = sizes.find((size) => size.phone);
const browser = await start();
for (let at = 0; at < places.length; at += 2) {
  const [user, channel] = places.slice(at);
  const { page, close } = await open(browser, phone);
  await page.goto(`${base}/#user=${user}&channel=${channel}`);
  await page.locator("#messages article[data-message-id]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const heights = await page
    .locator("#messages article[data-message-id]")
    .evaluateAll((articles) => articles.map((one) => Math.ceil(one.getBoundingClientRect().height)));
  console.log(JSON.stringify(heights));
  await close();
}
await browser.close();
