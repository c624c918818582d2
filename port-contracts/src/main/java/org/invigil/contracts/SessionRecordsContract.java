package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.contracts.SessionSamples.TEN;
import static org.invigil.contracts.SessionSamples.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.ChatMessages;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.evidence.WitnessId;
import org.invigil.domain.session.ChatMessage;
import org.invigil.domain.session.ChatMessageId;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.SessionEventId;
import org.junit.jupiter.api.Test;

/** What every {@link SessionEvents}, {@link ChatMessages} and {@link Witnesses} must do. */
public abstract class SessionRecordsContract {

  private final ExamSessionId session = existing().id();
  private final ExamSessionId other = existing().id();

  protected abstract SessionEvents events();

  protected abstract ChatMessages messages();

  protected abstract Witnesses witnesses();

  /** A session that is kept, so that records can belong to it. */
  protected abstract ExamSession existing();

  /** Makes the stores unreachable for the rest of the test. */
  protected abstract void goDown();

  @Test
  void an_event_is_kept_once_and_found_as_it_was() {
    var event = event(session, 1, TEN);

    assertThat(events().add(event)).isTrue();
    assertThat(events().add(event(session, 1, TEN.plusSeconds(5)))).isFalse();
    assertThat(events().of(session)).containsExactly(event);
  }

  @Test
  void events_are_listed_by_time_whatever_order_they_came_in() {
    var late = event(session, 1, TEN.plusSeconds(5));
    var early = event(session, 2, TEN);
    events().add(late);
    events().add(early);
    events().add(event(other, 3, TEN));

    assertThat(events().of(session)).containsExactly(early, late);
    assertThat(events().count(session)).isEqualTo(2);
  }

  @Test
  void a_message_is_kept_once_and_found_as_it_was() {
    var question = message(session, 1, Optional.empty(), TEN);
    var answer = message(session, 2, Optional.of(new StaffId(new UUID(5, 5))), TEN.plusSeconds(5));

    assertThat(messages().add(answer)).isTrue();
    assertThat(messages().add(question)).isTrue();
    assertThat(messages().add(question)).isFalse();
    assertThat(messages().of(session)).containsExactly(question, answer);
  }

  @Test
  void a_witness_is_kept_once_and_tells_when_a_digest_was_first_signed() {
    var named = new NamedDigest(new SegmentId(session, 1, StreamName.CAMERA, 4), digest(4));
    var first = witness(session, named, TEN);
    witnesses().add(witness(session, named, TEN.plusSeconds(10)));
    witnesses().add(first);

    assertThat(witnesses().firstSigned(named)).contains(TEN);
    assertThat(witnesses().firstSigned(new NamedDigest(named.segment(), digest(5)))).isEmpty();
    var asked = witnesses().signed(named);
    var askedOther = witnesses().signed(new NamedDigest(named.segment(), digest(5)));
    assertThat(Awaited.answer(asked)).isTrue();
    assertThat(Awaited.answer(askedOther)).isFalse();
    assertThat(witnesses().of(session)).hasSize(2).first().isEqualTo(first);
    assertThat(witnesses().count(session)).isEqualTo(2);
    assertThatThrownBy(() -> witnesses().add(first)).isInstanceOf(AlreadyKept.class);
  }

  @Test
  void what_is_erased_is_gone_and_no_other() {
    var named = new NamedDigest(new SegmentId(session, 1, StreamName.CAMERA, 4), digest(4));
    events().add(event(session, 1, TEN));
    events().add(event(other, 2, TEN));
    messages().add(message(session, 1, Optional.empty(), TEN));
    witnesses().add(witness(session, named, TEN));

    events().erase(session);
    messages().erase(session);
    witnesses().erase(session);

    assertThat(events().of(session)).isEmpty();
    assertThat(messages().of(session)).isEmpty();
    assertThat(witnesses().of(session)).isEmpty();
    assertThat(witnesses().firstSigned(named)).isEmpty();
    assertThat(events().of(other)).hasSize(1);
  }

  @Test
  void unreachable_stores_say_so() {
    goDown();

    assertThatThrownBy(() -> events().of(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> messages().of(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> witnesses().of(session)).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> events().add(event(session, 1, TEN)))
        .isInstanceOf(StoreUnavailable.class);
  }

  private static SessionEvent event(ExamSessionId session, long number, Instant at) {
    return new SessionEvent(
        new SessionEventId(new UUID(session.value().getLeastSignificantBits(), number)),
        session,
        1,
        EventKind.TITLE_SEEN,
        at.plusSeconds(3600),
        Optional.of(at.plusSeconds(3601)),
        at,
        at.plusSeconds(1),
        "ChatGPT – “Käse”",
        at.plusSeconds(2));
  }

  private static ChatMessage message(
      ExamSessionId session, long number, Optional<StaffId> by, Instant at) {
    var id = new ChatMessageId(new UUID(session.value().getLeastSignificantBits(), number));
    return new ChatMessage(id, session, by, "May I go on? 可以吗", at);
  }

  private static Witness witness(ExamSessionId session, NamedDigest named, Instant at) {
    return new Witness(
        new WitnessId(UUID.randomUUID()),
        session,
        at,
        Optional.of(at.plusSeconds(3)),
        List.of(named),
        "signature");
  }
}
