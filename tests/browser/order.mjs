// Puts a list of the desk in order: by dragging, by dragging and thinking better of it, with the arrow keys, and by its buttons
// where there are no scripts. What is shown has to be what was kept. node order.mjs ADDRESS, of a list of three or more.
import assert from 'node:assert/strict';
import { Key, open } from './driver.mjs';

const [address] = process.argv.slice(2);
const order = (page) => page.evaluate(() => Array.from(document.querySelectorAll('[data-order] > li'), (item) => item.dataset.id));
const kept = async (page) => {
  await page.goto(address);
  return order(page);
};
const becomes = (page, wanted) => page.until(`the order ${wanted}`, async () => String(await order(page)) === String(wanted));
const voice = (page) => page.evaluate(() => document.querySelector('main > [role=status].aloud').textContent);
const handle = (number) => `[data-order] > li:nth-child(${number}) > .order-handle`;
// What is put into the list from an answer is marked by nothing: this is.
const mark = (page) => page.evaluate(() => { document.querySelector('[data-order]').mark = true; });
const answered = (page) => page.until('an answer', () => page.evaluate('!document.querySelector("[data-order]").mark'));

const page = await open();
page.onWord((level, text) => assert.ok(!['error', 'warn'].includes(level), text));
const before = await kept(page);
const [first, second, third, ...rest] = before;

await mark(page);
const from = await page.first(handle(3));
const to = await page.first(handle(1));
await page.driver.actions().move({ origin: from }).press().move({ origin: to, y: -10 }).release().perform();
await answered(page);
await becomes(page, [third, first, second, ...rest]);
assert.notEqual(await voice(page), '', 'a change is said aloud');
assert.equal(await page.evaluate('document.activeElement.parentElement.dataset.id'), third, 'the focus stays with what was moved');
assert.deepEqual(await kept(page), [third, first, second, ...rest]);

const origin = await page.first(handle(3));
const target = await page.first(handle(1));
await page.driver.actions().move({ origin }).press().move({ origin: target, y: -10 }).perform();
await becomes(page, [second, third, first, ...rest]);
await page.press(Key.ESCAPE);
await becomes(page, [third, first, second, ...rest]);
await page.driver.actions().release().perform();
assert.deepEqual(await kept(page), [third, first, second, ...rest], 'whoever lets go with Escape changes nothing');

await mark(page);
await page.focus(handle(1));
await page.press(Key.ARROW_DOWN, Key.ARROW_DOWN);
assert.match(await voice(page), /3/, 'each place is said');
await answered(page);
assert.equal(await page.evaluate('document.activeElement.className'), 'order-handle', 'the focus stays on the handle');
assert.deepEqual(await kept(page), [first, second, third, ...rest]);
await page.close();

const plain = await open({ scripts: false });
await plain.goto(address);
assert.equal(await plain.count('.order-handle'), 0, 'no handle is shown that does nothing');
await plain.click('[data-order] > li:nth-child(2) button[name=up]');
await plain.until('the other order', async () => (await plain.value('[data-order] > li:nth-child(1) [name=down]')) === second);
await plain.close();
