package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.out.storage.evidence.SqlSegments;
import org.invigil.adapter.out.storage.keys.Ed25519Signer;
import org.invigil.adapter.out.storage.session.SqlChatMessages;
import org.invigil.adapter.out.storage.session.SqlExamSessions;
import org.invigil.adapter.out.storage.session.SqlSessionEvents;
import org.invigil.adapter.out.storage.session.SqlSupportReports;
import org.invigil.adapter.out.storage.session.SqlWitnesses;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.in.session.AcceptRecording;
import org.invigil.application.port.in.session.AskToEnd;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.CloseOverdueSessions;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConcludeAwaited;
import org.invigil.application.port.in.session.ConcludeRecording;
import org.invigil.application.port.in.session.ConfirmEnd;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.LeaveDesk;
import org.invigil.application.port.in.session.LookAtSession;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.ReopenSession;
import org.invigil.application.port.in.session.ReportEvents;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.in.session.ReturnToDesk;
import org.invigil.application.port.in.session.SeeCompleteness;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.application.port.in.session.SeeSupport;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SettleReport;
import org.invigil.application.port.in.session.StayInExam;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.in.session.VerifyRecording;
import org.invigil.application.port.in.session.WitnessDigests;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Signer;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Witnesses;
import org.invigil.application.service.session.BeginSittingService;
import org.invigil.application.service.session.BreaksService;
import org.invigil.application.service.session.ChatService;
import org.invigil.application.service.session.CloseOverdueSessionsService;
import org.invigil.application.service.session.ConcludeAwaitedService;
import org.invigil.application.service.session.EndingService;
import org.invigil.application.service.session.ErasableSessions;
import org.invigil.application.service.session.EventsService;
import org.invigil.application.service.session.KeepSegmentService;
import org.invigil.application.service.session.LiveService;
import org.invigil.application.service.session.Problems;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.SeeCompletenessService;
import org.invigil.application.service.session.SeeSessionService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.SittingTerms;
import org.invigil.application.service.session.SupportService;
import org.invigil.application.service.session.UploadService;
import org.invigil.application.service.session.VerifyRecordingService;
import org.invigil.application.service.session.WitnessService;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.AwaitedUploads;
import org.invigil.server.settings.Settings;

/** Exam sessions, their recording, live proctoring and support. */
@Factory
final class Sitting {

