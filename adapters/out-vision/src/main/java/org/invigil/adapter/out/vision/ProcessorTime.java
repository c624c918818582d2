package org.invigil.adapter.out.vision;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** How much of a processor's time the asking thread takes for something. */
final class ProcessorTime {

  private ProcessorTime() {}

  /** In milliseconds, the median of so many rounds, after a warm-up. */
  static double median(int rounds, Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < Math.max(5, rounds / 10); i++) {
      work.run();
    }
    double[] costs = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long before = clock.getCurrentThreadCpuTime();
      work.run();
      costs[i] = (clock.getCurrentThreadCpuTime() - before) / 1e6;
    }
    Arrays.sort(costs);
    return costs[rounds / 2];
  }
}
