package org.invigil.contracts.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.invigil.application.port.out.AccessLog;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;

/** Looks in memory; nobody can alter them, so that the chain is always whole. */
public final class InMemoryAccessLog implements AccessLog {

  private final Memory memory;
  private final InMemoryKeys keys;
  private List<Entry> entries = new ArrayList<>();

  public InMemoryAccessLog(Memory memory, InMemoryKeys keys) {
    this.memory = memory;
    this.keys = keys;
    memory.join(() -> {
      var before = new ArrayList<>(entries);
      return () -> entries = before;
    });
  }

  @Override
  public void add(Entry entry) {
    synchronized (memory) {
      memory.reach("access log");
      keys.make(entry.candidate().value(), entry.institution());
      if (entries.stream().noneMatch(it -> it.id().equals(entry.id()))) {
        entries.add(entry);
      }
    }
  }

  @Override
  public List<Entry> of(ExamSessionId session) {
    return all(it -> it.session().filter(session::equals).isPresent());
  }

  @Override
  public List<Entry> of(CandidateId candidate) {
    return all(it -> it.candidate().equals(candidate));
  }

  @Override
  public Part before(InstitutionId institution, long number, int most) {
    synchronized (memory) {
      memory.reach("access log");
      var own = entries.stream().filter(it -> it.institution().equals(institution)).toList();
      var end = (int) Math.min(number - 1, own.size());
      var begin = Math.max(0, end - most);
      return new Part(
          own.subList(begin, Math.max(begin, end)).reversed().stream()
              .filter(it -> !keys.isDestroyed(it.candidate().value()))
              .toList(),
          begin > 0 ? OptionalLong.of(begin + 1) : OptionalLong.empty());
    }
  }

  @Override
  public Chain verify(InstitutionId institution) {
    synchronized (memory) {
      memory.reach("access log");
      return new Whole(entries.stream().filter(it -> it.institution().equals(institution)).count());
    }
  }

  private List<Entry> all(Predicate<Entry> fits) {
    synchronized (memory) {
      memory.reach("access log");
      return entries.stream()
          .filter(fits)
          .filter(it -> !keys.isDestroyed(it.candidate().value()))
          .toList();
    }
  }
}
