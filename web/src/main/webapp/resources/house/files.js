/* Brings files one after the other, so that each shows how far it is. Without this file the same form sends them all at once. */
(() => {
  'use strict';
  const STATE = 'jakarta.faces.ViewState';
  /* Belongs to one view: with the state of the next it would be a wrong one, and without it the view's own is taken. */
  const NONCE = 'primefaces.nonce';

  const watch = form => {
    const input = form.querySelector('input[type=file]');
    const bar = form.querySelector('[data-progress]');
    const said = form.querySelector('[data-said]');
    const show = (file, percent) => {
      const [name, part] = bar.querySelectorAll('span');
      bar.hidden = false;
      name.textContent = file.name;
      part.textContent = `${percent} %`;
      bar.querySelector('progress').value = percent;
    };

    const send = (file, button, state) => new Promise((resolve, reject) => {
      const data = new FormData(form);
      data.delete(input.name);
      data.append(input.name, file);
      data.append(button.name, button.value);
      if (state) {
        data.set(STATE, state);
        data.delete(NONCE);
      }
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.upload.addEventListener('progress', event => show(file, Math.floor(100 * event.loaded / event.total)));
      request.addEventListener('load', () => resolve(request));
      request.addEventListener('error', reject);
      request.addEventListener('abort', reject);
      request.send(data);
    });

    /* What the page says of it: where it leads when it was kept, sentences when it was refused. */
    const answer = request => {
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const problems = [...page.querySelectorAll('.problems li')].map(item => item.textContent);
      if (!problems.length && request.status >= 400) problems.push((page.querySelector('main') ?? page.body).textContent.trim().replace(/\s+/g, ' '));
      return { page, problems, state: page.querySelector(`#${CSS.escape(form.id)} [name="${STATE}"]`)?.value, address: request.responseURL };
    };

    const tell = (page, problems) => {
      form.querySelector('.problems')?.remove();
      const box = document.importNode(page.querySelector('.problems') ?? Object.assign(document.createElement('div'), { className: 'problems' }), true);
      const list = document.createElement('ul');
      problems.forEach(text => list.append(Object.assign(document.createElement('li'), { textContent: text })));
      box.querySelector('ul')?.remove();
      box.append(list);
      box.tabIndex = -1;
      box.setAttribute('role', 'alert');
      form.prepend(box);
      const listing = page.querySelector('[data-files]');
      if (listing) document.querySelector('[data-files]')?.replaceWith(document.importNode(listing, true));
      box.focus();
    };

    const bring = async button => {
      const problems = [];
      let last = null;
      button.setAttribute('aria-busy', 'true');
      for (const file of [...input.files]) {
        said.textContent = said.dataset.said.replace('{0}', file.name);
        show(file, 0);
        try {
          last = answer(await send(file, button, last?.state));
          problems.push(...last.problems);
        } catch { problems.push(said.dataset.broken.replace('{0}', file.name)); }
      }
      button.removeAttribute('aria-busy');
      bar.hidden = true;
      said.textContent = '';
      if (!problems.length && last) { location.assign(last.address); return; }
      tell(last?.page ?? document, problems);
      if (last?.state) {
        form.querySelector(`[name="${STATE}"]`).value = last.state;
        form.querySelector(`[name="${NONCE}"]`)?.remove();
      }
    };

    form.addEventListener('submit', event => {
      if (!input.files.length || !event.submitter) return;
      event.preventDefault();
      if (event.submitter.getAttribute('aria-busy') !== 'true') bring(event.submitter);
    });
  };
  document.querySelectorAll('form[data-bring]').forEach(watch);
})();
