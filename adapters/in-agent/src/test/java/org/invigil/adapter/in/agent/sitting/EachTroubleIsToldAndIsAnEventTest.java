package org.invigil.adapter.in.agent.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.invigil.adapter.in.agent.Say;
import org.invigil.adapter.in.agent.recording.Trouble;
import org.invigil.domain.session.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachTroubleIsToldAndIsAnEventTest {

  private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<Map<String, Object>> events = new ArrayList<>();
  private final Progress progress =
      new Progress(
          new Say(new PrintStream(printed, true), () -> Duration.ZERO), () -> {}, events::add);

  @ParameterizedTest
  @CsvSource({
    "CAMERA, CAMERA_LOST",
    "MICROPHONE, MICROPHONE_LOST",
    "SCREEN, SCREEN_LOST",
    "DISK, DISK_FAILED",
    "SLOW_DISK, DISK_SLOW",
    "ENCODER, ENCODER_FAILED",
    "SURROUNDINGS, SURROUNDINGS_UNSEEN"
  })
  void whenItBeginsAndWithItsLengthWhenItIsOver(Trouble trouble, EventKind kind) {
    progress.began(trouble, TEN, "Something is wrong.");
    assertThat(printed.toString()).contains("Something is wrong.");
    assertThat(events).hasSize(1);
    assertThat(events.getFirst()).containsEntry("at", TEN.toString()).doesNotContainKey("until");
    progress.ended(trouble, TEN, TEN.plusSeconds(7));
    assertThat(printed.toString()).contains("Recorded again");
    assertThat(events)
        .hasSize(2)
        .allSatisfy(it -> assertThat(EventKind.of(String.valueOf(it.get("kind")))).contains(kind));
    assertThat(events.getLast())
        .containsEntry("at", TEN.toString())
        .containsEntry("until", TEN.plusSeconds(7).toString());
    assertThat(events).extracting(it -> it.get("id")).doesNotHaveDuplicates();
    assertThat(kind.isTrouble()).isTrue();
  }

  @Test
  void lostEventsAreCounted() {
    progress.eventsLost(12, TEN, TEN.plusSeconds(3));
    assertThat(printed.toString()).contains("12 events were not recorded");
    assertThat(events.getFirst())
        .containsEntry("kind", EventKind.EVENTS_LOST.code())
        .containsEntry("detail", "12");
  }
}
