package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Pictures;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.PicturesContract;

class InMemoryPicturesTest extends PicturesContract {

  private final Memory memory = new Memory();
  private final Pictures pictures = new InMemoryPictures(memory);

  @Override
  protected Pictures pictures() {
    return pictures;
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
