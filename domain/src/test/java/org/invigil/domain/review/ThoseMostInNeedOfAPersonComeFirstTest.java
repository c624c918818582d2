package org.invigil.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.review.OnlyPeopleDecideTest.INSTRUCTOR;
import static org.invigil.domain.review.OnlyPeopleDecideTest.NINE;
import static org.invigil.domain.review.OnlyPeopleDecideTest.OTHER;
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
import org.invigil.domain.review.ReviewOrder.Need;
import org.invigil.domain.review.ReviewOrder.Waiting;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    assertThat(inOrder(waiting)).allSatisfy(it -> assertThat(it.reasons()).isNotEmpty());
    assertThat(inOrder(waiting).getFirst().reasons().getFirst())
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
    assertThat(ReviewOrder.needOf(waiting(decided, off))).isEmpty();
    assertThat(reasons(waiting(decided, off, dark))).contains("flags appeared after the verdict");
  }

  @Test
  void a_dispute_that_is_decided_waits_for_nobody_until_a_flag_appears_afterwards() {
    var disputed =
        ((Review.Decided) open(1).judge(List.of(), clear(INSTRUCTOR)))
            .dispute(new Review.Dispute("no", NINE, new HoldId(new UUID(4, 4))));
    var again = (Review.DecidedAgain) disputed.decide(List.of(), clear(OTHER));
    assertThat(ReviewOrder.needOf(waiting(again))).isEmpty();
    assertThat(reasons(waiting(again, dark))).contains("flags appeared after the verdict");
    assertThat(ReviewOrder.needOf(waiting(again.decideLate(accept(dark)), dark))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"DIFFERENT_PERSON", "IDENTITY_BY_CODE_ONLY", "DOCUMENT_CHANGED", "NOT_A_LIVE_FACE"})
  void doubt_about_who_sat_there_comes_before_heavier_flags(FlagKind doubt) {
    var phones = flag(5, FlagKind.PHONE, Severity.HIGH, 30, 40);
    var doubted = waiting(open(2), flag(6, doubt, Severity.LOW, 10, 20));
    assertThat(sessions(List.of(waiting(open(1), phones), doubted))).containsExactly(2L, 1L);
    assertThat(reasons(doubted).getFirst()).isEqualTo("it is in doubt who sat the exam");
  }

  @Test
  void a_flag_that_a_person_decided_is_no_doubt_any_more() {
    assertThat(reasons(waiting(open(1).decide(accept(other)), other)))
        .containsExactly("only the verdict is missing", "waiting since 2030-05-06T09:00:00Z");
  }

  @Test
  void among_flags_one_of_high_severity_outweighs_several_lesser_ones() {
    var phone = flag(5, FlagKind.PHONE, Severity.HIGH, 30, 40);
    var notice = flag(6, FlagKind.PHONE, Severity.NOTICE, 50, 60);
    var waiting =
        List.of(
            waiting(open(1), notice),
            waiting(open(2), dark),
            waiting(open(3), off, dark),
            waiting(open(4), phone));
    assertThat(sessions(waiting)).containsExactly(4L, 3L, 2L, 1L);
  }

  @Test
  void the_reasons_say_how_many_flags_wait_and_how_many_are_of_high_severity() {
    assertThat(reasons(waiting(open(1), off)))
        .containsExactly(
            "flags wait for a decision",
            "1 flag waits for a decision, 0 of high severity",
            "waiting since 2030-05-06T09:00:00Z");
    assertThat(reasons(waiting(open(1), off, altered)))
        .startsWith(
            "a piece of the recording is not what was recorded",
            "2 flags wait for a decision, 1 of high severity");
  }

  @Test
  void among_equals_of_the_same_age_the_order_is_still_the_same_every_time() {
    var one = waiting(open(1), off);
    var two = waiting(open(2), off);
    assertThat(sessions(List.of(one, two))).containsExactly(1L, 2L);
    assertThat(sessions(List.of(two, one))).containsExactly(1L, 2L);
  }

  private static Waiting waiting(Review review, Flag... flags) {
    return new Waiting(review, List.of(flags), true, NINE);
  }

  private static List<String> reasons(Waiting waiting) {
    return ReviewOrder.needOf(waiting).orElseThrow().reasons();
  }

  private static List<Need> inOrder(List<Waiting> waiting) {
    return waiting.stream()
        .flatMap(it -> ReviewOrder.needOf(it).stream())
        .sorted(Need.FIRST)
        .toList();
  }

  private static List<Long> sessions(List<Waiting> waiting) {
    return inOrder(waiting).stream()
        .map(it -> it.session().value().getLeastSignificantBits())
        .toList();
  }
}
