// The player of one session: camera by hls.js, the screen beside it, one timeline for both.
import Hls from '/pages/hls.light.min.mjs';
import { Refused, bytes, forget, get, headers, signIn, tell, token } from '/pages/api.js';
import { Clock, clockTime, length } from '/pages/clock.js';
import { Screen } from '/pages/screen.js';

const session = location.pathname.split('/')[2];
const api = `/api/sessions/${session}`;
const $ = (id) => document.getElementById(id);
const video = $('camera');

let clock = new Clock([]);
let hls = null;
let screen = null;
let from = 0;
let until = 1;
let moments = [];
let opened = false;

function say(text, isTrouble = false) {
  $('message').textContent = text;
  $('message').classList.toggle('trouble', isTrouble);
}

function ask(why = '') {
  opened = false;
  hls?.destroy();
  $('player').hidden = true;
  $('sign-out').hidden = true;
  $('sign-in').hidden = false;
  say(why, why !== '');
  $('email').focus();
}

async function open() {
  $('sign-in').hidden = true;
  say('Opening …');
  try {
    const timeline = await get(`${api}/recording/timeline`);
    opened = true;
    $('sign-out').hidden = false;
    // A candidate sees no flags, and a player without flags is still a player.
    let why = '';
    const flags = await get(`${api}/flags`).catch((no) => {
      why = no.status === 403 ? '' : `Flags cannot be shown: ${no.message}`;
      return {};
    });
    show(timeline, flags.flags || []);
    sayNotLooked(flags.notLookedFor || []);
    if (why) say(why, true);
  } catch (no) {
    if (no instanceof Refused && no.status === 401) {
      forget();
      ask(token() === '' ? '' : no.message);
    } else {
      $('sign-out').hidden = token() === '';
      say(no.message, true);
    }
  }
}

function show(timeline, flags) {
  from = Date.parse(timeline.from);
  until = Math.max(from + 1, Date.parse(timeline.until));
  const streams = Object.fromEntries((timeline.streams || []).map((it) => [it.stream, it]));
  const films = streams.camera || streams.phone;
  drawTrack(films);
  drawMarks(timeline, flags);
  $('seek').max = String((until - from) / 1000);
  $('player').hidden = false;
  startScreen(streams.screen);
  if (films?.playlist) {
    say('');
    startCamera(films.playlist);
  } else {
    say('This session has no film.');
  }
}

const WHY = {
  'no-model': 'this server has no model for it',
  'left-out': 'it is turned off or permitted',
  'nothing-read': 'nothing was looked at',
};

/** No flag of a kind that nobody looked for means nothing. */
function sayNotLooked(all) {
  const words = all.filter((it) => (it.kinds || []).length > 0)
    .map((it) => `${it.kinds.join(', ').replaceAll('-', ' ')} (${WHY[it.why] || it.why})`);
  $('not-looked').hidden = words.length === 0;
  $('not-looked').textContent = `Not looked for: ${words.join('; ')}.`;
}

function startScreen(stream) {
  $('screen-figure').hidden = !stream;
  if (!stream) return;
  const pieces = stream.pieces.map((it) => ({
    ...it, from: Date.parse(it.from), until: Date.parse(it.until),
  })).sort((a, b) => a.from - b.from);
  screen = new Screen($('screen'), pieces, bytes, (note) => { $('screen-note').textContent = note; });
}

function startCamera(playlist) {
  hls = new Hls({
    enableWorker: false,
    maxBufferLength: 30,
    backBufferLength: 60,
    // The timeline has gaps and dates already; hls.js would keep them in a track that the page's policy forbids.
    enableDateRangeMetadataCues: false,
    enableEmsgMetadataCues: false,
    enableID3MetadataCues: false,
    xhrSetup: (xhr) => xhr.setRequestHeader('Authorization', headers().Authorization),
  });
  hls.on(Hls.Events.LEVEL_UPDATED, (_, data) => { clock = new Clock(data.details.fragments); });
  hls.on(Hls.Events.ERROR, (_, data) => trouble(data));
  hls.loadSource(playlist);
  hls.attachMedia(video);
}

/** A piece that cannot be opened is said, and passed over. */
function trouble(data) {
  const status = data.response?.code;
  if (status === 401) {
    forget();
    ask('Your sign-in has ended. Sign in again.');
  } else if (data.frag && (status === 410 || status === 422)) {
    say(`A piece at ${clockTime(data.frag.programDateTime)} cannot be opened: it is not what was recorded.`, true);
    const after = data.frag.start + data.frag.duration + 0.05;
    video.currentTime = Math.max(video.currentTime, after);
    hls.startLoad(after);
  } else if (data.fatal) {
    say(`The film cannot be played (${data.details}).`, true);
  }
}

function place(element, begins, ends) {
  element.style.left = `${percent(begins)}%`;
  element.style.width = `${Math.max(0, percent(ends) - percent(begins))}%`;
}

function percent(moment) {
  return Math.min(100, Math.max(0, (100 * (moment - from)) / (until - from)));
}

function drawTrack(stream) {
  $('track').replaceChildren(...(stream?.pieces || []).map((it) => {
    const bar = document.createElement('i');
    place(bar, Date.parse(it.from), Date.parse(it.until));
    return bar;
  }));
}

