package org.invigil.contracts.fakes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Store;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.StoreContract;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest extends StoreContract<InMemoryStoreTest.Chair, UUID> {

  record Chair(UUID id, Optional<String> label) {}

  static final class Chairs extends InMemoryStore<Chair, UUID> {
    Chairs(Memory memory) {
      super(memory, "chairs", Chair::id, Chair::label);
    }
  }

  private final Memory memory = new Memory();
  private final Chairs chairs = new Chairs(memory);

  @Override
  protected Store<Chair, UUID> store() {
    return chairs;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return memory;
  }

  @Override
  protected Chair another() {
    return new Chair(UUID.randomUUID(), Optional.empty());
  }

  @Override
  protected Chair changed(Chair value) {
    return new Chair(value.id(), Optional.of("the red one"));
  }

  @Override
  protected UUID idOf(Chair value) {
    return value.id();
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }

  @Test
  void a_value_that_must_be_unique_is_kept_once() {
    Stored<Chair> first = kept();
    Stored<Chair> second = kept();
    chairs.replace(first, changed(first.value()));
    assertThatThrownBy(() -> chairs.replace(second, changed(second.value())))
        .isInstanceOf(AlreadyKept.class);
  }
}
