package org.invigil.adapter.out.vision;

/** What one film may cost. */
final class FilmLimits {

  /** A segment of ten seconds has about 100 KB; a film of an hour about 30 MB. */
  static final int MOST_BYTES = 64_000_000;

  /** The most frames that one film may give: an hour at one a second. */
  static final int MOST_FRAMES = 3_600;

  /** Frames are scaled down to fit; the detector sees 320 x 240 of them anyway. */
  static final int LONGEST_SIDE = 1280;

  /** Larger source frames are refused by the decoder: an 8K film fits. */
  static final int MOST_SOURCE_PIXELS = 7680 * 4320;

  /** Sound is heard at so many samples a second. */
  static final int SOUND_RATE = 16_000;

  /** An hour of it. */
  static final long MOST_SAMPLES = 3_600L * SOUND_RATE;

  /** The most samples that are sent at once. */
  static final int MOST_SAMPLES_AT_ONCE = 1 << 16;

  private FilmLimits() {}
}
