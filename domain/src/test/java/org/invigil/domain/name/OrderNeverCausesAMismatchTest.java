package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MATCH;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("NAM-2")
class OrderNeverCausesAMismatchTest {

  @Test
  void aCommaOrAZoneSaysWhichNameIsTheFamilys() {
    assertThat(Names.verdict("NGUYEN, Thi Minh Anh", "Thi Minh Anh Nguyen")).isEqualTo(MATCH);
    assertThat(Names.told("TOLKIEN<<JOHN<RONALD<<<<", "Tolkien John"))
        .containsExactly(
            "family same [TOLKIEN] [Tolkien]",
            "given same [JOHN] [John]",
            "middle not_needed [RONALD] []");
  }

  @Test
  void theFamilyNameFirstLeavesTheLastWordAMiddleName() {
    assertThat(Names.verdict("Schmidt, Anna", "Schmidt Anna Maria")).isEqualTo(MATCH);
    assertThat(Names.told("Schmidt, Maria", "Schmidt Anna Maria"))
        .contains("given missing [] [Anna]", "given middle_in_one [Maria] [Maria]");
  }

  @Test
  void fieldsThatContradictEachOtherAreReferred() {
    assertThat(Names.told("James, Thomas", "Thomas, James"))
        .containsExactly(
            "family changed_places [James] [James]", "given changed_places [Thomas] [Thomas]");
  }
}
