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

export class Screen {
  #canvas; #pieces; #fetch; #say;
  #segments = new Map();
  #displays = new Map();
  #shown = { piece: null, entries: 0 };
  #wanted = null;
  #busy = false;

  /**
   * @param pieces of the timeline, with from and until in milliseconds
   * @param fetchBytes fetches the bytes of an address
   * @param say tells a person what is (not) shown
   */
  constructor(canvas, pieces, fetchBytes, say) {
    this.#canvas = canvas;
    this.#pieces = pieces;
    this.#fetch = fetchBytes;
    this.#say = say;
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
      await this.#apply(entries[this.#shown.entries], piece);
    }
    this.#compose();
    this.#say('');
  }

  #nothing() {
    this.#shown = { piece: null, entries: 0 };
    this.#displays.clear();
    this.#canvas.getContext('2d').clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#say('nothing was recorded here');
  }

  async #segment(piece) {
    if (!this.#segments.has(piece)) {
      if (this.#segments.size >= KEPT) this.#segments.delete(this.#segments.keys().next().value);
      this.#segments.set(piece, this.#fetch(piece.href).then(read));
      this.#segments.get(piece).catch(() => this.#segments.delete(piece));
    }
    return this.#segments.get(piece);
  }

  async #apply(entry, piece) {
    if (entry.kind === 'D') {
      const picture = new OffscreenCanvas(entry.width, entry.height);
      this.#displays.set(entry.display, { ...entry, picture });
      return;
    }
    const display = this.#displays.get(entry.display);
    if (!display) return;
    const paint = display.picture.getContext('2d');
    if (entry.kind === 'G') this.#displays.delete(entry.display);
    if (entry.kind === 'K') paint.drawImage(await bitmap(entry.image), 0, 0);
    if (entry.kind === 'R') paint.drawImage(await bitmap(await this.#key(entry, piece)), 0, 0);
    if (entry.kind === 'T') this.#tiles(paint, entry, display, await bitmap(entry.image));
  }

  #tiles(paint, entry, display, image) {
    const across = Math.ceil(display.width / TILE);
    entry.tiles.forEach((tile, i) => paint.drawImage(
      image,
      (i % entry.columns) * TILE, Math.floor(i / entry.columns) * TILE, TILE, TILE,
      (tile % across) * TILE, Math.floor(tile / across) * TILE, TILE, TILE));
  }

  /** The key picture of an earlier segment of the same sitting, by its digest. */
  async #key(entry, piece) {
    const before = this.#pieces.find(
      (it) => it.sitting === piece.sitting && it.sequence === entry.sequence);
    if (!before) throw new Error('the picture it begins with is missing');
    for (const each of await this.#segment(before)) {
      if (each.kind === 'K' && (await digest(each.image)) === entry.digest) return each.image;
    }
    throw new Error('the picture it begins with is not the one that was recorded');
  }

  #compose() {
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

function bitmap(image) {
  return createImageBitmap(new Blob([image], { type: 'image/webp' }));
}

async function digest(image) {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', image)));
}
