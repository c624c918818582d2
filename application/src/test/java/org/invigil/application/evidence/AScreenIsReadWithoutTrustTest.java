package org.invigil.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.invigil.application.evidence.ScreenEntry.Behind;
import org.invigil.application.evidence.ScreenEntry.Display;
import org.invigil.application.evidence.ScreenEntry.Gone;
import org.invigil.application.evidence.ScreenEntry.Key;
import org.invigil.application.evidence.ScreenEntry.SameAsKey;
import org.invigil.application.evidence.ScreenEntry.Tiles;
import org.invigil.application.evidence.ScreenEntry.Unchanged;
import org.invigil.application.evidence.ScreenFormat.Reading;
import org.invigil.domain.evidence.Sha256;
import org.junit.jupiter.api.Test;

class AScreenIsReadWithoutTrustTest {

  private static final Display DISPLAY = new Display(0, 0, 0, 200, 130);
  private static final Key KEY = new Key(0, 0, true, Webps.lossless(200, 130));
  private static final Tiles LAST_TILE =
      new Tiles(0, 1000, true, 1, List.of(11), Webps.lossless(64, 64));

  @Test
  void everyKindOfEntryComesBack() {
    byte[] file =
        file(
            DISPLAY,
            KEY,
            new Display(1, -1920, 40, 1920, 1080),
            new SameAsKey(1, 3, 7, new Sha256("ab".repeat(32))),
            new Unchanged(0, 1000),
            new Tiles(1, 2000, false, 2, List.of(0, 4, 509), Webps.lossy(128, 128)),
            new Behind(1, 3000),
            new Gone(1, 4000));
    List<ScreenEntry> entries = whole(file);
    assertThat(entries).hasSize(8);
    assertThat(entries.get(2)).isEqualTo(new Display(1, -1920, 40, 1920, 1080));
    assertThat(entries.get(3)).isEqualTo(new SameAsKey(1, 3, 7, new Sha256("ab".repeat(32))));
    Tiles tiles = (Tiles) entries.get(5);
    assertThat(tiles.tiles()).containsExactly(0, 4, 509);
    assertThat(tiles.lossless()).isFalse();
    assertThat(tiles.image()).isEqualTo(Webps.lossy(128, 128));
    assertThat(entries.get(6)).isEqualTo(new Behind(1, 3000));
    assertThat(entries.get(7)).isEqualTo(new Gone(1, 4000));
  }

  @Test
  void cutAtAnyByteItKeepsExactlyTheCompleteEntries() {
    byte[] file = file(DISPLAY, KEY, LAST_TILE);
    int[] ends = {
      4,
      4 + ScreenFormat.bytes(DISPLAY).length,
      4 + ScreenFormat.bytes(DISPLAY).length + ScreenFormat.bytes(KEY).length
    };
    for (int length = 0; length < file.length; length++) {
      int cut = length;
      int complete = (int) Arrays.stream(ends).filter(it -> it <= cut).count() - 1;
      Reading reading = ScreenFormat.read(Arrays.copyOf(file, length));
      boolean atAnEnd = complete > 0 && ends[complete] == length;
      if (atAnEnd) {
        assertThat(((Reading.Whole) reading).entries()).hasSize(complete);
      } else {
        assertThat(((Reading.Torn) reading).entries()).hasSize(Math.max(0, complete));
      }
    }
  }

