package org.invigil.application.service.checkin;

import java.util.function.Function;
import org.invigil.application.port.in.checkin.ClaimPairing;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.PairingPolicy;
import org.invigil.domain.checkin.PhonePairing;

/** Pairs a phone by the secret of the QR code, once. */
public final class ClaimPairingService implements ClaimPairing {

  private final CheckInDesk desk;

  public ClaimPairingService(CheckInDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        desk.find(command.checkIn()).map(it -> claim(command, it)).orElseGet(WrongSecret::new));
  }

  private Outcome claim(Command command, Stored<CheckIn> found) {
    return switch (found.value()) {
      case CheckIn.InProgress it -> claim(command, found, it.pairing(), it::paired);
      case CheckIn.Completed it -> claim(command, found, it.pairing(), it::paired);
      case CheckIn.Ended _ -> new WrongSecret();
    };
  }

  private Outcome claim(
      Command command,
      Stored<CheckIn> found,
      PhonePairing pairing,
      Function<PhonePairing.Paired, CheckIn> then) {
    if (!(pairing instanceof PhonePairing.Shown shown)) {
      return new WrongSecret();
    }
    return switch (shown.claim(
        command.checkIn(),
        command.secret(),
        command.agreed(),
        desk.now(),
        PairingPolicy.FIVE_MINUTES)) {
      case PhonePairing.Claimed(var phone) -> {
        desk.replace(found, then.apply(phone));
        yield new Paired();
      }
      case PhonePairing.NotAgreed() -> new NotAgreed();
      case PhonePairing.TooLate(var broken) -> new TooLate(broken);
      case PhonePairing.WrongSecret() -> new WrongSecret();
    };
  }
}
