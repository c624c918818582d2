package org.invigil.contracts.fakes;

import org.invigil.contracts.FilmsContract;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.session.ExamSessionId;

class InMemoryFilmsTest extends FilmsContract {

  private final Memory memory = new Memory();
  private final InMemoryFilms films = new InMemoryFilms(memory);

  @Override
  protected InMemoryFilms films() {
    return films;
  }

  @Override
  protected SegmentFacts kept(SegmentId place, byte[] film) {
    films.keep(place, film);
    return facts(place, film.length, "0".repeat(64), false);
  }

  @Override
  protected void erase(ExamSessionId session) {
    films.erase(session);
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
