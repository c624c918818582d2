package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.rule.RuleBroken;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * One candidate sits one exam. It begins when check-in is complete, and from then on its clock
 * never stops. The candidate may leave the desk and come back; a proctor may pause a live exam and
 * let it go on. When the program closes, crashes or loses power the session is interrupted, and
 * goes on in a new sitting after a new check-in; a paused exam stays paused in it. It ends in two
 * steps by the candidate, by a proctor with a reason, or when time is up. Then the rest of the
 * recording is uploaded, and the session is complete, or it is not proctored because too much of
 * the recording is missing, unless an instructor accepts it all the same.
 */
@AggregateRoot
public sealed interface ExamSession {

  SessionPlan plan();

  History history();

  @Identity
  default ExamSessionId id() {
    return plan().id();
  }

  /** When time is up: additional and credited time included, breaks and pauses not (SES-2). */
  default Instant deadline() {
    return plan().deadline().plus(history().credited());
  }

  /** The state in a word, as reports and programs know it. */
  default String state() {
    return switch (this) {
      case Running it -> "running";
      case OnBreak it -> "on-break";
      case Paused it -> "paused";
      case Interrupted it -> "interrupted";
      case EndingAsked it -> "ending-asked";
      case Ended it -> "ended";
      case EndedByProctor it -> "ended-by-proctor";
      case Complete it -> "complete";
      case NotProctored it -> "not-proctored";
    };
  }

  /** The exam is running, in whatever way: nobody may look at its recording (SES-10). */
  sealed interface UnderWay extends ExamSession {

    UnderWay with(History history);

    default UnderWay credit(Credit credit) {
      return with(history().with(credit));
    }

    /** Something that changes nothing but the record: a warning, a raised hand, a hand-over. */
    default UnderWay note(Intervention done) {
      return with(history().with(done));
    }

    /** What the record holds when this state is left at {@code now}. */
    default History leaving(Instant now) {
      return history();
    }

    default Interrupted interrupt(Instant since) {
      return new Interrupted(plan(), leaving(since), since);
    }

    default EndedByProctor endBy(StaffId proctor, String reason, Instant now) {
      var done = new Intervention.EndedBy(proctor, reason, now);
      return new EndedByProctor(plan(), leaving(now).with(done), proctor, reason, now);
    }

    /** Nobody ended it before its deadline. */
    default Ended timeUp() {
      return new Ended(plan(), leaving(deadline()), deadline(), HowEnded.TIME_UP);
    }
  }

  /** The candidate sits at the desk. */
  record Running(SessionPlan plan, History history) implements UnderWay {

    public static Running begin(SessionPlan plan, CheckedIn checkedIn) {
      return new Running(plan, History.begun(checkedIn.sitting(1, plan.begun())));
    }

    @Override
    public Running with(History history) {
      return new Running(plan, history);
    }

    public OnBreak leaveDesk(Instant now) {
      return new OnBreak(plan, history, now);
    }

    public Paused pause(StaffId proctor, String reason, Instant now) {
      return new Paused(
          plan, history.with(new Intervention.PausedBy(proctor, reason, now)), reason, now);
    }

    public EndingAsked askToEnd(Instant now) {
      return new EndingAsked(plan, history, now);
    }
  }

  /** The candidate is away from the desk, and said so. */
  record OnBreak(SessionPlan plan, History history, Instant left) implements UnderWay {

    @Override
    public OnBreak with(History history) {
      return new OnBreak(plan, history, left);
    }

    /** An absence that ends with something else is in the record until then. */
    @Override
    public History leaving(Instant now) {
      return history.with(new ComfortBreak(left, now.isBefore(left) ? left : now));
    }

    public Returned returnToDesk(Instant now) {
      var taken = new ComfortBreak(left, now);
      return new Returned(
          new Running(plan, history.with(taken)),
          taken,
          plan.breaks().judge(taken).stream().toList());
    }
  }

  /** A proctor has paused the exam. */
  record Paused(SessionPlan plan, History history, String reason, Instant since)
      implements UnderWay {

    @Override
    public Paused with(History history) {
      return new Paused(plan, history, reason, since);
    }

    public Running resume(StaffId proctor, Instant now) {
      return new Running(plan, history.with(new Intervention.ResumedBy(proctor, now)));
    }
  }

