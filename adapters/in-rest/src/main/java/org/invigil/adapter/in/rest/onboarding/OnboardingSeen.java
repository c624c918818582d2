package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * Where an onboarding stands.
 *
 * @param attempt the attempt being taken, waiting or decided last; zero before the first
 * @param reasons of the last rejection, while it counts
 * @param scans what was wrong with the scans of the last rejection, while it counts
 * @param waiting how long it has been waiting for a person, ISO 8601; absent when it is not
 * @param place among those that wait, from 1; absent when it does not wait
 * @param doubts why a person has to look, while it waits
 */
@Serdeable
record OnboardingSeen(
    UUID onboarding,
    UUID candidate,
    String state,
    int attempt,
    int attemptsLeft,
    Instant deadline,
    List<ReasonSeen> reasons,
    List<ScanFaults> scans,
    Optional<String> waiting,
    @Nullable Long place,
    List<String> doubts,
    String sentence) {

  /** A reason with what to do about it. */
  @Serdeable
  record ReasonSeen(String code, String words, String whatToDo) {}

  static OnboardingSeen of(SeeOnboarding.Seen seen) {
    var it = seen.onboarding();
    var waits = it instanceof Onboarding.WaitingForPerson;
    return new OnboardingSeen(
        it.id().value(),
        it.candidate().value(),
        Standing.of(it).code(),
        it.attempts(),
        seen.attemptsLeft(),
        it.file().deadline(),
        it instanceof Onboarding.Rejected rejected ? of(rejected.last().reasons()) : List.of(),
        it instanceof Onboarding.Rejected rejected
            ? ScanFaults.of(rejected.last().attempt().scans().faults())
            : List.of(),
        waits ? Optional.of(seen.waiting().toString()) : Optional.empty(),
        waits ? seen.place() : null,
        it instanceof Onboarding.WaitingForPerson waitsFor
            ? waitsFor.doubts().stream().sorted().map(Words::code).toList()
            : List.of(),
        Standing.of(it).sentence());
  }

  static List<ReasonSeen> of(Collection<RejectionReason> reasons) {
    return reasons.stream()
        .sorted()
        .map(it -> new ReasonSeen(it.code(), it.words(), it.whatToDo()))
        .toList();
  }
}
