package org.invigil.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.service.flag.AnalyseSegmentsService;
import org.invigil.application.service.flag.DetectorsOfSession;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.application.service.flag.Looking;
import org.invigil.application.service.flag.NotLookedFor;
import org.invigil.application.service.flag.PosesOfCheckIn;
import org.invigil.application.service.flag.RecomputeFlagsService;
import org.invigil.application.service.review.CloseRecordingService;
import org.invigil.application.service.review.DecideDisputeService;
import org.invigil.application.service.review.DecideFlagService;
import org.invigil.application.service.review.DecideFlagsService;
import org.invigil.application.service.review.DescribeOwnDataService;
import org.invigil.application.service.review.DisputeVerdictService;
import org.invigil.application.service.review.GiveVerdictService;
import org.invigil.application.service.review.Looks;
import org.invigil.application.service.review.OpenRecordingService;
import org.invigil.application.service.review.PlayPieceService;
import org.invigil.application.service.review.RecommendService;
import org.invigil.application.service.review.RecordingDesk;
import org.invigil.application.service.review.ReviewDesk;
import org.invigil.application.service.review.ReviewQueue;
import org.invigil.application.service.review.ReviewedSessions;
import org.invigil.application.service.review.SeeAccessLogService;
import org.invigil.application.service.review.SeeExamStatisticsService;
import org.invigil.application.service.review.SeeFlagsService;
import org.invigil.application.service.review.SeeReviewQueueService;
import org.invigil.application.service.review.SeeReviewService;
import org.invigil.application.service.review.SeeStillService;
import org.invigil.application.service.review.SeeTimelineService;
import org.invigil.application.service.review.SeeVerdictService;
import org.invigil.application.service.review.TakeRecordingService;
import org.invigil.application.service.review.TakeReportService;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.SeeCompletenessService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.VerifyRecordingService;
import org.invigil.contracts.fakes.FakeFilm;
import org.invigil.contracts.fakes.InMemoryAccessLog;
import org.invigil.contracts.fakes.InMemoryCandidates;
import org.invigil.contracts.fakes.InMemoryChatMessages;
import org.invigil.contracts.fakes.InMemoryCheckIns;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemoryFilms;
import org.invigil.contracts.fakes.InMemoryHolds;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemoryObservations;
import org.invigil.contracts.fakes.InMemoryReviewPlaces;
import org.invigil.contracts.fakes.InMemoryReviews;
import org.invigil.contracts.fakes.InMemorySegments;
import org.invigil.contracts.fakes.InMemorySessionEvents;
import org.invigil.contracts.fakes.InMemorySessionFlags;
import org.invigil.contracts.fakes.InMemoryStaffAccounts;
import org.invigil.contracts.fakes.InMemoryWitnesses;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PlainSigner;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.contracts.fakes.ScriptedStills;
import org.invigil.contracts.fakes.ScriptedVision;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Permitted;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.session.WatchList;

/** Everything that a review needs, in memory: one exam, one candidate, one session. */
public final class ReviewStage {

  public static final Instant BEGUN = Instant.parse("2030-05-06T10:00:00Z");

