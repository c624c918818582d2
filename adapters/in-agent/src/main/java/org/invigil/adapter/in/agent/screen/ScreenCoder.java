package org.invigil.adapter.in.agent.screen;

import java.awt.Rectangle;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.application.evidence.ScreenEntry;
import org.invigil.application.evidence.ScreenEntry.Behind;
import org.invigil.application.evidence.ScreenEntry.Display;
import org.invigil.application.evidence.ScreenEntry.Key;
import org.invigil.application.evidence.ScreenEntry.SameAsKey;
import org.invigil.application.evidence.ScreenEntry.Tiles;
import org.invigil.application.evidence.ScreenEntry.Unchanged;
import org.invigil.domain.evidence.Sha256;

/**
 * Says what one display shows, in few bytes. A segment begins with a key picture, or with a
 * reference to one that is at most a minute old and the squares that changed since; each second
 * after it adds the squares that changed.
 *
 * <p>Text and drawings are kept pixel by pixel. Photographs are coarse from the start. What does
 * not fit into the share of the uplink is made coarse too, and what still does not fit waits: the
 * recording says that it is behind, and catches up.
 */
public final class ScreenCoder {

  /** A key picture begins at least every sixth segment. */
  static final int SEGMENTS_A_KEY = 6;

  private static final int COLUMNS = 16;
  private static final int[] COARSE = {60, 30};
  private static final int LARGEST_LOSSLESS_KEY = 150_000;
  private static final int LARGEST_LOSSLESS_TILES = 60_000;

  /** Photographs leave this for text. */
  private static final int KEPT_FOR_TEXT = 30_000;

  private final int number;
  private final Rectangle bounds;
  private final ByteBudget budget;
  private final Webp webp;
  private final int tiles;
  private Optional<KeyPicture> key = Optional.empty();
  private long[] shown;

  /** A key picture with what was sent in the same moment. */
  private record KeyPicture(long[] marks, Sha256 digest, long sequence) {}

  public ScreenCoder(int number, Rectangle bounds, ByteBudget budget, Webp webp) {
    this.number = number;
    this.bounds = new Rectangle(bounds);
    this.budget = budget;
    this.webp = webp;
    this.tiles = new Display(number, 0, 0, bounds.width, bounds.height).tiles();
    this.shown = new long[tiles];
  }

  Rectangle bounds() {
    return new Rectangle(bounds);
  }

  /** The display at the start of a segment, or when it has just been connected. */
  List<ScreenEntry> begin(Shot shot, int millis, long sequence) throws IOException {
    var now = new PixelTiles(shot.pixels(), bounds.width, bounds.height);
    var entries = new ArrayList<ScreenEntry>();
    entries.add(new Display(number, bounds.x, bounds.y, bounds.width, bounds.height));
    Optional<KeyPicture> near = key.filter(it -> isNear(it, now, sequence));
    if (near.isEmpty() && sendKey(now, millis, sequence, entries)) {
      return entries;
    }
    KeyPicture reference = key.orElseThrow();
    entries.add(new SameAsKey(number, millis, reference.sequence(), reference.digest()));
    shown = reference.marks().clone();
    sendChanges(now, millis, entries);
    return entries;
  }

  /** The display a second later. */
  List<ScreenEntry> next(Shot shot, int millis) throws IOException {
    var entries = new ArrayList<ScreenEntry>();
    sendChanges(new PixelTiles(shot.pixels(), bounds.width, bounds.height), millis, entries);
    if (entries.isEmpty()) {
      entries.add(new Unchanged(number, millis));
    }
    return entries;
  }

  private boolean isNear(KeyPicture it, PixelTiles now, long sequence) {
    return sequence - it.sequence() < SEGMENTS_A_KEY
        && now.changedSince(it.marks()).size() <= tiles / 4;
  }

  /** False where it does not fit and an older one can be referred to. */
  private boolean sendKey(PixelTiles now, int millis, long sequence, List<ScreenEntry> entries)
      throws IOException {
    List<Integer> photographs = now.photographs();
    int[] drawings = now.without(photographs);
    byte[] image = webp.lossless(drawings, bounds.width, bounds.height);
    boolean lossless = image.length <= LARGEST_LOSSLESS_KEY && budget.has(image.length);
    boolean fits = lossless;
    for (int i = 0; !fits && i < COARSE.length; i++) {
      image = webp.lossy(drawings, bounds.width, bounds.height, COARSE[i]);
      fits = budget.has(image.length);
    }
    if (!fits && key.isPresent()) {
      return false;
    }
    budget.spend(image.length);
    shown = now.marks();
    photographs.forEach(it -> shown[it] = 0);
    var sent = new ArrayList<ScreenEntry>();
    sent.add(new Key(number, millis, lossless, image));
    sendPhotographs(now, photographs, millis, sent);
    key = Optional.of(new KeyPicture(shown.clone(), digest(sent), sequence));
    entries.addAll(sent);
    return true;
  }

  private void sendChanges(PixelTiles now, int millis, List<ScreenEntry> entries)
      throws IOException {
    var drawings = new ArrayList<Integer>();
    var photographs = new ArrayList<Integer>();
    for (int tile : now.changedSince(shown)) {
      (now.isPhotograph(tile) ? photographs : drawings).add(tile);
    }
    sendDrawings(now, drawings, millis, entries);
    sendPhotographs(now, photographs, millis, entries);
    if (!now.changedSince(shown).isEmpty()) {
      entries.add(new Behind(number, millis));
    }
  }

  private void sendDrawings(
      PixelTiles now, List<Integer> changed, int millis, List<ScreenEntry> entries)
      throws IOException {
    if (changed.isEmpty()) {
      return;
    }
    int columns = Math.min(COLUMNS, changed.size());
    int[] packed = now.packed(changed, columns);
    int width = columns * Tiles.SIDE;
    byte[] image = webp.lossless(packed, width, packed.length / width);
    boolean lossless = image.length <= LARGEST_LOSSLESS_TILES && budget.has(image.length);
    boolean fits = lossless;
    for (int i = 0; !fits && i < COARSE.length; i++) {
      image = webp.lossy(packed, width, packed.length / width, COARSE[i]);
      fits = budget.has(image.length);
    }
    if (fits) {
      send(new Tiles(number, millis, lossless, columns, changed, image), now, entries);
    }
  }

  private void sendPhotographs(
      PixelTiles now, List<Integer> changed, int millis, List<ScreenEntry> entries)
      throws IOException {
    if (changed.isEmpty() || !budget.has(KEPT_FOR_TEXT)) {
      return;
    }
    int columns = Math.min(COLUMNS, changed.size());
    int[] packed = now.packed(changed, columns);
    int width = columns * Tiles.SIDE;
    for (int quality : COARSE) {
      byte[] image = webp.lossy(packed, width, packed.length / width, quality);
      if (budget.has(image.length + KEPT_FOR_TEXT)) {
        send(new Tiles(number, millis, false, columns, changed, image), now, entries);
        return;
      }
    }
  }

  private void send(Tiles entry, PixelTiles now, List<ScreenEntry> entries) {
    budget.spend(entry.image().length + 2 * entry.tiles().size());
    entry.tiles().forEach(it -> shown[it] = now.markOf(it));
    entries.add(entry);
  }

  /** Of the images of a key picture and of the squares that were sent with it. */
  private static Sha256 digest(List<ScreenEntry> sent) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (ScreenEntry entry : sent) {
        switch (entry) {
          case Key it -> digest.update(it.image());
          case Tiles it -> digest.update(it.image());
          default -> {}
        }
      }
      return Sha256.of(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
