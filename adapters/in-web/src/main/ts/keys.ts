// Single keys, their overlay, and the switch that turns them off.
import { $, one } from '/pages/dom.js';

const OFF = 'invigil.single-keys-off';

/** Answers false where the key does nothing now. */
type Doing = (event: KeyboardEvent) => unknown;

/** @param keys what each key does; a key that is typed into a field is not one */
export function listen(keys: Record<string, Doing | undefined>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const on = event.target;
    if (!(on instanceof HTMLElement)) return;
    const typing = on.matches('textarea, select, input');
    if (typing && event.key === 'Escape') {
      on.blur();
      event.preventDefault();
      return;
    }
    if (typing || (event.key.length === 1 && event.key !== '?' && localStorage.getItem(OFF))) return;
    const doing = keys[event.key];
    if (event.key === '?') help();
    else if (!doing || doing(event) === false) return;
    event.preventDefault();
  });
}

const keysOn = $('keys-on', HTMLInputElement);

function help(): void {
  keysOn.checked = !localStorage.getItem(OFF);
  $('help', HTMLDialogElement).showModal();
}

$('keys').addEventListener('click', help);
keysOn.addEventListener('change', () => {
  if (keysOn.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'off');
});

/** Opens what can be done and goes to its first field. */
export function open(id: string): void {
  const act = document.querySelector<HTMLDetailsElement>(`details#${id}`);
  if (!act) return;
  act.open = true;
  act.querySelector<HTMLElement>('textarea, input:not([type=hidden]), select')?.focus();
  act.scrollIntoView({ block: 'nearest' });
}

// What came before stays where it did not change: nobody loses the focus or a selection.
const shown = new Map<string, string>();
document.addEventListener('htmx:oobBeforeSwap', ({ detail }) => {
  const fresh = detail.fragment.firstElementChild?.outerHTML || '';
  if (shown.get(detail.target.id) === fresh) detail.shouldSwap = false;
  shown.set(detail.target.id, fresh);
});

// What is new and urgent is said once.
let known: Set<string | undefined> | null = null;
const title = document.title;
export function hear(): void {
  const needs = [...document.querySelectorAll<HTMLElement>('#urgent [data-key]')];
  document.title = needs.length ? `(${needs.length}) ${title}` : title;
  const before = known;
  const fresh = before === null ? [] : needs.filter((it) => !before.has(it.dataset.key));
  known = new Set(needs.map((it) => it.dataset.key));
  if (fresh.length === 0) return;
  $('heard').textContent = fresh.map((it) => it.textContent).join(' ');
}

// A message that is sent again after a failure is the same message.
const once = new WeakMap<HTMLElement, string>();
document.addEventListener('htmx:configRequest', ({ target, detail }) => {
  if (!target.matches('[data-once]')) return;
  const id = once.get(target) ?? crypto.randomUUID();
  once.set(target, id);
  detail.parameters.id = id;
});

/** What was taken is cleared and closed; what was refused or could not be sent stays as it was typed. */
document.addEventListener('htmx:afterRequest', ({ target, detail }) => {
  if (!(target instanceof HTMLFormElement) || detail.xhr.status !== 200) return;
  once.delete(target);
  target.querySelector('[id^=trouble-]')?.replaceChildren();
  if (target.getAttribute('hx-target') === '#sure') return;
  document.querySelector('#sure')?.replaceChildren();
  const act = target.closest('details');
  target.reset();
  if (!act) return;
  act.open = false;
  one(act, 'summary').focus();
});
