// Opens each address in a browser, at the width of a phone and of a desk, light and dark, and asks axe. Fails with every
// finding, with any request to another origin, and with any page wider than its window.
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
const looks = [
  { viewport: { width: 360, height: 780 }, colorScheme: 'light' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
const troubles = [];
for (const look of looks) {
  // Without scripts, as a resident may have it; axe itself runs in a world of its own.
  const context = await browser.newContext({ ...look, bypassCSP: true });
  const page = await context.newPage();
  for (const address of process.argv.slice(2)) {
    const origin = new URL(address).origin;
    page.removeAllListeners('request');
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('data:')) troubles.push(`${address}: asks ${url}`);
    });
    await page.goto(address);
    const where = `${address} at ${look.viewport.width}, ${look.colorScheme}`;
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    if (overflow > 0) troubles.push(`${where}: ${overflow} pixels wider than the window`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(`axe.run(${JSON.stringify(rules)})`);
    for (const { id, help, nodes } of violations) {
      troubles.push(`${where}: ${id}: ${help}\n    ${nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join('\n    ')}`);
    }
  }
  await context.close();
}
await browser.close();
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
