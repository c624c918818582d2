package org.invigil.adapter.out.vision;

import java.util.List;
import java.util.stream.Stream;
import org.invigil.application.port.out.Documents;
import org.invigil.domain.document.CardSeen;
import org.invigil.domain.document.DocumentSeen;
import org.invigil.domain.document.DocumentText;
import org.opencv.core.Mat;
import org.opencv.core.Size;

/**
 * Sees a document: cuts the card out of the picture, sets it upright, reads its lines and codes and
 * measures its portrait.
 */
final class DocumentWorker implements AutoCloseable {

  private static final double LONGEST = 1400;
  private static final double LEAST_WIDTH = 900;

  private final TextFinder finder;
  private final TextRecogniser recogniser;
  private final PortraitFinder portraits;

  DocumentWorker(TextModels models, VisionWorker faces) {
    this.finder = new TextFinder(models.finder());
    this.recogniser = new TextRecogniser(models);
    this.portraits = new PortraitFinder(faces);
  }

  /** In a BGR picture; the caller keeps it. */
  Documents.Seen see(Mat picture) {
    try (Mats mats = new Mats()) {
      var found = CardFinder.find(picture);
      var text = found.isPresent() ? List.<TextPatch>of() : finder.find(picture);
      boolean cutOff =
          found.map(it -> it.cutOffBy(picture)).orElseGet(() -> CardFinder.isCutOff(picture, text));
      var corners =
          found
              .or(() -> CardCorners.around(text, picture))
              .orElseGet(() -> CardCorners.whole(picture));
      var flat = mats.keep(corners.flat(picture, size(corners)));
      var upright = UprightCard.of(mats.keep(CardLight.brightened(flat)), finder, recogniser);
      var card = mats.keep(upright.card());
      var shown = portraits.find(card);
      boolean turned = card.cols() < card.rows() != corners.width() < corners.height();
      var seen =
          new CardSeen(
              turned ? corners.height() : corners.width(),
              turned ? corners.width() : corners.height(),
              cutOff,
              Light.of(flat).mean(),
              CardLight.sharpness(card),
              CardLight.glare(flat));
      double scale = seen.width() / card.cols();
      return new Documents.Seen(
          new DocumentSeen(
              seen,
              new DocumentText(upright.lines().stream().map(it -> it.scaled(scale)).toList()),
              shown.faces(),
              BarcodeReader.read(card),
              Stream.concat(
                      shown.models().stream(),
                      Stream.of(TextModels.FINDER.used(), TextModels.RECOGNISER.used()))
                  .toList()),
          PortraitFinder.picture(card, shown.faces()));
    }
  }

  /** As large as it is in the picture, but neither too small to be read nor needlessly large. */
  private static Size size(CardCorners corners) {
    double longest = Math.max(corners.width(), corners.height());
    double scale = Math.clamp(longest, LEAST_WIDTH, LONGEST) / longest;
    return new Size(
        Math.max(1, Math.round(corners.width() * scale)),
        Math.max(1, Math.round(corners.height() * scale)));
  }

  @Override
  public void close() {
    finder.close();
    recogniser.close();
    portraits.close();
  }
}
