package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.ConfirmName;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.StepAnswer;

/** Keeps that the name is right, or ends the check-in. */
public final class ConfirmNameService implements ConfirmName {

  private final CheckInDesk desk;

  public ConfirmNameService(CheckInDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it ->
              keep(it, it.checkIn().confirmName(command.itIsMe(), desk.now()));
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome keep(CheckInDesk.Open open, StepAnswer answer) {
    return switch (answer) {
      case StepAnswer.Done(var further) -> {
        desk.replace(open.found(), further);
        yield told(further);
      }
      case StepAnswer.NotNow(var why) -> new NotThisStep(why);
    };
  }

  private Outcome told(CheckIn further) {
    return further instanceof CheckIn.InProgress it
        ? new MovedOn(it.next())
        : new Denied(desk.terms(further).contact());
  }
}
