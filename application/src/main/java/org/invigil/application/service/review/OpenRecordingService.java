package org.invigil.application.service.review;

import org.invigil.application.port.in.review.OpenRecording;
import org.invigil.application.port.out.Segments;

public final class OpenRecordingService implements OpenRecording {

  private final RecordingDesk desk;
  private final Segments segments;

  public OpenRecordingService(RecordingDesk desk, Segments segments) {
    this.desk = desk;
    this.segments = segments;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.look(
        command.by(),
        command.session(),
        it -> it,
        session -> new Opened(segments.of(session.id())));
  }
}
