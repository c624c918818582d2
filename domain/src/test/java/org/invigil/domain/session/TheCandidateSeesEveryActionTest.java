package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThat(new Intervention.Flagged(Sessions.STAFF, "talks", at).candidateSees()).isFalse();
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
