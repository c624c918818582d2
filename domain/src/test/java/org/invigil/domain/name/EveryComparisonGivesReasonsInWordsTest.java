package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import java.util.List;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("NAM-7")
class EveryComparisonGivesReasonsInWordsTest {

  @Test
  void inWordsForEachPart() {
    assertThat(Names.compare("Müller, Anna Maria", "MUELLER, ANNA").words())
        .containsExactly(
            "given name \"Anna\", \"ANNA\": the same",
            "family name \"Müller\", \"MUELLER\": the same by the transliteration of ICAO Doc 9303"
                + " part 3",
            "middle name \"Maria\": only in one of the names, which never matters for this part");
  }

  @Test
  void theWorstReasonDecides() {
    var comparison = Names.compare("Ivanov, Ivan", "Ivanova, Elena");

    assertThat(Names.told(comparison))
        .containsExactly(
            "family gendered_form [Ivanov] [Ivanova]", "given differs_in_part [Ivan] [Elena]");
    assertThat(comparison.verdict()).isEqualTo(REFER);
    assertThat(Names.verdict("de Vries, Sanne", "de Groot, Lotte")).isEqualTo(MISMATCH);
    assertThat(REFER.worse(NameVerdict.MATCH)).isEqualTo(REFER);
  }

  @ParameterizedTest
  @EnumSource
  void everyAgreementHasWords(Agreement agreement) {
    var reason = new PartReason(NamePart.GIVEN, agreement, "", "");

    assertThat(reason.words()).startsWith("given name: ").hasSizeGreaterThan(15);
  }

  @Test
  void noComparisonIsWithoutReasons() {
    assertThatThrownBy(() -> new NameComparison(List.of())).hasMessageContaining("reasons");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "😀😀", "\u202e\u202d", "\u0301\u0301", "<<<<", ",", "-"})
  void nothingToCompareIsReferred(String nothing) {
    assertThat(Names.told("John Smith", nothing))
        .containsExactly("whole no_name [] [" + nothing + "]");
    assertThat(
            NameMatcher.STANDARD.compare(PlainName.of("", ""), DocumentName.of("", "")).verdict())
        .isEqualTo(REFER);
  }

  @Test
  void emojiAndDirectionMarksBetweenLettersChangeNothing() {
    assertThat(Names.verdict("\u202eJohn\u202c 😀 Smi\u200dth", "John Smith"))
        .isEqualTo(NameVerdict.MATCH);
  }

  @Test
  void aTextOfTheLongestLengthIsComparedAndALongerOneReferred() {
    var longest = NamePolicy.STANDARD.longest();
    assertThat(Names.told("a".repeat(longest), "a".repeat(longest)))
        .doesNotContain("whole too_long [] []");
    assertThat(Names.told("a".repeat(longest + 1), "John Smith"))
        .containsExactly("whole too_long [] []");
    assertThat(Names.told("John Smith", "ü".repeat(10_000)))
        .containsExactly("whole too_long [] []");
    assertThat(Names.verdict("e" + "\u0301".repeat(299), "e")).isEqualTo(NameVerdict.MATCH);
  }

  @Test
  void aNameOfTheMostWordsIsComparedAndOneOfMoreReferred() {
    var most = NamePolicy.STANDARD.mostWords();
    assertThat(Names.verdict("x ".repeat(most), "X ".repeat(most))).isEqualTo(NameVerdict.MATCH);
    assertThat(Names.told("x ".repeat(most + 1), "x")).containsExactly("whole too_long [] []");
  }

  @Test
  void aPolicyRefusesNonsense() {
    assertThatThrownBy(() -> new NamePolicy(0, 1, 1, 0)).hasMessageContaining("character");
    assertThatThrownBy(() -> new NamePolicy(1, 0, 1, 0)).hasMessageContaining("word");
    assertThatThrownBy(() -> new NamePolicy(1, 1, 0.4, 0.5)).hasMessageContaining("0.5");
    assertThatThrownBy(() -> new NamePolicy(1, 1, 1.1, 0.5)).hasMessageContaining("0.5");
    assertThat(new NamePolicy(1, 1, 1, 0).longest()).isEqualTo(1);
  }
}
