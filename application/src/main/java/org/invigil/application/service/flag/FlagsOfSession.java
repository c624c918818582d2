package org.invigil.application.service.flag;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Observations;
import org.invigil.application.service.session.Recent;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.Recordings.Recording;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.flag.FactsOfSession;
import org.invigil.domain.flag.Findings;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.flag.Flags;
import org.invigil.domain.flag.Observation;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.flag.SpeechHeard;
import org.invigil.domain.session.ExamSession;
import org.jspecify.annotations.Nullable;

/** Finds what a person should look at in a session, from all that is known of it now. */
public final class FlagsOfSession {

  /** All that flags follow from; of what was seen and heard whether it is still the same. */
  private record From(
      ExamSession session, FlagPolicy policy, Observations.State looks, Recording recording) {}

  /**
   * @param speech when there was some
   */
  private record Noticed(Findings findings, List<Span> speech) {

    private Noticed {
      speech = List.copyOf(speech);
    }
  }

  private final Recordings recordings;
  private final Observations observations;
  private final Exams exams;
  private final NeutralPoses poses;
  private final FlagPolicy policy;
  private final InstantSource time;
  private final Recent<From, Noticed> recent = new Recent<>();

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
    return noticed(session, recordings.known(session, time.instant())).findings();
  }

  /** For who changes what it follows from, and may not have committed it. */
  Findings findAnew(ExamSession session) {
    return notice(from(session, recordings.of(session, time.instant()))).findings();
  }

  /** When there was speech in what is kept of it, whether or not anybody should look at that. */
  public List<Span> speech(ExamSession session, Recording recording) {
    return noticed(session, recording).speech();
  }

  private Noticed noticed(ExamSession session, Recording recording) {
    return recent.of(session, from(session, recording), this::notice);
  }

  private From from(ExamSession session, Recording recording) {
    var plan = session.plan();
    var exam = exams.find(plan.exam()).orElseThrow().value();
    var measured = policy.with(exam.tolerances()).without(plan.permitted().detectorsOff());
    return new From(
        session,
        poses.of(session).map(measured::with).orElse(measured),
        observations.state(plan.id()),
        recording);
  }

  private Noticed notice(From from) {
    var plan = from.session().plan();
    var recording = from.recording();
    var measured = placed(observations.of(plan.id()), recording.placed());
    var facts =
        FactsOfSession.of(
            from.session(),
            recording.events(),
            recording.problems(),
            recording.completeness(),
            recording.placed());
    return new Noticed(
        Flags.of(
            plan.id(),
            plan.permitted().rules(),
            plan.permitted().adjustments(),
            from.policy(),
            measured,
            facts),
        SpeechHeard.spans(from.policy(), measured, facts));
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
