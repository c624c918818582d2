package org.invigil.application.service.session;

import java.time.InstantSource;
import java.util.ArrayList;
import org.invigil.application.port.in.session.ConcludeAwaited;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.session.AwaitedUploads;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.ExamSessionId;

/** Ends the waiting for what never came: it becomes a gap that a reviewer sees. */
public final class ConcludeAwaitedService implements ConcludeAwaited {

  private final ExamSessions sessions;
  private final UploadService uploads;
  private final AwaitedUploads policy;
  private final UnitOfWork work;
  private final InstantSource time;

  public ConcludeAwaitedService(
      ExamSessions sessions,
      UploadService uploads,
      AwaitedUploads policy,
      UnitOfWork work,
      InstantSource time) {
    this.sessions = sessions;
    this.uploads = uploads;
    this.policy = policy;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var concluded = new ArrayList<ExamSessionId>();
    for (var found : sessions.uploading(policy.endedBy(time.instant()), command.atMost())) {
      if (found.value() instanceof Uploading session && conclude(found, session)) {
        concluded.add(session.id());
      }
    }
    return new Concluded(concluded);
  }

  private boolean conclude(Stored<ExamSession> found, Uploading session) {
    try {
      return work.inOne(() -> {
        uploads.conclude(found, session);
        return true;
      });
    } catch (StaleCopy changedMeanwhile) {
      return false; // somebody is at it: the next round looks again
    } catch (KeyDestroyed erased) {
      return false; // its time is up in another way, and the others do not wait for it
    }
  }
}
