// A film of a recording: hls.js plays its pieces, the exam's clock says where.
import Hls from '/pages/hls.light.min.mjs';
import type { ErrorData, Fragment } from '/pages/hls.light.min.mjs';
import { signInAgain } from '/pages/api.js';
import { Clock, clockTime } from '/pages/clock.js';
import type { Words } from '/pages/timeline.js';

/** How far a film may be from the one it follows, in seconds at speed 1; and while it still looks for its place. */
const OFF = 0.3;
const OFF_WHILE_SEEKING = 3;

/** A moment this near to what was recorded counts as recorded, in milliseconds. */
const NEAR = 500;

export class RecordedFilm {
  protected readonly video: HTMLVideoElement;
  protected readonly hls: Hls;
  protected readonly words: Words;
  protected readonly say: (text: string) => void;
  protected clock: Clock | null = null;

  /** @param say tells a person what cannot be played */
  constructor(video: HTMLVideoElement, playlist: string, words: Words, say: (text: string) => void) {
    this.video = video;
    this.words = words;
    this.say = say;
    this.hls = new Hls({
      enableWorker: false,
      maxBufferLength: 30,
      backBufferLength: 60,
      // The timeline has gaps and dates already; hls.js would keep them in a track that the page's policy forbids.
      enableDateRangeMetadataCues: false,
      enableEmsgMetadataCues: false,
      enableID3MetadataCues: false,
    });
    this.hls.on(Hls.Events.LEVEL_UPDATED, (_, data) => { this.clock = new Clock(data.details.fragments); });
    this.hls.on(Hls.Events.ERROR, (_, data) => this.#trouble(data));
    this.hls.loadSource(playlist);
    this.hls.attachMedia(video);
  }

  #trouble(data: ErrorData): void {
    const status = data.response?.code;
    if (status === 401) signInAgain();
    else if (data.frag && (status === 410 || status === 422)) this.passOver(data.frag);
    else if (data.fatal) this.giveUp(data.details);
  }

  /** A piece that cannot be opened is said, and passed over. */
  protected passOver(piece: Fragment): void {
    this.say(this.broken(piece));
    const after = piece.start + piece.duration + 0.05;
    this.video.currentTime = Math.max(this.video.currentTime, after);
    this.hls.startLoad(after);
  }

  protected giveUp(why: string): void {
    this.say(this.words('unplayable', why));
  }

  protected broken(piece: Fragment): string {
    return this.words('broken', clockTime(piece.programDateTime ?? 0));
  }

  /** The moment that is shown, in milliseconds; 0 while nothing is known of the film. */
  now(): number {
    return this.clock?.examTime(this.video.currentTime) ?? 0;
  }

  seek(moment: number): void {
    if (this.clock) this.video.currentTime = this.clock.playerTime(moment);
  }

  play(): void {
    this.video.play().catch((no: Error) => { if (no.name !== 'AbortError') this.say(no.message); });
  }

  speed(rate: number): void {
    this.video.playbackRate = rate;
    this.hls.config.maxBufferLength = Math.max(30, 15 * rate);
  }
}

/** Shows the moment that another film shows. It holds nobody up: what it cannot show is said beside it. */
export class FollowingFilm extends RecordedFilm {
  #broken: Fragment | null = null;
  #givenUp = false;
  #left = 0;
  #takes = 0;

  constructor(video: HTMLVideoElement, playlist: string, words: Words, say: (text: string) => void) {
    super(video, playlist, words, say);
    video.addEventListener('seeked', () => {
      if (this.#left) this.#takes = Math.min(1, (performance.now() - this.#left) / 1000);
      this.#left = 0;
    });
  }

  /** Nothing more is loaded until it looks for its place again. */
  protected override passOver(piece: Fragment): void {
    this.#broken = piece;
    this.hls.stopLoad();
  }

  protected override giveUp(why: string): void {
    this.#givenUp = true;
    this.#blank(this.words('unplayable', why));
  }

  /** @param lead the film that it follows, which is at that moment */
  follow(moment: number, lead: HTMLVideoElement): void {
    if (!this.clock || this.#givenUp) return;
    const there = this.clock.playerTime(moment);
    if (Math.abs(this.clock.examTime(there) - moment) > NEAR) {
      this.#blank(this.words('nothing'));
    } else if (this.#broken && isWithin(this.#broken, there)) {
      this.#blank(this.broken(this.#broken));
    } else {
      this.#show(there, lead);
    }
  }

  #show(there: number, lead: HTMLVideoElement): void {
    this.say('');
    this.video.classList.remove('nothing');
    const rate = lead.playbackRate;
    if (this.video.playbackRate !== rate) this.speed(rate);
    const runs = !lead.paused && lead.readyState > HTMLMediaElement.HAVE_CURRENT_DATA;
    const far = (this.video.seeking ? OFF_WHILE_SEEKING : OFF) * (runs ? Math.max(1, rate) : 1);
    // Where the other will be on arrival: on a slow computer it would else never be reached.
    if (Math.abs(this.video.currentTime - there) > far) this.#go(there + (runs ? this.#takes * rate : 0));
    if (runs && this.video.paused && !this.video.ended) this.play();
    if (!runs && !this.video.paused) this.video.pause();
  }

  #go(there: number): void {
    this.#left = performance.now();
    this.video.currentTime = there;
    if (!this.#broken) return;
    this.#broken = null;
    this.hls.startLoad(there);
  }

  #blank(why: string): void {
    this.video.pause();
    this.video.classList.add('nothing');
    this.say(why);
  }
}

function isWithin(piece: Fragment, second: number): boolean {
  return second >= piece.start && second < piece.start + piece.duration;
}
