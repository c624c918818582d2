package org.invigil.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/**
 * Loads a server: {@code Load SESSIONS.jsonl HOST PORT BYTES SECONDS WARM-UP-SECONDS RATE}, a
 * connection for each session. RATE is of all connections together, segments a second; 0 is a
 * closed loop.
 */
public final class Load {

  private Load() {}

  public static void main(String[] arguments) throws InterruptedException {
    var sessions = LoadSession.read(Path.of(arguments[0]));
    int size = Integer.parseInt(arguments[3]);
    long seconds = Long.parseLong(arguments[4]);
    long warmUp = Long.parseLong(arguments[5]);
    double rate = Double.parseDouble(arguments[6]);
    long now = System.nanoTime();
    long begin = now + warmUp * 1_000_000_000L;
    long end = begin + seconds * 1_000_000_000L;
    long pause = rate > 0 ? (long) (1e9 * sessions.size() / rate) : 0;
    var all = new ArrayList<Uploads>();
    var done = new CountDownLatch(sessions.size());
    for (int i = 0; i < sessions.size(); i++) {
      var uploads =
          new Uploads(
              arguments[1],
              Integer.parseInt(arguments[2]),
              sessions.get(i),
              size,
              System.currentTimeMillis());
      all.add(uploads);
      long firstAt = now + pause * i / sessions.size();
      Thread.ofPlatform()
          .name("load-" + i)
          .start(() -> {
            try {
              uploads.run(begin, end, firstAt, pause);
            } catch (IOException failure) {
              System.err.println("a connection failed: " + failure);
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
    System.out.println(summary(all, size, seconds));
  }

  private static String summary(Iterable<Uploads> all, int size, long seconds) {
    var answers = new TreeMap<Integer, Integer>();
    long[] micros = new long[0];
    for (var one : all) {
      one.answers().forEach((status, count) -> answers.merge(status, count, Integer::sum));
      var its = one.micros();
      micros = Arrays.copyOf(micros, micros.length + its.length);
      System.arraycopy(its, 0, micros, micros.length - its.length, its.length);
    }
    Arrays.sort(micros);
    double kept = answers.getOrDefault(201, 0);
    return "{\"acknowledged\":%d,\"perSecond\":%.0f,\"megabytesPerSecond\":%.1f,\"p50Millis\":%.1f,\"p99Millis\":%.1f,\"answers\":\"%s\"}"
        .formatted(
            (long) kept,
            kept / seconds,
            kept * size / seconds / 1e6,
            at(micros, 0.50),
            at(micros, 0.99),
            answers);
  }

  private static double at(long[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) (part * (sorted.length - 1))] / 1000.0;
  }
}
