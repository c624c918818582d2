package org.invigil.application.service.review;

import org.invigil.application.port.in.review.CloseRecording;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.UnitOfWork;

public final class CloseRecordingService implements CloseRecording {

  private final ReviewDesk desk;
  private final Looks looks;
  private final UnitOfWork work;

  public CloseRecordingService(ReviewDesk desk, Looks looks, UnitOfWork work) {
    this.desk = desk;
    this.looks = looks;
    this.work = work;
  }

  /** Who lost their access meanwhile may still close; who never opened has nothing to close. */
  @Override
  public Outcome handle(Command command) {
    return desk.onSession(
        command.by(),
        command.session(),
        it -> it,
        session ->
            work.inOne(() ->
                looks.noteEnd(command.by(), session.plan())
                    ? new Closed()
                    : new ReviewRefusal.NotYours()));
  }
}
