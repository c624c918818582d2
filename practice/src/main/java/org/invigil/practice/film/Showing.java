package org.invigil.practice.film;

/** What is before the camera. */
public enum Showing {
  /** The candidate, alone. */
  PRESENT,
  /** An empty room. */
  AWAY,
  /** The candidate, and somebody beside. */
  SECOND_PERSON,
  /** Somebody else in the candidate's seat. */
  OTHER_PERSON,
  /** No light; somebody may be there. */
  DARKNESS
}