  @Test
  void aLengthThatLiesAsksForNoMemory() {
    byte[] file = file(DISPLAY, KEY);
    for (int lie : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 4 * 1024 * 1024 + 1}) {
      ByteBuffer.wrap(file).putInt(5, lie);
      assertThat(ScreenFormat.read(file)).isInstanceOf(Reading.NotAScreen.class);
    }
    ByteBuffer.wrap(file).putInt(5, 4 * 1024 * 1024);
    assertThat(ScreenFormat.read(file)).isInstanceOf(Reading.Torn.class);
    ByteBuffer.wrap(file).putInt(5, 12);
    assertThat(ScreenFormat.read(file)).isInstanceOf(Reading.NotAScreen.class);
  }

  @Test
  void aTileOutsideOfItsDisplayIsRefused() {
    assertThat(whole(file(DISPLAY, KEY, LAST_TILE))).hasSize(3);
    refused(
        "outside", DISPLAY, KEY, new Tiles(0, 1000, true, 1, List.of(12), Webps.lossless(64, 64)));
  }

  @Test
  void anImageOfAnotherSizeIsRefused() {
    refused("200 x 130", DISPLAY, new Key(0, 0, true, Webps.lossless(200, 131)));
    refused("200 x 130", DISPLAY, new Key(0, 0, true, Webps.lossy(16_383, 16_383)));
    refused("200 x 130", DISPLAY, new Key(0, 0, true, Webps.extended(1 << 24, 1 << 24)));
    refused("200 x 130", DISPLAY, new Key(0, 0, true, new byte[] {1}));
    refused("64 x 128", DISPLAY, KEY, new Tiles(0, 9, true, 1, List.of(1, 2), LAST_TILE.image()));
  }

  @Test
  void whatStandsInNoOrderIsRefused() {
    refused("was not named", KEY);
    refused("was not named", DISPLAY, new Unchanged(1, 0));
    refused("no picture yet", DISPLAY, LAST_TILE);
    refused("no picture yet", DISPLAY, new Unchanged(0, 0));
    refused("no picture yet", DISPLAY, KEY, DISPLAY, LAST_TILE);
    refused("goes back", DISPLAY, KEY, LAST_TILE, new Unchanged(0, 999));
    refused("was not named", DISPLAY, KEY, new Gone(0, 5), new Unchanged(0, 6));
  }

  @Test
  void tilesThatAreRepeatedOrMixedUpAreRefused() {
    for (int second : new int[] {1, 0}) {
      byte[] file =
          file(DISPLAY, KEY, new Tiles(0, 9, true, 1, List.of(1, 2), Webps.lossless(64, 128)));
      int lastTile = file.length - Webps.lossless(64, 128).length - 1;
      file[lastTile] = (byte) second;
      assertThat(ScreenFormat.read(file)).isInstanceOf(Reading.NotAScreen.class);
    }
  }

  @Test
  void moreEntriesThanAnySegmentNeedsAreRefused() {
    var file = new ByteArrayOutputStream();
    file.writeBytes(file(DISPLAY, KEY));
    byte[] unchanged = ScreenFormat.bytes(new Unchanged(0, 1));
    for (int i = 2; i < ScreenFormat.MOST_ENTRIES; i++) {
      file.writeBytes(unchanged);
    }
    assertThat(whole(file.toByteArray())).hasSize(ScreenFormat.MOST_ENTRIES);
    file.writeBytes(unchanged);
    assertThat(ScreenFormat.read(file.toByteArray())).isInstanceOf(Reading.NotAScreen.class);
  }

  @Test
  void otherBytesAreNoScreen() {
    assertThat(ScreenFormat.read(new byte[0])).isEqualTo(new Reading.Torn(List.of()));
    assertThat(ScreenFormat.read(ScreenFormat.magic())).isEqualTo(new Reading.Torn(List.of()));
    assertThat(ScreenFormat.read(SealedSegmentFormat.magic()))
        .isInstanceOf(Reading.NotAScreen.class);
    byte[] unknown = file(DISPLAY);
    unknown[4] = 'Z';
    assertThat(ScreenFormat.read(unknown)).isInstanceOf(Reading.NotAScreen.class);
  }

  @Test
  void noValueThatCannotBeIsMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Display(256, 0, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Display(0, 0, 0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Display(0, 0, 0, 1, 16_384));
    assertThatIllegalArgumentException().isThrownBy(() -> new Unchanged(0, 60_001));
    assertThatIllegalArgumentException().isThrownBy(() -> new Key(0, 0, true, new byte[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tiles(0, 0, true, 1, List.of(), new byte[1]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tiles(0, 0, true, 0, List.of(1), new byte[1]));
    assertThat(new Display(0, 0, 0, 1920, 1080).tiles()).isEqualTo(510);
  }

  private static void refused(String why, ScreenEntry... entries) {
    assertThat(ScreenFormat.read(file(entries)))
        .isInstanceOfSatisfying(Reading.NotAScreen.class, it -> assertThat(it.why()).contains(why));
  }

  private static List<ScreenEntry> whole(byte[] file) {
    return ((Reading.Whole) ScreenFormat.read(file)).entries();
  }

  private static byte[] file(ScreenEntry... entries) {
    var file = new ByteArrayOutputStream();
    file.writeBytes(ScreenFormat.magic());
    for (ScreenEntry entry : entries) {
      file.writeBytes(ScreenFormat.bytes(entry));
    }
    return file.toByteArray();
  }
}
