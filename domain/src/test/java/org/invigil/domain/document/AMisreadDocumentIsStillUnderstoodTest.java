package org.invigil.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.WrittenName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** Readings that machines made of photographed documents. */
@Rule({"ONB-6", "ONB-7"})
class AMisreadDocumentIsStillUnderstoodTest {

  @Test
  void smallRAndNMayLookLikeM() {
    var understood =
        new Page()
            .at(400, 150, "Sumame/Nom")
            .at(400, 180, "GARCIA LOPEZ")
            .at(400, 230, "Given.names/ Prenoms")
            .at(400, 260, "MARIA")
            .read();
    assertThat(written(understood)).isEqualTo(new WrittenName.Parted("GARCIA LOPEZ", "MARIA"));
    assertThat(
            written(
                new Page()
                    .at(40, 100, "Familienname")
                    .at(260, 100, "al-Hassan")
                    .at(40, 140, "Vomamen")
                    .at(260, 140, "Fatima")
                    .read()))
        .isEqualTo(new WrittenName.Parted("al-Hassan", "Fatima"));
  }

  @Test
  void aLabelMayHaveLostItsSpace() {
    var understood =
        new Page()
            .at(40, 20, "UTOPIA DRIVERLICENSE")
            .at(400, 100, "DLR1V948614")
            .at(400, 160, "EXP05/27/2034")
            .read();
    assertThat(understood.number()).contains("R1V948614");
    assertThat(understood.lastDay()).contains(LocalDate.of(2034, 5, 27));
    assertThat(new Page().at(0, 0, "DLUGOSZ").read().number()).isEmpty();
  }

  @Test
  void aLongLabelMayHaveLostItsEnd() {
    assertThat(new Page().at(60, 100, "Card numb").at(60, 130, "Y45619809").read().number())
        .contains("Y45619809");
  }

  @Test
  void theNumbersOfALicenceMayBeLost() {
    assertThat(written(licence("", "2. JOHN").read()))
        .isEqualTo(new WrittenName.Parted("SMITH-JONES", "JOHN"));
    assertThat(written(licence("", "JOHN").read()))
        .isEqualTo(new WrittenName.Parted("SMITH-JONES", "JOHN"));
    assertThat(written(licence("1. ", "JOHN").read()))
        .isEqualTo(new WrittenName.Parted("SMITH-JONES", "JOHN"));
  }

  @Test
  void aNumberThatStandsAloneIsSmallerThanItsRow() {
    var page =
        new Page()
            .at(350, 120, "SMITH")
            .at(350, 180, "JOHN")
            .sized(330, 245, 10, "3.")
            .at(350, 240, "30.07.1992 UTOPIA")
            .at(350, 310, "4a. 02.01.2021")
            .at(350, 380, "4b. 01.01.2031");
    assertThat(written(page.read())).isEqualTo(new WrittenName.Parted("SMITH", "JOHN"));
  }

  @Test
  void noNameBeginsWithASmallL() {
    assertThat(card("Fernandez", "Jose lgnacio").given()).isEqualTo("Jose Ignacio");
    assertThat(card("lvanova", "Anna").family()).isEqualTo("Ivanova");
    assertThat(card("de la Cruz", "Lola").family()).isEqualTo("de la Cruz");
    assertThat(card("larsson", "lars").family()).isEqualTo("larsson");
    assertThat(new Page().at(0, 0, "Name: lris Levi").read().name().orElseThrow().written())
        .isEqualTo(new WrittenName.Whole("Iris Levi"));
  }

  private static WrittenName.Parted card(String family, String given) {
    return (WrittenName.Parted)
        written(
            new Page()
                .at(0, 0, "Surname")
                .at(0, 30, family)
                .at(0, 80, "Given names")
                .at(0, 110, given)
                .read());
  }

  @Test
  void rowsThatMayBeMoreThanTheNamesAreNone() {
    assertThat(licence("", "JOHN").at(350, 60, "OF THE COUNTY").read().name()).isEmpty();
    assertThat(new Page().at(350, 100, "SMITH").at(350, 160, "JOHN").read().name()).isEmpty();
  }

  @Test
  void aLetterForWhichMachinesHaveNoSignIsToldByTheZone() {
    assertThat(written(passport("Guomundsdottir", "Bjork", "GUDMUNDSDOTTIR<<BJOERK")))
        .isEqualTo(new WrittenName.Parted("Guðmundsdottir", "Bjork"));
    assertThat(written(passport("Sigurosson", "Poraur", "SIGURDSSON<<THORAUR")))
        .isEqualTo(new WrittenName.Parted("Sigurðsson", "þoraur"));
    assertThat(passport("KOWALSKA", "Matgorzata", "KOWALSKA<<MALGORZATA").unsure()).isEmpty();
  }

  @Test
  void anyOtherDifferenceIsOne() {
    assertThat(passport("Smith", "Tee", "SMITH<<LEX").unsure())
        .contains(Understood.Unsure.NAMES_DISAGREE);
    assertThat(passport("SMITH", "TEO", "SMITH<<LEO").unsure())
        .contains(Understood.Unsure.NAMES_DISAGREE);
  }

  @Test
  void aMonthWithoutADayMeansItsLast() {
    assertThat(new Page().at(0, 0, "Valid until 02/2031").read().lastDay())
        .contains(LocalDate.of(2031, 2, 28));
    assertThat(new Page().at(0, 0, "Valid until 13/2031").read().lastDay()).isEmpty();
  }

  @Test
  void namesInOtherLettersAreNotLatin() {
    assertThat(new Page().at(0, 0, "Name").at(0, 30, "Иванова").read().latin()).isFalse();
    assertThat(new Page().at(0, 0, "Name: Nguyễn Ðỗ").read().latin()).isTrue();
  }

  @Test
  void theNumberOfALicencesOwnNumberMayBeLost() {
    var understood = licence("", "2. JOHN", "").read();

    assertThat(written(understood)).isEqualTo(new WrittenName.Parted("SMITH-JONES", "JOHN"));
    assertThat(understood.number()).contains("GARCI957302M99");
    assertThat(licence("", "2. JOHN", "4d. ").read().number()).isEmpty();
    assertThat(licence("", "2. JOHN", "7. ").read().number()).isEmpty();
  }

  private static Page licence(String first, String second) {
    return licence(first, second, "5. ");
  }

  private static Page licence(String first, String second, String fifth) {
    return new Page()
        .at(350, 10, "DRIVING LICENCE")
        .at(350, 100, first + "SMITH-JONES")
        .at(350, 160, second)
        .at(350, 220, "3. 30.07.1992 UTOPIA")
        .at(350, 280, "4a. 02.01.2021")
        .at(350, 340, "4b. 01.01.2031")
        .at(350, 400, fifth + "GARCI957302M99");
  }

  private static Understood passport(String family, String given, String name) {
    return new Page()
        .at(400, 150, "Surname")
        .at(400, 180, family)
        .at(400, 230, "Given names")
        .at(400, 260, given)
        .at(40, 760, ("P<UTO" + name + "<".repeat(44)).substring(0, 44))
        .at(40, 830, "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
        .read();
  }

  private static WrittenName written(Understood understood) {
    return understood.name().map(DocumentName::written).orElseThrow();
  }
}
