package org.invigil.application.service.flag;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Why a piece is set aside of which no reason is known. */
  private static final String FAILED = "FAILED";

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
  private final Failures failures = new Failures();
  private final Set<ExamSessionId> behind = ConcurrentHashMap.newKeySet();

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
    var taken = segments.take(command.atMost(), time.instant(), LEASE);
    var batch = new Batch();
    SideBySide.each(taken, vision.atOnce(), this::lookAt).forEach(batch::add);
    recompute(batch);
    return new Analysed(batch.looked, batch.unreadable, batch.postponed, batch.setAside);
  }

  /** One segment that fails costs nothing but itself. */
  private Batch lookAt(SegmentFacts segment) {
    var batch = new Batch();
    lookAt(segment, batch);
    return batch;
  }

  private void lookAt(SegmentFacts segment, Batch batch) {
    try {
      switch (look(segment)) {
        case Seen(var seen) -> keep(segment, seen, batch);
        case Unreadable(var reason) -> setAside(segment, reason, batch);
        case Later(var why) -> again(segment, why, why, batch);
      }
    } catch (KeyDestroyed erased) {
      segments.done(segment.id());
      failures.forget(segment.id());
    } catch (StoreUnavailable | StaleCopy later) {
      batch.postponed.add(new Failed(segment.id(), later.getClass().getSimpleName()));
    } catch (RuntimeException failure) {
      again(segment, Failures.where(failure), FAILED, batch);
    }
  }

  /** It comes back, unless it has failed too often. */
  private void again(SegmentFacts segment, String why, String reason, Batch batch) {
    try {
      if (failures.isTooOften(segment, time.instant())) {
        setAside(segment, reason, batch);
        batch.setAside.add(new Failed(segment.id(), why));
      } else {
        postpone(segment, why, batch);
      }
    } catch (StoreUnavailable | StaleCopy later) {
      batch.postponed.add(new Failed(segment.id(), later.getClass().getSimpleName()));
    }
  }

  private void setAside(SegmentFacts segment, String reason, Batch batch) {
    keep(segment, Look.unreadable(segment, reason), batch);
    batch.unreadable++;
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
    var reading = vision.watch(film, segment.mediaType(), Look.EVERY, look.detectors());
    if (reading instanceof Vision.CannotTell(var reason, _)
        && reason == Vision.Reason.TOOK_TOO_LONG) {
      return new Later(reason.name());
    }
    failures.machineLooks();
    return switch (reading) {
      case Vision.Watched watched -> new Seen(look.seen(watched));
      case Vision.CannotTell(var reason, _) -> new Unreadable(reason.name());
    };
  }

  private List<FaceTemplate> enrolled(Optional<ExamSession> session) {
    return session.map(it -> faces.of(it.plan().candidate())).orElseGet(List::of);
  }

  private void keep(SegmentFacts segment, List<Observation> seen, Batch batch) {
    work.inOne(() -> {
      observations.keep(new SegmentObservations(segment.id(), seen));
      segments.done(segment.id());
    });
    failures.forget(segment.id());
    batch.looked++;
    batch.touched.add(segment.id().session());
  }

  private void postpone(SegmentFacts segment, String why, Batch batch) {
    Instant again = time.instant().plus(TRY_AGAIN);
    segments.released(segment.id(), again);
    batch.postponed.add(new Failed(segment.id(), why));
  }

  /** A session of which the flags cannot be found now costs no other its own; it is tried again. */
  private void recompute(Batch batch) {
    behind.addAll(batch.touched);
    var failed = new ArrayList<RuntimeException>();
    for (var session : List.copyOf(behind)) {
      try {
        recompute(session);
        behind.remove(session);
      } catch (RuntimeException failure) {
        failed.add(failure);
      }
    }
    if (!failed.isEmpty()) {
      throw failed.getFirst();
    }
  }

  /** What is kept of flags can always be found again, so somebody else's newer finding may stay. */
  private void recompute(ExamSessionId session) {
    try {
      flags.handle(new RecomputeFlags.Command(session));
    } catch (StaleCopy newer) {
      flags.handle(new RecomputeFlags.Command(session));
    }
  }

  private static final class Batch {
    private int looked;
    private int unreadable;
    private final List<Failed> postponed = new ArrayList<>();
    private final List<Failed> setAside = new ArrayList<>();
    private final LinkedHashSet<ExamSessionId> touched = new LinkedHashSet<>();

    private void add(Batch other) {
      looked += other.looked;
      unreadable += other.unreadable;
      postponed.addAll(other.postponed);
      setAside.addAll(other.setAside);
      touched.addAll(other.touched);
    }
  }
}
