package org.invigil.application.port.out;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;

/**
 * Lets a program bring the sealed bytes of a segment to the store itself. What was brought counts
 * for nothing until {@link #look} has found it. Every method fails with {@link StoreUnavailable}
 * when the store cannot be asked.
 */
public interface DirectUploads {

  /**
   * Where exactly these bytes can be put, once, for a while. Who holds the address can put nothing
   * else anywhere, and can read nothing.
   *
   * @param length of the sealed bytes
   */
  Address address(SegmentId segment, Sha256 digest, long length, Duration valid);

  /** What lies where an address of these bytes led: the store is asked, or read; never believed. */
  Found look(SegmentId segment, Sha256 digest, long length);

  /**
   * A {@code PUT} with the bytes as its body.
   *
   * @param headers that must be sent just so
   */
  record Address(URI uri, Map<String, String> headers) {

    public Address {
      headers = Map.copyOf(headers);
    }

    /** Who knows the address may put, so it is not printed. */
    @Override
    public String toString() {
      return "Address[" + uri.getHost() + "]";
    }
  }

  /** What was found. */
  enum Found {
    /** Just these bytes; they survive a power cut. */
    THESE,
    /** Something else, of the same length. */
    OTHER,
    /** More or fewer bytes than that. */
    OTHER_LENGTH,
    NOTHING
  }
}
