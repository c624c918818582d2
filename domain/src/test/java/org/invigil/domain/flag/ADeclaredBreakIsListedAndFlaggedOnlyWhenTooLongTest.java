package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.domain.flag.SessionFact.BreakOpen;
import org.invigil.domain.flag.SessionFact.BreakTaken;
import org.invigil.domain.flag.SessionFact.Interrupted;
import org.invigil.domain.flag.SessionFact.Paused;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-3")
class ADeclaredBreakIsListedAndFlaggedOnlyWhenTooLongTest {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Test
  void a_break_of_exactly_the_limit_is_listed_and_not_flagged() {
    var found = new Film().present(5).findings(taken(300));
    assertThat(found.flags()).isEmpty();
    assertThat(found.absences())
        .containsExactly(new Absence(Film.at(0), Film.at(300), Absence.Sort.DECLARED_WITHIN_LIMIT));
  }

  @Test
  void a_break_a_second_shorter_is_listed_and_not_flagged() {
    assertThat(new Film().findings(taken(299)).flags()).isEmpty();
  }

  @Test
  void a_break_a_second_longer_is_flagged_with_its_length_from_start_to_end() {
    var found = new Film().findings(taken(301));
    assertThat(Film.words(found)).containsExactly("break-too-long 0-301");
    assertThat(found.flags().getFirst().broken())
        .isEqualTo(new RuleBroken(RuleCode.COMFORT_BREAK_LENGTH, "PT5M", "PT5M1S"));
    assertThat(found.flags().getFirst().words()).contains("5 minutes 1 second");
    assertThat(found.absences())
        .containsExactly(new Absence(Film.at(0), Film.at(301), Absence.Sort.DECLARED_TOO_LONG));
  }

  @Test
  void being_away_in_a_declared_break_is_nothing_but_the_break() {
    var away = new BreakTaken(Film.at(10), Film.at(25), Duration.ofSeconds(10));
    assertThat(new Film().present(8).away(19).present(8).flags(away))
        .containsExactly("break-too-long 10-25");
  }

  @Test
  void leaving_long_before_the_break_is_declared_is_an_absence_of_its_own() {
    var away = new BreakTaken(Film.at(20), Film.at(30), LIMIT);
    assertThat(new Film().present(8).away(22).present(8).flags(away))
        .containsExactly("off-camera 8-17");
  }

  @Test
  void a_visitor_in_a_declared_break_is_still_another_person() {
    var away = new BreakTaken(Film.at(0), Film.at(60), LIMIT);
    assertThat(new Film().two(10).flags(away)).containsExactly("another-person 0-10");
  }

  @Test
  void a_break_from_which_nobody_came_back_is_too_long_once_it_is_over_the_limit() {
    var open = new BreakOpen(Film.at(0), Film.at(301), LIMIT);
    assertThat(new Film().flags(open)).containsExactly("break-too-long 0-301");
    assertThat(new Film().flags(new BreakOpen(Film.at(0), Film.at(300), LIMIT))).isEmpty();
  }

  @Test
  void a_break_that_is_still_open_is_listed() {
    assertThat(new Film().findings(new BreakOpen(Film.at(0), Film.at(300), LIMIT)).absences())
        .containsExactly(new Absence(Film.at(0), Film.at(300), Absence.Sort.DECLARED_WITHIN_LIMIT));
    var tooLong = new Film().findings(new BreakOpen(Film.at(0), Film.at(301), LIMIT));
    assertThat(tooLong.absences())
        .containsExactly(new Absence(Film.at(0), Film.at(301), Absence.Sort.DECLARED_TOO_LONG));
    assertThat(tooLong.flags().getFirst().words())
        .isEqualTo(
            "A declared break of at most 5 minutes was still open after 5 minutes 1 second.");
    assertThat(new Film().findings(taken(301)).flags().getFirst().words())
        .isEqualTo("A declared break of at most 5 minutes took 5 minutes 1 second.");
  }

  @Test
  void three_seconds_before_and_after_a_break_belong_to_it_and_not_a_second_more() {
    var away = new BreakTaken(Film.at(20), Film.at(30), LIMIT);
    assertThat(new Film().present(17).away(16).present(8).flags(away)).isEmpty();
    assertThat(new Film().present(11).away(22).present(8).flags(away))
        .containsExactly("off-camera 11-17");
    assertThat(new Film().present(17).away(22).present(8).flags(away))
        .containsExactly("off-camera 33-39");
  }

  @Test
  @Rule("SES-10")
  void away_from_the_desk_in_a_pause_is_no_absence() {
    var film = new Film().present(5).away(20).present(5);
    assertThat(film.flags(new Paused(Film.at(5), Film.at(25)))).isEmpty();
    assertThat(film.flags(new Interrupted(Film.at(5), Film.at(25)))).contains("off-camera 5-25");
  }

  @Test
  void an_empty_desk_in_a_break_is_neither_dark_nor_covered_nor_looked_away_from() {
    var away = new BreakTaken(Film.at(0), Film.at(10), LIMIT);
    assertThat(new Film().dark(10).flags(away)).isEmpty();
    assertThat(new Film().sign(10, FlagKind.LOOKING_AWAY, "").flags(away)).isEmpty();
    assertThat(new Film().sign(10, FlagKind.FACE_COVERED, "").flags(away)).isEmpty();
    assertThat(new Film().sign(10, FlagKind.CAMERA_COVERED, "").flags(away)).isEmpty();
    assertThat(new Film().sign(10, FlagKind.SPEECH, "").flags(away)).containsExactly("speech 0-10");
  }

  private static BreakTaken taken(int seconds) {
    return new BreakTaken(Film.at(0), Film.at(seconds), LIMIT);
  }
}
