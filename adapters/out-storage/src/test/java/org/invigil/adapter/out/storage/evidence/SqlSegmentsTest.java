package org.invigil.adapter.out.storage.evidence;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Segments;
import org.invigil.contracts.SegmentsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class SqlSegmentsTest extends SegmentsContract {

  private final Storage storage = SharedStorage.open();
  private final Segments segments = new SqlSegments(storage.database().transactions());

  @Override
  protected Segments segments() {
    return segments;
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @BeforeEach
  void empty() {
    SharedStorage.tamper("delete from segment");
  }

  @AfterEach
  void close() {
    storage.close();
  }
}
