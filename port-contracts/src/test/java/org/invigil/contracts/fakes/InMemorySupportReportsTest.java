package org.invigil.contracts.fakes;

import org.invigil.application.port.out.SupportReports;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.SessionSamples;
import org.invigil.contracts.SupportReportsContract;
import org.invigil.domain.session.ExamSession;

class InMemorySupportReportsTest extends SupportReportsContract {

  private final Memory memory = new Memory();
  private final InMemorySupportReports reports = new InMemorySupportReports(memory);

  @Override
  protected SupportReports store() {
    return reports;
  }

  @Override
  protected ExamSession existing() {
    return SessionSamples.session();
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return memory;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
