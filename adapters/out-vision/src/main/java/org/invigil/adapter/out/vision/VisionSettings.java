package org.invigil.adapter.out.vision;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What an operator may choose.
 *
 * @param models the folders that hold the model files
 * @param workers how many pictures are measured at the same time
 * @param filmLimit the longest that one film may take; then its decoder is killed
 * @param filmMemory the most memory that the decoder of one film may ask for, in megabytes
 */
public record VisionSettings(List<Path> models, int workers, Duration filmLimit, int filmMemory) {

  public VisionSettings {
    models = List.copyOf(models);
    if (workers < 1) {
      throw new IllegalArgumentException("vision needs a worker: " + workers);
    }
    if (!filmLimit.isPositive() || filmMemory < 1) {
      throw new IllegalArgumentException("limits are positive: " + filmLimit + ", " + filmMemory);
    }
  }

  /** The defaults, with the models where the build puts them. */
  public static VisionSettings ofProject(Path root) {
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    return new VisionSettings(PinnedModel.foldersOf(root), workers, Duration.ofSeconds(60), 2304);
  }

  public VisionSettings withModels(Path folder) {
    return new VisionSettings(List.of(folder), workers, filmLimit, filmMemory);
  }
}
