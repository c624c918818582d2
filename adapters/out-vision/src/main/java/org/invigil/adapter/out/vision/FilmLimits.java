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

  private FilmLimits() {}
}
