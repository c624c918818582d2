package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.RequestCode;
import org.invigil.domain.checkin.CodeAnswer;

/** Sends another code, once. */
public final class RequestCodeService implements RequestCode {

  private final CheckInDesk desk;
  private final CodeDesk codes;

  public RequestCodeService(CheckInDesk desk, CodeDesk codes) {
    this.desk = desk;
    this.codes = codes;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> send(it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome send(CheckInDesk.Open open) {
    var fresh = codes.make(open.checkIn().id());
    return switch (open.checkIn().sendCode(fresh.code(), CodeDesk.POLICY)) {
      case CodeAnswer.Ready(var ready) -> {
        desk.replace(open.found(), ready);
        codes.send(ready, fresh);
        yield new Sent();
      }
      case CodeAnswer.Refused(var broken) -> new NoMore(broken);
      case CodeAnswer.NotNeeded() -> new NoCodeNeeded();
    };
  }
}
