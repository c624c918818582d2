package org.invigil.application.service.checkin;

import java.time.Duration;
import java.time.InstantSource;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.checkin.BeginExam;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CompletedCheckIn;
import org.invigil.domain.session.CheckedIn;

/** Completes a check-in and begins its sitting in one unit of work. */
public final class BeginExamService implements BeginExam {

  private final CompleteCheckIn complete;
  private final BeginSitting begin;
  private final UnitOfWork work;
  private final InstantSource time;

  /** An answer that was lost is repeated until exactly this long after "begin"; then check in. */
  static final Duration REPEATED = Duration.ofMinutes(1);

  public BeginExamService(
      CompleteCheckIn complete, BeginSitting begin, UnitOfWork work, InstantSource time) {
    this.complete = complete;
    this.begin = begin;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return work.inOne(() ->
        switch (complete.handle(new CompleteCheckIn.Command(command.by(), command.checkIn()))) {
          case CompleteCheckIn.Completed(var done) -> begin(command.by(), done);
          case CompleteCheckIn.AlreadyCompleted it -> again(command.by(), it);
          case CompleteCheckIn.NotThisStep it -> new Refused(it);
          case CompleteCheckIn.Over it -> new Refused(it);
          case CompleteCheckIn.NotPermitted it -> new Refused(it);
          case CompleteCheckIn.NoCheckIn it -> new Refused(it);
        });
  }

  private Outcome again(Actor by, CompleteCheckIn.AlreadyCompleted it) {
    var since = Duration.between(it.checkIn().completed(), time.instant());
    return since.compareTo(REPEATED) <= 0 ? begin(by, it.checkIn()) : new Refused(it);
  }

  private Outcome begin(Actor by, CompletedCheckIn done) {
    return switch (begin.handle(new BeginSitting.Command(by, checkedIn(done)))) {
      case BeginSitting.Begun it ->
          new Begun(
              it.session(),
              it.sitting(),
              it.dataKey(),
              it.uploadToken(),
              it.examAddress(),
              it.contact(),
              it.serverTime(),
              it.deadline(),
              it.newest());
      case BeginSitting.AlreadyOver it -> refused(it);
      case BeginSitting.TimeIsUp it -> refused(it);
      case BeginSitting.NoSuchExam it -> refused(it);
      case SessionRefusal it -> refused(it);
    };
  }

  private static Outcome refused(Refusal refusal) {
    return new Refused(refusal);
  }

  private static CheckedIn checkedIn(CompletedCheckIn done) {
    return new CheckedIn(
        done.checkIn(), done.institution(), done.exam(), done.candidate(), done.referrals());
  }
}
