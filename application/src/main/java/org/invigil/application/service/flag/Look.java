package org.invigil.application.service.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;

/** What a film of one segment becomes: numbers without likenesses. */
final class Look {

  /** One look a second: the flag policy's bounds are made for it. */
  static final Duration EVERY = Duration.ofSeconds(1);

  private Look() {}

  static List<Observation> seen(
      SegmentFacts segment, Vision.Watched watched, List<FaceTemplate> enrolled) {
    return watched.frames().stream().<Observation>map(it -> seen(segment, it, enrolled)).toList();
  }

  static List<Observation> unreadable(SegmentFacts segment, String reason) {
    if (segment.duration().isZero()) {
      return List.of();
    }
    return List.of(
        new Observation.Unreadable(
            segment.startedAt(),
            segment.startedAt().plus(segment.duration()),
            segment.id().stream().code(),
            reason));
  }

  private static Observation.Seen seen(
      SegmentFacts segment, Vision.FilmFrame frame, List<FaceTemplate> enrolled) {
    var measured = frame.measurement();
    Instant at = segment.startedAt().plus(frame.at());
    return new Observation.Seen(
        at,
        covers(segment.duration().minus(frame.at())),
        segment.id().stream().code(),
        measured.light(),
        measured.faces().stream().map(it -> face(it, enrolled)).toList(),
        List.of(),
        measured.models());
  }

  /** The last frame of a segment stands for what is left of it. */
  private static Duration covers(Duration left) {
    return left.isNegative() || left.isZero() || left.compareTo(EVERY) > 0 ? EVERY : left;
  }

  private static FaceSeen face(FaceSighting face, List<FaceTemplate> enrolled) {
    return new FaceSeen(face.confidence(), similarity(face.template(), enrolled));
  }

  /** To the enrolled face that resembles most; of another model's template nothing can be told. */
  private static OptionalDouble similarity(FaceTemplate face, List<FaceTemplate> enrolled) {
    return enrolled.stream()
        .filter(it -> it.values().length == face.values().length)
        .mapToDouble(face::similarityTo)
        .max();
  }
}
