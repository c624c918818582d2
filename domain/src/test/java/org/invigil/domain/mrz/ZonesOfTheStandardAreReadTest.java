package org.invigil.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.name.PlainName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the specimens of ICAO Doc 9303. */
@Rule({"ONB-6", "NAM-5"})
class ZonesOfTheStandardAreReadTest {

  private static final LocalDate TODAY = LocalDate.of(2012, 1, 1);

  @ParameterizedTest
  @EnumSource(Specimen.class)
  void everyFieldIsRead(Specimen specimen) {
    var zone = ZoneReader.find(specimen.lines()).orElseThrow();

    assertThat(zone.format()).isEqualTo(specimen.format());
    assertThat(zone.proven()).isTrue();
    assertThat(zone.lines()).isEqualTo(specimen.lines());
    assertThat(zone.writtenName()).isEqualTo("ERIKSSON<<ANNA<MARIA");
    assertThat(zone.issuer()).isEqualTo("UTO");
    assertThat(zone.kind()).isEqualTo(specimen.kind());
    assertThat(zone.number()).isEqualTo(specimen.number());
    assertThat(zone.nationality()).isEqualTo(specimen.nationality());
    assertThat(zone.born(TODAY)).contains(LocalDate.parse(specimen.born()));
    assertThat(zone.lastDay(TODAY)).contains(LocalDate.parse(specimen.lastDay()));
  }

  @Test
  void theNameIsComparedWithTheRoomItHad() {
    var name = ZoneReader.find(Specimen.TD1.lines()).orElseThrow().name();

    assertThat(name)
        .isEqualTo(DocumentName.of("ERIKSSON<<ANNA<MARIA").cutOff(ZoneFormat.TD1.nameRoom()));
    assertThat(NameMatcher.STANDARD.compare(PlainName.of("Anna Maria Eriksson"), name).verdict())
        .isEqualTo(NameVerdict.MATCH);
  }

  @Test
  void aLongNumberGoesOnInTheNextField() {
    var zone =
        ZoneReader.find(
                List.of(
                    "I<UTOD23145890<7349<<<<<<<<<<<",
                    "3407127M9507122UTO<<<<<<<<<<<2",
                    "STEVENSON<<PETER<JOHN<<<<<<<<<"))
            .orElseThrow();

    assertThat(zone.number()).isEqualTo("D23145890734");
    assertThat(zone.broken()).isEmpty();
  }

  @Test
  void datesThatAreLeftOpenOrAreNoneAreEmpty() {
    var zone =
        new Zone(ZoneFormat.TD3, lines("<<<<<<", "129959"), java.util.Set.of(), java.util.Set.of());

    assertThat(zone.born(TODAY)).isEmpty();
    assertThat(zone.lastDay(TODAY)).isEmpty();
  }

  @Test
  void nobodyIsBornInTheFutureAndADocumentMayHaveExpired() {
    var zone =
        new Zone(ZoneFormat.TD3, lines("120102", "991231"), java.util.Set.of(), java.util.Set.of());

    assertThat(zone.born(TODAY)).contains(LocalDate.of(1912, 1, 2));
    assertThat(zone.lastDay(TODAY)).contains(LocalDate.of(1999, 12, 31));
    assertThat(zone.born(TODAY.plusDays(1))).contains(LocalDate.of(2012, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        "THE UNIVERSITY OF PRACTICE, STUDENT CARD 20301",
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
      })
  void otherTextIsNoZone(String line) {
    assertThat(ZoneReader.find(List.of(line, line, line))).isEmpty();
    assertThat(ZoneReader.find(List.of(line))).isEmpty();
  }

  @Test
  void linesBeforeAndBehindTheZoneDoNotMatter() {
    var lines = new java.util.ArrayList<>(List.of("UTOPIA", "PASSPORT", "Surname ERIKSSON"));
    lines.addAll(Specimen.TD3.lines());
    lines.add("12");

    assertThat(ZoneReader.find(lines).orElseThrow().number()).isEqualTo("L898902C3");
  }

  private static List<String> lines(String born, String lastDay) {
    return List.of(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO" + born + "2F" + lastDay + "9ZE184226B<<<<<10");
  }
}
