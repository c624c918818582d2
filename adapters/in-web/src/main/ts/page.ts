// What all pages share: times in the reader's own time zone, and what happens when a request fails.
import { $ } from '/pages/dom.js';

const signedOut = () => $('signed-out', HTMLDialogElement);

/** Writes each time as the reader's clock shows it. */
export function ownTimes(within: ParentNode = document): void {
  const written = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of within.querySelectorAll<HTMLTimeElement>('time[datetime]:not([data-own])')) {
    time.title = time.textContent;
    time.textContent = written.format(new Date(time.dateTime));
    time.dataset.own = '';
  }
}

export function notice(text: string | undefined): void {
  $('notice').textContent = text ?? '';
}

ownTimes();
document.addEventListener('htmx:afterSwap', (event) => {
  ownTimes(event.target);
  notice('');
});
document.addEventListener('htmx:beforeRequest', () => notice(''));
document.addEventListener('htmx:sendError', () => notice(signedOut().dataset.offline));
document.addEventListener('htmx:responseError', (event) => {
  if (event.detail.xhr.status === 401) signedOut().showModal();
  else notice(signedOut().dataset.failed);
});
// Whoever signed in again beside it goes on where they were.
document.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.xhr.status === 200 && signedOut().open) signedOut().close();
});
document.addEventListener('click', (event) => {
  if (event.target instanceof Element) event.target.closest('[data-closes-dialog]')?.closest('dialog')?.close();
});
