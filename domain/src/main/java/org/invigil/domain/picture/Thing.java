package org.invigil.domain.picture;

/** What a model may be asked to find in a picture of an exam. Nothing else is asked of it. */
public enum Thing {
  PHONE,
  /** Or a notebook, or a pile of paper: the model does not tell them apart. */
  BOOK
}
