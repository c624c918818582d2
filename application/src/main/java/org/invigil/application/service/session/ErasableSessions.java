package org.invigil.application.service.session;

import java.util.List;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.SupportReports;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.session.ExamSessionId;

/**
 * Recordings of a candidate in an exam and all that happened there. The session's own row goes
 * last, with the last of what is found by it: while it is there, something remains. Other data of
 * sessions is found by it too, so it must be erased before this.
 */
public final class ErasableSessions implements ErasableData {

  private static final int BATCH = 1000;

  private final ExamSessions sessions;
  private final Segments segments;
  private final EvidenceStore evidence;
  private final SessionEvents events;
  private final ChatMessages messages;
  private final Witnesses witnesses;
  private final SupportReports reports;
  private final Keys keys;
  private final UnitOfWork work;

  public ErasableSessions(
      ExamSessions sessions,
      Segments segments,
      EvidenceStore evidence,
      SessionEvents events,
      ChatMessages messages,
      Witnesses witnesses,
      SupportReports reports,
      Keys keys,
      UnitOfWork work) {
    this.sessions = sessions;
    this.segments = segments;
    this.evidence = evidence;
    this.events = events;
    this.messages = messages;
    this.witnesses = witnesses;
    this.reports = reports;
    this.keys = keys;
    this.work = work;
  }

  @Override
  public String name() {
    return "recordings, events and messages of exam sessions";
  }

  @Override
  public boolean leadsToOthers() {
    return true;
  }

  @Override
  public void destroyKeys(Subject subject) {
    ids(subject).forEach(it -> keys.destroy(it.value()));
  }

  @Override
  public void eraseObjects(Subject subject) {
    ids(subject).forEach(evidence::erase);
  }

  @Override
  public void eraseRows(Subject subject) {
    for (var session : ids(subject)) {
      segments.end(session); // uploads are let in for a moment without a look at their session
      evidence.erase(session); // what an upload brought that was under way when the key went
      while (work.inOne(() -> segments.erase(session, BATCH)) > 0) {
        // until nothing is left
      }
      work.inOne(() -> {
        events.erase(session);
        messages.erase(session);
        witnesses.erase(session);
        reports.erase(session);
        sessions.erase(session);
      });
    }
  }

  @Override
  public long remaining(Subject subject) {
    return ids(subject).size();
  }

  private List<ExamSessionId> ids(Subject subject) {
    return switch (subject) {
      case Subject.OnboardingData onboarding -> List.of();
      case Subject.ExamData(var candidate, var exam) -> sessions.idsOf(exam, candidate);
    };
  }
}
