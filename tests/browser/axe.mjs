// Opens each address in a browser, at the width of a phone and of a desk, light and dark, and asks axe; then narrower and with
// letters twice as large. Fails with every finding, with any request to another origin, any cookie, any word in the console,
// and any page wider than its window.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const peers = process.env.ORIEL_PEERS;
const require = createRequire(path.join(peers, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(path.join(peers, 'node_modules/axe-core/axe.min.js'), 'utf8');

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const judged = [
  { viewport: { width: 360, height: 780 }, colorScheme: 'light' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { viewport: { width: 360, height: 780 }, colorScheme: 'dark' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
];
// 320 px is what WCAG 1.4.10 asks for; 640 px is a page of 1280 at 200 %.
const measured = [320, 640, 768].map((width) => ({ viewport: { width, height: 780 }, colorScheme: 'light' }));

const addresses = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
const troubles = [];

async function look(options, judge) {
  // axe runs beside the page's own policy, which forbids it.
  const context = await browser.newContext({ ...options, bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  let where = '';
  page.on('request', (request) => {
    const url = request.url();
    const own = addresses.some((address) => url.startsWith(new URL(address).origin));
    if (!own && !url.startsWith('data:')) troubles.push(`${where}: asks ${url}`);
  });
  page.on('pageerror', (error) => troubles.push(`${where}: ${error}`));
  page.on('console', (message) => {
    // A page that is not there says so in the console too.
    if (!/status of 40[04]/.test(message.text())) troubles.push(`${where}: the console says ${message.text()}`);
  });
  const overflow = async (what) => {
    const width = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    if (width > 0) troubles.push(`${where}${what}: ${width} pixels wider than the window`);
  };
  for (const address of addresses) {
    where = `${address} at ${options.viewport.width}, ${options.colorScheme}`;
    await page.goto(address);
    await overflow('');
    if (judge) {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(`axe.run(${JSON.stringify(rules)})`);
      for (const { id, help, nodes } of violations) {
        const some = nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join('\n    ');
        troubles.push(`${where}: ${id}: ${help}\n    ${some}`);
      }
    } else if (options.viewport.width > 320) {
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      await overflow(' with letters twice as large');
    }
  }
  for (const cookie of await context.cookies()) troubles.push(`a cookie was set: ${cookie.name}`);
  await context.close();
}

// Two at a time: a machine of two cores has no more.
const queue = [...judged.map((options) => () => look(options, true)), ...measured.map((options) => () => look(options, false))];
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await next();
};
await Promise.all([worker(), worker()]);
await browser.close();
for (const trouble of [...new Set(troubles)]) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
