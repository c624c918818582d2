package org.invigil.application.service.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Over;
import org.invigil.domain.session.WhoMay;

/** Shows how a session stands. */
public final class SeeSessionService implements SeeSession {

  private final SessionDesk desk;
  private final Recordings recordings;

  public SeeSessionService(SessionDesk desk, Recordings recordings) {
    this.desk = desk;
    this.recordings = recordings;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.see(
        command.by(),
        command.session(),
        WhoMay::seeState,
        it -> it,
        found -> seen(found.value(), command.by()));
  }

  private Outcome seen(ExamSession session, Actor by) {
    var now = desk.now();
    var recording = recordings.of(session, now);
    var history = session.history();
    return new Seen(
        session.id(),
        session.state(),
        history.sitting().number(),
        now,
        session.plan().begun(),
        session.deadline(),
        session instanceof Over over ? Optional.of(over.endedAt()) : Optional.empty(),
        session.plan().breaks().longest(),
        history.breaks(),
        history.interruptions(),
        history.interventions().stream()
            .filter(it -> by instanceof Actor.Staff || it.candidateSees())
            .toList(),
        recording.segments().size(),
        recording.missing(),
        recording.completeness(),
        recording.segments().stream().filter(it -> !it.witnessed()).count(),
        newest(recording.segments()));
  }

  /** Segments come by stream, sitting and sequence: the last of each stream is its newest. */
  private static List<Newest> newest(List<SegmentFacts> segments) {
    var last = new LinkedHashMap<StreamName, Newest>();
    for (var segment : segments) {
      var id = segment.id();
      last.put(
          id.stream(),
          new Newest(id.stream().code(), id.sitting(), id.sequence(), segment.digest().hex()));
    }
    return List.copyOf(last.values());
  }
}
