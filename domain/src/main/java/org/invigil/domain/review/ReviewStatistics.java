package org.invigil.domain.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.review.FlagDecision.Answer;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the reviews of an exam come to, in numbers and without anybody's name.
 *
 * @param sessions that are over
 * @param verdicts how many sessions have each verdict; the others have none yet
 * @param kinds one for each kind that was flagged
 * @param agreement between people who decided the same flag
 */
@ValueObject
public record ReviewStatistics(
    int sessions, Map<Verdict.Kind, Integer> verdicts, List<OfKind> kinds, Agreement agreement) {

  public ReviewStatistics {
    verdicts = Map.copyOf(verdicts);
    kinds = List.copyOf(kinds);
  }

  /** A session that is over, as it stands. */
  public record Reviewed(Review review, List<Flag> flags) {

    public Reviewed {
      flags = List.copyOf(flags);
    }
  }

  /** How the flags of a kind were decided; the rest of them waits. */
  public record OfKind(FlagKind kind, int raised, int accepted, int referred) {

    public int undecided() {
      return raised - accepted - referred;
    }
  }

  /**
   * @param twice flags that more than one person decided
   * @param alike those of them on which all last said the same
   */
  public record Agreement(int twice, int alike) {}

  public static ReviewStatistics of(Collection<Reviewed> sessions) {
    var verdicts = new EnumMap<Verdict.Kind, Integer>(Verdict.Kind.class);
    sessions.forEach(it ->
        it.review()
            .verdict()
            .ifPresent(verdict -> verdicts.merge(verdict.kind(), 1, Integer::sum)));
    return new ReviewStatistics(sessions.size(), verdicts, kinds(sessions), agreement(sessions));
  }

  private static List<OfKind> kinds(Collection<Reviewed> sessions) {
    return Arrays.stream(FlagKind.values())
        .map(it -> ofKind(it, sessions))
        .filter(it -> it.raised() > 0)
        .toList();
  }

  private static OfKind ofKind(FlagKind kind, Collection<Reviewed> sessions) {
    var answers =
        sessions.stream()
            .flatMap(session ->
                session.flags().stream()
                    .filter(it -> it.kind() == kind)
                    .map(it -> session.review().decisionOn(it).map(FlagDecision::answer)))
            .toList();
    return new OfKind(
        kind, answers.size(), count(answers, Answer.ACCEPT), count(answers, Answer.REFER));
  }

  private static int count(List<Optional<Answer>> answers, Answer which) {
    return (int) answers.stream().filter(it -> it.equals(Optional.of(which))).count();
  }

  private static Agreement agreement(Collection<Reviewed> sessions) {
    var opinions =
        sessions.stream()
            .flatMap(session -> session.flags().stream().map(it -> opinions(session.review(), it)))
            .filter(it -> it.size() > 1)
            .toList();
    var alike = opinions.stream().filter(it -> it.values().stream().distinct().count() == 1);
    return new Agreement(opinions.size(), (int) alike.count());
  }

  /** What each person last said about a flag. */
  private static Map<StaffId, Answer> opinions(Review review, Flag flag) {
    Map<StaffId, Answer> opinions = new HashMap<>();
    review.decisions().stream()
        .filter(it -> it.covers(flag))
        .forEach(it -> opinions.put(it.by(), it.answer()));
    return opinions;
  }
}
