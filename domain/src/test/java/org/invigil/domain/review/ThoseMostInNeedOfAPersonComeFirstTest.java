package org.invigil.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.review.OnlyPeopleDecideTest.INSTRUCTOR;
import static org.invigil.domain.review.OnlyPeopleDecideTest.NINE;
import static org.invigil.domain.review.OnlyPeopleDecideTest.accept;
import static org.invigil.domain.review.OnlyPeopleDecideTest.clear;
import static org.invigil.domain.review.OnlyPeopleDecideTest.flag;
import static org.invigil.domain.review.OnlyPeopleDecideTest.open;

import java.util.List;
import java.util.UUID;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.Severity;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.review.ReviewOrder.Waiting;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("REV-3")
class ThoseMostInNeedOfAPersonComeFirstTest {

  private final Flag off = flag(1, FlagKind.OFF_CAMERA, Severity.MEDIUM, 10, 20);
  private final Flag dark = flag(2, FlagKind.POOR_LIGHT, Severity.LOW, 10, 20);
  private final Flag other = flag(3, FlagKind.DIFFERENT_PERSON, Severity.HIGH, 10, 20);
  private final Flag altered = flag(4, FlagKind.EVIDENCE_ALTERED, Severity.HIGH, 10, 10);

  @Test
  void the_order_is_dispute_recording_identity_flags_and_the_rest() {
    var disputed =
        ((Review.Decided) open(1).judge(List.of(), clear(INSTRUCTOR)))
            .dispute(new Review.Dispute("no", NINE, new HoldId(new UUID(4, 4))));
    var waiting =
        List.of(
            waiting(open(6)),
            waiting(open(5), dark),
            waiting(open(4), off),
            waiting(open(3), other),
            waiting(open(2), altered),
            new Waiting(open(7), List.of(), false, NINE),
            waiting(disputed));
    assertThat(sessions(waiting)).containsExactly(1L, 7L, 2L, 3L, 4L, 5L, 6L);
    assertThat(ReviewOrder.of(waiting)).allSatisfy(it -> assertThat(it.reasons()).isNotEmpty());
    assertThat(ReviewOrder.of(waiting).getFirst().reasons().getFirst())
        .isEqualTo("the candidate disputes the verdict");
  }

  @Test
  void among_equals_the_longest_wait_comes_first() {
    var later = new Waiting(open(1), List.of(off), true, NINE.plusSeconds(1));
    var earlier = new Waiting(open(2), List.of(off), true, NINE);
    assertThat(sessions(List.of(later, earlier))).containsExactly(2L, 1L);
  }

  @Test
  void a_decided_session_waits_for_nobody_until_a_flag_appears_afterwards() {
    var decided =
        (Review.Decided) open(1).decide(accept(off)).judge(List.of(off), clear(INSTRUCTOR));
    assertThat(ReviewOrder.of(List.of(waiting(decided, off)))).isEmpty();
    assertThat(ReviewOrder.of(List.of(waiting(decided, off, dark))).getFirst().reasons())
        .contains("flags appeared after the verdict");
  }

  private static Waiting waiting(Review review, Flag... flags) {
    return new Waiting(review, List.of(flags), true, NINE);
  }

  private static List<Long> sessions(List<Waiting> waiting) {
    return ReviewOrder.of(waiting).stream()
        .map(it -> it.session().value().getLeastSignificantBits())
        .toList();
  }
}
