package org.invigil.application.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A sealed segment as bytes: {@code IVS1}, then for each fragment its length (four bytes, highest
 * first) and its ciphertext (12 bytes of nonce, the sealed bytes, 16 bytes of tag). The file says
 * nothing about its place: that is in {@link FragmentPlace#associatedData()}, which must be known
 * to open it. {@code docs/evidence-format.md} is the same in prose.
 *
 * <p>Reading trusts no length: a fragment is at most {@link #LARGEST_FRAGMENT} and there are at
 * most {@link #MOST_FRAGMENTS}, so that altered bytes cannot ask for memory.
 */
public final class SealedSegmentFormat {

  /** Nonce and tag; a shorter ciphertext cannot hold anything. */
  public static final int SMALLEST_FRAGMENT = 12 + 16;

  /** A ciphertext of exactly this many bytes is still accepted. */
  public static final int LARGEST_FRAGMENT = 4 * 1024 * 1024;

  /** A segment of exactly this many fragments is still accepted. */
  public static final int MOST_FRAGMENTS = 64;

  private static final byte[] MAGIC = "IVS1".getBytes(US_ASCII);

  private SealedSegmentFormat() {}

  /** What a file turned out to be. */
  public sealed interface Reading {

    /** Every byte belongs to a complete fragment, and there is at least one. */
    record Whole(List<byte[]> fragments) implements Reading {
      public Whole {
        fragments = List.copyOf(fragments);
      }
    }

    /**
     * It begins well and then breaks off, as after a power cut: within the magic, a length or a
     * ciphertext, or before the first fragment.
     *
     * @param fragments those that are complete, perhaps none
     * @param completeBytes where the torn tail begins; cut off there, the file is whole if it has a
     *     fragment
     */
    record Torn(List<byte[]> fragments, int completeBytes) implements Reading {
      public Torn {
        fragments = List.copyOf(fragments);
      }
    }

    /** It was never a sealed segment, or was altered. */
    record NotASegment(String why) implements Reading {}
  }

  /** The bytes with which every file begins. */
  public static byte[] magic() {
    return MAGIC.clone();
  }

  /** One fragment as it stands in the file: length, then ciphertext. */
  public static byte[] framed(byte[] ciphertext) {
    if (ciphertext.length < SMALLEST_FRAGMENT || ciphertext.length > LARGEST_FRAGMENT) {
      throw new IllegalArgumentException(
          "a ciphertext has %d to %d bytes, this one %d"
              .formatted(SMALLEST_FRAGMENT, LARGEST_FRAGMENT, ciphertext.length));
    }
    return ByteBuffer.allocate(4 + ciphertext.length)
        .putInt(ciphertext.length)
        .put(ciphertext)
        .array();
  }

  /** Cuts a file into its ciphertexts, in order, without opening any. */
  public static Reading read(byte[] file) {
    int begun = Math.min(file.length, MAGIC.length);
    if (!Arrays.equals(file, 0, begun, MAGIC, 0, begun)) {
      return new Reading.NotASegment("it does not begin with IVS1");
    }
    List<byte[]> fragments = new ArrayList<>();
    ByteBuffer rest = ByteBuffer.wrap(file).position(begun);
    int complete = begun == MAGIC.length ? begun : 0;
    while (rest.remaining() >= 4) {
      int length = rest.getInt();
      if (length < SMALLEST_FRAGMENT || length > LARGEST_FRAGMENT) {
        return new Reading.NotASegment("a fragment claims " + length + " bytes");
      }
      if (rest.remaining() < length) {
        return new Reading.Torn(fragments, complete);
      }
      if (fragments.size() == MOST_FRAGMENTS) {
        return new Reading.NotASegment("it has more than " + MOST_FRAGMENTS + " fragments");
      }
      byte[] ciphertext = new byte[length];
      rest.get(ciphertext);
      fragments.add(ciphertext);
      complete = rest.position();
    }
    return complete == file.length && !fragments.isEmpty()
        ? new Reading.Whole(fragments)
        : new Reading.Torn(fragments, complete);
  }

  /** SHA-256 of a whole sealed file: the segment's digest. */
  public static byte[] sha256(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** The digest as it stands in the chain and in the witness report: 64 lower-case digits. */
  public static String sha256Hex(byte[] file) {
    return HexFormat.of().formatHex(sha256(file));
  }
}
