package org.invigil.domain.name;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was found for one part of the name.
 *
 * @param first how the first name writes it; empty if it does not
 * @param second how the second name writes it; empty if it does not
 */
@ValueObject
public record PartReason(NamePart part, Agreement agreement, String first, String second) {

  public PartReason {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  /** One sentence: {@code family name "Müller", "MUELLER": the same by ...}. */
  public String words() {
    var written =
        Stream.of(first, second)
            .filter(it -> !it.isEmpty())
            .map(it -> '"' + it + '"')
            .collect(Collectors.joining(", "));
    return part.words() + (written.isEmpty() ? "" : " " + written) + ": " + agreement.words();
  }

  PartReason turned() {
    return new PartReason(part, agreement, second, first);
  }

  PartReason with(Agreement other) {
    return new PartReason(part, other, first, second);
  }
}
