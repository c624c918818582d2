package org.invigil.adapter.out.storage.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.OutboxContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlOutboxTest extends OutboxContract {

  private final Storage storage = SharedStorage.open();
  private final MovableClock clock = new MovableClock();
  private final Outbox outbox = new SqlOutbox(storage.database(), clock);

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected MovableClock clock() {
    return clock;
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @BeforeEach
  void empty() {
    SharedStorage.tamper("delete from letter");
  }

  @AfterEach
  void close() {
    storage.close();
  }

  @Test
  void a_delivered_letter_leaves_that_it_was_sent_and_no_content() {
    Letter letter = letter();
    outbox.put(letter);
    outbox.take();
    outbox.delivered(letter.id());
    assertThat(
            SharedStorage.tamper(
                "update letter set failures = failures where id = ? and body is null"
                    + " and delivered_at is not null",
                letter.id()))
        .isEqualTo(1);
  }

  @Test
  void a_waiting_letter_cannot_be_read_in_the_table() {
    Letter letter = letter();
    outbox.put(letter);
    assertThat(
            SharedStorage.tamper(
                "update letter set failures = 0 where position('ada@'::bytea in body) > 0"))
        .isZero();
  }

  @Test
  void a_letter_whose_key_was_destroyed_is_left_out_and_the_next_is_taken() {
    Letter erased = letter();
    Letter other = letter();
    outbox.put(erased);
    outbox.put(other);
    storage.keys().destroy(erased.owner());
    assertThat(outbox.take()).contains(other);
    assertThat(outbox.take()).isEmpty();
    assertThat(outbox.waiting()).isEqualTo(1);
  }

  @Test
  void senders_side_by_side_never_take_the_same_letter() throws Exception {
    Set<String> put = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      Letter letter = letter();
      outbox.put(letter);
      put.add(letter.id().toString());
    }
    Callable<List<Letter>> sender =
        () -> {
          List<Letter> taken = new ArrayList<>();
          for (Optional<Letter> next = outbox.take(); next.isPresent(); next = outbox.take()) {
            taken.add(next.get());
          }
          return taken;
        };
    List<Letter> all = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Letter>> taken :
          threads.invokeAll(List.of(sender, sender, sender, sender))) {
        all.addAll(taken.get());
      }
    }
    assertThat(all).hasSize(20);
    assertThat(all.stream().map(it -> it.id().toString()).collect(Collectors.toSet()))
        .isEqualTo(put);
  }
}
