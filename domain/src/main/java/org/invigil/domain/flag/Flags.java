package org.invigil.domain.flag;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.session.ExamSessionId;

/**
 * Turns what was measured and what happened into what a person should look at. The same recording
 * and the same rules always give the same findings, in whatever order the pieces arrive and however
 * often each arrives (FLG-6).
 */
public final class Flags {

  private Flags() {}

  public static Findings of(
      ExamSessionId session,
      ExamRules rules,
      Adjustments adjustments,
      FlagPolicy policy,
      Collection<? extends Observation> observations,
      Collection<? extends SessionFact> facts) {
    var permissions = new Permissions(rules, adjustments, policy);
    var happened = new Happened(distinct(facts));
    var sights = new Sights(session, permissions, happened, distinct(observations));
    var records = new Records(session, permissions, happened, sights.unreadable());
    var flags = Stream.concat(sights.flags().stream(), records.flags().stream());
    var absences = Stream.concat(sights.absences().stream(), records.absences().stream());
    return new Findings(
        onceEach(flags.toList()),
        absences.sorted(Comparator.comparing(Absence::from).thenComparing(Absence::to)).toList(),
        records.toCompare(),
        sights.looked());
  }

  /** In an order that depends on nothing but the values. */
  private static <T> List<T> distinct(Collection<? extends T> values) {
    return values.stream()
        .filter(Objects::nonNull)
        .distinct()
        .map(it -> Map.<String, T>entry(it.toString(), it))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static List<Flag> onceEach(List<Flag> flags) {
    var byId = new LinkedHashMap<FlagId, Flag>();
    flags.stream().sorted(inOrder()).forEach(it -> byId.putIfAbsent(it.id(), it));
    return List.copyOf(byId.values());
  }

  private static Comparator<Flag> inOrder() {
    return Comparator.comparing(Flag::start)
        .thenComparing(Flag::kind)
        .thenComparing(Flag::what)
        .thenComparing(Flag::end, Comparator.reverseOrder())
        .thenComparing(it -> it.broken().toString())
        .thenComparing(Flag::words);
  }
}
