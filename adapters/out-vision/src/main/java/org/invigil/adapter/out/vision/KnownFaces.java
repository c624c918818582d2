package org.invigil.adapter.out.vision;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.invigil.adapter.out.vision.FaceEmbedder.Likeness;

/**
 * The faces of one film, look by look. A likeness costs more than finding the face; it stands for
 * the face as long as that is in the same place, looks the same, and is no sharper than when it was
 * measured. So a blurred look keeps the likeness of the sharp one before it, and a sharper look
 * gets its own. A face that one look does not show is forgotten. That depends on this film alone.
 */
final class KnownFaces {

  /** Boxes overlap by this at least. */
  private static final double SAME_PLACE = 0.4;

  /** Small copies correlate by this at least. */
  static final double SAME_LOOK = 0.95;

  /** Sharper by this factor, a face is measured again. */
  private static final double SHARPER = 1.25;

  /** What was measured stands for no longer than this. */
  static final Duration LONGEST = Duration.ofSeconds(10);

  private record Known(
      FoundFace face, FaceCopy copy, double sharpness, Duration since, Likeness likeness) {}

  private List<Known> before = List.of();
  private List<Known> now = new ArrayList<>();
  private Duration at = Duration.ZERO;
  private Duration nextLive = Duration.ZERO;

  /** A look begins, at this time of the film. */
  void look(Duration time) {
    before = List.copyOf(now);
    now = new ArrayList<>();
    at = time;
  }

  /** The likeness of a face, measured only where none that is known stands for it. */
  Likeness likeness(FoundFace face, FaceCopy copy, double sharpness, Supplier<Likeness> measure) {
    Optional<Known> known =
        before.stream()
            .filter(it -> it.face().overlap(face) >= SAME_PLACE)
            .max(Comparator.comparingDouble(it -> it.face().overlap(face)))
            .filter(it -> it.copy().likenessTo(copy) >= SAME_LOOK)
            .filter(it -> sharpness <= SHARPER * it.sharpness())
            .filter(it -> at.minus(it.since()).compareTo(LONGEST) < 0);
    Known kept =
        known
            .map(it -> new Known(face, it.copy(), it.sharpness(), it.since(), it.likeness()))
            .orElseGet(() -> new Known(face, copy, sharpness, at, measure.get()));
    now.add(kept);
    return kept.likeness();
  }

  /** Whether it is time to measure how live the faces of this look are; then not for a while. */
  boolean liveIsDue() {
    boolean due = at.compareTo(nextLive) >= 0;
    if (due) {
      nextLive = at.plus(LONGEST);
    }
    return due;
  }
}
