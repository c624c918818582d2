package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Item;
import org.invigil.domain.flag.Observation.Sign;
import org.invigil.domain.picture.Area;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-2", "FLG-3"})
class AThingCountsWhereItIsSeenAgainTest {

  private static final ModelUsed MODEL = new ModelUsed("things", "supplied", "22");
  private static final Area HAND = new Area(0.4, 0.6, 0.1, 0.2);
  private static final Area SHELF = new Area(0.1, 0.1, 0.1, 0.2);

  private final List<Observation> film = new ArrayList<>();

  @Test
  void two_pictures_of_a_thing_are_none_and_three_are() {
    phone(0, HAND);
    phone(1, HAND);
    assertThat(flags()).isEmpty();
    phone(2, HAND);
    assertThat(flags()).containsExactly("phone 0-3");
  }

  @Test
  void a_thing_that_jumps_about_is_none() {
    phone(0, HAND);
    phone(1, SHELF);
    phone(2, new Area(0.7, 0.7, 0.1, 0.2));
    assertThat(flags()).isEmpty();
  }

  @Test
  void a_thing_may_move_a_little_from_picture_to_picture() {
    phone(0, HAND);
    phone(1, new Area(0.44, 0.63, 0.1, 0.2));
    phone(2, new Area(0.48, 0.66, 0.1, 0.2));
    assertThat(HAND.overlap(new Area(0.48, 0.66, 0.1, 0.2))).isLessThan(0.3);
    assertThat(flags()).containsExactly("phone 0-3");
  }

  @Test
  void half_of_the_pictures_taken_meanwhile_have_to_show_it() {
    phone(0, HAND);
    nothing(1);
    phone(2, HAND);
    nothing(3);
    phone(4, HAND);
    assertThat(flags()).isNotEmpty();
    film.clear();
    phone(0, HAND);
    nothing(1);
    nothing(2);
    phone(3, HAND);
    nothing(4);
    nothing(5);
    phone(6, HAND);
    assertThat(flags()).isEmpty();
  }

  @Test
  void it_was_there_between_two_glances_that_both_show_it() {
    for (int glance = 0; glance < 40; glance += 10) {
      for (int second = 0; second < 3; second++) {
        phone(glance + second, HAND);
      }
    }
    nothing(40);
    assertThat(flags()).containsExactly("phone 0-33");
  }

  @Test
  void two_glances_further_apart_than_a_thing_is_remembered_are_two() {
    for (int glance : List.of(0, 13, 26)) {
      phone(glance, HAND);
    }
    assertThat(flags()).isEmpty();
    film.clear();
    for (int glance : List.of(0, 12, 24)) {
      phone(glance, HAND);
    }
    assertThat(flags()).containsExactly("phone 0-25");
  }

  @Test
  void what_nobody_looked_for_says_nothing() {
    for (int second = 0; second < 3; second++) {
      film.add(seen(second, List.of(sign(FlagKind.PHONE, HAND, 0.7)), Set.of(Detector.FACES)));
    }
    assertThat(flags()).isEmpty();
    assertThat(found(ExamRules.STRICT).looked()).containsExactly(Detector.FACES);
  }

  @Test
  @Rule("FLG-1")
  void it_says_where_by_which_model_and_how_surely() {
    for (int second = 0; second < 4; second++) {
      phone(second, HAND, 0.5 + second / 10.0);
    }
    var flag = found(ExamRules.STRICT).flags().getFirst();
    assertThat(flag.raisedBy()).isEqualTo(new RaisedBy.Detector(List.of(MODEL)));
    assertThat(flag.broken().rule()).isEqualTo(RuleCode.PHONE_USE);
    assertThat(flag.broken().allowed()).isEqualTo("in fewer than 3 pictures in one place");
    assertThat(flag.broken().seen()).isEqualTo("in 4");
    assertThat(flag.pictures().stream().map(it -> Film.second(it.at())))
        .containsExactly(1L, 2L, 3L);
    assertThat(flag.pictures()).allMatch(it -> it.where().equals(Optional.of(HAND)));
    assertThat(flag.words())
        .contains("a phone", "4 pictures within 4 seconds", "0.80", "often wrong");
    assertThat(flag.clipFrom()).isEqualTo(Film.at(-5));
  }

