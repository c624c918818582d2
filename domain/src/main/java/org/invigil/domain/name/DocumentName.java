package org.invigil.domain.name;

import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A name as a document shows it: perhaps cut off by a zone of fixed width, perhaps read by a
 * machine.
 */
@ValueObject
public record DocumentName(
    WrittenName written, Optional<CutOff> cutOff, Optional<OcrReading> reading) {

  public DocumentName {
    Objects.requireNonNull(cutOff, "cutOff");
    reading.ifPresent(it -> it.mustFit(written.length()));
  }

  public static DocumentName of(String text) {
    return new DocumentName(new WrittenName.Whole(text), Optional.empty(), Optional.empty());
  }

  public static DocumentName of(String family, String given) {
    return new DocumentName(
        new WrittenName.Parted(family, given), Optional.empty(), Optional.empty());
  }

  public DocumentName cutOff(CutOff zone) {
    return new DocumentName(written, Optional.of(zone), reading);
  }

  public DocumentName readBy(OcrReading machine) {
    return new DocumentName(written, cutOff, Optional.of(machine));
  }
}
