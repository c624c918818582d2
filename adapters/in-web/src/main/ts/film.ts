// Plays fragmented MP4 as it comes, each segment with its own beginning, close to its newest picture.
const BEHIND = 4;
const EDGE = 1.2;
const KEPT = 60;

type Bytes = Uint8Array<ArrayBuffer>;

/** Of a segment of one stream; begun by the candidate's clock, in milliseconds. */
export interface Fragment {
  readonly sitting: number;
  readonly stream: string | undefined;
  readonly sequence: number;
  readonly index: number;
  readonly skipped: boolean;
  readonly begun: number;
  readonly bytes: Bytes;
}

/** The codecs of a film, by the boxes of its beginning; empty where they are none we know. */
export function codecs(beginning: Bytes): string {
  const found: string[] = [];
  const avc = after(beginning, 'avcC');
  if (avc) found.push(`avc1.${[1, 2, 3].map((i) => two(avc[i], 16)).join('')}`);
  const av1 = after(beginning, 'av1C');
  if (av1) {
    const depth = av1[2] & 0x40 ? (av1[2] & 0x20 ? 12 : 10) : 8;
    found.push(`av01.${av1[1] >> 5}.${two(av1[1] & 0x1f, 10)}${av1[2] & 0x80 ? 'H' : 'M'}.${two(depth, 10)}`);
  }
  if (after(beginning, 'mp4a')) found.push('mp4a.40.2');
  if (after(beginning, 'Opus')) found.push('opus');
  return found.join(',');
}

/** What follows four letters within the first bytes. */
function after(bytes: Bytes, letters: string): Bytes | null {
  const code = Array.from(letters, (it) => it.charCodeAt(0));
  const end = Math.min(bytes.length, 8192) - 4;
  for (let at = 0; at < end; at++) {
    if (code.every((it, i) => bytes[at + i] === it)) return bytes.subarray(at + 4);
  }
  return null;
}

function two(number: number, base: number): string {
  return number.toString(base).padStart(2, '0');
}

export class Film {
  readonly #video: HTMLVideoElement;
  readonly #say: (code: string) => void;
  readonly #source = new MediaSource();
  #buffer: SourceBuffer | null = null;
  #type = '';
  readonly #waiting: { bytes: Bytes; offset: number; first: boolean }[] = [];
  #began: number | null = null;
  #segment = { key: '', offset: 0 };

  /** @param say tells a person why there is no picture; nothing once there is one */
  constructor(video: HTMLVideoElement, say: (code: string) => void) {
    this.#video = video;
    this.#say = say;
    this.#source.addEventListener('sourceopen', () => this.#next());
    video.src = URL.createObjectURL(this.#source);
    video.addEventListener('error', () => say('unplayable'));
  }

  /** The candidate's clock at the picture that is shown, in milliseconds; 0 before the first. */
  shown(): number {
    return this.#began === null || this.#video.readyState < 2 ? 0 : this.#began + this.#video.currentTime * 1000;
  }

  add(fragment: Fragment): void {
    if (fragment.bytes.length === 0) return;
    if (fragment.index === 0) this.#begin(fragment);
    this.#waiting.push({ bytes: fragment.bytes, offset: this.#segment.offset, first: fragment.index === 0 });
    this.#next();
  }

  /** Segments follow each other without a gap unless their clocks say that there is one. */
  #begin(fragment: Fragment): void {
    const key = `${fragment.sitting} ${fragment.sequence}`;
    if (key === this.#segment.key) return;
    this.#began ??= fragment.begun;
    const offset = (fragment.begun - this.#began) / 1000;
    const end = this.#end();
    this.#segment = { key, offset: Math.abs(offset - end) < 0.5 ? end : Math.max(0, offset) };
  }

  #next(): void {
    if (this.#source.readyState !== 'open' || this.#buffer?.updating || this.#waiting.length === 0) return;
    const { bytes, offset, first } = this.#waiting[0];
    try {
      if (first && !this.#prepare(bytes)) {
        this.#waiting.shift();
        return;
      }
      if (!this.#buffer) {
        this.#waiting.shift();
        return;
      }
      if (first) this.#buffer.timestampOffset = offset;
      this.#buffer.appendBuffer(bytes);
      this.#waiting.shift();
    } catch (full) {
      if (!(full instanceof DOMException) || full.name !== 'QuotaExceededError' || !this.#buffer) throw full;
      this.#buffer.remove(0, Math.max(0.1, this.#video.currentTime - 5));
    }
  }

  #prepare(bytes: Bytes): boolean {
    const type = `video/mp4; codecs="${codecs(bytes)}"`;
    if (!MediaSource.isTypeSupported(type)) {
      this.#say('unplayable');
      return false;
    }
    if (!this.#buffer) {
      const buffer = this.#source.addSourceBuffer(type);
      buffer.addEventListener('updateend', () => this.#appended(buffer));
      this.#buffer = buffer;
    } else if (type !== this.#type) {
      this.#buffer.changeType(type);
    }
    this.#type = type;
    return true;
  }

  #appended(buffer: SourceBuffer): void {
    this.follow();
    const old = this.#video.currentTime - KEPT;
    const first = buffer.buffered.length ? buffer.buffered.start(0) : 0;
    if (this.#waiting.length === 0 && old - first > KEPT / 2) buffer.remove(0, old);
    this.#next();
  }

  /** Stays close to the newest picture, and passes over what never came. */
  follow(): void {
    const { buffered, currentTime } = this.#video;
    if (buffered.length === 0) return;
    const start = buffered.start(buffered.length - 1);
    const end = this.#end();
    if (currentTime < start || end - currentTime > BEHIND) {
      this.#video.currentTime = Math.max(start, end - EDGE);
    }
    if (this.#video.paused) this.#video.play().catch(() => {});
    this.#say('');
  }

  #end(): number {
    const { buffered } = this.#video;
    return buffered.length ? buffered.end(buffered.length - 1) : 0;
  }
}
