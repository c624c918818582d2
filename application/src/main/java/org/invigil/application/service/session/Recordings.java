package org.invigil.application.service.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.evidence.AgentClock;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.ChainVerification;
import org.invigil.domain.evidence.Completeness;
import org.invigil.domain.evidence.Explanation;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.evidence.KnownDigests;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SittingBegun;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Over;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.LastingEvents;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.Sitting;

/** Puts together what is kept of a session's recording. */
public final class Recordings {

  private final Segments segments;
  private final Witnesses witnesses;
  private final SessionEvents events;
  private final Recent<Kept, Recording> recent = new Recent<>();

  public Recordings(Segments segments, Witnesses witnesses, SessionEvents events) {
    this.segments = segments;
    this.witnesses = witnesses;
    this.events = events;
  }

  /**
   * What is kept, judged as one.
   *
   * @param placed the segments on the server's clock
   * @param explanations what is known to have happened that could be why something is missing
   */
  public record Recording(
      List<SegmentFacts> segments,
      List<Timeline.Placed> placed,
      List<Witness> witnesses,
      List<SessionEvent> events,
      List<ChainProblem> problems,
      List<Explanation> explanations,
      Completeness completeness) {

    public Recording {
      witnesses = List.copyOf(witnesses);
      explanations = List.copyOf(explanations);
      segments = List.copyOf(segments);
      placed = List.copyOf(placed);
      events = List.copyOf(events);
      problems = List.copyOf(problems);
    }

    public List<ChainProblem.Missing> missing() {
      return problems.stream()
          .filter(ChainProblem.Missing.class::isInstance)
          .map(ChainProblem.Missing.class::cast)
          .toList();
    }
  }

  /** All that the recording of a session that is over follows from: what is kept is only added. */
  private record Kept(ExamSession session, long segments, long witnesses, long events) {}

  /** As it was before, if nothing came since; for who looks, not for who verifies. */
  public Recording known(ExamSession session, Instant now) {
    var id = session.id();
    var kept = new Kept(session, segments.count(id), witnesses.count(id), events.count(id));
    return recent.of(session, kept, it -> of(it.session(), now));
  }

  public Recording of(ExamSession session, Instant now) {
    var kept = segments.of(session.id());
    var signed = witnesses.of(session.id());
    var until = session instanceof Over over ? over.endedAt() : now;
    var sittings = sittings(session, signed);
    var placed = Timeline.place(kept, sittings);
    var noticed = LastingEvents.of(events.of(session.id()), session, alive(placed, signed, until));
    var problems = new ArrayList<>(ChainVerification.verify(kept, signed, begun(session)));
    problems.addAll(otherBytes(noticed));
    var begun = session.plan().begun();
    var whole = new Span(begun, until.isBefore(begun) ? begun : until);
    var known = Explanations.of(session, noticed, placed, now);
    WitnessPolicy.THIRTY_SECONDS
        .silences(whole, heard(kept, signed))
        .forEach(it -> known.add(new Explanation(it, GapCause.NETWORK)));
    var completeness =
        Completeness.measure(
            whole, expected(session.plan()), sittings, placed, known, mayStillCome(session));
    return new Recording(kept, placed, signed, noticed, problems, known, completeness);
  }

  /** The last that is known of the program, up to then. */
  private static Instant alive(List<Timeline.Placed> placed, List<Witness> signed, Instant until) {
    return Stream.concat(
            placed.stream().map(it -> it.span().until()), signed.stream().map(Witness::at))
        .filter(it -> !it.isAfter(until))
        .max(Instant::compareTo)
        .orElse(until);
  }

  /** When the server heard of the program, by its own clock. */
  private static List<Instant> heard(List<SegmentFacts> kept, List<Witness> signed) {
    return Stream.concat(
            kept.stream().map(SegmentFacts::receivedAt), signed.stream().map(Witness::at))
        .toList();
  }

  private static Map<Integer, Instant> begun(ExamSession session) {
    return session.history().sittings().stream()
        .collect(Collectors.toMap(Sitting::number, Sitting::begun));
  }

  /**
   * The newest of each stream that is known from the sittings before the session's newest: kept, or
   * witnessed and still to come.
   */
  List<NamedDigest> newestBefore(ExamSession session) {
    int sitting = session.history().sitting().number();
    if (sitting == 1) {
      return List.of();
    }
    var known = new KnownDigests(segments.of(session.id()), witnesses.of(session.id()));
    return Arrays.stream(StreamName.values())
        .flatMap(it -> known.newestBefore(it, sitting).stream())
        .toList();
  }

  /** The last moment at which the program is known to have been alive. */
  Instant lastSignOfLife(ExamSession session, Instant now) {
    var signed = witnesses.of(session.id());
    var sitting = session.history().sitting();
    var ends =
        Timeline.place(segments.of(session.id()), sittings(session, signed)).stream()
            .map(it -> it.span().until());
    var signs = signed.stream().map(Witness::at);
    return Stream.of(ends, signs, Stream.of(sitting.begun(), session.history().latest()))
        .flatMap(it -> it)
        .filter(it -> !it.isAfter(now))
        .max(Instant::compareTo)
        .orElse(now);
  }

  /** The program's clock in a sitting, as the server measured it. */
  AgentClock clock(ExamSessionId session, int sitting) {
    return clock(witnesses.of(session), sitting);
  }

  /** As {@link #clock(ExamSessionId, int)}, with the reading of a message that just came. */
  AgentClock clock(ExamSessionId session, int sitting, Optional<Instant> sentAt, Instant now) {
    var readings = new ArrayList<>(readings(witnesses.of(session), sitting));
    sentAt.ifPresent(it -> readings.add(new AgentClock.Reading(it, now)));
    return AgentClock.measured(readings);
  }

  static Set<StreamName> expected(SessionPlan plan) {
    var streams = EnumSet.noneOf(StreamName.class);
    for (var capture : plan.captured()) {
      switch (capture) {
        case CAMERA, MICROPHONE -> streams.add(StreamName.CAMERA);
        case SCREEN -> streams.add(StreamName.SCREEN);
        case PHONE_CAMERA -> streams.add(StreamName.PHONE);
        case PROGRAMS_AND_TITLES, ROOM_SCAN -> {}
      }
    }
    return streams;
  }

  private static boolean mayStillCome(ExamSession session) {
    return !(session instanceof Over) || session instanceof Uploading;
  }

  private static List<SittingBegun> sittings(ExamSession session, List<Witness> signed) {
    return session.history().sittings().stream()
        .map(it -> new SittingBegun(it.number(), it.begun(), clock(signed, it.number())))
        .toList();
  }

  private static AgentClock clock(List<Witness> signed, int sitting) {
    return AgentClock.measured(readings(signed, sitting));
  }

  private static List<AgentClock.Reading> readings(List<Witness> signed, int sitting) {
    return signed.stream()
        .filter(it -> newestSitting(it) == sitting)
        .flatMap(it -> it.sentAt().map(sent -> new AgentClock.Reading(sent, it.at())).stream())
        .toList();
  }

  private static int newestSitting(Witness witness) {
    return witness.digests().stream().mapToInt(it -> it.segment().sitting()).max().orElse(1);
  }

  private static List<ChainProblem> otherBytes(List<SessionEvent> noticed) {
    return noticed.stream().flatMap(it -> OtherBytes.read(it).stream()).toList();
  }
}
