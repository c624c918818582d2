package org.invigil.application.service.exam;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.invigil.application.port.in.exam.SeeExamDay;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.service.session.Recordings;
import org.invigil.domain.access.Permission;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** Puts enrolments, check-ins and sessions of an exam side by side. */
public final class SeeExamDayService implements SeeExamDay {

  private static final int MOST_MEASURED = 30;
  private static final int MOST_REPORTS = 500;

  private final Exams exams;
  private final Enrolments enrolments;
  private final Candidates candidates;
  private final Onboardings onboardings;
  private final CheckIns checkIns;
  private final ExamSessions sessions;
  private final SupportReports reports;
  private final Recordings recordings;
  private final InstantSource time;

  public SeeExamDayService(
      Exams exams,
      Enrolments enrolments,
      Candidates candidates,
      Onboardings onboardings,
      CheckIns checkIns,
      ExamSessions sessions,
      SupportReports reports,
      Recordings recordings,
      InstantSource time) {
    this.exams = exams;
    this.enrolments = enrolments;
    this.candidates = candidates;
    this.onboardings = onboardings;
    this.checkIns = checkIns;
    this.sessions = sessions;
    this.reports = reports;
    this.recordings = recordings;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var by = command.by();
    if (!Permission.FOLLOW_EXAM_DAY.heldBy(by, by.institution(), command.exam())) {
      return new NotPermitted();
    }
    var exam = TheirExam.find(exams, by, command.exam());
    if (exam.isEmpty()) {
      return new NoSuchExam();
    }
    var roster = roster(command);
    return roster.isEmpty() && command.only().isPresent()
        ? new NoSuchCandidate()
        : seen(exam.get().value(), roster, time.instant());
  }

  private List<Enrolment> roster(Command command) {
    return command
        .only()
        .map(it -> enrolments.of(command.exam(), it).stream().toList())
        .orElseGet(() -> enrolments.of(command.exam()))
        .stream()
        .map(Stored::value)
        .toList();
  }

  private Seen seen(Exam exam, List<Enrolment> roster, Instant now) {
    var latest = latest(exam);
    var waiting =
        reports.open(exam.institution(), MOST_REPORTS).stream()
            .map(it -> it.value().problem().session())
            .collect(Collectors.toSet());
    var guidelines = Guidelines.of(exam).version();
    var toMeasure = new AtomicInteger(MOST_MEASURED);
    return new Seen(
        exam,
        roster.stream()
            .map(it ->
                attending(
                    it,
                    Optional.ofNullable(latest.get(it.candidate())),
                    it.hasRead(guidelines),
                    waiting,
                    session -> upload(session, toMeasure, now)))
            .sorted(
                Comparator.comparing((Attending it) -> !it.problem())
                    .thenComparing(Attending::stage)
                    .thenComparing(Attending::name, String.CASE_INSENSITIVE_ORDER))
            .toList(),
        now);
  }

  /** Sessions come oldest first, so that the last of a candidate stays. */
  private Map<CandidateId, ExamSession> latest(Exam exam) {
    return sessions.of(exam.id()).stream()
        .map(Stored::value)
        .collect(
            Collectors.toMap(
                it -> it.plan().candidate(), Function.identity(), (earlier, later) -> later));
  }

  private Attending attending(
      Enrolment enrolment,
      Optional<ExamSession> session,
      boolean guidelinesRead,
      Set<ExamSessionId> waiting,
      Function<ExamSession, Optional<Upload>> upload) {
    var candidate = enrolment.candidate();
    var at = where(enrolment, session);
    return new Attending(
        candidate,
        candidates.find(candidate).map(it -> it.value().name().value()).orElse(""),
        at.stage(),
        guidelinesRead,
        session.map(ExamSession::id),
        at.since(),
        session.filter(ExamSession.UnderWay.class::isInstance).map(ExamSession::deadline),
        session.flatMap(upload),
        session.filter(it -> waiting.contains(it.id())).isPresent(),
        enrolment.sessionsAllowed(),
        enrolment.reopenings());
  }

  private record Where(Stage stage, Optional<Instant> since) {

    static Where at(Stage stage, Instant since) {
      return new Where(stage, Optional.of(since));
    }
  }

  /** A check-in that is younger than what the session says is what the candidate is doing. */
  private Where where(Enrolment enrolment, Optional<ExamSession> session) {
    var sat = session.map(SeeExamDayService::where);
    if (session.isPresent() && !mayCheckIn(session.get())) {
      return sat.orElseThrow();
    }
    var from = sat.flatMap(Where::since).orElse(Instant.MIN);
    return checkIns
        .latest(enrolment.exam(), enrolment.candidate())
        .map(Stored::value)
        .filter(CheckIn.InProgress.class::isInstance)
        .map(it -> it.file().begun())
        .filter(it -> it.isAfter(from))
        .map(it -> Where.at(Stage.CHECKING_IN, it))
        .or(() -> sat)
        .orElseGet(() -> new Where(before(enrolment.candidate()), Optional.empty()));
  }

  private static boolean mayCheckIn(ExamSession session) {
    return session instanceof ExamSession.Interrupted || session instanceof ExamSession.Over;
  }

  private static Where where(ExamSession session) {
    return switch (session) {
      case ExamSession.Running it -> Where.at(Stage.SITTING, it.plan().begun());
      case ExamSession.OnBreak it -> Where.at(Stage.ON_BREAK, it.left());
      case ExamSession.Paused it -> Where.at(Stage.PAUSED, it.since());
      case ExamSession.Interrupted it -> Where.at(Stage.INTERRUPTED, it.since());
      case ExamSession.EndingAsked it -> Where.at(Stage.ENDING, it.asked());
      case ExamSession.Uploading it -> Where.at(Stage.UPLOADING, it.endedAt());
      case ExamSession.Complete it -> Where.at(Stage.DONE, it.endedAt());
      case ExamSession.NotProctored it -> Where.at(Stage.NOT_PROCTORED, it.endedAt());
    };
  }

  private Stage before(CandidateId candidate) {
    return onboardings
        .of(candidate)
        .filter(it -> it.value() instanceof Onboarding.Approved)
        .map(it -> Stage.ONBOARDED)
        .orElse(Stage.NOT_ONBOARDED);
  }

  private Optional<Upload> upload(ExamSession session, AtomicInteger toMeasure, Instant now) {
    if (!(session instanceof ExamSession.Uploading) || toMeasure.getAndDecrement() <= 0) {
      return Optional.empty();
    }
    var recording = recordings.of(session, now);
    var missing = recording.missing().size();
    return Optional.of(new Upload(recording.segments().size(), missing));
  }
}
