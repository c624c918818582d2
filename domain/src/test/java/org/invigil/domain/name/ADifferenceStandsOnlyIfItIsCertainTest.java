package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"NAM-3", "NAM-7", "ONB-7"})
class ADifferenceStandsOnlyIfItIsCertainTest {

  @Test
  void betweenTwoFullNamesWithNothingInCommon() {
    assertThat(Names.told("Ada Quentin", "Boris Muller"))
        .containsExactly("main different [Ada] [Boris]", "main different [Quentin] [Muller]");
    assertThat(Names.verdict("Ada Zoe Quentin", "Boris Muller")).isEqualTo(MISMATCH);
  }

  @Test
  void notIfAMiddleNameIsInBoth() {
    assertThat(Names.told("Ada Zoe Quentin", "Boris Zoe Muller"))
        .containsExactly(
            "middle same [Zoe] [Zoe]",
            "main differs_in_part [Ada] [Boris]",
            "main differs_in_part [Quentin] [Muller]");
    assertThat(Names.verdict("Ada Zoe Quentin", "Boris Ingo Muller")).isEqualTo(MISMATCH);
  }

  @Test
  void evenIfOnlyTheFathersNameOrAParticleOrASuffixIsInBoth() {
    assertThat(Names.verdict("Ada Ivanovna Quentin", "Zoe Ivanovna Muller")).isEqualTo(MISMATCH);
    assertThat(Names.verdict("Ada van Quentin", "Boris van Muller")).isEqualTo(MISMATCH);
    assertThat(Names.verdict("Ada Quentin III", "Boris Muller III")).isEqualTo(MISMATCH);
  }

  @Test
  void notIfOneNameIsNotThereInFull() {
    assertThat(Names.told("Quentin", "Boris Muller"))
        .contains("main too_little_shown [Quentin] [Boris]");
    assertThat(Names.told("Quentin A", "Boris Muller"))
        .contains("main too_little_shown [Quentin] [Boris]");
    assertThat(Names.told("Boris Muller", "Quentin"))
        .contains("main too_little_shown [Boris] [Quentin]");
    assertThat(Names.verdict("Ada", "Boris")).isEqualTo(REFER);
  }

  @Test
  void notIfAWordCouldBeTheOtherInAnotherRomanisation() {
    assertThat(Names.told("Ada Kazandar", "Boris Quasantarh"))
        .containsExactly(
            "main perhaps_a_variant [Ada] [Boris]",
            "main perhaps_a_variant [Kazandar] [Quasantarh]");
  }

  @Test
  void notIfTwoWordsTogetherCould() {
    assertThat(Names.verdict("Ada Xi Fongqu", "Boris Shiphung")).isEqualTo(MISMATCH);
    assertThat(Names.verdict("Ada Vadha Nagruma", "Boris Wattanakrouma")).isEqualTo(REFER);
  }

  @ParameterizedTest
  @CsvSource({
    "Chiang Kai-shek, Jiang Jieshi",
    "Lee Jae-yong, I Chaeyong",
    "Peggy Quentin, Margaret Muller",
    "Sasha Quentin, Aleksandr Muller",
    "Pepe Quentin, José Muller",
    "Kuba Quentin, Jakub Muller",
    "Ronald Tolkien, John Tolkien"
  })
  void notBetweenNamesThatOnePersonBears(String one, String other) {
    assertThat(Names.verdict(one, other)).isEqualTo(REFER);
  }
}
