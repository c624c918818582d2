package org.invigil.adapter.in.web.candidate;

import java.util.List;
import org.invigil.application.port.in.review.SeeAccessLog;

/** Candidates know when they looked themselves; they ask who else did. */
final class LooksOfOthers {

  private LooksOfOthers() {}

  static List<SeeAccessLog.Look> newestFirst(List<SeeAccessLog.Look> all) {
    return all.reversed().stream().filter(it -> it.who() != SeeAccessLog.Who.CANDIDATE).toList();
  }
}
