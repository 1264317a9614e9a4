// Prints each sheet as the browser would: node paper.mjs ADDRESS... Each must be one page of A4 with nothing cut off.
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.env.ORIEL_PEERS ?? 'target/peers', 'package.json'));
const { chromium } = require('playwright-core');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
let wrong = 0;
// The width of A4 between its margins, in CSS pixels.
const page = await browser.newPage({ viewport: { width: 703, height: 1032 } });
for (const address of process.argv.slice(2)) {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const cut = await page.$eval('.sheet', (sheet) => sheet.scrollHeight - sheet.clientHeight);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages !== 1 || cut > 0 || !/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/.test(pdf)) {
    console.error(`${address}: ${pages} pages, ${cut} px cut off`);
    wrong += 1;
  }
}
await browser.close();
process.exit(wrong ? 1 : 0);
