package org.invigil.domain.flag;

/** How much a flag asks for a person's attention. It orders the queue and decides nothing. */
public enum Severity {
  /** Listed, so that a person knows of it. */
  NOTICE,
  LOW,
  MEDIUM,
  HIGH
}
