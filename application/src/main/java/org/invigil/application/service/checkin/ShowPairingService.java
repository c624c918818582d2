package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.ShowPairing;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;

/** Makes a QR code for a phone, before or during the exam. */
public final class ShowPairingService implements ShowPairing {

  private final CheckInDesk desk;
  private final CodeDesk codes;

  public ShowPairingService(CheckInDesk desk, CodeDesk codes) {
    this.desk = desk;
    this.codes = codes;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> show(it);
          case CheckInDesk.Over it -> showAgain(it);
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome show(CheckInDesk.Open open) {
    var checkIn = open.checkIn();
    if (!checkIn.progress().plan().steps().contains(Step.PHONE_PAIRING)) {
      return new NotAsked();
    }
    if (checkIn.next().compareTo(Step.PHONE_PAIRING) < 0) {
      return checkIn.refuses(Step.PHONE_PAIRING).<Outcome>map(NotThisStep::new).orElseThrow();
    }
    var fresh = codes.makeSecret(checkIn.id());
    desk.replace(open.found(), checkIn.showPairing(fresh.code()));
    return new Shown(fresh.plain());
  }

  private Outcome showAgain(CheckInDesk.Over over) {
    if (!(over.found().value() instanceof CheckIn.Completed checkIn)) {
      return new Over();
    }
    if (!checkIn.progress().plan().steps().contains(Step.PHONE_PAIRING)) {
      return new NotAsked();
    }
    var fresh = codes.makeSecret(checkIn.id());
    desk.replace(over.found(), checkIn.showPairing(fresh.code()));
    return new Shown(fresh.plain());
  }
}
