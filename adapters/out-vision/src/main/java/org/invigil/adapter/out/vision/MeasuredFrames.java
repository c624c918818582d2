package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.invigil.application.port.out.Vision.FilmFrame;
import org.invigil.application.port.out.Vision.Objects;
import org.invigil.application.port.out.Vision.Sound;
import org.invigil.domain.picture.PictureMeasurement;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;

/**
 * Measures the frames and the sound of one film as they come; the k-th frame belongs to k times
 * {@code every}. While nothing changes, the nets rest, and what they measured last stands for the
 * frame: never for more than {@link #MOST_RESTS} frames on end. That depends on this film's frames
 * only.
 */
final class MeasuredFrames implements FilmDecoder.Frames {

  /** A part that changes by this much since the nets looked makes them look again. */
  static final double CHANGED = 2;

  static final int MOST_RESTS = 3;

  private final VisionWorkers workers;
  private final Duration every;
  private final Wanted wanted;
  private final Glances glances;
  private final Listening ears;
  private final KnownFaces known = new KnownFaces();
  private final List<FilmFrame> frames = new ArrayList<>();
  private @Nullable Change before;
  private @Nullable Change measured;
  private OptionalDouble change = OptionalDouble.empty();
  private boolean looksNow;
  private int rests;
  private int looks;
  private boolean soundDamaged;

  MeasuredFrames(
      VisionWorkers workers, Duration every, Wanted wanted, Glances glances, Listening ears) {
    this.workers = workers;
    this.every = every;
    this.wanted = wanted;
    this.glances = glances;
    this.ears = ears;
  }

  @Override
  public boolean wants(FrameOutline outline) {
    Change now = outline.small();
    change = before == null ? OptionalDouble.empty() : OptionalDouble.of(now.from(before));
    before = now;
    looksNow =
        measured == null
            || rests >= MOST_RESTS
            || now.from(measured) >= CHANGED
            || !isOfTheSameSize(outline);
    if (looksNow) {
      measured = now;
      rests = 0;
      looks++;
      return true;
    }
    rests++;
    if (!glances.areDue(at())) {
      frames.add(frame(frames.getLast().measurement(), Optional.empty()));
      return false;
    }
    return true;
  }

  @Override
  public void take(DecodedFrame frame) throws InterruptedException {
    frames.add(
        workers.with(worker -> {
          try (Mats mats = new Mats()) {
            return look(worker, frame.mat(mats));
          }
        }));
  }

  private FilmFrame look(VisionWorker worker, Mat picture) {
    Optional<Objects> objects = glances.look(at(), picture);
    return frame(
        looksNow ? worker.measure(picture, wanted, known, at()) : frames.getLast().measurement(),
        objects);
  }

  /** What was measured is told in pixels of the picture it was measured in. */
  private boolean isOfTheSameSize(FrameOutline outline) {
    var last = frames.getLast().measurement();
    return last.width() == outline.width() && last.height() == outline.height();
  }

  @Override
  public void same() {
    change = OptionalDouble.of(0);
    frames.add(frame(frames.getLast().measurement(), Optional.empty()));
  }

  private FilmFrame frame(PictureMeasurement measurement, Optional<Objects> objects) {
    return new FilmFrame(at(), measurement, change, objects);
  }

  /** The time of the frame that comes next. */
  private Duration at() {
    return every.multipliedBy(frames.size());
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

  List<FilmFrame> frames() {
    return frames;
  }

  /** How often the nets looked. */
  int looks() {
    return looks;
  }
}
