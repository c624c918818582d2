package org.invigil.benchmarks.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What processes have used so far, as Linux counts it in {@code /proc}. */
final class Usage {

  private static final Path PROC = Path.of("/proc");

  /** Linux counts processor time in hundredths of a second for programs. */
  private static final int MILLIS_A_TICK = 10;

  /** In {@code /proc/PID/stat} behind the name: time of its own, then of children that ended. */
  private static final int USER = 11;

  private static final int SYSTEM = 12;
  private static final int ENDED_USER = 13;
  private static final int ENDED_SYSTEM = 14;
  private static final int IDLE = 4;
  private static final int WAITING_FOR_DISK = 5;
  private static final int STOLEN = 8;

  private Usage() {}

  static boolean isKnown() {
    return Files.isReadable(PROC.resolve("self/stat"));
  }

  static long cpuMillis(long pid) throws IOException {
    var fields = stat(pid);
    return (fields.get(USER) + fields.get(SYSTEM)) * MILLIS_A_TICK;
  }

  /** Of a process and all that it started, those that ended too. */
  static long cpuMillisOfAll(long pid) throws IOException {
    var fields = stat(pid);
    long sum = fields.get(USER) + fields.get(SYSTEM);
    sum += fields.get(ENDED_USER) + fields.get(ENDED_SYSTEM);
    for (var child : children(pid)) {
      sum += ticks(child);
    }
    return sum * MILLIS_A_TICK;
  }

  private static List<Long> children(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(ProcessHandle::descendants)
        .map(ProcessHandle::pid)
        .toList();
  }

  /** One that ends meanwhile is counted with its parent the next time. */
  private static long ticks(long pid) throws IOException {
    try {
      var fields = stat(pid);
      return fields.get(USER) + fields.get(SYSTEM);
    } catch (NoSuchFileException ended) {
      return 0;
    }
  }

  private static List<Long> stat(long pid) throws IOException {
    var line = Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat"));
    return Stream.of(line.substring(line.lastIndexOf(')') + 2).split(" ", -1))
        .map(it -> it.matches("-?[0-9]{1,18}") ? Long.parseLong(it) : 0)
        .toList();
  }

  /** What all programs together used of all processors. */
  static long machineCpuMillis() throws IOException {
    var line = Files.readAllLines(PROC.resolve("stat")).getFirst().split("\\s+", -1);
    long used = 0;
    for (int i = 1; i < STOLEN; i++) {
      used += i == IDLE || i == WAITING_FOR_DISK ? 0 : Long.parseLong(line[i]);
    }
    return used * MILLIS_A_TICK;
  }

  /** From now on the most resident memory is counted anew. */
  static void forgetMostResident(long pid) throws IOException {
    Files.writeString(PROC.resolve(Long.toString(pid)).resolve("clear_refs"), "5");
  }

  static double mostResidentMegabytes(long pid) throws IOException {
    return named("VmHWM", PROC.resolve(Long.toString(pid)).resolve("status")) * 1024 / 1e6;
  }

  /** What a process and all that it started handed to the disk. */
  static long writtenBytes(long pid) throws IOException {
    long sum = 0;
    for (long each : Stream.concat(Stream.of(pid), children(pid).stream()).toList()) {
      try {
        sum += named("write_bytes", PROC.resolve(Long.toString(each)).resolve("io"));
      } catch (NoSuchFileException ended) {
        sum += 0; // what it wrote is lost to us
      }
    }
    return sum;
  }

  /** A line such as {@code VmHWM: 1234 kB}. */
  private static long named(String name, Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      if (line.startsWith(name + ":")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    throw new IOException("no " + name + " in " + file);
  }

  /** What folders take on the disk. */
  static long bytesOnDisk(Path... folders) throws IOException, InterruptedException {
    long sum = 0;
    for (var folder : folders) {
      var du = new ProcessBuilder("du", "-s", "-B1", folder.toString()).start();
      var said = new String(du.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (!du.waitFor(1, TimeUnit.MINUTES)) {
        throw new IOException("du does not end");
      }
      // A file that is deleted meanwhile is no failure; nothing said is.
      sum += Long.parseLong(said.split("\\s", 2)[0]);
    }
    return sum;
  }
}
