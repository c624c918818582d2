package org.invigil.adapter.out.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.invigil.domain.document.TextLine;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/**
 * A card the right way up, with its lines.
 *
 * @param card of the caller, who releases it
 */
record UprightCard(Mat card, List<TextLine> lines) {

  private static final int TRIED = 3;
  private static final double CERTAIN = 0.9;
  private static final int LEAST_LETTERS = 4;

  /** Turned by quarters until its longest lines are read best; each line is read once. */
  static UprightCard of(Mat flat, TextFinder finder, TextRecogniser recogniser) {
    Mat lying = flat.clone();
    List<TextPatch> patches = finder.find(lying);
    if (TextPatch.mostStand(patches)) {
      lying = turned(lying, Core.ROTATE_90_CLOCKWISE);
      patches = finder.find(lying);
    }
    var longest = longestFirst(patches);
    var first = read(lying, longest, 0, recogniser);
    if (legible(first) >= CERTAIN) {
      return whole(lying, longest, first, recogniser);
    }
    var other = turned(lying.clone(), Core.ROTATE_180);
    var opposite = opposite(longest, lying);
    var firstOther = read(other, opposite, 0, recogniser);
    if (legible(firstOther) > legible(first)) {
      lying.release();
      return whole(other, opposite, firstOther, recogniser);
    }
    other.release();
    return whole(lying, longest, first, recogniser);
  }

  private static List<TextPatch> longestFirst(List<TextPatch> patches) {
    return patches.stream()
        .sorted(Comparator.comparingDouble(TextPatch::width).reversed())
        .toList();
  }

  private static List<TextPatch> opposite(List<TextPatch> patches, Mat in) {
    return patches.stream().map(it -> it.upsideDown(in)).toList();
  }

  private static UprightCard whole(
      Mat card, List<TextPatch> patches, List<TextLine> first, TextRecogniser recogniser) {
    var lines = new ArrayList<>(first);
    for (int from = TRIED; from < patches.size(); from += TRIED) {
      lines.addAll(read(card, patches, from, recogniser));
    }
    return new UprightCard(card, lines);
  }

  /** The next few lines; one in which nothing stands is left out. */
  private static List<TextLine> read(
      Mat card, List<TextPatch> patches, int from, TextRecogniser recogniser) {
    return patches.stream()
        .skip(from)
        .limit(TRIED)
        .map(it -> recogniser.read(card, it))
        .filter(it -> !it.text().isBlank())
        .toList();
  }

  /** The same picture, turned; what it was before is released. */
  private static Mat turned(Mat picture, int how) {
    var turned = new Mat();
    Core.rotate(picture, turned, how);
    picture.release();
    return turned;
  }

  /** How surely these lines are read, 0 to 1. */
  private static double legible(List<TextLine> lines) {
    return lines.stream()
        .filter(it -> it.text().length() >= LEAST_LETTERS)
        .flatMap(it -> it.confidences().stream())
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }
}
