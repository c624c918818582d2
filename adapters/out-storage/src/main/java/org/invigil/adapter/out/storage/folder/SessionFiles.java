package org.invigil.adapter.out.storage.folder;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.invigil.adapter.out.storage.files.Folders;
import org.invigil.adapter.out.storage.folder.Records.Placed;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.session.ExamSessionId;

/**
 * One file for each session, {@code ab/<session>.segments}: records as in the journal, in the order
 * in which they were moved. Only the mover writes, and only one at a time.
 */
final class SessionFiles {

  /** So much is handed to the disk at once, so that a flush of the journal waits for no more. */
  private static final int AT_ONCE = 4 * 1024 * 1024;

  /** So many sessions can be read without looking through their files again. */
  private static final int REMEMBERED = 32;

  private static final Comparator<Placed> LAST_FIRST =
      Comparator.comparingLong(Placed::at).reversed();

  private final Path root;
  private final Disk disk;
  private final Map<ExamSessionId, Contents> contents =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ExamSessionId, Contents> eldest) {
          return size() > REMEMBERED;
        }
      };

  private final SessionEnds ends = new SessionEnds();

  /** What a file holds up to {@code end}; it only grows. */
  private record Contents(Map<NamedDigest, Placed> live, long end) {}

  /** A record that is to be moved, in an open file. */
  record Source(FileChannel channel, Placed placed) {}

  SessionFiles(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
  }

  Path path(ExamSessionId session) {
    String name = session.value().toString();
    // The end of an identifier is random; its beginning is the time.
    return root.resolve(name.substring(name.length() - 2)).resolve(name + ".segments");
  }

  boolean exists(ExamSessionId session) {
    return Files.exists(path(session));
  }

  /** Opens the bytes of a record; empty when it is not there. */
  Optional<Slice> open(NamedDigest named) throws IOException {
    FileChannel channel;
    try {
      channel = disk.open(path(named.segment().session()), READ);
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
    try {
      var placed = Optional.ofNullable(read(named.segment().session(), channel).live().get(named));
      if (placed.isEmpty()) {
        channel.close();
      }
      return placed.map(it -> new Slice(channel, it.bodyAt(), it.head().length()));
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  /**
   * Adds records and returns when they are durable. One that is there whole is not added again. If
   * this fails, what was there before is still there.
   */
  synchronized void append(ExamSessionId session, List<Source> sources) throws IOException {
    Path path = path(session);
    boolean isNew = !Files.exists(path);
    Folders.make(folderOf(path));
    try (FileChannel to = disk.open(path, CREATE, READ, WRITE)) {
      var named = sources.stream().map(it -> it.placed().head().named()).toList();
      boolean isNews = ends.isNews(session, to.size(), named);
      long end = isNews ? to.size() : withoutBroken(session, to, sources);
      Set<NamedDigest> there = isNews ? Set.of() : live(session, to);
      if (!isNews) {
        ends.put(session, end, there);
      }
      try {
        long now = append(to, end, there, sources);
        to.force(false);
        ends.added(session, now, named);
      } catch (IOException failure) {
        forget(session);
        to.truncate(end);
        throw failure;
      }
    }
    if (isNew) {
      Folders.flush(folderOf(path));
    }
  }

  private Set<NamedDigest> live(ExamSessionId session, FileChannel file) throws IOException {
    return Set.copyOf(read(session, file).live().keySet());
  }

  private void forget(ExamSessionId session) {
    contents.remove(session);
    ends.forget(session);
  }

  /** Answers where the file ends now. */
  private static long append(FileChannel to, long end, Set<NamedDigest> there, List<Source> sources)
      throws IOException {
    long at = end;
    long flushed = end;
    for (var source : sources) {
      var head = source.placed().head();
      if (!there.contains(head.named())) {
        Records.write(to, head.encoded(), at);
        transfer(source, to, at + RecordHead.SIZE);
        at += RecordHead.SIZE + head.length();
      }
      if (at - flushed >= AT_ONCE) {
        to.force(false);
        flushed = at;
      }
    }
    return at;
  }

  private static void transfer(Source source, FileChannel to, long at) throws IOException {
    to.position(at);
    long from = source.placed().bodyAt();
    for (long left = source.placed().head().length(); left > 0; ) {
      long moved = source.channel().transferTo(from, left, to);
      if (moved <= 0) {
        throw new IOException("the journal ends within a record");
      }
      from += moved;
      left -= moved;
    }
  }

  /**
   * A move that was cut off by the machine's end may have left heads without their bytes: they, and
   * all behind them, are among the sources, and are cut off. Where a bit flipped later, what stands
   * behind is in no journal any more: then only the broken copy is marked, and added anew.
   */
  private long withoutBroken(ExamSessionId session, FileChannel file, List<Source> sources)
      throws IOException {
    var there = read(session, file);
    long end = there.end();
    var named = new HashSet<NamedDigest>();
    sources.forEach(it -> named.add(it.placed().head().named()));
    for (var placed : there.live().values().stream().sorted(LAST_FIRST).toList()) {
      boolean again = named.contains(placed.head().named());
      if (again && !Records.isWhole(file, placed)) {
        if (placed.end() == end) {
          end = placed.at();
        } else {
          markDead(file, placed);
        }
        forget(session);
      }
    }
    if (end < file.size()) {
      file.truncate(end);
      forget(session);
    }
    return end;
  }

  /** Looks only at what was added since the last look. */
  private synchronized Contents read(ExamSessionId session, FileChannel file) throws IOException {
    var known = contents.getOrDefault(session, new Contents(new LinkedHashMap<>(), 0));
    var found = Records.heads(file, known.end());
    var live = found.records().isEmpty() ? known.live() : new LinkedHashMap<>(known.live());
    found.records().stream()
        .filter(it -> it.head().live())
        .filter(it -> it.head().named().segment().session().equals(session))
        .forEach(it -> live.putIfAbsent(it.head().named(), it));
    var now = new Contents(live, found.end());
    contents.put(session, now);
    return now;
  }

  /** Marks a record as dead; one that is not there is ignored. */
  synchronized void kill(NamedDigest named) throws IOException {
    var session = named.segment().session();
    if (!exists(session)) {
      return;
    }
    try (FileChannel file = disk.open(path(session), READ, WRITE)) {
      var placed = read(session, file).live().get(named);
      if (placed != null) {
        markDead(file, placed);
        file.force(false);
        forget(session);
      }
    }
  }

  static void markDead(FileChannel file, Placed placed) throws IOException {
    var dead = ByteBuffer.wrap(new byte[] {RecordHead.DEAD});
    Records.write(file, dead, placed.at() + RecordHead.STATE_AT);
  }

  synchronized void delete(ExamSessionId session) throws IOException {
    forget(session);
    Path path = path(session);
    if (Files.deleteIfExists(path)) {
      Folders.flush(folderOf(path));
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalStateException("no folder: " + file);
    }
    return folder;
  }
}
