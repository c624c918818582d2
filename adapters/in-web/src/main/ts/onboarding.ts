// Face scan and ID scan by the camera: an outline, prompts while the candidate looks, take, look at it, use it.
import { $, one } from '/pages/dom.js';
import { notice } from './page.js';

const LOOK_EVERY = 1200;
const SMALL = 480; // pixels across of what is looked at for prompts
const LARGEST = 2560; // of what is sent
const GLARE = { luma: 250, share: 0.04 };

interface Scan {
  readonly section: HTMLElement;
  readonly blob: Blob | null;
  stream: MediaStream | null;
}

let now: Scan | null = null; // the scan that is being taken

const words = (code: string) => document.querySelector(`#prompts [data-code="${code}"]`)?.textContent ?? '';

function say(section: HTMLElement, text: string): void {
  const prompt = one(section, '[data-prompt]');
  if (prompt.textContent !== text) prompt.textContent = text; // said once, not every second
}

function step(section: HTMLElement, name: string): void {
  section.dataset.step = name;
  for (const it of section.querySelectorAll<HTMLElement>('[data-when]')) {
    it.hidden = !it.dataset.when?.split(' ').includes(name);
  }
}

function stopCamera(): void {
  now?.stream?.getTracks().forEach((track) => track.stop());
  if (now) now.stream = null;
}

function rest(): void {
  if (!now) return;
  stopCamera();
  step(now.section, 'rest');
  say(now.section, '');
  now = null;
}

async function on(section: HTMLElement): Promise<void> {
  rest();
  const mine: Scan = { section, stream: null, blob: null };
  now = mine;
  say(section, words('starting'));
  let stream: MediaStream;
  try {
    const facingMode = section.dataset.scan === 'face' ? 'user' : { ideal: 'environment' };
    stream = await navigator.mediaDevices.getUserMedia(
      { video: { facingMode, width: { ideal: 1280 }, height: { ideal: 720 } } });
  } catch (no) {
    if (now === mine) now = null;
    say(section, words(no instanceof DOMException && no.name === 'NotAllowedError' ? 'denied' : 'no-camera'));
    return;
  }
  if (now !== mine) { // meanwhile something else was begun
    stream.getTracks().forEach((track) => track.stop());
    return;
  }
  mine.stream = stream;
  const video = one(section, 'video');
  video.srcObject = stream;
  await video.play();
  step(section, 'camera');
  one(section, '[data-do=take]').focus();
  look(mine);
}

function drawn(source: CanvasImageSource, width: number, height: number, most: number): HTMLCanvasElement {
  const scale = Math.min(1, most / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')!.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const jpeg = (canvas: HTMLCanvasElement, quality: number) => new Promise<Blob | null>((done) => {
  canvas.toBlob(done, 'image/jpeg', quality);
});

/** A reflection: much of the middle is as bright as a picture can be. */
function glares(canvas: HTMLCanvasElement): boolean {
  const [width, height] = [canvas.width >> 1, canvas.height >> 1];
  const { data } = canvas.getContext('2d')!
    .getImageData(canvas.width >> 2, canvas.height >> 2, width, height);
  let bright = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (0.299 * data[i] + 0.587 * data[i + 1] + 0.114 * data[i + 2] >= GLARE.luma) bright++;
  }
  return bright > GLARE.share * width * height;
}

/** What is wrong, by the server's measurement, which keeps nothing; null where it cannot say. */
async function wrong(kind: string | undefined, canvas: HTMLCanvasElement): Promise<string[] | null> {
  try {
    const answer = await fetch(`/api/onboarding/measurements/${kind}`, {
      method: 'POST', headers: { 'Content-Type': 'image/jpeg' }, body: await jpeg(canvas, 0.8) });
    if (!answer.ok) return null;
    const { faults }: { faults?: { code: string }[] } = await answer.json();
    const codes = (faults ?? []).map((it) => it.code);
    if (kind === 'document' && glares(canvas)) codes.push('glare');
    return codes;
  } catch {
    return null; // prompts help, and nothing depends on them
  }
}

async function look(mine: Scan): Promise<void> {
  const { section } = mine;
  const video = one(section, 'video');
  while (now === mine && mine.stream) {
    const began = performance.now();
    const codes = await wrong(section.dataset.scan, drawn(video, video.videoWidth, video.videoHeight, SMALL));
    if (now !== mine || !mine.stream) return;
    if (codes) say(section, codes.length === 0 ? words('good') : words(codes[0]));
    await new Promise((done) => { setTimeout(done, Math.max(0, LOOK_EVERY - (performance.now() - began))); });
  }
}

async function taken(section: HTMLElement, canvas: HTMLCanvasElement): Promise<void> {
  stopCamera();
  const blob = await jpeg(canvas, 0.92);
  if (!blob) throw new Error('there is no picture');
  const mine: Scan = { section, stream: null, blob };
  now = mine;
  const picture = one(section, '[data-taken]', HTMLImageElement);
  URL.revokeObjectURL(picture.src);
  picture.src = URL.createObjectURL(blob);
  step(section, 'taken');
  say(section, words('look'));
  one(section, '[data-do=use]').focus();
  const codes = await wrong(section.dataset.scan, drawn(canvas, canvas.width, canvas.height, SMALL));
  if (now === mine && codes?.length) say(section, codes.map(words).join(' '));
}

async function choose(section: HTMLElement, file: File): Promise<void> {
  rest();
  try {
    const bitmap = await createImageBitmap(file);
    await taken(section, drawn(bitmap, bitmap.width, bitmap.height, LARGEST));
  } catch {
    say(section, words('not-a-picture'));
  }
}

async function use(section: HTMLElement): Promise<void> {
  const { scan, attempt } = section.dataset;
  step(section, 'sending');
  say(section, words('sending'));
  let answer: Response;
  try {
    answer = await fetch(`/api/onboarding/attempts/${attempt}/${scan}`, {
      method: 'PUT', headers: { 'Content-Type': 'image/jpeg' }, body: now!.blob });
  } catch {
    step(section, 'taken');
    say(section, words('offline'));
    return;
  }
  if (answer.ok) {
    now = null;
    await window.htmx.ajax('get', '/my/onboarding/attempt', { target: '#attempt', swap: 'outerHTML' });
    $(`scan-${scan}`).focus();
    notice(words('kept'));
    return;
  }
  step(section, 'taken');
  if (answer.status === 401) $('signed-out', HTMLDialogElement).showModal();
  const problem: { detail?: string } = await answer.json().catch(() => ({}));
  say(section, problem.detail ?? words('failed'));
}

/** What only works with this script says so until the script is there, also in a part that came later. */
function ready(): void {
  document.querySelectorAll<HTMLButtonElement | HTMLInputElement>('[data-scan] :disabled')
    .forEach((it) => { it.disabled = false; });
}
ready();
document.addEventListener('htmx:afterSwap', ready);

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-do]');
  const section = button?.closest<HTMLElement>('[data-scan]');
  if (!button || !section) return;
  const what = button.dataset.do ?? '';
  const video = one(section, 'video');
  const doing: Record<string, () => unknown> = {
    on: () => on(section),
    take: () => taken(section, drawn(video, video.videoWidth, video.videoHeight, LARGEST)),
    use: () => use(section),
    off: rest,
  };
  doing[what]();
  if (what === 'off') one(section, '[data-do=on]').focus();
});
document.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement)) return;
  const section = input.closest<HTMLElement>('[data-scan]');
  if (section && input.files?.length) choose(section, input.files[0]);
});
addEventListener('pagehide', rest);
