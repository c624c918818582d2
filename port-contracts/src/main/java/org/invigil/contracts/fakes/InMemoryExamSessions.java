package org.invigil.contracts.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.ExamSession.Uploading;
import org.invigil.domain.session.ExamSessionId;

/** Exam sessions in memory. */
public final class InMemoryExamSessions extends InMemoryStore<ExamSession, ExamSessionId>
    implements ExamSessions {

  private static final Comparator<Stored<ExamSession>> OLDEST_FIRST =
      Comparator.comparing(it -> it.value().plan().begun());

  public InMemoryExamSessions(Memory memory) {
    super(memory, "exam sessions", ExamSession::id);
  }

  @Override
  public Optional<Stored<ExamSession>> latest(ExamId exam, CandidateId candidate) {
    return of(candidate).stream()
        .filter(it -> it.value().plan().exam().equals(exam))
        .reduce((a, b) -> b);
  }

  @Override
  public List<Stored<ExamSession>> of(ExamId exam) {
    return all(it -> it.plan().exam().equals(exam)).stream().sorted(OLDEST_FIRST).toList();
  }

  @Override
  public List<Stored<ExamSession>> underWay(ExamId exam) {
    return of(exam).stream().filter(it -> it.value() instanceof UnderWay).toList();
  }

  @Override
  public List<Stored<ExamSession>> of(CandidateId candidate) {
    return all(it -> it.plan().candidate().equals(candidate)).stream()
        .sorted(OLDEST_FIRST)
        .toList();
  }

  @Override
  public List<Stored<ExamSession>> overdue(Instant now, int atMost) {
    return all(it -> it instanceof UnderWay && !it.deadline().isAfter(now)).stream()
        .sorted(Comparator.comparing(it -> it.value().deadline()))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Stored<ExamSession>> uploading(Instant endedBy, int atMost) {
    return all(it -> it instanceof Uploading over && !over.endedAt().isAfter(endedBy)).stream()
        .sorted(Comparator.comparing(it -> ((Uploading) it.value()).endedAt()))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<ExamSessionId> idsOf(ExamId exam, CandidateId candidate) {
    return of(candidate).stream()
        .filter(it -> it.value().plan().exam().equals(exam))
        .map(it -> it.value().id())
        .toList();
  }

  @Override
  public void erase(ExamSessionId id) {
    forget(it -> it.id().equals(id));
  }
}
