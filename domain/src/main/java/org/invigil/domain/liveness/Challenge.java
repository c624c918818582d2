package org.invigil.domain.liveness;

import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/** Moves to be made one after the other; nobody knows the order before it is shown. */
@ValueObject
public record Challenge(List<Move> moves) {

  public Challenge {
    moves = List.copyOf(moves);
    if (moves.isEmpty()) {
      throw new IllegalArgumentException("a challenge asks for something");
    }
  }

  /** Every move once; the seed must be one that nobody can guess. The same seed, the same order. */
  public static Challenge inOrderOf(long seed) {
    var left = new ArrayList<>(List.of(Move.values()));
    var order = new ArrayList<Move>();
    for (var rest = seed; !left.isEmpty(); ) {
      var choices = left.size();
      order.add(left.remove((int) Math.floorMod(rest, (long) choices)));
      rest = Math.floorDiv(rest, (long) choices);
    }
    return new Challenge(order);
  }
}
