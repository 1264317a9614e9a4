// Lists of the desk that people put in order: dragged by a handle, or moved with the arrow keys while the handle has the focus.
// The order is sent with the list's own form, as its buttons send a step. Everything here is an extra: the buttons stay, and
// whatever fails is sent once more as the browser sends a form, so that its answer says what is wrong.
//
// Marks that templates give, on the list: data-order; data-order-handle, data-order-hint, data-order-said: what a handle is
// called, what it does, and what is said of a place, with %name%, %place% and %total%. On each entry: data-id, data-name.
(function () {
  'use strict';

  const LIST = '[data-order]';
  const main = document.querySelector('main');
  if (!main || !document.querySelector(LIST) || !window.fetch || !window.PointerEvent || !window.DOMParser) return;

  // Milliseconds without a further key before an order is sent, and pixels from an edge at which the page moves along.
  const KEYS_REST = 700;
  const EDGE = 80;

  const voice = document.createElement('p');
  voice.className = 'aloud';
  voice.setAttribute('role', 'status');
  main.append(voice);

  const hint = document.createElement('p');
  hint.id = 'order-hint';
  hint.hidden = true;
  main.append(hint);

  const said = (text, item) => {
    const siblings = Array.from(item.parentElement.children);
    const values = { name: item.dataset.name, place: siblings.indexOf(item) + 1, total: siblings.length };
    return text.replace(/%(name|place|total)%/g, (_, value) => values[value]);
  };
  const ids = (list) => Array.from(list.children, (item) => item.dataset.id).join(' ');

  function ready(list) {
    const { orderHandle, orderHint, orderSaid } = list.dataset;
    const form = list.closest('form');
    let sent = ids(list);
    let rest = 0;
    let busy = false;
    hint.textContent = orderHint;
    if (list.children.length < 2) return;
    list.classList.add('in-order');

    // Sends the order, and takes the list over as the answer shows it.
    async function send(item) {
      clearTimeout(rest);
      const order = ids(list);
      if (busy || order === sent) return;
      busy = true;
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name: 'order', value: order });
      form.append(field);
      try {
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.querySelector(LIST);
        if (!answer.ok || !fresh) throw new Error(String(answer.status));
        const held = item.contains(document.activeElement);
        form.replaceChildren(...fresh.closest('form').childNodes);
        ready(fresh);
        const again = Array.from(fresh.children).find((one) => one.dataset.id === item.dataset.id);
        if (held && again) again.querySelector('.order-handle').focus();
        const notice = page.querySelector('.desk-notice');
        if (notice) voice.textContent = notice.textContent.trim();
      } catch {
        form.submit();
      }
    }

    function place(item, before) {
      if (busy || item === before || item.nextElementSibling === before) return;
      const held = item.contains(document.activeElement);
      list.insertBefore(item, before);
      // What moves in the page loses the focus on the way.
      if (held) item.querySelector('.order-handle').focus();
    }

    function keys(event, item) {
      const { previousElementSibling: above, nextElementSibling: below } = item;
      if (event.key === 'ArrowUp' && above) place(item, above);
      else if (event.key === 'ArrowDown' && below) place(item, below.nextElementSibling);
      else if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      voice.textContent = said(orderSaid, item);
      clearTimeout(rest);
      rest = setTimeout(send, KEYS_REST, item);
    }

    function drag(event, item) {
      const handle = event.currentTarget;
      if (busy || event.button !== 0) return;
      const home = item.nextElementSibling;
      handle.setPointerCapture(event.pointerId);
      handle.focus();
      item.classList.add('moving');
      const follow = ({ clientY }) => {
        if (clientY < EDGE) window.scrollBy(0, -12);
        if (clientY > window.innerHeight - EDGE) window.scrollBy(0, 12);
        const others = Array.from(list.children).filter((other) => other !== item);
        const below = others.find((other) => {
          const { top, height } = other.getBoundingClientRect();
          return clientY < top + height / 2;
        });
        place(item, below ?? null);
      };
      const stop = () => {
        item.classList.remove('moving');
        handle.removeEventListener('pointermove', follow);
        handle.removeEventListener('pointerup', drop);
        handle.removeEventListener('pointercancel', back);
        document.removeEventListener('keydown', escape, true);
      };
      const drop = () => {
        stop();
        voice.textContent = said(orderSaid, item);
        send(item);
      };
      const back = () => {
        stop();
        place(item, home);
      };
      const escape = (press) => press.key === 'Escape' && back();
      handle.addEventListener('pointermove', follow);
      handle.addEventListener('pointerup', drop);
      handle.addEventListener('pointercancel', back);
      document.addEventListener('keydown', escape, true);
    }

    for (const item of list.children) {
      const handle = document.createElement('button');
      handle.type = 'button';
      handle.className = 'order-handle';
      handle.setAttribute('aria-label', said(orderHandle, item));
      handle.setAttribute('aria-describedby', hint.id);
      handle.addEventListener('keydown', (event) => keys(event, item));
      handle.addEventListener('pointerdown', (event) => drag(event, item));
      handle.addEventListener('blur', (event) => event.relatedTarget && send(item));
      item.prepend(handle);
    }
  }

  document.querySelectorAll(LIST).forEach(ready);
}());
