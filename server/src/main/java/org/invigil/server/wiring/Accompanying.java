package org.invigil.server.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.invigil.adapter.out.storage.session.SqlChatMessages;
import org.invigil.adapter.out.storage.session.SqlSupportReports;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.LookAtSession;
import org.invigil.application.port.in.session.RaiseHand;
import org.invigil.application.port.in.session.ReadMessages;
import org.invigil.application.port.in.session.ReopenSession;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.in.session.SeeSupport;
import org.invigil.application.port.in.session.SendMessage;
import org.invigil.application.port.in.session.SettleReport;
import org.invigil.application.port.in.session.StepIn;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.service.session.ChatService;
import org.invigil.application.service.session.LiveService;
import org.invigil.application.service.session.Problems;
import org.invigil.application.service.session.Recordings;
import org.invigil.application.service.session.SessionDesk;
import org.invigil.application.service.session.SupportService;

/** What staff do while somebody sits an exam: live proctoring, chat, support. */
@Factory
final class Accompanying {

  @Singleton
  ChatMessages chatMessages(Database database) {
    return new SqlChatMessages(database);
  }

  @Singleton
  SupportReports supportReports(Database database) {
    return new SqlSupportReports(database);
  }

  @Singleton
  Problems problems(SupportReports reports, Chance chance) {
    return new Problems(reports, chance);
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
}
