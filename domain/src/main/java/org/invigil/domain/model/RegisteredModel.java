package org.invigil.domain.model;

import java.util.Objects;
import org.invigil.domain.picture.ModelUsed;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An entry of the register: everything that a person who asks about a model is told. Nothing that
 * is not registered is loaded, and nothing that tells a forbidden trait can be registered.
 *
 * @param file its name on disk
 * @param origin the package it is from, with version
 * @param licence what the package states; of the training data nothing is known
 * @param measured what we measured of it, and on what; or that we did not
 */
@ValueObject
public record RegisteredModel(
    ModelUsed used,
    String file,
    String origin,
    String licence,
    ModelPurpose purpose,
    String measured) {

  public RegisteredModel {
    Objects.requireNonNull(purpose, "purpose");
    if (!used.sha256().matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a model is pinned by its SHA-256: " + used.name());
    }
    if (used.name().isBlank()
        || file.isBlank()
        || origin.isBlank()
        || licence.isBlank()
        || measured.isBlank()) {
      throw new IllegalArgumentException("the register says all of a model: " + used.name());
    }
    ForbiddenTraits.in(used.name() + " " + file + " " + origin, used.sha256())
        .ifPresent(trait -> {
          throw new IllegalArgumentException(
              "a model that tells " + trait + " is never loaded: " + used.name());
        });
  }
}
