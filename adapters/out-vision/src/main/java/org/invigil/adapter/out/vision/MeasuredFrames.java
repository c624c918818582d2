package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.domain.picture.PictureMeasurement;

/** Measures the frames of one film as they come; the k-th belongs to k times {@code every}. */
final class MeasuredFrames implements FilmDecoder.Frames {

  private final VisionWorkers workers;
  private final Duration every;
  private final List<FilmFrame> frames = new ArrayList<>();

  MeasuredFrames(VisionWorkers workers, Duration every) {
    this.workers = workers;
    this.every = every;
  }

  @Override
  public void take(DecodedFrame frame) throws InterruptedException {
    add(
        workers.with(worker -> {
          try (Mats mats = new Mats()) {
            return worker.measure(frame.mat(mats));
          }
        }));
  }

  @Override
  public void same() {
    add(frames.getLast().measurement());
  }

  private void add(PictureMeasurement measurement) {
    frames.add(new FilmFrame(every.multipliedBy(frames.size()), measurement));
  }

  List<FilmFrame> frames() {
    return frames;
  }
}
