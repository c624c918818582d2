package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.flag.Observation.Unreadable;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule({"FLG-2", "SES-3"})
class WhatAFilmShowsIsFlaggedTest {

  @Test
  void a_candidate_who_is_there_raises_nothing() {
    assertThat(new Film().present(120).flags()).isEmpty();
  }

  @Test
  void five_seconds_without_a_face_are_no_face() {
    assertThat(new Film().present(3).away(5).present(3).flags()).containsExactly("no-face 3-8");
  }

  @Test
  void six_seconds_without_anybody_are_off_camera() {
    assertThat(new Film().present(3).away(6).present(3).flags()).containsExactly("off-camera 3-9");
  }

  @Test
  void two_seconds_without_a_face_are_nothing() {
    assertThat(new Film().present(3).away(2).present(3).flags()).isEmpty();
  }

  @Test
  void an_undeclared_absence_is_listed() {
    assertThat(new Film().present(3).away(8).present(3).findings().absences())
        .containsExactly(new Absence(Film.at(3), Film.at(11), Absence.Sort.UNDECLARED));
  }

  @Test
  void darkness_is_poor_light_and_no_missing_face() {
    assertThat(new Film().present(3).dark(10).present(3).flags())
        .containsExactly("poor-light 3-13");
  }

  @Test
  void dim_light_in_which_no_face_is_found_is_poor_light() {
    assertThat(new Film().present(3).dim(10).present(3).flags()).containsExactly("poor-light 3-13");
  }

  @Test
  void dim_light_in_which_the_face_is_found_is_enough() {
    assertThat(new Film().present(3).dimWithFace(10).present(3).flags()).isEmpty();
  }

  @Test
  void a_second_face_of_exactly_the_sure_confidence_is_another_person() {
    assertThat(new Film().present(3).two(5, 0.9).present(3).flags())
        .containsExactly("another-person 3-8");
  }

  @Test
  void a_second_face_below_the_sure_confidence_is_nobody() {
    assertThat(new Film().present(3).two(5, 0.89).present(3).flags()).isEmpty();
  }

  @Test
  void somebody_else_in_the_seat_is_a_different_person() {
    assertThat(new Film().present(3).somebodyElse(8).present(3).flags())
        .containsExactly("different-person 3-11");
  }

  @Test
  void a_similarity_of_exactly_the_threshold_is_not_a_different_person() {
    assertThat(new Film().somebodyElse(8, 0.25).flags()).isEmpty();
    assertThat(new Film().somebodyElse(8, 0.2499).flags()).hasSize(1);
  }

  @Test
  void a_visitor_found_alone_for_a_moment_is_still_only_another_person() {
    assertThat(new Film().present(3).two(3).somebodyElse(2).two(3).present(3).flags())
        .containsExactly("another-person 3-11");
  }

  @Test
  void without_an_enrolled_face_nobody_is_a_different_person() {
    var face = new FaceSeen(0.98, OptionalDouble.empty());
    assertThat(new Film().show(20, 120, List.of(face)).flags()).isEmpty();
  }

  @Test
  void in_the_dark_a_likeness_cannot_be_told() {
    assertThat(new Film().show(10, 9, List.of(Film.face(0.95, 0.01))).flags())
        .containsExactly("poor-light 0-10");
  }

  @Test
  void faces_are_sought_on_the_camera_only() {
    var screen =
        IntStream.range(0, 10)
            .mapToObj(it ->
                new Observation.Seen(
                    Film.at(it),
                    Duration.ofSeconds(1),
                    "screen",
                    120,
                    List.of(),
                    List.of(),
                    List.of()))
            .toList();
    assertThat(Film.of(ExamRules.STRICT, Adjustments.NONE, screen, List.of()).flags()).isEmpty();
  }

  @Test
  void a_film_moved_by_the_programs_clock_shows_the_same_a_little_later() {
    var by = Duration.ofSeconds(7);
    var film = new Film().present(3).away(8).present(3).seconds();
    var moved = film.stream().map(it -> it.moved(by)).toList();
    assertThat(Film.words(Film.of(ExamRules.STRICT, Adjustments.NONE, moved, List.of())))
        .containsExactly("off-camera 10-18");
    assertThat(new Unreadable(Film.at(1), Film.at(2), "camera", "DAMAGED").moved(by))
        .isEqualTo(new Unreadable(Film.at(8), Film.at(9), "camera", "DAMAGED"));
  }

  @Test
  void in_a_short_absence_nothing_is_listed() {
    assertThat(new Film().present(3).away(5).present(3).findings().absences()).isEmpty();
    assertThat(new Film().present(3).away(6).present(3).findings().absences()).hasSize(1);
  }

  @Test
  void a_piece_that_cannot_be_read_is_a_gap_and_never_an_absence() {
    var film = new Film().present(10);
    var unread = new Unreadable(Film.at(10), Film.at(20), "camera", "DAMAGED");
    var all = new ArrayList<Observation>(film.seconds());
    all.add(unread);
    var found = Film.of(ExamRules.STRICT, Adjustments.NONE, all, List.of());
    assertThat(Film.words(found)).containsExactly("recording-gap 10-20");
    assertThat(found.absences()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOOK_TOO_LONG", "FAILED"})
  void a_piece_that_we_did_not_manage_to_look_at_is_left_to_a_person(String why) {
    var all = new ArrayList<Observation>(new Film().present(10).seconds());
    all.add(new Unreadable(Film.at(10), Film.at(20), "camera", why));
    var found = Film.of(ExamRules.STRICT, Adjustments.NONE, all, List.of());
    assertThat(found.flags()).isEmpty();
    assertThat(found.toCompare())
        .containsExactly(new ToCompare(Film.at(10), ToCompare.What.RECORDING_NOT_LOOKED_AT));
  }

  @Test
  void where_nobody_looks_at_the_light_an_empty_seat_in_dim_light_is_one() {
    var film = new Film().present(3).dim(8).present(3);
    assertThat(film.flags()).containsExactly("poor-light 3-11");
    var unlit = EnumSet.complementOf(EnumSet.of(Detector.LIGHT));
    var all =
        film.seconds().stream()
            .map(Seen.class::cast)
            .<Observation>map(it ->
                new Seen(
                    it.at(),
                    it.covers(),
                    it.stream(),
                    it.light(),
                    it.faces(),
                    it.signs(),
                    it.models(),
                    unlit,
                    it.scene()))
            .toList();
    assertThat(Film.words(Film.of(ExamRules.STRICT, Adjustments.NONE, all, List.of())))
        .containsExactly("off-camera 3-11");
  }
}