  @Test
  @Rule("FLG-4")
  void a_phone_is_always_listed_and_a_book_where_none_is_permitted() {
    for (int second = 0; second < 3; second++) {
      film.add(
          seen(
              second,
              List.of(sign(FlagKind.PHONE, HAND, 0.7), sign(FlagKind.BOOK_OR_NOTES, SHELF, 0.6)),
              Detector.all()));
    }
    assertThat(Film.words(found(ExamRules.STRICT)))
        .containsExactly("phone 0-3", "book-or-notes 0-3");
    assertThat(Film.words(found(Rules.items(Item.NOTEBOOK)))).containsExactly("phone 0-3");
    var own = new Adjustments(0, 0, Set.of(), Set.of("Notes"), Set.of());
    assertThat(Film.words(Film.of(ExamRules.STRICT, own, film, List.of())))
        .containsExactly("phone 0-3");
    assertThat(Film.words(found(Rules.items(Item.PHONE_FOR_UPLOADING))))
        .containsExactly("phone 0-3", "book-or-notes 0-3");
    assertThat(found(Rules.items(Item.PHONE_FOR_UPLOADING)).flags().getFirst().severity())
        .isEqualTo(Severity.MEDIUM);
  }

  @Test
  @Rule("FLG-4")
  void turned_off_nothing_is_flagged() {
    for (int second = 0; second < 3; second++) {
      phone(second, HAND);
    }
    var off =
        FlagPolicy.DEFAULT.with(
            new OwnTolerances(java.util.Map.of(), EnumSet.of(Detector.OBJECTS)));
    assertThat(
            Flags.of(Film.SESSION, ExamRules.STRICT, Adjustments.NONE, off, film, List.of())
                .flags())
        .isEmpty();
  }

  @Test
  @Rule("FLG-6")
  void the_order_of_arrival_and_repetition_change_nothing() {
    var random = new Random(5);
    for (int second = 0; second < 60; second++) {
      film.add(
          seen(
              second,
              second % 7 < 4
                  ? List.of(
                      sign(FlagKind.PHONE, HAND, random.nextDouble()),
                      sign(FlagKind.PHONE, SHELF, random.nextDouble()))
                  : List.of(sign(FlagKind.BOOK_OR_NOTES, HAND, random.nextDouble())),
              second % 5 == 4 ? Set.of(Detector.FACES) : Detector.all()));
    }
    var there = found(ExamRules.STRICT);
    assertThat(there.flags()).isNotEmpty();
    for (int i = 0; i < 20; i++) {
      film.add(film.get(random.nextInt(film.size())));
      Collections.shuffle(film, random);
      assertThat(found(ExamRules.STRICT)).isEqualTo(there);
    }
  }

  @Test
  void areas_lie_within_their_picture() {
    assertThat(HAND.overlap(HAND)).isEqualTo(1);
    assertThat(HAND.overlap(SHELF)).isZero();
    assertThat(new Area(0, 0, 0.5, 1).overlap(new Area(0.25, 0, 0.5, 1)))
        .isCloseTo(1 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
    assertThatThrownBy(() -> new Area(0.5, 0, 0.6, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Area(0, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private void phone(int second, Area where) {
    phone(second, where, 0.7);
  }

  private void phone(int second, Area where, double confidence) {
    film.add(seen(second, List.of(sign(FlagKind.PHONE, where, confidence)), Detector.all()));
  }

  private void nothing(int second) {
    film.add(seen(second, List.of(), Detector.all()));
  }

  private static Sign sign(FlagKind kind, Area where, double confidence) {
    return new Sign(kind, "", confidence, Optional.of(where), Optional.of(MODEL));
  }

  private static Observation seen(int second, List<Sign> signs, Set<Detector> looked) {
    return new Observation.Seen(
        Film.at(second),
        Duration.ofSeconds(1),
        "camera",
        120,
        List.of(Film.face(0.98, 0.8)),
        signs,
        List.of(Film.MODEL, MODEL),
        looked,
        Optional.empty());
  }

  private List<String> flags() {
    return Film.words(found(ExamRules.STRICT));
  }

  private Findings found(ExamRules rules) {
    return Film.of(rules, Adjustments.NONE, film, List.of());
  }
}
