/* Keeps what is typed into a form with n:draft. Without this file a form that could not be saved is kept all the same. */
(() => {
  'use strict';
  const PAUSE = 3000;
  const watch = place => {
    if (place.dataset.draft !== 'keep' || place.dataset.watched) return;
    place.dataset.watched = 'yes';
    const form = place.closest('form');
    let timer = 0, running = null, changed = false, sent = false;

    const typed = () => {
      const secret = new Set([...form.querySelectorAll('input[type=password], input[type=file], [data-secret]')].map(input => input.name));
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        const ours = name.startsWith(form.id + ':') || name === 'draft' || name === 'draft-base';
        if (ours && typeof value === 'string' && !secret.has(name)) fields.append(name, value);
      }
      return fields;
    };
    const tell = text => { if (place.textContent !== text) place.textContent = text; };

    const keep = async () => {
      clearTimeout(timer);
      if (!changed || sent) return;
      changed = false;
      running = new AbortController();
      try {
        const answer = await fetch('/drafts', { method: 'POST', body: typed(), redirect: 'manual', signal: running.signal });
        if (answer.type === 'opaqueredirect') tell(place.dataset.signedOut);
        else if (answer.ok) tell(await answer.text());
        else throw new Error(answer.status);
      } catch {
        if (sent) return;
        changed = true;
        tell(place.dataset.notKept);
      }
    };
    const noticed = () => {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    };
    const leave = () => {
      if (!changed || sent) return;
      changed = false;
      navigator.sendBeacon('/drafts', typed());
    };

    form.addEventListener('input', noticed);
    form.addEventListener('change', noticed);
    form.addEventListener('submit', () => { sent = true; clearTimeout(timer); running?.abort(); });
    addEventListener('pageshow', () => { sent = false; });
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') leave(); });
  };
  document.querySelectorAll('[data-draft]').forEach(watch);
})();
