package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("NAM-4")
class PartsThatAreNoNamesAreHandledTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abd al-Rahman", "Abd Al Rahman", "Abdul Rahman", "Abdel Rahman", "Abdur Rahman",
        "Abdulrahman", "ABDURRAHMAN", "Abdurahman", "Abd-el-Rahman", "Abdalrahman"
      })
  void theServantOfTheMercifulIsOneName(String written) {
    assertThat(Names.verdict("Hassan, Abdul Rahman", "Hassan, " + written)).isEqualTo(MATCH);
    assertThat(Names.verdict("Hassan, Rahman", "Hassan, " + written)).isEqualTo(REFER);
  }

  @Test
  void abuAndUmmAreParts() {
    assertThat(Names.verdict("Ahmed Abu Bakr", "Ahmed Abubakr")).isEqualTo(MATCH);
    assertThat(Names.told("Ahmed Abu Bakr", "Ahmed Bakr"))
        .contains("main short_form [Abu Bakr] [Bakr]");
    assertThat(Names.verdict("Umm Salma Ali", "Salma Ali")).isEqualTo(REFER);
  }

  @Test
  void particlesMayBeMissingButAWordAtTheEndMayBeAName() {
    assertThat(Names.told("Jan van der Berg", "Jan Berg"))
        .contains("particle not_needed [van] []", "particle not_needed [der] []");
    assertThat(Names.verdict("Minh Duc Le", "Minh Duc")).isEqualTo(REFER);
    assertThat(Names.verdict("Le Minh Duc", "Minh Duc")).isEqualTo(REFER);
    assertThat(Names.verdict("Nguyen Thi Van", "Nguyen Thi")).isEqualTo(REFER);
  }

  @Test
  void suffixesMayBeMissingButNotContradict() {
    assertThat(Names.told("John Smith Jr", "John Smith")).contains("suffix not_needed [Jr] []");
    assertThat(Names.told("John Smith Jr", "John Smith III"))
        .contains("suffix suffix_differs [Jr] [III]");
    assertThat(Names.verdict("Junior", "JUNIOR")).isEqualTo(MATCH);
  }

  @Test
  void titlesMayBeMissing() {
    assertThat(Names.told("Prof Dr Ada Love", "Ada Love"))
        .contains("title not_needed [Prof] []", "title not_needed [Dr] []");
    assertThat(Names.told("Love, Dr Ada", "Ada Love")).contains("title not_needed [Dr] []");
  }

  @Test
  void patronymicsMayBeMissing() {
    assertThat(Names.told("Petrov Ivan Ilyich", "Ivan Petrov")).isNotEmpty();
    assertThat(Names.told("Petrov Ivan Petrovich", "Ivan Petrov"))
        .contains("patronymic not_needed [Petrovich] []");
    assertThat(Names.told("Aliyev Ilham Heydar oglu", "Ilham Aliyev"))
        .contains("patronymic not_needed [Heydar] []", "patronymic not_needed [oglu] []");
    assertThat(Names.verdict("John Mark Rabinovich", "John Mark")).isEqualTo(REFER);
  }

  @Test
  void peopleOfOneName() {
    assertThat(Names.told("Suharto", "Suharto Suharto"))
        .containsExactly("main same [Suharto] [Suharto]", "main repeated [] [Suharto]");
    assertThat(Names.told("Suharto FNU", "Suharto")).contains("placeholder not_needed [FNU] []");
    assertThat(Names.told("Suharto", "Sukarno"))
        .containsExactly("main too_little_shown [Suharto] [Sukarno]");
    assertThat(Names.verdict("Suharto", "Suharto Putra")).isEqualTo(REFER);
  }
}
