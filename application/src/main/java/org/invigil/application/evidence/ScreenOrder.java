package org.invigil.application.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.invigil.application.evidence.ScreenEntry.Display;
import org.invigil.application.evidence.ScreenEntry.Gone;
import org.invigil.application.evidence.ScreenEntry.Key;
import org.invigil.application.evidence.ScreenEntry.SameAsKey;
import org.invigil.application.evidence.ScreenEntry.Tiles;

/**
 * Whether an entry makes sense after those before it: a display is named before it is seen, and
 * begins with a whole picture; time does not go back; images have the size that they must have.
 */
final class ScreenOrder {

  private final Map<Integer, Display> displays = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();
  private int latest;

  /** Throws for an entry that cannot stand here. */
  void accept(ScreenEntry entry) {
    if (entry instanceof Display named) {
      displays.put(named.display(), named);
      begun.remove(named.display());
      return;
    }
    Display display = displays.get(entry.display());
    if (display == null) {
      throw new IllegalArgumentException("display " + entry.display() + " was not named");
    }
    switch (entry) {
      case Key it -> {
        begun.add(it.display());
        checkSize(it.image(), display.width(), display.height());
      }
      case SameAsKey it -> begun.add(it.display());
      case Tiles it -> {
        checkBegun(it);
        check(it.tiles().getLast() < display.tiles(), "a tile lies outside of its display");
        checkSize(it.image(), it.columns() * Tiles.SIDE, it.rows() * Tiles.SIDE);
      }
      case Gone it -> {
        displays.remove(it.display());
        begun.remove(it.display());
      }
      case ScreenEntry.Unchanged it -> checkBegun(it);
      case ScreenEntry.Behind it -> checkBegun(it);
      case Display it -> throw new IllegalStateException("handled above: " + it);
    }
    if (entry instanceof ScreenEntry.Seen seen) {
      check(seen.millis() >= latest, "time goes back to " + seen.millis());
      latest = seen.millis();
    }
  }

  private void checkBegun(ScreenEntry entry) {
    check(begun.contains(entry.display()), "display " + entry.display() + " has no picture yet");
  }

  private static void checkSize(byte[] image, int width, int height) {
    check(
        WebpSize.of(image).equals(java.util.Optional.of(new WebpSize(width, height))),
        "an image is not " + width + " x " + height);
  }

  private static void check(boolean holds, String why) {
    if (!holds) {
      throw new IllegalArgumentException(why);
    }
  }
}
