package org.invigil.contracts.fakes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.session.ExamSessionId;

/** Films in memory, never sealed; one can be altered and a session erased. */
public final class InMemoryFilms implements Films {

  private final Memory memory;
  private final Map<SegmentId, byte[]> films = new HashMap<>();
  private final Set<ExamSessionId> erased = new HashSet<>();

  public InMemoryFilms(Memory memory) {
    this.memory = memory;
  }

  public void keep(SegmentId place, byte[] film) {
    films.put(place, film.clone());
  }

  /** From now on the bytes at this place are not what was kept. */
  public void alter(SegmentId place) {
    films.remove(place);
  }

  public void erase(ExamSessionId session) {
    erased.add(session);
  }

  @Override
  public Opened open(SegmentFacts segment) {
    memory.reach("evidence");
    if (erased.contains(segment.id().session())) {
      throw new KeyDestroyed(segment.id().session());
    }
    var film = films.get(segment.id());
    return film == null ? new NotWhatWasKept("not there") : new Film(film.clone());
  }

  @Override
  public Examined examine(SegmentFacts segment, Depth depth) {
    return switch (open(segment)) {
      case Film(var bytes) -> new Sound(1, bytes.length);
      case NotWhatWasKept altered -> altered;
    };
  }

  @Override
  public Read read(SegmentFacts segment) {
    return switch (open(segment)) {
      case Film(var bytes) -> new Plain(bytes.length, from -> from(bytes, from));
      case NotWhatWasKept altered -> altered;
    };
  }

  private static InputStream from(byte[] bytes, long from) {
    var at = (int) Math.min(from, bytes.length);
    return new ByteArrayInputStream(bytes, at, bytes.length - at);
  }
}
