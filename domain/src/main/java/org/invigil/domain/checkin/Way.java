package org.invigil.domain.checkin;

/** How the exam is sat: in our program, or in a browser. */
public enum Way {
  PROGRAM,
  BROWSER
}
