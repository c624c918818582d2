package org.invigil.application.port.in.review;

import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.Absence;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.NotLooked;
import org.invigil.domain.flag.ToCompare;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.session.ExamSessionId;

/** What should a person look at in this session? */
public interface SeeFlags {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Seen, ReviewRefusal {}

  /**
   * @param toCompare what no machine could tell at check-in; not flags
   * @param review the state of the review in a word
   * @param waiting pieces of the recording that nobody looked at yet
   * @param notLooked the detectors that looked at nothing: that they found nothing says nothing
   */
  record Seen(
      List<Judged> flags,
      List<Absence> absences,
      List<ToCompare> toCompare,
      String review,
      long waiting,
      List<NotLooked> notLooked)
      implements Outcome {

    public Seen {
      flags = List.copyOf(flags);
      absences = List.copyOf(absences);
      toCompare = List.copyOf(toCompare);
      notLooked = List.copyOf(notLooked);
    }
  }

  /** A flag and the decision that holds for it. */
  record Judged(Flag flag, Optional<FlagDecision> decision) {}
}
