package org.invigil.application.service.live;

import java.util.EnumMap;
import java.util.Map;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.domain.evidence.StreamName;

/**
 * The order in which one connection sends: of each stream only what is newer than the one before.
 * Leaving some out is allowed, repeating and going back is not.
 */
public final class Order {

  private final Map<StreamName, Position> newest = new EnumMap<>(StreamName.class);

  public boolean allows(LiveFragment fragment) {
    var here = Position.of(fragment);
    var before = newest.get(fragment.place().segment().stream());
    if (before != null && !here.isAfter(before)) {
      return false;
    }
    newest.put(fragment.place().segment().stream(), here);
    return true;
  }
}
