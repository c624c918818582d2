package org.invigil.application.port.out;

import java.io.InputStream;
import java.util.Optional;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.session.ExamSessionId;

/**
 * Keeps the sealed bytes of segments; it cannot read them. A place and a digest together name an
 * object, so that other bytes for the same place never overwrite what is there. Every method throws
 * {@link StoreUnavailable} when the store cannot be reached or has no room.
 */
public interface EvidenceStore {

  /**
   * Reads {@code body} to its end, or to one byte more than {@code most}, and keeps it when its
   * digest is {@code expected}. Answers {@link Durable} only when the bytes survive a power cut;
   * with every other answer nothing is kept. Keeping the same again changes nothing.
   *
   * @param body never closed here; what it throws is passed on as {@link StoreUnavailable}
   * @param most a body of exactly this many bytes is kept
   */
  Answer keep(SegmentId segment, Sha256 expected, InputStream body, long most);

  /** The sealed bytes; empty when there are none. The caller closes the stream. */
  Optional<InputStream> open(SegmentId segment, Sha256 digest);

  /** Removes one object; one that is not there is ignored. */
  void remove(SegmentId segment, Sha256 digest);

  /** Removes all objects of a session; afterwards there are none. */
  void erase(ExamSessionId session);

  /** Whether anything of a session is there. */
  boolean holdsAnything(ExamSessionId session);

  /** What became of the bytes. */
  sealed interface Answer {}

  /** They are durable. */
  record Durable(long length) implements Answer {}

  /** They have another digest than expected. */
  record OtherDigest(long length) implements Answer {}

  /** There were more than allowed. */
  record TooLong() implements Answer {}
}
