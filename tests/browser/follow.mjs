// A resident's path with the keyboard alone and without scripts: from a project's page to its weekly letter; then, from the
// address that a letter holds, the yes and the end. Every stop must show where the focus is.
// node follow.mjs PROJECT ADDRESS, the page of a project; node follow.mjs LINK, the address of a letter.
import { Key, button, leads, open } from './driver.mjs';

const [start, address] = process.argv.slice(2);
const browser = await open({ scripts: false });

async function press(stop, wanted, where) {
  await browser.tabTo(stop, wanted);
  await browser.press(Key.ENTER);
  await browser.untilAt(where);
}

try {
  await browser.goto(start);
  if (address) {
    await press('the letter', leads(/\/follow\?topic=/), /\/follow\?topic=/);
    await browser.tabTo('the address', ({ name }) => name === 'email');
    await browser.press(address);
    await press('the button', button('M’écrire'), /\/follow\/sent$/);
  } else {
    await press('the yes', button('Oui'), /said=confirmed/);
    if (!(await browser.text('main')).includes('confirmé')) throw new Error('nothing says that it is confirmed');
    await press('the end', button('Effacer mon adresse'), /\/follow\/over$/);
  }
} finally {
  await browser.close();
}
