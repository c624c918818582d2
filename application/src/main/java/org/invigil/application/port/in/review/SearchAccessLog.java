package org.invigil.application.port.in.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.review.SeeAccessLog.Who;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.session.ExamSessionId;

/** A privacy officer sees who looked at what in the whole institution, newest first (REV-2). */
public interface SearchAccessLog {

  /** More are never answered with at once. */
  int MOST = 10_000;

  Outcome handle(Command command);

  /**
   * @param before where an earlier answer said to go on; empty for the newest
   * @param most how many to answer with
   */
  record Command(Actor by, Wish wish, OptionalLong before, int most) {}

  /**
   * Everything that is given must fit.
   *
   * @param staff who looked
   * @param from that instant included
   * @param until that instant excluded
   */
  record Wish(
      Optional<StaffId> staff,
      Optional<ExamSessionId> session,
      Optional<CandidateId> candidate,
      Optional<Instant> from,
      Optional<Instant> until) {

    public static final Wish ALL =
        new Wish(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  sealed interface Outcome {}

  /**
   * @param older where to go on; empty where nothing is older. There may be older looks though
   *     there are fewer here than were asked for: a request reads only so much of the log
   */
  record Found(List<Look> looks, OptionalLong older) implements Outcome {

    public Found {
      looks = List.copyOf(looks);
    }
  }

  /**
   * @param what in a word, such as {@code recording-opened}
   * @param staff the member of staff; empty for others
   * @param name of the member of staff; empty for others, and where the account is gone
   * @param identifier of the candidate in the institution
   * @param session absent for a look at an onboarding
   */
  record Look(
      Instant at,
      String what,
      Who who,
      Optional<StaffId> staff,
      String name,
      CandidateId candidate,
      String identifier,
      Optional<ExamSessionId> session) {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
