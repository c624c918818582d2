package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.SeeLiveFace;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.checkin.CheckIn;

/** Shows staff what was measured. */
public final class SeeLiveFaceService implements SeeLiveFace {

  private final CheckInDesk desk;
  private final LiveFaceDesk live;

  public SeeLiveFaceService(CheckInDesk desk, LiveFaceDesk live) {
    this.desk = desk;
    this.live = live;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (desk.ofSupport(command.by(), command.checkIn())) {
      case CheckInDesk.Open it -> seen(it.checkIn());
      case CheckInDesk.Over it -> seen(it.found().value());
      case CheckInDesk.Forbidden() -> new NotPermitted();
      case CheckInDesk.Absent() -> new NoCheckIn();
    };
  }

  private Outcome seen(CheckIn checkIn) {
    return live.of(checkIn).map(Stored::value).<Outcome>map(Seen::new).orElseGet(NoCheckIn::new);
  }
}
