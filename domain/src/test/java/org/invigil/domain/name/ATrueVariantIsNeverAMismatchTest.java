package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MISMATCH;

import java.util.List;
import java.util.stream.Collectors;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Rule({"NAM-1", "NAM-2", "NAM-3", "NAM-4", "NAM-7", "ONB-7"})
class ATrueVariantIsNeverAMismatchTest {

  static List<NamePairFile.Row> variants() {
    return NamePairFile.TRUE_VARIANTS.rows();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void isMatchedOrReferred(NamePairFile.Row variant) {
    var comparison = variant.compared();

    assertThat(comparison.verdict()).as("%s", comparison.words()).isNotEqualTo(MISMATCH);
    assertThat(Names.compare(variant.cells().get(1), variant.cells().get(0)).turned())
        .isEqualTo(comparison);
  }

  @Test
  void ofManyCultures() {
    assertThat(variants()).hasSizeGreaterThan(650);
    assertThat(variants().stream().map(NamePairFile.Row::group).collect(Collectors.toSet()))
        .hasSizeGreaterThan(25);
  }
}
