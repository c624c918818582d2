package org.invigil.application.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.invigil.domain.evidence.SegmentId;

/**
 * Where a sealed fragment belongs. It is sealed together with this place, so that a fragment put
 * anywhere else does not open.
 *
 * @param index the fragment's number in its segment, counted from 0
 * @param last whether the segment was closed with this fragment; the final fragment of a segment
 *     cut short may say that it is not the last
 */
public record FragmentPlace(SegmentId segment, int index, boolean last) {

  public FragmentPlace {
    Objects.requireNonNull(segment, "segment");
    if (index < 0) {
      throw new IllegalArgumentException("fragments count from 0: " + index);
    }
  }

  /** {@code session|sitting|stream|sequence|index|last}, in UTF-8. */
  public byte[] associatedData() {
    return "%s|%d|%s|%d|%d|%b"
        .formatted(
            segment.session(),
            segment.sitting(),
            segment.stream().code(),
            segment.sequence(),
            index,
            last)
        .getBytes(UTF_8);
  }
}
