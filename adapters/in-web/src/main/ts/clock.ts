// Between two times: the exam's clock (milliseconds), and the player's (seconds), which has no gaps.
/** Of hls.js: start and duration in seconds, programDateTime in milliseconds. */
interface Fragment {
  readonly start: number;
  readonly duration: number;
  readonly programDateTime: number | null;
}

type Dated = Fragment & { readonly programDateTime: number };

export class Clock {
  readonly #fragments: Dated[];

  constructor(fragments: Fragment[]) {
    this.#fragments = fragments.filter((it): it is Dated => it.programDateTime !== null);
  }

  examTime(second: number): number {
    const at = this.#last((it) => it.start <= second + 0.001);
    return at ? at.programDateTime + Math.min(second - at.start, at.duration) * 1000 : 0;
  }

  /** Of a moment without a recording: where the recording goes on, or its end. */
  playerTime(moment: number): number {
    const at = this.#last((it) => it.programDateTime <= moment);
    if (at && moment < at.programDateTime + at.duration * 1000) {
      return at.start + (moment - at.programDateTime) / 1000;
    }
    const next = this.#fragments.find((it) => it.programDateTime > moment);
    return next ? next.start + 0.01 : Math.max(0, this.#end() - 0.1);
  }

  #end(): number {
    const last = this.#fragments.at(-1);
    return last ? last.start + last.duration : 0;
  }

  #last(holds: (it: Dated) => boolean): Dated | undefined {
    let low = 0;
    let high = this.#fragments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#fragments[middle])) low = middle + 1;
      else high = middle;
    }
    return this.#fragments[low - 1];
  }
}

export function clockTime(millis: number): string {
  return new Date(millis).toLocaleTimeString([], { hour12: false });
}

export function length(millis: number): string {
  const seconds = Math.max(0, Math.round(millis / 1000));
  const two = (it: number) => String(it).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
