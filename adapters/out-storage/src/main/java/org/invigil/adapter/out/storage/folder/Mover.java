package org.invigil.adapter.out.storage.folder;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.invigil.adapter.out.storage.files.Folders;
import org.invigil.adapter.out.storage.folder.JournalIndex.Place;
import org.invigil.adapter.out.storage.folder.SessionFiles.Source;
import org.invigil.domain.session.ExamSessionId;

/**
 * Moves what lies in closed journal files into the files of its sessions and then deletes the
 * journal files. A record stays readable all the time, and a journal file goes only after all its
 * live records are durable elsewhere: whatever ends a move early, the next one does it again.
 */
final class Mover {

  /** Files are moved in groups, so that a session's file is flushed once for many records. */
  private static final int MOST_FILES = 32;

  private final Path folder;
  private final Journal journal;
  private final JournalIndex index;
  private final SessionFiles sessions;
  private final Disk disk;
  private final InstantSource clock;
  private final ReentrantLock oneSession;
  private final GivingWay givingWay;

  /** Gives way to those who keep segments, by resting after work that took so long. */
  @FunctionalInterface
  interface GivingWay {

    GivingWay AS_LONG_AGAIN =
        work -> {
          try {
            TimeUnit.NANOSECONDS.sleep(work.toNanos());
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        };

    void after(Duration work);
  }

  /**
   * @param oneSession held while records of one session change their place
   */
  Mover(
      Path folder,
      Journal journal,
      JournalIndex index,
      SessionFiles sessions,
      Disk disk,
      InstantSource clock,
      ReentrantLock oneSession,
      GivingWay givingWay) {
    this.folder = folder;
    this.journal = journal;
    this.index = index;
    this.sessions = sessions;
    this.disk = disk;
    this.clock = clock;
    this.oneSession = oneSession;
    this.givingWay = givingWay;
  }

  /**
   * Moves every file that is older than {@code rest} or holds dead bytes, and the oldest of more
   * than {@code mostFiles} files or {@code mostRecords} records. It takes half of the time, unless
   * there are more than twice as many files: then it hurries.
   */
  void move(Duration rest, int mostFiles, int mostRecords) throws IOException {
    journal.rollIfOlder(rest);
    var stuck = new Stuck();
    for (var due = due(rest, mostFiles, mostRecords, stuck);
        !due.isEmpty();
        due = due(rest, mostFiles, mostRecords, stuck)) {
      move(due, stuck, 2 * mostFiles);
    }
    stuck.tell();
  }

  /** What could not be moved this time: it stays in the journal, and holds nobody else up. */
  private static final class Stuck {
    private final Set<JournalFile> files = new LinkedHashSet<>();
    private final List<IOException> why = new ArrayList<>();

    void add(JournalFile file, IOException failure) {
      files.add(file);
      if (!why.contains(failure)) {
        why.add(failure);
      }
    }

    void tell() throws IOException {
      if (!why.isEmpty()) {
        var first = why.getFirst();
        why.stream().skip(1).forEach(first::addSuppressed);
        throw first;
      }
    }
  }

  private List<JournalFile> due(Duration rest, int mostFiles, int mostRecords, Stuck stuck) {
    var closed = new ArrayList<>(journal.closedFiles());
    closed.removeAll(stuck.files);
    Instant before = clock.instant().minus(rest);
    int records = closed.stream().mapToInt(JournalFile::count).sum();
    int files = closed.size();
    var due = new ArrayList<JournalFile>();
    for (var file : closed) {
      if (due.size() < MOST_FILES
          && (file.hasDead()
              || !file.begun().isAfter(before)
              || files > mostFiles
              || records > mostRecords)) {
        due.add(file);
        files--;
        records -= file.count();
      }
    }
    return due;
  }

  private void move(List<JournalFile> files, Stuck stuck, int tooMany) throws IOException {
    var open = new LinkedHashMap<JournalFile, FileChannel>();
    try {
      for (var entry : bySession(files, open, stuck).entrySet()) {
        long begun = System.nanoTime();
        try {
          move(entry.getKey(), entry.getValue(), open);
        } catch (IOException failure) {
          entry.getValue().forEach(it -> stuck.add(it.file(), failure));
        }
        if (journal.closedFiles().size() <= tooMany) {
          givingWay.after(Duration.ofNanos(System.nanoTime() - begun));
        }
      }
    } finally {
      for (var channel : open.values()) {
        channel.close();
      }
    }
    for (var file : files) {
      if (!stuck.files.contains(file)) {
        journal.delete(file);
      }
    }
    Folders.flush(folder);
  }

  private Map<ExamSessionId, List<Place>> bySession(
      List<JournalFile> files, Map<JournalFile, FileChannel> open, Stuck stuck) {
    var all = new LinkedHashMap<ExamSessionId, List<Place>>();
    for (var file : files) {
      try {
        open.put(file, disk.open(file.path(), READ));
        for (var placed : file.records()) {
          var session = placed.head().named().segment().session();
          all.computeIfAbsent(session, it -> new ArrayList<>()).add(new Place(file, placed));
        }
      } catch (IOException failure) {
        stuck.add(file, failure);
      }
    }
    return all;
  }

  private void move(ExamSessionId session, List<Place> places, Map<JournalFile, FileChannel> open)
      throws IOException {
    oneSession.lock();
    try {
      // What died meanwhile, or is a second copy, is not where the index says.
      var live =
          places.stream()
              .filter(it -> index.find(it.placed().head().named()).filter(it::isSame).isPresent())
              .toList();
      if (live.isEmpty()) {
        return;
      }
      var sources = new ArrayList<Source>();
      for (var place : live) {
        var channel = open.get(place.file());
        if (channel != null) {
          sources.add(new Source(channel, place.placed()));
        }
      }
      sessions.append(session, sources);
      live.forEach(it -> index.remove(it.placed().head().named()));
    } finally {
      oneSession.unlock();
    }
  }
}
