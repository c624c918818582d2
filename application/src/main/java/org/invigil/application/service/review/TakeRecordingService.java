package org.invigil.application.service.review;

import java.time.InstantSource;
import org.invigil.application.port.in.review.TakeRecording;
import org.invigil.application.service.session.Recordings;
import org.invigil.domain.session.ExamSession;

/** Hands out a whole recording. */
public final class TakeRecordingService implements TakeRecording {

  private final RecordingDesk desk;
  private final Recordings recordings;
  private final PlayPieceService pieces;
  private final InstantSource time;

  public TakeRecordingService(
      RecordingDesk desk, Recordings recordings, PlayPieceService pieces, InstantSource time) {
    this.desk = desk;
    this.recordings = recordings;
    this.pieces = pieces;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.export(command.by(), command.session(), it -> it, this::taken);
  }

  private Outcome taken(ExamSession session) {
    var recording = recordings.of(session, time.instant());
    return new Taken(
        session,
        recording.segments(),
        recording.witnesses(),
        recording.completeness().uncovered(),
        pieces::play);
  }
}
