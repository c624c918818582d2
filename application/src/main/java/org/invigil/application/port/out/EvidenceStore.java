package org.invigil.application.port.out;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.session.ExamSessionId;

/**
 * Keeps the sealed bytes of segments; it cannot read them. A place and a digest together name an
 * object, so that other bytes for the same place never overwrite what is there. Every method fails
 * with {@link StoreUnavailable} when the store cannot be reached, and with {@link NoRoom} when it
 * is full. How many are made durable at once is the store's own affair.
 */
public interface EvidenceStore {

  /**
   * Keeps {@code body} when its digest is {@code expected}. Returns at once and never throws; the
   * stage completes with {@link Durable} only when the bytes survive a power cut, and with every
   * other answer or failure nothing is kept that anybody would find. The body is not looked at once
   * the stage is complete. Keeping the same again changes nothing.
   */
  CompletionStage<Answer> keep(SegmentId segment, Sha256 expected, SealedBytes body);

  /** The sealed bytes; empty when there are none. The caller closes the stream. */
  Optional<InputStream> open(SegmentId segment, Sha256 digest);

  /** Removes one object; one that is not there is ignored. */
  void remove(SegmentId segment, Sha256 digest);

  /**
   * Removes all objects of a session; afterwards there are none. Their room on the disk may be free
   * only later, within a day.
   */
  void erase(ExamSessionId session);

  /** Whether anything of a session is there. */
  boolean holdsAnything(ExamSessionId session);

  /**
   * What the store does for itself now and then, such as giving back room. Nothing that it promises
   * depends on when this is called, and what fails is done by the next call.
   */
  default void tidy() {}

  /** What became of the bytes. */
  sealed interface Answer {}

  /** They are durable. */
  record Durable() implements Answer {}

  /** They have another digest than expected. */
  record OtherDigest() implements Answer {}
}
