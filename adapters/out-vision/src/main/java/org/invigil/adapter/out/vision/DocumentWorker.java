package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.invigil.domain.document.CardSeen;
import org.invigil.domain.document.DocumentSeen;
import org.invigil.domain.document.DocumentText;
import org.invigil.domain.document.TextLine;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.PictureMeasurement;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;

/**
 * Sees a document: cuts the card out of the picture, sets it upright, reads its lines and codes and
 * measures its portrait.
 */
final class DocumentWorker implements AutoCloseable {

  private static final double LONGEST = 1400;
  private static final double LEAST_WIDTH = 900;
  private static final int TRIED = 3;
  private static final double CERTAIN = 0.9;
  private static final int LEAST_LETTERS = 4;

  private final TextFinder finder;
  private final TextRecogniser recogniser;
  private final VisionWorker faces;

  DocumentWorker(TextModels models, VisionWorker faces) {
    this.finder = new TextFinder(models.finder());
    this.recogniser = new TextRecogniser(models);
    this.faces = faces;
  }

  /** In a BGR picture; the caller keeps it. */
  DocumentSeen see(Mat picture) {
    try (Mats mats = new Mats()) {
      var found = CardFinder.find(picture);
      var corners = found.orElseGet(() -> CardCorners.whole(picture));
      var flat = mats.keep(corners.flat(picture, size(corners)));
      var upright = upright(mats.keep(CardLight.brightened(flat)));
      var card = mats.keep(upright.card());
      var measured = faces.measure(card);
      boolean turned = card.cols() < card.rows() != corners.width() < corners.height();
      var seen =
          new CardSeen(
              turned ? corners.height() : corners.width(),
              turned ? corners.width() : corners.height(),
              found.isPresent() && corners.cutOffBy(picture),
              Light.of(flat).mean(),
              CardLight.sharpness(card),
              CardLight.glare(flat));
      return new DocumentSeen(
          seen,
          new DocumentText(upright.lines()),
          largestFirst(measured),
          BarcodeReader.read(card),
          Stream.concat(
                  measured.models().stream(),
                  Stream.of(TextModels.FINDER.used(), TextModels.RECOGNISER.used()))
              .toList());
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

  private static List<FaceSighting> largestFirst(PictureMeasurement measured) {
    return measured.faces().stream()
        .sorted(Comparator.comparingDouble((FaceSighting it) -> it.box().height()).reversed())
        .toList();
  }

  /** A card the right way up, with its lines. */
  private record Upright(Mat card, List<TextLine> lines) {}

  /** Turned by quarters until its longest lines are read best. */
  private Upright upright(Mat flat) {
    var lying = asItIs(flat);
    if (legible(lying.lines()) >= CERTAIN) {
      return lying;
    }
    var other = turned(lying.card(), Core.ROTATE_180);
    var patches = finder.find(other);
    var longest =
        patches.stream()
            .sorted(Comparator.comparingDouble(TextPatch::width).reversed())
            .limit(TRIED)
            .toList();
    if (legible(read(other, longest)) <= legible(lying.lines())) {
      other.release();
      return lying;
    }
    lying.card().release();
    return new Upright(other, read(other, patches));
  }

  /** With its text lying, but perhaps upside down. */
  private Upright asItIs(Mat flat) {
    var patches = finder.find(flat);
    if (!TextPatch.mostStand(patches)) {
      return new Upright(flat.clone(), read(flat, patches));
    }
    var lying = turned(flat, Core.ROTATE_90_CLOCKWISE);
    return new Upright(lying, read(lying, finder.find(lying)));
  }

  private static Mat turned(Mat picture, int how) {
    var turned = new Mat();
    Core.rotate(picture, turned, how);
    return turned;
  }

  /** How surely the longest lines are read, 0 to 1. */
  private static double legible(List<TextLine> lines) {
    return lines.stream()
        .filter(it -> it.text().length() >= LEAST_LETTERS)
        .sorted(Comparator.comparingDouble((TextLine it) -> it.box().width()).reversed())
        .limit(TRIED)
        .flatMap(it -> it.confidences().stream())
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  private List<TextLine> read(Mat card, List<TextPatch> patches) {
    var lines = new ArrayList<TextLine>();
    for (var patch : patches) {
      var line = recogniser.read(card, patch);
      if (!line.text().isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  @Override
  public void close() {
    finder.close();
    recogniser.close();
    faces.close();
  }
}
