// A resident's open page, in a browser: sums that move by themselves, filters that refine in place, videos that ask nobody
// before they are asked for; and the same without scripts. node live.mjs WINDOW PROJECT VIDEO-PROJECT, all addresses: of a
// window, of one of its running projects with a goal, and of one with a video. Fails with everything that is not so.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(path.join(process.env.ORIEL_PEERS ?? 'target/peers', 'package.json'));
const { chromium } = require('playwright-core');
const [home, project, film] = process.argv.slice(2);
const { origin } = new URL(home);
const list = `${home}projects`;
const troubles = [];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

// A visit of its own: nothing is kept from the one before, and whatever goes wrong on the way is noted.
async function visit(what, visitor, options = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const note = (trouble) => troubles.push(`${what}: ${trouble}`);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) note(`asks ${url}`);
  });
  try {
    await visitor(page, context);
    assert.deepEqual(await context.cookies(), [], 'no cookie is set');
    const kept = await page.evaluate('localStorage.length + sessionStorage.length');
    assert.equal(kept, 0, 'nothing is kept in the browser');
  } catch (error) {
    note(error.stack ?? error);
  }
  await context.close();
}

const voice = (page) => page.locator('[role=status]').textContent();
const sum = (page) => page.locator('.ask-sum').textContent();
const count = (page) => page.locator('[data-refine-said]').textContent();
const marked = (page) => page.evaluate(() => window.mark);
const listening = (page) => page.waitForRequest((request) => request.url().endsWith('/live'));

// Gives at the host, as a resident does, in a browser of its own.
async function give(page, amount) {
  const checkout = await page.locator('.ask .button').getAttribute('href');
  const other = await browser.newPage();
  await other.goto(checkout);
  await other.fill('#amount', amount);
  await Promise.all([other.waitForURL('**/thanks/'), other.click('form button')]);
  await other.close();
}

async function whenChanged(page, read, before) {
  for (let tries = 0; tries < 300; tries += 1) {
    const now = await read(page);
    if (now !== before) return now;
    await page.waitForTimeout(50);
  }
  throw new assert.AssertionError({ message: `nothing has changed: ${before}` });
}

await visit('sums move on an open page', async (page) => {
  const open = listening(page);
  await page.goto(project);
  await open;
  await page.evaluate(() => { window.mark = 'same page'; window.scrollTo(0, 300); });
  await page.locator('.ask .button').focus();
  const [before, scrolled] = [await sum(page), await page.evaluate('scrollY')];
  await give(page, '20');
  const after = await whenChanged(page, sum, before);
  const said = await whenChanged(page, voice, '');
  assert.ok(said.includes(after.trim()), `«${said}» tells the sum «${after}»`);
  assert.ok(said.includes((await page.locator('h1').textContent()).slice(0, 20)), `«${said}» tells the title`);
  assert.equal(await marked(page), 'same page');
  assert.equal(await page.evaluate('document.activeElement.className'), 'button big', 'the focus stays');
  assert.equal(await page.evaluate('scrollY'), scrolled, 'the page does not jump');
  assert.equal(await page.locator('[aria-live]').count(), 1);
});

await visit('the account and the cards of the front page move', async (page, context) => {
  const open = listening(page);
  await page.goto(home);
  await open;
  const account = (of) => of.locator('[data-live="*"]').textContent();
  const before = await account(page);
  const other = await context.newPage();
  await other.goto(project);
  await give(other, '20');
  await other.close();
  await page.bringToFront();
  await whenChanged(page, account, before);
});

await visit('whoever looks away holds no connection, and finds the sums of now', async (page) => {
  let open = listening(page);
  await page.goto(project);
  await open;
  const before = await sum(page);
  const look = (hidden) => page.evaluate((away) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: away });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await look(true);
  await give(page, '20');
  await page.waitForTimeout(2500);
  assert.equal(await sum(page), before, 'a hidden page asks nothing');
  open = listening(page);
  await look(false);
  await open;
  await whenChanged(page, sum, before);
});

