package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.DeclineLiveFace;
import org.invigil.application.port.in.checkin.LiveFaceRefusal;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;

/** Keeps that a candidate cannot make the moves. */
public final class DeclineLiveFaceService implements DeclineLiveFace {

  private final CheckInDesk desk;
  private final LiveFaceDesk live;

  public DeclineLiveFaceService(CheckInDesk desk, LiveFaceDesk live) {
    this.desk = desk;
    this.live = live;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it ->
              it.checkIn()
                  .refuses(Step.FACE_SCAN)
                  .<Outcome>map(NotThisStep::new)
                  .orElseGet(() -> decline(it.checkIn()));
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome decline(CheckIn.InProgress checkIn) {
    if (!live.isAsked(checkIn)) {
      return new No(LiveFaceRefusal.NOT_ASKED);
    }
    var found = live.of(checkIn);
    live.keep(found, LiveFaceDesk.orNew(found, checkIn).decline());
    return new Declined();
  }
}
