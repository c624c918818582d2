package org.invigil.contracts.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.application.service.flag.RecomputeFlagsService;
import org.invigil.application.service.session.BeginSittingService;
import org.invigil.application.service.session.BreaksService;
import org.invigil.application.service.session.ChatService;
import org.invigil.application.service.session.CloseOverdueSessionsService;
import org.invigil.application.service.session.EndingService;
import org.invigil.application.service.session.EventsService;
import org.invigil.application.service.session.KeepSegmentService;
import org.invigil.application.service.session.LiveService;
import org.invigil.application.service.session.Problems;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.SeeSessionService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.SittingTerms;
import org.invigil.application.service.session.SupportService;
import org.invigil.application.service.session.UploadService;
import org.invigil.application.service.session.WitnessService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryCandidates;
import org.invigil.contracts.fakes.InMemoryChatMessages;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryEvidenceStore;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryExams;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.InMemoryKeys;
import org.invigil.contracts.fakes.InMemoryObservations;
import org.invigil.contracts.fakes.InMemoryReviews;
import org.invigil.contracts.fakes.InMemorySegments;
import org.invigil.contracts.fakes.InMemorySessionEvents;
import org.invigil.contracts.fakes.InMemorySessionFlags;
import org.invigil.contracts.fakes.InMemorySupportReports;
import org.invigil.contracts.fakes.InMemoryTokens;
import org.invigil.contracts.fakes.InMemoryWitnesses;
import org.invigil.contracts.fakes.Memory;
import org.invigil.contracts.fakes.PlainSigner;
import org.invigil.contracts.fakes.PredictableChance;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.FlagPolicy;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/**
 * An institution with one exam of two hours and one candidate, in memory, at ten o'clock. The
 * candidate's program is played too: {@link #record} makes segments of ten seconds, which wait like
 * a spool until {@link #upload}.
 */
final class Hall {

  static final Instant TEN = People.TEN;

