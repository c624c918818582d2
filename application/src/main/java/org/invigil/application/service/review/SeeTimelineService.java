package org.invigil.application.service.review;

import java.time.InstantSource;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.application.service.session.Recordings;
import org.invigil.domain.session.ExamSession;

/** Shows when what was recorded. */
public final class SeeTimelineService implements SeeTimeline {

  private final RecordingDesk desk;
  private final Recordings recordings;
  private final FlagsOfSession flags;
  private final InstantSource time;

  public SeeTimelineService(
      RecordingDesk desk, Recordings recordings, FlagsOfSession flags, InstantSource time) {
    this.desk = desk;
    this.recordings = recordings;
    this.flags = flags;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.look(command.by(), command.session(), it -> it, this::seen);
  }

  private Outcome seen(ExamSession session) {
    var recording = recordings.known(session, time.instant());
    return new Seen(
        recording.completeness().whole(),
        session instanceof ExamSession.Over,
        recording.placed(),
        recording.completeness().uncovered(),
        session.history().breaks(),
        session.history().interruptions(),
        flags.speech(session, recording));
  }
}
