// A resident's path with the keyboard alone and without scripts: from a project's page to an offer of help; then, from the
// address that a letter holds, its confirmation. Every stop must show where the focus is.
// node offer.mjs PROJECT NAME ADDRESS, the page of a project; node offer.mjs LINK, the address of a letter.
import { Key, open } from './driver.mjs';

const [start, name, address] = process.argv.slice(2);
const browser = await open({ scripts: false });

async function send(text, wanted) {
  await browser.tabTo('the button', ({ tag, text: said }) => tag === 'BUTTON' && said === text);
  await browser.press(Key.ENTER);
  await browser.untilAt(wanted);
}

try {
  await browser.goto(start);
  if (name) {
    await browser.tabTo('the need', ({ href }) => href && href.includes('/offers/new?need='));
    await browser.press(Key.ENTER);
    await browser.untilAt(/\/offers\/new\?need=/);
    for (const [field, text] of [['message', 'Je viens samedi.'], ['name', name], ['email', address]]) {
      await browser.tabTo(`the field ${field}`, ({ name: own }) => own === field);
      await browser.press(text);
    }
    await send('Envoyer ma proposition', /\/offers\/sent$/);
  } else {
    await send('Oui, transmettez-le', /said=confirmed/);
    if (!(await browser.text('main')).includes('Votre proposition est transmise')) throw new Error('nothing says that it is passed on');
  }
} finally {
  await browser.close();
}
