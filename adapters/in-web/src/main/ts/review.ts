// The flags of a session: one is chosen, looked at and decided, by one key each.
import { length } from '/pages/clock.js';
import { $, one } from '/pages/dom.js';
import { now, open, playBetween, seek, speed, toggle } from '/pages/player.js';
import { notice } from '/pages/page.js';
import type { Listed } from '/pages/timeline.js';

const AROUND = 5000;
const OFF = 'invigil.single-keys-off';

interface Decision extends HTMLFormElement {
  readonly elements: HTMLFormControlsCollection & { readonly scope: RadioNodeList; readonly note: HTMLTextAreaElement };
}

const form = document.querySelector<Decision>('form#decide');
const keysOn = $('keys-on', HTMLInputElement);
const previous = $('previous', HTMLButtonElement);
const following = $('next', HTMLButtonElement);

const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

let chosen: string | null = null;
let began = 0;

const all = () => [...document.querySelectorAll<HTMLElement>('li.flag')];
const find = (id: string | undefined | null) => (id ? document.getElementById(`flag-${id}`) : null);
const from = (flag: HTMLElement) => Date.parse(flag.dataset.from ?? '');
const until = (flag: HTMLElement) => Date.parse(flag.dataset.until ?? '');
const box = (flag: HTMLElement) => flag.querySelector<HTMLInputElement>('input[name=flag]');

/** Opens a flag, closes the others (they share a name), and goes there in the recording. */
function choose(flag: HTMLElement | null | undefined, focus = true): void {
  if (!flag) return;
  chosen = flag.dataset.id ?? null;
  picture(flag);
  document.querySelector('.flag[aria-current]')?.removeAttribute('aria-current');
  flag.setAttribute('aria-current', 'true');
  one(flag, 'details').open = true;
  if (focus) one(flag, 'summary').focus();
  flag.scrollIntoView({ block: 'nearest' });
  seek(from(flag));
  count();
  // The evidence of the next is there before it is asked for.
  const next = ahead(flag);
  if (next) picture(next);
}

/** Pictures of hundreds of flags would be a load for the browser before anybody looks at one. */
function picture(flag: HTMLElement): void {
  const its = flag.querySelector('template');
  its?.replaceWith(its.content);
}

const waits = (flag: HTMLElement) => flag.dataset.answer === '';

function ahead(flag: HTMLElement): HTMLElement | undefined {
  const rest = all();
  const at = rest.indexOf(flag);
  return [...rest.slice(at + 1), ...rest.slice(0, at)].find(waits);
}

function step(direction: number): void {
  const flags = all();
  const flag = find(chosen);
  const at = flag ? flags.indexOf(flag) : -1;
  if (at >= 0) choose(flags[at + direction]);
  else if (direction > 0) choose(flags.find((it) => from(it) >= now() - 500) || flags[0]);
  else choose(flags.findLast((it) => from(it) <= now()));
}

function around(): void {
  const flag = find(chosen);
  playBetween(flag ? from(flag) - AROUND : now() - AROUND, flag ? until(flag) + AROUND : now() + AROUND);
}

function alike(): HTMLElement[] {
  const kind = find(chosen)?.dataset.kind;
  return all().filter((it) => it.dataset.kind === kind && waits(it));
}

const ticked = () => all().filter((it) => box(it)?.checked);

function count(): void {
  if (!form) return;
  $('ticked').textContent = String(ticked().length);
  $('alike').textContent = String(alike().length);
}

/** What is decided is what the person has before them, never what came meanwhile. */
function meant(by: Decision): string[] {
  const one = find(chosen);
  const scopes: Record<string, () => HTMLElement[]> = { one: () => (one ? [one] : []), ticked, kind: alike };
  return scopes[by.elements.scope.value]().map((it) => it.dataset.id ?? '');
}

/** Of those that do not say yet how far into the exam they are. */
function moments(): void {
  document.querySelectorAll<HTMLTimeElement>('time.moment:not([title])').forEach((it) => {
    const at = Date.parse(it.dateTime);
    it.title = timeOfDay.format(at);
    it.textContent = length(at - began);
  });
}

/** What was done and said: each line leads to its moment, and stands on the timeline. */
function happened(): Listed[] {
  return [...document.querySelectorAll<HTMLButtonElement>('#happened button')].map((it) => {
    const at = Date.parse(it.dataset.at ?? '');
    const lead = () => seek(at);
    it.addEventListener('click', lead);
    return { sort: it.dataset.sort ?? '', from: at, until: at, words: one(it, 'span').textContent, choose: lead };
  });
}

