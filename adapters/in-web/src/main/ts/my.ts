// Counts down to "Go to test" by the server's clock, and asks the server again when the time has come.
import { notice, ownTimes } from './page.js';

const AGAIN = 3000;
const LANGUAGE = document.documentElement.lang;
const UNITS = [['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]] as const;
const list = new Intl.ListFormat(LANGUAGE, { type: 'unit' });
const written = Object.fromEntries(UNITS.map(([unit]) =>
  [unit, new Intl.NumberFormat(LANGUAGE, { style: 'unit', unit, unitDisplay: 'long' })]));

/** The two largest units: "2 days, 3 hours". */
function inWords(seconds: number): string {
  let left = seconds;
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0 || (parts.length === 0 && unit === 'second')) parts.push(written[unit].format(count));
  }
  return list.format(parts.slice(0, 2));
}

function countDown(timer: HTMLElement): void {
  const began = performance.now();
  const length = Date.parse(timer.dataset.opens ?? '') - Date.parse(timer.dataset.now ?? '');
  const tick = () => {
    if (!timer.isConnected) return;
    const left = length - (performance.now() - began);
    timer.textContent = inWords(Math.max(0, Math.ceil(left / 1000)));
    if (left > 0) setTimeout(tick, Math.min(left, 1000 - ((performance.now() - began) % 1000)));
    else {
      const part = timer.closest('[data-go]');
      if (part) window.htmx.trigger(part, 'due');
      setTimeout(tick, AGAIN); // still here: the server was not asked, or did not answer
    }
  };
  tick();
}

const countAll = () => document.querySelectorAll<HTMLElement>('[data-opens]').forEach(countDown);
addEventListener('load', countAll);
// A computer that slept has lost its place: ask anew.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') {
    document.querySelectorAll('[data-go="not-yet"]').forEach((part) => window.htmx.trigger(part, 'due'));
  }
});
const active = () => [...document.querySelectorAll<HTMLElement>('[data-go="active"]')];
let before = active().map((part) => part.id);
document.addEventListener('htmx:afterSettle', () => {
  ownTimes();
  document.querySelectorAll<HTMLElement>('[data-opens]:empty').forEach(countDown);
  const opened = active().find((part) => !before.includes(part.id));
  before = active().map((part) => part.id);
  if (opened) notice(opened.dataset.said);
});
