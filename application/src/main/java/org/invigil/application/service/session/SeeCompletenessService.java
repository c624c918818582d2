package org.invigil.application.service.session;

import org.invigil.application.port.in.session.SeeCompleteness;
import org.invigil.domain.evidence.UncoveredPolicy;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.WhoMay;

/** Measures how much of a session is recorded. */
public final class SeeCompletenessService implements SeeCompleteness {

  private final SessionDesk desk;
  private final Recordings recordings;

  public SeeCompletenessService(SessionDesk desk, Recordings recordings) {
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
        found -> measured(found.value()));
  }

  private Outcome measured(ExamSession session) {
    var recording = recordings.of(session, desk.now());
    var policy = new UncoveredPolicy(session.plan().uncoveredTolerated());
    return new Measured(
        session.state(),
        recording.completeness(),
        policy.judge(recording.completeness()),
        recording.missing());
  }
}
