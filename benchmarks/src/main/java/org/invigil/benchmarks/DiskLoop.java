package org.invigil.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a disk takes from a plain loop: {@code DiskLoop FOLDER BYTES SECONDS}. Pieces appended to
 * one file with a flush for each, for each 8 and for each 64; and a file for each piece, flushed
 * with its folder, by 1, 8 and 64 threads.
 */
public final class DiskLoop {

  private DiskLoop() {}

  /** Puts pieces somewhere until it is told to stop. */
  private interface Loop {
    void run(Path folder, ByteBuffer piece, long end, AtomicLong done) throws IOException;
  }

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    int size = Integer.parseInt(arguments[1]);
    long seconds = Long.parseLong(arguments[2]);
    for (int flushEvery : new int[] {1, 8, 64}) {
      report(
          "append, a flush for each " + flushEvery,
          measure(folder, size, seconds, 1, appending(flushEvery)),
          seconds);
    }
    for (int threads : new int[] {1, 8, 64}) {
      report(
          "a file for each, " + threads + " threads",
          measure(folder, size, seconds, threads, DiskLoop::files),
          seconds);
    }
  }

  private static void report(String name, long done, long seconds) {
    System.out.println("{\"loop\":\"%s\",\"perSecond\":%d}".formatted(name, done / seconds));
  }

  private static long measure(Path under, int size, long seconds, int threads, Loop loop)
      throws Exception {
    var folder = Files.createTempDirectory(under, "loop");
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    var done = new AtomicLong();
    var finished = new CountDownLatch(threads);
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (int i = 0; i < threads; i++) {
      Thread.ofPlatform()
          .start(() -> {
            try {
              loop.run(folder, ByteBuffer.allocateDirect(size).put(bytes).flip(), end, done);
            } catch (IOException failure) {
              System.err.println("a loop failed: " + failure);
            } finally {
              finished.countDown();
            }
          });
    }
    finished.await();
    try (var paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
    }
    return done.get();
  }

  private static Loop appending(int flushEvery) {
    return (folder, piece, end, done) -> {
      try (var file =
          FileChannel.open(
              folder.resolve("all"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        while (System.nanoTime() < end) {
          for (int i = 0; i < flushEvery; i++) {
            file.write(piece.rewind());
          }
          file.force(false);
          done.addAndGet(flushEvery);
        }
      }
    };
  }

  private static void files(Path folder, ByteBuffer piece, long end, AtomicLong done)
      throws IOException {
    try (var above = FileChannel.open(folder, StandardOpenOption.READ)) {
      while (System.nanoTime() < end) {
        var path = folder.resolve(Thread.currentThread().threadId() + "-" + done.get());
        try (var file =
            FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
          file.write(piece.rewind());
          file.force(true);
        }
        above.force(true);
        done.incrementAndGet();
      }
    }
  }
}
