package org.invigil.benchmarks.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * What a disk takes from a plain loop that does nothing else. By itself: {@code DiskLoop FOLDER
 * BYTES SECONDS}.
 *
 * @param folder on the disk
 * @param size bytes of a piece
 * @param length how long each loop runs
 */
record DiskLoop(Path folder, int size, Duration length) {

  private static final int BLOCK = 8192;

  public static void main(String[] arguments) throws IOException {
    var loop =
        new DiskLoop(
            Files.createDirectories(Path.of(arguments[0])),
            Integer.parseInt(arguments[1]),
            Duration.ofSeconds(Long.parseLong(arguments[2])));
    System.out.printf("a flush takes %.3f ms%n", loop.flushMillis());
    loop.appended()
        .forEach((flushEvery, perSecond) ->
            System.out.printf("a flush for each %d: %.0f a second%n", flushEvery, perSecond));
  }

  /** How long it takes to overwrite 8 KB and to flush them, on average. */
  double flushMillis() throws IOException {
    return in(file -> {
      file.write(piece(BLOCK), 0);
      file.force(true);
      long from = System.nanoTime();
      long flushes = 0;
      for (long end = from + length.toNanos(); System.nanoTime() < end; flushes++) {
        file.write(piece(BLOCK), 0);
        file.force(false);
      }
      return (System.nanoTime() - from) / 1e6 / flushes;
    });
  }

  /** Pieces a second, appended to one file with a flush for each 1, 8 and 64 of them. */
  Map<Integer, Double> appended() throws IOException {
    var perSecond = new LinkedHashMap<Integer, Double>();
    for (int flushEvery : new int[] {1, 8, 64}) {
      perSecond.put(flushEvery, in(file -> appended(file, flushEvery)));
    }
    return perSecond;
  }

  private double appended(FileChannel file, int flushEvery) throws IOException {
    var piece = piece(size);
    long from = System.nanoTime();
    long pieces = 0;
    for (long end = from + length.toNanos(); System.nanoTime() < end; pieces += flushEvery) {
      for (int i = 0; i < flushEvery; i++) {
        file.write(piece.rewind());
      }
      file.force(false);
    }
    return pieces * 1e9 / (System.nanoTime() - from);
  }

  private static ByteBuffer piece(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return ByteBuffer.allocateDirect(size).put(bytes).flip();
  }

  private interface Work {
    double in(FileChannel file) throws IOException;
  }

  private double in(Work work) throws IOException {
    var path = Files.createTempFile(folder, "loop", "");
    try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      return work.in(file);
    } finally {
      Files.delete(path);
    }
  }
}
