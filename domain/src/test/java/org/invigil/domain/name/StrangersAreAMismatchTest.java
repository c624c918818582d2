package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Doubt has its price: these are the shares of strangers that are still told apart for certain. */
@Rule({"NAM-3", "NAM-7", "ONB-7"})
class StrangersAreAMismatchTest {

  private static final double AMONG_ALL = 0.95;

  static Stream<Map.Entry<String, List<NamePairFile.Row>>> groups() {
    return NamePairFile.STRANGERS.rows().stream()
        .collect(Collectors.groupingBy(NamePairFile.Row::group))
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void asOftenAsTheirGroupSays(Map.Entry<String, List<NamePairFile.Row>> group) {
    var least = Integer.parseInt(group.getKey().split(" \\| ")[1]);
    var verdicts = group.getValue().stream().map(it -> it.compared().verdict()).toList();
    var mismatches = verdicts.stream().filter(it -> it == MISMATCH).count();

    assertThat(100.0 * mismatches / verdicts.size()).isGreaterThanOrEqualTo(least);
    assertThat(verdicts).doesNotContain(MATCH);
    assertThat(least > 0 || mismatches == 0).as("what may be one person is referred").isTrue();
  }

  /** Every stranger with every other, namesakes among them. */
  @Test
  void amongAllOfThem() {
    var names =
        NamePairFile.STRANGERS.rows().stream()
            .filter(it -> !it.group().endsWith("| 0"))
            .flatMap(it -> it.cells().stream())
            .distinct()
            .toList();
    var counted = counted(names);

    assertThat(counted.values().stream().mapToLong(it -> it).sum()).isGreaterThan(30_000);
    assertThat(share(counted)).isGreaterThan(AMONG_ALL);
  }

  private static Map<NameVerdict, Long> counted(List<String> names) {
    return java.util.stream.IntStream.range(0, names.size())
        .boxed()
        .flatMap(one -> names.stream().skip(one + 1L).map(it -> Names.verdict(names.get(one), it)))
        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private static double share(Map<NameVerdict, Long> counted) {
    double mismatches = counted.getOrDefault(MISMATCH, 0L);
    return mismatches
        / (mismatches + counted.getOrDefault(REFER, 0L) + counted.getOrDefault(MATCH, 0L));
  }

  @Test
  void areMany() {
    assertThat(NamePairFile.STRANGERS.rows()).hasSizeGreaterThan(180);
  }
}
