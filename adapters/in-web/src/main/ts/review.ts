// The flags of a session: one is chosen, looked at and decided, by one key each.
import { length } from '/pages/clock.js';
import { now, open, playBetween, seek, speed, toggle } from '/pages/player.js';
import { notice } from '/pages/page.js';

const $ = (id) => document.getElementById(id);
const AROUND = 5000;
const OFF = 'invigil.single-keys-off';
const form = $('decide');

let chosen = null;
let began = 0;

const all = () => [...document.querySelectorAll('li.flag')];
const find = (id) => (id ? $(`flag-${id}`) : null);
const from = (flag) => Date.parse(flag.dataset.from);
const until = (flag) => Date.parse(flag.dataset.until);
const box = (flag) => flag.querySelector('input[name=flag]');

/** Opens a flag, closes the others (they share a name), and goes there in the recording. */
function choose(flag, focus = true) {
  if (!flag) return;
  chosen = flag.dataset.id;
  document.querySelector('.flag[aria-current]')?.removeAttribute('aria-current');
  flag.setAttribute('aria-current', 'true');
  flag.querySelector('details').open = true;
  if (focus) flag.querySelector('summary').focus();
  flag.scrollIntoView({ block: 'nearest' });
  seek(from(flag));
  count();
  // The evidence of the next is there before it is asked for.
  ahead(flag)?.querySelectorAll('img').forEach((it) => { it.loading = 'eager'; });
}

const waits = (flag) => flag.dataset.answer === '';

function ahead(flag) {
  const rest = all();
  const at = rest.indexOf(flag);
  return [...rest.slice(at + 1), ...rest.slice(0, at)].find(waits);
}

function step(direction) {
  const flags = all();
  const at = flags.indexOf(find(chosen));
  if (at >= 0) choose(flags[at + direction]);
  else choose(direction > 0 ? flags.find((it) => from(it) >= now() - 500) || flags[0] : flags.findLast((it) => from(it) <= now()));
}

function around() {
  const flag = find(chosen);
  playBetween(flag ? from(flag) - AROUND : now() - AROUND, flag ? until(flag) + AROUND : now() + AROUND);
}

function alike() {
  const kind = find(chosen)?.dataset.kind;
  return all().filter((it) => it.dataset.kind === kind && waits(it));
}

const ticked = () => all().filter((it) => box(it)?.checked);

function count() {
  if (!form) return;
  $('ticked').textContent = ticked().length;
  $('alike').textContent = alike().length;
}

/** What is decided is what the person has before them, never what came meanwhile. */
function meant() {
  const scope = form.elements.scope.value;
  const flags = { one: () => [find(chosen)], ticked, kind: alike }[scope]();
  return flags.filter(Boolean).map((it) => it.dataset.id);
}

function moments() {
  document.querySelectorAll('time.moment').forEach((it) => {
    const at = Date.parse(it.dateTime);
    it.title = new Date(at).toLocaleTimeString();
    it.textContent = length(at - began);
  });
}

function refer() {
  const note = form.elements.note;
  if (document.activeElement === note) form.querySelector('[value=refer]').click();
  else note.focus();
}

function tick() {
  const flag = find(chosen);
  if (!flag || !box(flag)) return;
  box(flag).checked = !box(flag).checked;
  form.elements.scope.value = 'ticked';
  count();
}

function scope(value) {
  if (form) form.elements.scope.value = value;
  count();
}

function help() {
  $('keys-on').checked = !localStorage.getItem(OFF);
  $('help').showModal();
}

const KEYS = {
  a: () => form?.querySelector('[value=accept]').click(),
  r: () => form && refer(),
  x: tick,
  1: () => scope('one'),
  2: () => scope('ticked'),
  3: () => scope('kind'),
  n: () => step(1),
  p: () => step(-1),
  e: around,
  '+': () => speed(1),
  '-': () => speed(-1),
  v: () => document.querySelector('.verdict select')?.focus(),
  ' ': toggle,
  ArrowLeft: (far) => seek(now() - (far ? 30000 : 5000)),
  ArrowRight: (far) => seek(now() + (far ? 30000 : 5000)),
};

document.addEventListener('keydown', (event) => {
  const on = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  if (on.matches('#note') && event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    form.querySelector('[value=refer]').click();
  }
  if (on.matches('#note') && event.key === 'Escape') find(chosen)?.querySelector('summary').focus();
  if (on.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])')) return;
  if (on.matches('[type=radio]') && event.key.startsWith('Arrow')) return;
  // A chosen flag is open already and has the focus: there Enter closes it, and Space plays.
  if (event.key === ' ' && on.matches('button, a, summary:not(.flag summary), [type=checkbox], [type=radio]')) return;
  const single = event.key.length === 1 && event.key !== ' ' && event.key !== '?';
  if (single && localStorage.getItem(OFF)) return;
  if (event.key === '?') help();
  else if (KEYS[event.key]) KEYS[event.key](event.shiftKey);
  else return;
  event.preventDefault();
});

document.addEventListener('htmx:configRequest', (event) => {
  if (event.target !== form) return;
  event.detail.parameters.flag = meant();
  $('decide-trouble').replaceChildren();
});

/** After a decision the next flag that waits is opened; after the last, the verdict is near. */
document.addEventListener('htmx:afterRequest', (event) => {
  if (event.target !== form || event.detail.xhr.status !== 200) return;
  form.elements.note.value = '';
  form.elements.scope.value = 'one';
  all().forEach((it) => { if (box(it)) box(it).checked = false; });
  moments();
  const next = find(chosen) && ahead(find(chosen));
  if (next) choose(next);
  else (document.querySelector('.verdict select') || $('standing')).focus();
  count();
  notice($('standing').dataset.said);
});

/** What was said stands where it was said, or says why not. */
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.target.id === 'standing' && event.detail.requestConfig.elt !== form) {
    (event.target.querySelector('[role=alert] ~ label select') || event.target).focus();
  }
});

document.addEventListener('toggle', (event) => {
  const flag = event.target.closest?.('li.flag');
  if (flag && event.target.open && flag.dataset.id !== chosen) choose(flag, false);
}, true);
document.addEventListener('change', (event) => { if (event.target.matches('.flag input')) count(); });
$('previous').addEventListener('click', () => step(-1));
$('next').addEventListener('click', () => step(1));
$('around').addEventListener('click', around);
$('keys').addEventListener('click', help);
$('keys-on').addEventListener('change', (event) => {
  if (event.target.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'off');
});

const flags = all();
$('previous').disabled = $('next').disabled = flags.length === 0;
began = await open(flags.map((it) => ({
  from: from(it), until: until(it), words: it.dataset.words, choose: () => choose(find(it.dataset.id)),
})));
if (began) moments();
