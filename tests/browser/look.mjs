// Takes a picture of each address at three widths, light and dark: node look.mjs FOLDER ADDRESS...
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.env.ORIEL_PEERS ?? 'target/peers', 'package.json'));
const { chromium } = require('playwright-core');
const [folder, ...addresses] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const width of [360, 768, 1440]) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale: 'fr-FR' });
    for (const [number, address] of addresses.entries()) {
      await page.goto(address);
      await page.screenshot({ path: path.join(folder, `${number}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
