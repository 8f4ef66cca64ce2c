/* In a month: arrows go from day to day, Page Up and Page Down to the month before and after. Every day is a link without this, too. */
(() => {
  'use strict';
  const month = document.querySelector('table.month');
  if (!month) return;
  const days = [...month.querySelectorAll('a.day')];
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const pages = { PageUp: 'prev', PageDown: 'next' };
  month.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = days.indexOf(event.target);
    const target = at >= 0 && event.key in steps ? days[at + steps[event.key]] : null;
    const page = event.key in pages ? document.querySelector(`.moving a[rel=${pages[event.key]}]`) : null;
    if (target) target.focus();
    else if (page) page.click();
    else return;
    event.preventDefault();
  });
})();
