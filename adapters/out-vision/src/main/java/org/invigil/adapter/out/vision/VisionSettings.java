package org.invigil.adapter.out.vision;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What an operator may choose.
 *
 * @param models the folder that holds the model files
 * @param workers how many pictures are measured at the same time; each worker has its own nets
 * @param filmLimit the longest that one film may take; then its decoder is killed
 * @param filmMemory the most memory that the decoder of one film may ask for, in megabytes
 */
public record VisionSettings(Path models, int workers, Duration filmLimit, int filmMemory) {

  public VisionSettings {
    if (workers < 1) {
      throw new IllegalArgumentException("vision needs a worker: " + workers);
    }
    if (!filmLimit.isPositive() || filmMemory < 1) {
      throw new IllegalArgumentException("limits are positive: " + filmLimit + ", " + filmMemory);
    }
  }

  /** The defaults, with the models where the build puts them. */
  public static VisionSettings ofProject(Path root) {
    Path models =
        root.resolve("adapters/out-vision/node_modules/faceplugin-face-recognition-js/model");
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    return new VisionSettings(models, workers, Duration.ofSeconds(60), 1536);
  }

  public VisionSettings withModels(Path folder) {
    return new VisionSettings(folder, workers, filmLimit, filmMemory);
  }
}
