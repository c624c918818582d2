package org.invigil.domain.exam;

/** How an exam is proctored. */
public enum Service {
  /** Examined after the exam; nobody, staff included, can watch while it runs. */
  RECORD_AND_REVIEW,
  /** A proctor watches while the exam runs and can step in. */
  LIVE
}
