package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.MISMATCH;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.invigil.rules.Rule;

@Rule({"NAM-1", "NAM-2", "NAM-7"})
class NameMatchProperties {

  private static final NameMatcher MATCHER = NameMatcher.STANDARD;

  @Provide
  Arbitrary<String> names() {
    var words =
        Arbitraries.of(
            "Müller",
            "Anna",
            "van",
            "der",
            "Berg",
            "José",
            "García",
            "López",
            "Jr",
            "Dr",
            "Thị",
            "Nguyễn",
            "Đặng",
            "J.",
            "R.",
            "Abdul",
            "Rahman",
            "Søren",
            "Ivanov",
            "Ivanova",
            "Le",
            "Petrovich",
            "Kim",
            "Min",
            "Jun",
            "O'Brien",
            "Jean-Luc",
            "FNU",
            "Suharto",
            "al",
            "Li");
    return words.list().ofMinSize(1).ofMaxSize(6).map(it -> String.join(" ", it));
  }

  @Property(tries = 500)
  void bothWaysRoundAreTheSame(@ForAll("names") String one, @ForAll("names") String other) {
    assertThat(Names.compare(one, other)).isEqualTo(Names.compare(other, one).turned());
  }

  @Property(tries = 300)
  void theSameNamesGiveTheSameAnswer(@ForAll("names") String one, @ForAll("names") String other) {
    assertThat(Names.compare(one, other)).isEqualTo(Names.compare(one, other));
  }

  @Property(tries = 300)
  void everyNameMatchesItself(@ForAll("names") String name) {
    assertThat(Names.verdict(name, name)).isEqualTo(MATCH);
  }

  @Property(tries = 500)
  void letterCaseChangesNothing(@ForAll("names") String one, @ForAll("names") String other) {
    assertThat(Names.verdict(one.toUpperCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)))
        .isEqualTo(Names.verdict(one, other));
  }

  @Property(tries = 300)
  void withoutItsMarksANameStillMatches(@ForAll("names") String name) {
    var bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");

    assertThat(Names.verdict(name, bare)).isEqualTo(MATCH);
    assertThat(Names.verdict(name, Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(MATCH);
  }

  @Property(tries = 300)
  void withoutItsSpacesANameIsNeverAnother(@ForAll("names") String name) {
    assertThat(Names.verdict(name, name.replace(" ", ""))).isNotEqualTo(MISMATCH);
  }

  @Property(tries = 500)
  void wordsInAnyOrderNeverMismatch(@ForAll("names") String name, @ForAll Random chance) {
    var words = new ArrayList<>(List.of(name.split(" ")));
    Collections.shuffle(words, chance);

    assertThat(Names.verdict(name, String.join(" ", words))).isNotEqualTo(MISMATCH);
  }

  @Property(tries = 300)
  void anythingAtAllHasAnAnswer(
      @ForAll @StringLength(max = 400) String one, @ForAll @StringLength(max = 400) String other) {
    assertThat(Names.compare(one, other)).isEqualTo(Names.compare(other, one).turned());
    assertThat(
            MATCHER
                .compare(PlainName.of(one, other), DocumentName.of(other, one).cutOff(CutOff.TD1))
                .reasons())
        .isNotEmpty();
  }
}
