package org.invigil.domain.evidence;

/** Why a stretch of time is not covered, as far as is known. */
public enum GapCause {
  /** The program was not running: it was closed, it crashed, or the power was cut. */
  INTERRUPTION,
  /** The camera, display, phone or disk was gone. */
  DEVICE_LOST,
  /** The program could not reach the server, and what it recorded then never came. */
  NETWORK,
  /** The candidate was away from the desk. */
  BREAK,
  /** Recorded, and on its way: nothing is lost yet. */
  NOT_YET_UPLOADED,
  /** Nothing explains it. */
  UNEXPLAINED;

  /** Whether it says what happened; what may still come is neither lost nor explained. */
  public boolean explains() {
    return this != UNEXPLAINED && this != NOT_YET_UPLOADED;
  }
}
