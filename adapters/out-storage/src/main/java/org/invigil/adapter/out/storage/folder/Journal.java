package org.invigil.adapter.out.storage.folder;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.invigil.adapter.out.storage.files.Folders;
import org.invigil.adapter.out.storage.folder.JournalIndex.Place;
import org.invigil.adapter.out.storage.grouping.Grouped;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.domain.evidence.NamedDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest segments of all sessions, one after the other in files of at most {@link #LARGEST}.
 * Those that come while a flush runs are written together and share the next one. A file that
 * failed once is never written to again; what it holds whole stays readable.
 */
final class Journal implements AutoCloseable {

  static final long LARGEST = 64L * 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
  private static final String ENDING = ".journal";
  private static final int MOST_AT_ONCE = 256;

  private final Path folder;
  private final Disk disk;
  private final InstantSource clock;
  private final JournalIndex index;
  private final ExecutorService thread = Grouped.oneThread("evidence-journal");
  private final Grouped<Entry, Boolean> entries =
      new Grouped<>(MOST_AT_ONCE, thread, this::writeTogether);

  /** Files that are written to no more, oldest first. */
  private final List<JournalFile> closed = new CopyOnWriteArrayList<>();

  // What follows belongs to the journal's thread.
  private long number;
  private @Nullable Open open;
  private boolean ended;

  private record Entry(NamedDigest named, SealedBytes body) {}

  /** The file that is written to. */
  private static final class Open {
    private final JournalFile file;
    private final FileChannel channel;
    private long end;

    private Open(JournalFile file, FileChannel channel) {
      this.file = file;
      this.channel = channel;
    }
  }

  /** Finds what earlier runs left. */
  Journal(Path folder, Disk disk, InstantSource clock, JournalIndex index) throws IOException {
    this.folder = folder;
    this.disk = disk;
    this.clock = clock;
    this.index = index;
    for (Path path : left()) {
      number = Math.max(number, number(path));
      find(path);
    }
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static long number(Path path) {
    return Long.parseLong(String.valueOf(path.getFileName()).replace(ENDING, ""));
  }

  /** A tail that was torn was never acknowledged: its rows came after the flush. */
  private void find(Path path) throws IOException {
    var file = new JournalFile(path, Files.getLastModifiedTime(path).toInstant());
    try (FileChannel channel = disk.open(path, READ)) {
      var found = Records.whole(channel, 0);
      if (found.damaged() || !found.sealed() && Records.endsInOrder(channel)) {
        file.foundDamaged();
      } else if (!found.sealed() && found.end() < channel.size()) {
        LOG.info("{} ends at {}: the rest was torn", path.getFileName(), found.end());
      }
      for (var placed : found.records()) {
        if (placed.head().live()) {
          index.add(new Place(file, placed));
        } else {
          file.died();
        }
      }
      file.added(found.records());
    }
    closed.add(file);
  }

  /** Completes when the record is durable. The digest was checked before. */
  CompletionStage<Boolean> append(NamedDigest named, SealedBytes body) {
    return entries.ask(new Entry(named, body));
  }

  private List<Boolean> writeTogether(List<Entry> group) {
    try {
      write(group);
      return Collections.nCopies(group.size(), true);
    } catch (IOException failure) {
      abandon();
      throw Failures.meaning(failure);
    } catch (RuntimeException | Error failure) {
      // Not even the place that the next record would be written to is known then.
      abandon();
      throw failure;
    }
  }

  private void write(List<Entry> group) throws IOException {
    if (ended) {
      throw new IOException("the journal is closed");
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException("the folder is gone: " + folder);
    }
    var to = open();
    var buffers = new ArrayList<ByteBuffer>();
    var places = new ArrayList<Place>();
    long end = to.end;
    for (var entry : group) {
      var head = new RecordHead(entry.named(), Math.toIntExact(entry.body().length()), true);
      buffers.add(head.encoded());
      buffers.addAll(entry.body().buffers());
      var placed = new Records.Placed(head, end);
      places.add(new Place(to.file, placed));
      end = placed.end();
    }
    writeAll(to.channel, buffers.toArray(ByteBuffer[]::new), end - to.end);
    to.channel.force(false);
    to.end = end;
    to.file.added(places.stream().map(Place::placed).toList());
    places.forEach(index::add);
    if (end >= LARGEST) {
      seal();
    }
  }

  private static void writeAll(FileChannel channel, ByteBuffer[] buffers, long length)
      throws IOException {
    int done = 0;
    for (long left = length; left > 0; ) {
      left -= channel.write(buffers, done, buffers.length - done);
      while (done < buffers.length && !buffers[done].hasRemaining()) {
        done++;
      }
    }
  }

  private Open open() throws IOException {
    if (open == null) {
      var path = folder.resolve(String.format(Locale.ROOT, "%012d%s", ++number, ENDING));
      var channel = disk.open(path, CREATE_NEW, WRITE);
      open = new Open(new JournalFile(path, clock.instant()), channel);
      Folders.flush(folder);
    }
    return open;
  }

  /** Marks the end, so that a later start need not read the bytes. */
  private void seal() throws IOException {
    var last = open;
    if (last == null) {
      return;
    }
    writeAll(last.channel, new ByteBuffer[] {RecordHead.end()}, RecordHead.SIZE);
    last.channel.force(false);
    last.channel.close();
    open = null;
    closed.add(last.file);
  }

  /** After a failed flush nobody knows what is on the disk; what was acknowledged is. */
  private void abandon() {
    var failed = open;
    open = null;
    if (failed == null) {
      return;
    }
    closed.add(failed.file);
    try (FileChannel channel = failed.channel) {
      channel.truncate(failed.end);
      channel.force(false);
    } catch (IOException again) {
      LOG.warn("{} keeps a torn tail: {}", failed.file.path().getFileName(), again.getMessage());
    }
  }

  /** Stops writing to the present file if it is older than this, or holds dead bytes. */
  void rollIfOlder(Duration age) {
    onItsThread(() -> {
      var now = open;
      Instant before = clock.instant().minus(age);
      if (now != null && (now.file.hasDead() || !now.file.begun().isAfter(before))) {
        seal();
      }
      return true;
    });
  }

  /** Oldest first. */
  List<JournalFile> closedFiles() {
    return List.copyOf(closed);
  }

  /** Its live records are elsewhere, durably. A damaged file stays, for whoever can mend it. */
  void delete(JournalFile file) throws IOException {
    if (file.isDamaged()) {
      LOG.error("{} is damaged in its middle; it stays where it is", file.path());
    } else {
      Files.deleteIfExists(file.path());
    }
    closed.remove(file);
  }

  /** All that was asked before is answered. */
  @Override
  public void close() {
    onItsThread(() -> {
      ended = true;
      seal();
      return true;
    });
    thread.shutdown();
  }

  private <T> T onItsThread(Callable<T> work) {
    var done = new CompletableFuture<T>();
    thread.execute(() -> {
      try {
        done.complete(work.call());
      } catch (IOException failure) {
        abandon();
        done.completeExceptionally(Failures.meaning(failure));
      } catch (Throwable failure) {
        abandon();
        done.completeExceptionally(failure);
      }
    });
    return Awaited.answer(done);
  }
}
