package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.REFER;

import java.util.Optional;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between "the same" and "different" a person decides, by how much is spelled otherwise. */
@Rule({"NAM-1", "NAM-7"})
class SpelledAlmostAlikeIsReferredTest {

  @ParameterizedTest
  @CsvSource({
    "berta, berta, 0",
    "berta, bertas, 1",
    "berta, erta, 1",
    "berta, bersa, 1",
    "berta, breta, 1",
    "breta, berta, 1",
    "berta, ebrta, 1",
    "berta, beat, 2",
    "berta, bra, 2",
    "bra, berta, 2",
    "berta, barto, 2",
    "berta, brate, 3",
    "berta, marko, 4",
    "ana, '', 3",
    "b5, b8, 1",
    "ab, ba, 1",
    "abc, ca, 3",
  })
  void lettersPutInTakenOutReplacedOrExchangedAreCounted(String one, String other, int edits) {
    assertThat(Edits.upTo(9, one, other)).isEqualTo(edits);
    assertThat(Edits.upTo(edits, other, one)).isEqualTo(edits);
    for (var most = 0; most < edits; most++) {
      assertThat(Edits.upTo(most, one, other)).isEqualTo(most + 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ann, anna, SHORT_FORM",
    "nna, anna, NEAR_SPELLING",
    "anna, joanna, SHORT_FORM",
    "max, may, ",
    "max, maax, NEAR_SPELLING",
    "erna, edna, NEAR_SPELLING",
    "erna, edla, ",
    "gustavs, kustavo, ",
    "gustavsk, kustavso, NEAR_SPELLING",
    "gustavsk, kustamso, ",
    "mohammed, muhamad, NEAR_SPELLING",
    "mohammed, mhmd, ",
    "yusuf, joseph, NEAR_SPELLING",
    "leona, lanua, ",
    "leonara, laniru, NEAR_SPELLING",
    "leo, lia, ",
    "ab, abc, ",
  })
  void oneLetterInFourTwoInEightOrOnlyVowels(String one, String other, Agreement found) {
    assertThat(NearSpelling.judge(one, other)).isEqualTo(Optional.ofNullable(found));
    assertThat(NearSpelling.judge(other, one)).isEqualTo(Optional.ofNullable(found));
  }

  @Test
  void upToFortyLetters() {
    var longest = "a".repeat(39);
    assertThat(NearSpelling.judge(longest + "b", longest + "c")).isPresent();
    assertThat(NearSpelling.judge(longest + "ab", longest + "ac")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "anna, ella, true",
    "yara, jara, true",
    "tscholl, kolya, true",
    "shulz, sulz, true",
    "dmitri, tarik, false",
    "anna, hanna, true",
    "djamal, mamal, true",
    "mamal, djamal, true",
    "karl, garl, false",
  })
  void onlyNamesThatBeginAlikeCanSoundTheSame(String one, String other, boolean alike) {
    assertThat(Sound.beginAlike(one, other)).isEqualTo(alike);
    assertThat(alike || !Sound.of(one).equals(Sound.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"shinji, sinzi, true", "shinji, sinto, false", "shinji, kinzi, false"})
  void japaneseIsTheSameInBothSystems(String one, String other, boolean same) {
    assertThat(Kunrei.same(one, other)).isEqualTo(same);
  }

  @Test
  void neverMatchesAndNeverMismatches() {
    assertThat(Names.verdict("Berta Quentin", "Breta Quentin")).isEqualTo(REFER);
    assertThat(Names.verdict("Berta Quentin", "Breta Muller")).isEqualTo(REFER);
  }
}
