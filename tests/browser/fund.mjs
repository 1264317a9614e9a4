// A sponsor's path with the keyboard alone, with scripts and without: signs in, says who it is, drafts a fund, tries it out on
// real campaigns, promises it; then the operator's, who accepts it. Every stop must show where the focus is.
// node fund.mjs promise WINDOW SPONSOR OPERATOR
// node fund.mjs confirm WINDOW OPERATOR ALLOCATION, the allocation by its path in the console: what was paid is confirmed.
import { Key, asPerson, button, leads } from './driver.mjs';

const [what, home, ...rest] = process.argv.slice(2);

const as = (person, address, scripts, go) => asPerson(person, `${home}${address}`, scripts, go);

async function promise(scripts, name) {
  const [sponsor, operator] = rest;
  let fund = '';
  await as(sponsor, 'portal', scripts, async (browser, follow, field) => {
    await follow('who it is', leads(/\/portal\/organisations\/[^/]+$/), /\/organisations\/[^/]+$/);
    await field('kind', Key.SPACE);
    await field('registration', '775 672 272');
    await follow('the button', button('Enregistrer'), /\/portal$/);
    await follow('a new fund', leads(/\/portal\/new-fund(\?.*)?$/), /\/new-fund/);
    await follow('its rule', leads(/rule=ratio/), /rule=ratio/);
    await field('name.fr', name);
    await field('ratio', '1/2');
    await field('budget', '200');
    await field('opens', '03', '03', '2026', Key.ARROW_RIGHT, '14', '00');
    await field('closes', '10', '06', '2026', Key.ARROW_RIGHT, '18', '30');
    await field('payout', Key.SPACE);
    await field('counts', Key.SPACE);
    await field('reach', Key.SPACE);
    await follow('the button', button('Enregistrer'), /\/portal\/funds\/[a-z0-9-]+$/);
    fund = (await browser.url()).split('/').pop();
    await follow('the trial', leads(/\/what-if$/), /\/what-if$/);
    await follow('the way back', leads(new RegExp(`/portal/funds/${fund}$`)), new RegExp(`/portal/funds/${fund}$`));
    await field('agreed', Key.SPACE);
    await browser.tabTo('the promise', button('Promettre'));
    await browser.press(Key.ENTER);
    await browser.until('it is promised', async () => (await browser.text('.fund-standing')).includes('promis'));
  });
  await as(operator, `console/funds/${fund}`, scripts, async (browser) => {
    await browser.tabTo('the acceptance', button('Accepter'));
    await browser.press(Key.ENTER);
    await browser.until('it is accepted', async () => (await browser.text('main')).includes('accepté'));
  });
}

async function confirm() {
  const [operator, allocation] = rest;
  await as(operator, allocation, true, async (browser) => {
    await browser.tabTo('the confirmation', button('Confirmer'));
    await browser.press(Key.ENTER);
    await browser.until('it is confirmed', async () => (await browser.text('main')).includes('confirmé'));
  });
}

if (what === 'confirm') await confirm();
else {
  await promise(true, 'Pour les fours');
  await promise(false, 'Pour les moulins');
}
