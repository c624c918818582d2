package org.invigil.domain.name;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * That a machine read the name, and how sure it was.
 *
 * @param confidences 0 to 1 for each UTF-16 character of the text (of the family name, then of the
 *     given name); empty if the machine does not say
 */
@ValueObject
public record OcrReading(List<Double> confidences) {

  public static final OcrReading WITHOUT_CONFIDENCES = new OcrReading(List.of());

  public OcrReading {
    confidences = List.copyOf(confidences);
    if (confidences.stream().anyMatch(it -> !(it >= 0 && it <= 1))) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1");
    }
  }

  void mustFit(int characters) {
    if (!confidences.isEmpty() && confidences.size() != characters) {
      throw new IllegalArgumentException(
          confidences.size() + " confidences for " + characters + " characters");
    }
  }
}
