package org.invigil.application.service.flag;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Observations;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** Takes segments, measures them, keeps what was measured, and finds flags again. */
public final class AnalyseSegmentsService implements AnalyseSegments {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(15);
  private static final Duration GIVE_UP = Duration.ofMinutes(10);

  private final Looking looking;
  private final Segments segments;
  private final Films films;
  private final Vision vision;
  private final ExamSessions sessions;
  private final DetectorsOfSession detectors;
  private final EnrolledFaces faces;
  private final Observations observations;
  private final RecomputeFlags flags;
  private final UnitOfWork work;
  private final InstantSource time;

  public AnalyseSegmentsService(
      Looking looking,
      Segments segments,
      Films films,
      Vision vision,
      ExamSessions sessions,
      DetectorsOfSession detectors,
      EnrolledFaces faces,
      Observations observations,
      RecomputeFlags flags,
      UnitOfWork work,
      InstantSource time) {
    this.looking = looking;
    this.segments = segments;
    this.films = films;
    this.vision = vision;
    this.sessions = sessions;
    this.detectors = detectors;
    this.faces = faces;
    this.observations = observations;
    this.flags = flags;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (looking == Looking.OFF) {
      return new SwitchedOff();
    }
    var batch = new Batch();
    for (var segment : segments.take(command.atMost(), time.instant(), LEASE)) {
      lookAt(segment, batch);
    }
    batch.touched.forEach(it -> recompute(it, batch));
    return new Analysed(batch.looked, batch.unreadable, batch.postponed);
  }

  /** One segment that fails costs nothing but itself. */
  private void lookAt(SegmentFacts segment, Batch batch) {
    try {
      switch (look(segment)) {
        case Seen(var seen) -> keep(segment, seen, batch);
        case Unreadable(var reason) -> {
          keep(segment, Look.unreadable(segment, reason), batch);
          batch.unreadable++;
        }
        case Later(var why) -> postpone(segment, why, batch);
      }
    } catch (KeyDestroyed erased) {
      segments.done(segment.id());
    } catch (StoreUnavailable | StaleCopy later) {
      batch.postponed.add(new Postponed(segment.id(), later.getClass().getSimpleName()));
    }
  }

  private sealed interface Looked {}

  private record Seen(List<Observation> observations) implements Looked {}

  private record Unreadable(String reason) implements Looked {}

  private record Later(String why) implements Looked {}

  private Looked look(SegmentFacts segment) {
    if (segment.id().stream() != StreamName.CAMERA) {
      return new Seen(List.of());
    }
    var session = sessions.find(segment.id().session()).map(Stored::value);
    var looking = EnumSet.noneOf(Detector.class);
    looking.addAll(session.map(detectors::of).orElseGet(Detector::all));
    looking.retainAll(vision.able());
    if (looking.isEmpty()) {
      return new Seen(List.of());
    }
    return switch (films.open(segment)) {
      case Films.NotWhatWasKept altered -> new Unreadable(Observation.Unreadable.ALTERED);
      case Films.Film(var bytes) ->
          watch(segment, Look.of(segment, looking, enrolled(session)), bytes);
    };
  }

  private Looked watch(SegmentFacts segment, Look look, byte[] film) {
    return switch (vision.watch(film, segment.mediaType(), Look.EVERY, look.detectors())) {
      case Vision.Watched watched -> new Seen(look.seen(watched));
      case Vision.CannotTell cannot ->
          cannot.reason() == Vision.Reason.TOOK_TOO_LONG && isFresh(segment)
              ? new Later(cannot.reason().name())
              : new Unreadable(cannot.reason().name());
    };
  }

  /** A machine under load may be slow now and quick later; not for ever. */
  private boolean isFresh(SegmentFacts segment) {
    return time.instant().isBefore(segment.receivedAt().plus(GIVE_UP));
  }

  private List<FaceTemplate> enrolled(Optional<ExamSession> session) {
    return session.map(it -> faces.of(it.plan().candidate())).orElseGet(List::of);
  }

  private void keep(SegmentFacts segment, List<Observation> seen, Batch batch) {
    work.inOne(() -> {
      observations.keep(new SegmentObservations(segment.id(), seen));
      segments.done(segment.id());
    });
    batch.looked++;
    batch.touched.add(segment.id().session());
  }

  private void postpone(SegmentFacts segment, String why, Batch batch) {
    Instant again = time.instant().plus(TRY_AGAIN);
    segments.released(segment.id(), again);
    batch.postponed.add(new Postponed(segment.id(), why));
  }

  /** What is kept of flags can always be found again, so somebody else's newer finding may stay. */
  private void recompute(ExamSessionId session, Batch batch) {
    try {
      flags.handle(new RecomputeFlags.Command(session));
    } catch (StaleCopy newer) {
      flags.handle(new RecomputeFlags.Command(session));
    }
  }

  private static final class Batch {
    private int looked;
    private int unreadable;
    private final List<Postponed> postponed = new ArrayList<>();
    private final LinkedHashSet<ExamSessionId> touched = new LinkedHashSet<>();
  }
}
