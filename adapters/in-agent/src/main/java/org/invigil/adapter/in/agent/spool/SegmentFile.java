package org.invigil.adapter.in.agent.spool;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.Sha256;

/**
 * A segment being written. A fragment counts as captured when {@link #append} has returned: it is
 * flushed, and so is the note of how much time it covers.
 */
public final class SegmentFile implements AutoCloseable {

  private final Spool spool;
  private final SegmentBeginning beginning;
  private final FileChannel notes;
  private final FileChannel sealed;
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();

  SegmentFile(Spool spool, SegmentBeginning beginning, Path notesFile, Path sealedFile)
      throws IOException {
    this.spool = spool;
    this.beginning = beginning;
    Disk.replace(notesFile, FactsFile.of(beginning));
    this.notes = FileChannel.open(notesFile, StandardOpenOption.APPEND);
    try {
      this.sealed =
          FileChannel.open(
              sealedFile,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
    } catch (IOException refused) {
      notes.close();
      throw refused;
    }
    try {
      write(SealedSegmentFormat.magic());
      Disk.forceFolder(sealedFile);
    } catch (IOException full) {
      close();
      throw full;
    }
  }

  public SegmentBeginning beginning() {
    return beginning;
  }

  /**
   * Adds a sealed fragment and flushes it.
   *
   * @param coveredMillis how much of the segment's time is captured with this fragment
   */
  public void append(byte[] ciphertext, long coveredMillis) throws SpoolFailure {
    try {
      // The note comes first: a complete fragment never stands without one.
      Disk.writeFully(notes, (coveredMillis + "\n").getBytes(US_ASCII));
      spool.flushing().flush(notes);
      write(SealedSegmentFormat.framed(ciphertext));
    } catch (IOException broken) {
      throw new SpoolFailure("The disk takes no more of the recording.", broken);
    }
  }

  /** Nothing more comes. The segment waits for its upload from now on. */
  public FinishedSegment finish(long durationMillis) throws SpoolFailure {
    byte[] file = all.toByteArray();
    var finished =
        new FinishedSegment(
            beginning,
            durationMillis,
            false,
            Sha256.of(SealedSegmentFormat.sha256(file)),
            file.length);
    try {
      closeFiles();
      spool.finished(finished);
    } finally {
      spool.released(this);
    }
    return finished;
  }

  /** Stops writing. Without {@link #finish} the spool settles what is complete as cut short. */
  @Override
  public void close() throws SpoolFailure {
    try {
      closeFiles();
    } finally {
      spool.released(this);
    }
  }

  private void closeFiles() throws SpoolFailure {
    try (notes) {
      sealed.close();
    } catch (IOException broken) {
      throw new SpoolFailure("The disk did not close a segment.", broken);
    }
  }

  private void write(byte[] bytes) throws IOException {
    Disk.writeFully(sealed, bytes);
    spool.flushing().flush(sealed);
    all.writeBytes(bytes);
  }
}
