// The player of one session: camera by hls.js, the screen beside it, one clock for both.
import Hls from '/pages/hls.light.min.mjs';
import type { ErrorData } from '/pages/hls.light.min.mjs';
import { Refused, bytes, get, signInAgain, tell } from '/pages/api.js';
import { Clock, clockTime, length } from '/pages/clock.js';
import { $ } from '/pages/dom.js';
import { Screen } from '/pages/screen.js';
import { Timeline, type Listed, type Stream, type Told } from '/pages/timeline.js';

const root = $('player');
const video = $('camera', HTMLVideoElement);
const slider = $('seek', HTMLInputElement);
const choice = $('speed', HTMLSelectElement);
const api = `/api/sessions/${root.dataset.session}`;

let clock = new Clock([]);
let hls: Hls | null = null;
let screen: Screen | null = null;
let from = 0;
let until = 1;
let stopAt = 0;
let opened = false;

/** The page's words, with what belongs in their places. */
export function words(name: string, ...with_: string[]): string {
  const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return with_.reduce((text, it, i) => text.replace(`{${i}}`, it), root.dataset[key] || name);
}

const timeline = new Timeline(words, seek);

function say(text: string, isTrouble = false): void {
  $('message').textContent = text;
  $('message').classList.toggle('trouble', isTrouble);
}

/** @param listed what stands on the timeline; answers when the session began, in milliseconds */
export async function open(listed: Listed[]): Promise<number> {
  try {
    const told = await get<Told>(`${api}/recording/timeline`);
    opened = true;
    show(told, listed);
  } catch (no) {
    if (!(no instanceof Refused)) throw no;
    say(no.message, true);
  }
  return from;
}

function show(told: Told, listed: Listed[]): void {
  from = Date.parse(told.from);
  until = Math.max(from + 1, Date.parse(told.until));
  const streams: Record<string, Stream | undefined> =
    Object.fromEntries((told.streams || []).map((it) => [it.stream, it]));
  const films = streams.camera || streams.phone;
  timeline.draw(told, films, listed);
  slider.max = String((until - from) / 1000);
  startScreen(streams.screen);
  say(films?.playlist ? '' : words('no-film'));
  if (films?.playlist) startCamera(films.playlist);
}

function startScreen(stream: Stream | undefined): void {
  $('screen-figure').hidden = !stream;
  if (!stream) return;
  const pieces = stream.pieces.map((it) => ({
    ...it, from: Date.parse(it.from), until: Date.parse(it.until),
  })).sort((a, b) => a.from - b.from);
  const note = (text: string) => { $('screen-note').textContent = text; };
  screen = new Screen($('screen', HTMLCanvasElement), pieces, bytes, note, words('nothing'));
}

function startCamera(playlist: string): void {
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
function trouble(data: ErrorData): void {
  const status = data.response?.code;
  if (status === 401) {
    signInAgain();
  } else if (data.frag && (status === 410 || status === 422)) {
    say(words('broken', clockTime(data.frag.programDateTime ?? 0)), true);
    const after = data.frag.start + data.frag.duration + 0.05;
    video.currentTime = Math.max(video.currentTime, after);
    hls?.startLoad(after);
  } else if (data.fatal) {
    say(words('unplayable', data.details), true);
  }
}

export function now(): number {
  return clock.examTime(video.currentTime) || from;
}

export function seek(moment: number): void {
  stopAt = 0;
  video.currentTime = clock.playerTime(Math.min(until, Math.max(from, moment)));
  step();
}

export function toggle(): void {
  stopAt = 0;
  if (video.paused) play();
  else video.pause();
}

function play(): void {
  video.play().catch((no: Error) => { if (no.name !== 'AbortError') say(no.message, true); });
}

/** Plays from one moment to another, and stops there. */
export function playBetween(begins: number, ends: number): void {
  seek(begins);
  stopAt = ends;
  play();
}

export function speed(direction: number): void {
  choice.selectedIndex = Math.min(choice.length - 1, Math.max(0, choice.selectedIndex + direction));
  setSpeed();
}

function setSpeed(): void {
  video.playbackRate = Number(choice.value);
  if (hls) hls.config.maxBufferLength = Math.max(30, 15 * video.playbackRate);
}

/** Everything follows the camera's clock. */
function step(): void {
  if (!opened) return;
  const at = now();
  if (stopAt && at >= stopAt) {
    stopAt = 0;
    video.pause();
  }
  timeline.show(at);
  $('time').textContent = `${clockTime(at)} · ${words('of', length(at - from), length(until - from))}`;
  if (document.activeElement !== slider || !video.paused) slider.value = String((at - from) / 1000);
  slider.setAttribute('aria-valuetext', $('time').textContent);
  screen?.show(at);
}

setInterval(step, 200);
video.addEventListener('play', () => { $('play').textContent = words('pause'); });
video.addEventListener('pause', () => { $('play').textContent = words('play'); });
video.addEventListener('seeked', step);
video.addEventListener('click', toggle);
$('play').addEventListener('click', toggle);
choice.addEventListener('change', setSpeed);
slider.addEventListener('input', () => seek(from + Number(slider.value) * 1000));
addEventListener('pagehide', () => { if (opened) tell(`${api}/recording/closing`); });
