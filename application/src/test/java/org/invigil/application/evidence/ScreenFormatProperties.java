package org.invigil.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.invigil.application.evidence.ScreenEntry.Display;
import org.invigil.application.evidence.ScreenEntry.Key;
import org.invigil.application.evidence.ScreenEntry.Tiles;
import org.invigil.application.evidence.ScreenEntry.Unchanged;
import org.invigil.application.evidence.ScreenFormat.Reading;

class ScreenFormatProperties {

  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll("segments") List<ScreenEntry> entries) {
    var reading = (Reading.Whole) ScreenFormat.read(file(entries));
    assertThat(file(reading.entries())).isEqualTo(file(entries));
    assertThat(reading.entries()).hasSameSizeAs(entries);
  }

  @Property(tries = 500)
  void noBytesWhateverMakeTheReaderFail(
      @ForAll("segments") List<ScreenEntry> entries,
      @ForAll int at,
      @ForAll byte value,
      @ForAll int length) {
    byte[] file = file(entries);
    file[Math.floorMod(at, file.length)] = value;
    byte[] cut = java.util.Arrays.copyOf(file, Math.floorMod(length, file.length + 1));
    assertThat(ScreenFormat.read(cut)).isNotNull();
    assertThat(ScreenFormat.read(file)).isNotNull();
  }

  @Property(tries = 200)
  void noRandomBytesAfterTheMagicMakeTheReaderFail(@ForAll byte[] tail) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(ScreenFormat.magic());
    file.writeBytes(tail);
    assertThat(ScreenFormat.read(file.toByteArray())).isNotNull();
  }

  @Provide
  Arbitrary<List<ScreenEntry>> segments() {
    Arbitrary<Integer> side = Arbitraries.integers().between(1, 4096);
    Arbitrary<List<Set<Integer>>> changes =
        Arbitraries.integers().between(0, 63 * 63).set().ofMaxSize(40).list().ofMaxSize(9);
    return Combinators.combine(side, side, Arbitraries.of(true, false), changes)
        .as(ScreenFormatProperties::segment);
  }

  private static List<ScreenEntry> segment(
      int width, int height, boolean lossless, List<Set<Integer>> changes) {
    var display = new Display(0, -width, 7, width, height);
    var entries = new ArrayList<ScreenEntry>();
    entries.add(display);
    entries.add(new Key(0, 0, lossless, Webps.lossless(width, height)));
    for (int i = 0; i < changes.size(); i++) {
      var tiles = new TreeSet<Integer>();
      changes.get(i).forEach(it -> tiles.add(it % display.tiles()));
      entries.add(tiles.isEmpty() ? new Unchanged(0, i * 1000) : tiles(i * 1000, lossless, tiles));
    }
    return entries;
  }

  private static Tiles tiles(int millis, boolean lossless, Set<Integer> tiles) {
    int columns = Math.min(8, tiles.size());
    int rows = (tiles.size() + columns - 1) / columns;
    byte[] image =
        lossless ? Webps.lossless(64 * columns, 64 * rows) : Webps.lossy(64 * columns, 64 * rows);
    return new Tiles(0, millis, lossless, columns, List.copyOf(tiles), image);
  }

  private static byte[] file(List<ScreenEntry> entries) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(ScreenFormat.magic());
    entries.forEach(it -> file.writeBytes(ScreenFormat.bytes(it)));
    return file.toByteArray();
  }
}
