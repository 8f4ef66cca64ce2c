/* Long work tells how far it has come, while somebody looks at it; every tenth is read aloud. Without this file there is a link to look again. */
(() => {
  'use strict';
  const work = document.querySelector('[data-progress]');
  if (!work) return;
  const bar = work.querySelector('progress');
  const shown = work.querySelector('p span');
  const said = work.querySelector('[role=status]');
  let tenth = Math.floor(bar.value / 10);

  const show = ({ percent, far }) => {
    bar.value = percent;
    shown.textContent = far;
    if (Math.floor(percent / 10) === tenth) return;
    tenth = Math.floor(percent / 10);
    said.textContent = far;
  };

  const look = async () => {
    if (document.hidden) { later(); return; }
    try {
      const answer = await fetch(work.dataset.progress, { headers: { Accept: 'application/json' }, redirect: 'error' });
      if (!answer.ok) return;
      const now = await answer.json();
      if (now.state !== 'WAITING' && now.state !== 'RUNNING') { location.reload(); return; }
      show(now);
    } catch { /* signed out, or the server is away for a moment: the link stays */ }
    later();
  };
  const later = () => setTimeout(look, 2000);
  later();
})();
