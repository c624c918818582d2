package org.invigil.adapter.in.agent.screen;

import static org.invigil.application.evidence.ScreenEntry.Tiles.SIDE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A display's pixels, seen as squares. */
final class PixelTiles {

  /** A square of more colours is a photograph or a film; text and drawings have far fewer. */
  static final int MOST_COLOURS_OF_A_DRAWING = 512;

  private static final int FLAT = 0xff808080;
  private static final int BLACK = 0xff000000;
  private static final int TABLE = 2048;

  private final int[] pixels;
  private final int width;
  private final int height;
  private final int across;
  private final long[] marks;

  PixelTiles(int[] pixels, int width, int height) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    this.across = (width + SIDE - 1) / SIDE;
    this.marks = new long[across * ((height + SIDE - 1) / SIDE)];
    for (int tile = 0; tile < marks.length; tile++) {
      marks[tile] = mark(tile);
    }
  }

  /** A number for each square; squares that look alike have the same. Never 0. */
  long[] marks() {
    return marks.clone();
  }

  long markOf(int tile) {
    return marks[tile];
  }

  /** Those squares that do not look as they did. */
  List<Integer> changedSince(long[] before) {
    var changed = new ArrayList<Integer>();
    for (int tile = 0; tile < marks.length; tile++) {
      if (before[tile] != marks[tile]) {
        changed.add(tile);
      }
    }
    return changed;
  }

  List<Integer> photographs() {
    var photographs = new ArrayList<Integer>();
    for (int tile = 0; tile < marks.length; tile++) {
      if (isPhotograph(tile)) {
        photographs.add(tile);
      }
    }
    return photographs;
  }

  boolean isPhotograph(int tile) {
    int[] table = new int[TABLE];
    int colours = 0;
    for (int y = top(tile); y < bottom(tile); y++) {
      for (int at = y * width + left(tile); at < y * width + right(tile); at++) {
        int slot = (pixels[at] * 0x9e3779b1) >>> 21;
        while (table[slot] != 0 && table[slot] != pixels[at]) {
          slot = (slot + 1) % TABLE;
        }
        if (table[slot] == 0) {
          table[slot] = pixels[at];
          if (++colours > MOST_COLOURS_OF_A_DRAWING) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** All pixels, with those squares in flat grey. */
  int[] without(List<Integer> tiles) {
    if (tiles.isEmpty()) {
      return pixels;
    }
    int[] rest = pixels.clone();
    for (int tile : tiles) {
      for (int y = top(tile); y < bottom(tile); y++) {
        Arrays.fill(rest, y * width + left(tile), y * width + right(tile), FLAT);
      }
    }
    return rest;
  }

  /** Those squares, row by row in one picture; what stands out over the display's edge is black. */
  int[] packed(List<Integer> tiles, int columns) {
    int rows = (tiles.size() + columns - 1) / columns;
    int[] picture = new int[columns * SIDE * rows * SIDE];
    Arrays.fill(picture, BLACK);
    for (int i = 0; i < tiles.size(); i++) {
      int tile = tiles.get(i);
      int to = (i / columns * SIDE) * columns * SIDE + (i % columns) * SIDE;
      for (int y = top(tile); y < bottom(tile); y++) {
        System.arraycopy(pixels, y * width + left(tile), picture, to, right(tile) - left(tile));
        to += columns * SIDE;
      }
    }
    return picture;
  }

  private long mark(int tile) {
    long mark = 0xcbf29ce484222325L;
    for (int y = top(tile); y < bottom(tile); y++) {
      for (int at = y * width + left(tile); at < y * width + right(tile); at++) {
        mark = (mark ^ pixels[at]) * 0x9e3779b97f4a7c15L;
        mark ^= mark >>> 29;
      }
    }
    return mark == 0 ? 1 : mark;
  }

  private int left(int tile) {
    return tile % across * SIDE;
  }

  private int right(int tile) {
    return Math.min(width, left(tile) + SIDE);
  }

  private int top(int tile) {
    return tile / across * SIDE;
  }

  private int bottom(int tile) {
    return Math.min(height, top(tile) + SIDE);
  }
}
