package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import java.util.UUID;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link EvidenceStore} promises. */
public abstract class EvidenceStoreContract {

  protected static final long MOST = 1_000_000;

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
    return store().keep(segment, digest(bytes), new ByteArrayInputStream(bytes), MOST);
  }

  private byte[] read(SegmentId segment, Sha256 digest) throws IOException {
    try (InputStream in = store().open(segment, digest).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  @Test
  void what_was_kept_is_read_as_it_was() throws IOException {
    byte[] bytes = bytes(200_000);
    assertThat(keep(segment(0), bytes)).isEqualTo(new EvidenceStore.Durable(200_000));
    assertThat(read(segment(0), digest(bytes))).isEqualTo(bytes);
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
    assertThat(keep(segment(0), bytes)).isEqualTo(new EvidenceStore.Durable(1000));
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
    assertThat(store().keep(segment(0), other, new ByteArrayInputStream(bytes), MOST))
        .isEqualTo(new EvidenceStore.OtherDigest(1000));
    assertThat(store().open(segment(0), other)).isEmpty();
    assertThat(store().holdsAnything(session)).isFalse();
  }

  @Test
  void a_body_of_exactly_the_most_is_kept_and_one_byte_more_is_not() {
    byte[] bytes = bytes(1000);
    assertThat(store().keep(segment(0), digest(bytes), new ByteArrayInputStream(bytes), 1000))
        .isEqualTo(new EvidenceStore.Durable(1000));
    assertThat(store().keep(segment(1), digest(bytes), new ByteArrayInputStream(bytes), 999))
        .isEqualTo(new EvidenceStore.TooLong());
    assertThat(store().open(segment(1), digest(bytes))).isEmpty();
  }

  @Test
  void a_body_without_end_is_refused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 7;
          }
        };
    assertThat(store().keep(segment(0), digest(bytes(1)), endless, 100_000))
        .isEqualTo(new EvidenceStore.TooLong());
  }

  @Test
  void an_empty_body_is_kept_when_that_is_what_was_expected() throws IOException {
    assertThat(keep(segment(0), new byte[0])).isEqualTo(new EvidenceStore.Durable(0));
    assertThat(read(segment(0), digest(new byte[0]))).isEmpty();
  }

  @Test
  void a_body_that_breaks_off_is_not_kept() {
    byte[] bytes = bytes(1000);
    InputStream broken =
        new InputStream() {
          private int given;

          @Override
          public int read() throws IOException {
            if (given == 500) {
              throw new IOException("the connection was reset");
            }
            return bytes[given++] & 0xff;
          }
        };
    assertThatThrownBy(() -> store().keep(segment(0), digest(bytes), broken, MOST))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(store().open(segment(0), digest(bytes))).isEmpty();
    assertThat(store().holdsAnything(session)).isFalse();
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
