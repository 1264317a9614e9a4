// Prints each sheet as the browser would: node paper.mjs ADDRESS... Each must be one page of A4 with nothing cut off.
import { open } from './driver.mjs';

// The width of A4 between its margins, in CSS pixels.
const browser = await open({ width: 703, height: 1032 });
for (const address of process.argv.slice(2)) {
  await browser.goto(address);
  await browser.emulate({ media: 'print' });
  const cut = await browser.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    return sheet.scrollHeight - sheet.clientHeight;
  });
  const { data } = await browser.own('Page.printToPDF', { preferCSSPageSize: true, printBackground: true });
  const pdf = Buffer.from(data, 'base64').toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages !== 1 || cut > 0 || !/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/.test(pdf)) {
    console.error(`${address}: ${pages} pages, ${cut} px cut off`);
    process.exitCode = 1;
  }
}
await browser.close();
