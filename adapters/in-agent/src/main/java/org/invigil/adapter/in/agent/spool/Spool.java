package org.invigil.adapter.in.agent.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.application.evidence.SealedSegmentFormat.Reading;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * The folder in which sealed segments wait until the server has kept them. A segment is {@code
 * .open} with its notes in {@code .begun} while it is written, then {@code .sealed} with its facts
 * in {@code .facts}. One program at a time holds the folder.
 *
 * <p>Opening it after a kill or a power cut settles what was left: complete fragments become a
 * segment marked cut short, a torn tail is cut off.
 */
public final class Spool implements AutoCloseable {

  private static final String BEGUN = ".begun";
  private static final String OPEN = ".open";
  private static final String FACTS = ".facts";
  private static final String SEALED = ".sealed";

  private final Path folder;
  private final Path segments;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final Flushing flushing;
  private final ConcurrentSkipListSet<FinishedSegment> waiting = new ConcurrentSkipListSet<>();

  /** Names of segments; a name is there before its file is, and until it is sealed. */
  private final Set<String> beingWritten = ConcurrentHashMap.newKeySet();

  private Spool(Path folder, FileChannel lockFile, FileLock lock, Flushing flushing) {
    this.folder = folder;
    this.segments = folder.resolve("segments");
    this.lockFile = lockFile;
    this.lock = lock;
    this.flushing = flushing;
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
      spool.settleAll();
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
    String name = name(beginning.id());
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
    return List.copyOf(waiting);
  }

