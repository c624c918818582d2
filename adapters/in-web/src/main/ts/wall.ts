// The wall: who needs a proctor comes first when it is opened, and stays at their place.
import { $ } from '/pages/dom.js';
import { hear, listen, open } from '/pages/keys.js';
import { LivePicture } from '/pages/live-picture.js';

const seats = [...document.querySelectorAll<HTMLElement>('.seat')];
const links = seats.map((it) => it.querySelector<HTMLAnchorElement>('a.open'));
seats.forEach((it) => new LivePicture(it));

/** Left and right go on by one, up and down by a row of what the window shows. */
function move(step: number): boolean {
  const at = links.findIndex((it) => it === document.activeElement);
  links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
  return links.length > 0;
}

function columns(): number {
  const top = seats[0]?.offsetTop;
  return seats.filter((it) => it.offsetTop === top).length;
}

listen({
  ArrowLeft: () => move(-1),
  ArrowRight: () => move(1),
  ArrowUp: () => move(-columns()),
  ArrowDown: () => move(columns()),
  n: () => document.getElementById('page-after')?.click(),
  p: () => document.getElementById('page-before')?.click(),
  o: () => $('order').click(),
  b: () => open('act-broadcast'),
  g: () => open('act-pass-on'),
});
document.addEventListener('htmx:oobAfterSwap', hear);
hear();
