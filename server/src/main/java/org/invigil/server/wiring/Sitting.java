package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.invigil.adapter.in.worker.Tick;
import org.invigil.adapter.out.storage.session.SqlExamSessions;
import org.invigil.adapter.out.storage.session.SqlSessionEvents;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.session.AskToEnd;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.CloseOverdueSessions;
import org.invigil.application.port.in.session.ConfirmEnd;
import org.invigil.application.port.in.session.LeaveDesk;
import org.invigil.application.port.in.session.ReportEvents;
import org.invigil.application.port.in.session.ReturnToDesk;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.application.port.in.session.StayInExam;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Witnesses;
import org.invigil.application.service.session.BeginSittingService;
import org.invigil.application.service.session.BreaksService;
import org.invigil.application.service.session.CloseOverdueSessionsService;
import org.invigil.application.service.session.EndingService;
import org.invigil.application.service.session.ErasableSessions;
import org.invigil.application.service.session.EventsService;
import org.invigil.application.service.session.Problems;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.SeeSessionService;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.SittingTerms;

/** An exam session from its beginning to its end, as the candidate lives it. */
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
