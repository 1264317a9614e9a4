// An agent's path with the keyboard alone, with scripts and without: signs in, draws a label, gives it to a project, follows
// another; then the holder's, who accepts what binds them. Every stop must show where the focus is.
// node support.mjs WINDOW AGENT HOLDER
import { Key, open } from './driver.mjs';

const [home, agent, holder] = process.argv.slice(2);

// Goes to an address of the desk as this person, then does the rest.
async function as(person, address, scripts, go) {
  const browser = await open({ scripts });
  const press = async (stop, wanted, where) => {
    await browser.tabTo(stop, wanted);
    await browser.press(Key.ENTER);
    await browser.untilAt(where);
  };
  const field = async (wanted, ...keys) => {
    await browser.tabTo(wanted, (at) => at.name === wanted);
    await browser.press(...keys);
  };
  try {
    await browser.goto(`${home}${address}`);
    await browser.signInAs(person);
    await go(browser, press, field);
  } catch (error) {
    // What the page says against it is what one wants to know.
    const said = await browser.evaluate("document.querySelector('.desk-mistakes')?.textContent ?? ''");
    throw new Error(`${error.message} at ${await browser.url()} ${said}`, { cause: error });
  } finally {
    await browser.close();
  }
}

const button = (name) => ({ tag, text }) => tag === 'BUTTON' && text.startsWith(name);
const leads = (end) => ({ href }) => end.test(href);

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
    await field('project', Key.ARROW_DOWN);
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
    await browser.until('it is given', async () => (await browser.text('main')).includes('donné'));
  });
}

await give(true, 'Valeurs du Parc');
await give(false, 'Mains du pays');
