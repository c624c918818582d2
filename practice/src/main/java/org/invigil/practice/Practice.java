package org.invigil.practice;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The main job: {@code mvn} with nothing configured. */
public final class Practice {

  private Practice() {}

  public static void main(String[] arguments) throws Exception {
    exitWithParent();
    var house = House.of(System.getenv());
    Files.createDirectories(house.practice());
    try (var file =
            FileChannel.open(
                house.practice().resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var lock = file.tryLock()) {
      System.exit(alone(lock) ? play(house) : 1);
    }
  }

  private static boolean alone(@Nullable FileLock lock) {
    if (lock == null) {
      Say.line("A practice run is up already in this folder. Stop it first (Ctrl-C).");
    }
    return lock != null;
  }

  private static int play(House house) {
    Say.line("Invigil: a practice exam, from onboarding to verdict. Data lies in " + house.home());
    var stop = new CountDownLatch(1);
    try (var server = ServerProcess.start(house)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-server"));
      Say.line("The server answers at " + house.address());
      var journal = Journal.open(house.practice().resolve("run.json"));
      var run = new Run(house, journal);
      var report = run.toTheReport();
      Say.line(report.line());
      Say.line(new WhereToLook(house, journal).words());
      stop.await();
      return 0;
    } catch (PracticeFailed failed) {
      Say.line(String.valueOf(failed.getMessage()));
      return 1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  /** A stopped build must leave no process behind, and Maven does not pass a TERM on. */
  private static void exitWithParent() {
    if (Boolean.getBoolean("invigil.exit-with-parent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }
  }
}
