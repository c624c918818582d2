package org.invigil.adapter.out.vision;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of a processor's time the asking thread takes for something. */
final class ProcessorTime {

  private ProcessorTime() {}

  /**
   * In milliseconds, the median of so many rounds, after a warm-up. Each round does each in turn,
   * so that whatever else the machine does meets all alike.
   */
  static Map<String, Double> medians(int rounds, Map<String, ? extends Runnable> works) {
    Map<String, double[]> costs = new LinkedHashMap<>();
    works.keySet().forEach(it -> costs.put(it, new double[rounds]));
    int warmUp = Math.max(5, rounds / 10);
    for (int i = -warmUp; i < rounds; i++) {
      int round = i;
      works.forEach((name, work) -> {
        double cost = cost(work);
        double[] all = costs.get(name);
        if (round >= 0 && all != null) {
          all[round] = cost;
        }
      });
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    costs.forEach((name, all) -> {
      Arrays.sort(all);
      medians.put(name, all[rounds / 2]);
    });
    return medians;
  }

  private static double cost(Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    work.run();
    return (clock.getCurrentThreadCpuTime() - before) / 1e6;
  }
}
