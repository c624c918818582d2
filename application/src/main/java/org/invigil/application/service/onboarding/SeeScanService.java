package org.invigil.application.service.onboarding;

import java.util.Optional;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.application.port.out.Pictures;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Attempt;
import org.invigil.domain.onboarding.Onboarding;

/** Shows a scan to the candidate who took it, or to the officer who decides about it. */
public final class SeeScanService implements SeeScan {

  private final OnboardingDesk desk;
  private final Pictures pictures;

  public SeeScanService(OnboardingDesk desk, Pictures pictures) {
    this.desk = desk;
    this.pictures = pictures;
  }

  @Override
  public Outcome handle(Command command) {
    return switch (command.by()) {
      case Actor.Candidate it -> show(command, it);
      case Actor.Staff it when OnboardingDesk.officer(it).isPresent() -> show(command);
      case Actor.Staff _, Actor.Uploader _, Actor.System _ -> new NotPermitted();
    };
  }

  private Outcome show(Command command, Actor.Candidate candidate) {
    return desk.of(candidate).filter(it -> it.value().id().equals(command.onboarding())).isPresent()
        ? show(command)
        : new NoScan();
  }

  private Outcome show(Command command) {
    return desk.find(command.onboarding(), command.by())
        .flatMap(it -> attempt(desk.asOfNow(it), command.attempt()))
        .flatMap(it -> it.scans().of(command.kind()))
        .flatMap(it -> pictures.find(command.onboarding().value(), it.picture()))
        .<Outcome>map(Shown::new)
        .orElseGet(NoScan::new);
  }

  /** Of a decided attempt nobody needs to look at the scans any more. */
  private static Optional<Attempt> attempt(Onboarding of, int number) {
    var attempt =
        switch (of) {
          case Onboarding.InAttempt it -> Optional.of(it.attempt());
          case Onboarding.WaitingForPerson it -> Optional.of(it.attempt());
          case Onboarding.Invited _,
              Onboarding.Rejected _,
              Onboarding.Approved _,
              Onboarding.Expired _,
              Onboarding.Closed _ ->
              Optional.<Attempt>empty();
        };
    return attempt.filter(it -> it.number() == number);
  }
}
