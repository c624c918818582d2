package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.picture.FaceDetail;
import org.invigil.domain.picture.HeadPose;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-1", "FLG-2", "FLG-6"})
class AFaceIsHeldAgainstItsOwnUsualTest {

  private static final FaceSeen USUAL = face(0.8, 3.6, 150, 0);

  @Test
  void hands_over_nose_and_mouth_leave_a_face_hardly_like_itself() {
    assertThat(after(20, face(0.39, 3.41, 150, 0))).containsExactly("face-covered 20-26");
    assertThat(after(20, face(0.4, 3.41, 150, 0))).isEmpty();
  }

  @Test
  void a_face_as_clear_as_usual_is_turned_and_not_covered() {
    assertThat(after(20, face(0.39, 3.42, 150, 0))).isEmpty();
    assertThat(after(20, face(0.39, 3.41, 150, -16))).isEmpty();
    assertThat(after(20, face(0.39, 3.41, 150, -15))).containsExactly("face-covered 20-26");
  }

  @Test
  void who_is_turned_somewhat_and_hardly_like_themselves_is_turned_further_than_landmarks_show() {
    assertThat(after(20, turned(25.5, 0.39, 3.41))).containsExactly("looking-away 20-26");
    assertThat(after(20, turned(25, 0.39, 3.41))).containsExactly("face-covered 20-26");
    assertThat(after(20, turned(34, 0.41, 3.41))).isEmpty();
    assertThat(after(20, turned(34, 0.39, 3.43))).isEmpty();
  }

  @Test
  void what_is_usual_is_known_after_twenty_seconds() {
    assertThat(after(19, face(0.39, 3.2, 150, 0))).isEmpty();
  }

  @Test
  void of_whom_each_frame_is_as_unlike_nothing_is_hidden() {
    assertThat(Film.words(found(new Film().show(60, 120, List.of(face(0.41, 3.4, 150, 0))))))
        .isEmpty();
  }

  @Test
  void what_is_recorded_after_two_minutes_changes_nothing_before() {
    var early = new Film().show(120, 120, List.of(USUAL));
    var late = early.show(300, 120, List.of(face(0.45, 3.6, 150, 0)));
    var covered = late.show(6, 120, List.of(face(0.39, 3.2, 150, 0)));
    assertThat(Film.words(found(covered))).containsExactly("face-covered 420-426");
  }

  @Test
  void the_rest_of_a_face_is_covered_wherever_its_landmarks_say_that_it_looks() {
    assertThat(after(20, rest(89, 45))).containsExactly("face-covered 20-26");
    assertThat(after(20, rest(90, 45))).containsExactly("looking-away 20-26");
    assertThat(after(20, rest(89, -45))).containsExactly("looking-away 20-26");
  }

  @Test
  void the_flag_says_what_is_usual() {
    var film = new Film().show(20, 120, List.of(USUAL));
    var flag = found(film.show(6, 120, List.of(face(0.3, 3, 150, 0)))).flags().getFirst();
    assertThat(flag.broken().allowed())
        .isEqualTo(
            "a clarity of at least 2.60, and a similarity of at least 0.40 where it usually is"
                + " 0.80");
    assertThat(flag.broken().seen()).isEqualTo("3.00, similarity 0.30");
  }

  private static List<String> after(int seconds, FaceSeen face) {
    return Film.words(
        found(new Film().show(seconds, 120, List.of(USUAL)).show(6, 120, List.of(face))));
  }

  private static FaceSeen rest(double height, double pitch) {
    return face(0.05, 2, height, pitch);
  }

  private static FaceSeen turned(double yaw, double similarity, double clarity) {
    return face(similarity, clarity, 150, new HeadPose(yaw, 0, 0));
  }

  private static FaceSeen face(double similarity, double clarity, double height, double pitch) {
    return face(similarity, clarity, height, new HeadPose(0, pitch, 0));
  }

  private static FaceSeen face(double similarity, double clarity, double height, HeadPose pose) {
    return new FaceSeen(
        0.98,
        OptionalDouble.of(similarity),
        OptionalDouble.of(height),
        OptionalDouble.of(20),
        new FaceDetail(
            Optional.of(pose),
            OptionalDouble.empty(),
            OptionalDouble.of(clarity),
            OptionalDouble.empty(),
            OptionalDouble.empty()));
  }

  private static Findings found(Film film) {
    return Film.of(ExamRules.STRICT, Adjustments.NONE, film.seconds(), List.of());
  }
}
