package org.invigil.server.demo;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.DisputeVerdict;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.CandidateIdentifier;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.review.FlagDecision;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Permitted;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.SessionEventId;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WatchList;
import org.invigil.domain.text.EmailAddress;
import org.invigil.domain.text.PersonName;

/**
 * Sessions that are over. Nothing was filmed; flags come from what programs told, found by the same
 * rules as any; some are decided, a few of these disputed, by the same use cases as any.
 */
final class SatExams {

  private static final List<String> GIVEN =
      List.of("Robin", "Alex", "Thi Minh", "José", "Amina", "Noor", "Sam", "Zoë", "Ravi", "Lea");
  private static final List<String> FAMILY =
      List.of("Example", "Nguyễn", "García Pérez", "Okafor", "O'Neill", "Müller", "Sato", "Kaya");
  private static final List<String> PROGRAMS =
      List.of("Discord", "TeamViewer", "WhatsApp", "Telegram", "Zoom", "AnyDesk", "Slack");
  private static final int MOST_EVENTS = 12;
  private static final double CODE_ONLY = 0.03;
  private static final double DECIDED = 0.3;
  private static final double DISPUTED = 0.05;

  private final InstitutionId institution;
  private final Random random;
  private final Candidates candidates;
  private final ExamSessions sessions;
  private final SessionEvents events;
  private final RecomputeFlags recompute;
  private final DecideFlags decideFlags;
  private final GiveVerdict giveVerdict;
  private final DisputeVerdict dispute;
  private final UnitOfWork work;
  private final Chance chance;
  private Optional<Staff> staff = Optional.empty();
  private int count;

  private record Staff(Actor reviewer, Actor instructor) {}

  SatExams(ApplicationContext parts, InstitutionId institution, Random random) {
    this.institution = institution;
    this.random = random;
    this.candidates = parts.getBean(Candidates.class);
    this.sessions = parts.getBean(ExamSessions.class);
    this.events = parts.getBean(SessionEvents.class);
    this.recompute = parts.getBean(RecomputeFlags.class);
    this.decideFlags = parts.getBean(DecideFlags.class);
    this.giveVerdict = parts.getBean(GiveVerdict.class);
    this.dispute = parts.getBean(DisputeVerdict.class);
    this.work = parts.getBean(UnitOfWork.class);
    this.chance = parts.getBean(Chance.class);
  }

  /** Who decides those that are sat from now on. */
  void decidedBy(Actor reviewer, Actor instructor) {
    staff = Optional.of(new Staff(reviewer, instructor));
  }

  int count() {
    return count;
  }

  /** Somebody new sits the exam. */
  void sit(Exam exam) {
    var candidate = somebody();
    var session = over(exam, candidate.id());
    work.inOne(() -> {
      candidates.add(candidate);
      sessions.add(session);
      for (int i = random.nextInt(MOST_EVENTS); i > 0; i--) {
        events.add(program(session));
      }
    });
    count++;
    if (recompute.handle(new RecomputeFlags.Command(session.id()))
        instanceof RecomputeFlags.Recomputed(var findings)) {
      staff
          .filter(it -> random.nextDouble() < DECIDED)
          .ifPresent(it -> decide(it, session, candidate, findings.flags()));
    }
  }

  private Candidate somebody() {
    var id = new CandidateId(chance.identifier());
    return Candidate.register(
        id,
        institution,
        new CandidateIdentifier("demo-" + (count + 1)),
        EmailAddress.read("demo-" + (count + 1) + "@example.org").orThrow(),
        new PersonName(any(GIVEN) + " " + any(FAMILY)),
        Instant.EPOCH);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private ExamSession.Over over(Exam exam, CandidateId candidate) {
    var plan = exam.plan();
    var opens = ((Schedule.Window) plan.schedule()).opens();
    var begun = opens.plus(Duration.ofSeconds(random.nextInt(1800)));
    var session =
        new SessionPlan(
            new ExamSessionId(chance.identifier()),
            institution,
            exam.id(),
            candidate,
            plan.service(),
            Set.of(),
            plan.address().toString(),
            plan.contacts().technical(),
            begun,
            plan.duration(),
            Duration.ZERO,
            BreakPolicy.FIVE_MINUTES,
            Duration.ofSeconds(30),
            WatchList.USUAL,
            Permitted.NOTHING);
    var referrals =
        random.nextDouble() < CODE_ONLY
            ? Set.of(Referral.IDENTITY_BY_CODE_ONLY)
            : Set.<Referral>of();
    var checkedIn =
        new CheckedIn(
            new CheckInId(chance.identifier()), institution, exam.id(), candidate, referrals);
    return Running.begin(session, checkedIn)
        .timeUp()
        .conclude(List.of(), session.deadline().plusSeconds(60));
  }

  private SessionEvent program(ExamSession session) {
    var plan = session.plan();
    var at = plan.begun().plusSeconds(random.nextLong(plan.duration().toSeconds() - 300));
    var until = at.plusSeconds(5 + random.nextInt(240));
    return new SessionEvent(
        new SessionEventId(chance.identifier()),
        plan.id(),
        1,
        EventKind.PROGRAM_SEEN,
        at,
        Optional.of(until),
        at,
        until,
        any(PROGRAMS),
        until);
  }

  private void decide(Staff by, ExamSession session, Candidate candidate, List<Flag> flags) {
    var all = new HashSet<FlagId>();
    flags.forEach(it -> all.add(it.id()));
    if (!all.isEmpty()) {
      decideFlags.handle(
          new DecideFlags.Command(
              by.reviewer(), session.id(), all, FlagDecision.Answer.ACCEPT, ""));
    }
    giveVerdict.handle(
        new GiveVerdict.Command(
            by.instructor(),
            session.id(),
            Verdict.Kind.BREACH_RESOLVED,
            "Programs that start by themselves."));
    if (random.nextDouble() < DISPUTED) {
      dispute.handle(
          new DisputeVerdict.Command(
              new Actor.Candidate(candidate.id(), institution),
              session.id(),
              "I did not use that program."));
    }
  }
}
