package org.invigil.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.exam.ExamId;
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

  /** What a session waits for; absent where it waits for nobody. */
  public static Optional<Need> needOf(Waiting it) {
    return needsAPerson(it) ? Optional.of(Need.of(it)) : Optional.empty();
  }

  private static boolean needsAPerson(Waiting it) {
    return switch (it.review()) {
      case Review.Open open -> true;
      case Review.Disputed disputed -> true;
      case Review.Decided decided -> !decided.undecided(it.flags()).isEmpty();
      case Review.DecidedAgain again -> !again.undecided(it.flags()).isEmpty();
    };
  }

  /**
   * Why and how much a session needs a person: enough to find its place among thousands without
   * opening any of them.
   *
   * @param urgency what decided the place; the first of the reasons says it
   * @param weight of the flags that wait for a decision
   * @param undecided how many flags wait for a decision
   * @param high how many of them are of high severity
   */
  public record Need(
      ExamSessionId session,
      ExamId exam,
      Urgency urgency,
      long weight,
      int undecided,
      int high,
      Instant since) {

    /** Always the same among the same sessions. */
    public static final Comparator<Need> FIRST =
        Comparator.comparing(Need::urgency)
            .thenComparing(Need::weight, Comparator.reverseOrder())
            .thenComparing(Need::since)
            .thenComparing(it -> it.session().toString());

    private static Need of(Waiting it) {
      var undecided = it.review().undecided(it.flags());
      return new Need(
          it.review().subject().session(),
          it.review().subject().exam(),
          Urgency.of(it, undecided),
          undecided.stream().mapToLong(flag -> weight(flag.severity())).sum(),
          undecided.size(),
          (int) undecided.stream().filter(flag -> flag.severity() == Severity.HIGH).count(),
          it.since());
    }

    private static long weight(Severity severity) {
      return switch (severity) {
        case HIGH -> 100;
        case MEDIUM -> 10;
        case LOW -> 1;
        case NOTICE -> 0;
      };
    }

    public List<String> reasons() {
      var reasons = new ArrayList<String>();
      reasons.add(urgency.reason);
      if (undecided > 0) {
        reasons.add(
            "%d %s for a decision, %d of high severity"
                .formatted(undecided, undecided == 1 ? "flag waits" : "flags wait", high));
      }
      reasons.add("waiting since " + since);
      return List.copyOf(reasons);
    }
  }

  /** What makes a session wait, the most urgent first. */
  public enum Urgency {
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
