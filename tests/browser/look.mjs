// Takes a picture of each address at three widths, light and dark: node look.mjs FOLDER ADDRESS...
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { open } from './driver.mjs';

const [folder, ...addresses] = process.argv.slice(2);
for (const width of [360, 768, 1440]) {
  for (const dark of [false, true]) {
    const browser = await open({ width, dark });
    for (const [number, address] of addresses.entries()) {
      await browser.goto(address);
      const { data } = await browser.send('browsingContext.captureScreenshot', { context: browser.context, origin: 'document' });
      writeFileSync(path.join(folder, `${number}-${width}-${dark ? 'dark' : 'light'}.png`), Buffer.from(data, 'base64'));
    }
    await browser.close();
  }
}
