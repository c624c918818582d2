package org.invigil.adapter.in.agent.spool;

import java.io.IOException;

/** What was noted of a segment makes no sense: its file is damaged, not the disk busy. */
final class DamagedFacts extends IOException {

  private static final long serialVersionUID = 1L;

  DamagedFacts(String message, Exception cause) {
    super(message, cause);
  }
}
