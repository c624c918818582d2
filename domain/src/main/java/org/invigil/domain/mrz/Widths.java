package org.invigil.domain.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * A line brought to its width. Machines drop fillers or see too many, because a row of them is one
 * long pattern; everything else they see. So only rows of fillers become longer or shorter.
 */
final class Widths {

  private static final int MOST = 500;

  private final int width;
  private final List<String> found = new ArrayList<>();

  private Widths(int width) {
    this.width = width;
  }

  /** Every way to bring {@code line} to {@code width}, the likeliest (at its end) first. */
  static List<String> of(String line, int width) {
    var widths = new Widths(width);
    if (line.length() == width) {
      return List.of(line);
    }
    widths.change(line, line.length(), width - line.length());
    return widths.found;
  }

  /** Changes rows of fillers before {@code end} by {@code missing} in all, the last one first. */
  private void change(String line, int end, int missing) {
    if (found.size() >= MOST) {
      return;
    }
    if (missing == 0) {
      if (line.length() == width) {
        found.add(line);
      }
      return;
    }
    var last = line.lastIndexOf(Zone.FILLER, end - 1);
    if (last < 0) {
      return;
    }
    var first = last;
    while (first > 0 && line.charAt(first - 1) == Zone.FILLER) {
      first--;
    }
    var step = Integer.signum(missing);
    for (var n = missing; n != -step; n -= step) {
      if (n >= 0 || -n <= last - first) {
        change(resized(line, first, last, n), first, missing - n);
      }
    }
  }

  private static String resized(String line, int first, int last, int more) {
    var row = "<".repeat(last - first + 1 + more);
    return line.substring(0, first) + row + line.substring(last + 1);
  }
}
