package org.invigil.adapter.out.storage.picture;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.PicturesContract;
import org.junit.jupiter.api.AfterEach;

class SqlPicturesTest extends PicturesContract {

  private final Storage storage = SharedStorage.open();
  private final Pictures kept = new SqlPictures(storage.database());

  @Override
  protected Pictures pictures() {
    return kept;
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
