// Draws the screen (IVT1, see docs/evidence-format.md) as it was at a moment of the exam's clock.
import type { Fragment } from '/pages/film.js';
import type { Piece } from '/pages/timeline.js';

const TILE = 64;
const KEPT = 6;

type Bytes = Uint8Array<ArrayBuffer>;

interface Seen {
  readonly display: number;
  readonly millis: number;
}

interface Display extends Seen {
  readonly kind: 'D';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Key extends Seen {
  readonly kind: 'K';
  readonly image: Bytes;
}

/** Begins as the key picture of another segment. */
interface Meant extends Seen {
  readonly kind: 'R';
  readonly sequence: number;
  readonly digest: string;
}

interface Tiles extends Seen {
  readonly kind: 'T';
  readonly columns: number;
  readonly tiles: number[];
  readonly image: Bytes;
}

/** Of nothing but a moment; null is a kind that is not known here. */
interface Mark extends Seen {
  readonly kind: 'U' | 'B' | 'G' | null;
}

type Entry = Display | Key | Meant | Tiles | Mark;

/** Gets the pictures that a display begins with: entries K and T of one moment. */
type Find = (meant: Meant) => Promise<(Key | Tiles)[]>;

/** Entries of a segment, in order; throws for what is not one. */
export function read(buffer: ArrayBuffer): Entry[] {
  const view = new DataView(buffer);
  const file = new Uint8Array(buffer);
  if (buffer.byteLength < 4 || view.getUint32(0) !== 0x49565431) {
    throw new Error('not a recording of a screen');
  }
  const entries: Entry[] = [];
  let at = 4;
  while (at + 5 <= buffer.byteLength) {
    const kind = String.fromCharCode(file[at]);
    const size = view.getUint32(at + 1);
    const body = at + 5;
    if (body + size > buffer.byteLength) break;
    entries.push(entry(kind, view, file, body, body + size));
    at = body + size;
  }
  return entries;
}

function entry(kind: string, view: DataView, file: Bytes, at: number, end: number): Entry {
  const display = file[at];
  if (kind === 'D') {
    return {
      kind, display, millis: 0, x: view.getInt32(at + 1), y: view.getInt32(at + 5),
      width: view.getUint16(at + 9), height: view.getUint16(at + 11),
    };
  }
  const seen = { display, millis: view.getInt32(at + 1) };
  if (kind === 'K') return { ...seen, kind, image: file.subarray(at + 6, end) };
  if (kind === 'R') {
    const digest = hex(file.subarray(at + 13, at + 45));
    return { ...seen, kind, sequence: Number(view.getBigInt64(at + 5)), digest };
  }
  if (kind === 'T') {
    const count = view.getUint16(at + 7);
    const tiles = Array.from({ length: count }, (_, i) => view.getUint16(at + 9 + 2 * i));
    return { ...seen, kind, columns: file[at + 6], tiles, image: file.subarray(at + 9 + 2 * count, end) };
  }
  return { ...seen, kind: kind === 'U' || kind === 'B' || kind === 'G' ? kind : null };
}

function hex(digest: Bytes): string {
  return Array.from(digest, (it) => it.toString(16).padStart(2, '0')).join('');
}

/** The displays as they are now, on one canvas. */
class Desk {
  readonly #canvas: HTMLCanvasElement;
  readonly #displays = new Map<number, Display & { readonly picture: OffscreenCanvas }>();

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  clear(): void {
    this.#displays.clear();
    this.#canvas.getContext('2d')!.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  async apply(entry: Entry, key: Find): Promise<void> {
    if (entry.kind === 'D') {
      const picture = new OffscreenCanvas(entry.width, entry.height);
      this.#displays.set(entry.display, { ...entry, picture });
      return;
    }
    const display = this.#displays.get(entry.display);
    if (!display) return;
    if (entry.kind === 'G') this.#displays.delete(entry.display);
    if (entry.kind === 'K' || entry.kind === 'T') await this.#paint(display, entry);
    if (entry.kind === 'R') {
      for (const each of await key(entry)) await this.#paint(display, each);
    }
  }

