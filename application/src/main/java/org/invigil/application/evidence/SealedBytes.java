package org.invigil.application.evidence;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.invigil.domain.evidence.Sha256;

/**
 * The sealed bytes of one segment, all at hand. They may lie outside the heap and belong to whoever
 * made them: nobody looks at them once the answer for which they were given is there.
 */
public interface SealedBytes {

  long length();

  /** Views of the bytes, in order; each call makes new ones. They are only read. */
  List<ByteBuffer> buffers();

  static SealedBytes of(byte[] bytes) {
    return new SealedBytes() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public List<ByteBuffer> buffers() {
        return List.of(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
      }
    };
  }

  /** Computed anew at each call. */
  default Sha256 digest() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      buffers().forEach(sha256::update);
      return Sha256.of(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A copy in one piece. */
  default byte[] toArray() {
    var all = ByteBuffer.allocate(Math.toIntExact(length()));
    buffers().forEach(all::put);
    return all.array();
  }
}
