package org.invigil.domain.checkin;

import java.util.List;
import java.util.Locale;
import org.jmolecules.ddd.annotation.ValueObject;

/** Which calculators are accepted; an empty list accepts every model (EXM-2). */
@ValueObject
public record CalculatorPolicy(List<String> models) {

  public CalculatorPolicy {
    models = List.copyOf(models);
  }

  /** Letter case, spaces and hyphens do not count: {@code fx-991 EX} is {@code FX991EX}. */
  public boolean accepts(String model) {
    return models.isEmpty()
        || models.stream().map(CalculatorPolicy::plain).anyMatch(plain(model)::equals);
  }

  private static String plain(String model) {
    return model.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
