// The player of one session: camera by hls.js, the screen beside it, one clock for both.
import Hls from '/pages/hls.light.min.mjs';
import { Refused, bytes, get, signInAgain, tell } from '/pages/api.js';
import { Clock, clockTime, length } from '/pages/clock.js';
import { Screen } from '/pages/screen.js';
import { Timeline } from '/pages/timeline.js';

const $ = (id) => document.getElementById(id);
const root = $('player');
const video = $('camera');
const api = `/api/sessions/${root.dataset.session}`;

let clock = new Clock([]);
let hls = null;
let screen = null;
let from = 0;
let until = 1;
let stopAt = 0;
let opened = false;

/** The page's words, with what belongs in their places. */
export function words(name, ...with_) {
  const key = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return with_.reduce((text, it, i) => text.replace(`{${i}}`, it), root.dataset[key] || name);
}

const timeline = new Timeline(words, seek);

function say(text, isTrouble = false) {
  $('message').textContent = text;
  $('message').classList.toggle('trouble', isTrouble);
}

/** @param flags that stand on the timeline; answers when the session began, in milliseconds */
export async function open(flags) {
  try {
    const told = await get(`${api}/recording/timeline`);
    opened = true;
    show(told, flags);
  } catch (no) {
    if (!(no instanceof Refused)) throw no;
    say(no.message, true);
  }
  return from;
}

function show(told, flags) {
  from = Date.parse(told.from);
  until = Math.max(from + 1, Date.parse(told.until));
  const streams = Object.fromEntries((told.streams || []).map((it) => [it.stream, it]));
  const films = streams.camera || streams.phone;
  timeline.draw(told, films, flags);
  $('seek').max = String((until - from) / 1000);
  startScreen(streams.screen);
  say(films?.playlist ? '' : words('no-film'));
  if (films?.playlist) startCamera(films.playlist);
}

function startScreen(stream) {
  $('screen-figure').hidden = !stream;
  if (!stream) return;
  const pieces = stream.pieces.map((it) => ({
    ...it, from: Date.parse(it.from), until: Date.parse(it.until),
  })).sort((a, b) => a.from - b.from);
  screen = new Screen($('screen'), pieces, bytes, (note) => { $('screen-note').textContent = note; }, words('nothing'));
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
    signInAgain();
  } else if (data.frag && (status === 410 || status === 422)) {
    say(words('broken', clockTime(data.frag.programDateTime)), true);
    const after = data.frag.start + data.frag.duration + 0.05;
    video.currentTime = Math.max(video.currentTime, after);
    hls.startLoad(after);
  } else if (data.fatal) {
    say(words('unplayable', data.details), true);
  }
}

export function now() {
  return clock.examTime(video.currentTime) || from;
}

export function seek(moment) {
  stopAt = 0;
  video.currentTime = clock.playerTime(Math.min(until, Math.max(from, moment)));
  step();
}

export function toggle() {
  stopAt = 0;
  if (video.paused) play();
  else video.pause();
}

function play() {
  video.play().catch((no) => { if (no.name !== 'AbortError') say(no.message, true); });
}

/** Plays from one moment to another, and stops there. */
export function playBetween(begins, ends) {
  seek(begins);
  stopAt = ends;
  play();
}

export function speed(direction) {
  const choice = $('speed');
  choice.selectedIndex = Math.min(choice.length - 1, Math.max(0, choice.selectedIndex + direction));
  setSpeed();
}

function setSpeed() {
  video.playbackRate = Number($('speed').value);
  if (hls) hls.config.maxBufferLength = Math.max(30, 15 * video.playbackRate);
}

/** Everything follows the camera's clock. */
function step() {
  if (!opened) return;
  const at = now();
  if (stopAt && at >= stopAt) {
    stopAt = 0;
    video.pause();
  }
  timeline.show(at);
  $('time').textContent = `${clockTime(at)} · ${words('of', length(at - from), length(until - from))}`;
  if (document.activeElement !== $('seek') || !video.paused) $('seek').value = String((at - from) / 1000);
  $('seek').setAttribute('aria-valuetext', $('time').textContent);
  screen?.show(at);
}

setInterval(step, 200);
video.addEventListener('play', () => { $('play').textContent = words('pause'); });
video.addEventListener('pause', () => { $('play').textContent = words('play'); });
video.addEventListener('seeked', step);
video.addEventListener('click', toggle);
$('play').addEventListener('click', toggle);
$('speed').addEventListener('change', setSpeed);
$('seek').addEventListener('input', () => seek(from + Number($('seek').value) * 1000));
addEventListener('pagehide', () => { if (opened) tell(`${api}/recording/closing`); });
