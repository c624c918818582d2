package org.invigil.application.answer;

/** An answer that can undo what was written on the way to it: that of a refused use case. */
public interface Undoing {

  /** Whether nothing that was written in the unit of work is kept. */
  boolean undoesItsWork();
}
