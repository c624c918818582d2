package org.invigil.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.session.ExamSessionId;

/**
 * Who needs a person first (REV-3): a dispute, then doubt about the recording, then doubt about who
 * sat there, then how much waits for a decision, then who has waited longest.
 */
public final class ReviewOrder {

  private ReviewOrder() {}

  /** A session that waits; {@code proctored} is false where too much time is uncovered. */
  public record Waiting(Review review, List<Flag> flags, boolean proctored, Instant since) {

    public Waiting {
      flags = List.copyOf(flags);
    }
  }

  /** A place in the queue. The first reason is the one that decided the place. */
  public record Place(Waiting waiting, List<String> reasons) {

    public Place {
      reasons = List.copyOf(reasons);
    }

    public ExamSessionId session() {
      return waiting.review().subject().session();
    }
  }

  /** In order; sessions that wait for nobody have no place. */
  public static List<Place> of(List<Waiting> waiting) {
    return waiting.stream()
        .filter(ReviewOrder::needsAPerson)
        .map(Ranked::of)
        .sorted(Ranked.FIRST)
        .map(it -> new Place(it.waiting(), it.reasons()))
        .toList();
  }

  private static boolean needsAPerson(Waiting it) {
    return switch (it.review()) {
      case Review.Open open -> true;
      case Review.Disputed disputed -> true;
      case Review.Decided decided -> !decided.undecided(it.flags()).isEmpty();
      case Review.DecidedAgain again -> !again.undecided(it.flags()).isEmpty();
    };
  }

  private record Ranked(Waiting waiting, Urgency urgency, long weight, List<String> reasons) {

    static final Comparator<Ranked> FIRST =
        Comparator.comparing(Ranked::urgency)
            .thenComparing(Ranked::weight, Comparator.reverseOrder())
            .thenComparing(it -> it.waiting().since())
            .thenComparing(it -> it.waiting().review().subject().session().value());

    static Ranked of(Waiting it) {
      var undecided = it.review().undecided(it.flags());
      var urgency = Urgency.of(it, undecided);
      var weight = undecided.stream().mapToLong(flag -> weight(flag.severity())).sum();
      var reasons = new ArrayList<String>();
      reasons.add(urgency.reason);
      if (!undecided.isEmpty()) {
        reasons.add(flagsWaiting(undecided));
      }
      reasons.add("waiting since " + it.since());
      return new Ranked(it, urgency, weight, reasons);
    }

    private static String flagsWaiting(List<Flag> undecided) {
      var high = undecided.stream().filter(it -> it.severity() == Severity.HIGH).count();
      return undecided.size()
          + (undecided.size() == 1 ? " flag waits" : " flags wait")
          + " for a decision, "
          + high
          + " of high severity";
    }

    private static long weight(Severity severity) {
      return switch (severity) {
        case HIGH -> 100;
        case MEDIUM -> 10;
        case LOW -> 1;
        case NOTICE -> 0;
      };
    }
  }

  private enum Urgency {
    DISPUTED("the candidate disputes the verdict"),
    AFTER_THE_VERDICT("flags appeared after the verdict"),
    NOT_PROCTORED("too much time is not covered by the recording"),
    ALTERED("a piece of the recording is not what was recorded"),
    IDENTITY("it is in doubt who sat the exam"),
    FLAGGED("flags wait for a decision"),
    VERDICT_ONLY("only the verdict is missing");

    private final String reason;

    Urgency(String reason) {
      this.reason = reason;
    }

    static Urgency of(Waiting it, List<Flag> undecided) {
      if (it.review() instanceof Review.Disputed) {
        return DISPUTED;
      }
      if (it.review().verdict().isPresent()) {
        return AFTER_THE_VERDICT;
      }
      if (!it.proctored()) {
        return NOT_PROCTORED;
      }
      if (holds(undecided, FlagKind.EVIDENCE_ALTERED)) {
        return ALTERED;
      }
      if (holds(undecided, FlagKind.DIFFERENT_PERSON)
          || holds(undecided, FlagKind.IDENTITY_BY_CODE_ONLY)
          || holds(undecided, FlagKind.DOCUMENT_CHANGED)
          || holds(undecided, FlagKind.NOT_A_LIVE_FACE)) {
        return IDENTITY;
      }
      return undecided.isEmpty() ? VERDICT_ONLY : FLAGGED;
    }

    private static boolean holds(List<Flag> flags, FlagKind kind) {
      return flags.stream().anyMatch(it -> it.kind() == kind);
    }
  }
}
