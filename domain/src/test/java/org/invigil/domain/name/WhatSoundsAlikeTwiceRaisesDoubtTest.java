package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import java.util.List;
import java.util.stream.Stream;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a variant that no list knows from being called a mismatch. */
@Rule({"NAM-1", "NAM-7", "ONB-7"})
class WhatSoundsAlikeTwiceRaisesDoubtTest {

  @ParameterizedTest
  @CsvSource({
    "ana, ana, 0",
    "mara, mira, 7",
    "mara, mar, 7",
    "mara, ara, 21",
    "dom, tom, 4",
    "tam, cam, 4",
    "cara, kara, 3",
    "kara, gara, 3",
    "ven, uen, 4",
    "ban, pan, 4",
    "ban, van, 4",
    "fan, pan, 4",
    "fan, van, 4",
    "sam, lam, 20",
    "saiua, laiua, 19",
    "ton, tin, 8",
    "oa, st, 57",
    "m, '', 100",
    "'', '', 100",
  })
  void wordsAreAsFarApartAsSystemsDisagree(String one, String other, int apart) {
    assertThat(Hearing.upTo(100, one, other)).isEqualTo(apart);
    assertThat(Hearing.upTo(apart, other, one)).isEqualTo(apart);
    assertThat(Hearing.upTo(apart - 1, one, other)).isEqualTo(Hearing.FARTHEST);
  }

  @Test
  void oneWordMustBeNear() {
    assertThat(resemblance("saiua", "laiua")).isEqualTo(new Resemblance(true, false));
    assertThat(resemblance("sam", "lam")).isEqualTo(new Resemblance(false, false));
  }

  @Test
  void butTwoNeedOnlyBeALittleAlike() {
    assertThat(resemblance("sabor", "sagut")).isEqualTo(new Resemblance(false, false));
    assertThat(resemblance("sabor delim", "sagut denit")).isEqualTo(new Resemblance(false, true));
    assertThat(resemblance("sabor delim", "denit sagut")).isEqualTo(new Resemblance(false, true));
    assertThat(resemblance("sabor dod", "sagut lidon")).isEqualTo(new Resemblance(false, false));
  }

  @Test
  void ifEachIsLikeItsOwn() {
    assertThat(resemblance("sabor xx", "sagut sagot")).isEqualTo(new Resemblance(false, false));
    assertThat(resemblance("sagut sagot", "sabor xx")).isEqualTo(new Resemblance(false, false));
  }

  @ParameterizedTest
  @CsvSource({
    "Thierno Diallo, Cerno Jallow",
    "Xhorxhina Hoxha, Georgina Hodja",
    "Yauheni Zhyhalau, Evgeny Zhigalov",
    "Caoimhe Nic Gearailt, Keeva Fitzgerald",
    "Iain MacGill-Eain, John MacLean",
    "Chaimae Essaid, Shaimaa Elsayed",
  })
  void soNamesThatNoListKnowsAreReferred(String one, String other) {
    assertThat(Names.verdict(one, other)).isEqualTo(REFER);
    assertThat(Names.verdict(other, one)).isEqualTo(REFER);
  }

  @ParameterizedTest
  @CsvSource({
    "Zong Weizhe, Peng Ruolan, REFER",
    "Weizhe Zong, Peng Ruolan, REFER",
    "Peng Ruolan, Zong Weizhe, REFER",
    "Song Weizhe, Peng Ruolan, MISMATCH",
    "Weizhe Song, Ruolan Peng, MISMATCH",
    "Zong Weizhe, Pedro Ramos, MISMATCH",
    "Pedro Ramos, Zong Weizhe, MISMATCH",
  })
  void ofNamesOfSyllablesTheFamilyMustBeKnownByCharacter(
      String one, String other, NameVerdict verdict) {
    assertThat(Names.verdict(one, other)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "zong weizhe, true, false",
    "weizhe zong, true, false",
    "song weizhe, true, true",
    "weizhe song, true, true",
    "ng wei, true, true",
    "pedro ramos, false, false",
    "weizhe ruolan, false, false",
    "zong christopher, false, false",
    "hor kim leng, true, true",
  })
  void aFamilyNameOfOneSyllableAtEitherEnd(String name, boolean only, boolean read) {
    assertThat(Syllables.only(shapes(name))).isEqualTo(only);
    assertThat(Syllables.read(shapes(name))).isEqualTo(read);
  }

  /** Names of syllables are alike twice by chance too often for that to say anything. */
  @Test
  void ofNamesOfSyllablesTheEarSaysNothingIfTheCharactersDo() {
    assertThat(resemblance("kim min jun", "kuo shu fen").twice()).isTrue();
    assertThat(Names.verdict("Kim Min-jun", "Kuo Shu-fen")).isEqualTo(MISMATCH);
  }

  @Test
  void strangersHaveNothingInCommonByEarEither() {
    assertThat(Names.verdict("Maria Silva", "Hiroshi Tanaka")).isEqualTo(MISMATCH);
    assertThat(Names.verdict("Oluwadamilola Ajayi", "Brandon Mitchell")).isEqualTo(MISMATCH);
  }

  private static Resemblance resemblance(String one, String other) {
    return Resemblance.of(shapes(one), shapes(other));
  }

  private static List<Plausibility.Shape> shapes(String words) {
    return Stream.of(words.split(" ")).map(Plausibility.Shape::of).toList();
  }
}
