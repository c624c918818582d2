package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"NAM-3", "ONB-7"})
class AnotherFamilyOrGivenNameIsNoMatchTest {

  @Test
  void middleNamesMayBeMissingOrInitialled() {
    assertThat(Names.told("J. R. R. Tolkien", "John Tolkien"))
        .containsExactly(
            "main same [Tolkien] [Tolkien]",
            "main initialled [J] [John]",
            "middle not_needed [R] []",
            "middle not_needed [R] []");
  }

  @Test
  void anotherFamilyNameIsNoMatch() {
    assertThat(Names.told("John Tolkien", "John Lewis"))
        .containsExactly("main same [John] [John]", "main differs_in_part [Tolkien] [Lewis]");
    assertThat(Names.told("Tolkien, John", "Lewis, John"))
        .containsExactly("given same [John] [John]", "family differs_in_part [Tolkien] [Lewis]");
    assertThat(Names.verdict("Tolkien, John", "Lewis, John")).isEqualTo(REFER);
  }

  @Test
  void anotherGivenNameIsNoMatch() {
    assertThat(Names.told("Tolkien, John", "Tolkien, Edith"))
        .containsExactly("family same [Tolkien] [Tolkien]", "given differs_in_part [John] [Edith]");
  }

  @Test
  void anotherFamilyAndAnotherGivenNameAreAMismatch() {
    assertThat(Names.told("Tolkien, John", "Lewis, Edith"))
        .containsExactly("family different [Tolkien] [Lewis]", "given different [John] [Edith]");
    assertThat(Names.verdict("Tolkien, John", "Lewis, Edith")).isEqualTo(MISMATCH);
  }

  @Test
  void aMissingNameIsReferred() {
    assertThat(Names.verdict("Tolkien, John", "Tolkien")).isEqualTo(REFER);
    assertThat(Names.verdict("Tolkien, John", "John")).isEqualTo(REFER);
    assertThat(Names.told("Garcia Marquez, Gabriel", "Marquez, Gabriel"))
        .containsExactly(
            "family same [Marquez] [Marquez]",
            "given same [Gabriel] [Gabriel]",
            "family missing [Garcia] []");
  }

  @Test
  void initialsAloneAreReferred() {
    assertThat(Names.told("J. T.", "Tolkien John"))
        .contains("whole only_initials [J. T.] [Tolkien John]");
    assertThat(Names.verdict("J. T.", "J. T.")).isEqualTo(MATCH);
    assertThat(Names.told("Tolkien, John", "T, John"))
        .contains("family family_initialled [Tolkien] [T]");
  }
}
