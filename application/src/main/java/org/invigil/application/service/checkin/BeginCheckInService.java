package org.invigil.application.service.checkin;

import java.time.Duration;
import org.invigil.application.port.in.checkin.BeginCheckIn;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.CheckInTerms;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.StepPlan;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingValidity;

/** Begins a check-in, goes on with an unfinished one, or begins again after an interruption. */
public final class BeginCheckInService implements BeginCheckIn {

  /** An unfinished check-in begun exactly this long ago still goes on. */
  static final Duration GOES_ON = Duration.ofHours(2);

  private final CheckInDesk desk;
  private final CheckIns checkIns;
  private final CheckInTerms terms;
  private final Onboardings onboardings;
  private final Chance chance;

  public BeginCheckInService(
      CheckInDesk desk,
      CheckIns checkIns,
      CheckInTerms terms,
      Onboardings onboardings,
      Chance chance) {
    this.desk = desk;
    this.checkIns = checkIns;
    this.terms = terms;
    this.onboardings = onboardings;
    this.chance = chance;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate candidate)) {
      return new NotPermitted();
    }
    return desk.inOne(() ->
        terms
            .of(command.exam(), candidate.id(), desk.now())
            .filter(it -> it.institution().equals(candidate.institution()))
            .map(it -> begin(command, candidate.id(), it))
            .orElseGet(NoExam::new));
  }

  private Outcome begin(Command command, CandidateId candidate, CheckInTerms.Terms of) {
    if (of.shut().isPresent()) {
      return new NotOpen(of.shut().get());
    }
    if (!isOnboarded(candidate)) {
      return new NotOnboarded();
    }
    var before = checkIns.latest(command.exam(), candidate).map(Stored::value);
    var checkIn = before.filter(it -> goesOn(it, command)).map(CheckIn.InProgress.class::cast);
    return new Begun(
        checkIn.orElseGet(() -> newOne(command, candidate, of, before)), CheckInDesk.consent(of));
  }

  private boolean isOnboarded(CandidateId candidate) {
    return onboardings
        .of(candidate)
        .map(it -> it.value().asOf(desk.now(), OnboardingValidity.DAYS_365))
        .filter(Onboarding.Approved.class::isInstance)
        .isPresent();
  }

  private boolean goesOn(CheckIn before, Command command) {
    return before instanceof CheckIn.InProgress
        && before.file().way() == command.way()
        && Duration.between(before.file().begun(), desk.now()).compareTo(GOES_ON) <= 0;
  }

  private CheckIn.InProgress newOne(
      Command command,
      CandidateId candidate,
      CheckInTerms.Terms of,
      java.util.Optional<CheckIn> before) {
    var id = new CheckInId(chance.identifier());
    var file =
        new CheckInFile(of.institution(), candidate, command.exam(), desk.now(), command.way());
    var plan = StepPlan.of(of.captures(), of.rules(), command.way());
    var checkIn =
        before.orElse(null) instanceof CheckIn.Completed completed
            ? CheckIn.beginAgain(id, file, plan, completed, of.keepSteps())
            : CheckIn.begin(id, file, plan);
    checkIns.add(checkIn);
    return checkIn;
  }
}
