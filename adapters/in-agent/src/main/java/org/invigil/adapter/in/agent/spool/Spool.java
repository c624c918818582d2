package org.invigil.adapter.in.agent.spool;

import static org.invigil.adapter.in.agent.spool.PieceNames.BEGUN;
import static org.invigil.adapter.in.agent.spool.PieceNames.FACTS;
import static org.invigil.adapter.in.agent.spool.PieceNames.OPEN;
import static org.invigil.adapter.in.agent.spool.PieceNames.SEALED;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * The folder in which sealed segments wait until the server has kept them. A segment is {@code
 * .open} with its notes in {@code .begun} while it is written, then {@code .sealed} with its facts
 * in {@code .facts}. One program at a time holds the folder.
 *
 * <p>Opening it after a kill or a power cut settles what was left ({@link Settling}).
 */
public final class Spool implements AutoCloseable {

  private final Path folder;
  private final Path segments;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final Flushing flushing;
  private final Standing standing;
  private final Settling settling;

  /** Names of segments; a name is there before its file is, and until it is sealed. */
  private final Set<String> beingWritten = ConcurrentHashMap.newKeySet();

  private Spool(Path folder, FileChannel lockFile, FileLock lock, Flushing flushing) {
    this.folder = folder;
    this.segments = folder.resolve("segments");
    this.lockFile = lockFile;
    this.lock = lock;
    this.flushing = flushing;
    this.standing = new Standing(folder);
    this.settling = new Settling(folder, standing);
  }

  /** Takes the folder, makes it where it is missing, and settles what an earlier run left. */
  public static Spool open(Path folder) throws SpoolFailure {
    return open(folder, Flushing.REAL);
  }

  /** As {@link #open(Path)}, with another way to make segments durable. */
  public static Spool open(Path folder, Flushing flushing) throws SpoolFailure {
    try {
      Files.createDirectories(folder.resolve("segments"));
      Disk.ownerOnly(folder);
      FileChannel lockFile =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var spool = new Spool(folder, lockFile, lock(lockFile, folder), flushing);
      spool.settling.settleAll();
      return spool;
    } catch (SpoolFailure known) {
      throw known;
    } catch (IOException broken) {
      throw new SpoolFailure("The folder " + folder + " cannot be written.", broken);
    }
  }

  static FileLock lock(FileChannel lockFile, Path folder) throws IOException {
    try {
      FileLock lock = lockFile.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException heldByThisProgram) {
      lockFile.close();
      throw new SpoolFailure("The folder " + folder + " is already in use by this program.");
    }
    lockFile.close();
    throw new SpoolFailure("Another program is recording into " + folder + ".");
  }

  public Path folder() {
    return folder;
  }

  Flushing flushing() {
    return flushing;
  }

  /** Begins a file for a segment. */
  public SegmentFile begin(SegmentBeginning beginning) throws SpoolFailure {
    String name = PieceNames.of(beginning.id());
    if (Files.exists(segments.resolve(name + SEALED))) {
      throw new SpoolFailure("The segment " + name + " is recorded already; it stays.");
    }
    beingWritten.add(name);
    try {
      return new SegmentFile(
          this, beginning, segments.resolve(name + BEGUN), segments.resolve(name + OPEN));
    } catch (IOException broken) {
      beingWritten.remove(name);
      throw new SpoolFailure("The disk takes no new part of the recording.", broken);
    }
  }

  /** What the server has not yet kept, oldest first. */
  public List<FinishedSegment> waiting() {
    return standing.waiting();
  }

  public Optional<FinishedSegment> oldest() {
    return standing.oldest();
  }

  /** The newest segment of a stream that this computer knows of, uploaded meanwhile or not. */
  public Optional<NamedDigest> newest(ExamSessionId session, StreamName stream)
      throws SpoolFailure {
    try {
      return standing.newest(session, stream);
    } catch (IOException broken) {
      throw new SpoolFailure("The end of the last sitting cannot be read.", broken);
    }
  }

  public Optional<FinishedSegment> newest() {
    return standing.newest();
  }

