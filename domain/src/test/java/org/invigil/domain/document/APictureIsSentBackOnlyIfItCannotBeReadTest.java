package org.invigil.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.PictureFault;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"ONB-4", "ONB-9"})
class APictureIsSentBackOnlyIfItCannotBeReadTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);
  private static final CardSeen GOOD = new CardSeen(1000, 630, false, 180, 20, 0);
  private static final CardSeen AWFUL = new CardSeen(479, 300, true, 14.9, 6.9, 0.03);
  private static final List<String> ALL =
      List.of("PASSPORT", "Name: Ana Example", "Passport No: X1234567", "Valid until: 1 MAY 2031");

  @Test
  void whatWasReadIsGoodHoweverItLooks() {
    assertThat(faults(AWFUL, ALL, true)).isEmpty();
  }

  @Test
  void everythingThatHelpsIsSaidAtOnce() {
    assertThat(faults(AWFUL, ALL.subList(0, 3), true))
        .containsExactlyInAnyOrder(
            PictureFault.TOO_DARK,
            PictureFault.CUT_OFF,
            PictureFault.GLARE,
            PictureFault.DOCUMENT_TOO_SMALL);
  }

  @Test
  void aGoodPictureThatCouldNotBeReadIsForAPerson() {
    assertThat(faults(GOOD, ALL.subList(0, 2), true)).isEmpty();
    assertThat(faults(GOOD, ALL, false)).isEmpty();
  }

  @Test
  void withoutTextAndFaceThereIsNoDocument() {
    assertThat(faults(GOOD, List.of(), false)).containsExactly(PictureFault.NO_DOCUMENT);
    assertThat(faults(GOOD, List.of(), true)).isEmpty();
  }

  @Test
  void atItsEdgeEachMeasureIsEnough() {
    var part = ALL.subList(0, 2);
    assertThat(faults(new CardSeen(480, 300, false, 15, 7, 0.0299), part, true)).isEmpty();
    assertThat(faults(new CardSeen(300, 480, false, 15, 7, 0), part, true)).isEmpty();
    assertThat(faults(new CardSeen(480, 300, false, 15, 6.99, 0), part, true))
        .containsExactly(PictureFault.BLURRED);
    assertThat(faults(new CardSeen(480, 300, false, 15, 7, 0.03), part, true))
        .containsExactly(PictureFault.GLARE);
  }

  private static Set<PictureFault> faults(CardSeen card, List<String> texts, boolean face) {
    var lines = new java.util.ArrayList<TextLine>();
    for (var text : texts) {
      var box = new Box(10, 40.0 * lines.size(), 300, 20);
      lines.add(new TextLine(text, Collections.nCopies(text.length(), 0.9), box));
    }
    var portrait =
        new FaceSighting(new Box(0, 0, 99, 99), 0.9, 100, 9, new FaceTemplate(new float[] {1}));
    var seen =
        new DocumentSeen(
            card,
            new DocumentText(lines),
            face ? List.of(portrait) : List.of(),
            List.of(),
            List.of());
    return LegibilityPolicy.CHOSEN.judge(seen, DocumentReader.read(seen, TODAY));
  }
}
