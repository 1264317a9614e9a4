// A browser, driven over WebDriver: commands in its classic form, events and interceptions in its two-way form (BiDi), and the
// browser's own protocol only for what neither has: emulated media, paper, every cookie.
import { createRequire } from 'node:module';
import path from 'node:path';

export const peers = path.resolve(process.env.ORIEL_PEERS ?? 'target/peers');
const require = createRequire(path.join(peers, 'package.json'));
const { Builder, By, Key } = require('selenium-webdriver');
const chrome = require('selenium-webdriver/chrome');
export { By, Key };

const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--hide-scrollbars',
];
const PATIENCE = 15_000;
// Who is signed in, where somebody is: `ORIEL_COOKIE=name=value`.
export const carried = process.env.ORIEL_COOKIE?.split('=') ?? [];

// A browser of its own: nothing is kept from another, and nothing of it stays. Options: width, height, dark, reducedMotion,
// scripts: false; bypassPolicy, for a judge that runs beside the page's own policy; and answers, where `answer` is to be used:
// commands then wait for no page, since a page may be waiting for us.
export async function open(options = {}) {
  const { width = 1280, height = 900, dark = false, reducedMotion = false, scripts = true } = options;
  const capabilities = new chrome.Options().setChromeBinaryPath('/usr/bin/chromium').addArguments(...FLAGS, '--lang=fr-FR');
  capabilities.setUserPreferences({ 'intl.accept_languages': 'fr-FR,fr' });
  capabilities.set('webSocketUrl', true);
  if (options.answers) capabilities.setPageLoadStrategy('none');
  const service = new chrome.ServiceBuilder('/usr/bin/chromedriver');
  const driver = await new Builder().forBrowser('chrome').setChromeOptions(capabilities).setChromeService(service).build();
  const context = await driver.getWindowHandle();
  const browser = new Browser(driver, await driver.getBidi(), context);
  await browser.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  await browser.send('browsingContext.setViewport', { context, viewport: { width, height } });
  const features = { 'prefers-color-scheme': dark ? 'dark' : 'light', 'prefers-reduced-motion': reducedMotion ? 'reduce' : '' };
  await browser.emulate({ features: Object.entries(features).map(([name, value]) => ({ name, value })) });
  if (!scripts) await browser.send('emulation.setScriptingEnabled', { enabled: false, contexts: [context] });
  if (carried.length > 0) {
    await browser.own('Network.setCookie', { name: carried[0], value: carried[1], domain: '127.0.0.1', path: '/', httpOnly: true });
  }
  if (options.bypassPolicy) await browser.own('Page.setBypassCSP', { enabled: true });
  return browser;
}

// Where the focus is, as far as somebody at a keyboard can tell. Runs in the page.
const focus = () => {
  const at = document.activeElement;
  const style = getComputedStyle(at);
  // A point of a drawing shows it by a ring of its own.
  const ring = at.querySelector('circle');
  const ringed = ring !== null && getComputedStyle(ring).stroke !== 'none';
  // The parts within a field for dates show it by themselves.
  const parted = ['date', 'time', 'datetime-local'].includes(at.type);
  const shown = ringed || parted || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
  const box = at.getBoundingClientRect();
  return {
    tag: at.tagName, id: at.id, name: at.name ?? '', value: at.value ?? '', href: at.href?.baseVal ?? at.href ?? '',
    text: (at.textContent ?? '').trim().replace(/\s+/g, ' '), label: at.getAttribute('aria-label') ?? '',
    shown: shown || style.boxShadow !== 'none', seen: box.width > 0 && box.height > 0,
  };
};

class Browser {
  constructor(driver, bidi, context) {
    Object.assign(this, { driver, bidi, context, hearers: new Map(), answers: [] });
    bidi.socket.on('message', (message) => {
      const { type, method, params } = JSON.parse(message);
      if (type === 'event') (this.hearers.get(method) ?? []).forEach((hear) => hear(params));
    });
  }

  async send(method, params) {
    const { result, error, message } = await this.bidi.send({ method, params });
    if (error) throw new Error(`${method}: ${error}: ${message}`);
    return result;
  }

  // The browser's own protocol.
  own(method, params) { return this.driver.sendAndGetDevToolsCommand(method, params); }
  emulate(media) { return this.own('Emulation.setEmulatedMedia', media); }
  async cookies() { return (await this.own('Storage.getCookies', {})).cookies.map(({ name }) => name); }

  // What was heard until now has been told once this is answered.
  async close() {
    await this.send('session.status', {});
    await this.driver.quit();
  }

  hear(method, hearer) { this.hearers.set(method, [...(this.hearers.get(method) ?? []), hearer]); }
  // Hears every address that any page asks for.
  onRequest(hearer) { this.hear('network.beforeRequestSent', ({ request }) => hearer(request.url, request)); }
  // Hears what is said in the console by pages, by the browser about them, and by what fails in them.
  onWord(hearer) { this.hear('log.entryAdded', ({ level, text }) => hearer(level, text)); }

