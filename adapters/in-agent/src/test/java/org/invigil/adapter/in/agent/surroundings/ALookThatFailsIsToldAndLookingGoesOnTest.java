package org.invigil.adapter.in.agent.surroundings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.invigil.adapter.in.agent.recording.FastPace;
import org.invigil.adapter.in.agent.surroundings.Surroundings.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ALookThatFailsIsToldAndLookingGoesOnTest {

  private static final String BEGUN =
      "SURROUNDINGS: On this computer cannot be seen: what surrounds the exam.";

  private final FastPace pace = new FastPace();
  private final Unseen unseen = new Unseen();
  private final List<Noticed> noticed = new ArrayList<>();

  private interface Look {
    Seen now();
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, NoClassDefFoundError.class})
  void onceHoweverOftenItFails(Class<? extends Throwable> failure) {
    Look fails = () -> thrown(failure);
    run(() -> Looks.seen(1, 0, 0), fails, fails, fails, () -> Looks.seen(2, 0, 0));
    assertThat(unseen.told).containsExactly(BEGUN, "SURROUNDINGS ended");
    assertThat(noticed).extracting(Noticed::detail).containsExactly("1", "1", "2", "2");
  }

  @Test
  void aSecondFailureIsToldAgain() {
    Look fails = () -> thrown(IllegalStateException.class);
    run(fails, () -> Looks.seen(1, 0, 0), fails);
    assertThat(unseen.told)
        .containsExactly(BEGUN, "SURROUNDINGS ended", BEGUN, "SURROUNDINGS ended");
  }

  @Test
  void partsThatAreNotSeenAreNamed() {
    run(() -> without(Set.of("windows", "displays")), () -> without(Set.of()));
    assertThat(unseen.told)
        .containsExactly(
            "SURROUNDINGS: On this computer cannot be seen: displays, windows.",
            "SURROUNDINGS ended");
  }

  private void run(Look... looks) {
    Queue<Look> left = new ArrayDeque<>(List.of(looks));
    var watching = new Watching[1];
    Surroundings surroundings =
        () -> {
          if (left.size() == 1) {
            watching[0].end();
          }
          return left.remove().now();
        };
    watching[0] = new Watching(surroundings, true, notebook(), unseen, pace, pace);
    watching[0].run();
    assertThat(left).isEmpty();
  }

  private Watching.Notebook notebook() {
    return new Watching.Notebook() {
      @Override
      public void noticed(Noticed it) {
        noticed.add(it);
      }

      @Override
      public void otherTitles(int count) {
        throw new AssertionError("no title was shown");
      }
    };
  }

  private static Seen thrown(Class<? extends Throwable> failure) {
    if (failure == IllegalStateException.class) {
      throw new IllegalStateException("a driver failed");
    }
    throw new NoClassDefFoundError("a library is missing");
  }

  private static Seen without(Set<String> unseen) {
    return new Seen(Optional.empty(), Set.of(), Set.of(), Optional.empty(), 0, 0, 0, unseen);
  }
}
