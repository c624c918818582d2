package org.invigil.domain.document;

import java.util.Comparator;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/** Every line that was read on one side of a document, from its head to its foot. */
@ValueObject
public record DocumentText(List<TextLine> lines) {

  public DocumentText {
    lines = lines.stream().sorted(Comparator.comparingDouble(TextLine::middle)).toList();
  }

  List<String> texts() {
    return lines.stream().map(TextLine::text).toList();
  }
}
