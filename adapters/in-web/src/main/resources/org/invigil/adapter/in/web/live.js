// A live exam: camera and screen as they are recorded, over one WebSocket (docs/evidence-format.md).
import { forget, signIn, token } from '/pages/api.js';
import { Film } from '/pages/film.js';
import { LiveScreen } from '/pages/screen.js';

const session = location.pathname.split('/')[2];
const $ = (id) => document.getElementById(id);
const STREAMS = ['camera', 'screen', 'phone', 'events'];
const SILENCE = 6000;
const LONGEST_WAIT = 30;

/** After these there is nothing to try again. */
const FINAL = {
  4401: 'Your sign-in has ended. Sign in again.',
  4403: 'You may not watch this exam now.',
  4404: 'There is no such exam.',
  4410: 'The exam is over. Its recording can be reviewed.',
};
const WHY = {
  'live.not-live': 'This exam is not watched live; its recording can be reviewed.',
  'live.too-many-viewers': 'Too many watch at the moment.',
  'live.too-slow': 'Your network was too slow.',
};

let socket = null;
let film = null;
let screen = null;
let tries = 0;
let timer = 0;
let heard = 0;
let opened = false;

function say(text, isTrouble = false) {
  if ($('message').textContent !== text) $('message').textContent = text;
  $('message').classList.toggle('trouble', isTrouble);
  // A picture that stands still must not look as if it were live.
  $('player').classList.toggle('stale', isTrouble);
}

function ask(why = '') {
  stop();
  $('player').hidden = true;
  $('sign-out').hidden = true;
  $('sign-in').hidden = false;
  say(why, why !== '');
  $('email').focus();
}

function stop() {
  clearTimeout(timer);
  opened = false;
  const old = socket;
  socket = null;
  old?.close();
}

function connect() {
  stop();
  $('sign-in').hidden = true;
  $('sign-out').hidden = false;
  $('again').hidden = true;
  $('player').hidden = false;
  film ??= new Film($('camera'), (note) => { $('camera-note').textContent = note; });
  screen ??= new LiveScreen($('screen'), (note) => { $('screen-note').textContent = note; });
  say(tries === 0 ? 'Connecting …' : 'Connecting again …');
  const address = new URL(`/api/sessions/${session}/live`, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  const opening = new WebSocket(address, ['invigil.live', `invigil.token.${token()}`]);
  opening.binaryType = 'arraybuffer';
  opening.addEventListener('open', () => {
    opened = true;
    heard = 0;
    say('Connected. Waiting for the candidate’s program …');
  });
  opening.addEventListener('message', (event) => { if (opening === socket) show(read(event.data)); });
  opening.addEventListener('close', (event) => { if (opening === socket) lost(event); });
  socket = opening;
}

/** The connection has ended, or was never made. */
function lost({ code, reason }) {
  opened = false;
  socket = null;
  const why = WHY[reason] || FINAL[code] || 'The connection to the server is lost.';
  if (code === 4401) {
    forget();
    ask(why);
  } else if (FINAL[code]) {
    say(why, true);
    $('again').hidden = code !== 4403;
  } else {
    const seconds = Math.min(LONGEST_WAIT, 2 ** tries++);
    say(`${why} Trying again in ${seconds} s.`, true);
    $('again').hidden = false;
    timer = setTimeout(connect, seconds * 1000);
  }
}

/** A message of the server: one fragment of one stream. */
function read(message) {
  const view = new DataView(message);
  const length = view.getUint8(44);
  return {
    sitting: view.getInt32(20),
    stream: STREAMS[view.getUint8(24)],
    sequence: Number(view.getBigInt64(25)),
    index: view.getInt16(33),
    skipped: (view.getUint8(35) & 2) !== 0,
    begun: Number(view.getBigInt64(36)),
    bytes: new Uint8Array(message, 45 + length),
  };
}

function show(fragment) {
  tries = 0;
  heard = Date.now();
  say('Live.');
  if (fragment.stream === 'camera') film.add(fragment);
  if (fragment.stream === 'screen') screen.add(fragment);
}

/** A picture that stands still is said to do so. */
function look() {
  if (opened && heard > 0 && Date.now() - heard > SILENCE) {
    say('Nothing comes from the candidate’s program. Its recording goes on; waiting …', true);
  }
  const shown = film?.shown() || 0;
  if (shown > 0) {
    $('shown').textContent = new Date(shown).toLocaleTimeString([], { hour12: false });
    $('shown').dateTime = new Date(shown).toISOString();
    if (opened) film.follow();
  }
}

function sound() {
  const on = $('camera').muted;
  $('camera').muted = !on;
  $('sound').setAttribute('aria-pressed', String(on));
}

setInterval(look, 250);
$('sound').addEventListener('click', sound);
$('again').addEventListener('click', connect);
$('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    await signIn($('email').value, $('password').value);
    $('password').value = '';
    connect();
  } catch (no) {
    say(no.message, true);
  }
});
$('sign-out').addEventListener('click', () => {
  forget();
  ask();
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
  if (event.key === 'm' && !$('player').hidden) sound();
  if (event.key === 'r' && !$('again').hidden) connect();
});

$('session').textContent = `Session ${session}`;
if (token()) connect();
else ask();
