package org.invigil.application.port.out;

import org.invigil.domain.evidence.SegmentFacts;

/** Opens kept segments. */
public interface Films {

  /**
   * The plain bytes of a segment. Throws {@link StoreUnavailable} when they cannot be reached now,
   * {@link KeyDestroyed} when they were erased.
   */
  Opened open(SegmentFacts segment);

  /** What opening yields. */
  sealed interface Opened {}

  /** The segment as it was recorded. */
  record Film(byte[] bytes) implements Opened {}

  /** The bytes are not those that were sealed for this place, or not there at all. */
  record NotWhatWasKept(String detail) implements Opened {}
}
