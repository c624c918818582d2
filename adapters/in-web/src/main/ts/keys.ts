// Single keys, their overlay, and the switch that turns them off.
const $ = (id) => document.getElementById(id);
const OFF = 'invigil.single-keys-off';

/** @param keys what each key does; a key that is typed into a field is not one */
export function listen(keys) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const typing = event.target.matches('textarea, select, input');
    if (typing && event.key === 'Escape') {
      event.target.blur();
      event.preventDefault();
      return;
    }
    if (typing || (event.key.length === 1 && event.key !== '?' && localStorage.getItem(OFF))) return;
    if (event.key === '?') help();
    else if (!keys[event.key] || keys[event.key](event) === false) return;
    event.preventDefault();
  });
}

function help() {
  $('keys-on').checked = !localStorage.getItem(OFF);
  $('help').showModal();
}

$('keys').addEventListener('click', help);
$('keys-on').addEventListener('change', (event) => {
  if (event.target.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'off');
});

/** Opens what can be done and goes to its first field. */
export function open(id) {
  const act = $(id);
  if (!act) return;
  act.open = true;
  act.querySelector('textarea, input:not([type=hidden]), select')?.focus();
  act.scrollIntoView({ block: 'nearest' });
}

// What came before stays where it did not change: nobody loses the focus or a selection.
const shown = new Map();
document.addEventListener('htmx:oobBeforeSwap', ({ detail }) => {
  const fresh = detail.fragment.firstElementChild?.outerHTML || '';
  if (shown.get(detail.target.id) === fresh) detail.shouldSwap = false;
  shown.set(detail.target.id, fresh);
});

// What is new and urgent is said once.
let known = null;
const title = document.title;
export function hear() {
  const needs = [...document.querySelectorAll('#urgent [data-key]')];
  document.title = needs.length ? `(${needs.length}) ${title}` : title;
  const fresh = known === null ? [] : needs.filter((it) => !known.has(it.dataset.key));
  known = new Set(needs.map((it) => it.dataset.key));
  if (fresh.length === 0) return;
  $('heard').textContent = fresh.map((it) => it.textContent).join(' ');
}

// A message that is sent again after a failure is the same message.
const once = new WeakMap();
document.addEventListener('htmx:configRequest', ({ target, detail }) => {
  if (!target.matches('[data-once]')) return;
  if (!once.has(target)) once.set(target, crypto.randomUUID());
  detail.parameters.id = once.get(target);
});

/** What was taken is cleared and closed; what was refused or could not be sent stays as it was typed. */
document.addEventListener('htmx:afterRequest', ({ target, detail }) => {
  if (!target.matches('form') || detail.xhr.status !== 200) return;
  once.delete(target);
  target.querySelector('[id^=trouble-]')?.replaceChildren();
  if (target.getAttribute('hx-target') === '#sure') return;
  document.querySelector('#sure')?.replaceChildren();
  const act = target.closest('details');
  target.reset();
  if (!act) return;
  act.open = false;
  act.querySelector('summary').focus();
});
