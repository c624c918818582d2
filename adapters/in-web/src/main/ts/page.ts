// What all pages share: times in the reader's own time zone, and what happens when a request fails.
const $ = (id) => document.getElementById(id);

/** Writes each time as the reader's clock shows it. */
export function ownTimes(within = document) {
  const written = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of within.querySelectorAll('time[datetime]:not([data-own])')) {
    time.title = time.textContent;
    time.textContent = written.format(new Date(time.dateTime));
    time.dataset.own = '';
  }
}

export function notice(text) {
  $('notice').textContent = text;
}

ownTimes();
document.addEventListener('htmx:afterSwap', (event) => {
  ownTimes(event.target);
  notice('');
});
document.addEventListener('htmx:beforeRequest', () => notice(''));
document.addEventListener('htmx:sendError', () => notice($('signed-out').dataset.offline));
document.addEventListener('htmx:responseError', (event) => {
  if (event.detail.xhr.status === 401) $('signed-out').showModal();
  else notice($('signed-out').dataset.failed);
});
// Whoever signed in again beside it goes on where they were.
document.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.xhr.status === 200 && $('signed-out').open) $('signed-out').close();
});
document.addEventListener('click', (event) => {
  event.target.closest?.('[data-closes-dialog]')?.closest('dialog').close();
});
