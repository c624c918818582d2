package org.invigil.adapter.out.vision;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** The nets, for so many pictures at a time. Whoever comes later waits in turn. */
final class VisionWorkers implements AutoCloseable {

  private final Semaphore places;
  private final VisionWorker worker;

  /** Checks every model, then loads them; throws {@link ModelUnusable}. */
  VisionWorkers(List<Path> models, int count) {
    Map<PinnedModel, byte[]> checked = new EnumMap<>(PinnedModel.class);
    for (PinnedModel model : PinnedModel.values()) {
      checked.put(model, model.read(models));
    }
    OpenCvLibrary.load();
    this.places = new Semaphore(count, true);
    this.worker = new VisionWorker(checked);
  }

  <T> T with(Function<VisionWorker, T> work) throws InterruptedException {
    places.acquire();
    try {
      return work.apply(worker);
    } finally {
      places.release();
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
