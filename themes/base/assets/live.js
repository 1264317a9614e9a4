// What an open page does by itself. Everything here is an extra: each page is whole without it, so whatever a browser lacks,
// and whatever fails, leaves the page as the server made it.
//
// Marks that templates give:
//   data-live-source  where the window tells which projects changed
//   data-live         a part that tells of one project, or of any (*); data-live-text: its sums, to be said aloud;
//                     data-live-over: nothing more is to be expected of it
//   data-refine       the form that chooses, and every part that follows from the choice; the same names on every answer;
//                     data-refine-said: the words that tell how many were found
//   data-player       what plays a video, loaded when data-play is pressed
(function () {
  'use strict';

  const root = document.documentElement;
  const main = document.querySelector('main');
  if (!main || !window.fetch || !window.DOMParser || !window.URLSearchParams || !root.closest || !root.isEqualNode) return;

  // Milliseconds.
  const BETWEEN_WORDS = 5000;
  const CROWD_SPREADS = 800;
  const STILL_FRESH = 2000;
  const TYPING = 350;

  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const upTo = (most) => Math.random() * most;

  // Saying things aloud: one place, politely, and never more often than somebody can follow.
  const voice = document.createElement('p');
  const unsaid = new Map();
  let spoke = 0;
  let speaking = 0;

  function say(about, text) {
    unsaid.delete(about);
    // Spaces that hold a number together stay.
    unsaid.set(about, text.trim().replace(/[ \t\n]+/g, ' '));
    if (!speaking) speaking = setTimeout(speak, Math.max(150, spoke + BETWEEN_WORDS - Date.now()));
  }

  function speak() {
    const words = Array.from(unsaid.values()).slice(-3).join(' ');
    unsaid.clear();
    speaking = 0;
    spoke = Date.now();
    // The same words again are news again.
    voice.textContent = voice.textContent === words ? words + '\u00a0' : words;
  }

  // Turning one piece of a page into another. What stays is kept as it is, so that focus, selection and scroll stay too.
  function isSame(old, fresh) {
    if (old.nodeType !== fresh.nodeType || old.nodeName !== fresh.nodeName) return false;
    if (old.nodeType !== 1) return true;
    const mark = (node) => node.id + ' ' + (node.getAttribute('class') || '').split(' ')[0];
    const picture = (node) => node.nodeName === 'IMG' && node.getAttribute('src');
    return mark(old) === mark(fresh) && picture(old) === picture(fresh);
  }

  function turn(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    if (old.nodeType !== 1) {
      old.nodeValue = fresh.nodeValue;
      return;
    }
    turnAttributes(old, fresh);
    let at = old.firstChild;
    for (let next = fresh.firstChild; next; next = next.nextSibling) {
      at = skipTo(at, next);
      if (at && isSame(at, next)) {
        turn(at, next);
        at = at.nextSibling;
      } else {
        old.insertBefore(document.importNode(next, true), at);
      }
    }
    while (at) at = dropped(at);
  }

  // Where an element is found again further on, what stood before it is gone.
  function skipTo(at, next) {
    if (!at || next.nodeType !== 1) return at;
    let found = at;
    while (found && !isSame(found, next)) found = found.nextSibling;
    while (found && at !== found) at = dropped(at);
    return at;
  }

  function dropped(node) {
    const next = node.nextSibling;
    node.remove();
    return next;
  }

  function turnAttributes(old, fresh) {
    // What a visitor has unfolded stays so.
    const isVisitors = (name) => name === 'open' && old.nodeName === 'DETAILS';
    Array.from(old.attributes).forEach(({ name }) => {
      if (!fresh.hasAttribute(name) && !isVisitors(name)) old.removeAttribute(name);
    });
    Array.from(fresh.attributes).forEach(({ name, value }) => {
      if (old.getAttribute(name) !== value && !isVisitors(name)) old.setAttribute(name, value);
    });
  }

  // Changes the page and gives the focus back to what had it. False where that is no longer there.
  function keepingFocus(change) {
    const name = (node) => node.id || [node.nodeName, node.name, node.value, node.getAttribute('href'), node.textContent].join(' ');
    const held = document.activeElement;
    const isHeld = held && held !== document.body;
    const was = isHeld && name(held);
    change();
    if (!isHeld || (document.activeElement === held && name(held) === was)) return true;
    const again = all('a, button, input, select, summary, [tabindex]').find((node) => name(node) === was);
    if (again) again.focus({ preventScroll: true });
    return Boolean(again);
  }

  // A page as the server has it now. A copy that the browser kept is asked for again, and mostly not sent again.
  function read(address) {
    return fetch(address, { cache: 'no-cache', headers: { accept: 'text/html' } }).then((answer) => {
      if (!answer.ok || !/^text\/html/.test(answer.headers.get('content-type'))) throw new Error('no page: ' + answer.status);
      return answer.text();
    }).then((text) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      if (page.documentElement.lang !== root.lang) throw new Error('in another language');
      return page;
    });
  }

  // What is to be done where a page got parts that it had not.
  let listenTo = () => {};

  // Sums that move. While the page can be seen it listens; hidden, it holds no connection and asks nothing.
  function follow() {
    const source = main.getAttribute('data-live-source');
    const isAwaited = () => document.querySelector('[data-live]:not([data-live-over])');
    if (!source) return;
    const told = new Set();
    const retried = new Set();
    let stream = null;
    let soon = 0;
    let later = 0;
    let reading = false;
    let readAt = cameFromHistory() ? 0 : Date.now();

    function listen() {
      if (stream || later || document.hidden || !isAwaited()) return;
      if (!window.EventSource) return listenLater();
      stream = new EventSource(source);
      // Something may have been told while nobody listened.
      stream.addEventListener('open', catchUp);
      stream.addEventListener('changed', (event) => {
        const names = event.data.split(' ');
        names.forEach((name) => retried.delete(name));
        hear(names);
      });
      stream.addEventListener('error', () => {
        // Refused; after anything less the browser comes back by itself.
        if (stream && stream.readyState === 2) {
          stream = null;
          listenLater();
        }
      });
    }

    function listenLater() {
      later = setTimeout(() => {
        later = 0;
        hear(['*']);
        listen();
      }, 60000 + upTo(30000));
    }

    function rest() {
      if (stream) stream.close();
      clearTimeout(later);
      clearTimeout(soon);
      stream = null;
      later = soon = 0;
    }

    function catchUp() {
      if (isAwaited() && (told.size > 0 || Date.now() - readAt > STILL_FRESH)) hear(['*']);
    }

    function hear(names) {
      const isShown = (name) => name === '*' || all('[data-live]').some((part) => concerns(part, name));
      names.filter(isShown).forEach((name) => told.add(name));
      if (told.size > 0) refreshIn(upTo(CROWD_SPREADS));
    }

    function refreshIn(time) {
      if (!soon && !reading && !document.hidden) soon = setTimeout(refresh, time);
    }

    function refresh() {
      const [address, names] = [location.href, Array.from(told)];
      soon = 0;
      reading = true;
      told.clear();
      read(address).then((page) => {
        readAt = Date.now();
        // The first who asks has the page made anew; who asks meanwhile may be given the old one.
        if (location.href === address && !show(page, names)) setTimeout(() => retry(names), 1500 + upTo(1500));
      }).catch(() => setTimeout(() => retry(names), 5000 + upTo(5000))).then(() => {
        reading = false;
        if (told.size > 0) refreshIn(CROWD_SPREADS);
      });
    }

    function retry(names) {
      const once = names.filter((name) => name !== '*' && !retried.has(name));
      once.forEach((name) => retried.add(name));
      hear(once);
    }

    // False where nothing has changed of what was told.
    function show(page, names) {
      const fresh = parts(page);
      let isNews = names.indexOf('*') >= 0;
      parts(document).forEach((olds, name) => {
        const news = fresh.get(name) || [];
        if (news.length !== olds.length) return;
        olds.forEach((old, at) => {
          if (old.isEqualNode(news[at])) return;
          const said = old.getAttribute('data-live-text');
          keepingFocus(() => turn(old, news[at]));
          const text = old.getAttribute('data-live-text');
          if (text && text !== said) say(name, text);
          isNews = isNews || names.some((one) => concerns(old, one));
        });
      });
      return isNews;
    }

    document.addEventListener('visibilitychange', () => {
      if (document.hidden) return rest();
      catchUp();
      listen();
    });
    window.addEventListener('pagehide', rest);
    window.addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      catchUp();
      listen();
    });
    listenTo = listen;
    listen();
  }

  const concerns = (part, name) => part.getAttribute('data-live') === name || part.getAttribute('data-live') === '*';

  function parts(page) {
    const named = new Map();
    all('[data-live]', page).forEach((part) => {
      const name = part.getAttribute('data-live');
      named.set(name, (named.get(name) || []).concat(part));
    });
    return named;
  }

  // Going back, a browser may show the copy it kept, however old.
  function cameFromHistory() {
    const [visit] = window.performance && performance.getEntriesByType ? performance.getEntriesByType('navigation') : [];
    return Boolean(visit && visit.type === 'back_forward');
  }

  // Filters that refine the list in place. The address is the same as the form would lead to.
  function refineInPlace() {
    const form = document.querySelector('form[data-refine]');
    if (!form || !history.pushState || !window.FormData) return;
    const path = new URL(form.action).pathname;
    let shown = location.pathname + location.search;
    let asked = 0;
    let typing = 0;
    let isTyped = false;
    root.classList.add('refines');

    function chosen() {
      const kept = new URLSearchParams();
      new FormData(form).forEach((value, name) => {
        const field = form.elements[name];
        const isUsual = field && field.options && field.selectedIndex === 0;
        if (value.trim() && !isUsual) kept.append(name, value);
      });
      const query = kept.toString();
      return path + (query && '?' + query);
    }

    // `how`: a choice, words being typed, a link, a button, or the browser's history.
    function refine(address, how) {
      clearTimeout(typing);
      if (how === 'typed' && address === shown) return;
      const mine = ++asked;
      const results = document.querySelector('[data-refine-said]').closest('[data-refine]');
      results.setAttribute('aria-busy', 'true');
      read(address).then((page) => {
        if (mine !== asked) return;
        const stays = swap(page, how);
        // Words being typed are one step back, however many letters they have.
        if (how !== 'history') history[how === 'typed' && isTyped ? 'replaceState' : 'pushState'](null, '', address);
        isTyped = how === 'typed';
        shown = location.pathname + location.search;
        arrive(stays, how);
      }).catch(() => {
        if (mine !== asked) return;
        results.removeAttribute('aria-busy');
        if (how === 'history') location.reload();
        // Whoever is typing is not led away; the button still does it.
        else if (how !== 'typed') location.assign(address);
      });
    }

    // True where the focus stays where it was.
    function swap(page, how) {
      const style = (of) => of.querySelector('link[rel=stylesheet]').getAttribute('href');
      const olds = all('[data-refine]');
      const news = olds.map((old) => page.querySelector('[data-refine="' + old.getAttribute('data-refine') + '"]'));
      if (style(page) !== style(document) || news.indexOf(null) >= 0) throw new Error('another kind of page');
      const stays = keepingFocus(() => olds.forEach((old, at) => turn(old, news[at])));
      settle(how);
      listenTo();
      document.title = page.title;
      return stays;
    }

    // The form tells what was asked for; but no letter is taken from under somebody's hands.
    function settle(how) {
      Array.from(form.elements).forEach((field) => {
        const isInHand = field === document.activeElement && how !== 'history';
        if (field.options) Array.from(field.options).forEach((option) => { option.selected = option.defaultSelected; });
        else if (field.type === 'checkbox' || field.type === 'radio') field.checked = field.defaultChecked;
        else if (field.type === 'search' && !isInHand && field.value !== field.defaultValue) field.value = field.defaultValue;
      });
    }

    // Tells how many were found, and takes along whoever pressed a button or a link that is gone.
    function arrive(stays, how) {
      const count = document.querySelector('[data-refine-said]');
      const goes = how === 'button' || how === 'link';
      if (how === 'button') fold();
      if (!goes && stays) return say('count', count.textContent);
      count.focus({ preventScroll: true });
      if (goes) count.scrollIntoView({ block: 'nearest' });
    }

    // On a phone the choices lie over what they found.
    function fold() {
      const choices = form.querySelector('details');
      const summary = choices && choices.querySelector('summary');
      if (summary && summary.getClientRects().length > 0) choices.open = false;
    }

    const isTyping = (field) => field.type === 'search' || field.type === 'text';
    document.addEventListener('input', ({ target }) => {
      if (target.form !== form || !isTyping(target)) return;
      asked += 1;
      clearTimeout(typing);
      typing = setTimeout(() => refine(chosen(), 'typed'), TYPING);
    });
    document.addEventListener('change', ({ target }) => {
      if (target.form === form && !isTyping(target)) refine(chosen(), 'choice');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { activeElement } = document;
      refine(chosen(), activeElement && activeElement.type === 'submit' ? 'button' : 'choice');
    });
    document.addEventListener('click', (event) => {
      const link = event.target.closest('[data-refine] a[href]');
      const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      if (!link || !isPlain || event.defaultPrevented || link.origin !== location.origin || link.pathname !== path) return;
      event.preventDefault();
      refine(link.pathname + link.search, 'link');
    });
    window.addEventListener('popstate', () => {
      if (location.pathname + location.search !== shown) refine(location.href, 'history');
    });
  }

  // Videos that play here, once somebody has asked for it. Until then nothing is asked of their site.
  function offerPlayers() {
    all('[data-player]').forEach((figure) => {
      const screen = figure.querySelector('[data-screen]');
      const button = figure.querySelector('[data-play]');
      if (!screen || !button) return;
      all('[hidden]', figure).forEach((part) => { part.hidden = false; });
      const play = (event) => {
        event.preventDefault();
        const frame = document.createElement('iframe');
        frame.title = figure.getAttribute('data-player-title');
        frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
        frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation');
        // Players refuse to play on a page that does not say whose it is.
        frame.referrerPolicy = 'strict-origin';
        frame.className = screen.className;
        frame.src = figure.getAttribute('data-player');
        screen.replaceWith(frame);
        button.remove();
        frame.focus();
      };
      button.addEventListener('click', play);
      screen.addEventListener('click', play);
    });
  }

  voice.className = 'aloud';
  voice.setAttribute('role', 'status');
  voice.setAttribute('aria-live', 'polite');
  document.body.appendChild(voice);
  [follow, refineInPlace, offerPlayers].forEach((start) => {
    try {
      start();
    } catch (error) {
      console.warn(error);
    }
  });
}());
