// Opens each address in a browser, at the width of a phone and of a desk, light and dark, and asks axe; then narrower and with
// letters twice as large. Fails with every finding, with any request to another origin, any cookie, any word in the console,
// any page wider than its window, and any name on a map that is cut off at its edge.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { carried, inPairs, open, peers } from './driver.mjs';

const axe = readFileSync(path.join(peers, 'node_modules/axe-core/axe.min.js'), 'utf8');
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const judged = [
  { width: 360, height: 780, dark: false },
  { width: 1440, height: 900, dark: true },
  { width: 360, height: 780, dark: true },
  { width: 1440, height: 900, dark: false },
];
// 320 px is what WCAG 1.4.10 asks for; 640 px is a page of 1280 at 200 %.
const measured = [320, 640, 768].map((width) => ({ width, height: 780, dark: false }));

const addresses = process.argv.slice(2);
const origins = [...new Set(addresses.map((address) => new URL(address).origin))];
const isOwn = (url) => url.startsWith('data:') || origins.some((origin) => url.startsWith(`${origin}/`));
const troubles = [];

async function look(options, judge) {
  // axe runs beside the page's own policy, which forbids it.
  const browser = await open({ ...options, reducedMotion: true, bypassPolicy: true });
  let where = '';
  const note = (trouble) => troubles.push(`${where}: ${trouble}`);
  browser.onRequest((url) => isOwn(url) || note(`asks ${url}`));
  // A page that is not there says so in the console too.
  browser.onWord((_, text) => /status of 40[04]/.test(text) || note(`the console says ${text}`));
  const overflow = async (what) => {
    const width = await browser.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    if (width > 0) note(`${width} pixels wider than the window${what}`);
  };
  const cutNames = () => browser.evaluate(() => Array.from(document.querySelectorAll('.map-town')).filter((name) => {
    const [own, map] = [name, name.closest('svg')].map((element) => element.getBoundingClientRect());
    return own.left < map.left || own.right > map.right || own.top < map.top || own.bottom > map.bottom;
  }).map((name) => name.textContent));
  for (const address of addresses) {
    where = `${address} at ${options.width}, ${options.dark ? 'dark' : 'light'}`;
    await browser.goto(address);
    await overflow('');
    for (const name of await cutNames()) note(`«${name}» is cut off on the map`);
    if (judge) {
      await browser.driver.executeScript(axe);
      for (const { id, help, nodes } of await browser.evaluate((which) => axe.run(which).then((found) => found.violations), rules)) {
        const some = nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join('\n    ');
        note(`${id}: ${help}\n    ${some}`);
      }
    } else {
      await browser.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      await overflow(' with letters twice as large');
    }
  }
  for (const cookie of (await browser.cookies()).filter((name) => name !== carried[0])) troubles.push(`a cookie was set: ${cookie}`);
  await browser.close();
}

await inPairs([
  ...judged.map((options) => () => look(options, true)),
  ...measured.map((options) => () => look(options, false)),
]);
for (const trouble of new Set(troubles)) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
