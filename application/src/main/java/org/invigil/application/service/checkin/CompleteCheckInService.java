package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.StepAnswer;

/** Takes the last step and hands the check-in to whoever begins the sitting. */
public final class CompleteCheckInService implements CompleteCheckIn {

  private final CheckInDesk desk;
  private final LiveFaceDesk live;

  public CompleteCheckInService(CheckInDesk desk, LiveFaceDesk live) {
    this.desk = desk;
    this.live = live;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> complete(it);
          case CheckInDesk.Over it -> again(it.found().value());
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome complete(CheckInDesk.Open open) {
    var referred = open.checkIn().referring(live.referrals(open.checkIn()));
    return switch (referred.begin(desk.now())) {
      case StepAnswer.Done(CheckIn.Completed done) -> {
        desk.replace(open.found(), done);
        yield new Completed(done.result());
      }
      case StepAnswer.Done(CheckIn.InProgress _), StepAnswer.Done(CheckIn.Ended _) -> new Over();
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }

  private static Outcome again(CheckIn checkIn) {
    return checkIn instanceof CheckIn.Completed done
        ? new AlreadyCompleted(done.result())
        : new Over();
  }
}
