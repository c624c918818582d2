package org.invigil.application.evidence;

import java.util.List;
import org.invigil.domain.evidence.Sha256;

/**
 * One thing a screen recording says of a display. Times are milliseconds from the segment's start.
 * Images are WebP files.
 */
public sealed interface ScreenEntry {

  /** A display of exactly this number is the last one taken. */
  int LAST_DISPLAY = 255;

  /** No segment is longer. */
  int LAST_MILLIS = 60_000;

  /** Number of the display, from 0. */
  int display();

  /** There is a display, with its place on the desktop and its size in pixels. */
  record Display(int display, int x, int y, int width, int height) implements ScreenEntry {

    /** The largest side of a WebP image. */
    public static final int LARGEST_SIDE = 16_383;

    public Display {
      checkDisplay(display);
      if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
        throw new IllegalArgumentException("no display is " + width + " x " + height);
      }
    }

    /** Tiles in a row; the last one may stand out over the edge. */
    public int tilesAcross() {
      return (width + Tiles.SIDE - 1) / Tiles.SIDE;
    }

    public int tiles() {
      return tilesAcross() * ((height + Tiles.SIDE - 1) / Tiles.SIDE);
    }
  }

  /** What is seen from a moment on. */
  sealed interface Seen extends ScreenEntry {
    int millis();
  }

  /**
   * The whole display.
   *
   * @param lossless false where an image had to be coarse to stay within its share of the uplink
   */
  record Key(int display, int millis, boolean lossless, byte[] image) implements Seen {
    public Key {
      checkSeen(display, millis);
      checkImage(image);
    }
  }

  /**
   * The display begins as an earlier key picture of the same sitting.
   *
   * @param sequence of the segment in which that picture stands
   * @param image its digest
   */
  record SameAsKey(int display, int millis, long sequence, Sha256 image) implements Seen {
    public SameAsKey {
      checkSeen(display, millis);
      if (sequence < 0) {
        throw new IllegalArgumentException("segments count from 0: " + sequence);
      }
    }
  }

  /**
   * Squares of the display that changed, packed row by row into one image.
   *
   * @param columns squares in a row of the image
   * @param tiles the place of each on the display, counted row by row from 0, growing
   */
  record Tiles(
      int display, int millis, boolean lossless, int columns, List<Integer> tiles, byte[] image)
      implements Seen {

    /** Pixels on a side. */
    public static final int SIDE = 64;

    /** An image of exactly so many columns is the widest. */
    public static final int MOST_COLUMNS = 255;

    public Tiles {
      checkSeen(display, millis);
      tiles = List.copyOf(tiles);
      if (columns < 1 || columns > MOST_COLUMNS || tiles.isEmpty() || tiles.size() > 0xffff) {
        throw new IllegalArgumentException("no such tiles: " + tiles.size() + " in " + columns);
      }
      int before = -1;
      for (int tile : tiles) {
        if (tile <= before || tile > 0xffff) {
          throw new IllegalArgumentException("tiles stand in their order: " + tile);
        }
        before = tile;
      }
      checkImage(image);
    }

    public int rows() {
      return (tiles.size() + columns - 1) / columns;
    }
  }

  /** Looked at, and nothing had changed. */
  record Unchanged(int display, int millis) implements Seen {
    public Unchanged {
      checkSeen(display, millis);
    }
  }

  /** Something had changed that is not shown yet: it did not fit into the share of the uplink. */
  record Behind(int display, int millis) implements Seen {
    public Behind {
      checkSeen(display, millis);
    }
  }

  /** The display is no longer there. */
  record Gone(int display, int millis) implements Seen {
    public Gone {
      checkSeen(display, millis);
    }
  }

  private static void checkDisplay(int display) {
    if (display < 0 || display > LAST_DISPLAY) {
      throw new IllegalArgumentException("displays count from 0 to 255: " + display);
    }
  }

  private static void checkSeen(int display, int millis) {
    checkDisplay(display);
    if (millis < 0 || millis > LAST_MILLIS) {
      throw new IllegalArgumentException("no moment of a segment: " + millis);
    }
  }

  private static void checkImage(byte[] image) {
    if (image.length == 0) {
      throw new IllegalArgumentException("an image has bytes");
    }
  }
}
