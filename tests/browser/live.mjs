// A resident's open page, in a browser: sums that move by themselves, filters that refine in place, videos that ask nobody
// before they are asked for; and the same without scripts. node live.mjs WINDOW PROJECT VIDEO-PROJECT, all addresses: of a
// window, of one of its running projects with a goal, and of one with a video. Fails with everything that is not so.
import assert from 'node:assert/strict';
import { Key, open } from './driver.mjs';

const [home, project, film] = process.argv.slice(2);
const { origin, pathname } = new URL(home);
const list = `${home}projects`;
const troubles = [];
// Gives at the host, as a resident does, in a browser of its own.
const giver = await open();

// A visit of its own: nothing is kept from the one before, and whatever goes wrong on the way is noted. `strangers` may be
// asked, where the visitor wants it so.
async function visit(what, visitor, options = {}) {
  const page = await open(options);
  const note = (trouble) => troubles.push(`${what}: ${trouble}`);
  const strangers = [];
  page.onWord((level, text) => ['error', 'warn'].includes(level) && note(`console: ${text}`));
  page.onRequest((url) => {
    const isOwn = url.startsWith(`${origin}/`) || url.startsWith('data:');
    if (!isOwn && !strangers.some((stranger) => url.startsWith(stranger))) note(`asks ${url}`);
  });
  try {
    await visitor(page, strangers);
    assert.deepEqual(await page.cookies(), [], 'no cookie is set');
    const kept = await page.evaluate('localStorage.length + sessionStorage.length');
    assert.equal(kept, 0, 'nothing is kept in the browser');
  } catch (error) {
    note(error.stack ?? error);
  }
  await page.close();
}

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
const voice = (page) => page.text('[role=status]');
const sum = (page) => page.text('.ask-sum');
const count = (page) => page.text('[data-refine-said]');
const mark = (page) => page.evaluate(() => { window.mark = 'same page'; });
const marked = (page) => page.evaluate('window.mark ?? "another page"');
const focused = (page, property) => page.evaluate(`document.activeElement.${property}`);
const listening = (page) => page.request('the stream', (url) => url.endsWith('/live'));
const FOLD = 'details.group summary';
const CHOICE = 'input[name=stage]';
const CHIP = '.chips .chip';

async function give(at, amount) {
  await giver.goto(at);
  await giver.goto(await giver.attribute('.ask .button', 'href'));
  await (await giver.first('#amount')).clear();
  await (await giver.first('#amount')).sendKeys(amount);
  await giver.click('form button');
  await giver.untilAt(/\/thanks\/$/);
}

async function whenChanged(page, read, before) {
  return page.until(`a change of «${before}»`, async () => {
    const now = await read(page);
    return now !== before && now;
  });
}

await visit('sums move on an open page', async (page) => {
  const stream = listening(page);
  await page.goto(project);
  await stream;
  await mark(page);
  await page.evaluate(() => window.scrollTo(0, 300));
  await page.focus('.ask .button');
  const [before, scrolled] = [await sum(page), await page.evaluate('scrollY')];
  await give(project, '20');
  const after = await whenChanged(page, sum, before);
  const said = await whenChanged(page, voice, '');
  assert.ok(said.includes(after.trim()), `«${said}» tells the sum «${after}»`);
  assert.ok(said.includes((await page.text('h1')).slice(0, 20)), `«${said}» tells the title`);
  assert.equal(await marked(page), 'same page');
  assert.equal(await focused(page, 'className'), 'button big', 'the focus stays');
  assert.equal(await page.evaluate('scrollY'), scrolled, 'the page does not jump');
  assert.equal(await page.count('[aria-live]'), 1);
});

await visit('the account and the cards of the front page move', async (page) => {
  const stream = listening(page);
  await page.goto(home);
  await stream;
  const account = (of) => of.text('[data-live="*"]');
  const before = await account(page);
  await give(project, '20');
  await whenChanged(page, account, before);
});

await visit('whoever looks away holds no connection, and finds the sums of now', async (page) => {
  let stream = listening(page);
  await page.goto(project);
  await stream;
  const before = await sum(page);
  const look = (hidden) => page.evaluate((away) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: away });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await look(true);
  await give(project, '20');
  await pause(2500);
  assert.equal(await sum(page), before, 'a hidden page asks nothing');
  stream = listening(page);
  await look(false);
  await stream;
  await whenChanged(page, sum, before);
});

