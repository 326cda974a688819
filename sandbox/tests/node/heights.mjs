// How high the messages of channels are on a telephone: `node heights.mjs BASE_URL USER CHANNEL [USER CHANNEL …]`.
//
// For each channel, as its user sees it in the language of their client, it prints one line: a JSON array with three numbers
// for each message, the oldest first: its height in pixels, how many lines of text stand before its first button, and in how
// many lines its buttons stand. With `PICTURES` set to a folder, it keeps a picture of each message there.
import { open, sizes, start } from "./browser.mjs";

const [base, ...places] = process.argv.slice(2);
const phone = sizes.find((size) => size.phone);
const browser = await start();

/** Height, lines of text before the first button, and lines of buttons of a message. */
function measure(article) {
  // A box begins a line where its middle is below all boxes before it.
  const lines = (boxes) => {
    let [count, end] = [0, -Infinity];
    for (const { top, bottom } of boxes.sort((one, other) => one.top - other.top)) {
      if ((top + bottom) / 2 > end) count += 1;
      end = Math.max(end, bottom);
    }
    return count;
  };
  const buttons = [...article.querySelectorAll(".row .button")];
  const before = (words) =>
    !buttons.length || words.compareDocumentPosition(buttons[0]) & Node.DOCUMENT_POSITION_FOLLOWING;
  const boxes = (words) => {
    const [found, walker] = [[], document.createTreeWalker(words, NodeFilter.SHOW_TEXT)];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      found.push(...[...range.getClientRects()].filter((box) => box.height > 0 && box.width > 0));
    }
    return found;
  };
  const texts = [...article.querySelectorAll(".words")].filter(before);
  return [
    Math.ceil(article.getBoundingClientRect().height),
    lines(texts.flatMap(boxes)),
    lines(buttons.map((button) => button.getBoundingClientRect())),
  ];
}

for (let at = 0; at < places.length; at += 2) {
  const [user, channel] = places.slice(at);
  const { page, close } = await open(browser, phone);
  await page.goto(`${base}/#user=${user}&channel=${channel}`);
  await page.locator("#messages article[data-message-id]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const articles = await page.locator("#messages article[data-message-id]").all();
  console.log(JSON.stringify(await Promise.all(articles.map((article) => article.evaluate(measure)))));
  if (process.env.PICTURES) {
    // High enough for each of them, so that nothing lies over it.
    await page.setViewportSize({ width: phone.width, height: 4000 });
    for (const [index, article] of articles.entries()) {
      await article.scrollIntoViewIfNeeded();
      await article.screenshot({ path: `${process.env.PICTURES}/${channel}-${index}.png` });
    }
  }
  await close();
}
await browser.close();
