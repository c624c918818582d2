package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.SendCodeBySupport;
import org.invigil.domain.checkin.CodeAnswer;

/** Sends a code to the candidate in the name of support. */
public final class SendCodeBySupportService implements SendCodeBySupport {

  private final CheckInDesk desk;
  private final CodeDesk codes;

  public SendCodeBySupportService(CheckInDesk desk, CodeDesk codes) {
    this.desk = desk;
    this.codes = codes;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.ofSupport(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> send(it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome send(CheckInDesk.Open open) {
    var fresh = codes.make(open.checkIn().id());
    return switch (open.checkIn().sendCodeBySupport(fresh.code())) {
      case CodeAnswer.Ready(var ready) -> {
        desk.replace(open.found(), ready);
        codes.send(ready, fresh);
        yield new Sent();
      }
      case CodeAnswer.Refused _, CodeAnswer.NotNeeded _ -> new NoCodeNeeded();
    };
  }
}