await visit('filters refine the list in place', async (page) => {
  await page.goto(list);
  await mark(page);
  assert.equal(await page.isShown('.sort .button'), false, 'the button to sort is not needed');
  const whole = await count(page);

  await page.click(FOLD);
  await page.focus(CHOICE);
  await page.press(Key.SPACE);
  const narrowed = await whenChanged(page, count, whole);
  await page.untilAt(/\/projects\?stage=/);
  assert.equal(await focused(page, 'name'), 'stage', 'the focus stays on the choice');
  assert.equal((await whenChanged(page, voice, '')).trim(), narrowed.trim());
  assert.equal(await page.count(CHIP), 1);
  assert.match(await page.attribute('.head-languages a', 'href'), /stage=/, 'the other languages show the same choice');

  await page.choose('#sort', 'newest');
  await page.untilAt(/sort=newest/);
  assert.equal(await focused(page, 'id'), 'sort');

  await page.focus('#q');
  await page.press('le zzzz');
  await page.untilAt(/q=le(%20|\+)zzzz/);
  await page.untilThere('.empty');
  assert.equal(await page.value('#q'), 'le zzzz');
  assert.equal(await focused(page, 'id'), 'q', 'the focus stays in the field');

  await page.back();
  await page.untilThere('.cards');
  assert.equal(await page.value('#q'), '', 'typing is one step back');
  await page.untilAt(/sort=newest/);
  await page.back();
  await whenChanged(page, (of) => of.value('#sort'), 'newest');
  await page.back();
  await whenChanged(page, count, narrowed);
  assert.equal(await count(page), whole);
  assert.equal(await page.isChecked(CHOICE), false);
  await page.forward();
  await whenChanged(page, count, whole);
  assert.equal(await page.isChecked(CHOICE), true);

  await page.click(CHIP);
  await whenChanged(page, count, narrowed);
  assert.equal(await focused(page, 'id'), 'count', 'whoever removes a choice lands on the count');
  assert.equal(await page.isChecked(CHOICE), false);
  assert.equal(await marked(page), 'same page');
});

await visit('a list of ended projects listens only once it shows others', async (page) => {
  let listens = false;
  page.onRequest((url) => { listens ||= url.endsWith('/live'); });
  await page.goto(`${list}?stage=failed`);
  await page.untilThere('.cards');
  await pause(300);
  assert.equal(listens, false);
  const stream = listening(page);
  await page.click(CHIP);
  await stream;
});

await visit('filters on a phone fold away from what they found', async (page) => {
  await page.goto(list);
  await mark(page);
  await page.click('.filters > summary');
  await page.click(FOLD);
  await page.click(CHOICE);
  await page.untilAt(/stage=/);
  assert.notEqual(await page.attribute('.filters', 'open'), null, 'what was unfolded stays so');
  await page.click('.filters-body > button');
  await page.until('the focus is on the count', async () => (await focused(page, 'id')) === 'count');
  assert.equal(await page.attribute('.filters', 'open'), null);
  assert.equal(await marked(page), 'same page');
}, { width: 360, height: 780 });

await visit('where the answer is no list, the browser goes there itself', async (page) => {
  await page.goto(list);
  await mark(page);
  await page.answer({ pathname: `${pathname}projects` }, { body: '<!doctype html><title>?</title>' }, true);
  await page.choose('#sort', 'newest');
  await page.untilAt(/sort=newest/);
  await page.untilThere('#count');
  await page.until('another page', async () => (await marked(page)) === 'another page');
});

// Timers that are far off wait for `window.pass(milliseconds)`.
function slowClock() {
  const far = [];
  const { setTimeout: later } = window;
  window.setTimeout = (work, delay, ...rest) => (delay < 30_000 ? later(work, delay, ...rest) : far.push({ work, delay }));
  window.pass = (time) => far.splice(0).forEach(({ work, delay }) => (delay <= time ? work() : far.push({ work, delay: delay - time })));
}

await visit('a page whose stream is refused looks again now and then', async (page) => {
  await page.before(slowClock);
  await page.answer({ pathname: `${pathname}live` }, { statusCode: 204 });
  const refused = listening(page);
  await page.goto(project);
  await refused;
  const before = await sum(page);
  await give(project, '20');
  await pause(500);
  await page.evaluate('pass(59_000)');
  await pause(1500);
  assert.equal(await sum(page), before);
  await page.evaluate('pass(31_000)');
  await whenChanged(page, sum, before);
});

await visit('a video asks its site when it is told to, and not before', async (page, strangers) => {
  await page.goto(film);
  const player = new URL(await page.attribute('[data-player]', 'data-player'));
  assert.equal(await page.count('iframe'), 0);
  assert.ok(await page.isShown('[data-player] .small'), 'whom it asks is said before');
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => { window.blocked = blockedURI; });
  });
  await page.answer({ hostname: player.hostname }, { body: '<!doctype html><title>a film</title>' });
  strangers.push(`${player.origin}/`);
  const asked = page.request('the player', (url) => url === player.href);
  await page.click('[data-play]');
  const referrer = (await asked).headers.find(({ name }) => name.toLowerCase() === 'referer');
  assert.equal(referrer?.value.value, `${origin}/`, 'its site learns where it is shown, and not on which page');
  assert.equal(await focused(page, 'nodeName'), 'IFRAME');
  assert.equal(await page.evaluate('window.blocked ?? "nothing"'), 'nothing');
}, { answers: true });

await visit('everything works without scripts', async (page) => {
  await page.goto(list);
  const whole = await count(page);
  assert.ok(await page.isShown('.sort .button'));
  await page.click(FOLD);
  await page.click(CHOICE);
  await page.click('.filters-body > button');
  await page.untilAt(/stage=/);
  assert.notEqual(await count(page), whole);
  await page.goto(film);
  assert.equal(await page.isShown('[data-play]'), false);
  assert.ok(await page.isShown('.video-ways a'));
}, { scripts: false });

await giver.close();
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