  /** A candidate without a network may still confirm the end so long after the deadline. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  private static final int SESSIONS_A_TICK = 200;

  @Singleton
  ExamSessions examSessions(Database database) {
    return new SqlExamSessions(database);
  }

  @Singleton
  SessionEvents sessionEvents(Database database) {
    return new SqlSessionEvents(database);
  }

  @Singleton
  ChatMessages chatMessages(Database database) {
    return new SqlChatMessages(database);
  }

  @Singleton
  SupportReports supportReports(Database database) {
    return new SqlSupportReports(database);
  }

  @Singleton
  Witnesses witnesses(Database database) {
    return new SqlWitnesses(database);
  }

  @Singleton
  Segments segments(Database database) {
    return new SqlSegments(database.transactions());
  }

  @Singleton
  Signer signer(Settings settings) {
    return Ed25519Signer.inFile(settings.home().resolve("keys").resolve("signing.key"));
  }

  @Singleton
  Recordings recordings(Segments segments, Witnesses witnesses, SessionEvents events) {
    return new Recordings(segments, witnesses, events);
  }

  @Singleton
  SessionDesk sessionDesk(ExamSessions sessions, UnitOfWork work, InstantSource time) {
    return new SessionDesk(sessions, work, time);
  }

  @Singleton
  SittingTerms sittingTerms(
      Exams exams, Candidates candidates, Enrolments enrolments, Institutions institutions) {
    return new SittingTerms(exams, candidates, enrolments, institutions);
  }

  @Singleton
  BeginSitting beginSitting(
      ExamSessions sessions,
      SittingTerms terms,
      Recordings recordings,
      Keys keys,
      Tokens tokens,
      Chance chance,
      UnitOfWork work,
      InstantSource time) {
    return new BeginSittingService(sessions, terms, recordings, keys, tokens, chance, work, time);
  }

  @Singleton
  SeeSession seeSession(SessionDesk desk, Recordings recordings) {
    return new SeeSessionService(desk, recordings);
  }

  @Singleton
  SeeCompleteness seeCompleteness(SessionDesk desk, Recordings recordings) {
    return new SeeCompletenessService(desk, recordings);
  }

  @Singleton
  VerifyRecording verifyRecording(
      SessionDesk desk, Recordings recordings, Films films, Signer signer) {
    return new VerifyRecordingService(desk, recordings, films, signer);
  }

  @Singleton
  BreaksService breaks(SessionDesk desk, Recordings recordings) {
    return new BreaksService(desk, recordings);
  }

  @Singleton
  LeaveDesk leaveDesk(BreaksService breaks) {
    return breaks.leaving();
  }

  @Singleton
  ReturnToDesk returnToDesk(BreaksService breaks) {
    return breaks.returning();
  }

  @Singleton
  ReportEvents reportEvents(SessionDesk desk, Recordings recordings, SessionEvents events) {
    return new EventsService(desk, recordings, events);
  }

  @Singleton
  WitnessDigests witnessDigests(
      SessionDesk desk, Witnesses witnesses, Signer signer, Chance chance) {
    return new WitnessService(desk, witnesses, signer, chance);
  }

  @Singleton
  KeepSegment keepSegment(
      ExamSessions sessions,
      EvidenceStore evidence,
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Keys keys,
      InstantSource time) {
    return new KeepSegmentService(
        sessions,
        evidence,
        segments,
        witnesses,
        events,
        keys,
        time,
        WitnessPolicy.THIRTY_SECONDS,
        work -> Thread.ofVirtual().name("keep-segment").start(work));
  }

  @Singleton
  Problems problems(SupportReports reports, Chance chance) {
    return new Problems(reports, chance);
  }

  @Singleton
  EndingService ending(SessionDesk desk, Recordings recordings, Problems problems) {
    return new EndingService(desk, recordings, problems);
  }

  @Singleton
  AskToEnd askToEnd(EndingService ending) {
    return ending.asking();
  }

  @Singleton
  StayInExam stayInExam(EndingService ending) {
    return ending.staying();
  }

  @Singleton
  ConfirmEnd confirmEnd(EndingService ending) {
    return ending.confirming();
  }

  @Singleton
  UploadService uploads(
      SessionDesk desk, Recordings recordings, Tokens tokens, RecomputeFlags flags) {
    return new UploadService(desk, recordings, tokens, flags);
  }

  @Singleton
  CompleteUpload completeUpload(UploadService uploads) {
    return uploads.completing();
  }

  @Singleton
  ConcludeRecording concludeRecording(UploadService uploads) {
    return uploads.concluding();
  }

  @Singleton
  AcceptRecording acceptRecording(UploadService uploads) {
    return uploads.accepting();
  }

  @Singleton
  LiveService live(SessionDesk desk) {
    return new LiveService(desk);
  }

  @Singleton
  StepIn stepIn(LiveService live) {
    return live.steppingIn();
  }

  @Singleton
  RaiseHand raiseHand(LiveService live) {
    return live.raisingHands();
  }

  @Singleton
  LookAtSession lookAtSession(LiveService live) {
    return live.looking();
  }

  @Singleton
  ChatService chat(SessionDesk desk, ChatMessages messages, Chance chance) {
    return new ChatService(desk, messages, chance);
  }

  @Singleton
  SendMessage sendMessage(ChatService chat) {
    return chat.sending();
  }

  @Singleton
  ReadMessages readMessages(ChatService chat) {
    return chat.reading();
  }

  @Singleton
  SupportService support(
      SessionDesk desk,
      Recordings recordings,
      ExamSessions sessions,
      SupportReports reports,
      Problems problems) {
    return new SupportService(desk, recordings, sessions, reports, problems);
  }

  @Singleton
  ReportProblem reportProblem(SupportService support) {
    return support.reporting();
  }

  @Singleton
  CreditTime creditTime(SupportService support) {
    return support.crediting();
  }

  @Singleton
  ReopenSession reopenSession(SupportService support) {
    return support.reopening();
  }

  @Singleton
  SettleReport settleReport(SupportService support) {
    return support.settling();
  }

  @Singleton
  SeeSupport seeSupport(SupportService support) {
    return support.seeing();
  }

  @Singleton
  CloseOverdueSessions closeOverdueSessions(
      ExamSessions sessions, UnitOfWork work, InstantSource time) {
    return new CloseOverdueSessionsService(sessions, work, time);
  }

  @Singleton
  @Named("close-overdue-sessions")
  Tick closeOverdue(CloseOverdueSessions close) {
    return new Tick(
        "close-overdue-sessions",
        Duration.ofSeconds(30),
        () -> close.handle(new CloseOverdueSessions.Command(GRACE, SESSIONS_A_TICK)));
  }

  @Singleton
  ConcludeAwaited concludeAwaited(
      ExamSessions sessions, UploadService uploads, UnitOfWork work, InstantSource time) {
    return new ConcludeAwaitedService(sessions, uploads, AwaitedUploads.SEVEN_DAYS, work, time);
  }

  @Singleton
  @Named("conclude-awaited-recordings")
  Tick concludeAwaitedRecordings(ConcludeAwaited conclude, Settings settings) {
    return new Tick(
        "conclude-awaited-recordings",
        settings.duration("worker.calendar.every"),
        () -> conclude.handle(new ConcludeAwaited.Command(SESSIONS_A_TICK)));
  }

  /** Other data of sessions is found by them, so they go last. */
  @Singleton
  @Named("sessions")
  @Order(Ordered.LOWEST_PRECEDENCE)
  ErasableData sessionData(
      ExamSessions sessions,
      Segments segments,
      EvidenceStore evidence,
      SessionEvents events,
      ChatMessages messages,
      Witnesses witnesses,
      SupportReports reports,
      Keys keys,
      UnitOfWork work) {
    return new ErasableSessions(
        sessions, segments, evidence, events, messages, witnesses, reports, keys, work);
  }
}