  // The next request for an address that `wanted` admits; asked for before what causes it.
  request(what, wanted) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${what} is not asked for`)), PATIENCE);
      this.onRequest((url, request) => {
        if (!wanted(url)) return;
        clearTimeout(late);
        resolve(request);
      });
    });
  }

  // Answers in the place of whoever is at the addresses that match; only the next time, where `once` is said.
  async answer(urlPattern, answer, once = false) {
    if (this.answers.length === 0) this.hear('network.beforeRequestSent', (event) => this.#intercepted(event));
    const urlPatterns = [{ type: 'pattern', ...urlPattern }];
    const { intercept } = await this.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
    this.answers.push({ intercept, answer, once });
  }

  async #intercepted({ isBlocked, intercepts = [], request: { request } }) {
    if (!isBlocked) return;
    const { intercept, answer, once } = this.answers.find((one) => intercepts.includes(one.intercept));
    const { statusCode = 200, body = '' } = answer;
    const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html' } }];
    // Before the answer: what the page does next shall not be held back.
    if (once) await this.send('network.removeIntercept', { intercept });
    await this.send('network.provideResponse', { request, statusCode, headers, body: { type: 'string', value: body } });
  }

  // Runs in every page from now on, before its own scripts.
  before(script) { return this.send('script.addPreloadScript', { functionDeclaration: String(script) }); }

  goto(url) { return this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' }); }
  back() { return this.driver.navigate().back(); }
  forward() { return this.driver.navigate().forward(); }
  url() { return this.driver.getCurrentUrl(); }

  // What a function, or an expression, gives in the page.
  evaluate(what, ...values) {
    return typeof what === 'function' ? this.driver.executeScript(what, ...values) : this.driver.executeScript(`return (${what})`);
  }

  all(selector) { return this.driver.findElements(By.css(selector)); }
  first(selector) { return this.driver.findElement(By.css(selector)); }
  async count(selector) { return (await this.all(selector)).length; }
  // All its text, the hidden parts too.
  text(selector) { return this.evaluate((wanted) => document.querySelector(wanted).textContent, selector); }
  value(selector) { return this.evaluate((wanted) => document.querySelector(wanted).value, selector); }
  attribute(selector, name) { return this.evaluate((wanted, of) => document.querySelector(wanted).getAttribute(of), selector, name); }
  isChecked(selector) { return this.evaluate((wanted) => document.querySelector(wanted).checked, selector); }
  isShown(selector) { return this.evaluate((of) => document.querySelector(of).checkVisibility({ visibilityProperty: true }), selector); }
  // Clicks where it is, as a hand would: whatever lies over it catches the click.
  async click(selector) {
    const origin = await this.first(selector);
    await this.evaluate((element) => element.scrollIntoView({ block: 'center' }), origin);
    await this.driver.actions().move({ origin }).click().perform();
  }

  async choose(selector, value) { await (await this.first(`${selector} option[value="${value}"]`)).click(); }
  focus(selector) { return this.evaluate((wanted) => document.querySelector(wanted).focus(), selector); }
  // Presses keys, one after the other, where the focus is.
  async press(...keys) { await this.driver.actions().sendKeys(...keys).perform(); }

  // Presses Tab until `wanted`; every stop on the way must be seen.
  async tabTo(what, wanted) {
    for (let press = 0; press < 200; press += 1) {
      await this.press(Key.TAB);
      const at = await this.evaluate(focus);
      if (at.tag === 'BODY') continue;
      if (!at.shown || !at.seen) throw new Error(`nothing shows the focus on ${at.tag} «${at.text || at.label}» of ${await this.url()}`);
      if (wanted(at)) return at;
    }
    throw new Error(`${what} is not reached with Tab on ${await this.url()}`);
  }

  // Waits until something is so, and gives what it was.
  async until(what, holds) {
    return this.driver.wait(async () => (await holds()) || false, PATIENCE, what, 40);
  }

  // From a page of the desk that asks who it is: signs in at the sample host with the keyboard, and comes back.
  async signInAs(person) {
    const here = await this.evaluate("new URLSearchParams(location.search).get('to')");
    await this.tabTo('the way in', (at) => /\/sign-in\/[a-z]/.test(at.href));
    await this.press(Key.ENTER);
    await this.untilAt(/\/oauth2\/authorize/);
    let at = await this.tabTo('whom to be', ({ name }) => name === 'person');
    for (let press = 0; at.value !== person && press < 100; press += 1) {
      await this.press(Key.ARROW_DOWN);
      at = { value: await this.evaluate('document.activeElement.value') };
    }
    await this.tabTo('the consent', ({ value }) => value === 'approve');
    await this.press(Key.ENTER);
    await this.until('the way back', async () => new URL(await this.url()).pathname === here);
  }

  untilAt(pattern) { return this.until(`an address like ${pattern}`, async () => pattern.test(await this.url())); }
  untilThere(selector) { return this.until(`${selector} is there`, async () => (await this.count(selector)) > 0); }
}

// Does each piece of work, two at a time: a machine of two cores has no more.
export async function inPairs(work) {
  const queue = [...work];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next();
  };
  await Promise.all([worker(), worker()]);
}

// Goes to an address of the desk as this person, with the keyboard alone, then does the rest: `press` goes on to a stop and
// from there to where it leads, `field` types into a field by its name.
export async function asPerson(person, url, scripts, go) {
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
    await browser.goto(url);
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

// Stops of such a path.
export const button = (name) => ({ tag, text }) => tag === 'BUTTON' && text.startsWith(name);
export const leads = (end) => ({ href }) => end.test(href);
