package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.SeeCheckIn;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Step;

/** Shows a check-in with the text in force. */
public final class SeeCheckInService implements SeeCheckIn {

  private final CheckInDesk desk;

  public SeeCheckInService(CheckInDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    var access =
        command.by() instanceof Actor.Candidate
            ? desk.own(command.by(), command.checkIn())
            : desk.ofSupport(command.by(), command.checkIn());
    return switch (access) {
      case CheckInDesk.Open it -> seen(it.checkIn());
      case CheckInDesk.Over it -> seen(it.found().value());
      case CheckInDesk.Forbidden() -> new NotPermitted();
      case CheckInDesk.Absent() -> new NoCheckIn();
    };
  }

  private Outcome seen(CheckIn checkIn) {
    var terms = desk.terms(checkIn);
    var asksForName =
        checkIn instanceof CheckIn.InProgress it && it.next() == Step.NAME_CONFIRMATION;
    return new Seen(
        checkIn,
        CheckInDesk.consent(terms),
        asksForName ? terms.candidateName() : "",
        terms.contact());
  }
}
