package org.invigil.application.service.checkin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.invigil.application.port.out.CheckInTerms;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.ConsentText;

/** Where every use case of check-in finds what it works on, and whether it may. */
public final class CheckInDesk {

  private final CheckIns checkIns;
  private final CheckInTerms terms;
  private final UnitOfWork work;
  private final InstantSource time;

  public CheckInDesk(CheckIns checkIns, CheckInTerms terms, UnitOfWork work, InstantSource time) {
    this.checkIns = checkIns;
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

  /** The candidate's own check-in, for a step of it. */
  Access own(Actor by, CheckInId id) {
    return by instanceof Actor.Candidate candidate
        ? find(id, by)
            .filter(it -> it.value().file().candidate().equals(candidate.id()))
            .<Access>map(CheckInDesk::access)
            .orElseGet(Absent::new)
        : new Forbidden();
  }

  /** Any check-in of the institution, for a person of support or an exams officer. */
  Access ofSupport(Actor by, CheckInId id) {
    return by instanceof Actor.Staff staff
            && (staff.is(Role.SUPPORT) || staff.is(Role.EXAMS_OFFICER))
        ? find(id, by).<Access>map(CheckInDesk::access).orElseGet(Absent::new)
        : new Forbidden();
  }

  Optional<Stored<CheckIn>> find(CheckInId id) {
    return checkIns.find(id);
  }

  private Optional<Stored<CheckIn>> find(CheckInId id, Actor by) {
    return checkIns.find(id).filter(it -> it.value().file().institution().equals(by.institution()));
  }

  private static Access access(Stored<CheckIn> found) {
    return found.value() instanceof CheckIn.InProgress open
        ? new Open(found, open)
        : new Over(found);
  }

  void replace(Stored<CheckIn> from, CheckIn by) {
    checkIns.replace(from, by);
  }

  /** The exam of a check-in is not taken away while it runs. */
  CheckInTerms.Terms terms(CheckIn of) {
    return terms
        .of(of.file().exam(), of.file().candidate(), now())
        .orElseThrow(() -> new IllegalStateException("no terms for check-in " + of.id()));
  }

  static ConsentText consent(CheckInTerms.Terms of) {
    return ConsentText.of(of.captures(), of.service(), of.keptWhere(), of.keptUntil());
  }

  /** What the actor may do with a check-in. */
  sealed interface Access {}

  /** Steps can be done. */
  record Open(Stored<CheckIn> found, CheckIn.InProgress checkIn) implements Access {}

  /** It ended, or its exam has begun. */
  record Over(Stored<CheckIn> found) implements Access {}

  record Forbidden() implements Access {}

  record Absent() implements Access {}
}
