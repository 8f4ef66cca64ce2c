/* Niceties only: every page works without this file. */
(() => {
  'use strict';
  const all = (selector, root = document) => root.querySelectorAll(selector);
  const one = (selector, root = document) => root.querySelector(selector);
  const on = (type, listener, options) => document.addEventListener(type, listener, options);

  /* Says a sentence to screen readers and shows it for a moment: house.say('Copied') */
  const say = text => {
    const place = one('.toast');
    if (!place) return;
    place.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { place.textContent = ''; }, 6000);
  };
  window.house = { say };

  /* The link to the navigation becomes a button that opens it. */
  const opener = one('.menu-button');
  const areas = one('.areas');
  const showAreas = open => {
    areas.classList.toggle('open', open);
    opener.setAttribute('aria-expanded', open);
  };
  if (opener && areas) {
    opener.setAttribute('role', 'button');
    opener.setAttribute('aria-controls', areas.id);
    showAreas(false);
    opener.addEventListener('click', event => {
      event.preventDefault();
      showAreas(!areas.classList.contains('open'));
      if (areas.classList.contains('open')) one('a', areas)?.focus();
    });
    opener.addEventListener('keydown', event => {
      if (event.key === ' ') { event.preventDefault(); opener.click(); }
    });
  }

  /* A press outside closes what hangs open. */
  on('click', event => {
    all('details.menu[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
    if (areas?.classList.contains('open') && !areas.contains(event.target) && !opener.contains(event.target)) showAreas(false);
  });

  /* Escape closes one thing; three times within 1.5 seconds it leaves. */
  let escapes = [];
  on('keydown', event => {
    if (event.key !== 'Escape' || event.repeat) return;
    escapes = [...escapes, event.timeStamp].filter(at => event.timeStamp - at < 1500);
    const leave = one('form.leave');
    if (escapes.length >= 3 && leave) { leave.submit(); return; }
    const menu = one('details.menu[open]');
    if (menu) { menu.open = false; one('summary', menu).focus(); }
    else if (areas?.classList.contains('open')) { showAreas(false); opener.focus(); }
    hideTip();
  });

  /* A click on a row follows its main link, with the same keys held. */
  on('click', event => {
    if (event.defaultPrevented || event.button !== 0 || event.target.closest('a, button, input, select, textarea, label, summary')) return;
    const link = event.target.closest('tbody tr') && one('a.row-link', event.target.closest('tbody tr'));
    if (!link || String(getSelection())) return;
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey }));
  });

  /* <button data-copy="id-of-text" data-copied="Copied"> */
  on('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const source = document.getElementById(button.dataset.copy);
    try {
      const lines = [...all('li', source)].map(item => item.textContent).join('\n');
      await navigator.clipboard.writeText(source.value || lines || source.textContent.trim());
      say(button.dataset.copied);
    } catch { getSelection().selectAllChildren(source); }
  });

  /* <button data-opens="id-of-dialog">; closing is a form with method="dialog". */
  on('click', event => {
    const button = event.target.closest('[data-opens]');
    const dialog = button && document.getElementById(button.dataset.opens);
    if (dialog?.showModal) { event.preventDefault(); dialog.showModal(); }
  });

  /* A form is sent once. data-again on a form allows repeats (downloads, filters). */
  on('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'dialog' || form.method === 'get' || 'again' in form.dataset) return;
    if (form.getAttribute('aria-busy') === 'true') { event.preventDefault(); return; }
    form.setAttribute('aria-busy', 'true');
    event.submitter?.setAttribute('aria-busy', 'true');
  });
  addEventListener('pageshow', () => all('form[aria-busy], button[aria-busy]').forEach(element => element.removeAttribute('aria-busy')));

  /* Filters are folded on a phone, open elsewhere. */
  const phone = matchMedia('(max-width: 639.98px)');
  const fold = () => all('details.filters').forEach(filters => { filters.open = !phone.matches; });
  fold();
  phone.addEventListener('change', fold);

  /* A file may be dropped on the whole field; the native control shows its name. */
  all('.drop').forEach(drop => {
    const input = one('input[type=file]', drop);
    const over = (event, inside) => { event.preventDefault(); drop.classList.toggle('over', inside); };
    drop.addEventListener('dragover', event => over(event, true));
    drop.addEventListener('dragleave', event => over(event, false));
    drop.addEventListener('drop', event => {
      over(event, false);
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });

  /* The name of a country, on hover and on focus alike; one where nobody is leads nowhere and is hovered only. */
  const tip = one('.map .tip');
  const hideTip = () => { if (tip) tip.hidden = true; };
  const showTip = country => {
    const frame = tip.parentElement.getBoundingClientRect();
    const shape = (one('.tiny', country) ?? country).getBoundingClientRect();
    tip.textContent = country.dataset.tip ?? country.getAttribute('aria-label');
    tip.hidden = false;
    const within = (value, most) => Math.max(4, Math.min(value, most - 4));
    tip.style.left = `${within(shape.left + shape.width / 2 - frame.left - tip.offsetWidth / 2, frame.width - tip.offsetWidth)}px`;
    tip.style.top = `${within(shape.top - frame.top - tip.offsetHeight - 6, frame.height)}px`;
  };
  if (tip) {
    const map = tip.parentElement;
    ['pointerover', 'focusin'].forEach(type => map.addEventListener(type, event => {
      const country = event.target.closest('a, [data-tip]');
      if (country) showTip(country); else if (event.target !== tip) hideTip();
    }));
    map.addEventListener('pointerleave', hideTip);
    map.addEventListener('focusout', hideTip);
  }

  /* <input data-suggest="/address">: a combobox. Arrows choose, Enter follows, Escape closes; Enter without a choice searches as ever. */
  all('input[data-suggest]').forEach((input, number) => {
    const list = document.createElement('ul');
    const said = document.createElement('span');
    let timer;
    let asking;
    list.id = `suggestions-${number}`;
    list.className = 'suggestions';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.placeholder);
    said.className = 'out-of-sight';
    said.setAttribute('role', 'status');
    input.setAttribute('role', 'combobox');
    input.setAttribute('autocomplete', 'off');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', false);
    input.after(list, said);

    const chosen = () => one('[aria-selected=true]', list);
    const choose = option => {
      chosen()?.setAttribute('aria-selected', false);
      option?.setAttribute('aria-selected', true);
      option?.scrollIntoView({ block: 'nearest' });
      if (option) input.setAttribute('aria-activedescendant', option.id); else input.removeAttribute('aria-activedescendant');
    };
    const close = () => {
      clearTimeout(timer);
      asking?.abort();
      list.hidden = true;
      input.setAttribute('aria-expanded', false);
      choose(null);
    };
    /* Texts come in parts; what was typed comes as a list of one. */
    const write = (name, parts) => {
      const line = document.createElement('span');
      line.className = name;
      parts.forEach(part => {
        const mark = Array.isArray(part) ? document.createElement('mark') : null;
        if (mark) mark.textContent = part[0];
        line.append(mark ?? part);
      });
      return line;
    };
    const show = answer => {
      list.replaceChildren(...answer.list.map((found, at) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${at}`;
        option.dataset.address = found.address;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', false);
        option.append(write('name', found.title), write('under', found.under.length ? [`${found.kind} · `, ...found.under] : [found.kind]));
        return option;
      }));
      list.hidden = !answer.list.length;
      input.setAttribute('aria-expanded', !list.hidden);
      input.removeAttribute('aria-activedescendant');
      said.textContent = answer.said;
    };
    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(input.value.trim())}`, { signal: asking.signal, headers: { Accept: 'application/json' } });
        if (answer.ok && !answer.redirected && document.activeElement === input) show(await answer.json());
      } catch { /* another letter came, or the network went: what is typed can still be sent */ }
    };
    input.addEventListener('input', () => {
      clearTimeout(timer);
      if (input.value.trim().length < 2) close(); else timer = setTimeout(ask, 200);
    });
    input.addEventListener('keydown', event => {
      const options = [...list.children];
      const at = options.indexOf(chosen());
      if (list.hidden) return;
      if (event.key === 'ArrowDown') choose(options[(at + 1) % options.length]);
      else if (event.key === 'ArrowUp') choose(options[(at <= 0 ? options.length : at) - 1]);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && at >= 0) location.assign(options[at].dataset.address);
      else return;
      event.preventDefault();
    });
    input.addEventListener('blur', close);
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) location.assign(option.dataset.address);
    });
  });

  /* Of more tabs than the window shows, the one that is open. */
  for (const tab of all('.tabs [aria-current]')) {
    const row = tab.closest('ul');
    row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  }

  one('.problems')?.focus();
})();
