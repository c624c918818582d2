package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FrameSamplerProperties {

  /** Whatever the pauses between frames, each slot shows the last frame at or before its time. */
  @Property(tries = 300)
  void eachSlotShowsTheLastFrameAtOrBeforeIt(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 900) Integer> steps,
      @ForAll @IntRange(min = 1, max = 1500) int every,
      @ForAll @IntRange(min = 0, max = 5000) int origin) {
    FrameSampler sampler = new FrameSampler(every);
    List<Integer> shown = new ArrayList<>();
    List<Integer> times = new ArrayList<>();
    int time = 0;
    for (int step : steps) {
      repeat(shown, times.size() - 1, sampler.arrive(origin + time));
      times.add(time);
      time += step;
    }
    repeat(shown, times.size() - 1, sampler.finish(steps.getLast()));

    assertThat(shown).hasSize((time + every - 1) / every);
    for (int slot = 0; slot < shown.size(); slot++) {
      int frame = shown.get(slot);
      assertThat(times.get(frame)).isLessThanOrEqualTo(slot * every);
      if (frame + 1 < times.size()) {
        assertThat(times.get(frame + 1)).isGreaterThan(slot * every);
      }
    }
  }

  private static void repeat(List<Integer> shown, int frame, long times) {
    for (long i = 0; i < times; i++) {
      shown.add(frame);
    }
  }
}
