package org.invigil.adapter.out.vision;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/** The workers that wait for a picture. Whoever finds none waits in turn. */
final class VisionWorkers {

  private final BlockingQueue<VisionWorker> idle;

  /** Checks every model, then loads them; throws {@link ModelUnusable}. */
  VisionWorkers(List<Path> models, int count) {
    Map<PinnedModel, byte[]> checked = new EnumMap<>(PinnedModel.class);
    for (PinnedModel model : PinnedModel.values()) {
      checked.put(model, model.read(models));
    }
    OpenCvLibrary.load();
    this.idle = new ArrayBlockingQueue<>(count);
    for (int i = 0; i < count; i++) {
      idle.add(new VisionWorker(checked));
    }
  }

  <T> T with(Function<VisionWorker, T> work) throws InterruptedException {
    VisionWorker worker = idle.take();
    try {
      return work.apply(worker);
    } finally {
      idle.add(worker);
    }
  }
}
