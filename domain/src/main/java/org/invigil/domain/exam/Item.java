package org.invigil.domain.exam;

/** Things an exam can permit on the desk (EXM-2). */
public enum Item {
  BOOK,
  TEXTBOOK,
  PAPER,
  NOTEBOOK,
  PEN,
  CALCULATOR,
  HEADPHONES,
  PHONE_FOR_UPLOADING
}
