package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.flag.Observation.Scene;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-2", "FLG-3"})
class ACameraThatShowsNothingIsFlaggedTest {

  private static final List<FaceSeen> FACE = List.of(Film.face(0.98, 0.8));

  @Test
  void a_hand_over_the_lens_is_a_covered_camera_and_no_absence() {
    assertThat(flags(8, 90, 3, 0.5, 1, List.of())).containsExactly("camera-covered 0-8");
  }

  @Test
  void a_black_and_flat_picture_is_a_covered_camera_and_not_poor_light() {
    assertThat(flags(8, 3, 0.1, 0.1, 0, List.of())).containsExactly("camera-covered 0-8");
  }

  @Test
  void a_picture_too_black_to_tell_a_lid_from_darkness_is_poor_light_and_weighs_as_much() {
    assertThat(flags(8, 2, 0.1, 0.1, 0, List.of())).containsExactly("camera-covered 0-8");
    var black = found(seconds(8, 1.9, 0.1, 0.1, 0, List.of()));
    assertThat(Film.words(black)).containsExactly("poor-light 0-8");
    assertThat(black.flags().getFirst().severity()).isEqualTo(Severity.MEDIUM);
    assertThat(black.flags().getFirst().words())
        .endsWith("Nothing can be seen: a dark room and a covered camera look alike.");
    var dark = found(seconds(8, 2.5, 1.5, 3, 1, List.of()));
    assertThat(dark.flags().getFirst().severity()).isEqualTo(Severity.LOW);
  }

  @Test
  void whoever_may_sit_in_the_dark_may_not_cover_the_camera_for_that() {
    var black = seconds(8, 1.9, 0.1, 0.1, 0, List.of());
    var muted = Rules.muted(FlagKind.POOR_LIGHT);
    assertThat(Film.words(Film.of(ExamRules.STRICT, muted, black, List.of())))
        .containsExactly("camera-covered 0-8");
  }

  @Test
  void a_dark_room_keeps_a_little_contrast_and_is_poor_light() {
    assertThat(flags(8, 2.5, 1.53, 3.55, 1, List.of())).containsExactly("poor-light 0-8");
    assertThat(flags(8, 2.5, 0.9, 0.9, 1, List.of())).containsExactly("poor-light 0-8");
  }

  @Test
  void contrast_of_exactly_the_bound_is_a_picture_of_something() {
    assertThat(flags(8, 90, 6, 0.5, 1, List.of())).containsExactly("off-camera 0-8");
    assertThat(flags(8, 90, 5.9, 6, 1, List.of())).containsExactly("off-camera 0-8");
    assertThat(flags(8, 90, 5.9, 5.9, 1, List.of())).containsExactly("camera-covered 0-8");
  }

  @Test
  void a_face_that_never_moves_is_a_frozen_camera() {
    var frozen = seconds(8, 120, 50, 20, 0.1, FACE);
    assertThat(Film.words(found(frozen))).containsExactly("camera-covered 0-8");
    assertThat(found(frozen).flags().getFirst().what()).isEqualTo("frozen");
    assertThat(found(frozen).flags().getFirst().words())
        .isEqualTo("The camera showed the same picture of a face for 8 seconds.");
  }

  @Test
  void a_face_that_breathes_is_none() {
    assertThat(flags(20, 120, 50, 20, 1, FACE)).isEmpty();
    assertThat(flags(20, 120, 50, 20, 0.99, FACE)).containsExactly("camera-covered 0-20");
  }

  @Test
  void one_that_moves_in_between_was_not_frozen() {
    assertThat(interrupted(1.5)).isEmpty();
    assertThat(interrupted(1.4)).containsExactly("camera-covered 0-11");
  }

  private static List<String> interrupted(double change) {
    var seconds =
        IntStream.range(0, 11)
            .<Observation>mapToObj(
                it -> seen(it, 120, 50, 20, OptionalDouble.of(it == 5 ? change : 0), FACE))
            .toList();
    return Film.words(found(seconds));
  }

  @Test
  void four_seconds_without_a_change_are_nothing() {
    assertThat(flags(4, 120, 50, 20, 0, FACE)).isEmpty();
  }

  @Test
  void an_empty_room_may_stand_still() {
    assertThat(flags(8, 120, 50, 20, 0, List.of())).containsExactly("off-camera 0-8");
  }

  @Test
  void the_first_frame_of_a_piece_has_nothing_to_differ_from() {
    var unknown =
        IntStream.range(0, 8)
            .<Observation>mapToObj(it -> seen(it, 120, 50, 20, OptionalDouble.empty(), FACE))
            .toList();
    assertThat(found(unknown)).matches(it -> it.flags().isEmpty() && it.absences().isEmpty());
  }

  private static List<String> flags(
      int count,
      double light,
      double contrast,
      double sharpness,
      double change,
      List<FaceSeen> faces) {
    return Film.words(found(seconds(count, light, contrast, sharpness, change, faces)));
  }

  private static List<Observation> seconds(
      int count,
      double light,
      double contrast,
      double sharpness,
      double change,
      List<FaceSeen> faces) {
    return IntStream.range(0, count)
        .<Observation>mapToObj(
            it -> seen(it, light, contrast, sharpness, OptionalDouble.of(change), faces))
        .toList();
  }

  private static Seen seen(
      int second,
      double light,
      double contrast,
      double sharpness,
      OptionalDouble change,
      List<FaceSeen> faces) {
    return new Seen(
        Film.at(second),
        Duration.ofSeconds(1),
        "camera",
        light,
        faces,
        List.of(),
        List.of(Film.MODEL),
        Detector.all(),
        Optional.of(new Scene(contrast, sharpness, change)));
  }

  private static Findings found(List<Observation> seconds) {
    return Film.of(ExamRules.STRICT, Adjustments.NONE, seconds, List.of());
  }
}