  /** The program is gone; only a new check-in leads back. */
  record Interrupted(SessionPlan plan, History history, Instant since) implements UnderWay {

    @Override
    public Interrupted with(History history) {
      return new Interrupted(plan, history, since);
    }

    @Override
    public History leaving(Instant now) {
      return history.with(new Interruption(since, now.isBefore(since) ? since : now));
    }

    @Override
    public Interrupted interrupt(Instant again) {
      return this;
    }

    /** No check-in leads out of a pause: only a proctor lets a paused exam go on (SES-10). */
    public UnderWay goOn(CheckedIn again, Instant now) {
      var next = again.sitting(history.sitting().number() + 1, now);
      var since = leaving(now).with(next);
      return history
          .standingPause()
          .<UnderWay>map(it -> new Paused(plan, since, it.reason(), it.at()))
          .orElseGet(() -> new Running(plan, since));
    }
  }

  /** The candidate pressed "End" and has not yet confirmed. */
  record EndingAsked(SessionPlan plan, History history, Instant asked) implements UnderWay {

    /** What the second step asks the candidate to confirm (SES-7). */
    public static final String CONFIRMATION = "Yes, I have completed and submitted my exam";

    @Override
    public EndingAsked with(History history) {
      return new EndingAsked(plan, history, asked);
    }

    public Ended confirm(Instant now) {
      return new Ended(plan, history, now, HowEnded.CONFIRMED);
    }

    public Running goOn() {
      return new Running(plan, history);
    }
  }

  /** The exam is over; pieces of the recording may still come. */
  sealed interface Over extends ExamSession {

    Instant endedAt();

    /** Ended by mistake: it can go on after a new check-in (SUP-2). */
    default Interrupted reopen(StaffId by, String reason, Instant now) {
      return new Interrupted(
          plan(), history().with(new Intervention.Reopened(by, reason, now)), endedAt());
    }
  }

  /** Over, and pieces of the recording may still come. */
  sealed interface Uploading extends Over {

    /** Every piece is there, or nothing more will come. */
    default Over conclude(List<RuleBroken> broken, Instant now) {
      return broken.isEmpty()
          ? new Complete(plan(), history(), endedAt(), now)
          : new NotProctored(plan(), history(), endedAt(), now, broken);
    }
  }

  /** Ended by the candidate or by time. */
  record Ended(SessionPlan plan, History history, Instant endedAt, HowEnded how)
      implements Uploading {}

  /** Ended by a proctor, who said why. */
  record EndedByProctor(
      SessionPlan plan, History history, StaffId by, String reason, Instant endedAt)
      implements Uploading {}

  /** Over, and its recording is kept. */
  record Complete(SessionPlan plan, History history, Instant endedAt, Instant concluded)
      implements Over {}

  /** Over, and too much of its recording is missing: the work cannot be accepted (SES-6). */
  record NotProctored(
      SessionPlan plan,
      History history,
      Instant endedAt,
      Instant concluded,
      List<RuleBroken> broken)
      implements Over {

    public static final String SENTENCE = "not proctored: the work cannot be accepted";

    public NotProctored {
      broken = List.copyOf(broken);
      if (broken.isEmpty()) {
        throw new IllegalArgumentException("nothing says why it is not proctored");
      }
    }

    /** An instructor decides otherwise, with a reason. */
    public Complete acceptAnyway(StaffId instructor, String reason, Instant now) {
      return new Complete(
          plan,
          history.with(new Intervention.AcceptedAnyway(instructor, reason, now)),
          endedAt,
          now);
    }
  }

  /** How a candidate's exam came to its end. */
  enum HowEnded {
    CONFIRMED,
    TIME_UP
  }

  /** What coming back yields: the session to keep, the break just taken, and any rule it broke. */
  record Returned(Running session, ComfortBreak taken, List<RuleBroken> broken) {
    public Returned {
      broken = List.copyOf(broken);
    }
  }

  /** How long the recording lasts so far. */
  default Duration lasted(Instant now) {
    var end = this instanceof Over over ? over.endedAt() : now;
    return Duration.between(plan().begun(), end);
  }
}