  public Optional<FinishedSegment> oldest() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.first());
  }

  /** The newest segment of a stream that this computer knows of, uploaded meanwhile or not. */
  public Optional<NamedDigest> newest(ExamSessionId session, StreamName stream)
      throws SpoolFailure {
    try {
      Path kept = head(stream);
      Optional<FinishedSegment> remembered =
          Files.exists(kept)
              ? Optional.of(FactsFile.read(Files.readString(kept)).finished())
              : Optional.empty();
      return Stream.concat(waiting.stream(), remembered.stream())
          .filter(it -> it.id().session().equals(session) && it.id().stream() == stream)
          .max(Comparator.comparing(FinishedSegment::id))
          .map(it -> new NamedDigest(it.id(), it.digest()));
    } catch (IOException broken) {
      throw new SpoolFailure("The end of the last sitting cannot be read.", broken);
    }
  }

  public Optional<FinishedSegment> newest() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.last());
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
      moveDamaged(path(segment, SEALED), path(segment, FACTS));
      waiting.remove(segment);
    } catch (IOException broken) {
      throw new SpoolFailure("A damaged segment cannot be set aside.", broken);
    }
  }

  /** The server has promised to keep it; it may go. */
  public void kept(FinishedSegment segment) throws SpoolFailure {
    try {
      Files.deleteIfExists(path(segment, SEALED));
      waiting.remove(segment);
      Files.deleteIfExists(path(segment, FACTS));
    } catch (IOException broken) {
      throw new SpoolFailure("An uploaded segment cannot be deleted.", broken);
    }
  }

  /** The server will never take it. It is no longer offered, and lies in {@code refused}. */
  public void setAside(FinishedSegment segment) throws SpoolFailure {
    try {
      Path refused = Files.createDirectories(folder.resolve("refused"));
      Disk.move(path(segment, SEALED), refused.resolve(name(segment.id()) + SEALED));
      Disk.move(path(segment, FACTS), refused.resolve(name(segment.id()) + FACTS));
      waiting.remove(segment);
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
      settle(it -> it.contains("-" + stream.code() + "-"), settled);
    } catch (IOException broken) {
      throw new SpoolFailure("The disk does not let the recording be put in order.", broken);
    }
  }

  private void settle(Predicate<String> which, Consumer<FinishedSegment> settled)
      throws IOException {
    for (Path open : Disk.named(segments, OPEN)) {
      String file = String.valueOf(open.getFileName());
      String name = file.substring(0, file.length() - OPEN.length());
      if (which.test(name) && !beingWritten.contains(name)) {
        settleOne(open).ifPresent(settled);
      }
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
    String name = name(segment.id());
    try {
      seal(segments.resolve(name + OPEN), segment);
    } catch (IOException broken) {
      throw new SpoolFailure("The disk did not finish a segment.", broken);
    }
  }

  void released(SegmentFile file) {
    beingWritten.remove(name(file.beginning().id()));
  }

  private void settleAll() throws IOException {
    for (Path draft : Disk.named(segments, ".draft")) {
      Files.delete(draft);
    }
    settle(_ -> true, _ -> {});
    for (Path sealed : Disk.named(segments, SEALED)) {
      Path facts = sibling(sealed, FACTS);
      try {
        waiting.add(FactsFile.read(Files.readString(facts)).finished());
      } catch (DamagedFacts | CharacterCodingException | NoSuchFileException damaged) {
        moveDamaged(sealed, facts);
      }
    }
    deleteOrphans(BEGUN);
    deleteOrphans(FACTS);
  }

  private void moveDamaged(Path... files) throws IOException {
    Path aside = Files.createDirectories(folder.resolve("damaged"));
    for (Path file : files) {
      if (Files.exists(file)) {
        Disk.move(file, aside.resolve(file.getFileName()));
      }
    }
  }

  private Optional<FinishedSegment> settleOne(Path open) throws IOException {
    try {
      return settleReadable(open);
    } catch (DamagedFacts
        | CharacterCodingException
        | NumberFormatException
        | IndexOutOfBoundsException damaged) {
      moveDamaged(open, sibling(open, BEGUN), sibling(open, FACTS));
      return Optional.empty();
    }
  }

  private Optional<FinishedSegment> settleReadable(Path open) throws IOException {
    Path facts = sibling(open, FACTS);
    if (Files.exists(facts)) {
      FinishedSegment finished = FactsFile.read(Files.readString(facts)).finished();
      byte[] closed = Files.readAllBytes(open);
      if (finished.digest().equals(Sha256.of(SealedSegmentFormat.sha256(closed)))) {
        stands(open, finished);
        return Optional.of(finished);
      }
      // They are of other bytes, which have gone their way.
      Files.delete(facts);
    }
    List<String> notes = Files.readAllLines(sibling(open, BEGUN), UTF_8);
    byte[] file = Files.readAllBytes(open);
    return switch (SealedSegmentFormat.read(file)) {
      case Reading.Whole whole -> cutShort(open, notes, file, whole.fragments().size());
      case Reading.Torn torn -> {
        byte[] complete = java.util.Arrays.copyOf(file, torn.completeBytes());
        truncate(open, complete.length);
        yield cutShort(open, notes, complete, torn.fragments().size());
      }
      case Reading.NotASegment damaged -> {
        moveDamaged(open);
        yield Optional.empty();
      }
    };
  }

  private Optional<FinishedSegment> cutShort(
      Path open, List<String> notes, byte[] file, int fragments) throws IOException {
    if (fragments == 0) {
      Files.delete(open);
      Files.deleteIfExists(sibling(open, BEGUN));
      return Optional.empty();
    }
    // Line 0 holds the facts; line n the time that n fragments cover.
    long covered = Long.parseLong(notes.get(fragments).strip());
    var segment =
        new FinishedSegment(
            FactsFile.read(notes.getFirst()).beginning(),
            covered,
            true,
            Sha256.of(SealedSegmentFormat.sha256(file)),
            file.length);
    seal(open, segment);
    return Optional.of(segment);
  }

  private void seal(Path open, FinishedSegment segment) throws IOException {
    Disk.replace(sibling(open, FACTS), FactsFile.of(segment));
    stands(open, segment);
    remember(segment);
  }

  /** Once it has its name it is finished and waits, whatever else the disk refuses. */
  private void stands(Path open, FinishedSegment segment) throws IOException {
    Path sealed = sibling(open, SEALED);
    try {
      Disk.move(open, sealed);
    } catch (IOException refused) {
      if (Files.exists(open) || !Files.exists(sealed)) {
        throw refused;
      }
    }
    waiting.add(segment);
    forget(sibling(open, BEGUN));
  }

  /** For a later sitting, which the server tells of it as well: a full disk may refuse it. */
  private void remember(FinishedSegment segment) {
    try {
      Disk.replace(head(segment.id().stream()), FactsFile.of(segment));
    } catch (IOException full) {
      forget(head(segment.id().stream()));
    }
  }

  /** What is not needed; where it cannot be deleted, the next start does. */
  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      file.toFile().deleteOnExit();
    }
  }

  private Path head(StreamName stream) {
    return folder.resolve("newest-" + stream.code());
  }

  private static void truncate(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length).force(true);
    }
  }

  private void deleteOrphans(String end) throws IOException {
    for (Path orphan : Disk.named(segments, end)) {
      if (!Files.exists(sibling(orphan, SEALED))) {
        Files.delete(orphan);
      }
    }
  }

  private Path path(FinishedSegment segment, String end) {
    return segments.resolve(name(segment.id()) + end);
  }

  private static Path sibling(Path file, String end) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + end);
  }

  private static String name(SegmentId id) {
    return "%d-%s-%08d".formatted(id.sitting(), id.stream().code(), id.sequence());
  }
}
