// A resident's whole path with the keyboard alone: from the front page, by the search, to a project and the door to its host.
// Every stop must show where the focus is. node path.mjs HOME WORD HOST-NAME
import { Key, open } from './driver.mjs';

const [home, word, host] = process.argv.slice(2);

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

async function travel(scripts) {
  const browser = await open({ scripts });
  // Presses Tab until `wanted`; every stop on the way must be seen.
  const tabTo = async (what, wanted) => {
    for (let press = 0; press < 200; press += 1) {
      await browser.press(Key.TAB);
      const at = await browser.evaluate(focus);
      if (at.tag === 'BODY') continue;
      if (!at.shown || !at.seen) throw new Error(`nothing shows the focus on ${at.tag} «${at.text || at.label}» of ${await browser.url()}`);
      if (wanted(at)) return at;
    }
    throw new Error(`${what} is not reached with Tab on ${await browser.url()}`);
  };
  try {
    await browser.goto(home);
    const skip = await tabTo('the skip link', (at) => at.href.endsWith('#main'));
    if (!skip.seen) throw new Error('the skip link stays hidden');
    await browser.press(Key.ENTER);
    await tabTo('the search', (at) => at.name === 'q');
    await browser.press(word, Key.ENTER);
    await browser.untilAt(/\/projects\?q=/);
    const project = await tabTo('a project found', (at) => /\/projects\/[^/?#]+$/.test(at.href));
    await browser.press(Key.ENTER);
    await browser.untilAt(/\/projects\/[^/?#]+$/);
    const door = await tabTo('the way to give', (at) => at.text.includes(host) && at.href.includes('/checkout'));
    await browser.back();
    await browser.untilAt(/\/projects\?q=/);
    await tabTo('the map', (at) => /\/map(\?|$)/.test(at.href));
    await browser.press(Key.ENTER);
    await browser.untilAt(/\/map/);
    await tabTo('a point of the map', (at) => at.tag.toLowerCase() === 'a' && at.label !== '');
    return `${project.text} → ${door.href}`;
  } finally {
    await browser.close();
  }
}

console.log(await travel(true));
console.log(await travel(false));
