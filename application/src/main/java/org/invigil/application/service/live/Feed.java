package org.invigil.application.service.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.application.evidence.LiveFragment;

/**
 * The opened fragments of one stream's segment in progress, for those who come late. Holds nothing
 * once a fragment is missing or {@link #MOST_BYTES} are exceeded: whoever comes then waits for the
 * next segment.
 */
final class Feed {

  /** A segment of exactly this many opened bytes is still held. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private final List<LiveFragment> held = new ArrayList<>();
  private int bytes;
  private Optional<Position> newest = Optional.empty();

  void add(LiveFragment fragment) {
    var here = Position.of(fragment);
    if (here.isBeginning()) {
      forget();
    } else if (held.isEmpty() || !newest.map(here::follows).orElse(false)) {
      forget();
      return;
    }
    newest = Optional.of(here);
    bytes += fragment.bytes().length;
    held.add(fragment);
    if (bytes > MOST_BYTES) {
      forget();
    }
  }

  private void forget() {
    held.clear();
    bytes = 0;
    newest = Optional.empty();
  }

  List<LiveFragment> sinceTheBeginning() {
    return List.copyOf(held);
  }
}