/** As if its button were pressed. */
function press(by: Decision, decision: string): void {
  one(by, `[value=${decision}]`).click();
}

function refer(by: Decision): void {
  const note = by.elements.note;
  if (document.activeElement === note) press(by, 'refer');
  else note.focus();
}

function tick(): void {
  const flag = find(chosen);
  const its = flag && box(flag);
  if (!its) return;
  its.checked = !its.checked;
  scope('ticked');
}

function scope(value: string): void {
  if (form) form.elements.scope.value = value;
  count();
}

function help(): void {
  keysOn.checked = !localStorage.getItem(OFF);
  $('help', HTMLDialogElement).showModal();
}

const KEYS: Record<string, ((far: boolean) => unknown) | undefined> = {
  a: () => form && press(form, 'accept'),
  r: () => form && refer(form),
  x: tick,
  1: () => scope('one'),
  2: () => scope('ticked'),
  3: () => scope('kind'),
  n: () => step(1),
  p: () => step(-1),
  e: around,
  '+': () => speed(1),
  '-': () => speed(-1),
  v: () => document.querySelector<HTMLElement>('.verdict select')?.focus(),
  ' ': toggle,
  ArrowLeft: (far) => seek(now() - (far ? 30000 : 5000)),
  ArrowRight: (far) => seek(now() + (far ? 30000 : 5000)),
};

document.addEventListener('keydown', (event) => {
  const on = event.target;
  if (!(on instanceof Element)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  if (form && on.matches('#note') && event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    press(form, 'refer');
  }
  if (on.matches('#note') && event.key === 'Escape') find(chosen)?.querySelector('summary')?.focus();
  if (on.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])')) return;
  if (on.matches('[type=radio]') && event.key.startsWith('Arrow')) return;
  // A chosen flag is open already and has the focus: there Enter closes it, and Space plays.
  if (event.key === ' ' && on.matches('button, a, summary:not(.flag summary), [type=checkbox], [type=radio]')) return;
  const single = event.key.length === 1 && event.key !== ' ' && event.key !== '?';
  if (single && localStorage.getItem(OFF)) return;
  const doing = KEYS[event.key];
  if (event.key === '?') help();
  else if (doing) doing(event.shiftKey);
  else return;
  event.preventDefault();
});

document.addEventListener('htmx:configRequest', (event) => {
  if (!form || event.target !== form) return;
  event.detail.parameters.flag = meant(form);
  $('decide-trouble').replaceChildren();
});

/** After a decision the next flag that waits is opened; after the last, the verdict is near. */
document.addEventListener('htmx:afterRequest', (event) => {
  if (!form || event.target !== form || event.detail.xhr.status !== 200) return;
  form.elements.note.value = '';
  form.elements.scope.value = 'one';
  all().map(box).forEach((it) => { if (it) it.checked = false; });
  moments();
  const flag = find(chosen);
  const next = flag && ahead(flag);
  if (next) choose(next);
  else (document.querySelector<HTMLElement>('.verdict select') || $('standing')).focus();
  count();
  notice($('standing').dataset.said);
});

/** What was said stands where it was said, or says why not. */
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.target.id === 'standing' && event.detail.requestConfig.elt !== form) {
    (event.target.querySelector<HTMLElement>('[role=alert] ~ label select') || event.target).focus();
  }
});

document.addEventListener('toggle', (event) => {
  const details = event.target;
  if (!(details instanceof HTMLDetailsElement)) return;
  const flag = details.closest<HTMLElement>('li.flag');
  if (flag && details.open && flag.dataset.id !== chosen) choose(flag, false);
}, true);
document.addEventListener('change', ({ target }) => {
  if (target instanceof Element && target.matches('.flag input')) count();
});
previous.addEventListener('click', () => step(-1));
following.addEventListener('click', () => step(1));
$('around').addEventListener('click', around);
$('keys').addEventListener('click', help);
keysOn.addEventListener('change', () => {
  if (keysOn.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'off');
});

const flags = all();
previous.disabled = following.disabled = flags.length === 0;
began = await open([
  ...flags.map((it) => ({
    sort: 'flag',
    from: from(it),
    until: until(it),
    words: it.dataset.words ?? '',
    choose: () => choose(find(it.dataset.id)),
  })),
  ...happened(),
]);
if (began) moments();
