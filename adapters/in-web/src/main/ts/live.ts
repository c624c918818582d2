// One candidate large: pictures, chat, and what a proctor can do, by one key each.
import { $, one } from '/pages/dom.js';
import { hear, listen, open } from '/pages/keys.js';
import { LivePicture } from '/pages/live-picture.js';
import { ownTimes } from '/pages/page.js';

const picture = new LivePicture($('player'));
const text = $('text', HTMLTextAreaElement);

function sound(): void {
  const on = picture.video.muted;
  picture.video.muted = !on;
  $('sound').setAttribute('aria-pressed', String(on));
}

/** What can be done is what the session's state allows. */
function stand(): void {
  const { state, hand, over } = $('standing').dataset;
  $('acts').hidden = Boolean(over);
  $('act-answer-hand').hidden = !hand;
  $('act-resume').hidden = state !== 'paused';
  $('act-pause').hidden = state === 'paused';
}

function press(id: string): boolean {
  const form = $(id);
  if (form.hidden || $('acts').hidden) return false;
  one(form, 'button').click();
  return true;
}

const act = (id: string) => () => ($('acts').hidden ? false : open(id));

listen({
  c: () => text.focus(),
  h: () => press('act-answer-hand'),
  w: act('act-warn'),
  p: () => press('act-resume') || act('act-pause')(),
  t: act('act-add-time'),
  i: act('act-event-id'),
  f: act('act-mark'),
  g: act('act-pass-on'),
  e: act('act-end'),
  m: sound,
  n: () => document.querySelector<HTMLElement>('a.other')?.click(),
  Escape: () => $('back').click(),
});

text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  text.form?.requestSubmit();
});
$('sound').addEventListener('click', sound);
$('again').addEventListener('click', () => picture.connect());
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-not-sure]')) $('sure').replaceChildren();
});
document.addEventListener('htmx:afterSwap', (event) => {
  // A key that is pressed twice ends nothing.
  if (event.target.id === 'sure') event.target.querySelector<HTMLElement>('[data-not-sure]')?.focus();
});
document.addEventListener('htmx:oobAfterSwap', ({ detail }) => {
  ownTimes();
  stand();
  hear();
  if (detail.target.id === 'said') $('said').scrollTop = $('said').scrollHeight;
});
setInterval(() => {
  $('again').hidden = !picture.waits;
  if (picture.shown > 0) {
    const shown = $('shown', HTMLTimeElement);
    shown.textContent = new Date(picture.shown).toLocaleTimeString([], { hour12: false });
    shown.dateTime = new Date(picture.shown).toISOString();
  }
}, 500);
stand();
hear();
$('said').scrollTop = $('said').scrollHeight;
