package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.CoursesContract;

class InMemoryCoursesTest extends CoursesContract {

  private final Memory memory = new Memory();
  private final InMemoryCourses store = new InMemoryCourses(memory);

  @Override
  protected Courses store() {
    return store;
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
