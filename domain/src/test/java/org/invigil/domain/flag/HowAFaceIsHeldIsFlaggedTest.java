package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.picture.FaceDetail;
import org.invigil.domain.picture.HeadPose;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-1", "FLG-2", "FLG-3", "FLG-4", "FLG-6"})
class HowAFaceIsHeldIsFlaggedTest {

  private static final HeadPose STRAIGHT = HeadPose.USUAL;

  @Test
  void five_seconds_turned_away_are_looking_away() {
    assertThat(film(5, turned(36)).flags()).containsExactly("looking-away 3-8");
    assertThat(film(5, turned(-36)).flags()).containsExactly("looking-away 3-8");
  }

  @Test
  void four_seconds_are_a_look_around() {
    assertThat(film(4, turned(60)).flags()).isEmpty();
  }

  @Test
  void a_head_turned_by_exactly_as_much_as_is_tolerated_looks_at_the_screen() {
    assertThat(film(20, turned(35)).flags()).isEmpty();
    assertThat(film(20, posed(new HeadPose(0, 30, 0))).flags()).isEmpty();
    assertThat(film(20, posed(new HeadPose(0, -30.5, 0))).flags()).hasSize(1);
  }

  @Test
  void against_their_own_pose_less_is_needed_up_or_down() {
    var own = FlagPolicy.DEFAULT.with(new HeadPose(0, -10, 0));
    assertThat(found(own, film(20, posed(new HeadPose(0, -30, 0))).seconds()).flags()).isEmpty();
    assertThat(found(own, film(20, posed(new HeadPose(0, -30.5, 0))).seconds()).flags()).hasSize(1);
  }

  @Test
  void who_sits_turned_and_turns_further_is_away_although_landmarks_show_little_of_it() {
    var own = FlagPolicy.DEFAULT.with(new HeadPose(25, 0, 0));
    assertThat(found(own, film(20, turned(48)).seconds()).flags()).isEmpty();
    assertThat(found(own, film(20, turned(48.5)).seconds()).flags()).hasSize(1);
    var side = FlagPolicy.DEFAULT.with(new HeadPose(45, 0, 0));
    assertThat(found(side, film(20, turned(58)).seconds()).flags()).isEmpty();
  }

  @Test
  void who_sits_bent_down_and_bends_further_is_away_although_landmarks_show_little_of_it() {
    var own = FlagPolicy.DEFAULT.with(new HeadPose(0, -22, 0));
    assertThat(found(own, film(20, posed(new HeadPose(0, -38, 0))).seconds()).flags()).isEmpty();
    assertThat(found(own, film(20, posed(new HeadPose(0, -38.5, 0))).seconds()).flags()).hasSize(1);
    var low = FlagPolicy.DEFAULT.with(new HeadPose(0, -24, 0));
    assertThat(found(low, film(20, posed(new HeadPose(0, -39, 0))).seconds()).flags()).isEmpty();
  }

  @Test
  void what_counts_is_how_the_candidate_held_the_head_at_check_in() {
    var seconds = film(20, turned(40)).seconds();
    var own = FlagPolicy.DEFAULT.with(new HeadPose(20, 0, 0));
    assertThat(Film.words(found(own, seconds))).isEmpty();
    assertThat(Film.words(found(FlagPolicy.DEFAULT, seconds))).containsExactly("looking-away 3-23");
  }

  @Test
  void of_two_people_it_is_not_told_who_looks_away() {
    var two = List.of(turned(60), turned(60));
    assertThat(new Film().show(10, 120, two).flags()).containsExactly("another-person 0-10");
  }

  @Test
  void of_somebody_else_it_is_not_told_where_they_look() {
    var other = face(20, FaceDetail.posed(new HeadPose(28, 0, 0)), 0.05);
    var own = FlagPolicy.DEFAULT.with(new HeadPose(-20, 0, 0));
    assertThat(Film.words(found(own, film(8, other).seconds())))
        .containsExactly("different-person 3-11");
  }

  @Test
  void a_head_that_is_turned_far_resembles_nobody_and_is_nobody_else_for_that() {
    var turned = face(20, FaceDetail.posed(new HeadPose(60, 0, 0)), 0.05);
    assertThat(film(8, turned).flags()).containsExactly("looking-away 3-11");
  }

  @Test
  void who_is_held_as_the_candidate_at_check_in_can_be_compared() {
    var other = face(20, FaceDetail.posed(new HeadPose(-50, 0, 0)), 0.05);
    var own = FlagPolicy.DEFAULT.with(new HeadPose(-40, 0, 0));
    assertThat(Film.words(found(own, film(8, other).seconds())))
        .containsExactly("different-person 3-11");
  }

  @Test
  void a_head_that_is_turned_far_may_be_found_with_less_confidence() {
    var turned =
        new FaceSeen(
            0.7,
            OptionalDouble.of(0.3),
            OptionalDouble.of(150),
            OptionalDouble.of(20),
            FaceDetail.posed(new HeadPose(60, 0, 0)));
    assertThat(film(8, turned).flags()).containsExactly("looking-away 3-11");
  }

  @Test
  void the_flag_says_how_far() {
    var flag = film(6, turned(52)).findings().flags().getFirst();
    assertThat(flag.words())
        .isEqualTo(
            "The head pointed away from the screen for 6 seconds: up to 52 degrees aside and 0 up"
                + " or down.");
    assertThat(flag.broken().rule().code()).isEqualTo("presence.attention");
  }

