package org.invigil.domain.flag;

import java.util.List;
import java.util.Objects;
import org.invigil.domain.evidence.SegmentId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a look at one segment measured. Its times are on the clock that the segment was recorded by,
 * so that it depends on nothing but the segment's bytes.
 */
@ValueObject
public record SegmentObservations(SegmentId segment, List<Observation> observations) {

  public SegmentObservations {
    Objects.requireNonNull(segment, "segment");
    observations = List.copyOf(observations);
  }
}
