package org.invigil.adapter.in.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.invigil.application.evidence.ScreenEntry;
import org.junit.jupiter.api.Test;

class AScreenKeepsToItsShareOfTheUplinkTest {

  private static final long SECOND = 1_000_000_000L;
  private static final Rectangle WIDE = new Rectangle(1280, 1024);

  @Test
  void aFilmAllOverTheScreenStaysWithinTheShareAndSaysThatItIsBehind() throws IOException {
    var coders = new DisplayCoders(ByteBudget.usual(0));
    long bytes = 0;
    long behind = 0;
    for (int second = 0; second < 60; second++) {
      List<Shot> shots = List.of(Desks.noise(WIDE, second));
      byte[] said =
          second % 10 == 0
              ? coders.begin(shots, SECOND * second, second / 10)
              : coders.next(shots, SECOND * second, second % 10 * 1000);
      bytes += said.length;
      behind +=
          new String(said, java.nio.charset.StandardCharsets.ISO_8859_1).contains("B\0\0\0\5")
              ? 1
              : 0;
    }
    assertThat(bytes).isLessThan(ByteBudget.USUAL_SAVINGS + 60L * ByteBudget.USUAL_RATE + 20_000);
    assertThat(behind).isGreaterThan(30);
  }

  @Test
  void aPhotographOnAPageIsCoarseAndTheTextBesideItIsExact() throws IOException {
    var coders = new DisplayCoders(ByteBudget.usual(0));
    var photograph = new Rectangle(256, 128, 192, 128);
    Shot shot = Desks.pageWithPhotograph(Desks.SIZE, photograph, 5);
    byte[] segment = coders.begin(List.of(shot), 0, 0);
    List<ScreenEntry> entries = Replayed.entries(segment);
    assertThat(((ScreenEntry.Key) entries.get(1)).lossless()).isTrue();
    assertThat(((ScreenEntry.Tiles) entries.get(2)).lossless()).isFalse();
    int[] seen = new Replayed().segment(segment, 0).getFirst();
    long difference = 0;
    for (int y = 0; y < Desks.SIZE.height; y++) {
      for (int x = 0; x < Desks.SIZE.width; x++) {
        int at = y * Desks.SIZE.width + x;
        if (photograph.contains(x, y)) {
          difference += difference(seen[at], shot.pixels()[at]);
        } else {
          assertThat(seen[at]).isEqualTo(shot.pixels()[at]);
        }
      }
    }
    assertThat(difference / (photograph.width * photograph.height)).isLessThan(60);
  }

  @Test
  void textGoesBeforePhotographsWhenLittleIsLeft() throws IOException {
    var budget = new ByteBudget(0, 40_000, 0);
    var coders = new DisplayCoders(budget);
    coders.begin(List.of(Desks.page(1)), 0, 0);
    budget.spend(20_000);
    Shot changed = Desks.pageWithPhotograph(Desks.SIZE, new Rectangle(256, 128, 192, 128), 5);
    var segment = new ByteArrayOutputStream();
    segment.writeBytes(
        new DisplayCoders(new ByteBudget(0, 90_000, 0)).begin(List.of(Desks.page(1)), 0, 0));
    segment.writeBytes(coders.next(List.of(changed), 0, 1000));
    List<ScreenEntry> entries = Replayed.entries(segment.toByteArray());
    assertThat(((ScreenEntry.Tiles) entries.get(2)).lossless()).isTrue();
    assertThat(entries.getLast()).isEqualTo(new ScreenEntry.Behind(0, 1000));
  }

  @Test
  void withoutAnythingLeftAnOlderKeyIsReferredToAndItCatchesUpLater() throws IOException {
    var budget = new ByteBudget(10_000, 60_000, 0);
    var coders = new DisplayCoders(budget);
    var replayed = new Replayed();
    replayed.segment(coders.begin(List.of(Desks.page(1)), 0, 0), 0);
    budget.spend(60_000);
    var second = new ByteArrayOutputStream();
    second.writeBytes(coders.begin(List.of(Desks.page(2)), 0, 1));
    List<ScreenEntry> entries = Replayed.entries(second.toByteArray());
    assertThat(entries.get(1)).isInstanceOf(ScreenEntry.SameAsKey.class);
    assertThat(entries.getLast()).isEqualTo(new ScreenEntry.Behind(0, 0));
    second.writeBytes(coders.next(List.of(Desks.page(2)), 6 * SECOND, 6000));
    assertThat(replayed.segment(second.toByteArray(), 0).getLast())
        .isEqualTo(Desks.page(2).pixels());
  }

  private static int difference(int a, int b) {
    return Math.abs((a & 0xff) - (b & 0xff))
        + Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff))
        + Math.abs((a >> 16 & 0xff) - (b >> 16 & 0xff));
  }
}
