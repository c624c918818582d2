package org.invigil.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.document.Understood.Unsure;
import org.invigil.domain.name.NameMatcher;
import org.invigil.domain.name.NameVerdict;
import org.invigil.domain.name.PlainName;
import org.invigil.domain.name.WrittenName;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"ONB-6", "ONB-7"})
class ADocumentIsUnderstoodByItsLabelsTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);

  @Test
  void aNameInOneLanguageIsTheFamilyNameOfTheNext() {
    var read =
        new Page()
            .at(0, 0, "Name / Surname / Nom")
            .at(0, 30, "LINDQVIST")
            .at(0, 80, "Vornamen / Given names")
            .at(0, 110, "KARIN")
            .read();
    assertThat(read.name().orElseThrow().written())
        .isEqualTo(new WrittenName.Parted("LINDQVIST", "KARIN"));
  }

  @Test
  void aLabelMayStandBehindOneInALanguageThatNobodyKnows() {
    var read =
        new Page()
            .at(0, 0, "TERMIN WAZNOSCI / EXPIRY DATE")
            .at(0, 30, "11.02.2035")
            .at(0, 80, "SOMETHING / IDENTITY CARD NUMBER")
            .at(0, 110, "J49L01315")
            .read();
    assertThat(read.lastDay()).contains(LocalDate.of(2035, 2, 11));
    assertThat(read.number()).contains("J49L01315");
    assertThat(new Page().at(0, 0, "Anna / Name of a house").at(0, 30, "Rose").read().name())
        .isEmpty();
  }

  @Test
  void aNumberHasDigitsSoWhatStandsBesideItsLabelMayBeTheNextLabel() {
    var read =
        new Page()
            .at(0, 0, "Licence No")
            .at(250, 0, "Something unheard of")
            .at(0, 30, "X3KM12837")
            .at(250, 30, "C")
            .read();
    assertThat(read.number()).contains("X3KM12837");
  }

  @Test
  void aPassportWithLabelsAboveTheirValues() {
    var understood =
        new Page()
            .at(40, 20, "UTOPIA")
            .at(400, 20, "PASSPORT / PASSEPORT")
            .at(400, 150, "Surname / Nom")
            .at(400, 180, "MÜLLER")
            .at(400, 230, "Given names / Prénoms")
            .at(400, 260, "Zoë Marie")
            .at(400, 310, "Nationality")
            .at(700, 310, "Date of birth")
            .at(400, 340, "UTO")
            .at(700, 340, "12 AUG/AOÛT 04")
            .at(400, 390, "Passport No.")
            .at(700, 390, "Date of expiry")
            .at(400, 420, "L898902C3")
            .at(700, 420, "15 APR/AVR 32")
            .at(40, 760, "P<UTOMUELLER<<ZOE<MARIE<<<<<<<<<<<<<<<<<<<<<")
            .at(40, 830, "L898902C36UTO0408123F3204153<<<<<<<<<<<<<<06")
            .read();

    assertThat(understood.kind()).contains(DocumentKind.PASSPORT);
    assertThat(nameIs(understood, "Zoë Marie Müller")).isEqualTo(NameVerdict.MATCH);
    assertThat(understood.number()).contains("L898902C3");
    assertThat(understood.lastDay()).contains(LocalDate.of(2032, 4, 15));
    assertThat(understood.unsure()).isEmpty();
    assertThat(understood.zone()).isPresent();
  }

  @Test
  void aStudentCardWithValuesBehindTheirLabels() {
    var understood =
        new Page()
            .at(40, 20, "University of Practice")
            .at(40, 60, "Student card")
            .at(300, 200, "Name: Ngozi Adichie")
            .at(300, 240, "Student No: 2030-114422")
            .at(300, 280, "Valid until: 30.09.2031")
            .read();

    assertThat(understood.kind()).contains(DocumentKind.INSTITUTION_CARD);
    assertThat(nameIs(understood, "Ngozi Adichie")).isEqualTo(NameVerdict.MATCH);
    assertThat(understood.number()).contains("2030114422");
    assertThat(understood.lastDay()).contains(LocalDate.of(2031, 9, 30));
    assertThat(understood.unsure()).isEmpty();
  }

  @Test
  void aDrivingLicenceWithNumbers() {
    var understood =
        new Page()
            .at(40, 20, "DRIVING LICENCE")
            .at(300, 100, "1. GARCÍA LÓPEZ")
            .at(300, 140, "2. MARÍA DEL CARMEN")
            .at(300, 180, "3. 30.07.1992 UTOPIA")
            .at(300, 220, "4a. 02.01.2021")
            .at(500, 220, "4c. UTO")
            .at(300, 260, "4b. 01.01.2031")
            .at(300, 300, "5. GARCI957302M99")
            .read();

    assertThat(understood.kind()).contains(DocumentKind.DRIVING_LICENCE);
    assertThat(nameIs(understood, "María del Carmen García López")).isEqualTo(NameVerdict.MATCH);
    assertThat(understood.number()).contains("GARCI957302M99");
    assertThat(understood.lastDay()).contains(LocalDate.of(2031, 1, 1));
  }

  @Test
  void valuesToTheRightOfTheirLabels() {
    var understood =
        new Page()
            .at(40, 20, "Personalausweis")
            .at(40, 100, "Familienname")
            .at(260, 102, "Öztürk")
            .at(40, 140, "Vornamen")
            .at(260, 141, "Ayşe Nur")
            .at(40, 180, "Gültig bis")
            .at(260, 180, "2031-05-06")
            .read();

    assertThat(understood.kind()).contains(DocumentKind.NATIONAL_IDENTITY_CARD);
    assertThat(nameIs(understood, "Ayşe Nur Öztürk")).isEqualTo(NameVerdict.MATCH);
    assertThat(understood.lastDay()).contains(LocalDate.of(2031, 5, 6));
    assertThat(understood.number()).isEmpty();
  }

  @Test
  void whatTwoPlacesSayDifferentlyIsNamed() {
    var understood =
        new Page()
            .at(400, 150, "Surname")
            .at(400, 180, "SMITH")
            .at(400, 230, "Given names")
            .at(400, 260, "JOHN")
            .at(400, 390, "Passport No.")
            .at(700, 390, "Date of expiry")
            .at(400, 420, "X123456")
            .at(700, 420, "16 APR 2012")
            .at(40, 760, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<")
            .at(40, 830, "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
            .read();

    assertThat(understood.unsure())
        .containsExactlyInAnyOrder(
            Unsure.NAMES_DISAGREE, Unsure.NUMBERS_DISAGREE, Unsure.LAST_DAYS_DISAGREE);
  }

  @Test
  void aDateOfTwoMeaningsIsUnsureOnlyIfItMatters() {
    assertThat(lastDay("Expires: 03/04/2031").unsure()).isEmpty();
    assertThat(lastDay("Expires: 03/04/2031").lastDay()).contains(LocalDate.of(2031, 3, 4));
    assertThat(lastDay("Expires: 02/01/2030").unsure()).containsExactly(Unsure.LAST_DAY_AMBIGUOUS);
    assertThat(lastDay("Expires: 31/01/2030").unsure()).isEmpty();
    assertThat(lastDay("Exp 2031").lastDay()).isEmpty();
    assertThat(lastDay("Expires: 31 FEB 2031").lastDay()).isEmpty();
  }

  @Test
  void aLookalikeInOneNumberIsNoDisagreement() {
    var understood =
        new Page()
            .at(400, 390, "Passport No.")
            .at(400, 420, "LB989O2C3")
            .at(40, 760, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<")
            .at(40, 830, "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
            .read();

    assertThat(understood.unsure()).isEmpty();
    assertThat(understood.number()).contains("L898902C3");
  }

  @Test
  void theCodeOfALicenceIsReadAndMustAgree() {
    var code =
        "@\n\u001e\rANSI 636000100001DL00310089DLDCSDLAMINI\nDACNOMVULA\nDADPRECIOUS\n"
            + "DBA05272034\nDAQR1V948614\nDCGUSA\r";
    var printed = new Page().at(40, 20, "DRIVER LICENSE").at(40, 80, "DL R1V948615");
    var understood = DocumentReader.read(printed.seen(List.of(code)), TODAY);

    assertThat(nameIs(understood, "Nomvula Precious Dlamini")).isEqualTo(NameVerdict.MATCH);
    assertThat(understood.lastDay()).contains(LocalDate.of(2034, 5, 27));
    assertThat(understood.number()).contains("R1V948614");
    assertThat(understood.unsure()).containsExactly(Unsure.NUMBERS_DISAGREE);
    assertThat(DocumentReader.read(printed.seen(List.of("https://x.example")), TODAY).number())
        .contains("R1V948615");
  }

  @Test
  void oneMisreadLetterOfALabelIsNoLoss() {
    assertThat(lastDay("Date 0f expiry: 1 May 2031").lastDay()).contains(LocalDate.of(2031, 5, 1));
    assertThat(lastDay("Va1id until 1 May 2031").lastDay()).contains(LocalDate.of(2031, 5, 1));
  }

  @Test
  void nothingIsUnderstoodOfNothing() {
    var understood = new Page().read();

    assertThat(understood)
        .isEqualTo(
            new Understood(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                java.util.Set.of()));
    assertThat(new Page().at(0, 0, "Surname").at(0, 500, "far away").read().name()).isEmpty();
    assertThat(new Page().at(0, 0, "").at(0, 0, "///...:::").at(0, 9, "Name").read().name())
        .isEmpty();
  }

  private static Understood lastDay(String line) {
    return new Page().at(0, 0, line).read();
  }

  private static NameVerdict nameIs(Understood understood, String registered) {
    return NameMatcher.STANDARD
        .compare(PlainName.of(registered), understood.name().orElseThrow())
        .verdict();
  }
}
