package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.invigil.application.port.out.Documents;
import org.invigil.domain.document.CardSeen;
import org.invigil.domain.document.DocumentReader;
import org.invigil.domain.document.DocumentSeen;
import org.invigil.domain.document.LegibilityPolicy;
import org.invigil.domain.picture.PictureFault;
import org.invigil.made.Ground;
import org.invigil.made.Jpeg;
import org.invigil.made.MadeDocument;
import org.invigil.made.MadeSet;
import org.invigil.made.Scene;
import org.invigil.made.Shot;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.opencv.core.Point;

/** A passport, which tells a name twice, and a card that tells it once. */
@Rule({"ONB-4", "ONB-9"})
class WhatHidesPartOfADocumentIsSaidTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final MadeDocument PASSPORT = TestDocuments.passportOfJohnSmith();
  private static final MadeDocument CARD = MadeSet.of(5).getLast().document();
  private static final Scene GOOD = Scene.of(Shot.GOOD.turned(6));

  @Test
  void aGoodPictureAsksForNothing() {
    assertIsReadAndWhole(seen(CARD, GOOD));
  }

  @Test
  void aCardIsFoundOnATableAsLightAsItself() {
    assertIsReadAndWhole(seen(CARD, Scene.of(Shot.GOOD.turned(6).share(0.6)).on(Ground.LIGHT)));
  }

  @Test
  void aPassportIsReadBetweenTheFingersThatHoldIt() {
    var seen = seen(PASSPORT, Scene.of(Shot.GOOD.turned(6).share(0.8)).withFingers());

    assertThat(faults(seen)).isEmpty();
    assertThat(LegibilityPolicy.isRead(seen, DocumentReader.read(seen, TODAY))).isTrue();
  }

  @Test
  void aReflectionOverTheNameIsSaid() {
    assertThat(faults(seen(CARD, GOOD.reflecting(0.5, 0.21)))).containsExactly(PictureFault.GLARE);
  }

  @Test
  void aDocumentOverTheEdgeOfThePictureIsSaid() {
    assertThat(faults(seen(CARD, GOOD.moved(0.42)))).containsExactly(PictureFault.CUT_OFF);
    assertThat(faults(seen(PASSPORT, GOOD.moved(0.42)))).containsExactly(PictureFault.CUT_OFF);
  }

  @Test
  void textIsCutOffWhereItReachesTheEdgeNotWhereItComesNear() {
    var edge = new PictureEdge(999, 699);

    assertThat(edge.cutsText(List.of(line(100, 600), line(700, 990)))).isFalse();
    assertThat(edge.cutsText(List.of(line(100, 600), line(700, 996)))).isTrue();
    assertThat(edge.cutsText(List.of(line(4, 600)))).isTrue();
  }

  private static TextPatch line(double left, double right) {
    return new TextPatch(
        new Point(left, 300), new Point(right, 300), new Point(right, 320), new Point(left, 320));
  }

  private static void assertIsReadAndWhole(DocumentSeen seen) {
    assertThat(faults(seen)).isEmpty();
    assertThat(seen.card()).extracting(CardSeen::cutOff).isEqualTo(false);
    assertThat(LegibilityPolicy.isRead(seen, DocumentReader.read(seen, TODAY))).isTrue();
  }

  private static Set<PictureFault> faults(DocumentSeen seen) {
    return LegibilityPolicy.CHOSEN.judge(seen, DocumentReader.read(seen, TODAY));
  }

  private static DocumentSeen seen(MadeDocument document, Scene scene) {
    var picture = Jpeg.of(scene.photographed(document.drawn(TestVision.ROOT)));
    return ((Documents.Seen) TestDocuments.documents().read(picture)).document();
  }
}
