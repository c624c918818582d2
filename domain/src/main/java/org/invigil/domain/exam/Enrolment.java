package org.invigil.domain.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.Reason;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * One candidate is invited to one exam, confirms its guidelines, and may have it re-opened or be
 * allowed a retake; each is kept with its reason and time (EXM-6).
 */
@AggregateRoot
public record Enrolment(
    @Identity EnrolmentId id,
    InstitutionId institution,
    ExamId exam,
    CandidateId candidate,
    List<GuidelinesRead> guidelines,
    List<Reopening> reopenings) {

  public Enrolment {
    guidelines = List.copyOf(guidelines);
    reopenings = List.copyOf(reopenings);
  }

  public static Enrolment of(
      EnrolmentId id, InstitutionId institution, ExamId exam, CandidateId candidate) {
    return new Enrolment(id, institution, exam, candidate, List.of(), List.of());
  }

  /** The first confirmation of a version counts; the same one again changes nothing. */
  public Enrolment confirmGuidelines(String version, Instant now) {
    return hasRead(version)
        ? this
        : new Enrolment(
            id,
            institution,
            exam,
            candidate,
            Stream.concat(guidelines.stream(), Stream.of(new GuidelinesRead(version, now)))
                .toList(),
            reopenings);
  }

  /** Confirmed in exactly this version: changed rules must be read again. */
  public boolean hasRead(String version) {
    return guidelines.stream().anyMatch(it -> it.version().equals(version));
  }

  public Enrolment reopen(Instant until, StaffId by, Reason reason, Instant now) {
    return with(new Reopening(false, until, by, reason, now));
  }

  public Enrolment allowRetake(Instant until, StaffId by, Reason reason, Instant now) {
    return with(new Reopening(true, until, by, reason, now));
  }

  /** How often the exam may be sat: once, and once more for each retake. */
  public int sessionsAllowed() {
    return 1 + (int) reopenings.stream().filter(Reopening::retake).count();
  }

  /** The latest time until which the exam is open again for this candidate. */
  public Optional<Instant> openAgainUntil() {
    return reopenings.stream().map(Reopening::until).max(Instant::compareTo);
  }

  private Enrolment with(Reopening reopening) {
    return new Enrolment(
        id,
        institution,
        exam,
        candidate,
        guidelines,
        Stream.concat(reopenings.stream(), Stream.of(reopening)).toList());
  }
}
