package org.invigil.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Any number of made documents, each photographed in one way; the same ones every time. */
public final class MadeSet {

  private MadeSet() {}

  /** One picture: how it was taken, and of what. */
  public record Picture(Taken taken, MadeDocument document, Shot shot) {}

  /** The ways in which documents are photographed. */
  public enum Taken {
    GOOD,
    TURNED,
    TILTED,
    BLURRED,
    NOISY,
    GLARE,
    DIM,
    QUARTER_TURN,
    UPSIDE_DOWN,
    SMALL,
    ALL_AT_ONCE;

    private Shot shot(long seed) {
      var chance = new Random(seed);
      var good = Shot.GOOD.seed(seed);
      return switch (this) {
        case GOOD -> good;
        case TURNED -> good.turned(chance.nextInt(31) - 15.0);
        case TILTED -> good.tilted(0.15).turned(chance.nextInt(11) - 5.0);
        case BLURRED -> good.blurred(1.6).turned(3);
        case NOISY -> good.noisy(14).turned(-4);
        case GLARE -> good.glaring(0.35).turned(2);
        case DIM -> good.lit(0.15).noisy(4);
        case QUARTER_TURN -> good.turned(90);
        case UPSIDE_DOWN -> good.turned(178);
        case SMALL -> good.width(960).share(0.75);
        case ALL_AT_ONCE -> good.turned(7).tilted(0.08).blurred(1.2).noisy(8).lit(0.6);
      };
    }
  }

  private static final int OTHER_SEED = 90_000;

  /** The first so many; each way of taking and each layout comes in turn. */
  public static List<Picture> of(int count) {
    return of(count, Layout.known(), Bearer.all(), 0);
  }

  /** As many that share neither layout, nor letters, nor names, nor chance with the others. */
  public static List<Picture> other(int count) {
    return of(count, Layout.other(), OtherBearers.all(), OTHER_SEED);
  }

  private static List<Picture> of(
      int count, List<Layout> layouts, List<Bearer> bearers, long seed) {
    var all = new ArrayList<Picture>();
    var ways = Taken.values();
    var portraits = Portrait.values();
    for (int i = 0; i < count; i++) {
      var document =
          MadeDocument.of(
              layouts.get(i % layouts.size()),
              bearers.get(i * 7 % bearers.size()),
              portraits[i % portraits.length],
              seed + i);
      var taken = ways[i % ways.length];
      all.add(new Picture(taken, document, taken.shot(seed + i)));
    }
    return all;
  }
}
