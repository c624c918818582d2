package org.invigil.application.service.checkin;

import java.util.Map;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.CheckInTerms;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.CodePolicy;
import org.invigil.domain.checkin.OneTimeCode;

/** Makes codes and sends them to the candidate's mailbox; only their digest is kept. */
public final class CodeDesk {

  static final CodePolicy POLICY = CodePolicy.TEN_MINUTES_FIVE_TRIES;

  private final CheckInDesk desk;
  private final Outbox outbox;
  private final Chance chance;

  public CodeDesk(CheckInDesk desk, Outbox outbox, Chance chance) {
    this.desk = desk;
    this.outbox = outbox;
    this.chance = chance;
  }

  Fresh make(CheckInId checkIn) {
    var plain = chance.digits(OneTimeCode.DIGITS);
    return new Fresh(plain, OneTimeCode.of(checkIn, chance.secret(16), plain, desk.now()));
  }

  /** A secret that no person types: for the QR code. */
  Fresh makeSecret(CheckInId checkIn) {
    var plain = chance.secret(24);
    return new Fresh(plain, OneTimeCode.of(checkIn, chance.secret(16), plain, desk.now()));
  }

  void send(CheckIn to, Fresh code) {
    CheckInTerms.Terms terms = desk.terms(to);
    outbox.put(
        new Letter(
            chance.identifier(),
            terms.institution(),
            to.file().candidate().value(),
            terms.email(),
            "check-in-code",
            Map.of(
                "name", terms.candidateName(),
                "code", code.plain(),
                "minutes", "" + POLICY.life().toMinutes(),
                "contact", terms.contact())));
  }

  /** A code in the clear, for the letter, and what is kept of it. */
  record Fresh(String plain, OneTimeCode code) {
    @Override
    public String toString() {
      return "Fresh";
    }
  }
}
