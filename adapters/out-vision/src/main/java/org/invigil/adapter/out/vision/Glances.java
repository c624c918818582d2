package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.Vision.Objects;
import org.invigil.domain.picture.ThingSighting;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;

/**
 * In which frames of one film things are looked for: in one of ten seconds and, where that one
 * shows something, in the next {@link #CLOSER} too. Looking is dear, and one picture may deceive.
 * What is looked at depends on this film's frames only.
 */
final class Glances {

  static final Duration EVERY = Duration.ofSeconds(10);

  /** How many more frames are looked at; with the first, as many as a thing needs to count. */
  static final int CLOSER = 2;

  /** Nothing is looked for. */
  static final Glances NONE = new Glances(null);

  private final @Nullable ObjectModel model;
  private Duration next = Duration.ZERO;
  private int closer;

  Glances(@Nullable ObjectModel model) {
    this.model = model;
  }

  /** Whether the frame at this time is looked at. */
  boolean areDue(Duration at) {
    return model != null && (at.compareTo(next) >= 0 || closer > 0);
  }

  /** What the frame at this time shows; empty where nobody looks for things. */
  Optional<Objects> look(Duration at, Mat picture) {
    if (model == null || !areDue(at)) {
      return Optional.empty();
    }
    List<ThingSighting> things = model.find(picture);
    if (at.compareTo(next) >= 0) {
      next = at.plus(EVERY);
      closer = things.isEmpty() ? 0 : CLOSER;
    } else {
      closer--;
    }
    return Optional.of(new Objects(things, model.entry().used()));
  }
}
