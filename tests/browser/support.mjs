// An agent's path with the keyboard alone, with scripts and without: signs in, draws a label, gives it to a project, follows
// another; then the holder's, who accepts what binds them. Every stop must show where the focus is.
// node support.mjs WINDOW AGENT HOLDER
import { Key, asPerson, button, leads } from './driver.mjs';

const [home, agent, holder] = process.argv.slice(2);

const as = (person, address, scripts, go) => asPerson(person, `${home}${address}`, scripts, go);

async function give(scripts, name) {
  let given = '';
  await as(agent, 'portal', scripts, async (browser, press, field) => {
    await press('the list', leads(/\/portal\/support$/), /\/portal\/support$/);
    await press('a new label', leads(/\/labels\/new$/), /\/labels\/new$/);
    await field('name.fr', name);
    await field('criteria.fr', 'Des gens du pays.');
    await field('letters', 'VP');
    await press('the button', button('Créer'), /\/portal\/support$/);
    await press('a new support', leads(/\/support\/new$/), /\/support\/new$/);
    // The second of the list.
    await field('project', Key.ARROW_DOWN + Key.ARROW_DOWN);
    await field('kind', 'Mise');
    await field('what', 'La salle du haut');
    await field('hours', '8');
    await field('law', 'CG3P');
    await field('conditions', 'Un atelier ouvert à tous.');
    await press('the button', button('Relire'), /\/support\/\d+$/);
    given = (await browser.url()).split('/').pop();
    await browser.tabTo('the signature', button('Signer'));
    await browser.press(Key.ENTER);
    await browser.until('it waits', async () => (await browser.text('main')).includes('si le projet accepte'));
  });
  await as(holder, `portal/received/support/${given}`, scripts, async (browser, press) => {
    await press('the acceptance', button('Accepter'), /\/portal\/received$/);
    await browser.until('it is given', async () => (await browser.text('main')).includes('en place'));
  });
}

await give(true, 'Valeurs du Parc');
await give(false, 'Mains du pays');
