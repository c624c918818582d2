package org.invigil.domain.evidence;

/** Why a stretch of time is not covered, as far as is known. */
public enum GapCause {
  /** The program was not running. */
  INTERRUPTION,
  /** The candidate was away from the desk. */
  BREAK,
  /** The camera, display, phone or disk was gone. */
  DEVICE_LOST,
  /** Recorded, and on its way: nothing is lost yet. */
  NOT_YET_UPLOADED,
  /** Nothing explains it. */
  UNEXPLAINED
}
