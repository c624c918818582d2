package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.RefusedLaunches;
import org.invigil.contracts.RefusedLaunchesContract;
import org.invigil.domain.exam.ExamId;

class InMemoryRefusedLaunchesTest extends RefusedLaunchesContract {

  private final Memory memory = new Memory();
  private final InMemoryRefusedLaunches log = new InMemoryRefusedLaunches(memory);

  @Override
  protected RefusedLaunches log() {
    return log;
  }

  @Override
  protected List<String> codesOf(ExamId exam) {
    return log.codesOf(exam);
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
