package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Segments;
import org.invigil.contracts.SegmentsContract;

class InMemorySegmentsTest extends SegmentsContract {

  private final Memory memory = new Memory();
  private final InMemorySegments segments = new InMemorySegments(memory);

  @Override
  protected Segments segments() {
    return segments;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
