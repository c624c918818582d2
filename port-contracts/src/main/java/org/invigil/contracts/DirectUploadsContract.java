package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.port.out.DirectUploads.Address;
import org.invigil.application.port.out.DirectUploads.Found;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link DirectUploads} promises. */
public abstract class DirectUploadsContract {

  private static final Duration VALID = Duration.ofMinutes(5);

  private final ExamSessionId session = new ExamSessionId(UUID.randomUUID());
  private final SegmentId place = new SegmentId(session, 1, StreamName.CAMERA, 7);
  private final SealedBytes bytes = bytes(1, 5000);

  protected abstract DirectUploads uploads();

  /** The store that the addresses lead to. */
  protected abstract EvidenceStore store();

  /** Puts as a program does; whatever the store answers. */
  protected abstract void put(Address address, byte[] body);

  /** Makes the store unreachable for the rest of the test. */
  protected abstract void goDown();

  protected static SealedBytes bytes(int seed, int length) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return SealedBytes.of(bytes);
  }

  private Address address() {
    return uploads().address(place, bytes.digest(), bytes.length(), VALID);
  }

  private Found look() {
    return uploads().look(place, bytes.digest(), bytes.length());
  }

  @Test
  void what_was_put_to_its_address_is_found_and_can_be_opened() throws Exception {
    assertThat(look()).isEqualTo(Found.NOTHING);
    put(address(), bytes.toArray());
    assertThat(look()).isEqualTo(Found.THESE);
    assertThat(look()).isEqualTo(Found.THESE);
    try (var in = store().open(place, bytes.digest()).orElseThrow()) {
      assertThat(in.readAllBytes()).isEqualTo(bytes.toArray());
    }
  }

  @Test
  void other_bytes_are_never_taken_for_those() {
    put(address(), bytes(2, 5000).toArray());
    assertThat(look()).isNotEqualTo(Found.THESE);
  }

  @Test
  void fewer_or_more_bytes_are_never_taken_for_those() {
    put(address(), bytes(1, 4999).toArray());
    assertThat(look()).isNotEqualTo(Found.THESE);
    put(address(), bytes(1, 5001).toArray());
    assertThat(look()).isNotEqualTo(Found.THESE);
  }

  @Test
  void what_is_wrong_can_be_removed_and_put_again() {
    put(address(), bytes(2, 5000).toArray());
    store().remove(place, bytes.digest());
    put(address(), bytes.toArray());
    assertThat(look()).isEqualTo(Found.THESE);
  }

  @Test
  void the_same_put_twice_changes_nothing() {
    var address = address();
    put(address, bytes.toArray());
    put(address, bytes.toArray());
    put(address, bytes(2, 5000).toArray());
    assertThat(look()).isEqualTo(Found.THESE);
  }

  @Test
  void what_is_never_confirmed_goes_with_its_session() {
    put(address(), bytes.toArray());
    assertThat(store().holdsAnything(session)).isTrue();
    store().erase(session);
    assertThat(look()).isEqualTo(Found.NOTHING);
  }

  @Test
  void while_the_store_is_down_nothing_looks_absent() {
    goDown();
    assertThatThrownBy(this::look).isInstanceOf(StoreUnavailable.class);
  }
}