  async #paint(display: Display & { readonly picture: OffscreenCanvas }, entry: Key | Tiles): Promise<void> {
    const paint = display.picture.getContext('2d')!;
    const image = await bitmap(entry.image);
    if (entry.kind === 'K') {
      paint.drawImage(image, 0, 0);
      return;
    }
    const across = Math.ceil(display.width / TILE);
    entry.tiles.forEach((tile, i) => paint.drawImage(
      image,
      (i % entry.columns) * TILE, Math.floor(i / entry.columns) * TILE, TILE, TILE,
      (tile % across) * TILE, Math.floor(tile / across) * TILE, TILE, TILE));
  }

  compose(): void {
    const all = [...this.#displays.values()];
    if (all.length === 0) return;
    const left = Math.min(...all.map((it) => it.x));
    const top = Math.min(...all.map((it) => it.y));
    const width = Math.max(...all.map((it) => it.x + it.width)) - left;
    const height = Math.max(...all.map((it) => it.y + it.height)) - top;
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    const paint = this.#canvas.getContext('2d')!;
    all.forEach((it) => paint.drawImage(it.picture, it.x - left, it.y - top));
  }
}

/** The key picture that an entry R means, with the tiles of the same moment; throws if it is not there. */
async function keyPicture(entries: Entry[], meant: Meant): Promise<(Key | Tiles)[]> {
  const at = entries.findIndex((it) => it.kind === 'K' && it.display === meant.display);
  if (at < 0) throw new Error('the picture it begins with is missing');
  const pictures = entries.filter((it, i): it is Key | Tiles => i === at
    || (i > at && it.kind === 'T' && it.display === meant.display && it.millis === entries[at].millis));
  const all = new Blob(pictures.map((it) => it.image));
  if ((await digest(await all.arrayBuffer())) !== meant.digest) {
    throw new Error('the picture it begins with is not the one that was recorded');
  }
  return pictures;
}

/** Draws what comes, as it comes. */
export class LiveScreen {
  readonly #desk: Desk;
  readonly #say: (text: string) => void;
  readonly #segments = new Map<number, { bytes: Bytes; drawn: number }>();
  #work = Promise.resolve();
  #missing = '';
  #sitting = 0;

  constructor(canvas: HTMLCanvasElement, say: (text: string) => void) {
    this.#desk = new Desk(canvas);
    this.#say = say;
  }

  /** Fragments come in order, each segment from its first on. */
  add(fragment: Fragment): void {
    this.#work = this.#work.then(() => this.#draw(fragment)).catch((trouble: Error) => this.#say(trouble.message));
  }

