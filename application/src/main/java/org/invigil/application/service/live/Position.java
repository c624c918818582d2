package org.invigil.application.service.live;

import org.invigil.application.evidence.LiveFragment;

/**
 * Where a stream stands.
 *
 * @param last whether the segment was closed with this fragment
 */
record Position(int sitting, long sequence, int index, boolean last) {

  static Position of(LiveFragment fragment) {
    var id = fragment.place().segment();
    return new Position(
        id.sitting(), id.sequence(), fragment.place().index(), fragment.place().last());
  }

  boolean isBeginning() {
    return index == 0;
  }

  boolean isAfter(Position other) {
    if (sitting != other.sitting) {
      return sitting > other.sitting;
    }
    return sequence == other.sequence
        ? index > other.index && !other.last
        : sequence > other.sequence;
  }

  /** Whether nothing lies between the other and this, as far as can be told. */
  boolean follows(Position other) {
    if (sitting != other.sitting) {
      return isBeginning();
    }
    return sequence == other.sequence
        ? index == other.index + 1
        : sequence == other.sequence + 1 && isBeginning();
  }
}
