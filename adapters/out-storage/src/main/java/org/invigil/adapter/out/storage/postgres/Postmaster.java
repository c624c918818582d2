package org.invigil.adapter.out.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The first process of the PostgreSQL that runs on our data folder, this server's or an orphan. */
final class Postmaster {

  private static final Path PROCESSES = Path.of("/proc");

  private final ProcessHandle process;

  private Postmaster(ProcessHandle process) {
    this.process = process;
  }

  /** The postmaster that runs on this folder, when there is one and it is ours. */
  static Optional<Postmaster> on(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 2 || !samePlace(lines.get(1), data)) {
      return Optional.empty();
    }
    return number(lines.getFirst())
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(process -> runsOn(process, data))
        .map(Postmaster::new);
  }

  /**
   * Waits until no process of PostgreSQL works in this folder: those of a postmaster that was
   * killed end by themselves. Then removes the note of a postmaster that is dead and that nobody
   * has buried, which PostgreSQL takes for alive, and refuses to start.
   */
  static void bury(Path data, Duration patience) throws IOException {
    if (!Files.isDirectory(data)) {
      return;
    }
    Path real = data.toRealPath();
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      for (ProcessHandle left : all.filter(it -> worksIn(it, real)).toList()) {
        if (!new Postmaster(left).ends(patience)) {
          left.destroyForcibly(); // one that stands still does not end by itself
        }
      }
    }
    Path note = data.resolve("postmaster.pid");
    if (Files.exists(note)
        && Files.readAllLines(note).stream()
            .limit(1)
            .flatMap(it -> number(it).stream())
            .anyMatch(Postmaster::isUnburied)) {
      Files.delete(note);
    }
  }

  private static boolean worksIn(ProcessHandle process, Path data) {
    try {
      return process.info().command().filter(it -> it.endsWith("/postgres")).isPresent()
          && Files.readSymbolicLink(PROCESSES.resolve(process.pid() + "/cwd")).equals(data);
    } catch (IOException goneOrNotOurs) {
      return false;
    }
  }

  /** Whether a process of that number ended and its parent did not ask how: state Z. */
  private static boolean isUnburied(long number) {
    try {
      String state = Files.readString(PROCESSES.resolve(number + "/stat"));
      return state.startsWith(" Z", state.lastIndexOf(')') + 1);
    } catch (IOException gone) {
      return false;
    }
  }

  /** Stops it: fast, and by force when that takes longer than {@code patience}. */
  void stop(Duration patience) throws IOException {
    signal("INT");
    if (!ends(patience)) {
      signal("QUIT");
      if (!ends(patience)) {
        process.destroyForcibly();
        if (!ends(patience)) {
          throw new IOException("an earlier PostgreSQL, process " + process.pid() + ", stays");
        }
      }
    }
  }

  private void signal(String name) throws IOException {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while stopping PostgreSQL", e);
    }
  }

  /** Whether it is gone before {@code patience} has passed. */
  boolean ends(Duration patience) throws IOException {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while stopping PostgreSQL", e);
    } catch (ExecutionException e) {
      throw new IOException("cannot see the end of PostgreSQL", e);
    }
  }

  private static Optional<Long> number(String line) {
    try {
      return Optional.of(Long.parseLong(line.strip()));
    } catch (NumberFormatException torn) {
      return Optional.empty();
    }
  }

  /** The number may have been given to another process since; that one is left alone. */
  private static boolean runsOn(ProcessHandle process, Path data) {
    String command = process.info().commandLine().orElse("");
    return command.contains("postgres") && command.contains(data.toString());
  }

  private static boolean samePlace(String line, Path data) {
    return Path.of(line.strip()).toAbsolutePath().normalize().equals(data);
  }
}
