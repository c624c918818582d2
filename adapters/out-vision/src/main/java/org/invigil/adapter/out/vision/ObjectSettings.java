package org.invigil.adapter.out.vision;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.invigil.domain.picture.Thing;

/**
 * The model of things that an operator supplies. None is shipped: no free package has one that
 * finds telephones well.
 *
 * @param file the ONNX file
 * @param sha256 of the file, as whoever publishes it states it
 * @param kind how its numbers are read
 * @param size it takes pictures of so many pixels in either direction
 * @param thresholds the confidence from which a thing is reported, exactly that included; a thing
 *     that is missing is not looked for
 */
public record ObjectSettings(
    Path file, String sha256, ObjectKind kind, int size, Map<Thing, Double> thresholds) {

  private static final int LEAST = 32;
  private static final int MOST = 2048;

  public ObjectSettings {
    sha256 = sha256.strip().toLowerCase(Locale.ROOT);
    thresholds = Map.copyOf(thresholds);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new ModelUnusable(
          "the SHA-256 of the object model must be set: 64 hexadecimal digits, not \"%s\""
              .formatted(sha256));
    }
    if (size < LEAST || size > MOST || size % LEAST != 0) {
      throw new ModelUnusable(
          "the input size of the object model must be a multiple of 32 from 32 to 2048, not "
              + size);
    }
    if (thresholds.isEmpty() || thresholds.values().stream().anyMatch(it -> !(it > 0 && it <= 1))) {
      throw new ModelUnusable(
          "thresholds of the object model must be above 0 and at most 1, not " + thresholds);
    }
  }
}
