package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-10")
class TheCandidateSeesEveryActionTest {

  @Test
  void butIsNotToldOfFlags() {
    var at = Sessions.TEN;

    assertThat(new Intervention.Warned(Sessions.STAFF, "Look at the screen.", at))
        .matches(Intervention::candidateSees);
    assertThat(new Intervention.PausedBy(Sessions.STAFF, "One moment.", at))
        .matches(Intervention::candidateSees);
    assertThat(new Intervention.HandedOver(Sessions.STAFF, "EV-1", at))
        .matches(Intervention::candidateSees);
    assertThat(new Intervention.HandAnswered(Sessions.STAFF, at))
        .matches(Intervention::candidateSees);
    assertThat(new Intervention.Flagged(Sessions.STAFF, "talks", at).candidateSees()).isFalse();
    assertThat(passedOn("nervous, talks to herself").candidateSees()).isFalse();
  }

  @Test
  void everyActionThatSaysWhySaysIt() {
    Stream.<Function<String, Intervention>>of(
            words -> new Intervention.PausedBy(Sessions.STAFF, words, Sessions.TEN),
            words -> new Intervention.HandedOver(Sessions.STAFF, words, Sessions.TEN),
            words -> new Intervention.Flagged(Sessions.STAFF, words, Sessions.TEN),
            words -> new Intervention.Reopened(Sessions.STAFF, words, Sessions.TEN),
            words -> new Intervention.AcceptedAnyway(Sessions.STAFF, words, Sessions.TEN))
        .forEach(action -> {
          assertThat(action.apply("x".repeat(2000)).at()).isEqualTo(Sessions.TEN);
          assertThatThrownBy(() -> action.apply("")).isInstanceOf(IllegalArgumentException.class);
        });
  }

  @Test
  void whoPassesACandidateOnMaySayWhatTheOtherShouldKnow() {
    assertThat(passedOn("").note()).isEmpty();
    assertThat(passedOn("x".repeat(2000)).note()).hasSize(2000);
    assertThatThrownBy(() -> passedOn("x".repeat(2001)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Intervention.PassedOn passedOn(String note) {
    return new Intervention.PassedOn(Sessions.STAFF, Sessions.STAFF, note, Sessions.TEN);
  }

  @Test
  void aMessageSaysSomething() {
    assertThat(message("Please sit down.").text()).isEqualTo("Please sit down.");
    assertThatThrownBy(() -> message(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  private static ChatMessage message(String text) {
    return new ChatMessage(
        new ChatMessageId(new UUID(8, 1)),
        Sessions.SESSION,
        Optional.of(Sessions.STAFF),
        text,
        Sessions.TEN);
  }

  @Test
  void anActionWithoutWordsIsNone() {
    assertThatThrownBy(() -> new Intervention.Warned(Sessions.STAFF, " ", Sessions.TEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Intervention.EndedBy(Sessions.STAFF, "x".repeat(2001), Sessions.TEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Words.fit("x".repeat(2000))).isTrue();
  }
}
