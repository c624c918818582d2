package org.invigil.domain.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the value of a label: behind it in its line, else to its right, else below it. */
final class LabelledValues {

  private static final double SAME_ROW = 0.6;
  private static final double FARTHEST_BELOW = 2.6;
  private static final double FARTHEST_RIGHT = 16;
  private static final double INDENT = 2.5;

  private final List<TextLine> lines;
  private final List<LabelFound> labels;

  LabelledValues(DocumentText text, Vocabulary vocabulary) {
    lines = text.lines();
    labels = lines.stream().flatMap(it -> LabelFound.in(it, vocabulary).stream()).toList();
  }

  List<LabelFound> labels() {
    return labels;
  }

  Optional<TextLine> of(Label label) {
    return labels.stream()
        .filter(it -> it.label() == label)
        .flatMap(it -> value(it).stream())
        .findFirst();
  }

  private Optional<TextLine> value(LabelFound found) {
    return found
        .value()
        .or(() -> toTheRight(found.line()).filter(it -> fits(it, found.label())))
        .or(() -> below(found.line()));
  }

  /** What stands to the right may be the next label, which nobody knows; numbers have digits. */
  private static boolean fits(TextLine value, Label label) {
    return label != Label.NUMBER && label != Label.LAST_DAY
        || value.text().chars().anyMatch(Character::isDigit);
  }

  private Optional<TextLine> toTheRight(TextLine label) {
    var height = label.box().height();
    return lines.stream()
        .filter(it -> Math.abs(it.middle() - label.middle()) < SAME_ROW * height)
        // Boxes are found a little larger than the text, so that neighbours may overlap.
        .filter(it -> it.box().x() > label.box().x() + label.box().width() / 2)
        .filter(it -> it.box().x() - label.right() < FARTHEST_RIGHT * height)
        .min(Comparator.comparingDouble(it -> it.box().x()))
        .filter(this::isValue);
  }

  private Optional<TextLine> below(TextLine label) {
    var height = label.box().height();
    return lines.stream()
        .filter(it -> it.middle() > label.bottom())
        .filter(it -> it.box().y() - label.bottom() < FARTHEST_BELOW * height)
        .filter(it -> Math.abs(it.box().x() - label.box().x()) < INDENT * height)
        .min(Comparator.comparingDouble(TextLine::middle))
        .filter(this::isValue);
  }

  private boolean isValue(TextLine line) {
    return labels.stream().noneMatch(it -> it.line().equals(line));
  }
}
