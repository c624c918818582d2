package org.invigil.application.service.checkin;

import org.invigil.application.port.in.checkin.GiveConsent;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.StepAnswer;

/** Keeps consent to the text in force, or ends the check-in. */
public final class GiveConsentService implements GiveConsent {

  private final CheckInDesk desk;

  public GiveConsentService(CheckInDesk desk) {
    this.desk = desk;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.inOne(() ->
        switch (desk.own(command.by(), command.checkIn())) {
          case CheckInDesk.Open it -> decide(command, it);
          case CheckInDesk.Over _ -> new Over();
          case CheckInDesk.Forbidden() -> new NotPermitted();
          case CheckInDesk.Absent() -> new NoCheckIn();
        });
  }

  private Outcome decide(Command command, CheckInDesk.Open open) {
    if (!command.accepted()) {
      return keep(open, open.checkIn().decline(desk.now()));
    }
    return CheckInDesk.consent(desk.terms(open.checkIn())).isVersion(command.textVersion())
        ? keep(open, open.checkIn().consent(command.textVersion(), desk.now()))
        : new AnotherText();
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

  private static Outcome told(CheckIn further) {
    return further instanceof CheckIn.InProgress it ? new MovedOn(it.next()) : new Declined();
  }
}
