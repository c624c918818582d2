package org.invigil.adapter.in.web.exam;

import org.invigil.adapter.in.web.page.Codes;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.exam.SeeExamDay.Attending;

/** A candidate on the day of an exam, as pages show them. */
public record AttendingView(Words w, Attending it) {

  public String id() {
    return it.candidate().toString();
  }

  /** A candidate whose data was erased has no name any more. */
  public String name() {
    return it.name().isEmpty() ? w.say("report.erased") : it.name();
  }

  public String stage() {
    return w.say("day.stage." + Codes.of(it.stage()));
  }

  /** How the stage looks: never by colour alone. */
  public String badge() {
    return switch (it.stage()) {
      case INTERRUPTED, NOT_PROCTORED -> "high";
      case PAUSED, NOT_ONBOARDED -> "medium";
      case ON_BREAK, CHECKING_IN, ENDING, UPLOADING, SITTING -> "open";
      case ONBOARDED -> "low plain";
      case DONE -> "good";
    };
  }
}
