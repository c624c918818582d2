package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.EnterCode;
import org.invigil.domain.checkin.EnterAnswer;

/** Tries a code; a wrong one is counted before it is answered. */
public final class EnterCodeService implements EnterCode {

  private final CheckInDesk desk;

  public EnterCodeService(CheckInDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> enter(command, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome enter(Command command, CheckInDesk.Open open) {
    return switch (open.checkIn().enterCode(command.code().strip(), desk.now(), CodeDesk.POLICY)) {
      case EnterAnswer.Right(var further) -> {
        desk.replace(open.found(), further);
        yield new MovedOn(further.next());
      }
      case EnterAnswer.Wrong(var further, var left) -> {
        desk.replace(open.found(), further);
        yield new WrongCode(left);
      }
      case EnterAnswer.Dead(var broken) -> new CodeDead(broken);
      case EnterAnswer.NoneSent() -> new NoCodeSent();
    };
  }
}
