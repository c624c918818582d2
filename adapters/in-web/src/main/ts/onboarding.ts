// Face scan and ID scan by the camera: an outline, prompts while the candidate looks, take, look at it, use it.
import { notice } from './page.js';

const LOOK_EVERY = 1200;
const SMALL = 480; // pixels across of what is looked at for prompts
const LARGEST = 2560; // of what is sent
const GLARE = { luma: 250, share: 0.04 };

let now = null; // the scan that is being taken: { section, stream, blob }

const words = (code) => document.querySelector(`#prompts [data-code="${code}"]`)?.textContent ?? '';
const find = (section, what) => section.querySelector(what);

function say(section, text) {
  const prompt = find(section, '[data-prompt]');
  if (prompt.textContent !== text) prompt.textContent = text; // said once, not every second
}

function step(section, name) {
  section.dataset.step = name;
  for (const it of section.querySelectorAll('[data-when]')) it.hidden = !it.dataset.when.split(' ').includes(name);
}

function stopCamera() {
  now?.stream?.getTracks().forEach((track) => track.stop());
  if (now) now.stream = null;
}

function rest() {
  if (!now) return;
  stopCamera();
  step(now.section, 'rest');
  say(now.section, '');
  now = null;
}

async function on(section) {
  rest();
  const mine = { section, stream: null, blob: null };
  now = mine;
  say(section, words('starting'));
  let stream;
  try {
    const facingMode = section.dataset.scan === 'face' ? 'user' : { ideal: 'environment' };
    stream = await navigator.mediaDevices.getUserMedia(
      { video: { facingMode, width: { ideal: 1280 }, height: { ideal: 720 } } });
  } catch (no) {
    if (now === mine) now = null;
    say(section, words(no.name === 'NotAllowedError' ? 'denied' : 'no-camera'));
    return;
  }
  if (now !== mine) { // meanwhile something else was begun
    stream.getTracks().forEach((track) => track.stop());
    return;
  }
  mine.stream = stream;
  const video = find(section, 'video');
  video.srcObject = stream;
  await video.play();
  step(section, 'camera');
  find(section, '[data-do=take]').focus();
  look(mine);
}

function drawn(source, width, height, most) {
  const scale = Math.min(1, most / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d').drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const jpeg = (canvas, quality) => new Promise((done) => { canvas.toBlob(done, 'image/jpeg', quality); });

/** A reflection: much of the middle is as bright as a picture can be. */
function glares(canvas) {
  const [width, height] = [canvas.width >> 1, canvas.height >> 1];
  const { data } = canvas.getContext('2d').getImageData(canvas.width >> 2, canvas.height >> 2, width, height);
  let bright = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (0.299 * data[i] + 0.587 * data[i + 1] + 0.114 * data[i + 2] >= GLARE.luma) bright++;
  }
  return bright > GLARE.share * width * height;
}

/** What is wrong, by the server's measurement, which keeps nothing; null where it cannot say. */
async function wrong(kind, canvas) {
  try {
    const answer = await fetch(`/api/onboarding/measurements/${kind}`, {
      method: 'POST', headers: { 'Content-Type': 'image/jpeg' }, body: await jpeg(canvas, 0.8) });
    if (!answer.ok) return null;
    const codes = ((await answer.json()).faults ?? []).map((it) => it.code);
    if (kind === 'document' && glares(canvas)) codes.push('glare');
    return codes;
  } catch {
    return null; // prompts help, and nothing depends on them
  }
}

async function look(mine) {
  const { section } = mine;
  const video = find(section, 'video');
  while (now === mine && mine.stream) {
    const began = performance.now();
    const codes = await wrong(section.dataset.scan, drawn(video, video.videoWidth, video.videoHeight, SMALL));
    if (now !== mine || !mine.stream) return;
    if (codes) say(section, codes.length === 0 ? words('good') : words(codes[0]));
    await new Promise((done) => { setTimeout(done, Math.max(0, LOOK_EVERY - (performance.now() - began))); });
  }
}

async function taken(section, canvas) {
  stopCamera();
  const mine = { section, stream: null, blob: await jpeg(canvas, 0.92) };
  now = mine;
  const picture = find(section, '[data-taken]');
  URL.revokeObjectURL(picture.src);
  picture.src = URL.createObjectURL(mine.blob);
  step(section, 'taken');
  say(section, words('look'));
  find(section, '[data-do=use]').focus();
  const codes = await wrong(section.dataset.scan, drawn(canvas, canvas.width, canvas.height, SMALL));
  if (now === mine && codes?.length) say(section, codes.map(words).join(' '));
}

async function choose(section, file) {
  rest();
  try {
    const bitmap = await createImageBitmap(file);
    await taken(section, drawn(bitmap, bitmap.width, bitmap.height, LARGEST));
  } catch {
    say(section, words('not-a-picture'));
  }
}

async function use(section) {
  const { scan, attempt } = section.dataset;
  step(section, 'sending');
  say(section, words('sending'));
  let answer;
  try {
    answer = await fetch(`/api/onboarding/attempts/${attempt}/${scan}`, {
      method: 'PUT', headers: { 'Content-Type': 'image/jpeg' }, body: now.blob });
  } catch {
    step(section, 'taken');
    say(section, words('offline'));
    return;
  }
  if (answer.ok) {
    now = null;
    await window.htmx.ajax('GET', '/my/onboarding/attempt', { target: '#attempt', swap: 'outerHTML' });
    document.getElementById(`scan-${scan}`).focus();
    notice(words('kept'));
    return;
  }
  step(section, 'taken');
  if (answer.status === 401) document.getElementById('signed-out').showModal();
  say(section, (await answer.json().catch(() => ({}))).detail ?? words('failed'));
}

/** What only works with this script says so until the script is there, also in a part that came later. */
function ready() {
  for (const it of document.querySelectorAll('[data-scan] :disabled')) it.disabled = false;
}
ready();
document.addEventListener('htmx:afterSwap', ready);

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]');
  if (!button) return;
  const section = button.closest('[data-scan]');
  const video = find(section, 'video');
  const doing = {
    on: () => on(section),
    take: () => taken(section, drawn(video, video.videoWidth, video.videoHeight, LARGEST)),
    use: () => use(section),
    off: rest,
  };
  doing[button.dataset.do]();
  if (button.dataset.do === 'off') find(section, '[data-do=on]').focus();
});
document.addEventListener('change', (event) => {
  const section = event.target.closest('[data-scan]');
  if (section && event.target.files?.length) choose(section, event.target.files[0]);
});
addEventListener('pagehide', rest);
