package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"NAM-1", "NAM-7"})
class WhatRomanisationsDisagreeOnRaisesDoubtTest {

  @ParameterizedTest
  @CsvSource({
    "qaddafi, KTP, KTP, KTP",
    "khadafy, KTP, TP, KTP",
    "ahmed, *MT, *MT, *MT",
    "mhmd, MMT, MMT, MMT",
    "xolmatov, KSLMTP, LMTP, KTNMTP",
    "alexei, *LKS, *L, *LKT",
    "aleksei, *LKS, *LKS, *LKT",
    "tchaikovsky, SKPSK, KPSK, TKPTK",
    "dzhugashvili, SKSPL, SKSPL, TKTPL",
    "celik, SLK, SLK, TLK",
    "caglar, KKLR, SKLR, KKLN",
    "czach, SS, S, TT",
    "cynthia, SNT, SNT, TNT",
    "wali, PL, L, PL",
    "ghali, KL, L, KL",
    "gali, KL, KL, KL",
    "jalal, SLL, LL, TLN",
    "bhumibol, PMPL, PMPL, PMPN",
    "phumiphon, PMPN, PMPN, PMPN",
    "adunyadet, *TNTT, *TNTT, *TNTT",
    "adulyadej, *TLTS, *TLT, *TLTT",
    "yusuf, *SP, *SP, *TP",
  })
  void aSkeletonKeepsWhatTheyAgreeOn(String name, String hard, String soft, String blunt) {
    assertThat(Skeleton.of(name)).isEqualTo(new Skeleton(hard, soft, blunt));
  }

  @Test
  void shortSkeletonsSayNothing() {
    assertThat(Skeleton.of("rita").like(Skeleton.of("rudi"))).isFalse();
    assertThat(Skeleton.of("martin").like(Skeleton.of("mirdan"))).isTrue();
    assertThat(Skeleton.of("nasir").like(Skeleton.of("nadil"))).isFalse();
    assertThat(Skeleton.of("ramadan").like(Skeleton.of("ramazan"))).isTrue();
    assertThat(Skeleton.of("khamtar").like(Skeleton.of("amtar"))).isFalse();
    assertThat(Skeleton.of("khamtar").like(Skeleton.of("hamtar"))).isTrue();
    assertThat(Skeleton.of("hamtar").like(Skeleton.of("khamtar"))).isTrue();
    assertThat(Skeleton.of("khamtar").like(Skeleton.of("xamtar"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "tschaikowski, caikovski",
    "yulia, iulia",
    "jussuf, iusuf",
    "moubarak, mubarak",
    "qadhi, kadi",
    "philippe, filipe",
    "schmidt, smidt",
    "ntora, dora",
    "mpelos, belos",
    "gkikas, gikas",
    "n, n",
    "krzysztof, krsistof",
  })
  void aLooseSpellingDropsHabits(String name, String loose) {
    assertThat(LooseSpelling.of(name)).isEqualTo(loose);
  }

  @Test
  void looseSpellingsAreNearByOneEditInFour() {
    assertThat(LooseSpelling.near("abc", "abd")).isFalse();
    assertThat(LooseSpelling.near("abcd", "abxd")).isTrue();
    assertThat(LooseSpelling.near("abcdefg", "abxxefg")).isFalse();
    assertThat(LooseSpelling.near("abcdefgh", "abxxefgh")).isTrue();
    assertThat(LooseSpelling.near("abcdefgh", "abcdef")).isTrue();
    assertThat(LooseSpelling.near("abcdefgh", "abcde")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "shinji, sinzi",
    "tsuchiya, tutiya",
    "fujita, huzyita",
    "jun, zyun",
    "ohtani, otani",
    "kouno, kono",
    "shimbo, sinbo",
    "honma, honma",
    "homma, honma",
  })
  void japaneseIsReadInOneSystem(String name, String kunrei) {
    assertThat(Kunrei.of(name)).isEqualTo(kunrei.replace("zyi", "zi"));
  }

  @ParameterizedTest
  @CsvSource({
    "manny, manuel, true",
    "manuel, manny, true",
    "tomek, tomasz, true",
    "ronaldinho, ronaldo, true",
    "mandy, manuel, false",
    "al, albert, false",
    "ally, albert, false",
    "alby, albert, true",
  })
  void petFormsBeginAlike(String one, String other, boolean related) {
    assertThat(PetForms.related(one, other)).isEqualTo(related);
  }
}
