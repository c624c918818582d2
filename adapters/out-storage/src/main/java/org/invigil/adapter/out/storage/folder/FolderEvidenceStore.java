package org.invigil.adapter.out.storage.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import org.invigil.adapter.out.storage.files.Folders;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.session.ExamSessionId;

/**
 * Sealed segments in a folder that belongs to one server. What comes is appended to a journal that
 * all sessions share, many with one flush ({@code journal/}); {@link #tidy} moves it into one file
 * for each session ({@code ab/<session>.segments}). It can be read all the time.
 */
public final class FolderEvidenceStore implements EvidenceStore, AutoCloseable {

  /** Journal files that were begun longer ago are moved. */
  static final Duration REST = Duration.ofMinutes(10);

  /** More than so many files or records do not wait that long: 2 GB, and the index in memory. */
  static final int MOST_FILES = 32;

  private static final int MOST_RECORDS = 100_000;

  private final Path journalFolder;
  private final Disk disk;
  private final JournalIndex index = new JournalIndex();
  private final SessionFiles sessions;
  private final Journal journal;
  private final Mover mover;
  private final ReentrantLock oneSession = new ReentrantLock();
  private final FileChannel lockFile;

  public FolderEvidenceStore(Path root, InstantSource clock) {
    this(root, clock, Disk.REAL, Mover.GivingWay.AS_LONG_AGAIN);
  }

  FolderEvidenceStore(Path root, InstantSource clock, Disk disk) {
    this(root, clock, disk, work -> {});
  }

  FolderEvidenceStore(Path root, InstantSource clock, Disk disk, Mover.GivingWay givingWay) {
    Path folder = root.toAbsolutePath().normalize();
    this.journalFolder = folder.resolve("journal");
    this.disk = disk;
    this.sessions = new SessionFiles(folder, disk);
    try {
      Folders.make(journalFolder);
      this.lockFile = locked(journalFolder.resolve("lock"));
      this.journal = new Journal(journalFolder, disk, clock, index);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the evidence folder " + root, e);
    }
    this.mover =
        new Mover(journalFolder, journal, index, sessions, disk, clock, oneSession, givingWay);
  }

  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException byThisProcess) {
      channel.close();
      throw new IOException("this process uses the folder already", byThisProcess);
    }
    channel.close();
    throw new IOException("another server uses the folder; several servers need S3");
  }

  @Override
  public CompletionStage<Answer> keep(SegmentId segment, Sha256 expected, SealedBytes body) {
    if (!body.digest().equals(expected)) {
      return Awaited.stage(OtherDigest::new);
    }
    var named = new NamedDigest(segment, expected);
    return index.find(named).isPresent()
        ? Awaited.stage(() -> reached(new Durable()))
        : journal.append(named, body).thenApply(it -> new Durable());
  }

  @Override
  public Optional<InputStream> open(SegmentId segment, Sha256 digest) {
    return reaching(() -> {
      var named = new NamedDigest(segment, digest);
      for (var place = index.find(named); place.isPresent(); place = index.find(named)) {
        var placed = place.get().placed();
        try {
          FileChannel file = disk.open(place.get().file().path(), READ);
          return Optional.of(new Slice(file, placed.bodyAt(), placed.head().length()));
        } catch (NoSuchFileException movedMeanwhile) {
          if (index.find(named).filter(place.get()::isSame).isPresent()) {
            throw movedMeanwhile;
          }
        }
      }
      return sessions.open(named).map(it -> it);
    });
  }

  @Override
  public void remove(SegmentId segment, Sha256 digest) {
    var named = new NamedDigest(segment, digest);
    changing(() -> {
      var place = index.find(named);
      if (place.isPresent()) {
        kill(place.get().file(), List.of(place.get()));
      }
      sessions.kill(named);
    });
  }

  @Override
  public void erase(ExamSessionId session) {
    changing(() -> {
      var places = index.of(session);
      var files = new LinkedHashSet<JournalFile>();
      places.forEach(it -> files.add(it.file()));
      for (var file : files) {
        kill(file, places.stream().filter(it -> it.file() == file).toList());
      }
      sessions.delete(session);
    });
  }

  @Override
  public boolean holdsAnything(ExamSessionId session) {
    return reaching(() -> index.holds(session) || sessions.exists(session));
  }

  private void kill(JournalFile journalFile, List<JournalIndex.Place> places) throws IOException {
    try (FileChannel file = disk.open(journalFile.path(), READ, WRITE)) {
      for (var place : places) {
        SessionFiles.markDead(file, place.placed());
      }
      file.force(false);
    }
    journalFile.died();
    places.forEach(it -> index.remove(it.placed().head().named()));
  }

  /**
   * Moves what rested long enough into the files of its sessions, and gives the room back that dead
   * bytes take. What fails is done again by the next call.
   */
  @Override
  public void tidy() {
    try {
      reached(this);
      mover.move(REST, MOST_FILES, MOST_RECORDS);
    } catch (IOException e) {
      throw Failures.meaning(e);
    }
  }

  /** As {@link #tidy}, for everything that was kept so far. */
  void tidyNow() throws IOException {
    mover.move(Duration.ZERO, 0, 0);
  }

  @FunctionalInterface
  private interface Looking<T> {
    T look() throws IOException;
  }

  @FunctionalInterface
  private interface Changing {
    void change() throws IOException;
  }

  /** A folder that vanished, as with an unmounted disk, must not look like an empty one. */
  private <T> T reaching(Looking<T> looking) {
    try {
      return reached(looking).look();
    } catch (IOException e) {
      throw Failures.meaning(e);
    }
  }

  private void changing(Changing changing) {
    oneSession.lock();
    try {
      reached(changing).change();
    } catch (IOException e) {
      throw Failures.meaning(e);
    } finally {
      oneSession.unlock();
    }
  }

  private <T> T reached(T then) {
    if (!Files.isDirectory(journalFolder)) {
      throw Failures.meaning(new IOException("the folder is gone: " + journalFolder));
    }
    return then;
  }

  @Override
  public void close() {
    journal.close();
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot release the evidence folder", e);
    }
  }
}