  /** Fails also where the disk gives other bytes than were sealed. */
  public byte[] bytes(FinishedSegment segment) throws SpoolFailure {
    try {
      byte[] file = Files.readAllBytes(path(segment, SEALED));
      if (!segment.digest().equals(Sha256.of(SealedSegmentFormat.sha256(file)))) {
        throw new SpoolFailure("A recorded segment is damaged on this computer's disk.");
      }
      return file;
    } catch (SpoolFailure damaged) {
      throw damaged;
    } catch (IOException broken) {
      throw new SpoolFailure("A recorded segment cannot be read.", broken);
    }
  }

  /** It cannot be read. It is no longer offered, and what is left of it lies in {@code damaged}. */
  public void setAsideDamaged(FinishedSegment segment) throws SpoolFailure {
    try {
      settling.setAside(path(segment, SEALED), path(segment, FACTS));
      standing.gone(segment);
    } catch (IOException broken) {
      throw new SpoolFailure("A damaged segment cannot be set aside.", broken);
    }
  }

  /** The server has promised to keep it; it may go. */
  public void kept(FinishedSegment segment) throws SpoolFailure {
    try {
      Files.deleteIfExists(path(segment, SEALED));
      standing.gone(segment);
      Files.deleteIfExists(path(segment, FACTS));
    } catch (IOException broken) {
      throw new SpoolFailure("An uploaded segment cannot be deleted.", broken);
    }
  }

  /** The server will never take it. It is no longer offered, and lies in {@code refused}. */
  public void setAside(FinishedSegment segment) throws SpoolFailure {
    try {
      Path refused = Files.createDirectories(folder.resolve("refused"));
      Disk.move(path(segment, SEALED), refused.resolve(PieceNames.of(segment.id()) + SEALED));
      Disk.move(path(segment, FACTS), refused.resolve(PieceNames.of(segment.id()) + FACTS));
      standing.gone(segment);
    } catch (IOException broken) {
      throw new SpoolFailure("A refused segment cannot be set aside.", broken);
    }
  }

  /**
   * Makes segments of what a failed disk left open of one stream. The streams of a sitting do not
   * settle each other's: each follows its own chain.
   *
   * @param settled is given each that became a segment now, marked cut short, also before a failure
   */
  public void settle(StreamName stream, Consumer<FinishedSegment> settled) throws SpoolFailure {
    try {
      settling.settle(
          it -> it.contains("-" + stream.code() + "-") && !beingWritten.contains(it), settled);
    } catch (IOException broken) {
      throw new SpoolFailure("The disk does not let the recording be put in order.", broken);
    }
  }

  /** Whether any part of a recording lies here, waiting or set aside, as the disk itself says. */
  public boolean holdsEvidence() throws SpoolFailure {
    try {
      return SpoolFiles.holdEvidence(folder);
    } catch (IOException broken) {
      throw new SpoolFailure("The folder " + folder + " cannot be read.", broken);
    }
  }

  /**
   * Deletes what the program made here, once the server has all of it. Files of others stay.
   *
   * @return false where some evidence lies here: then nothing is deleted
   */
  public boolean erase() throws SpoolFailure {
    if (holdsEvidence()) {
      return false;
    }
    close();
    try {
      SpoolFiles.delete(folder);
      return true;
    } catch (IOException broken) {
      throw new SpoolFailure("The folder " + folder + " could not be deleted.", broken);
    }
  }

  @Override
  public void close() throws SpoolFailure {
    try (lockFile) {
      if (lock.isValid()) {
        lock.release();
      }
    } catch (IOException broken) {
      throw new SpoolFailure("The folder " + folder + " could not be released.", broken);
    }
  }

  void finished(FinishedSegment segment) throws SpoolFailure {
    String name = PieceNames.of(segment.id());
    try {
      standing.seal(segments.resolve(name + OPEN), segment);
    } catch (IOException broken) {
      throw new SpoolFailure("The disk did not finish a segment.", broken);
    }
  }

  void released(SegmentFile file) {
    beingWritten.remove(PieceNames.of(file.beginning().id()));
  }

  private Path path(FinishedSegment segment, String end) {
    return segments.resolve(PieceNames.of(segment.id()) + end);
  }
}
