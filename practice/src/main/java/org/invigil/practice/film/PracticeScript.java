package org.invigil.practice.film;

import static org.invigil.practice.film.Showing.AWAY;
import static org.invigil.practice.film.Showing.DARKNESS;
import static org.invigil.practice.film.Showing.OTHER_PERSON;
import static org.invigil.practice.film.Showing.PRESENT;
import static org.invigil.practice.film.Showing.SECOND_PERSON;

import java.time.Duration;
import java.util.List;

/** What happens when in the practice exam, counted from the start of the film. */
public final class PracticeScript {

  /** The candidate is away twice: first without a word, then on a declared break. */
  public static final List<Scene> SCENES =
      List.of(
          Scene.of(0, 8, PRESENT),
          Scene.of(8, 18, AWAY),
          Scene.of(18, 24, PRESENT),
          Scene.of(24, 34, SECOND_PERSON),
          Scene.of(34, 40, PRESENT),
          Scene.of(40, 50, OTHER_PERSON),
          Scene.of(50, 56, PRESENT),
          Scene.of(56, 64, DARKNESS),
          Scene.of(64, 70, PRESENT),
          Scene.of(70, 85, AWAY),
          Scene.of(85, 125, PRESENT));

  public static final Duration BREAK_BEGINS = Duration.ofSeconds(70);
  public static final Duration BREAK_ENDS = Duration.ofSeconds(85);
  public static final Duration NETWORK_FAILS = Duration.ofSeconds(88);
  public static final Duration NETWORK_RETURNS = Duration.ofSeconds(108);
  public static final Duration PROGRAM_IS_KILLED = Duration.ofSeconds(110);
  public static final Duration END = SCENES.getLast().to();

  private PracticeScript() {}

  /** The scene at that time; the last one goes on for ever. */
  public static Scene at(Duration time) {
    return SCENES.stream().filter(scene -> scene.holds(time)).findFirst().orElse(SCENES.getLast());
  }
}
