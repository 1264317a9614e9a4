// A resident's whole path with the keyboard alone: from the front page, by the search, to a project and the door to its host.
// Every stop must show where the focus is. node path.mjs HOME WORD HOST-NAME
import { Key, open } from './driver.mjs';

const [home, word, host] = process.argv.slice(2);

async function travel(scripts) {
  const browser = await open({ scripts });
  try {
    await browser.goto(home);
    const skip = await browser.tabTo('the skip link', (at) => at.href.endsWith('#main'));
    if (!skip.seen) throw new Error('the skip link stays hidden');
    await browser.press(Key.ENTER);
    await browser.tabTo('the search', (at) => at.name === 'q');
    await browser.press(word, Key.ENTER);
    await browser.untilAt(/\/projects\?q=/);
    const project = await browser.tabTo('a project found', (at) => /\/projects\/[^/?#]+$/.test(at.href));
    await browser.press(Key.ENTER);
    await browser.untilAt(/\/projects\/[^/?#]+$/);
    const door = await browser.tabTo('the way to give', (at) => at.text.includes(host) && at.href.includes('/checkout'));
    await browser.back();
    await browser.untilAt(/\/projects\?q=/);
    await browser.tabTo('the map', (at) => /\/map(\?|$)/.test(at.href));
    await browser.press(Key.ENTER);
    await browser.untilAt(/\/map/);
    await browser.tabTo('a point of the map', (at) => at.tag.toLowerCase() === 'a' && at.label !== '');
    return `${project.text} → ${door.href}`;
  } finally {
    await browser.close();
  }
}

console.log(await travel(true));
console.log(await travel(false));
