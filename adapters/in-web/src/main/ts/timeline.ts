// One timeline for everything: what was recorded, flags, breaks, interruptions, gaps and speech.
import { length } from '/pages/clock.js';
import { $ } from '/pages/dom.js';

/** Between the clocks of two pieces that follow each other there may be this much, in milliseconds. */
const JOINED = 100;

/** What the API tells; times as it writes them. */
interface Span {
  readonly from: string;
  readonly until: string;
}

interface Gap extends Span {
  readonly stream: string;
  readonly cause: string;
}

export interface Piece extends Span {
  readonly sitting: number;
  readonly sequence: number;
  readonly href: string;
}

export interface Stream {
  readonly stream: string;
  readonly playlist?: string;
  readonly pieces: Piece[];
}

export interface Told extends Span {
  readonly streams?: Stream[];
  readonly gaps?: Gap[];
  readonly breaks?: Span[];
  readonly interruptions?: Span[];
  readonly speech?: Span[];
}

/** What the page lists already: with times in milliseconds, and what a click on it does. */
export interface Listed {
  readonly sort: string;
  readonly from: number;
  readonly until: number;
  readonly words: string;
  readonly choose: () => void;
}

interface Mark {
  readonly sort: string;
  readonly text: string;
  readonly from: number;
  readonly until: number;
  readonly choose?: () => void;
}

export type Words = (name: string, ...places: string[]) => string;

export class Timeline {
  readonly #words: Words;
  readonly #seek: (moment: number) => void;
  #from = 0;
  #until = 1;

  /** @param words of the page; seek goes to a moment, in milliseconds */
  constructor(words: Words, seek: (moment: number) => void) {
    this.#words = words;
    this.#seek = seek;
  }

  /** @param beside what was recorded beside the main film, if anything was */
  draw(timeline: Told, main: Stream | undefined, beside: Stream | undefined, listed: Listed[]): void {
    this.#from = Date.parse(timeline.from);
    this.#until = Math.max(this.#from + 1, Date.parse(timeline.until));
    this.#lay($('track'), main);
    this.#lay($('phone-track'), beside);
    $('phone-track').hidden = !beside;
    const span = (sort: string, text: string) => (it: Span): Mark => ({
      sort, text, from: Date.parse(it.from), until: Date.parse(it.until),
    });
    const others: Mark[] = [
      ...(timeline.breaks || []).map(span('break', this.#words('break'))),
      ...(timeline.interruptions || []).map(span('interruption', this.#words('interruption'))),
      ...together(timeline.gaps || []).map((it) =>
        span('gap', this.#words('gap', it.streams.join(', '), this.#words(`cause-${it.cause}`)))(it)),
      ...(timeline.speech || []).map(span('speech', this.#words('speech'))),
    ].sort((a, b) => a.from - b.from);
    const all: Mark[] = [...listed.map((it) => ({ ...it, text: it.words })), ...others];
    $('marks').replaceChildren(...all.sort((a, b) => a.from - b.from).map((it) => this.#mark(it)));
    $('spans-box').hidden = others.length === 0;
    $('spans').replaceChildren(...others.map((it) => this.#listed(it)));
  }

  show(moment: number): void {
    $('now').style.left = `${this.#percent(moment)}%`;
  }

  #lay(track: HTMLElement, recorded: Stream | undefined): void {
    track.replaceChildren(...runs(recorded?.pieces || []).map((it) => {
      const bar = document.createElement('i');
      this.#place(bar, it.from, it.until);
      return bar;
    }));
  }

  /** For the mouse only: all of it stands in lists too, where each has room. */
  #mark(it: Mark): HTMLButtonElement {
    const made = this.#button(it);
    made.className = it.sort;
    made.tabIndex = -1;
    made.title = made.textContent;
    made.setAttribute('aria-label', made.title);
    made.textContent = '';
    this.#place(made, it.from, it.until);
    return made;
  }

  #listed(it: Mark): HTMLLIElement {
    const item = document.createElement('li');
    item.append(this.#button(it));
    return item;
  }

  #button(it: Mark): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    const lasted = it.until > it.from ? `, ${length(it.until - it.from)}` : '';
    made.textContent = `${it.text} · ${length(it.from - this.#from)}${lasted}`;
    made.addEventListener('click', it.choose || (() => this.#seek(it.from)));
    return made;
  }

  #place(element: HTMLElement, begins: number, ends: number): void {
    element.style.left = `${this.#percent(begins)}%`;
    element.style.width = `${Math.max(0, this.#percent(ends) - this.#percent(begins))}%`;
  }

  #percent(moment: number): number {
    return Math.min(100, Math.max(0, (100 * (moment - this.#from)) / (this.#until - this.#from)));
  }
}

/** Pieces that follow each other are one, in milliseconds. */
function runs(pieces: Span[]): { from: number; until: number }[] {
  const found: { from: number; until: number }[] = [];
  pieces.map((it) => ({ from: Date.parse(it.from), until: Date.parse(it.until) }))
    .sort((a, b) => a.from - b.from)
    .forEach((it) => {
      const last = found.at(-1);
      if (last && it.from <= last.until + JOINED) last.until = Math.max(last.until, it.until);
      else found.push(it);
    });
  return found;
}

/** Streams that lack the same time for the same cause are one gap. */
function together(gaps: Gap[]): (Gap & { readonly streams: string[] })[] {
  const found = new Map<string, Gap & { readonly streams: string[] }>();
  gaps.forEach((it) => {
    const key = `${it.from} ${it.until} ${it.cause}`;
    found.set(key, { ...it, streams: [...(found.get(key)?.streams || []), it.stream] });
  });
  return [...found.values()];
}
