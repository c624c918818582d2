package org.invigil.adapter.out.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

class SessionEndsTest {

  private final ExamSessionId session = new ExamSessionId(new UUID(1, 1));
  private final ExamSessionId other = new ExamSessionId(new UUID(2, 2));
  private final SessionEnds ends = new SessionEnds(10);

  @Test
  void nothing_is_news_to_a_file_that_was_not_read() {
    assertThat(ends.isNews(session, 0, some(session, 0, 1))).isFalse();
    ends.added(session, 500, some(session, 0, 1));
    assertThat(ends.isNews(session, 500, some(session, 1, 2))).isFalse();
  }

  @Test
  void what_was_there_or_was_added_is_not_news() {
    ends.put(session, 100, some(session, 0, 2));
    ends.added(session, 300, some(session, 2, 5));
    assertThat(ends.isNews(session, 300, some(session, 5, 8))).isTrue();
    for (long sequence = 0; sequence < 5; sequence++) {
      assertThat(ends.isNews(session, 300, some(session, sequence, 7))).isFalse();
    }
  }

  @Test
  void the_same_bytes_at_another_place_are_news() {
    var bytes = SealedBytes.of(new byte[] {1, 2, 3}).digest();
    ends.put(session, 100, List.of(new NamedDigest(place(session, 0), bytes)));
    assertThat(ends.isNews(session, 100, List.of(new NamedDigest(place(session, 1), bytes))))
        .isTrue();
    assertThat(ends.isNews(session, 100, List.of(new NamedDigest(place(session, 0), bytes))))
        .isFalse();
  }

  @Test
  void a_file_that_ends_elsewhere_is_read_again() {
    ends.put(session, 100, some(session, 0, 2));
    assertThat(ends.isNews(session, 101, some(session, 2, 3))).isFalse();
    assertThat(ends.isNews(session, 99, some(session, 2, 3))).isFalse();
  }

  @Test
  void the_session_that_rested_longest_is_forgotten_first() {
    ends.put(session, 100, some(session, 0, 4));
    ends.put(other, 100, some(other, 0, 4));
    assertThat(ends.isNews(session, 100, some(session, 4, 5))).isTrue();
    ends.added(session, 200, some(session, 4, 8));
    assertThat(ends.isNews(other, 100, some(other, 4, 5))).isFalse();
    assertThat(ends.isNews(session, 200, some(session, 8, 9))).isTrue();
    ends.forget(session);
    assertThat(ends.isNews(session, 200, some(session, 8, 9))).isFalse();
    ends.put(other, 100, some(other, 0, 10));
    assertThat(ends.isNews(other, 100, some(other, 10, 11))).as("room was given back").isTrue();
  }

  private static List<NamedDigest> some(ExamSessionId of, long from, long to) {
    return LongStream.range(from, to)
        .mapToObj(it ->
            new NamedDigest(place(of, it), SealedBytes.of(new byte[] {(byte) it, 9}).digest()))
        .toList();
  }

  private static SegmentId place(ExamSessionId of, long sequence) {
    return new SegmentId(of, 1, StreamName.CAMERA, sequence);
  }
}
