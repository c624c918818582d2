package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("NAM-1")
class SpellingNeverCausesAMismatchTest {

  @ParameterizedTest
  @CsvSource({
    "Müller, mueller",
    "Müller, MULLER",
    "MULLER, MUELLER",
    "Müller, MUXXLLER",
    "Peña, PENXXA",
    "Åberg, AABERG",
    "Ægir, AEGIR",
    "Œuvre, OEUVRE",
    "Þór, THOR",
    "Weiß, WEISS",
    "Łucja, LUCJA",
    "Đura, DJURA",
    "Ħeba, HEBA",
    "Ŧorre, TORRE",
    "Işık, ISIK",
    "ǅ, DZ",
    "Ĳssel, IJSSEL",
    "ﬁona, FIONA",
    "Ｊｏｎ, JON",
    "Жуков, ZHUKOV",
    "Хрущ, KHRUSHCH",
    "Юлия, IULIIA",
    "Зоряна, ZORIANA",
    "Ольга, OLGA",
    "Ёлка, ELKA",
    "Њего, NJEGO",
    "Ghuynh\u0302, GHUYNH"
  })
  void transliterates(String one, String other) {
    assertThat(Names.verdict("Xenia " + one, "Xenia " + other)).isEqualTo(MATCH);
  }

  @Test
  void aMarkOfItsOwnIsAsGoodAsAMarkedLetter() {
    assertThat(Names.told("Ju\u0308rgen Maier", "JUERGEN MAIER"))
        .contains("main transliterated [Jürgen] [JUERGEN]");
  }

  @Test
  void namesThatOnlyEndAsIfTransliteratedAreReferred() {
    assertThat(Names.verdict("Michael Braun", "Michal Braun")).isEqualTo(REFER);
    assertThat(Names.verdict("Manuel Ruiz", "Manul Ruiz")).isEqualTo(REFER);
    assertThat(Names.verdict("Joe Braun", "Jo Braun")).isNotEqualTo(MATCH);
  }

  @Test
  void otherScriptsAreReferred() {
    assertThat(Names.told("王小明", "Wang Xiaoming")).containsExactly("whole other_script [王小明] []");
    assertThat(Names.told("Ivan Petrov", "Иван Сидоров"))
        .contains("main across_scripts [Petrov] [Сидоров]");
    assertThat(Names.told("Ivan Pеtrov", "Ivan Petrov"))
        .containsExactly("whole mixed_script [Ivan Pеtrov] []");
  }
}