function drawMarks(timeline, flags) {
  const all = [
    ...flags.map((it) => mark('flag', it.start, it.end, it.words || it.kind, it.kind)),
    ...(timeline.breaks || []).map((it) => mark('break', it.from, it.until, 'Declared break', 'break')),
    ...together(timeline.gaps || []).map((it) =>
      mark('gap', it.from, it.until, `Nothing of ${it.streams.join(' and ')}: ${words(it.cause)}`, 'gap')),
  ].sort((a, b) => a.from - b.from);
  $('marks').replaceChildren(...all.map((it) => button(it, '')));
  moments = all.filter((it) => it.sort === 'flag');
  $('moments').replaceChildren(...all.map((it) => {
    const item = document.createElement('li');
    item.append(button(it, 'full'));
    return item;
  }));
  $('previous').disabled = $('next').disabled = moments.length === 0;
}

/** Streams that lack the same time for the same cause are one gap. */
function together(gaps) {
  const found = new Map();
  gaps.forEach((it) => {
    const key = `${it.from} ${it.until} ${it.cause}`;
    found.set(key, { ...it, streams: [...(found.get(key)?.streams || []), it.stream] });
  });
  return [...found.values()];
}

function mark(sort, begins, ends, text, kind) {
  return { sort, from: Date.parse(begins), until: Date.parse(ends), text, kind };
}

function words(code) {
  return code.replaceAll('-', ' ');
}

function button(it, form) {
  const made = document.createElement('button');
  made.type = 'button';
  const when = `${clockTime(it.from)}, ${length(it.until - it.from)}`;
  made.addEventListener('click', () => seek(it.from));
  if (form === '') {
    made.className = it.sort;
    made.title = `${words(it.kind)} · ${when}`;
    made.setAttribute('aria-label', `${words(it.kind)} at ${when}: ${it.text}`);
    place(made, it.from, it.until);
    return made;
  }
  const text = document.createElement('span');
  const title = document.createElement('b');
  const small = document.createElement('small');
  title.textContent = words(it.kind);
  small.textContent = `${when} · ${it.text}`;
  text.append(title, small);
  made.append(text);
  if (it.sort === 'flag') {
    const picture = document.createElement('img');
    picture.alt = '';
    made.prepend(picture);
    thumbnails.observe(Object.assign(picture, { moment: it.from }));
  }
  return made;
}

/** Pictures are asked for when their moment comes into view. */
const thumbnails = new IntersectionObserver((seen) => seen.filter((it) => it.isIntersecting).forEach(async ({ target }) => {
  thumbnails.unobserve(target);
  try {
    const at = encodeURIComponent(new Date(target.moment).toISOString());
    target.src = URL.createObjectURL(new Blob([await bytes(`${api}/recording/camera/picture?at=${at}`)], { type: 'image/jpeg' }));
  } catch (none) {
    target.title = none.message;
  }
}));

function now() {
  return clock.examTime(video.currentTime) || from;
}

function seek(moment) {
  video.currentTime = clock.playerTime(Math.min(until, Math.max(from, moment)));
  step();
}

function toggle() {
  if (video.paused) video.play().catch((no) => say(no.message, true));
  else video.pause();
}

function flag(direction) {
  const at = now();
  const found = direction > 0
    ? moments.find((it) => it.from > at + 500)
    : moments.findLast((it) => it.from < at - 1500);
  if (found) seek(found.from);
}

/** Everything follows the camera's clock. */
function step() {
  if (!opened) return;
  const at = now();
  $('now').style.left = `${percent(at)}%`;
  $('time').textContent = `${clockTime(at)} · ${length(at - from)} of ${length(until - from)}`;
  if (document.activeElement !== $('seek') || !video.paused) $('seek').value = String((at - from) / 1000);
  $('seek').setAttribute('aria-valuetext', $('time').textContent);
  screen?.show(at);
}

setInterval(step, 200);
video.addEventListener('play', () => { $('play').textContent = 'Pause'; });
video.addEventListener('pause', () => { $('play').textContent = 'Play'; });
video.addEventListener('seeked', step);
video.addEventListener('click', toggle);
$('play').addEventListener('click', toggle);
$('previous').addEventListener('click', () => flag(-1));
$('next').addEventListener('click', () => flag(1));
$('speed').addEventListener('change', () => { video.playbackRate = Number($('speed').value); });
$('seek').addEventListener('input', () => seek(from + Number($('seek').value) * 1000));
$('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    await signIn($('email').value, $('password').value);
    $('password').value = '';
    await open();
  } catch (no) {
    say(no.message, true);
  }
});
$('sign-out').addEventListener('click', () => {
  if (opened) tell(`${api}/recording/closing`);
  forget();
  ask();
});

document.addEventListener('keydown', (event) => {
  const on = event.target;
  if (!opened || event.ctrlKey || event.metaKey || event.altKey || on.matches('input:not([type=range]), select')) return;
  const step5 = event.shiftKey ? 30000 : 5000;
  const does = {
    ' ': () => on.matches('button') || (toggle(), true),
    ArrowLeft: () => (seek(now() - step5), true),
    ArrowRight: () => (seek(now() + step5), true),
    n: () => (flag(1), true),
    p: () => (flag(-1), true),
  }[event.key];
  if (does && does() === true && !(event.key === ' ' && on.matches('button'))) event.preventDefault();
});

addEventListener('pagehide', () => { if (opened) tell(`${api}/recording/closing`); });

$('session').textContent = `Session ${session}`;
if (token()) open();
else ask();
