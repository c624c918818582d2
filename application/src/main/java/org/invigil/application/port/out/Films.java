package org.invigil.application.port.out;

import java.io.InputStream;
import java.util.function.LongFunction;
import org.invigil.domain.evidence.SegmentFacts;

/** Opens kept segments. */
public interface Films {

  /**
   * The plain bytes of a segment. Throws {@link StoreUnavailable} when they cannot be reached now,
   * {@link KeyDestroyed} when they were erased.
   */
  Opened open(SegmentFacts segment);

  /**
   * Reads a whole segment, one fragment in memory at a time: its length, its digest and, to the
   * depth of {@link Depth#FRAGMENTS}, whether each fragment opens at its place. Throws as {@link
   * #open} does.
   */
  Examined examine(SegmentFacts segment, Depth depth);

  /**
   * The plain bytes of a segment to be read from any place, one fragment in memory at a time; what
   * cannot be opened is found before the first byte is given. Throws as {@link #open} does.
   */
  Read read(SegmentFacts segment);

  /** How closely a segment is examined. */
  enum Depth {
    /** Length and digest of the sealed bytes. */
    BYTES,
    /** Each fragment is opened too, and thrown away. */
    FRAGMENTS
  }

  /** What opening yields. */
  sealed interface Opened {}

  /** What an examination yields. */
  sealed interface Examined {}

  /** What reading yields. */
  sealed interface Read {}

  /** The segment as it was recorded. */
  record Film(byte[] bytes) implements Opened {}

  /**
   * The bytes are those that were kept.
   *
   * @param plain how many bytes the fragments hold; 0 where they were not opened
   */
  record Sound(int fragments, long plain) implements Examined {}

  /**
   * The plain bytes.
   *
   * @param from begins to read them at an offset; whoever calls it closes the stream, which throws
   *     an {@link java.io.IOException} where the bytes were altered meanwhile
   */
  record Plain(long length, LongFunction<InputStream> from) implements Read {}

  /** The bytes are not those that were sealed for this place, or not there at all. */
  record NotWhatWasKept(String detail) implements Opened, Examined, Read {}
}
