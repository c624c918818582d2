package org.invigil.benchmarks.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;

/** What a load cost while it counted. */
final class Measured implements Load.Watch {

  private final long server;
  private final long database;
  private double serverMillis;
  private double databaseMillis;
  private double loadMillis;
  private double othersMillis;
  private double written;
  private long nanos;
  private double residentMegabytes;

  /**
   * @param server its process
   * @param database its first process; 0: there is none
   */
  Measured(long server, long database) {
    this.server = server;
    this.database = database;
  }

  @Override
  public void begins() throws IOException {
    Usage.forgetMostResident(server);
    look(-1);
  }

  @Override
  public void ends() throws IOException {
    look(1);
    residentMegabytes = Usage.mostResidentMegabytes(server);
  }

  private void look(int sign) throws IOException {
    double ofServer = Usage.cpuMillis(server);
    double ofDatabase = database == 0 ? 0 : Usage.cpuMillisOfAll(database);
    double ofLoad = Usage.cpuMillis(ProcessHandle.current().pid());
    nanos += sign * System.nanoTime();
    serverMillis += sign * ofServer;
    databaseMillis += sign * ofDatabase;
    loadMillis += sign * ofLoad;
    othersMillis += sign * (Usage.machineCpuMillis() - ofServer - ofDatabase - ofLoad);
    written +=
        sign * (Usage.writtenBytes(server) + (database == 0 ? 0.0 : Usage.writtenBytes(database)));
  }

  /** Adds what was measured to what was answered. */
  void addTo(ObjectNode result, Point point, Answers answers) {
    double kept = Math.max(1, answers.kept());
    put(result, "acknowledgedPerSecond", answers.perSecond(), 0);
    put(result, "megabytesPerSecond", answers.perSecond() * point.size() / 1e6, 1);
    put(result, "p50Millis", answers.within(0.50), 1);
    put(result, "p99Millis", answers.within(0.99), 1);
    put(result, "serverCpuMillis", serverMillis / kept, 3);
    put(result, "databaseCpuMillis", databaseMillis / kept, 3);
    put(result, "loadCpuMillis", loadMillis / kept, 3);
    put(result, "serverMostResidentMB", residentMegabytes, 0);
    put(result, "bytesWrittenPerByte", written / kept / point.size(), 2);
    put(result, "processorsUsedByOthers", Math.max(0, othersMillis) * 1e6 / nanos, 2);
    var statuses = result.putObject("answers");
    answers.statuses().forEach((status, count) -> statuses.put(status.toString(), count));
  }

  static void put(ObjectNode into, String name, double value, int digits) {
    into.put(name, Double.parseDouble(String.format(Locale.ROOT, "%." + digits + "f", value)));
  }
}
