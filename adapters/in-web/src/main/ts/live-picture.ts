// One candidate as they are recorded: camera and screen over one WebSocket (docs/evidence-format.md).
import { signInAgain } from '/pages/api.js';
import { $, one } from '/pages/dom.js';
import { Film, type Fragment } from '/pages/film.js';
import { LiveScreen } from '/pages/screen.js';

const STREAMS = ['camera', 'screen', 'phone', 'events'];
const SILENCE = 6000;
const LONGEST_WAIT = 30;
const words = $('live-words').dataset;

/** After these there is nothing to try again. */
const FINAL: Record<number, string | undefined> = {
  4401: said('signed-out'), 4403: said('not-permitted'), 4404: said('none'), 4410: said('over'),
};
const WHY: Record<string, string | undefined> = {
  'live.not-live': said('not-live'),
  'live.too-many-viewers': said('too-many-viewers'),
  'live.too-slow': said('too-slow'),
};

/** What a code says; anything else says itself. */
function said(code: string): string {
  return words[code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] || code;
}

export class LivePicture {
  readonly #root: HTMLElement;
  readonly #session: string | undefined;
  readonly #film: Film;
  readonly #screen: LiveScreen;
  #socket: WebSocket | null = null;
  #tries = 0;
  #timer = 0;
  #heard = 0;
  #opened = false;
  #final: number | false = false;

  /** @param root has a session, a video, a canvas, and places for what is said */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#session = root.dataset.session;
    const note = (stream: string) => (text: string) => {
      const at = one(root, `[data-note=${stream}]`);
      if (at.textContent !== said(text)) at.textContent = said(text);
    };
    this.#film = new Film(this.video, note('camera'));
    this.#screen = new LiveScreen(one(root, 'canvas'), note('screen'));
    this.connect();
    setInterval(() => this.#look(), 500);
    addEventListener('focus', () => { if (this.#final === 4401) this.connect(); });
  }

  get video(): HTMLVideoElement {
    return one(this.#root, 'video');
  }

  /** The candidate's clock at the picture that is shown; 0 before the first. */
  get shown(): number {
    return this.#film.shown();
  }

  /** Whether somebody may try again at once. */
  get waits(): boolean {
    return !this.#opened && this.#timer !== 0;
  }

  connect(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#opened = false;
    this.#final = false;
    const old = this.#socket;
    this.#socket = null;
    old?.close();
    this.#say(this.#tries === 0 ? said('connecting') : said('again'));
    const address = new URL(`/api/sessions/${this.#session}/live`, location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    const opening = new WebSocket(address);
    opening.binaryType = 'arraybuffer';
    opening.addEventListener('open', () => {
      this.#opened = true;
      this.#heard = 0;
      this.#say(said('waiting'));
    });
    opening.addEventListener('message', (event) => { if (opening === this.#socket) this.#show(read(event.data)); });
    opening.addEventListener('close', (event) => { if (opening === this.#socket) this.#lost(event); });
    this.#socket = opening;
  }

  /** The connection has ended, or was never made. */
  #lost({ code, reason }: CloseEvent): void {
    this.#opened = false;
    this.#socket = null;
    const why = WHY[reason] || FINAL[code] || said('lost');
    this.#final = FINAL[code] ? code : false;
    if (code === 4401) signInAgain();
    if (this.#final) {
      this.#say(why, true);
      return;
    }
    const seconds = Math.min(LONGEST_WAIT, 2 ** this.#tries++);
    this.#say(`${why} ${said('in').replace('{0}', String(seconds))}`, true);
    this.#timer = setTimeout(() => this.connect(), seconds * 1000);
  }

  #show(fragment: Fragment): void {
    this.#tries = 0;
    this.#heard = Date.now();
    this.#say(said('live'));
    if (fragment.stream === 'camera') this.#film.add(fragment);
    if (fragment.stream === 'screen') this.#screen.add(fragment);
  }

  /** A picture that stands still is said to do so. */
  #look(): void {
    if (!this.#opened) return;
    if (this.#heard > 0 && Date.now() - this.#heard > SILENCE) this.#say(said('silent'), true);
    if (this.shown > 0) this.#film.follow();
  }

  /** A picture that stands still must not look as if it were live. */
  #say(text: string, isTrouble = false): void {
    const at = one(this.#root, '[data-says]');
    if (at.textContent !== text) at.textContent = text;
    at.classList.toggle('wrong', isTrouble);
    this.#root.classList.toggle('stale', isTrouble);
  }
}

/** A message of the server: one fragment of one stream. */
function read(message: ArrayBuffer): Fragment {
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
