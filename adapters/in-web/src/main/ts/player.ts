// The player of one session: the camera, screen and phone beside it, one clock for all.
import { Refused, bytes, get, tell } from '/pages/api.js';
import { clockTime, length } from '/pages/clock.js';
import { $ } from '/pages/dom.js';
import { FollowingFilm, RecordedFilm } from '/pages/recorded-film.js';
import { Screen } from '/pages/screen.js';
import { Timeline, type Listed, type Stream, type Told } from '/pages/timeline.js';

const root = $('player');
const video = $('camera', HTMLVideoElement);
const beside = $('phone', HTMLVideoElement);
const slider = $('seek', HTMLInputElement);
const choice = $('speed', HTMLSelectElement);
const api = `/api/sessions/${root.dataset.session}`;

let film: RecordedFilm | null = null;
let phone: FollowingFilm | null = null;
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
  const [main, second] = [streams.camera, streams.phone].filter((it) => it?.playlist);
  timeline.draw(told, main, second, listed);
  slider.max = String((until - from) / 1000);
  startScreen(streams.screen);
  say(main ? '' : words('no-film'));
  if (main?.playlist) film = new RecordedFilm(video, main.playlist, words, (text) => say(text, true));
  if (second?.playlist) startPhone(second.playlist);
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

function startPhone(playlist: string): void {
  $('phone-figure').hidden = false;
  phone = new FollowingFilm(beside, playlist, words, (text) => { $('phone-note').textContent = text; });
}

export function now(): number {
  return film?.now() || from;
}

export function seek(moment: number): void {
  stopAt = 0;
  film?.seek(Math.min(until, Math.max(from, moment)));
  step();
}

export function toggle(): void {
  stopAt = 0;
  if (video.paused) film?.play();
  else video.pause();
}

/** Plays from one moment to another, and stops there. */
export function playBetween(begins: number, ends: number): void {
  seek(begins);
  stopAt = ends;
  film?.play();
}

export function speed(direction: number): void {
  choice.selectedIndex = Math.min(choice.length - 1, Math.max(0, choice.selectedIndex + direction));
  setSpeed();
}

function setSpeed(): void {
  film?.speed(Number(choice.value));
  step();
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
  phone?.follow(at, video);
}

setInterval(step, 200);
video.addEventListener('play', () => { $('play').textContent = words('pause'); });
video.addEventListener('pause', () => { $('play').textContent = words('play'); });
['play', 'pause', 'seeked'].forEach((it) => video.addEventListener(it, step));
[video, beside].forEach((it) => it.addEventListener('click', toggle));
$('play').addEventListener('click', toggle);
choice.addEventListener('change', setSpeed);
slider.addEventListener('input', () => seek(from + Number(slider.value) * 1000));
addEventListener('pagehide', () => { if (opened) tell(`${api}/recording/closing`); });
