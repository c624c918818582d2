package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link Segments} promises. It is empty when a test begins. */
public abstract class SegmentsContract {

  protected static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(5);

  protected final ExamSessionId session = new ExamSessionId(UUID.randomUUID());

  protected abstract Segments segments();

  /** Makes the store unreachable for the rest of the test. */
  protected abstract void goDown();

  protected final SegmentFacts facts(StreamName stream, int sitting, long sequence, String digit) {
    return new SegmentFacts(
        new SegmentId(session, sitting, stream, sequence),
        NOON.minusSeconds(20),
        Duration.ofNanos(123_456_789),
        Duration.ofSeconds(10),
        "video/mp4",
        50_000,
        new Sha256(digit.repeat(64)),
        sequence == 0 ? Optional.empty() : Optional.of(new Sha256("e".repeat(64))),
        sequence == 3,
        NOON.plusSeconds(sequence),
        sequence == 1);
  }

  protected final SegmentFacts camera(long sequence) {
    return facts(StreamName.CAMERA, 1, sequence, "a");
  }

  @Test
  void a_segment_is_found_as_it_was_added() {
    for (long sequence = 0; sequence < 4; sequence++) {
      SegmentFacts facts = camera(sequence);
      assertThat(segments().add(facts)).isEqualTo(Segments.Added.ADDED);
      assertThat(segments().find(facts.id())).contains(facts);
    }
  }

  @Test
  void what_was_never_added_is_absent() {
    assertThat(segments().find(camera(0).id())).isEmpty();
    assertThat(segments().of(session)).isEmpty();
  }

  @Test
  void a_taken_place_answers_by_the_digest_and_changes_nothing() {
    SegmentFacts facts = camera(0);
    segments().add(facts);
    assertThat(segments().add(facts)).isEqualTo(Segments.Added.SAME);
    assertThat(segments().add(facts(StreamName.CAMERA, 1, 0, "b"))).isEqualTo(Segments.Added.TAKEN);
    assertThat(segments().find(facts.id())).contains(facts);
  }

