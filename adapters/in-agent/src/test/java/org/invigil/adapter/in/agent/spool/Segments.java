package org.invigil.adapter.in.agent.spool;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** Small segments for tests; their fragments are not really sealed. */
public final class Segments {

  public static final ExamSessionId SESSION =
      new ExamSessionId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
  public static final Instant BEGAN = Instant.parse("2026-11-21T10:00:00Z");

  private Segments() {}

  public static Chain chain(int sitting) {
    return new Chain(SESSION, sitting, StreamName.CAMERA);
  }

  public static SegmentFile begin(Spool spool, Chain chain, long second) throws SpoolFailure {
    return spool.begin(chain.next(BEGAN.plusSeconds(second), second * 1000, "video/mp4"));
  }

  public static FinishedSegment whole(Spool spool, Chain chain, long second) throws SpoolFailure {
    SegmentFile file = begin(spool, chain, second);
    file.append(fragment(1), 1000);
    file.append(fragment(2), 2000);
    FinishedSegment finished = file.finish(2000);
    chain.follow(java.util.List.of(finished));
    return finished;
  }

  /** One of so many bytes that are like no other segment's. */
  public static FinishedSegment sized(Spool spool, Chain chain, long second, int bytes)
      throws SpoolFailure {
    SegmentFile file = begin(spool, chain, second);
    byte[] fragment = new byte[bytes];
    new Random(second).nextBytes(fragment);
    file.append(fragment, 10_000);
    FinishedSegment finished = file.finish(10_000);
    chain.follow(java.util.List.of(finished));
    return finished;
  }

  public static byte[] fragment(int with) {
    byte[] bytes = new byte[40];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }
}
