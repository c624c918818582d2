package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("NAM-5")
class AZoneOfFixedWidthMayCutANameOffTest {

  private static final String SHOWN = "SCHMIDT<<ANNA<MARIA<MAGD";

  @Test
  void knowsTheThreeZones() {
    assertThat(CutOff.TD3.at()).isEqualTo(39);
    assertThat(CutOff.TD2.at()).isEqualTo(31);
    assertThat(CutOff.TD1.at()).isEqualTo(30);
    assertThatThrownBy(() -> new CutOff(0)).hasMessageContaining("0");
    assertThat(new CutOff(1).filledBy(1)).isTrue();
  }

  @Test
  void aNameThatFillsTheZoneMayBeCutOff() {
    assertThat(Names.told(shown(SHOWN, 24)))
        .containsExactly(
            "family same [Schmidt] [SCHMIDT]",
            "given same [Anna] [ANNA]",
            "middle same [Maria] [MARIA]",
            "middle cut_off [Magdalena] [MAGD]");
    assertThat(Names.told(shown(SHOWN, 25))).contains("middle short_form [Magdalena] [MAGD]");
    assertThat(shown(SHOWN, 23).verdict()).isEqualTo(MATCH);
  }

  @Test
  void whatTheZoneShowsMustAgree() {
    assertThat(shown("SCHMIDT<<ANNA<MARIA<MAGX", 24).verdict()).isEqualTo(REFER);
    assertThat(shown("SCHMIDT<<PETRA<MARIA<MAG", 24).verdict()).isEqualTo(REFER);
    assertThat(shown("WINTERGRUEN<<PETRA<JOSEF", 24).verdict()).isEqualTo(MISMATCH);
  }

  @Test
  void aFamilyNameThatIsCompleteMayNotMiss() {
    var registered = PlainName.of("Schmidt Weber", "Anna Magdalena");
    var shown = DocumentName.of("SCHMIDT", "ANNA MAGDALEN").cutOff(new CutOff(22));

    assertThat(Names.told(NameMatcher.STANDARD.compare(registered, shown)))
        .contains("family missing [Weber] []", "middle cut_off [Magdalena] [MAGDALEN]");
  }

  @Test
  void aFamilyNameMayFillTheZoneAlone() {
    var registered = PlainName.of("Wolfeschlegelstein", "Hubert");
    var shown = DocumentName.of("WOLFESCHLEGEL").cutOff(new CutOff(13));
    var comparison = NameMatcher.STANDARD.compare(registered, shown);

    assertThat(Names.told(comparison))
        .containsExactly(
            "family cut_off [Wolfeschlegelstein] [WOLFESCHLEGEL]",
            "given beyond_the_zone [Hubert] []");
    assertThat(comparison.verdict()).isEqualTo(MATCH);
  }

  private static NameComparison shown(String text, int at) {
    return NameMatcher.STANDARD.compare(
        PlainName.of("Schmidt", "Anna Maria Magdalena"),
        DocumentName.of(text).cutOff(new CutOff(at)));
  }
}
