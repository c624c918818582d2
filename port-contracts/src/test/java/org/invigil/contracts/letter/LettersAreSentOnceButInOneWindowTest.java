package org.invigil.contracts.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.invigil.application.port.in.letter.SendDueLetters;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.Letters;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.service.letter.SendDueLettersService;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.fakes.InMemoryLetters;
import org.invigil.contracts.fakes.InMemoryOutbox;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** A letter is repeated only when the crash falls between sending and marking. */
@Rule("RET-6")
class LettersAreSentOnceButInOneWindowTest {

  private static final Duration LONGER_THAN_ANY_LEASE = Duration.ofHours(24);
  private static final SendDueLetters.Command GO = new SendDueLetters.Command(10);

  private final MovableClock clock = new MovableClock();
  private final Memory memory = new Memory();
  private final InMemoryOutbox outbox = new InMemoryOutbox(memory, clock);
  private final InMemoryLetters letters = new InMemoryLetters();

  private SendDueLetters sending(Letters way) {
    return new SendDueLettersService(outbox, way);
  }

  private void put(long number) {
    var institution = new InstitutionId(new UUID(9, 9));
    var letter =
        new Letter(
            new UUID(7, number),
            institution,
            institution.value(),
            "zoe@example.org",
            "data-erased",
            Map.of("name", "Zoë"));
    memory.inOne(() -> outbox.put(letter));
  }

  @Test
  void aLetterThatWasDeliveredIsNeverSentAgain() {
    put(1);

    assertThat(sending(letters).handle(GO)).isEqualTo(new SendDueLetters.Done(1, 0));
    clock.advance(LONGER_THAN_ANY_LEASE);

    assertThat(sending(letters).handle(GO)).isEqualTo(new SendDueLetters.Done(0, 0));
    assertThat(letters.sent()).hasSize(1);
  }

  @Test
  void aCrashBetweenSendingAndMarkingRepeatsTheSameIdentifier() {
    put(1);
    Letters crashing =
        letter -> {
          letters.send(letter);
          memory.goDown();
        };
    assertThatThrownBy(() -> sending(crashing).handle(GO)).isInstanceOf(StoreUnavailable.class);
    memory.comeBack();
    clock.advance(LONGER_THAN_ANY_LEASE);

    sending(letters).handle(GO);

    assertThat(letters.sent())
        .extracting(Letter::id)
        .containsExactly(new UUID(7, 1), new UUID(7, 1));
  }

  @Test
  void aLetterThatWasNotTakenWaitsAndIsSentLater() {
    put(1);
    letters.breakTheWay();
    assertThat(sending(letters).handle(GO)).isEqualTo(new SendDueLetters.Done(0, 1));
    letters.mendTheWay();
    clock.advance(LONGER_THAN_ANY_LEASE);

    assertThat(sending(letters).handle(GO)).isEqualTo(new SendDueLetters.Done(1, 0));
    assertThat(letters.sent()).hasSize(1);
  }

  @Test
  void noMoreThanAskedForAreSentInOneGo() {
    put(1);
    put(2);

    assertThat(sending(letters).handle(new SendDueLetters.Command(1)))
        .isEqualTo(new SendDueLetters.Done(1, 0));
    assertThat(outbox.waiting()).isEqualTo(1);
  }
}