  @Test
  void an_adjustment_mutes_it() {
    assertThat(
            film(20, turned(60))
                .findings(ExamRules.STRICT, Rules.muted(FlagKind.LOOKING_AWAY))
                .flags())
        .isEmpty();
  }

  @Test
  void on_a_declared_break_nobody_looks_at_the_screen() {
    var away = new SessionFact.BreakTaken(Film.at(2), Film.at(25), Duration.ofMinutes(5));
    assertThat(film(20, turned(60)).flags(away)).isEmpty();
  }

  @Test
  void a_face_that_gives_hardly_a_likeness_is_covered() {
    assertThat(film(5, clear(2.59)).flags()).containsExactly("face-covered 3-8");
    assertThat(film(5, clear(2.6)).flags()).isEmpty();
    assertThat(film(4, clear(1)).flags()).isEmpty();
  }

  @Test
  void who_resembles_nobody_is_compared_only_if_enough_can_be_seen() {
    assertThat(film(5, face(20, FaceDetail.clear(2.89), 0.05)).flags())
        .containsExactly("face-covered 3-8");
    assertThat(film(5, face(20, FaceDetail.clear(2.9), 0.05)).flags())
        .containsExactly("different-person 3-8");
    assertThat(film(5, face(20, FaceDetail.clear(2.7), 0.25)).flags()).isEmpty();
  }

  @Test
  void a_face_that_is_turned_away_is_not_also_covered() {
    var side =
        face(
            20,
            new FaceDetail(
                Optional.of(new HeadPose(60, 0, 0)),
                OptionalDouble.empty(),
                OptionalDouble.of(1.7),
                OptionalDouble.empty(),
                OptionalDouble.empty()),
            0.8);
    assertThat(film(10, side).flags()).containsExactly("looking-away 3-13");
  }

  @Test
  void a_blurred_face_is_nobody_else() {
    var blurred = face(4, FaceDetail.NONE, 0.05);
    var sharp = face(20, FaceDetail.NONE, 0.05);
    assertThat(film(8, blurred).flags()).isEmpty();
    assertThat(film(8, sharp).flags()).containsExactly("different-person 3-11");
  }

  @Test
  void where_all_are_blurred_nobody_is_somebody_else() {
    var blurred = new Film().show(8, 120, List.of(face(1.99, FaceDetail.NONE, 0.05)));
    var sharpEnough = new Film().show(8, 120, List.of(face(2, FaceDetail.NONE, 0.05)));
    assertThat(blurred.flags()).isEmpty();
    assertThat(sharpEnough.flags()).containsExactly("different-person 0-8");
  }

  @Test
  void a_small_face_is_nobody_else() {
    assertThat(film(8, high(63)).flags()).isEmpty();
    assertThat(film(8, high(64)).flags()).containsExactly("different-person 3-11");
  }

  @Test
  void where_nobody_looked_nothing_is_told() {
    var unseen =
        film(20, turned(60)).seconds().stream()
            .map(Observation.Seen.class::cast)
            .<Observation>map(it ->
                new Observation.Seen(
                    it.at(),
                    it.covers(),
                    it.stream(),
                    it.light(),
                    it.faces(),
                    it.signs(),
                    it.models(),
                    Set.of(Detector.FACES),
                    it.scene()))
            .toList();
    assertThat(found(FlagPolicy.DEFAULT, unseen).flags()).isEmpty();
    assertThat(found(FlagPolicy.DEFAULT, unseen).absences()).isEmpty();
  }

  @Test
  void the_order_of_arrival_changes_nothing() {
    var seconds = new ArrayList<>(film(9, turned(50)).seconds());
    var there = found(FlagPolicy.DEFAULT, seconds);
    Collections.shuffle(seconds, new java.util.Random(4));
    assertThat(found(FlagPolicy.DEFAULT, seconds)).isEqualTo(there);
    assertThat(IntStream.range(0, 3).mapToObj(it -> there.flags().size())).containsOnly(1);
  }

  private static Film film(int seconds, FaceSeen face) {
    var usual = List.of(face(20, FaceDetail.posed(STRAIGHT), 0.8));
    return new Film().show(3, 120, usual).show(seconds, 120, List.of(face)).show(3, 120, usual);
  }

  private static FaceSeen turned(double yaw) {
    return posed(new HeadPose(yaw, STRAIGHT.pitch(), 0));
  }

  private static FaceSeen posed(HeadPose pose) {
    return face(20, FaceDetail.posed(pose), 0.8);
  }

  private static FaceSeen clear(double clarity) {
    return face(20, FaceDetail.clear(clarity), 0.8);
  }

  private static FaceSeen high(double height) {
    return new FaceSeen(
        0.98,
        OptionalDouble.of(0.05),
        OptionalDouble.of(height),
        OptionalDouble.of(20),
        FaceDetail.NONE);
  }

  private static FaceSeen face(double sharpness, FaceDetail detail, double similarity) {
    return new FaceSeen(
        0.98,
        OptionalDouble.of(similarity),
        OptionalDouble.of(150),
        OptionalDouble.of(sharpness),
        detail);
  }

  private static Findings found(FlagPolicy policy, List<Observation> seconds) {
    return Flags.of(Film.SESSION, ExamRules.STRICT, Adjustments.NONE, policy, seconds, List.of());
  }
}