  @Test
  void of_many_who_add_the_same_place_at_once_one_adds_it() throws Exception {
    SegmentFacts facts = camera(0);
    List<Callable<Segments.Added>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(() -> segments().add(facts));
    }
    List<Segments.Added> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Segments.Added> answer : threads.invokeAll(all)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).containsOnlyOnce(Segments.Added.ADDED);
    assertThat(answers).doesNotContain(Segments.Added.TAKEN);
  }

  @Test
  void of_many_that_come_together_each_gets_its_own_answer() {
    List<CompletionStage<Segments.Added>> answers = new ArrayList<>();
    for (long sequence = 0; sequence < 200; sequence++) {
      answers.add(segments().keep(facts(StreamName.CAMERA, 1, sequence / 2, "a")));
      answers.add(segments().keep(facts(StreamName.SCREEN, 1, sequence, "b")));
    }
    var other = segments().keep(facts(StreamName.SCREEN, 1, 7, "c"));
    List<Segments.Added> all = answers.stream().map(Awaited::answer).toList();
    assertThat(all).filteredOn(Segments.Added.ADDED::equals).hasSize(300);
    assertThat(all).filteredOn(Segments.Added.SAME::equals).hasSize(100);
    assertThat(Awaited.answer(other)).isEqualTo(Segments.Added.TAKEN);
    assertThat(segments().of(session)).hasSize(300);
  }

  @Test
  void a_session_is_listed_by_stream_sitting_and_sequence_however_it_came() {
    SegmentFacts screen = facts(StreamName.SCREEN, 1, 0, "a");
    SegmentFacts later = facts(StreamName.CAMERA, 2, 0, "b");
    segments().add(later);
    segments().add(screen);
    segments().add(camera(1));
    segments().add(camera(0));
    assertThat(segments().of(session)).containsExactly(camera(0), camera(1), later, screen);
    assertThat(segments().count(session)).isEqualTo(4);
  }

  @Test
  void the_oldest_are_taken_first_and_once_only() {
    segments().add(camera(2));
    segments().add(camera(0));
    segments().add(camera(1));
    assertThat(segments().take(2, NOON, LEASE)).containsExactly(camera(0), camera(1));
    assertThat(segments().take(2, NOON, LEASE)).containsExactly(camera(2));
    assertThat(segments().take(2, NOON, LEASE)).isEmpty();
  }

  @Test
  void a_taken_segment_comes_back_at_the_end_of_the_lease_and_not_before() {
    segments().add(camera(0));
    segments().take(1, NOON, LEASE);
    assertThat(segments().take(1, NOON.plus(LEASE).minusMillis(1), LEASE)).isEmpty();
    assertThat(segments().take(1, NOON.plus(LEASE), LEASE)).containsExactly(camera(0));
  }

  @Test
  void a_segment_that_is_done_is_never_taken_again() {
    segments().add(camera(0));
    segments().take(1, NOON, LEASE);
    segments().done(camera(0).id());
    segments().done(camera(0).id());
    segments().released(camera(0).id(), NOON);
    assertThat(segments().take(1, NOON.plus(LEASE), LEASE)).isEmpty();
    assertThat(segments().find(camera(0).id())).contains(camera(0));
  }

  @Test
  void a_released_segment_is_taken_from_then_on() {
    segments().add(camera(0));
    segments().take(1, NOON, LEASE);
    segments().released(camera(0).id(), NOON.plusSeconds(30));
    assertThat(segments().take(1, NOON.plusMillis(29_999), LEASE)).isEmpty();
    assertThat(segments().take(1, NOON.plusSeconds(30), LEASE)).containsExactly(camera(0));
  }

  @Test
  void those_that_wait_are_counted_also_on_lease() {
    segments().add(camera(0));
    segments().add(camera(1));
    segments().take(1, NOON, LEASE);
    assertThat(segments().waiting()).isEqualTo(2);
    assertThat(segments().waiting(session)).isEqualTo(2);
    assertThat(segments().waiting(new ExamSessionId(UUID.randomUUID()))).isZero();
    segments().done(camera(0).id());
    assertThat(segments().waiting()).isEqualTo(1);
    assertThat(segments().waiting(session)).isEqualTo(1);
  }

  @Test
  void workers_side_by_side_never_take_the_same() throws Exception {
    for (long sequence = 0; sequence < 40; sequence++) {
      segments().add(camera(sequence));
    }
    Callable<List<SegmentFacts>> worker =
        () -> {
          List<SegmentFacts> taken = new ArrayList<>();
          for (var next = segments().take(3, NOON, LEASE);
              !next.isEmpty();
              next = segments().take(3, NOON, LEASE)) {
            taken.addAll(next);
          }
          return taken;
        };
    List<SegmentFacts> all = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var taken : threads.invokeAll(List.of(worker, worker, worker, worker))) {
        all.addAll(taken.get());
      }
    }
    assertThat(all).doesNotHaveDuplicates();
    // A worker that found everything locked has stopped early: what it left is still there.
    all.addAll(segments().take(40, NOON, LEASE));
    assertThat(all).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void a_session_is_erased_in_batches_until_nothing_is_left() {
    for (long sequence = 0; sequence < 5; sequence++) {
      segments().add(camera(sequence));
    }
    assertThat(segments().erase(session, 3)).isEqualTo(3);
    assertThat(segments().erase(session, 3)).isEqualTo(2);
    assertThat(segments().erase(session, 3)).isZero();
    assertThat(segments().of(session)).isEmpty();
  }

  @Test
  void a_session_that_is_ended_takes_no_row_and_others_do() {
    segments().add(camera(0));
    segments().end(session);
    segments().end(session);
    var others = new ExamSessionId(UUID.randomUUID());
    var again = segments().keep(camera(0));
    var late = segments().keep(camera(1));
    var other = segments().keep(in(others, camera(1)));
    assertThat(Awaited.answer(again)).isEqualTo(Segments.Added.ENDED);
    assertThat(Awaited.answer(late)).isEqualTo(Segments.Added.ENDED);
    assertThat(Awaited.answer(other)).isEqualTo(Segments.Added.ADDED);
    assertThat(segments().of(session)).containsExactly(camera(0));
    assertThat(segments().erase(session, 10)).isEqualTo(1);
  }

  @Test
  void what_comes_while_a_session_is_erased_leaves_no_row() throws Exception {
    for (int round = 0; round < 20; round++) {
      var one = new ExamSessionId(UUID.randomUUID());
      var begun = new CountDownLatch(20);
      Callable<Segments.Added> uploads =
          () -> {
            var last = Segments.Added.ADDED;
            for (long sequence = 0; last == Segments.Added.ADDED; sequence++) {
              last = segments().add(in(one, camera(sequence)));
              begun.countDown();
            }
            return last;
          };
      try (var threads = Executors.newSingleThreadExecutor()) {
        var answer = threads.submit(uploads);
        begun.await();
        segments().end(one);
        segments().erase(one, Integer.MAX_VALUE);
        assertThat(answer.get()).isEqualTo(Segments.Added.ENDED);
      }
      assertThat(segments().of(one)).isEmpty();
    }
  }

  private static SegmentFacts in(ExamSessionId session, SegmentFacts it) {
    return new SegmentFacts(
        new SegmentId(session, it.id().sitting(), it.id().stream(), it.id().sequence()),
        it.startedAt(),
        it.monotonic(),
        it.duration(),
        it.mediaType(),
        it.length(),
        it.digest(),
        it.previous(),
        it.cutShort(),
        it.receivedAt(),
        it.witnessed());
  }

  @Test
  void an_unreachable_store_says_so_and_never_that_something_is_absent() {
    segments().add(camera(0));
    goDown();
    var asked = segments().keep(camera(1));
    assertThatThrownBy(() -> Awaited.answer(asked)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> segments().find(camera(0).id())).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> segments().of(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> segments().take(1, NOON, LEASE)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> segments().done(camera(0).id())).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> segments().waiting()).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> segments().erase(session, 1)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> segments().end(session)).isInstanceOf(StoreUnavailable.class);
  }
}
