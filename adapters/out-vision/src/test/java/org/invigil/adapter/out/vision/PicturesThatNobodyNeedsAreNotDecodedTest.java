package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.Test;

/** In AV1 no picture builds on some others; where nobody is shown them, they are left out. */
class PicturesThatNobodyNeedsAreNotDecodedTest {

  private static final byte[] FILM = TestFilms.av1().size(128, 96).seconds(6).moving();
  private static final long SECOND = 1_000_000;

  @Test
  void what_is_shown_is_decoded_to_the_same_pixels() throws FilmDamaged {
    Map<Long, Long> all = decoded(FILM, (from, until) -> true);
    Map<Long, Long> some = decoded(FILM, (from, until) -> holdsASecond(from, until));

    assertThat(all).hasSize(30);
    assertThat(some.size()).isBetween(6, 20);
    assertThat(all).containsAllEntriesOf(some);
    assertThat(some).containsKeys(0L, SECOND, 2 * SECOND, 3 * SECOND, 4 * SECOND, 5 * SECOND);
  }

  @Test
  void where_nobody_is_shown_anything_the_first_and_the_last_still_come() throws FilmDamaged {
    assertThat(decoded(FILM, (from, until) -> false)).containsKeys(0L, 29 * SECOND / 5);
  }

  @Test
  void of_another_codec_every_picture_is_decoded() throws FilmDamaged {
    assertThat(decoded(TestFilms.mp4().seconds(6).moving(), (from, until) -> false)).hasSize(30);
  }

  @Test
  void a_slot_is_shown_where_it_begins_and_not_where_it_ends() {
    FrameSampler sampler = new FrameSampler(SECOND);
    assertThat(sampler.isShown(40, 50)).as("before the first").isTrue();
    sampler.arrive(500_000);
    assertThat(sampler.isShown(1_500_000, 1_700_000)).isTrue();
    assertThat(sampler.isShown(1_300_000, 1_500_000)).isFalse();
    assertThat(sampler.isShown(1_300_000, 1_500_001)).isTrue();
    assertThat(sampler.isShown(1_500_001, 2_499_999)).isFalse();
  }

  @Test
  void bytes_of_any_kind_are_needed_or_not_and_never_throw() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] unit = new byte[random.nextInt(24)];
      random.nextBytes(unit);
      if (unit.length > 1) {
        unit[0] = (byte) (random.nextBoolean() ? 0x0A : 0x32);
      }
      Av1Pictures pictures = new Av1Pictures(true);
      assertThat(pictures.areNeeded(unit, unit.length)).as("no sequence header came").isTrue();
    }
  }

  private static boolean holdsASecond(long from, long until) {
    return Math.ceilDiv(until, SECOND) > Math.ceilDiv(from, SECOND);
  }

  /** A digest of each picture's luma, by its time. */
  private static Map<Long, Long> decoded(byte[] film, FilmReader.Shown shown) throws FilmDamaged {
    Map<Long, Long> pictures = new TreeMap<>();
    AVFrame frame = av_frame_alloc();
    try (FilmReader reader = FilmReader.open(FilmKind.MP4, film)) {
      reader.only(shown);
      while (reader.next(frame)) {
        pictures.put(reader.time(frame, 0), luma(frame));
        av_frame_unref(frame);
      }
    } finally {
      av_frame_free(frame);
    }
    return pictures;
  }

  private static long luma(AVFrame frame) {
    CRC32 digest = new CRC32();
    byte[] row = new byte[frame.width()];
    for (int y = 0; y < frame.height(); y++) {
      frame.data(0).position((long) y * frame.linesize(0)).get(row);
      digest.update(row);
    }
    return digest.getValue();
  }
}
