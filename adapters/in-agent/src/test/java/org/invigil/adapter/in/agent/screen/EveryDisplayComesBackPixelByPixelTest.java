package org.invigil.adapter.in.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.evidence.ScreenEntry;
import org.junit.jupiter.api.Test;

class EveryDisplayComesBackPixelByPixelTest {

  private static final long SECOND = 1_000_000_000L;
  private final DisplayCoders coders = new DisplayCoders(new ByteBudget(1 << 20, 1 << 20, 0));
  private final Replayed replayed = new Replayed();
  private long seconds;
  private long segments;

  @Test
  void whatWasShownInEachSecondIsSeenAgainExactly() throws IOException {
    var shown =
        List.of(
            Desks.page(1),
            Desks.pageWithMark(1, 20),
            Desks.pageWithMark(1, 60),
            Desks.pageWithMark(1, 60),
            Desks.page(2));
    List<int[]> seen = replayed.segment(segment(shown), 0);
    assertThat(seen).hasSize(5);
    for (int i = 0; i < 5; i++) {
      assertThat(seen.get(i)).as("second %d", i).isEqualTo(shown.get(i).pixels());
    }
  }

  @Test
  void onlyTheSquareThatChangedIsSent() throws IOException {
    byte[] segment = segment(List.of(Desks.page(1), Desks.pageWithMark(1, 70)));
    var tiles = (ScreenEntry.Tiles) Replayed.entries(segment).getLast();
    assertThat(tiles.tiles()).containsExactly(1);
    assertThat(tiles.lossless()).isTrue();
  }

  @Test
  void anIdleDisplayCostsOneKeyPictureAMinute() throws IOException {
    var keys = new ArrayList<Boolean>();
    for (int i = 0; i < 8; i++) {
      byte[] segment = segment(List.of(Desks.page(1), Desks.page(1)));
      keys.add(has(ScreenEntry.Key.class, segment));
      assertThat(replayed.segment(segment, 0).getLast()).isEqualTo(Desks.page(1).pixels());
      assertThat(segment.length < 200).as("segment %d", i).isNotEqualTo(keys.getLast());
    }
    assertThat(keys).containsExactly(true, false, false, false, false, false, true, false);
  }

  @Test
  void aSegmentMayBeginWithAnEarlierKeyAndWhatChangedSince() throws IOException {
    replayed.segment(segment(List.of(Desks.page(1), Desks.pageWithMark(1, 20))), 0);
    byte[] second = segment(List.of(Desks.pageWithMark(1, 90), Desks.page(1)));
    assertThat(has(ScreenEntry.Key.class, second)).isFalse();
    assertThat(has(ScreenEntry.SameAsKey.class, second)).isTrue();
    assertThat(replayed.segment(second, 0))
        .containsExactly(Desks.pageWithMark(1, 90).pixels(), Desks.page(1).pixels());
  }

  @Test
  void anotherPageBeginsWithAKeyOfItsOwn() throws IOException {
    segment(List.of(Desks.page(1)));
    assertThat(has(ScreenEntry.Key.class, segment(List.of(Desks.page(2))))).isTrue();
  }

  @Test
  void twoDisplaysAreSeenAndOneThatIsPulledOutIsGone() throws IOException {
    Shot beside = Desks.second(new Rectangle(500, 0, 130, 70));
    byte[] segment =
        bytes(
            List.of(
                List.of(Desks.page(1), beside),
                List.of(Desks.page(1)),
                List.of(Desks.page(1), beside)));
    List<ScreenEntry> entries = Replayed.entries(segment);
    assertThat(entries).contains(new ScreenEntry.Display(1, 500, 0, 130, 70));
    assertThat(entries).contains(new ScreenEntry.Gone(1, 1000));
    assertThat(replayed.segment(segment, 1).getFirst()).isEqualTo(beside.pixels());
  }

  @Test
  void ofAWholeWallOfDisplaysNoneIsLeftOut() throws IOException {
    var wall = new ArrayList<Shot>();
    for (int number = 0; number <= ScreenEntry.LAST_DISPLAY; number++) {
      var bounds = new Rectangle(number * 80, 0, 80, 64);
      wall.add(new Shot(number, bounds, Desks.noise(bounds(80, 64), number).pixels()));
    }
    byte[] segment = bytes(List.of(wall, wall));
    assertThat(replayed.segment(segment, ScreenEntry.LAST_DISPLAY)).hasSize(2);
    assertThat(Replayed.entries(segment).stream().map(ScreenEntry::display).distinct())
        .hasSize(256);
  }

  private static Rectangle bounds(int width, int height) {
    return new Rectangle(width, height);
  }

  @Test
  void aDisplayThatChangesItsSizeBeginsAnew() throws IOException {
    Shot small = Desks.pageWithPhotograph(new Rectangle(200, 100), new Rectangle(0, 0), 1);
    byte[] segment = segment(List.of(Desks.page(1), small));
    assertThat(Replayed.entries(segment)).contains(new ScreenEntry.Display(0, 0, 0, 200, 100));
    assertThat(replayed.segment(segment, 0).getLast()).isEqualTo(small.pixels());
  }

  @Test
  void whatWasNotKeptIsNeverReferredTo() throws IOException {
    segment(List.of(Desks.page(1)));
    coders.forget();
    assertThat(has(ScreenEntry.Key.class, segment(List.of(Desks.page(1))))).isTrue();
  }

  private byte[] segment(List<Shot> shots) throws IOException {
    return bytes(shots.stream().map(List::of).toList());
  }

  private byte[] bytes(List<List<Shot>> looks) throws IOException {
    var segment = new ByteArrayOutputStream();
    segment.writeBytes(coders.begin(looks.getFirst(), SECOND * seconds++, segments++));
    for (int i = 1; i < looks.size(); i++) {
      segment.writeBytes(coders.next(looks.get(i), SECOND * seconds++, i * 1000));
    }
    return segment.toByteArray();
  }

  private static boolean has(Class<? extends ScreenEntry> kind, byte[] segment) {
    return Replayed.entries(segment).stream().anyMatch(kind::isInstance);
  }
}
