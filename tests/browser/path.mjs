// A resident's whole path with the keyboard alone: from the front page, by the search, to a project and the door to its host.
// Every stop must show where the focus is. node path.mjs HOME WORD HOST-NAME
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.env.ORIEL_PEERS, 'package.json'));
const { chromium } = require('playwright-core');
const [home, word, host] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });

const focus = () => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  // A point of a drawing shows it by a ring of its own.
  const ring = at.querySelector('circle');
  const ringed = ring !== null && getComputedStyle(ring).stroke !== 'none';
  const shown = ringed || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
  const box = at.getBoundingClientRect();
  return {
    tag: at.tagName, id: at.id, name: at.name ?? '', href: at.href?.baseVal ?? at.href ?? '',
    text: (at.textContent ?? '').trim().replace(/\s+/g, ' '), label: at.getAttribute('aria-label') ?? '',
    shown: shown || style.boxShadow !== 'none', seen: box.width > 0 && box.height > 0,
  };
};

async function travel(javaScriptEnabled) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR', javaScriptEnabled });
  const page = await context.newPage();
  // Presses Tab until `wanted`; every stop on the way must be seen.
  const tabTo = async (what, wanted) => {
    for (let press = 0; press < 200; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focus);
      if (at.tag === 'BODY') continue;
      if (!at.shown || !at.seen) throw new Error(`nothing shows the focus on ${at.tag} «${at.text || at.label}» of ${page.url()}`);
      if (wanted(at)) return at;
    }
    throw new Error(`${what} is not reached with Tab on ${page.url()}`);
  };
  await page.goto(home);
  const skip = await tabTo('the skip link', (at) => at.href.endsWith('#main'));
  if (!skip.seen) throw new Error('the skip link stays hidden');
  await page.keyboard.press('Enter');
  await tabTo('the search', (at) => at.name === 'q');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/projects\?q=/);
  const project = await tabTo('a project found', (at) => /\/projects\/[^/?#]+$/.test(at.href));
  await Promise.all([page.waitForURL(/\/projects\/[^/?#]+$/), page.keyboard.press('Enter')]);
  const door = await tabTo('the way to give', (at) => at.text.includes(host) && at.href.includes('/checkout'));
  await page.goBack();
  await tabTo('the map', (at) => /\/map(\?|$)/.test(at.href));
  await Promise.all([page.waitForURL(/\/map/), page.keyboard.press('Enter')]);
  await tabTo('a point of the map', (at) => at.tag.toLowerCase() === 'a' && at.label !== '');
  await context.close();
  return `${project.text} → ${door.href}`;
}

console.log(await travel(true));
console.log(await travel(false));
await browser.close();
