package org.invigil.application.service.onboarding;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.onboarding.AttemptLimit;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.OnboardingId;
import org.invigil.domain.onboarding.OnboardingValidity;

/** Where every use case of onboarding finds what it works on, and whether it may. */
public final class OnboardingDesk {

  private final Onboardings onboardings;
  private final OnboardingTerms terms;
  private final UnitOfWork work;
  private final InstantSource time;

  public OnboardingDesk(
      Onboardings onboardings, OnboardingTerms terms, UnitOfWork work, InstantSource time) {
    this.onboardings = onboardings;
    this.terms = terms;
    this.work = work;
    this.time = time;
  }

  <T> T inOne(Supplier<T> steps) {
    return work.inOne(steps);
  }

  Instant now() {
    return time.instant();
  }

  /** The day by which documents are in date. */
  LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  Optional<Stored<Onboarding>> of(Actor.Candidate candidate) {
    return onboardings
        .of(candidate.id())
        .filter(it -> it.value().institution().equals(candidate.institution()));
  }

  /** Of the actor's own institution; another's does not exist for them. */
  Optional<Stored<Onboarding>> find(OnboardingId id, Actor by) {
    return onboardings.find(id).filter(it -> it.value().institution().equals(by.institution()));
  }

  /** The attempt of this number, if it waits for a person. */
  Optional<Onboarding.WaitingForPerson> waiting(OnboardingId id, int attempt, Actor by) {
    return find(id, by)
        .map(this::asOfNow)
        .filter(Onboarding.WaitingForPerson.class::isInstance)
        .map(Onboarding.WaitingForPerson.class::cast)
        .filter(it -> it.attempts() == attempt);
  }

  void replace(Stored<Onboarding> from, Onboarding by) {
    onboardings.replace(from, by);
  }

  /** The state at this moment. */
  Onboarding asOfNow(Stored<Onboarding> found) {
    return found.value().asOf(now(), OnboardingValidity.DAYS_365);
  }

  AttemptLimit limit(Onboarding of) {
    return terms.of(of.candidate()).map(OnboardingTerms.Terms::attempts).orElse(AttemptLimit.FIVE);
  }

  int attemptsLeft(Onboarding of) {
    return of.attemptsLeft(limit(of));
  }

  /** The exams officer who asks; empty when it is anybody else. */
  static Optional<StaffId> officer(Actor by) {
    return by instanceof Actor.Staff staff && staff.is(Role.EXAMS_OFFICER)
        ? Optional.of(staff.id())
        : Optional.empty();
  }
}
