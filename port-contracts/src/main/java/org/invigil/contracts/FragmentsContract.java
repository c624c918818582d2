package org.invigil.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.port.out.Fragments;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Fragments} must do. */
public abstract class FragmentsContract {

  private final ExamSessionId session = new ExamSessionId(UUID.randomUUID());
  private final FragmentPlace place = place(session, 3, 2, false);

  protected abstract Fragments fragments();

  /** Makes the session's key. */
  protected abstract void begin(ExamSessionId session);

  /** Seals as the candidate's program does. */
  protected abstract byte[] sealed(FragmentPlace place, byte[] plain);

  /** Destroys the key of a session. */
  protected abstract void erase(ExamSessionId session);

  /** Makes the keys unreachable for the rest of the test. */
  protected abstract void goDown();

  @BeforeEach
  void beginSession() {
    begin(session);
  }

  @Test
  void what_was_sealed_for_its_place_opens() {
    var bytes = sealed(place, "one second".getBytes(UTF_8));
    assertThat(fragments().of(session).open(place, bytes))
        .hasValueSatisfying(it -> assertThat(it).asString(UTF_8).isEqualTo("one second"));
  }

  @Test
  void at_any_other_place_it_does_not() {
    var bytes = sealed(place, "one second".getBytes(UTF_8));
    var opener = fragments().of(session);
    assertThat(opener.open(place(session, 4, 2, false), bytes)).isEmpty();
    assertThat(opener.open(place(session, 3, 3, false), bytes)).isEmpty();
    assertThat(opener.open(place(session, 3, 2, true), bytes)).isEmpty();
  }

  @Test
  void altered_and_short_and_empty_bytes_do_not_open() {
    var bytes = sealed(place, "one second".getBytes(UTF_8));
    var opener = fragments().of(session);
    bytes[bytes.length - 1] ^= 1;
    assertThat(opener.open(place, bytes)).isEmpty();
    assertThat(opener.open(place, new byte[27])).isEmpty();
    assertThat(opener.open(place, new byte[0])).isEmpty();
  }

  @Test
  void another_sessions_fragments_do_not_open() {
    var other = new ExamSessionId(UUID.randomUUID());
    begin(other);
    var bytes = sealed(place(other, 3, 2, false), "one second".getBytes(UTF_8));
    assertThat(fragments().of(session).open(place, bytes)).isEmpty();
  }

  @Test
  void an_erased_session_has_no_opener() {
    erase(session);
    assertThatThrownBy(() -> fragments().of(session)).isInstanceOf(KeyDestroyed.class);
  }

  @Test
  void unreachable_keys_say_so() {
    goDown();
    assertThatThrownBy(() -> fragments().of(session)).isInstanceOf(StoreUnavailable.class);
  }

  private static FragmentPlace place(
      ExamSessionId session, long sequence, int index, boolean last) {
    return new FragmentPlace(new SegmentId(session, 1, StreamName.CAMERA, sequence), index, last);
  }
}
