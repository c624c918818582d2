package org.invigil.application.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads a sealed segment from a stream, one ciphertext in memory at a time. The same limits as in
 * {@link SealedSegmentFormat#read} hold: altered bytes cannot ask for memory.
 */
public final class SealedFragments implements AutoCloseable {

  private final InputStream file;
  private int index;
  private int next;

  /** Nothing is read yet. */
  public SealedFragments(InputStream file) {
    this.file = file;
  }

  /**
   * One sealed fragment.
   *
   * @param last whether the file ends after it
   */
  public record Fragment(int index, boolean last, byte[] ciphertext) {}

  /** The file is not a whole sealed segment. */
  public static final class NotSealed extends IOException {
    private static final long serialVersionUID = 1;

    public NotSealed(String why) {
      super(why);
    }
  }

  /** The next fragment; empty at the end. Throws {@link NotSealed} where the bytes are not ours. */
  public Optional<Fragment> next() throws IOException {
    if (index == 0) {
      begin();
    }
    if (next == 0) {
      return Optional.empty();
    }
    if (index == SealedSegmentFormat.MOST_FRAGMENTS) {
      throw new NotSealed("it has more than " + index + " fragments");
    }
    var ciphertext = file.readNBytes(next);
    if (ciphertext.length < next) {
      throw new NotSealed("it breaks off");
    }
    next = length();
    return Optional.of(new Fragment(index++, next == 0, ciphertext));
  }

  private void begin() throws IOException {
    if (!Arrays.equals(file.readNBytes(4), SealedSegmentFormat.magic())) {
      throw new NotSealed("it does not begin with IVS1");
    }
    next = length();
    if (next == 0) {
      throw new NotSealed("it breaks off");
    }
  }

  /** Of the ciphertext that follows; zero at the end of the file. */
  private int length() throws IOException {
    var four = file.readNBytes(4);
    if (four.length == 0) {
      return 0;
    }
    if (four.length < 4) {
      throw new NotSealed("it breaks off");
    }
    var length = ByteBuffer.wrap(four).getInt();
    if (length < SealedSegmentFormat.SMALLEST_FRAGMENT
        || length > SealedSegmentFormat.LARGEST_FRAGMENT) {
      throw new NotSealed("a fragment claims " + length + " bytes");
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
