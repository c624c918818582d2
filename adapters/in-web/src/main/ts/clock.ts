// Between two times: the exam's clock (milliseconds), and the player's (seconds), which has no gaps.
export class Clock {
  /** @param fragments of hls.js: start and duration in seconds, programDateTime in milliseconds */
  constructor(fragments) {
    this.fragments = fragments.filter((it) => it.programDateTime !== null);
  }

  examTime(second) {
    const at = this.#last((it) => it.start <= second + 0.001);
    return at ? at.programDateTime + Math.min(second - at.start, at.duration) * 1000 : 0;
  }

  /** Of a moment without a recording: where the recording goes on, or its end. */
  playerTime(moment) {
    const at = this.#last((it) => it.programDateTime <= moment);
    if (at && moment < at.programDateTime + at.duration * 1000) {
      return at.start + (moment - at.programDateTime) / 1000;
    }
    const next = this.fragments.find((it) => it.programDateTime > moment);
    return next ? next.start + 0.01 : Math.max(0, this.#end() - 0.1);
  }

  #end() {
    const last = this.fragments.at(-1);
    return last ? last.start + last.duration : 0;
  }

  #last(holds) {
    let low = 0;
    let high = this.fragments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.fragments[middle])) low = middle + 1;
      else high = middle;
    }
    return this.fragments[low - 1];
  }
}

export function clockTime(millis) {
  return new Date(millis).toLocaleTimeString([], { hour12: false });
}

export function length(millis) {
  const seconds = Math.max(0, Math.round(millis / 1000));
  const two = (it) => String(it).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
