package org.invigil.adapter.in.agent.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.invigil.domain.session.ExamSessionId;

/**
 * The folder of all spools of this computer: each session has one of its own, with its own
 * credential, so that no exam writes over or waits for what another left. One program at a time
 * holds it.
 */
public final class Spools implements AutoCloseable {

  private static final String LOCK = "lock";
  private static final Pattern SESSION =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path folder;
  private final FileChannel lockFile;

  private Spools(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /** Takes the folder, and makes it where it is missing. */
  public static Spools open(Path folder) throws SpoolFailure {
    try {
      Files.createDirectories(folder);
      Disk.ownerOnly(folder);
      FileChannel lockFile =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Spool.lock(lockFile, folder);
      return new Spools(folder, lockFile);
    } catch (SpoolFailure known) {
      throw known;
    } catch (IOException broken) {
      throw new SpoolFailure("The folder " + folder + " cannot be written.", broken);
    }
  }

  /** The spool of a session, with what earlier sittings left in it. */
  public Spool of(ExamSessionId session) throws SpoolFailure {
    return Spool.open(folder.resolve(session.toString()));
  }

  /** The folders of the sessions that left something here; each is opened as a {@link Spool}. */
  public List<Path> earlier() throws SpoolFailure {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(it -> SESSION.matcher(String.valueOf(it.getFileName())).matches())
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException broken) {
      throw new SpoolFailure("The folder " + folder + " cannot be read.", broken);
    }
  }

  /** Lets the folder go; where nothing else lies in it, it is deleted. */
  @Override
  public void close() throws SpoolFailure {
    try {
      if (onlyOursIsLeft()) {
        Disk.deleteIfEmpty(folder);
      }
    } catch (IOException broken) {
      throw new SpoolFailure("The folder " + folder + " could not be released.", broken);
    }
  }

  /** The file that locks goes while it still locks: afterwards it may be another program's. */
  private boolean onlyOursIsLeft() throws IOException {
    try (lockFile;
        Stream<Path> all = Files.list(folder)) {
      return all.allMatch(it -> it.endsWith(LOCK)) && Files.deleteIfExists(folder.resolve(LOCK));
    }
  }
}