  public final Memory memory = new Memory();
  public final MovableClock clock = new MovableClock(BEGUN);
  public final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);
  public final InMemorySegments segments = new InMemorySegments(memory);
  public final InMemoryExams exams = new InMemoryExams(memory);
  public final InMemoryCandidates candidates = new InMemoryCandidates(memory);
  public final InMemoryReviews reviews = new InMemoryReviews(memory);
  public final InMemorySessionFlags found = new InMemorySessionFlags(memory);
  public final InMemoryObservations observations = new InMemoryObservations(memory);
  public final InMemoryCheckIns checkIns = new InMemoryCheckIns(memory);
  public final InMemoryHolds holds = new InMemoryHolds(memory);

  public final InstitutionId institution = new InstitutionId(new UUID(8, 1));
  public final Exam exam = People.exam(institution);
  public final Candidate person = People.candidate(institution);
  public final ExamSessionId session = new ExamSessionId(new UUID(8, 2));

  public final Actor candidate = new Actor.Candidate(person.id(), institution);
  public final Actor.Staff reviewer = staff(1, Role.REVIEWER);
  public final Actor.Staff instructor = staff(2, Role.INSTRUCTOR);
  public final Actor.Staff officer = staff(3, Role.EXAMS_OFFICER);
  public final Actor.Staff privacy = staff(4, Role.PRIVACY_OFFICER);

  /** What the institution has turned off when the session begins. */
  public Set<Detector> offByInstitution = Set.of();

  public final ScriptedVision vision = new ScriptedVision();
  public final InMemoryFilms films = new InMemoryFilms(memory);
  private final Recordings kept =
      new Recordings(segments, new InMemoryWitnesses(memory), new InMemorySessionEvents(memory));
  private final FlagsOfSession flags =
      new FlagsOfSession(
          kept, observations, exams, new PosesOfCheckIn(checkIns), FlagPolicy.DEFAULT, clock);
  public final ReviewDesk desk = new ReviewDesk(sessions, reviews, clock);
  public final InMemoryAccessLog log = new InMemoryAccessLog(memory, new InMemoryKeys(memory));
  private final Looks looks = new Looks(log, clock);
  private final RecordingDesk recordings = new RecordingDesk(desk, reviews, looks, memory);

  public final RecomputeFlagsService recompute =
      new RecomputeFlagsService(sessions, flags, found, reviews, memory, clock);
  public final AnalyseSegmentsService analyse = analysis(Looking.ON);
  public final SeeFlagsService seeFlags =
      new SeeFlagsService(
          desk,
          reviews,
          segments,
          flags,
          new NotLookedFor(new DetectorsOfSession(exams, FlagPolicy.DEFAULT), vision),
          looks,
          memory);
  public final DecideFlagsService decideFlags = new DecideFlagsService(desk, flags, memory, clock);
  public final DecideFlagService decideFlag = new DecideFlagService(decideFlags);
  public final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts(memory);
  public final InMemoryChatMessages messages = new InMemoryChatMessages(memory);
  public final SeeReviewService seeReview =
      new SeeReviewService(desk, reviews, accounts, segments, messages, Looking.ON, looks, memory);
  public final RecommendService recommend = new RecommendService(desk, flags, memory, clock);
  public final GiveVerdictService giveVerdict =
      new GiveVerdictService(desk, flags, segments, Looking.ON, memory, clock);
  public final SeeVerdictService seeVerdict = new SeeVerdictService(desk, flags);
  public final DisputeVerdictService dispute =
      new DisputeVerdictService(desk, holds, new PredictableChance(), memory, clock);
  public final DecideDisputeService decideDispute =
      new DecideDisputeService(desk, flags, segments, Looking.ON, memory, clock);
  private final ReviewedSessions reviewed =
      new ReviewedSessions(desk, sessions, reviews, found, flags);
  private final ReviewQueue inOrder =
      new ReviewQueue(
          new InMemoryReviewPlaces(memory, sessions, reviews, found),
          sessions,
          reviews,
          found,
          flags,
          desk);
  public final SeeReviewQueueService queue = new SeeReviewQueueService(inOrder);
  public final SeeExamStatisticsService statistics =
      new SeeExamStatisticsService(exams, reviewed, log);
  public final TakeReportService report =
      new TakeReportService(
          desk, seeFlags, seeReview, candidates, exams, accounts, log, looks, memory);

  public final OpenRecordingService openRecording = new OpenRecordingService(recordings, segments);
  public final CloseRecordingService closeRecording =
      new CloseRecordingService(desk, looks, memory);
  public final PlayPieceService playPiece = new PlayPieceService(recordings, segments, films);
  public final SeeTimelineService seeTimeline =
      new SeeTimelineService(recordings, kept, flags, clock);
  public final SeeStillService seeStill =
      new SeeStillService(recordings, kept, films, new ScriptedStills(), clock);
  public final TakeRecordingService take =
      new TakeRecordingService(recordings, kept, playPiece, clock);
  private final SessionDesk sessionDesk = new SessionDesk(sessions, memory, clock);
  public final SeeCompletenessService seeCompleteness =
      new SeeCompletenessService(sessionDesk, kept);
  public final VerifyRecordingService verify =
      new VerifyRecordingService(sessionDesk, kept, films, new PlainSigner());
  public final SeeAccessLogService accessLog = new SeeAccessLogService(desk, log);
  public final DescribeOwnDataService ownData =
      new DescribeOwnDataService(desk, segments, seeVerdict, accessLog);

  public ReviewStage() {
    exams.add(exam);
    candidates.add(person);
  }

  public AnalyseSegmentsService analysis(Looking looking) {
    return new AnalyseSegmentsService(
        looking,
        segments,
        films,
        vision,
        sessions,
        new DetectorsOfSession(exams, FlagPolicy.DEFAULT),
        it -> List.of(ScriptedVision.CANDIDATE),
        observations,
        recompute,
        memory,
        clock);
  }

  public Actor.Staff staff(long id, Role... roles) {
    return new Actor.Staff(
        new StaffId(new UUID(9, id)), institution, Set.of(roles), Set.of(exam.id()));
  }

  public ExamSession.Running begin(Service service) {
    var plan =
        new SessionPlan(
            session,
            institution,
            exam.id(),
            person.id(),
            service,
            Set.of(Capture.CAMERA),
            "https://lms.example.org",
            "help@example.org",
            BEGUN,
            Duration.ofHours(2),
            Duration.ZERO,
            BreakPolicy.FIVE_MINUTES,
            Duration.ofMinutes(5),
            WatchList.USUAL,
            permitted());
    var checkedIn =
        new CheckedIn(
            new CheckInId(new UUID(8, 3)),
            institution,
            exam.id(),
            person.id(),
            Set.of(Referral.DOCUMENT_NOT_READ));
    var running = ExamSession.Running.begin(plan, checkedIn);
    sessions.add(running);
    return running;
  }

  private Permitted permitted() {
    return new Permitted(
        exams.find(exam.id()).orElseThrow().value().rules(),
        candidates.find(person.id()).orElseThrow().value().adjustments(),
        offByInstitution);
  }

  /** A film of ten seconds a segment, as {@link FakeFilm#sketch} draws it, and the end after it. */
  public void sitThrough(String film) {
    begin(Service.RECORD_AND_REVIEW);
    record(film);
    end(film.length());
  }

  public void record(String film) {
    for (int at = 0; at < film.length(); at += 10) {
      record(at / 10, film.substring(at, Math.min(film.length(), at + 10)));
    }
  }

  public void record(int sequence, String seconds) {
    var id = new SegmentId(session, 1, StreamName.CAMERA, sequence);
    if (!seconds.equals("altered")) {
      films.keep(id, FakeFilm.sketch(seconds).bytes());
    }
    var before =
        sequence == 0 ? Optional.<Sha256>empty() : Optional.of(digest("segment " + (sequence - 1)));
    var start = BEGUN.plusSeconds(10L * sequence);
    segments.add(
        new SegmentFacts(
            id,
            start,
            Duration.ofSeconds(10L * sequence),
            Duration.ofSeconds(Math.max(1, seconds.length())),
            "video/mp4",
            100,
            digest("segment " + sequence),
            before,
            false,
            start.plusSeconds(seconds.length() + 1),
            true));
  }

  public void end(int second) {
    clock.moveTo(BEGUN.plusSeconds(second));
    var now = sessions.find(session).orElseThrow();
    var asked = ((ExamSession.Running) now.value()).askToEnd(clock.instant());
    var ended = asked.confirm(clock.instant());
    sessions.replace(now, ended.conclude(List.of(), clock.instant()));
    clock.moveTo(BEGUN.plusSeconds(second + 60));
  }

  private static Sha256 digest(String text) {
    try {
      return Sha256.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
