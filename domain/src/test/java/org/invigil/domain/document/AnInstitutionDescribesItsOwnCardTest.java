package org.invigil.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.WrittenName;
import org.invigil.domain.rule.Checked;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of this card are in no dictionary. */
@Rule("ONB-6")
class AnInstitutionDescribesItsOwnCardTest {

  private static final OwnCard CARD =
      card(
          Map.of(
              CardField.FULL_NAME, new FieldPlace.Labelled("Inhaberschaft"),
              CardField.NUMBER, new FieldPlace.Labelled("Zeichen"),
              CardField.LAST_DAY, new FieldPlace.Labelled("Semesterende")));

  @Test
  void itsKindAndItsFieldsAreRead() {
    var understood = page().read(CARD);

    assertThat(understood.kind()).contains(DocumentKind.INSTITUTION_CARD);
    assertThat(understood.ownCard()).contains("Hochschulpass");
    assertThat(written(understood)).isEqualTo("Nomvula Dlamini");
    assertThat(understood.number()).contains("K4471X9");
    assertThat(understood.lastDay()).contains(LocalDate.of(2031, 3, 31));
    assertThat(understood.isComplete()).isTrue();
    assertThat(understood.english()).isTrue();
  }

  @Test
  void withoutTheDescriptionNothingIsUnderstood() {
    var understood = page().read();

    assertThat(understood.kind()).isEmpty();
    assertThat(understood.name()).isEmpty();
    assertThat(understood.isComplete()).isFalse();
  }

  @Test
  void fieldsMayStandInBoxesAndHaveNoLabelsAtAll() {
    var boxes =
        card(
            Map.of(
                CardField.FAMILY_NAME, new FieldPlace.InBox(0.3, 0.1, 0.6, 0.1),
                CardField.GIVEN_NAMES, new FieldPlace.InBox(0.3, 0.2, 0.6, 0.1),
                CardField.NUMBER, new FieldPlace.InBox(0.3, 0.4, 0.6, 0.1)));
    var understood =
        new Page()
            .at(40, 20, "Akademie Musterstadt")
            .at(320, 120, "De la")
            .at(480, 121, "Cruz")
            .at(320, 220, "María")
            .at(320, 400, "K4471X9")
            .read(boxes);

    assertThat(understood.name().map(DocumentName::written))
        .contains(new WrittenName.Parted("De la Cruz", "María"));
    assertThat(understood.number()).contains("K4471X9");
    assertThat(understood.expires()).isFalse();
    assertThat(understood.isComplete()).isTrue();
  }

  @Test
  void allOfItsWordsHaveToStandOnIt() {
    var two = new OwnCard("Pass", List.of("Musterstadt", "Abendschule"), CARD.fields());

    assertThat(page().read(two).ownCard()).isEmpty();
    assertThat(page().at(40, 60, "AbendschuIe").read(two).ownCard()).contains("Pass");
    assertThat(page().at(40, 60, "Abendschule").read(CARD, two).ownCard()).contains("Pass");
  }

  @Test
  void aPassportIsAPassportWhateverWordsStandOnIt() {
    var understood =
        page()
            .at(40, 760, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<")
            .at(40, 830, "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
            .read(CARD);

    assertThat(understood.kind()).contains(DocumentKind.PASSPORT);
    assertThat(understood.ownCard()).isEmpty();
  }

  @Test
  void aCardThatHasALastDayOfWhichNothingIsReadIsNotComplete() {
    var understood =
        new Page()
            .at(40, 20, "Akademie Musterstadt")
            .at(300, 120, "Inhaberschaft: Nomvula Dlamini")
            .at(300, 180, "Zeichen: K4471X9")
            .read(CARD);

    assertThat(understood.expires()).isTrue();
    assertThat(understood.isComplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "学生証", "a\u0000bcd", "<<<<", "é é"})
  void wordsThatTellNothingAreRefused(String word) {
    assertRefused("Pass", List.of(word), CARD.fields());
  }

  @Test
  void whatTellsNoCardOrReadsNoFieldIsRefused() {
    var words = CARD.words();
    assertRefused("", words, CARD.fields());
    assertRefused("x".repeat(81), words, CARD.fields());
    assertRefused("Pass", List.of(), CARD.fields());
    assertRefused("Pass", Collections.nCopies(9, "Musterstadt"), CARD.fields());
    assertRefused("Pass", List.of("m".repeat(100_000)), CARD.fields());
    assertRefused("Pass", words, Map.of());
    assertRefused("Pass", words, without(CardField.NUMBER));
    assertRefused("Pass", words, without(CardField.FULL_NAME));
    assertRefused("Pass", words, with(CardField.GIVEN_NAMES, new FieldPlace.Labelled("Ruf")));
    assertRefused("Pass", words, with(CardField.NUMBER, new FieldPlace.Labelled("N")));
    assertRefused("Pass", words, with(CardField.NUMBER, new FieldPlace.Labelled("Semesterende")));
  }

  @Test
  void boxesLieOnTheCard() {
    for (var box :
        List.of(
            new FieldPlace.InBox(-0.1, 0, 0.5, 0.5),
            new FieldPlace.InBox(0, 0, 0, 0.5),
            new FieldPlace.InBox(0.6, 0, 0.5, 0.5),
            new FieldPlace.InBox(0, 0, Double.NaN, 0.5),
            new FieldPlace.InBox(0, 0, Double.POSITIVE_INFINITY, 0.5))) {
      assertRefused("Pass", CARD.words(), with(CardField.NUMBER, box));
    }
    assertThat(
            OwnCard.described(
                "Pass", CARD.words(), with(CardField.NUMBER, new FieldPlace.InBox(0, 0, 1, 1))))
        .isInstanceOf(Checked.Valid.class);
  }

  private static void assertRefused(
      String name, List<String> words, Map<CardField, FieldPlace> fields) {
    assertThat(OwnCard.described(name, words, fields)).isInstanceOf(Checked.Broken.class);
    assertThatThrownBy(() -> new OwnCard(name, words, fields))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<CardField, FieldPlace> without(CardField field) {
    var fields = new HashMap<>(CARD.fields());
    fields.remove(field);
    return fields;
  }

  private static Map<CardField, FieldPlace> with(CardField field, FieldPlace place) {
    var fields = new HashMap<>(CARD.fields());
    fields.put(field, place);
    return fields;
  }

  private static OwnCard card(Map<CardField, FieldPlace> fields) {
    return new OwnCard("Hochschulpass", List.of("Musterstadt"), fields);
  }

  private static Page page() {
    return new Page()
        .at(40, 20, "Akademie Musterstadt")
        .at(300, 120, "Inhaberschaft: Nomvula Dlamini")
        .at(300, 180, "Zeichen")
        .at(300, 210, "K4471X9")
        .at(300, 300, "Semesterende")
        .at(500, 300, "31.03.2031");
  }

  private static String written(Understood understood) {
    return ((WrittenName.Whole) understood.name().map(DocumentName::written).orElseThrow()).text();
  }
}
