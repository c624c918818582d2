package org.invigil.domain.onboarding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * How a candidate proves who they are. They are invited and have until a deadline. They begin an
 * attempt, upload a face scan and an ID scan, look at them, take them again if they like, and
 * submit both. Software sends a bad picture back at once; everything that is not certain waits for
 * a person, who approves or rejects with reasons. After a rejection they try again, five times in
 * all unless an exams officer grants more. Approval admits to exams until the data is erased; then
 * they are invited again. When the deadline passes first, the onboarding closes until an exams
 * officer extends it.
 */
@AggregateRoot
public sealed interface Onboarding {

  @Identity
  OnboardingId id();

  OnboardingFile file();

  /** How many attempts were begun. */
  int attempts();

  default CandidateId candidate() {
    return file().candidate();
  }

  default InstitutionId institution() {
    return file().institution();
  }

  default int attemptsLeft(AttemptLimit limit) {
    return file().left(limit, attempts());
  }

  /**
   * The state at this moment: what could still be done after the deadline is closed, what was
   * approved long enough ago has expired. What waits for a person is not closed: the candidate did
   * their part in time.
   */
  default Onboarding asOf(Instant now, OnboardingValidity validity) {
    return switch (this) {
      case MayTry it when file().isOver(now) -> new Closed(id(), file(), it.attempts());
      case InAttempt it when file().isOver(now) -> new Closed(id(), file(), it.attempts());
      case Approved it when !validity.holds(it.at(), now) -> it.expire(now);
      case MayTry _, InAttempt _, WaitingForPerson _, Approved _, Expired _, Closed _ -> this;
    };
  }

  static Invited invite(
      OnboardingId id,
      InstitutionId institution,
      CandidateId candidate,
      Instant now,
      Instant deadline) {
    return new Invited(
        id,
        new OnboardingFile(institution, candidate, now, deadline, List.of(), List.of(), List.of()));
  }

  /** Not approved yet: an exams officer can still give more time and more attempts. */
  sealed interface Unsettled extends Onboarding {

    /** A deadline that an officer moved; what the old one closed is open again. */
    Unsettled extend(DeadlineExtension extension);

    Unsettled grant(ExtraAttempts grant);
  }

  /** A state in which the next attempt may be begun, while attempts are left. */
  sealed interface MayTry extends Unsettled {

    default BeginAnswer begin(Instant now, AttemptLimit limit) {
      var number = attempts() + 1;
      var allowed = file().limit(limit);
      if (!allowed.allows(number)) {
        return new NoAttemptsLeft(
            new RuleBroken(RuleCode.ONBOARDING_ATTEMPTS, "" + allowed.most(), "" + number));
      }
      return new Begun(new InAttempt(id(), file(), new Attempt(number, now, Scans.NONE)));
    }
  }

  /** Invited, and nothing tried yet. */
  record Invited(OnboardingId id, OnboardingFile file) implements MayTry {

    public Invited {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
    }

    @Override
    public int attempts() {
      return 0;
    }

    @Override
    public Invited extend(DeadlineExtension extension) {
      return new Invited(id, file.with(extension));
    }

    @Override
    public Invited grant(ExtraAttempts grant) {
      return new Invited(id, file.with(grant));
    }
  }

  /** The scans of an attempt are being taken. */
  record InAttempt(OnboardingId id, OnboardingFile file, Attempt attempt) implements Unsettled {

    public InAttempt {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(attempt, "attempt");
    }

    @Override
    public int attempts() {
      return attempt.number();
    }

    public InAttempt add(Scan scan) {
      return new InAttempt(id, file, attempt.with(scan));
    }

    /** Submits both scans as a whole; the answer is software's, or that a person decides. */
    public Onboarding submit(Instant now, DocumentReading reading) {
      return switch (AttemptPolicy.judge(attempt.scans(), reading)) {
        case AttemptPolicy.Approve(var document) ->
            Approved.of(this, now, new Decider.Software(), document, "");
        case AttemptPolicy.Reject(var reasons) ->
            Rejected.of(this, now, reasons, new Decider.Software(), "");
        case AttemptPolicy.Refer(var doubts) ->
            new WaitingForPerson(id, file, attempt, now, doubts);
      };
    }

    @Override
    public InAttempt extend(DeadlineExtension extension) {
      return new InAttempt(id, file.with(extension), attempt);
    }

