package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link EvidenceStore} promises. */
public abstract class EvidenceStoreContract {

  protected final ExamSessionId session = new ExamSessionId(UUID.randomUUID());

  protected abstract EvidenceStore store();

  /** Makes the store unreachable for the rest of the test. */
  protected abstract void goDown();

  protected final SegmentId segment(long sequence) {
    return new SegmentId(session, 1, StreamName.CAMERA, sequence);
  }

  protected static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  protected static Sha256 digest(byte[] bytes) {
    try {
      return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  protected final EvidenceStore.Answer keep(SegmentId segment, byte[] bytes) {
    return Awaited.answer(store().keep(segment, digest(bytes), SealedBytes.of(bytes)));
  }

  private byte[] read(SegmentId segment, Sha256 digest) throws IOException {
    try (InputStream in = store().open(segment, digest).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  @Test
  void what_was_kept_is_read_as_it_was() throws IOException {
    byte[] bytes = bytes(200_000);
    assertThat(keep(segment(0), bytes)).isEqualTo(new EvidenceStore.Durable());
    assertThat(read(segment(0), digest(bytes))).isEqualTo(bytes);
  }

  @Test
  void a_body_in_pieces_outside_the_heap_is_kept_as_one() throws IOException {
    byte[] bytes = bytes(100_000);
    SealedBytes pieces =
        new SealedBytes() {
          @Override
          public long length() {
            return bytes.length;
          }

          @Override
          public List<ByteBuffer> buffers() {
            return List.of(piece(0, 1), piece(1, 1), piece(1, 70_000), piece(70_000, 100_000));
          }

          private ByteBuffer piece(int from, int to) {
            return ByteBuffer.allocateDirect(to - from)
                .put(bytes, from, to - from)
                .flip()
                .asReadOnlyBuffer();
          }
        };
    assertThat(Awaited.answer(store().keep(segment(0), digest(bytes), pieces)))
        .isEqualTo(new EvidenceStore.Durable());
    assertThat(read(segment(0), digest(bytes))).isEqualTo(bytes);
  }

  @Test
  void many_who_keep_at_once_all_get_what_they_gave() throws IOException {
    List<CompletionStage<EvidenceStore.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      byte[] bytes = bytes(100 + i % 100);
      answers.add(store().keep(segment(i), digest(bytes), SealedBytes.of(bytes)));
      answers.add(store().keep(segment(i), digest(bytes), SealedBytes.of(bytes)));
    }
    for (var answer : answers) {
      assertThat(Awaited.answer(answer)).isEqualTo(new EvidenceStore.Durable());
    }
    for (int i = 0; i < 300; i++) {
      byte[] bytes = bytes(100 + i % 100);
      assertThat(read(segment(i), digest(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void what_was_removed_can_be_kept_again() {
    byte[] bytes = bytes(1000);
    keep(segment(0), bytes);
    store().remove(segment(0), digest(bytes));
    assertThat(store().holdsAnything(session)).isFalse();
    keep(segment(0), bytes);
    assertThat(store().open(segment(0), digest(bytes))).isPresent();
  }

  @Test
  void what_was_never_kept_is_absent() {
    assertThat(store().open(segment(0), digest(bytes(1)))).isEmpty();
    assertThat(store().holdsAnything(session)).isFalse();
  }

  @Test
  void keeping_the_same_again_changes_nothing() throws IOException {
    byte[] bytes = bytes(1000);
    keep(segment(0), bytes);
    assertThat(keep(segment(0), bytes)).isEqualTo(new EvidenceStore.Durable());
    assertThat(read(segment(0), digest(bytes))).isEqualTo(bytes);
  }

  @Test
  void other_bytes_for_the_same_place_overwrite_nothing() throws IOException {
    byte[] first = bytes(1000);
    byte[] second = bytes(1001);
    keep(segment(0), first);
    keep(segment(0), second);
    assertThat(read(segment(0), digest(first))).isEqualTo(first);
    assertThat(read(segment(0), digest(second))).isEqualTo(second);
  }

  @Test
  void bytes_of_another_digest_are_not_kept() {
    byte[] bytes = bytes(1000);
    Sha256 other = digest(bytes(999));
    assertThat(Awaited.answer(store().keep(segment(0), other, SealedBytes.of(bytes))))
        .isEqualTo(new EvidenceStore.OtherDigest());
    assertThat(store().open(segment(0), other)).isEmpty();
    assertThat(store().holdsAnything(session)).isFalse();
  }

  @Test
  void an_empty_body_is_kept_when_that_is_what_was_expected() throws IOException {
    assertThat(keep(segment(0), new byte[0])).isEqualTo(new EvidenceStore.Durable());
    assertThat(read(segment(0), digest(new byte[0]))).isEmpty();
  }

  @Test
  void removing_takes_one_object_and_may_be_repeated() {
    byte[] first = bytes(10);
    byte[] second = bytes(11);
    keep(segment(0), first);
    keep(segment(0), second);
    store().remove(segment(0), digest(first));
    store().remove(segment(0), digest(first));
    assertThat(store().open(segment(0), digest(first))).isEmpty();
    assertThat(store().open(segment(0), digest(second))).isPresent();
  }

  @Test
  void erasing_a_session_leaves_nothing_of_it_and_all_of_others() throws IOException {
    byte[] bytes = bytes(10);
    SegmentId other = new SegmentId(new ExamSessionId(UUID.randomUUID()), 1, StreamName.CAMERA, 0);
    keep(segment(0), bytes);
    keep(segment(1), bytes);
    keep(new SegmentId(session, 2, StreamName.SCREEN, 0), bytes);
    keep(other, bytes);
    assertThat(store().holdsAnything(session)).isTrue();
    store().erase(session);
    store().erase(session);
    assertThat(store().holdsAnything(session)).isFalse();
    assertThat(store().open(segment(0), digest(bytes))).isEmpty();
    assertThat(read(other, digest(bytes))).isEqualTo(bytes);
  }

  @Test
  void an_unreachable_store_says_so_and_never_that_something_is_absent() {
    byte[] bytes = bytes(10);
    keep(segment(0), bytes);
    goDown();
    assertThatThrownBy(() -> keep(segment(1), bytes)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().open(segment(0), digest(bytes)))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().holdsAnything(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().erase(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().remove(segment(0), digest(bytes)))
        .isInstanceOf(StoreUnavailable.class);
  }
}
