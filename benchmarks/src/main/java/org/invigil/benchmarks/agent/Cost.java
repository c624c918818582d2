package org.invigil.benchmarks.agent;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of the whole process, without what went into making pictures to record. */
final class Cost {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long began = SYSTEM.getProcessCpuTime();
  private long notOurs;

  interface Making<T, E extends Exception> {
    T make() throws E;
  }

  <T, E extends Exception> T notCounted(Making<T, E> making) throws E {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      return making.make();
    } finally {
      notOurs += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
  }

  double millis() {
    return (SYSTEM.getProcessCpuTime() - began - notOurs) / 1e6;
  }
}