await visit('filters refine the list in place', async (page) => {
  await page.goto(list);
  await page.evaluate(() => { window.mark = 'same page'; });
  assert.equal(await page.locator('.sort .button').isVisible(), false, 'the button to sort is not needed');
  const whole = await count(page);

  await page.locator('details.group summary').first().click();
  const choice = page.locator('input[name=stage]').first();
  await choice.focus();
  await page.keyboard.press('Space');
  const narrowed = await whenChanged(page, count, whole);
  assert.match(page.url(), /\/projects\?stage=/);
  assert.equal(await page.evaluate('document.activeElement.name'), 'stage', 'the focus stays on the choice');
  assert.equal((await whenChanged(page, voice, '')).trim(), narrowed.trim());
  assert.equal(await page.locator('.chips .chip').count(), 1);
  const languages = await page.locator('.head-languages a').first().getAttribute('href');
  assert.match(languages, /stage=/, 'the other languages show the same choice');

  await page.selectOption('#sort', 'newest');
  await page.waitForURL(/sort=newest/);
  assert.equal(await page.evaluate('document.activeElement.id || "sort"'), 'sort');

  await page.focus('#q');
  await page.keyboard.type('le zzzz', { delay: 30 });
  await page.waitForURL(/q=le(%20|\+)zzzz/);
  await page.waitForSelector('.empty');
  assert.equal(await page.inputValue('#q'), 'le zzzz');
  assert.equal(await page.evaluate('document.activeElement.id'), 'q', 'the focus stays in the field');

  await page.goBack();
  await page.waitForSelector('.cards');
  assert.equal(await page.inputValue('#q'), '', 'typing is one step back');
  assert.match(page.url(), /sort=newest/);
  await page.goBack();
  await whenChanged(page, (of) => of.inputValue('#sort'), 'newest');
  await page.goBack();
  await whenChanged(page, count, narrowed);
  assert.equal(await count(page), whole);
  assert.equal(await choice.isChecked(), false);
  await page.goForward();
  await whenChanged(page, count, whole);
  assert.equal(await choice.isChecked(), true);

  await page.locator('.chips .chip').first().click();
  await whenChanged(page, count, narrowed);
  assert.equal(await page.evaluate('document.activeElement.id'), 'count', 'whoever removes a choice lands on the count');
  assert.equal(await choice.isChecked(), false);
  assert.equal(await marked(page), 'same page');
});

await visit('a list of ended projects listens only once it shows others', async (page) => {
  let listens = false;
  page.on('request', (request) => { listens = listens || request.url().endsWith('/live'); });
  await page.goto(`${list}?stage=failed`);
  await page.waitForSelector('.cards');
  await page.waitForTimeout(300);
  assert.equal(listens, false);
  const open = listening(page);
  await page.locator('.chips .chip').first().click();
  await open;
});

await visit('filters on a phone fold away from what they found', async (page) => {
  await page.goto(list);
  await page.evaluate(() => { window.mark = 'same page'; });
  await page.locator('.filters > summary').click();
  await page.locator('details.group summary').first().click();
  await page.locator('input[name=stage]').first().check();
  await page.waitForURL(/stage=/);
  assert.equal(await page.locator('.filters').getAttribute('open'), '', 'what was unfolded stays so');
  await page.locator('.filters-body > button').click();
  await page.waitForFunction(() => document.activeElement.id === 'count');
  assert.equal(await page.locator('.filters').getAttribute('open'), null);
  assert.equal(await marked(page), 'same page');
}, { viewport: { width: 360, height: 780 } });

await visit('where the answer is no list, the browser goes there itself', async (page) => {
  await page.goto(list);
  await page.evaluate(() => { window.mark = 'same page'; });
  let first = true;
  await page.route('**/projects?*', (route) => {
    if (!first) return route.continue();
    first = false;
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>?</title>' });
  });
  await page.selectOption('#sort', 'newest');
  await page.waitForURL(/sort=newest/);
  await page.waitForSelector('#count');
  assert.equal(await marked(page), undefined);
});

await visit('a page whose stream is refused looks again now and then', async (page) => {
  await page.clock.install();
  await page.route('**/live', (route) => route.fulfill({ status: 204 }));
  const refused = page.waitForResponse('**/live');
  await page.goto(project);
  await refused;
  const before = await sum(page);
  await give(page, '20');
  await page.waitForTimeout(500);
  assert.equal(await sum(page), before);
  await page.clock.fastForward(90_000);
  await page.clock.runFor(1000);
  await whenChanged(page, sum, before);
});

await visit('a video asks its site when it is told to, and not before', async (page) => {
  await page.goto(film);
  const player = await page.locator('[data-player]').getAttribute('data-player');
  assert.equal(await page.locator('iframe').count(), 0);
  assert.ok(await page.locator('[data-player] .small').isVisible(), 'whom it asks is said before');
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => { window.blocked = blockedURI; });
  });
  await page.route(`${new URL(player).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'a film' }));
  page.removeAllListeners('request');
  const asked = page.waitForRequest(player);
  await page.locator('[data-play]').click();
  const referrer = (await asked).headers().referer;
  assert.equal(referrer, `${origin}/`, 'its site learns where it is shown, and not on which page');
  assert.equal(await page.evaluate('document.activeElement.nodeName'), 'IFRAME');
  assert.equal(await page.evaluate('window.blocked'), undefined);
});

await visit('everything works without scripts', async (page) => {
  await page.goto(list);
  const whole = await count(page);
  assert.ok(await page.locator('.sort .button').isVisible());
  await page.locator('details.group summary').first().click();
  await page.locator('input[name=stage]').first().check();
  await page.locator('.filters-body > button').click();
  await page.waitForURL(/stage=/);
  assert.notEqual(await count(page), whole);
  await page.goto(film);
  assert.equal(await page.locator('[data-play]').isVisible(), false);
  assert.ok(await page.locator('.video-ways a').isVisible());
}, { javaScriptEnabled: false });

await browser.close();
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
