package org.invigil.domain.name;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures comparisons a second on one thread: no test, but a program to be run by hand. Warms up,
 * then takes the best of several rounds, by the clock on the wall and by the time of the processor.
 */
public final class NameMatchSpeed {

  private static final int WARM_UP = 8;
  private static final int ROUNDS = 12;
  private static final int COMPARISONS = 60_000;

  private record Work(PlainName one, PlainName other) {}

  private NameMatchSpeed() {}

  public static void main(String[] arguments) {
    measure("pairs", work(NamePairFile.PAIRS, 1));
    measure("true variants", work(NamePairFile.TRUE_VARIANTS, 0));
    measure("strangers", work(NamePairFile.STRANGERS, 0));
  }

  private static List<Work> work(NamePairFile file, int first) {
    var work = new ArrayList<Work>();
    for (var row : file.rows()) {
      work.add(
          new Work(PlainName.of(row.cells().get(first)), PlainName.of(row.cells().get(first + 1))));
    }
    return work;
  }

  private static void measure(String name, List<Work> work) {
    var wall = Double.MAX_VALUE;
    var processor = Double.MAX_VALUE;
    var matches = 0;
    for (var round = 0; round < WARM_UP + ROUNDS; round++) {
      var threads = ManagementFactory.getThreadMXBean();
      var wallAt = System.nanoTime();
      var processorAt = threads.getCurrentThreadCpuTime();
      matches += compare(work);
      if (round >= WARM_UP) {
        wall = Math.min(wall, (System.nanoTime() - wallAt) / 1e9);
        processor = Math.min(processor, (threads.getCurrentThreadCpuTime() - processorAt) / 1e9);
      }
    }
    System.out.printf(
        "%-14s %,9.0f a second by the wall, %,9.0f by the processor (%d matches)%n",
        name, COMPARISONS / wall, COMPARISONS / processor, matches);
  }

  private static int compare(List<Work> work) {
    var matches = 0;
    for (var i = 0; i < COMPARISONS; i++) {
      var pair = work.get(i % work.size());
      var verdict = NameMatcher.STANDARD.compare(pair.one(), pair.other()).verdict();
      matches += verdict == NameVerdict.MATCH ? 1 : 0;
    }
    return matches;
  }
}
