package org.invigil.adapter.in.agent.delivery;

/** Which of the waiting segments goes first, after a time without a network above all. */
public enum UploadOrder {

  /** Recorded and reviewed: nobody waits for the newest. */
  OLDEST_FIRST,

  /** Live: what happens now goes first, what was missed fills the rest of the way. */
  NEWEST_FIRST
}
