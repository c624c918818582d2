package org.invigil.application.service.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.SessionRefusal.NotNow;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.service.session.SittingTerms.Terms;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Interrupted;
import org.invigil.domain.session.ExamSession.Over;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WatchList;

/** Begins a session, or its next sitting, with a completed check-in. */
public final class BeginSittingService implements BeginSitting {

  /** How long after the deadline a program may still upload what it holds. */
  private static final Duration UPLOAD_GRACE = Duration.ofDays(14);

  private final ExamSessions sessions;
  private final SittingTerms terms;
  private final Recordings recordings;
  private final Keys keys;
  private final Tokens tokens;
  private final Chance chance;
  private final UnitOfWork work;
  private final InstantSource time;

  public BeginSittingService(
      ExamSessions sessions,
      SittingTerms terms,
      Recordings recordings,
      Keys keys,
      Tokens tokens,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    this.sessions = sessions;
    this.terms = terms;
    this.recordings = recordings;
    this.keys = keys;
    this.tokens = tokens;
    this.chance = chance;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var checkedIn = command.checkedIn();
    if (!mayBegin(command.by(), checkedIn)) {
      return new NotYours();
    }
    return terms
        .of(checkedIn.exam(), checkedIn.candidate())
        .filter(it -> it.institution().equals(checkedIn.institution()))
        .map(it -> work.inOne(() -> begin(checkedIn, it)))
        .orElseGet(NoSuchExam::new);
  }

  private static boolean mayBegin(Actor by, CheckedIn checkedIn) {
    return by.institution().equals(checkedIn.institution())
        && (by instanceof Actor.System
            || by instanceof Actor.Candidate candidate
                && candidate.id().equals(checkedIn.candidate()));
  }

  private Outcome begin(CheckedIn checkedIn, Terms terms) {
    var now = time.instant();
    var latest = sessions.latest(checkedIn.exam(), checkedIn.candidate());
    if (latest.isEmpty()) {
      return first(checkedIn, terms, now);
    }
    return switch (latest.get().value()) {
      case UnderWay session -> next(latest.get(), session, checkedIn, now);
      case Over session -> mayRetake(checkedIn, terms) ? first(checkedIn, terms, now) : over();
    };
  }

  private static Outcome over() {
    return new AlreadyOver();
  }

  private boolean mayRetake(CheckedIn checkedIn, Terms terms) {
    var sat =
        sessions.of(checkedIn.candidate()).stream()
            .filter(it -> it.value().plan().exam().equals(checkedIn.exam()))
            .count();
    return sat < terms.sessionsAllowed();
  }

  private Outcome first(CheckedIn checkedIn, Terms terms, Instant now) {
    var id = new ExamSessionId(chance.identifier());
    keys.make(id.value(), checkedIn.institution());
    var session = Running.begin(plan(id, checkedIn, terms, now), checkedIn);
    sessions.add(session);
    return begun(session, now);
  }

  private static SessionPlan plan(ExamSessionId id, CheckedIn checkedIn, Terms terms, Instant now) {
    return new SessionPlan(
        id,
        checkedIn.institution(),
        checkedIn.exam(),
        checkedIn.candidate(),
        terms.service(),
        terms.captured(),
        terms.address(),
        terms.contact(),
        now,
        terms.duration(),
        terms.additional(),
        BreakPolicy.atMostFiveMinutes(terms.longestBreak()),
        terms.uncoveredTolerated(),
        WatchList.USUAL,
        terms.permitted());
  }

  private Outcome next(
      Stored<ExamSession> found, UnderWay session, CheckedIn checkedIn, Instant now) {
    if (session.history().sitting().checkIn().equals(checkedIn.checkIn())) {
      return session instanceof Interrupted
          ? new NotNow(session.state())
          : begun(session, now); // the answer was lost on its way
    }
    if (!now.isBefore(session.deadline())) {
      return new TimeIsUp();
    }
    var gone =
        session instanceof Interrupted interrupted
            ? interrupted
            : session.interrupt(recordings.lastSignOfLife(session, now));
    var again = gone.goOn(checkedIn, now);
    sessions.replace(found, again);
    return begun(again, now);
  }

  private Begun begun(ExamSession session, Instant now) {
    var plan = session.plan();
    var token =
        tokens.issue(
            new TokenHolder.OfUploader(plan.id(), plan.institution()),
            session.deadline().plus(UPLOAD_GRACE));
    return new Begun(
        plan.id(),
        session.history().sitting().number(),
        Base64.getEncoder().encodeToString(keys.mediaKey(plan.id().value())),
        token,
        plan.examAddress(),
        plan.contact(),
        now,
        session.deadline(),
        recordings.newestBefore(session));
  }
}
