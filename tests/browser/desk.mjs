// A curator's path with the keyboard alone, with scripts and without: signs in at the sample host, puts a project first, and
// sees it on the front page as residents do. Every stop must show where the focus is.
// node desk.mjs WINDOW PERSON PROJECT, the project by its name in addresses.
import { Key, open } from './driver.mjs';

const [home, person, project] = process.argv.slice(2);

async function travel(scripts, why) {
  const browser = await open({ scripts });
  const go = async (what, wanted, address) => {
    await browser.tabTo(what, wanted);
    await browser.press(Key.ENTER);
    await browser.untilAt(address);
  };
  try {
    await browser.goto(`${home}console`);
    await browser.signInAs(person);
    await go('the features', ({ href }) => href.endsWith('/console/features'), /\/console\/features$/);
    await go('a new one', ({ href }) => href.endsWith('/features/new'), /\/features\/new$/);
    await browser.tabTo('the project', ({ name }) => name === 'project');
    await browser.press(project);
    await browser.tabTo('the reason', ({ name }) => name === 'why.fr');
    await browser.press(why);
    await browser.tabTo('the button', ({ tag, text }) => tag === 'BUTTON' && text === 'Mettre à la une');
    await browser.press(Key.ENTER);
    await browser.untilAt(/\/console\/features$/);
    await go('the window', ({ href }) => href === home, /\/fr\/$/);
    if (!(await browser.text('main')).includes(why)) throw new Error(`the front page does not tell «${why}»`);
  } finally {
    await browser.close();
  }
}

await travel(true, 'Un four qui rallume tout un bourg.');
await travel(false, 'Un four pour tout le bourg.');
