package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.ExamSession.UnderWay;
import org.invigil.domain.session.LiveOrder.Need;
import org.invigil.domain.session.LiveOrder.Place;
import org.invigil.domain.session.LiveOrder.Seat;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-10")
class WhoNeedsAProctorComesFirstTest {

  private static final Instant NOW = Sessions.TEN.plusSeconds(3600);

  @Test
  void whoAsksThenWhoCannotBeSeenThenWhatWasNoticedThenWhoWasNotLookedAt() {
    var seats =
        List.of(
            calm(running().note(new Intervention.HandRaised(ago(10)))),
            seat(running(), true, Optional.of(ago(10)), Optional.empty(), Optional.empty()),
            calm(running().interrupt(ago(20))),
            seat(running(), false, Optional.empty(), Optional.empty(), Optional.empty()),
            calm(running().leaveDesk(ago(301))),
            seat(running(), true, Optional.empty(), Optional.of(ago(60)), Optional.empty()),
            calm(running().pause(Sessions.STAFF, "One moment.", ago(5))),
            calm(running()),
            seat(running(), true, Optional.empty(), Optional.empty(), Optional.of(ago(900))));
    var shuffled = new ArrayList<>(seats);
    Collections.reverse(shuffled);

    assertThat(LiveOrder.of(shuffled, NOW)).extracting(Place::need).containsExactly(Need.values());
    assertThat(LiveOrder.of(shuffled, NOW))
        .extracting(Place::seat)
        .containsExactlyElementsOf(seats);
    assertThat(LiveOrder.of(shuffled, NOW))
        .filteredOn(it -> it.need().isUrgent())
        .extracting(Place::need)
        .containsExactly(
            Need.HAND_RAISED,
            Need.MESSAGE_WAITING,
            Need.INTERRUPTED,
            Need.CONNECTION_LOST,
            Need.BREAK_TOO_LONG,
            Need.FLAGGED);
  }

  @Test
  void withinANeedWhoHasWaitedLongest() {
    var later = calm(running().note(new Intervention.HandRaised(ago(10))));
    var first = calm(running().note(new Intervention.HandRaised(ago(11))));
    assertThat(LiveOrder.of(List.of(later, first), NOW))
        .extracting(Place::seat)
        .containsExactly(first, later);
    assertThat(LiveOrder.of(List.of(first), NOW).getFirst().since()).isEqualTo(ago(11));
  }

  @Test
  void aHandThatWasAnsweredIsDownUntilItIsRaisedAgain() {
    var up = running().note(new Intervention.HandRaised(ago(100)));
    var again = up.note(new Intervention.HandRaised(ago(50)));
    var seen = again.note(new Intervention.HandAnswered(Sessions.STAFF, ago(40)));
    assertThat(up.history().handUp()).contains(ago(100));
    assertThat(again.history().handUp()).contains(ago(100));
    assertThat(seen.history().handUp()).isEmpty();
    assertThat(seen.note(new Intervention.HandRaised(ago(5))).history().handUp()).contains(ago(5));
  }

  @Test
  void aBreakOfExactlyTheLongestIsWithinTheRule() {
    var within = calm(running().leaveDesk(NOW.minus(Duration.ofMinutes(5))));
    var over = calm(running().leaveDesk(NOW.minus(Duration.ofMinutes(5)).minusMillis(1)));
    assertThat(need(within)).isEqualTo(Need.NEVER_LOOKED_AT);
    assertThat(need(over)).isEqualTo(Need.BREAK_TOO_LONG);
  }

  @Test
  void whatWasNoticedWaitsUntilSomebodyHasLooked() {
    var flagged = Optional.of(ago(60));
    assertThat(need(seat(running(), true, Optional.empty(), flagged, Optional.of(ago(61)))))
        .isEqualTo(Need.FLAGGED);
    assertThat(need(seat(running(), true, Optional.empty(), flagged, Optional.of(ago(59)))))
        .isEqualTo(Need.LOOKED_AT);
  }

  @Test
  void aConnectionThatWasNeverThereIsMissedSinceTheSittingBegan() {
    var never = seat(running(), false, Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(LiveOrder.of(List.of(never), NOW).getFirst().since()).isEqualTo(Sessions.TEN);
    var lost =
        new Seat(
            running(),
            false,
            Optional.of(ago(7)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(LiveOrder.of(List.of(lost), NOW).getFirst().since()).isEqualTo(ago(7));
  }

  private static Need need(Seat seat) {
    return LiveOrder.of(List.of(seat), NOW).getFirst().need();
  }

  private static Instant ago(int seconds) {
    return NOW.minusSeconds(seconds);
  }

  private static Running running() {
    return Sessions.running();
  }

  private static Seat calm(UnderWay session) {
    return seat(session, true, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Seat seat(
      UnderWay session,
      boolean connected,
      Optional<Instant> unanswered,
      Optional<Instant> flagged,
      Optional<Instant> lookedAt) {
    return new Seat(session, connected, Optional.empty(), unanswered, flagged, lookedAt);
  }
}
