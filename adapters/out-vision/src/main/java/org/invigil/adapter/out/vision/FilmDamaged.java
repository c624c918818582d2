package org.invigil.adapter.out.vision;

/** The film breaks its container's or its codec's rules. Known to the decoder's process only. */
final class FilmDamaged extends Exception {

  private static final long serialVersionUID = 1;

  /** FFmpeg answers a failure with a number below zero. */
  static void check(int answer) throws FilmDamaged {
    if (answer < 0) {
      throw new FilmDamaged();
    }
  }
}
