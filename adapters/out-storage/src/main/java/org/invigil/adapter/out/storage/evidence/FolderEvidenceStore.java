package org.invigil.adapter.out.storage.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.invigil.adapter.out.storage.files.Folders;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.session.ExamSessionId;

/**
 * Sealed segments as files: {@code ab/<session>/<sitting>/<stream>/<sequence>-<digest>}. Bytes are
 * written beside, flushed, renamed, and the folder flushed, before the answer; a file that carries
 * its name is whole. What a killed server left unfinished is swept at a later start.
 */
public final class FolderEvidenceStore implements EvidenceStore {

  private static final String WHAT = "evidence";
  private static final int BUFFER = 64 * 1024;

  /** Older ones belong to no upload that still runs, here or on a server beside this one. */
  private static final Duration UNFINISHED_FOR = Duration.ofHours(1);

  private final Path root;
  private final Path unfinished;

  public FolderEvidenceStore(Path root, InstantSource clock) {
    this.root = root.toAbsolutePath().normalize();
    this.unfinished = this.root.resolve("unfinished");
    try {
      Folders.make(unfinished);
      sweep(clock);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the evidence folder " + root, e);
    }
  }

  @Override
  public Answer keep(SegmentId segment, Sha256 expected, InputStream body, long most) {
    try {
      Path beside = unfinished.resolve(UUID.randomUUID().toString());
      try {
        return keep(file(segment, expected), beside, expected, body, most);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new StoreUnavailable(WHAT, e);
    }
  }

  @Override
  public Optional<InputStream> open(SegmentId segment, Sha256 digest) {
    try {
      reachable();
      return Optional.of(Files.newInputStream(file(segment, digest)));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreUnavailable(WHAT, e);
    }
  }

  @Override
  public void remove(SegmentId segment, Sha256 digest) {
    try {
      reachable();
      Path file = file(segment, digest);
      if (Files.deleteIfExists(file)) {
        Folders.flush(folderOf(file));
      }
    } catch (IOException e) {
      throw new StoreUnavailable(WHAT, e);
    }
  }

  @Override
  public void erase(ExamSessionId session) {
    Path folder = folder(session);
    try {
      reachable();
      if (!Files.exists(folder)) {
        return;
      }
      List<Path> all;
      try (Stream<Path> found = Files.walk(folder)) {
        all = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
      Folders.flush(folderOf(folder));
    } catch (IOException | UncheckedIOException e) {
      throw new StoreUnavailable(WHAT, e);
    }
  }

  @Override
  public boolean holdsAnything(ExamSessionId session) {
    Path folder = folder(session);
    try {
      reachable();
      if (!Files.exists(folder)) {
        return false;
      }
      try (Stream<Path> found = Files.walk(folder)) {
        return found.anyMatch(Files::isRegularFile);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StoreUnavailable(WHAT, e);
    }
  }

  private Answer keep(Path file, Path beside, Sha256 expected, InputStream body, long most)
      throws IOException {
    reachable();
    MessageDigest digest = sha256();
    long length = write(beside, body, most, digest);
    if (length > most) {
      return new TooLong();
    }
    if (!Sha256.of(digest.digest()).equals(expected)) {
      return new OtherDigest(length);
    }
    Path folder = folderOf(file);
    Folders.make(folder);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    Folders.flush(folder);
    return new EvidenceStore.Durable(length);
  }

  /** Writes and flushes at most one byte more than {@code most}; answers how many there were. */
  private static long write(Path beside, InputStream body, long most, MessageDigest digest)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long length = 0;
    try (FileChannel out =
        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        length += read;
        if (length > most) {
          return length;
        }
        digest.update(buffer, 0, read);
        ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
      out.force(true);
    }
    return length;
  }

  /** A folder that vanished, as with an unmounted disk, must not look like an empty one. */
  private void reachable() throws IOException {
    if (!Files.isDirectory(unfinished)) {
      throw new IOException("the folder is gone: " + unfinished);
    }
  }

  private void sweep(InstantSource clock) throws IOException {
    FileTime old = FileTime.from(clock.instant().minus(UNFINISHED_FOR));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(unfinished)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path folder(ExamSessionId session) {
    String name = session.value().toString();
    // The end of an identifier is random; its beginning is the time.
    return root.resolve(name.substring(name.length() - 2)).resolve(name);
  }

  private Path file(SegmentId segment, Sha256 digest) {
    return folder(segment.session())
        .resolve(Integer.toString(segment.sitting()))
        .resolve(segment.stream().code())
        .resolve(String.format(Locale.ROOT, "%08d-%s", segment.sequence(), digest.hex()));
  }

  private static Path folderOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalStateException("no folder: " + file);
    }
    return folder;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