  final MovableClock clock = new MovableClock(TEN);
  final Memory memory = new Memory();
  final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);
  final InMemorySegments segments = new InMemorySegments(memory);
  final InMemoryEvidenceStore evidence = new InMemoryEvidenceStore(memory);
  final InMemoryWitnesses witnesses = new InMemoryWitnesses(memory);
  final InMemorySessionEvents events = new InMemorySessionEvents(memory);
  final InMemoryChatMessages messages = new InMemoryChatMessages(memory);
  final InMemorySupportReports reports = new InMemorySupportReports(memory);
  final InMemoryReviews reviews = new InMemoryReviews(memory);
  final InMemorySessionFlags found = new InMemorySessionFlags(memory);
  final InMemoryKeys keys = new InMemoryKeys(memory);
  final InMemoryTokens tokens = new InMemoryTokens(memory);
  final PlainSigner signer = new PlainSigner();
  final PredictableChance chance = new PredictableChance();

  final Institution institution = People.institution();
  final Exam exam;
  final Candidate candidate = People.candidate(institution.id());
  final Actor.Candidate sitter = new Actor.Candidate(candidate.id(), institution.id());

  final Recordings recordings = new Recordings(segments, witnesses, events);
  final SessionDesk desk = new SessionDesk(sessions, memory, clock);
  final BreaksService breaks = new BreaksService(desk, recordings);
  final Problems problems = new Problems(reports, chance);
  final EndingService ending = new EndingService(desk, recordings, problems);
  final InMemoryExams exams = new InMemoryExams(memory);
  final InMemoryCandidates candidates = new InMemoryCandidates(memory);
  final InMemoryInstitutions institutions = new InMemoryInstitutions(memory);
  private final RecomputeFlagsService recompute =
      new RecomputeFlagsService(
          sessions,
          new FlagsOfSession(
              recordings,
              new InMemoryObservations(memory),
              exams,
              it -> java.util.Optional.empty(),
              FlagPolicy.DEFAULT,
              clock),
          found,
          reviews,
          memory,
          clock);
  final UploadService uploads = new UploadService(desk, recordings, tokens, recompute);
  final LiveService live = new LiveService(desk);
  final ChatService chat = new ChatService(desk, messages, chance);
  final EventsService reportEvents = new EventsService(desk, recordings, events);
  final WitnessService witness = new WitnessService(desk, witnesses, signer, chance);
  final SupportService support = new SupportService(desk, recordings, sessions, reports, problems);
  final CloseOverdueSessionsService closing =
      new CloseOverdueSessionsService(sessions, memory, clock);
  final KeepSegmentService keep =
      new KeepSegmentService(
          sessions,
          evidence,
          segments,
          witnesses,
          events,
          keys,
          clock,
          WitnessPolicy.THIRTY_SECONDS);
  final BeginSittingService begin;

  private final List<KeepSegment.Command> spool = new ArrayList<>();
  private Optional<Sha256> previous = Optional.empty();
  private long sequence;
  private Duration monotonic = Duration.ZERO;
  private int checkIns;

  /** How far the program's clock is ahead of the server's. */
  Duration ahead = Duration.ZERO;

  Hall() {
    this(Service.RECORD_AND_REVIEW);
  }

  Hall(Service service) {
    exam = People.exam(institution.id(), plan(service));
    exams.add(exam);
    candidates.add(candidate);
    institutions.add(institution);
    var terms = new SittingTerms(exams, candidates, new InMemoryEnrolments(memory), institutions);
    begin =
        new BeginSittingService(sessions, terms, recordings, keys, tokens, chance, memory, clock);
  }

  private static ExamPlan plan(Service service) {
    var it = People.plan();
    return new ExamPlan(
        it.title(),
        it.schedule(),
        it.duration(),
        it.address(),
        it.ownGuidelines(),
        it.rules(),
        service,
        Set.of(Capture.CAMERA),
        it.contacts(),
        it.retention(),
        it.lockDown());
  }

  CheckedIn checkedIn() {
    return new CheckedIn(
        new CheckInId(new UUID(6, ++checkIns)),
        institution.id(),
        exam.id(),
        candidate.id(),
        Set.of());
  }

  /** Checks in and begins, or goes on. */
  BeginSitting.Begun begin() {
    sequence = 0;
    monotonic = Duration.ZERO;
    return (BeginSitting.Begun) begin.handle(new BeginSitting.Command(sitter, checkedIn()));
  }

  Actor.Staff staff(Role... roles) {
    return new Actor.Staff(
        new StaffId(new UUID(5, 5)), institution.id(), Set.of(roles), Set.of(exam.id()));
  }

  Actor.Staff proctor() {
    return staff(Role.PROCTOR);
  }

  ExamSession session() {
    return sessions.latest(exam.id(), candidate.id()).orElseThrow().value();
  }

  SeeSession.Seen seen(Actor by) {
    return (SeeSession.Seen)
        new SeeSessionService(desk, recordings).handle(new SeeSession.Command(by, session().id()));
  }

  /** The program records while the time goes by; nothing is uploaded. */
  void record(Duration lasts) {
    var session = session();
    for (var left = lasts; left.isPositive(); left = left.minusSeconds(10)) {
      spool.add(piece(session.id(), session.history().sitting().number(), sequence++));
      monotonic = monotonic.plusSeconds(10);
      clock.advance(Duration.ofSeconds(10));
    }
  }

  /** As {@link #record}, with a network: each piece is uploaded when it is full. */
  void recordAndUpload(Duration lasts) {
    for (var left = lasts; left.isPositive(); left = left.minusSeconds(10)) {
      record(Duration.ofSeconds(10));
      upload();
    }
  }

  /** The program is not running. */
  void wait(Duration lasts) {
    clock.advance(lasts);
  }

  /** The program is running and records nothing. */
  void idle(Duration lasts) {
    monotonic = monotonic.plus(lasts);
    clock.advance(lasts);
  }

  List<KeepSegment.Outcome> upload() {
    var answers = spool.stream().map(keep::handle).toList();
    spool.clear();
    return answers;
  }

  /**
   * Another computer, which knows what it is told at "begin" and no more; the spool stays behind.
   */
  List<KeepSegment.Command> moveElsewhere() {
    var left = List.copyOf(spool);
    spool.clear();
    previous = begin().newest().stream().map(NamedDigest::digest).findFirst();
    return left;
  }

  void forget() {
    previous = Optional.empty();
  }

  /** The program is killed; what lay in memory only is gone. */
  List<KeepSegment.Command> spool() {
    return spool;
  }

  /** The ten-second round: names the newest digest. */
  WitnessDigests.Signed witness() {
    var newest = spool.isEmpty() ? null : spool.getLast();
    var named =
        newest == null
            ? new NamedDigest(place(Math.max(0, sequence - 1)), previous.orElseThrow())
            : new NamedDigest(newest.segment(), newest.claims().digest());
    return (WitnessDigests.Signed)
        witness.handle(
            new WitnessDigests.Command(
                sitter, session().id(), Optional.of(clock.instant().plus(ahead)), List.of(named)));
  }

  private SegmentId place(long number) {
    var session = session();
    return new SegmentId(
        session.id(), session.history().sitting().number(), StreamName.CAMERA, number);
  }

  private KeepSegment.Command piece(ExamSessionId session, int sitting, long number) {
    var bytes =
        ("sealed " + session + " " + sitting + " " + number).getBytes(StandardCharsets.UTF_8);
    var command =
        piece(
            sitter,
            new SegmentId(session, sitting, StreamName.CAMERA, number),
            bytes,
            digest(bytes),
            previous);
    previous = Optional.of(digest(bytes));
    return command;
  }

  KeepSegment.Command piece(
      Actor by, SegmentId id, byte[] bytes, Sha256 announced, Optional<Sha256> before) {
    return new KeepSegment.Command(
        by,
        id,
        new KeepSegment.Claims(
            clock.instant().plus(ahead),
            monotonic,
            Duration.ofSeconds(10),
            id.stream().mediaType(),
            Optional.of((long) bytes.length),
            announced,
            before,
            false),
        SealedBytes.of(bytes));
  }

  static Sha256 digest(byte[] bytes) {
    try {
      return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  StepIn.Outcome stepIn(Actor by, StepIn.Action action) {
    return live.steppingIn().handle(new StepIn.Command(by, session().id(), action));
  }
}
