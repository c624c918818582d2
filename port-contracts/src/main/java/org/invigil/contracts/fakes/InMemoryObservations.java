package org.invigil.contracts.fakes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.invigil.application.port.out.Observations;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.session.ExamSessionId;

public final class InMemoryObservations implements Observations {

  private final Memory memory;
  private TreeMap<SegmentId, SegmentObservations> rows = new TreeMap<>();
  private TreeMap<SegmentId, Long> looks = new TreeMap<>();
  private int read;

  public InMemoryObservations(Memory memory) {
    this.memory = memory;
    memory.join(() -> {
      var before = new TreeMap<>(rows);
      var counted = new TreeMap<>(looks);
      return () -> {
        rows = before;
        looks = counted;
      };
    });
  }

  @Override
  public void keep(SegmentObservations observations) {
    synchronized (memory) {
      memory.reach("observations");
      rows.put(observations.segment(), observations);
      looks.merge(observations.segment(), 1L, Long::sum);
    }
  }

  @Override
  public List<SegmentObservations> of(ExamSessionId session) {
    synchronized (memory) {
      memory.reach("observations");
      read++;
      return rows.values().stream().filter(it -> it.segment().session().equals(session)).toList();
    }
  }

  /** How often a session's were read. */
  public int read() {
    return read;
  }

  @Override
  public long count(ExamSessionId session) {
    return of(session).size();
  }

  @Override
  public State state(ExamSessionId session) {
    synchronized (memory) {
      memory.reach("observations");
      var own =
          looks.entrySet().stream().filter(it -> it.getKey().session().equals(session)).toList();
      return new State(own.size(), own.stream().mapToLong(Map.Entry::getValue).sum());
    }
  }

  @Override
  public int erase(ExamSessionId session, int atMost) {
    synchronized (memory) {
      memory.reach("observations");
      var some =
          rows.keySet().stream().filter(it -> it.session().equals(session)).limit(atMost).toList();
      some.forEach(rows::remove);
      some.forEach(looks::remove);
      return some.size();
    }
  }
}
