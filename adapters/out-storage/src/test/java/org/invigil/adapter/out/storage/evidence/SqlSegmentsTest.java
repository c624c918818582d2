package org.invigil.adapter.out.storage.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.out.Segments;
import org.invigil.contracts.SegmentsContract;
import org.invigil.domain.evidence.SegmentFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlSegmentsTest extends SegmentsContract {

  private final Storage storage = SharedStorage.open();
  private final Segments segments = new SqlSegments(storage.database().transactions());

  @Test
  void one_row_that_cannot_be_kept_fails_nobody_but_itself() {
    List<CompletionStage<Segments.Added>> answers = new ArrayList<>();
    for (long sequence = 0; sequence < 50; sequence++) {
      var row = camera(sequence);
      answers.add(segments.keep(sequence % 20 == 7 ? unfit(row) : row));
    }
    for (int i = 0; i < answers.size(); i++) {
      var answer = answers.get(i);
      if (i % 20 == 7) {
        assertThatThrownBy(() -> Awaited.answer(answer))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("22021");
      } else {
        assertThat(Awaited.answer(answer)).isEqualTo(Segments.Added.ADDED);
      }
    }
    assertThat(segments.of(session)).hasSize(47);
  }

  /** PostgreSQL takes no text with a zero in it. */
  private static SegmentFacts unfit(SegmentFacts it) {
    return new SegmentFacts(
        it.id(),
        it.startedAt(),
        it.monotonic(),
        it.duration(),
        "video/\0",
        it.length(),
        it.digest(),
        it.previous(),
        it.cutShort(),
        it.receivedAt(),
        it.witnessed());
  }

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
