package org.invigil.contracts.fakes;

import java.util.List;
import java.util.TreeMap;
import org.invigil.application.port.out.Observations;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.flag.SegmentObservations;
import org.invigil.domain.session.ExamSessionId;

public final class InMemoryObservations implements Observations {

  private final Memory memory;
  private TreeMap<SegmentId, SegmentObservations> rows = new TreeMap<>();

  public InMemoryObservations(Memory memory) {
    this.memory = memory;
    memory.join(() -> {
      var before = new TreeMap<>(rows);
      return () -> rows = before;
    });
  }

  @Override
  public void keep(SegmentObservations observations) {
    synchronized (memory) {
      memory.reach("observations");
      rows.put(observations.segment(), observations);
    }
  }

  @Override
  public List<SegmentObservations> of(ExamSessionId session) {
    synchronized (memory) {
      memory.reach("observations");
      return rows.values().stream().filter(it -> it.segment().session().equals(session)).toList();
    }
  }

  @Override
  public long count(ExamSessionId session) {
    return of(session).size();
  }

  @Override
  public int erase(ExamSessionId session, int atMost) {
    synchronized (memory) {
      memory.reach("observations");
      var some =
          rows.keySet().stream().filter(it -> it.session().equals(session)).limit(atMost).toList();
      some.forEach(rows::remove);
      return some.size();
    }
  }
}
