// Draws the screen (IVT1, see docs/evidence-format.md) as it was at a moment of the exam's clock.
const TILE = 64;
const KEPT = 6;

/** Entries of a segment, in order; throws for what is not one. */
export function read(buffer) {
  const view = new DataView(buffer);
  const file = new Uint8Array(buffer);
  if (buffer.byteLength < 4 || view.getUint32(0) !== 0x49565431) {
    throw new Error('not a recording of a screen');
  }
  const entries = [];
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

function entry(kind, view, file, at, end) {
  const display = file[at];
  if (kind === 'D') {
    return {
      kind, display, millis: 0, x: view.getInt32(at + 1), y: view.getInt32(at + 5),
      width: view.getUint16(at + 9), height: view.getUint16(at + 11),
    };
  }
  const seen = { kind, display, millis: view.getInt32(at + 1) };
  if (kind === 'K') return { ...seen, image: file.subarray(at + 6, end) };
  if (kind === 'R') {
    return { ...seen, sequence: Number(view.getBigInt64(at + 5)), digest: hex(file.subarray(at + 13, at + 45)) };
  }
  if (kind === 'T') {
    const count = view.getUint16(at + 7);
    const tiles = Array.from({ length: count }, (_, i) => view.getUint16(at + 9 + 2 * i));
    return { ...seen, columns: file[at + 6], tiles, image: file.subarray(at + 9 + 2 * count, end) };
  }
  return seen;
}

function hex(digest) {
  return Array.from(digest, (it) => it.toString(16).padStart(2, '0')).join('');
}

/** The displays as they are now, on one canvas. */
class Desk {
  #canvas;
  #displays = new Map();

  constructor(canvas) {
    this.#canvas = canvas;
  }

  clear() {
    this.#displays.clear();
    this.#canvas.getContext('2d').clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  /** @param key finds the pictures that a display begins with: entries K and T of one moment */
  async apply(entry, key) {
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

  async #paint(display, entry) {
    const paint = display.picture.getContext('2d');
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

  compose() {
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
    const paint = this.#canvas.getContext('2d');
    all.forEach((it) => paint.drawImage(it.picture, it.x - left, it.y - top));
  }
}

/** The key picture that an entry R means, with the tiles of the same moment; throws if it is not there. */
async function keyPicture(entries, meant) {
  const at = entries.findIndex((it) => it.kind === 'K' && it.display === meant.display);
  if (at < 0) throw new Error('the picture it begins with is missing');
  const pictures = entries.filter((it, i) => i === at
    || (i > at && it.kind === 'T' && it.display === meant.display && it.millis === entries[at].millis));
  const all = new Blob(pictures.map((it) => it.image));
  if ((await digest(await all.arrayBuffer())) !== meant.digest) {
    throw new Error('the picture it begins with is not the one that was recorded');
  }
  return pictures;
}

/** Draws what comes, as it comes. */
export class LiveScreen {
  #desk; #say;
  #segments = new Map();
  #work = Promise.resolve();
  #missing = '';
  #sitting = 0;

  constructor(canvas, say) {
    this.#desk = new Desk(canvas);
    this.#say = say;
  }

  /** Fragments come in order, each segment from its first on. */
  add(fragment) {
    this.#work = this.#work.then(() => this.#draw(fragment)).catch((trouble) => this.#say(trouble.message));
  }

  async #draw({ sitting, sequence, index, bytes: part }) {
    if (sitting !== this.#sitting) this.#segments.clear();
    this.#sitting = sitting;
    const known = this.#segments.get(sequence);
    if (index === 0) {
      while (this.#segments.size >= KEPT) this.#segments.delete(this.#segments.keys().next().value);
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
      await this.#desk.apply(entry, (meant) => this.#key(meant)).catch((no) => { this.#missing = no.message; });
    }
    this.#desk.compose();
    this.#say(this.#missing || (behind ? 'behind' : ''));
  }

  /** Somebody who begins to watch has not seen what the displays began with; a whole picture comes within a minute. */
  async #key(meant) {
    const before = this.#segments.get(meant.sequence);
    if (!before) throw new Error('changes-only');
    return keyPicture(read(before.bytes.slice().buffer), meant);
  }
}

export class Screen {
  #desk; #pieces; #fetch; #say; #none;
  #segments = new Map();
  #shown = { piece: null, entries: 0 };
  #wanted = null;
  #busy = false;

  /**
   * @param pieces of the timeline, with from and until in milliseconds
   * @param fetchBytes fetches the bytes of an address
   * @param say tells a person what is (not) shown
   * @param none the words for a moment of which there is nothing
   */
  constructor(canvas, pieces, fetchBytes, say, none) {
    this.#desk = new Desk(canvas);
    this.#pieces = pieces;
    this.#fetch = fetchBytes;
    this.#say = say;
    this.#none = none;
  }

  /** The newest moment wins: what was asked for while something was drawn is skipped. */
  async show(moment) {
    this.#wanted = moment;
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#wanted !== null) {
        const next = this.#wanted;
        this.#wanted = null;
        await this.#draw(next).catch((trouble) => this.#say(trouble.message));
      }
    } finally {
      this.#busy = false;
    }
  }

  async #draw(moment) {
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

  #nothing() {
    this.#shown = { piece: null, entries: 0 };
    this.#desk.clear();
    this.#say(this.#none);
  }

  async #segment(piece) {
    if (!this.#segments.has(piece)) {
      if (this.#segments.size >= KEPT) this.#segments.delete(this.#segments.keys().next().value);
      this.#segments.set(piece, this.#fetch(piece.href).then(read));
      this.#segments.get(piece).catch(() => this.#segments.delete(piece));
    }
    return this.#segments.get(piece);
  }

  /** The key picture of an earlier segment of the same sitting, by its digest. */
  async #key(entry, piece) {
    const before = this.#pieces.find(
      (it) => it.sitting === piece.sitting && it.sequence === entry.sequence);
    if (!before) throw new Error('the picture it begins with is missing');
    return keyPicture(await this.#segment(before), entry);
  }
}

function bitmap(image) {
  return createImageBitmap(new Blob([image], { type: 'image/webp' }));
}

async function digest(image) {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', image)));
}
