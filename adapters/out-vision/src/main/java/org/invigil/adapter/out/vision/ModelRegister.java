package org.invigil.adapter.out.vision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.invigil.domain.model.RegisteredModel;

/** Every model that can be loaded here; {@code docs/models.md} says the same. */
public final class ModelRegister {

  private ModelRegister() {}

  public static List<RegisteredModel> all() {
    return Stream.concat(
            Arrays.stream(PinnedModel.values()).map(PinnedModel::entry),
            Stream.of(TextModels.FINDER, TextModels.RECOGNISER))
        .toList();
  }

  /** The register as rows of a table, as they stand in {@code docs/models.md}. */
  public static List<String> rows() {
    return all().stream().map(ModelRegister::row).toList();
  }

  private static String row(RegisteredModel it) {
    return "| %s | `%s` | %s | %s | `%s` | %s |"
        .formatted(
            it.purpose().words(),
            it.file(),
            it.origin(),
            it.licence(),
            it.used().sha256(),
            it.measured());
  }
}
