package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.application.port.out.Vision.Sound;
import org.invigil.domain.picture.PictureMeasurement;

/**
 * Measures the frames and the sound of one film as they come; the k-th belongs to k times {@code
 * every}.
 */
final class MeasuredFrames implements FilmDecoder.Frames {

  private final VisionWorkers workers;
  private final Duration every;
  private final Listening ears;
  private final List<FilmFrame> frames = new ArrayList<>();
  private boolean soundDamaged;

  MeasuredFrames(VisionWorkers workers, Duration every, Listening ears) {
    this.workers = workers;
    this.every = every;
    this.ears = ears;
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

  @Override
  public void sound(short[] samples) {
    ears.take(samples);
  }

  @Override
  public void soundDamaged() {
    soundDamaged = true;
  }

  Sound sound() {
    return new Sound(ears.heard(), soundDamaged, List.of(PinnedModel.SPEECH.used()));
  }

  private void add(PictureMeasurement measurement) {
    frames.add(new FilmFrame(every.multipliedBy(frames.size()), measurement));
  }

  List<FilmFrame> frames() {
    return frames;
  }
}
