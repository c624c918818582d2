package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.rules.Rule;

@Rule({"FLG-3", "FLG-6"})
class FlagsProperties {

  @Property(tries = 100)
  void any_order_and_any_repetition_give_the_same_findings(
      @ForAll("films") List<Observation> film,
      @ForAll("facts") List<SessionFact> facts,
      @ForAll Random random) {
    var expected = Film.of(ExamRules.STRICT, Adjustments.NONE, film, facts);
    assertThat(
            Film.of(
                ExamRules.STRICT,
                Adjustments.NONE,
                shuffledWithRepetitions(film, random),
                shuffledWithRepetitions(facts, random)))
        .isEqualTo(expected);
  }

  @Property(tries = 100)
  void a_lasting_absence_is_one_flag_at_its_place(
      @ForAll @IntRange(min = 0, max = 30) int before,
      @ForAll @IntRange(min = 6, max = 600) int length) {
    assertThat(new Film().present(before).away(length).present(5).flags())
        .containsExactly("off-camera " + before + "-" + (before + length));
  }

  @Property(tries = 100)
  void no_two_flags_of_a_kind_are_less_than_the_gap_apart(@ForAll("films") List<Observation> film) {
    var flags = Film.of(ExamRules.STRICT, Adjustments.NONE, film, List.of()).flags();
    for (var one : flags) {
      for (var other : flags) {
        if (one.kind() == other.kind()
            && one.what().equals(other.what())
            && one.start().isBefore(other.start())) {
          assertThat(Duration.between(one.end(), other.start()))
              .isGreaterThanOrEqualTo(FlagPolicy.DEFAULT.tolerance(one.kind()).gap());
        }
      }
    }
  }

  @Property(tries = 100)
  void no_flag_of_a_film_is_shorter_than_its_minimum(@ForAll("films") List<Observation> film) {
    assertThat(Film.of(ExamRules.STRICT, Adjustments.NONE, film, List.of()).flags())
        .allSatisfy(it ->
            assertThat(it.length())
                .isGreaterThanOrEqualTo(FlagPolicy.DEFAULT.tolerance(it.kind()).minimum()));
  }

  @Provide
  Arbitrary<List<Observation>> films() {
    return AnyFilm.films();
  }

  @Provide
  Arbitrary<List<SessionFact>> facts() {
    var times = Arbitraries.integers().between(0, 60);
    return Combinators.combine(Arbitraries.of(0, 1, 2, 3), times, times)
        .as(FlagsProperties::fact)
        .list()
        .ofMaxSize(6);
  }

  private static SessionFact fact(int sort, int from, int length) {
    var start = Film.at(from);
    var end = Film.at(from + length);
    return switch (sort) {
      case 0 -> new SessionFact.BreakTaken(start, end, Duration.ofSeconds(10));
      case 1 -> new SessionFact.Interrupted(start, end);
      case 2 -> new SessionFact.RecordingGap("camera", start, end, "lost");
      default -> new SessionFact.ProgramSeen("chatter", start, end);
    };
  }

  private static <T> List<T> shuffledWithRepetitions(List<T> values, Random random) {
    var all = new ArrayList<>(values);
    values.stream().filter(it -> random.nextBoolean()).forEach(all::add);
    Collections.shuffle(all, random);
    return all;
  }
}
