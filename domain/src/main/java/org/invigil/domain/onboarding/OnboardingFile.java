package org.invigil.domain.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.ValueObject;

/** What every state of an onboarding holds: whose it is, until when, and what happened so far. */
@ValueObject
public record OnboardingFile(
    InstitutionId institution,
    CandidateId candidate,
    Instant invited,
    Instant firstDeadline,
    List<DeadlineExtension> extensions,
    List<ExtraAttempts> grants,
    List<RejectedAttempt> rejected) {

  public OnboardingFile {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(candidate, "candidate");
    Objects.requireNonNull(invited, "invited");
    Objects.requireNonNull(firstDeadline, "firstDeadline");
    extensions = List.copyOf(extensions);
    grants = List.copyOf(grants);
    rejected = List.copyOf(rejected);
  }

  /** The deadline in force. What happens at exactly the deadline is in time. */
  public Instant deadline() {
    return extensions.isEmpty() ? firstDeadline : extensions.getLast().until();
  }

  boolean isOver(Instant now) {
    return now.isAfter(deadline());
  }

  AttemptLimit limit(AttemptLimit usual) {
    return usual.plus(grants.stream().mapToInt(ExtraAttempts::more).sum());
  }

  /** How many attempts are left after {@code used} of them. */
  int left(AttemptLimit usual, int used) {
    return Math.max(0, limit(usual).most() - used);
  }

  OnboardingFile with(DeadlineExtension extension) {
    return new OnboardingFile(
        institution,
        candidate,
        invited,
        firstDeadline,
        and(extensions, extension),
        grants,
        rejected);
  }

  OnboardingFile with(ExtraAttempts grant) {
    return new OnboardingFile(
        institution, candidate, invited, firstDeadline, extensions, and(grants, grant), rejected);
  }

  OnboardingFile with(RejectedAttempt attempt) {
    return new OnboardingFile(
        institution, candidate, invited, firstDeadline, extensions, grants, and(rejected, attempt));
  }

  /** The same without pictures, likeness and notes: what may stay after erasure. */
  OnboardingFile emptied() {
    return new OnboardingFile(
        institution, candidate, invited, firstDeadline, List.of(), List.of(), List.of());
  }

  private static <T> List<T> and(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