  async #draw({ sitting, sequence, index, bytes: part }: Fragment): Promise<void> {
    if (sitting !== this.#sitting) this.#segments.clear();
    this.#sitting = sitting;
    const known = this.#segments.get(sequence);
    if (index === 0) {
      while (this.#segments.size >= KEPT) forgetOldest(this.#segments);
      this.#segments.delete(sequence);
      this.#segments.set(sequence, { bytes: part, drawn: 0 });
    } else if (known) {
      known.bytes = new Uint8Array(await new Blob([known.bytes, part]).arrayBuffer());
    }
    const segment = this.#segments.get(sequence);
    if (!segment) return;
    const entries = read(segment.bytes.slice().buffer);
    let behind = false;
    while (segment.drawn < entries.length) {
      const entry = entries[segment.drawn++];
      if (entry.kind === 'K') this.#missing = '';
      behind = entry.kind === 'B' || (behind && entry.kind !== 'U');
      await this.#desk.apply(entry, (meant) => this.#key(meant))
        .catch((no: Error) => { this.#missing = no.message; });
    }
    this.#desk.compose();
    this.#say(this.#missing || (behind ? 'behind' : ''));
  }

  /** Somebody who begins to watch has not seen what the displays began with; a whole picture comes within a minute. */
  async #key(meant: Meant): Promise<(Key | Tiles)[]> {
    const before = this.#segments.get(meant.sequence);
    if (!before) throw new Error('changes-only');
    return keyPicture(read(before.bytes.slice().buffer), meant);
  }
}

/** With times in milliseconds. */
type Placed = Omit<Piece, 'from' | 'until'> & { readonly from: number; readonly until: number };

export class Screen {
  readonly #desk: Desk;
  readonly #pieces: Placed[];
  readonly #fetch: (address: string) => Promise<ArrayBuffer>;
  readonly #say: (text: string) => void;
  readonly #none: string;
  readonly #segments = new Map<Placed, Promise<Entry[]>>();
  #shown: { piece: Placed | null; entries: number } = { piece: null, entries: 0 };
  #wanted: number | null = null;
  #busy = false;

  /**
   * @param pieces of the timeline
   * @param fetchBytes fetches the bytes of an address
   * @param say tells a person what is (not) shown
   * @param none the words for a moment of which there is nothing
   */
  constructor(
    canvas: HTMLCanvasElement,
    pieces: Placed[],
    fetchBytes: (address: string) => Promise<ArrayBuffer>,
    say: (text: string) => void,
    none: string,
  ) {
    this.#desk = new Desk(canvas);
    this.#pieces = pieces;
    this.#fetch = fetchBytes;
    this.#say = say;
    this.#none = none;
  }

  /** The newest moment wins: what was asked for while something was drawn is skipped. */
  async show(moment: number): Promise<void> {
    this.#wanted = moment;
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#wanted !== null) {
        const next = this.#wanted;
        this.#wanted = null;
        await this.#draw(next).catch((trouble: Error) => this.#say(trouble.message));
      }
    } finally {
      this.#busy = false;
    }
  }

  async #draw(moment: number): Promise<void> {
    const piece = this.#pieces.findLast((it) => it.from <= moment);
    if (!piece || moment >= piece.until) {
      this.#nothing();
      return;
    }
    const entries = await this.#segment(piece);
    const due = entries.filter((it) => it.millis <= moment - piece.from).length;
    if (this.#shown.piece !== piece || due < this.#shown.entries) {
      this.#shown = { piece, entries: 0 };
    }
    for (; this.#shown.entries < due; this.#shown.entries++) {
      await this.#desk.apply(entries[this.#shown.entries], (meant) => this.#key(meant, piece));
    }
    this.#desk.compose();
    this.#say('');
  }

  #nothing(): void {
    this.#shown = { piece: null, entries: 0 };
    this.#desk.clear();
    this.#say(this.#none);
  }

  async #segment(piece: Placed): Promise<Entry[]> {
    const known = this.#segments.get(piece);
    if (known) return known;
    if (this.#segments.size >= KEPT) forgetOldest(this.#segments);
    const fetched = this.#fetch(piece.href).then(read);
    this.#segments.set(piece, fetched);
    fetched.catch(() => this.#segments.delete(piece));
    return fetched;
  }

  /** The key picture of an earlier segment of the same sitting, by its digest. */
  async #key(entry: Meant, piece: Placed): Promise<(Key | Tiles)[]> {
    const before = this.#pieces.find(
      (it) => it.sitting === piece.sitting && it.sequence === entry.sequence);
    if (!before) throw new Error('the picture it begins with is missing');
    return keyPicture(await this.#segment(before), entry);
  }
}

function forgetOldest<K>(segments: Map<K, unknown>): void {
  const [oldest] = segments.keys();
  segments.delete(oldest);
}

function bitmap(image: Bytes): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([image], { type: 'image/webp' }));
}

async function digest(image: ArrayBuffer): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', image)));
}
