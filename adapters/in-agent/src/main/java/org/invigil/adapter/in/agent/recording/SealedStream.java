package org.invigil.adapter.in.agent.recording;

import java.time.Instant;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.SegmentBeginning;
import org.invigil.adapter.in.agent.spool.SegmentFile;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.application.evidence.FragmentPlace;

/** One stream of a sitting: seals its fragments, in order, into the spool. */
public final class SealedStream {

  private final Spool spool;
  private final Chain chain;
  private final Sealer sealer;
  private final FragmentTap tap;

  public SealedStream(Spool spool, Chain chain, Sealer sealer) {
    this(spool, chain, sealer, FragmentTap.NONE);
  }

  public SealedStream(Spool spool, Chain chain, Sealer sealer, FragmentTap tap) {
    this.spool = spool;
    this.chain = chain;
    this.sealer = sealer;
    this.tap = tap;
  }

  /** Begins the next segment, after settling what a failed disk may have left of the one before. */
  Segment begin(Instant startedAt, long monotonicMillis, String mediaType) throws SpoolFailure {
    chain.follow(spool.settle(chain.stream()));
    SegmentBeginning next = chain.next(startedAt, monotonicMillis, mediaType);
    return new Segment(spool.begin(next));
  }

  /** A segment that takes fragments. Closed without being finished, it is cut short. */
  final class Segment implements AutoCloseable {

    private final SegmentFile file;
    private int index;

    private Segment(SegmentFile file) {
      this.file = file;
    }

    long sequence() {
      return file.beginning().id().sequence();
    }

    void add(byte[] fragment, long coveredMillis) throws SpoolFailure {
      append(fragment, false, coveredMillis);
    }

    FinishedSegment finish(byte[] lastFragment, long durationMillis) throws SpoolFailure {
      append(lastFragment, true, durationMillis);
      FinishedSegment finished = file.finish(durationMillis);
      chain.follow(java.util.List.of(finished));
      return finished;
    }

    private void append(byte[] fragment, boolean last, long coveredMillis) throws SpoolFailure {
      var place = new FragmentPlace(file.beginning().id(), index++, last);
      byte[] sealed = sealer.seal(place, fragment);
      file.append(sealed, coveredMillis);
      tap.flushed(place, file.beginning(), sealed);
    }

    @Override
    public void close() throws SpoolFailure {
      file.close();
    }
  }
}
