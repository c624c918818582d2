package org.invigil.application.service.flag;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Observations;
import org.invigil.application.service.session.Recordings;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.flag.FactsOfSession;
import org.invigil.domain.flag.Findings;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.flag.Flags;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.session.ExamSession;
import org.jspecify.annotations.Nullable;

/** Finds what a person should look at in a session, from all that is known of it now. */
public final class FlagsOfSession {

  private final Recordings recordings;
  private final Observations observations;
  private final Exams exams;
  private final NeutralPoses poses;
  private final FlagPolicy policy;
  private final InstantSource time;
  private final RecentFindings recent = new RecentFindings();

  public FlagsOfSession(
      Recordings recordings,
      Observations observations,
      Exams exams,
      NeutralPoses poses,
      FlagPolicy policy,
      InstantSource time) {
    this.recordings = recordings;
    this.observations = observations;
    this.exams = exams;
    this.poses = poses;
    this.policy = policy;
    this.time = time;
  }

  /** As found before, if nothing of what it follows from changed. */
  public Findings find(ExamSession session) {
    return recent.of(from(session), this::find);
  }

  /** For who changes what it follows from, and may not have committed it. */
  Findings findAnew(ExamSession session) {
    return find(from(session));
  }

  private RecentFindings.From from(ExamSession session) {
    var plan = session.plan();
    var exam = exams.find(plan.exam()).orElseThrow().value();
    var measured = policy.with(exam.tolerances()).without(plan.permitted().detectorsOff());
    return new RecentFindings.From(
        session,
        poses.of(session).map(measured::with).orElse(measured),
        observations.state(plan.id()),
        recordings.of(session, time.instant()));
  }

  private Findings find(RecentFindings.From from) {
    var plan = from.session().plan();
    var recording = from.recording();
    return Flags.of(
        plan.id(),
        plan.permitted().rules(),
        plan.permitted().adjustments(),
        from.policy(),
        placed(observations.of(plan.id()), recording.placed()),
        FactsOfSession.of(
            from.session(),
            recording.events(),
            recording.problems(),
            recording.completeness(),
            recording.placed()));
  }

  /** Looks are kept on the recording program's clock; flags are on the server's. */
  private static List<Observation> placed(
      List<SegmentObservations> looks, List<Timeline.Placed> segments) {
    Map<SegmentId, Duration> ahead = new HashMap<>();
    for (var each : segments) {
      ahead.put(
          each.segment().id(), Duration.between(each.segment().startedAt(), each.span().from()));
    }
    return looks.stream().flatMap(it -> moved(it, ahead.get(it.segment()))).toList();
  }

  /** A segment whose time cannot be told shows nothing. */
  private static Stream<Observation> moved(SegmentObservations look, @Nullable Duration by) {
    return by == null ? Stream.empty() : look.observations().stream().map(it -> it.moved(by));
  }
}
