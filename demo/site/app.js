import { pageOf } from './pages.js';

/**
 * Client-side navigation of the demo CRM: links change the address and the page without loading anything.
 * `demoHabit` lets a test page paint as slowly or as oddly as a real CRM does; the demo itself paints at once.
 */
const paint = (page) => {
  document.title = page.title;
  document.querySelector('main').replaceWith(page.main);
};

function show() {
  const page = pageOf(location, go);
  if (globalThis.demoHabit) globalThis.demoHabit(page, paint);
  else paint(page);
}

/** Opens an address of this CRM as a link does. */
function go(url) {
  if (globalThis.demoWay) globalThis.demoWay(url, show);
  else {
    history.pushState(null, '', url);
    show();
    scrollTo(0, 0);
  }
}

addEventListener('popstate', show);
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/demo-crm/"]') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
// A CRM's own shortcuts are single keys; they must not swallow what is typed into Milepost.
addEventListener('keydown', (event) => {
  if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    event.preventDefault();
    document.querySelector('.find').focus();
  }
  if (event.key === 'n') go('/demo-crm/accounts/new');
});
document
  .querySelector('.find')
  .addEventListener('change', (event) => go(`/demo-crm/accounts?find=${encodeURIComponent(event.target.value)}`));
show();
