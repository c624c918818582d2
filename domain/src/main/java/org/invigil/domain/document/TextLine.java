package org.invigil.domain.document;

import java.util.List;
import org.invigil.domain.picture.Box;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A line of text that a machine read on a document.
 *
 * @param confidences 0 to 1 for each UTF-16 character of {@code text}
 * @param box where it is on the document, set upright
 */
@ValueObject
public record TextLine(String text, List<Double> confidences, Box box) {

  public TextLine {
    confidences = List.copyOf(confidences);
    if (confidences.size() != text.length()) {
      throw new IllegalArgumentException(
          confidences.size() + " confidences for " + text.length() + " characters");
    }
  }

  /** The same line in a picture that is so much larger. */
  public TextLine scaled(double by) {
    return new TextLine(
        text,
        confidences,
        new Box(box.x() * by, box.y() * by, box.width() * by, box.height() * by));
  }

  TextLine part(int from, int to) {
    return new TextLine(text.substring(from, to), confidences.subList(from, to), box);
  }

  double middle() {
    return box.y() + box.height() / 2;
  }

  double right() {
    return box.x() + box.width();
  }

  double bottom() {
    return box.y() + box.height();
  }
}
