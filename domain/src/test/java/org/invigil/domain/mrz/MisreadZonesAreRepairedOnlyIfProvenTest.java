package org.invigil.domain.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"ONB-6", "NAM-6"})
class MisreadZonesAreRepairedOnlyIfProvenTest {

  private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "letters in dates, L898902C36UTO74O8I22F1204159ZE184226B<<<<<10",
    "a letter for a check digit, L898902C36UTO740812ZF1204159ZE184226B<<<<<1O",
    "digits in the nationality, L898902C36UT07408122F1204159ZE184226B<<<<<10",
    "a letter in the number, L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "dropped fillers, L898902C36UTO7408122F1204159ZE184226B<<10",
    "too many fillers, L898902C36UTO7408122F1204159ZE184226B<<<<<<<<10",
    "spaces, L898902C36 UTO 7408122 F 1204159 ZE184226B<<<<< 10",
    "small letters, l898902c36uto7408122f1204159ze184226b<<<<<10",
    "quotation marks for fillers, L898902C36UTO7408122F1204159ZE184226B««<10",
  })
  void whatADigitProvesIsRepaired(String what, String second) {
    var zone = ZoneReader.find(List.of(FIRST, second)).orElseThrow();

    assertThat(zone.proven()).as(what).isTrue();
    assertThat(zone.lines()).as(what).isEqualTo(Specimen.TD3.lines());
  }

  @ParameterizedTest
  @EnumSource(Specimen.class)
  void namesHoldNoDigits(Specimen specimen) {
    var misread = specimen.lines().stream().map(it -> it.replace("ERIKSSON", "ER1K550N")).toList();

    assertThat(ZoneReader.find(misread).orElseThrow().writtenName())
        .isEqualTo("ERIKSSON<<ANNA<MARIA");
  }

  @ParameterizedTest
  @EnumSource(Specimen.class)
  void droppedFillersAtTheEndOfANameAreNoLoss(Specimen specimen) {
    var misread = specimen.lines().stream().map(it -> it.replace("MARIA<<<<<<", "MARIA<")).toList();

    assertThat(ZoneReader.find(misread).orElseThrow().lines()).isEqualTo(specimen.lines());
  }

  @Test
  void whatCannotBeProvenIsSaidToBeBroken() {
    var zone =
        ZoneReader.find(List.of(FIRST, "L898902C36UTO7408132F1204159ZE184226B<<<<<10"))
            .orElseThrow();

    assertThat(zone.broken()).containsExactlyInAnyOrder(ZoneField.DATE_OF_BIRTH, ZoneField.WHOLE);
    assertThat(zone.proven()).isFalse();
  }

  @Test
  void whereTwoRepairsWouldDoNoneIsTaken() {
    var zone =
        ZoneReader.find(List.of(FIRST, "L898902C36UTO7408122F1204159ZE1842268<<<<<10"))
            .orElseThrow();

    assertThat(zone.broken()).containsExactlyInAnyOrder(ZoneField.OPTIONAL, ZoneField.WHOLE);
    assertThat(zone.lines().getLast()).contains("ZE1842268");
  }

  /** {@code L} and {@code 1}, {@code G} and {@code 6} have the same sum: no digit tells them. */
  @ParameterizedTest
  @EnumSource(Specimen.class)
  void theNumberThatIsPrintedIsTheOneThatIsTaken(Specimen specimen) {
    var printed = new Printed(Set.of(specimen.number(), "ZE184226B", "12345"), Set.of());

    assertThat(misread(specimen))
        .isNotEmpty()
        .allSatisfy(lines -> {
          var zone = ZoneReader.find(lines, printed).orElseThrow();
          assertThat(zone.number()).isEqualTo(specimen.number());
          assertThat(zone.proven()).isTrue();
        });
  }

  @ParameterizedTest
  @EnumSource(Specimen.class)
  void withoutAWitnessARepairIsAGuessAndSaidToBe(Specimen specimen) {
    assertThat(misread(specimen))
        .allSatisfy(lines -> assertThat(ZoneReader.find(lines).orElseThrow().proven()).isFalse());
  }

  @ParameterizedTest
  @EnumSource(Specimen.class)
  void aDateIsTakenFromThePrintIfItsDigitProvesIt(Specimen specimen) {
    var place = specimen.format().layout().expiry().field();
    var misread = new ArrayList<>(specimen.lines());
    var line = new StringBuilder(misread.get(place.line()));
    line.setCharAt(place.from() + 1, line.charAt(place.from() + 1) == '7' ? '1' : '7');
    misread.set(place.line(), line.toString());
    var days = Set.of(LocalDate.parse(specimen.lastDay()), LocalDate.of(2001, 1, 1));

    assertThat(ZoneReader.find(misread).orElseThrow().broken()).contains(ZoneField.LAST_DAY);
    assertThat(ZoneReader.find(misread, new Printed(Set.of(), days)).orElseThrow().lines())
        .isEqualTo(specimen.lines());
  }

  @Test
  void aMisreadDigitIsPutRightIfTheNumberIsPrinted() {
    var misread = List.of(FIRST, "L898902C35UTO7408122F1204159ZE184226B<<<<<10");
    var printed = new Printed(Set.of("L898902C3"), Set.of());

    assertThat(ZoneReader.find(misread, printed).orElseThrow().lines())
        .isEqualTo(Specimen.TD3.lines());
  }

  /** Every zone with one character of its number mistaken, where the digit shows it. */
  private static List<List<String>> misread(Specimen specimen) {
    var place = specimen.format().layout().number().field();
    var line = specimen.lines().get(place.line());
    var all = new ArrayList<List<String>>();
    for (var at = place.from(); at < place.to(); at++) {
      for (var other : Lookalikes.of(line.charAt(at)).toCharArray()) {
        if (CheckDigit.of("" + other) != CheckDigit.of("" + line.charAt(at))) {
          var lines = new ArrayList<>(specimen.lines());
          lines.set(place.line(), line.substring(0, at) + other + line.substring(at + 1));
          all.add(lines);
        }
      }
    }
    return all;
  }

  @Test
  void noTextStopsTheReader() {
    var chance = new Random(1);
    var signs = "<<<<<<<<ABIOSZ01258 «é漢\u0000\ud83d".toCharArray();
    for (var round = 0; round < 300; round++) {
      var text = new StringBuilder();
      for (var i = chance.nextInt(60); i > 0; i--) {
        text.append(signs[chance.nextInt(signs.length)]);
      }
      var line = text.toString();
      assertThat(ZoneReader.find(List.of("P<" + line, line)))
          .satisfies(
              it -> it.ifPresent(zone -> assertThat(zone.lines()).hasSize(zone.format().lines())));
    }
    assertThat(ZoneReader.find(List.of("<".repeat(100_000), "A".repeat(100_000)))).isEmpty();
  }
}
