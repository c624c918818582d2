package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("FLG-3")
class ATroubleIsOneEventFromItsBeginningToItsEndTest {

  private static final Instant HALF_PAST = Sessions.at("10:30:00");
  private static final Instant FORTY = Sessions.at("10:40:00");
  private static final Instant NOON = Sessions.at("12:00:00");

  @Test
  void itsEndTakesThePlaceOfItsBeginning() {
    var begun = event(1, EventKind.CAMERA_LOST, HALF_PAST, Optional.empty());
    var over = event(2, EventKind.CAMERA_LOST, HALF_PAST, Optional.of(FORTY));
    assertThat(read(Sessions.running(), begun, over)).containsExactly(over);
    assertThat(read(Sessions.running(), over, begun)).containsExactly(over);
  }

  @Test
  void anotherTroubleAndAnotherTimeAreTheirOwnEvents() {
    var camera = event(1, EventKind.CAMERA_LOST, HALF_PAST, Optional.empty());
    var screen = event(2, EventKind.SCREEN_LOST, HALF_PAST, Optional.of(FORTY));
    var later = event(3, EventKind.CAMERA_LOST, HALF_PAST.plusSeconds(1), Optional.of(FORTY));
    assertThat(read(Sessions.running(), camera, screen, later)).hasSize(3);
  }

  @Test
  void whoseEndNobodyToldLastedUntilTheLastSignOfLife() {
    assertThat(lasted(Sessions.running())).isEqualTo(NOON);
  }

  @Test
  @Rule("SES-5")
  void whoseEndNobodyToldLastedUntilTheInterruption() {
    var gone = Sessions.running().interrupt(FORTY);
    assertThat(lasted(gone)).isEqualTo(FORTY);
    assertThat(lasted(gone.goOn(Sessions.checkedIn(2), Sessions.at("11:00:00")))).isEqualTo(FORTY);
  }

  @Test
  @Rule("SES-5")
  void anInterruptionBeforeItIsNotItsEnd() {
    var again =
        Sessions.running()
            .interrupt(Sessions.at("10:10:00"))
            .goOn(Sessions.checkedIn(2), Sessions.at("10:20:00"));
    assertThat(lasted(again)).isEqualTo(NOON);
  }

  @Test
  void itNeverEndsBeforeItBegins() {
    assertThat(lasted(Sessions.running().interrupt(HALF_PAST.minusSeconds(3))))
        .isEqualTo(HALF_PAST);
  }

  @ParameterizedTest
  @EnumSource(EventKind.class)
  void onlyATroubleLastsWithoutAnEnd(EventKind kind) {
    var told = event(1, kind, HALF_PAST, Optional.empty());
    assertThat(read(Sessions.running(), told).getFirst().until())
        .isEqualTo(kind.isTrouble() ? NOON : HALF_PAST);
  }

  private static Instant lasted(ExamSession session) {
    return read(session, event(1, EventKind.CAMERA_LOST, HALF_PAST, Optional.empty()))
        .getFirst()
        .until();
  }

  private static List<SessionEvent> read(ExamSession session, SessionEvent... told) {
    return LastingEvents.of(List.of(told), session, NOON);
  }

  private static SessionEvent event(
      int number, EventKind kind, Instant at, Optional<Instant> until) {
    return new SessionEvent(
        new SessionEventId(new UUID(8, number)),
        Sessions.SESSION,
        1,
        kind,
        at,
        until,
        at,
        until.orElse(at),
        "",
        NOON);
  }
}
