package org.invigil.adapter.out.vision;

/** The film breaks its container's or its codec's rules. Known to the decoder's process only. */
final class FilmDamaged extends Exception {

  private static final long serialVersionUID = 1;
}
