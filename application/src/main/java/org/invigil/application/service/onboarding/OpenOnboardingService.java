package org.invigil.application.service.onboarding;

import java.time.Instant;
import java.time.InstantSource;
import org.invigil.application.port.in.onboarding.OpenOnboarding;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.OnboardingValidity;

/** Opens an onboarding, and another one after its data expired. */
public final class OpenOnboardingService implements OpenOnboarding {

  private final Onboardings onboardings;
  private final OnboardingTerms terms;
  private final Pictures pictures;
  private final UnitOfWork work;
  private final InstantSource time;
  private final Chance chance;

  public OpenOnboardingService(
      Onboardings onboardings,
      OnboardingTerms terms,
      Pictures pictures,
      UnitOfWork work,
      InstantSource time,
      Chance chance) {
    this.onboardings = onboardings;
    this.terms = terms;
    this.pictures = pictures;
    this.work = work;
    this.time = time;
    this.chance = chance;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.System) && OnboardingDesk.officer(command.by()).isEmpty()) {
      return new NotPermitted();
    }
    var known =
        terms
            .of(command.candidate())
            .filter(it -> it.institution().equals(command.by().institution()));
    if (known.isEmpty()) {
      return new NoSuchCandidate();
    }
    return work.inOne(() ->
        onboardings
            .of(command.candidate())
            .map(it -> again(it, command))
            .orElseGet(() -> open(command)));
  }

  private Outcome again(Stored<Onboarding> found, Command command) {
    var current = found.value().asOf(time.instant(), OnboardingValidity.DAYS_365);
    if (!(current instanceof Onboarding.Expired)) {
      return new AlreadyThere(current.id(), Standing.of(current));
    }
    forget(current.id(), command.candidate());
    return open(command);
  }

  private void forget(OnboardingId id, CandidateId candidate) {
    pictures.eraseAll(id.value());
    onboardings.erase(candidate);
  }

  private Outcome open(Command command) {
    var id = new OnboardingId(chance.identifier());
    Instant now = time.instant();
    onboardings.add(
        Onboarding.invite(
            id, command.by().institution(), command.candidate(), now, command.deadline()));
    terms.opened(command.candidate());
    return new Opened(id);
  }
}
