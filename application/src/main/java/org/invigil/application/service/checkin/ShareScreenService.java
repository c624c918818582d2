package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.ShareScreen;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.StepAnswer;

/** Keeps that the screen is shared. */
public final class ShareScreenService implements ShareScreen {

  private final CheckInDesk desk;

  public ShareScreenService(CheckInDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> keep(it, it.checkIn().shareScreen(desk.now()));
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome keep(CheckInDesk.Open open, StepAnswer answer) {
    return switch (answer) {
      case StepAnswer.Done(CheckIn.InProgress further) -> {
        desk.replace(open.found(), further);
        yield new MovedOn(further.next());
      }
      case StepAnswer.Done(CheckIn.Completed _), StepAnswer.Done(CheckIn.Ended _) -> new Over();
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }
}
