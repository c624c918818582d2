package org.invigil.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.name.NameVerdict.MATCH;
import static org.invigil.domain.name.NameVerdict.MISMATCH;
import static org.invigil.domain.name.NameVerdict.REFER;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("NAM-6")
class MisreadLettersAreForgivenOnlyWhenTheRestAgreesTest {

  private static final NameMatcher MATCHER = NameMatcher.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "OTTO, 0TTO",
    "IRINA, 1RINA",
    "LARA, 1ARA",
    "IRIS, LRIS",
    "LENA, IENA",
    "SARA, 5ARA",
    "BEATE, 8EATE",
    "ERNA, EMA",
    "EMMA, ERNMA",
    "CARMEN, CARRNEN",
    "SILLO, 51110"
  })
  void forgivesWhatIsEasilyConfused(String meant, String read) {
    var comparison = MATCHER.compare(PlainName.of(meant + " Tolkien"), read(read + " TOLKIEN"));

    assertThat(comparison.verdict()).isEqualTo(MATCH);
    assertThat(Names.told(comparison)).contains("main misread [" + meant + "] [" + read + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "Guðmundsdóttir, Guomundsdottir",
    "Þorsteinn, Porsteinn",
    "Weißmann, WeiBmann",
    "Małek, Matek",
    "Hafþórsdóttir, Hafporsdottir"
  })
  void aLetterThatMachinesHaveNoSignForIsForgivenHoweverSureTheyWere(String meant, String read) {
    assertThat(surely(meant + " Tolkien", read + " Tolkien")).isEqualTo(MATCH);
    assertThat(surely(meant + " Tolkien", read + " Silva")).isNotEqualTo(MATCH);
  }

  @Test
  void onlyWhereThatLetterIsRegistered() {
    assertThat(surely("Gudmundsdottir Tolkien", "Guomundsdottir Tolkien")).isEqualTo(REFER);
    assertThat(surely("Guðmundsdóttir Tolkien", "Gudmunosdottir Tolkien")).isEqualTo(REFER);
    assertThat(surely("Sigurðsson Þórður", "Siguròsson Pórour")).isEqualTo(REFER);
    assertThat(Names.verdict("Guðmundsdóttir Tolkien", "Guomundsdottir Tolkien")).isEqualTo(REFER);
  }

  private static NameVerdict surely(String registered, String read) {
    var certain = new OcrReading(Collections.nCopies(read.length(), 1.0));
    return MATCHER
        .compare(PlainName.of(registered), DocumentName.of(read).readBy(certain))
        .verdict();
  }

  @Test
  void forgivesNothingInPlainNames() {
    assertThat(Names.verdict("Otto Tolkien", "0tto Tolkien")).isEqualTo(REFER);
    assertThat(
            MATCHER
                .compare(PlainName.of("Otto Tolkien"), DocumentName.of("0TTO TOLKIEN"))
                .verdict())
        .isEqualTo(REFER);
  }

  @Test
  void forgivesNothingUnlessTheRestAgrees() {
    assertThat(Names.told(MATCHER.compare(PlainName.of("Otto Silva"), read("0TTO 5ILVA"))))
        .containsExactly(
            "main rest_disagrees [Otto] [0TTO]", "main rest_disagrees [Silva] [5ILVA]");
    assertThat(MATCHER.compare(PlainName.of("Otto"), read("0TTO")).verdict()).isEqualTo(REFER);
    assertThat(MATCHER.compare(PlainName.of("Otto Silva"), read("0TTO TOLKIEN")).verdict())
        .isEqualTo(REFER);
    assertThat(MATCHER.compare(PlainName.of("Hugo Silva"), read("0TTO TOLKIEN")).verdict())
        .isEqualTo(MISMATCH);
  }

  @Test
  void forgivesNobodyWhoseNameIsAnothersInTheSameExam() {
    var roster = new Roster(List.of(PlainName.of("Lan Mills"), PlainName.of("Ian Mills")));

    var comparison = MATCHER.compare(PlainName.of("Lan Mills"), read("IAN MILLS"), roster);

    assertThat(Names.told(comparison))
        .containsExactly("main same [Mills] [MILLS]", "main another_person_fits [Lan] [IAN]");
    assertThat(comparison.verdict()).isEqualTo(REFER);
    assertThat(MATCHER.compare(PlainName.of("Lan Mills"), read("IAN MILLS")).verdict())
        .isEqualTo(MATCH);
    assertThat(MATCHER.compare(PlainName.of("Ian Mills"), read("IAN MILLS"), roster).verdict())
        .isEqualTo(MATCH);
  }

  @Test
  void anInitialIsNotEnoughWhenItFitsTwo() {
    var roster = new Roster(List.of(PlainName.of("James Mills"), PlainName.of("Rita Mills")));
    var shown = DocumentName.of("J MILLS");

    assertThat(MATCHER.compare(PlainName.of("John Mills"), shown, roster).verdict())
        .isEqualTo(REFER);
    assertThat(MATCHER.compare(PlainName.of("John Mills"), shown).verdict()).isEqualTo(MATCH);
  }

  @Test
  void forgivesNothingThatWasReadWithCertainty() {
    var sure = NamePolicy.STANDARD.sure();
    assertThat(otto(sure)).contains("main reading_was_sure [Otto] [0TTO]");
    assertThat(otto(sure - 0.01)).contains("main misread [Otto] [0TTO]");
  }

  @Test
  void aDifferenceReadWithoutCertaintyIsReferred() {
    var unsure = NamePolicy.STANDARD.unsure();
    assertThat(tolkien(unsure - 0.01)).contains("family unsure_reading [Lewis] [TOLKIEN]");
    assertThat(tolkien(unsure)).contains("family differs_in_part [Lewis] [TOLKIEN]");
  }

  @Test
  void confidencesFitTheText() {
    assertThatThrownBy(() -> read("OTTO").readBy(new OcrReading(List.of(0.5))))
        .hasMessage("1 confidences for 4 characters");
    assertThatThrownBy(() -> new OcrReading(List.of(1.01))).hasMessageContaining("between");
    assertThatThrownBy(() -> new OcrReading(List.of(Double.NaN))).hasMessageContaining("between");
    assertThat(new OcrReading(List.of(0.0, 1.0)).confidences()).hasSize(2);
  }

  private static List<String> otto(double first) {
    var confidences = Stream.concat(Stream.of(first), Collections.nCopies(11, 1.0).stream());
    return Names.told(
        MATCHER.compare(
            PlainName.of("Otto Tolkien"),
            DocumentName.of("0TTO TOLKIEN").readBy(new OcrReading(confidences.toList()))));
  }

  private static List<String> tolkien(double family) {
    var confidences =
        Stream.concat(
            Collections.nCopies(7, family).stream(), Collections.nCopies(4, 1.0).stream());
    return Names.told(
        MATCHER.compare(
            PlainName.of("Otto Lewis"),
            DocumentName.of("TOLKIEN", "OTTO").readBy(new OcrReading(confidences.toList()))));
  }

  private static DocumentName read(String text) {
    return DocumentName.of(text).readBy(OcrReading.WITHOUT_CONFIDENCES);
  }
}
