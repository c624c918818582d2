package org.invigil.adapter.out.storage.exam;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.CoursesContract;
import org.junit.jupiter.api.AfterEach;

class SqlCoursesTest extends CoursesContract {

  private final Storage storage = SharedStorage.open();
  private final Courses store = new SqlCourses(storage.database());

  @Override
  protected Courses store() {
    return store;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @AfterEach
  void close() {
    storage.close();
  }
}