    @Override
    public InAttempt grant(ExtraAttempts grant) {
      return new InAttempt(id, file.with(grant), attempt);
    }
  }

  /** Submitted, and a person has to decide. It is not a failed attempt. */
  record WaitingForPerson(
      OnboardingId id, OnboardingFile file, Attempt attempt, Instant since, Set<Doubt> doubts)
      implements Unsettled {

    public WaitingForPerson {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(attempt, "attempt");
      Objects.requireNonNull(since, "since");
      doubts = Set.copyOf(doubts);
    }

    @Override
    public int attempts() {
      return attempt.number();
    }

    /** How long it has been waiting, shown to candidate and staff; never negative. */
    public Duration age(Instant now) {
      return now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
    }

    public Approved approve(Instant now, StaffId by, DocumentUsed document, String note) {
      return Approved.of(
          new InAttempt(id, file, attempt), now, new Decider.Person(by), document, note);
    }

    public Rejected reject(Instant now, StaffId by, Set<RejectionReason> reasons, String note) {
      return Rejected.of(
          new InAttempt(id, file, attempt), now, reasons, new Decider.Person(by), note);
    }

    @Override
    public WaitingForPerson extend(DeadlineExtension extension) {
      return new WaitingForPerson(id, file.with(extension), attempt, since, doubts);
    }

    @Override
    public WaitingForPerson grant(ExtraAttempts grant) {
      return new WaitingForPerson(id, file.with(grant), attempt, since, doubts);
    }
  }

  /** The last attempt failed; the next may be begun while attempts are left. */
  record Rejected(OnboardingId id, OnboardingFile file) implements MayTry {

    public Rejected {
      Objects.requireNonNull(id, "id");
      if (file.rejected().isEmpty()) {
        throw new IllegalArgumentException("nothing was rejected");
      }
    }

    static Rejected of(
        InAttempt from, Instant now, Set<RejectionReason> reasons, Decider by, String note) {
      var failed = new RejectedAttempt(from.attempt(), now, reasons, by, note);
      return new Rejected(from.id(), from.file().with(failed));
    }

    public RejectedAttempt last() {
      return file.rejected().getLast();
    }

    @Override
    public int attempts() {
      return last().attempt().number();
    }

    @Override
    public Rejected extend(DeadlineExtension extension) {
      return new Rejected(id, file.with(extension));
    }

    @Override
    public Rejected grant(ExtraAttempts grant) {
      return new Rejected(id, file.with(grant));
    }
  }

  /** This person is who they say; the likeness is what later faces are compared with. */
  record Approved(
      OnboardingId id,
      OnboardingFile file,
      Attempt attempt,
      Instant at,
      Decider by,
      DocumentUsed document,
      String note)
      implements Onboarding {

    public Approved {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(attempt, "attempt");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(note, "note");
    }

    static Approved of(
        InAttempt from, Instant now, Decider by, DocumentUsed document, String note) {
      return new Approved(from.id(), from.file(), from.attempt(), now, by, document, note);
    }

    @Override
    public int attempts() {
      return attempt.number();
    }

    /** The likeness of the face scan; empty when no machine could measure it. */
    public List<FaceTemplate> likeness() {
      return attempt.scans().of(Scan.Kind.FACE).map(Scan::faces).orElseGet(List::of);
    }

    /** The data is erased, or will be: it no longer admits to exams. */
    public Expired expire(Instant now) {
      return new Expired(id, file.emptied(), attempts(), now);
    }
  }

  /** The data is erased, or about to be; the candidate is invited to a new onboarding (ONB-10). */
  record Expired(OnboardingId id, OnboardingFile file, int attempts, Instant at)
      implements Onboarding {

    public Expired {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(at, "at");
    }
  }

  /** The deadline passed first; only an exams officer can open it again. */
  record Closed(OnboardingId id, OnboardingFile file, int attempts) implements Onboarding {

    public Closed {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(file, "file");
    }
  }

  /** The answer to beginning an attempt. */
  sealed interface BeginAnswer {}

  /** The attempt is begun. */
  record Begun(InAttempt onboarding) implements BeginAnswer {}

  /** The sixth of five; whom to ask is the exams office. */
  record NoAttemptsLeft(RuleBroken broken) implements BeginAnswer {}
}
