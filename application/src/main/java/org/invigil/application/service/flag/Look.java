package org.invigil.application.service.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.flag.Observation.Sign;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.ModelUsed;

/**
 * What a film becomes: numbers without likenesses.
 *
 * @param startedAt by the clock that the film was recorded by
 * @param duration of the film
 * @param stream which stream it is from, such as {@code camera}
 * @param enrolled the likenesses of whoever should be seen
 */
public record Look(
    Instant startedAt,
    Duration duration,
    String stream,
    Set<Detector> detectors,
    List<FaceTemplate> enrolled) {

  /** One look a second: the flag policy's bounds are made for it. */
  public static final Duration EVERY = Duration.ofSeconds(1);

  /** The camera's segments carry the microphone's sound; what of it cannot be decoded is its. */
  private static final String MICROPHONE = "microphone";

  public List<Observation> seen(Vision.Watched watched) {
    var all = new ArrayList<Observation>();
    watched.frames().forEach(it -> all.add(seen(it)));
    var sound = watched.sound();
    sound.seconds().forEach(it -> all.add(heard(it, sound)));
    if (sound.damaged()) {
      all.addAll(notHeard(sound));
    }
    return all;
  }

  static Look of(SegmentFacts segment, Set<Detector> detectors, List<FaceTemplate> enrolled) {
    return new Look(
        segment.startedAt(), segment.duration(), segment.id().stream().code(), detectors, enrolled);
  }

  static List<Observation> unreadable(SegmentFacts segment, String reason) {
    var look = of(segment, Set.of(), List.of());
    return look.unreadable(look.stream(), Duration.ZERO, reason);
  }

  private List<Observation> unreadable(String of, Duration from, String reason) {
    var end = startedAt.plus(duration);
    var begin = startedAt.plus(from);
    return begin.isBefore(end)
        ? List.of(new Observation.Unreadable(begin, end, of, reason))
        : List.of();
  }

  private List<Observation> notHeard(Vision.Sound sound) {
    var until =
        sound.seconds().isEmpty()
            ? Duration.ZERO
            : sound.seconds().getLast().at().plus(sound.seconds().getLast().length());
    return unreadable(MICROPHONE, until, Vision.Reason.DAMAGED.name());
  }

  private Observation heard(Vision.Heard second, Vision.Sound sound) {
    return new Observation.Heard(
        startedAt.plus(second.at()), second.length(), stream, second.speech(), sound.models());
  }

  private Observation seen(Vision.FilmFrame frame) {
    var measured = frame.measurement();
    Instant at = startedAt.plus(frame.at());
    return new Observation.Seen(
        at,
        covers(duration.minus(frame.at())),
        stream,
        measured.light(),
        measured.faces().stream().map(this::face).toList(),
        frame.objects().map(Look::signs).orElseGet(List::of),
        models(frame),
        looked(frame),
        Optional.of(
            new Observation.Scene(measured.contrast(), measured.sharpness(), frame.change())));
  }

  /** A frame is seen, not heard, and things are looked for in few. */
  private Set<Detector> looked(Vision.FilmFrame frame) {
    var looked = EnumSet.noneOf(Detector.class);
    looked.addAll(detectors);
    looked.remove(Detector.SPEECH);
    if (frame.objects().isEmpty()) {
      looked.remove(Detector.OBJECTS);
    }
    return looked;
  }

  private static List<ModelUsed> models(Vision.FilmFrame frame) {
    return Stream.concat(
            frame.measurement().models().stream(),
            frame.objects().map(Vision.Objects::model).stream())
        .toList();
  }

  private static List<Sign> signs(Vision.Objects objects) {
    return objects.things().stream()
        .map(it ->
            new Sign(
                switch (it.thing()) {
                  case PHONE -> FlagKind.PHONE;
                  case BOOK -> FlagKind.BOOK_OR_NOTES;
                },
                "",
                it.confidence(),
                Optional.of(it.area()),
                Optional.of(objects.model())))
        .toList();
  }

  /** The last frame of a segment stands for what is left of it. */
  private static Duration covers(Duration left) {
    return left.isNegative() || left.isZero() || left.compareTo(EVERY) > 0 ? EVERY : left;
  }

  private FaceSeen face(FaceSighting face) {
    return new FaceSeen(
        face.confidence(),
        similarity(face.template()),
        OptionalDouble.of(face.box().height()),
        OptionalDouble.of(face.sharpness()),
        face.detail());
  }

  /** To the enrolled face that resembles most; of another model's template nothing can be told. */
  private OptionalDouble similarity(FaceTemplate face) {
    return enrolled.stream()
        .filter(it -> it.values().length == face.values().length)
        .mapToDouble(face::similarityTo)
        .max();
  }
}
