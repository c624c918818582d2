package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule({"NAM-1", "NAM-2", "NAM-3", "NAM-4", "NAM-5", "NAM-6", "NAM-7", "ONB-7"})
class NamesOfManyCulturesMatchTheirVariantsTest {

  static List<NamePairs> pairs() {
    return NamePairs.all();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void answersAsWritten(NamePairs pair) {
    var comparison = pair.compared();

    assertThat(comparison.verdict())
        .as("%s: %s", pair, comparison.words())
        .isEqualTo(pair.verdict());
    assertThat(pair.told(comparison)).as("%s: %s", pair, comparison.words()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void answersTheSameTheOtherWayRound(NamePairs pair) {
    if (!pair.document()) {
      var turned =
          NameMatcher.STANDARD.compare(PlainName.of(pair.second()), PlainName.of(pair.first()));

      assertThat(turned).isEqualTo(pair.compared().turned());
    }
  }

  @Test
  void coversManyCultures() {
    assertThat(pairs()).hasSizeGreaterThan(300);
    assertThat(pairs().stream().map(NamePairs::culture).collect(Collectors.toSet()))
        .hasSizeGreaterThan(15);
  }
}
