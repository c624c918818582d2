package org.invigil.application.port.in.review;

import java.time.Instant;
import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;

/** Which sessions wait for a person, who first, and why (REV-3)? */
public interface SeeReviewQueue {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome permits Queue, ReviewRefusal {}

  record Queue(List<Waiting> places) implements Outcome {

    public Queue {
      places = List.copyOf(places);
    }
  }

  record Waiting(
      ExamSessionId session, ExamId exam, Instant since, int undecided, List<String> reasons) {

    public Waiting {
      reasons = List.copyOf(reasons);
    }
  }
}
