/* What a page of one's own account does besides sending its form. Buttons that need it are hidden without it. */
(() => {
  'use strict';
  document.querySelectorAll('[data-reveal], [data-print]').forEach(button => button.hidden = false);
  document.addEventListener('click', event => {
    const reveal = event.target.closest('[data-reveal]');
    if (reveal) {
      const input = reveal.closest('.field').querySelector('input');
      input.type = input.type === 'password' ? 'text' : 'password';
      reveal.setAttribute('aria-pressed', String(input.type === 'text'));
    }
    if (event.target.closest('[data-print]')) print();
  });
})();
