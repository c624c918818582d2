package org.invigil.adapter.out.vision;

/** What the outside of a file says about the picture in it. */
sealed interface PictureOutline {

  /** A known kind, of a size we accept, complete to its last byte. */
  record Whole() implements PictureOutline {}

  /** Too many pixels to decode. */
  record Huge() implements PictureOutline {}

  /** A known kind that breaks its own rules. */
  record Broken(String how) implements PictureOutline {}

  /** Several pictures, one after the other: which of them is meant, nobody can tell. */
  record Moving() implements PictureOutline {}

  /** No kind that we read. */
  record Foreign() implements PictureOutline {}
}
