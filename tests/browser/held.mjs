// A holder's path with the keyboard alone, with scripts and without: from what waits for them to what became of a campaign,
// and to a certificate of it. Every stop must show where the focus is. node held.mjs WINDOW HOLDER
import { Key, asPerson, button, leads } from './driver.mjs';

const [home, holder] = process.argv.slice(2);

for (const scripts of [true, false]) {
  await asPerson(holder, `${home}portal`, scripts, async (browser, press, field) => {
    // The second time it is answered already, and changed from the list.
    const from = scripts ? ({ text }) => text.includes('devenue votre campagne') : leads(/\/portal\/afterwards$/);
    await press('what waits', from, /\/portal\/afterwards$/);
    await press('the campaign', leads(/\/afterwards\/p-1\/quarter$/), /\/quarter$/);
    await field('going', scripts ? Key.SPACE : Key.ARROW_DOWN);
    await field('words', scripts ? 'Le four tourne chaque samedi.' : 'Même en hiver. ');
    await press('the button', button('Publier'), /\/portal\/afterwards$/);
    await press('certificates', leads(/\/portal\/certificates$/), /\/portal\/certificates$/);
    await browser.tabTo('the button', button('Établir une attestation'));
    await browser.press(Key.ENTER);
    await browser.until('it is issued', async () => (await browser.text('main')).includes('établie et signée'));
    await press('the certificate', leads(/\/certificates\/[0-9a-z-]{19}$/), /\/certificates\/[0-9a-z-]{19}$/);
    if (!(await browser.text('main')).includes('La signature est valable')) throw new Error('its signature is not shown');
  });
}
