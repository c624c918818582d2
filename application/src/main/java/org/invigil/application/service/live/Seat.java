package org.invigil.application.service.live;

import java.util.EnumMap;
import java.util.Map;
import org.invigil.application.evidence.LiveFragment;
import org.invigil.application.port.in.session.WatchLive.Viewer;
import org.invigil.domain.evidence.StreamName;

/**
 * One viewer's place in each stream. A stream is shown from the beginning of a segment; whoever
 * cannot take a fragment waits for the next beginning, and leaves after missing {@link #PATIENCE}
 * beginnings in a row. Guarded by its room.
 */
final class Seat {

  /** After exactly so many missed beginnings the viewer is too slow. */
  static final int PATIENCE = 3;

  private final Viewer viewer;
  private final Map<StreamName, Position> shown = new EnumMap<>(StreamName.class);
  private final Map<StreamName, Boolean> behind = new EnumMap<>(StreamName.class);
  private int missedBeginnings;

  Seat(Viewer viewer) {
    this.viewer = viewer;
  }

  Viewer viewer() {
    return viewer;
  }

  boolean isTooSlow() {
    return missedBeginnings >= PATIENCE;
  }

  void offer(LiveFragment fragment) {
    var stream = fragment.place().segment().stream();
    var here = Position.of(fragment);
    var before = shown.get(stream);
    if (before != null && !here.isAfter(before)) {
      return;
    }
    if (!here.isBeginning() && (isBehind(stream) || before == null || !here.follows(before))) {
      behind.put(stream, true);
      return;
    }
    if (!viewer.canTake(fragment.bytes().length)) {
      behind.put(stream, true);
      missedBeginnings += here.isBeginning() ? 1 : 0;
      return;
    }
    missedBeginnings = here.isBeginning() ? 0 : missedBeginnings;
    var skipped = before != null && (isBehind(stream) || !here.follows(before));
    behind.put(stream, false);
    shown.put(stream, here);
    viewer.show(skipped ? fragment.afterSomethingLeftOut() : fragment);
  }

  private boolean isBehind(StreamName stream) {
    return behind.getOrDefault(stream, false);
  }
}
