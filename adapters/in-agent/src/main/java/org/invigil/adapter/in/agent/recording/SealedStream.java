package org.invigil.adapter.in.agent.recording;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.invigil.adapter.in.agent.spool.Chain;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.SegmentBeginning;
import org.invigil.adapter.in.agent.spool.SegmentFile;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.application.evidence.FragmentPlace;
import org.invigil.application.evidence.SealedSegmentFormat;
import org.invigil.domain.evidence.Sha256;

/**
 * One stream of a sitting: seals its fragments, in order, into the spool. A slow disk is written
 * behind the recording's back; nothing counts as captured, is witnessed or shown before it is
 * flushed. One thread uses it.
 */
public final class SealedStream {

  private final Spool spool;
  private final Chain chain;
  private final Sealer sealer;
  private final FragmentTap tap;
  private final WriteBehind writing;

  /** The newest that was given to be written; the chain knows only what is on disk. */
  private Optional<FinishedSegment> given = Optional.empty();

  /** A failed disk, or a segment that was not finished, may have left something to settle. */
  private boolean unsettled = true;

  /** Each fragment is on disk before the next is recorded. */
  public SealedStream(Spool spool, Chain chain, Sealer sealer) {
    this(spool, chain, sealer, FragmentTap.NONE);
  }

  /** As {@link #SealedStream(Spool, Chain, Sealer)}, and the tap is given what is flushed. */
  public SealedStream(Spool spool, Chain chain, Sealer sealer, FragmentTap tap) {
    this(spool, chain, sealer, tap, WriteBehind.nothing());
  }

  public SealedStream(
      Spool spool, Chain chain, Sealer sealer, FragmentTap tap, WriteBehind writing) {
    this.spool = spool;
    this.chain = chain;
    this.sealer = sealer;
    this.tap = tap;
    this.writing = writing;
  }

  /** Begins the next segment, after settling what a failed disk may have left of the one before. */
  Segment begin(Instant startedAt, long monotonicMillis, String mediaType) throws SpoolFailure {
    boolean waits = unsettled;
    if (waits) {
      settle();
    }
    var segment = new Segment(chain.after(given, startedAt, monotonicMillis, mediaType));
    segment.open();
    if (waits) {
      flushed();
    }
    return segment;
  }

  /** How long the oldest fragment that is not yet on disk has been waiting. */
  Duration behind() {
    return writing.behind();
  }

  /** Waits until nothing is still to be written, whether it failed or not. */
  void awaitNothing() {
    writing.awaitNothing();
  }

  /** Waits until everything is on disk. Where that fails, what was complete is settled. */
  void flush() throws SpoolFailure {
    try {
      flushed();
    } finally {
      if (unsettled) {
        settle();
      }
    }
  }

  private void flushed() throws SpoolFailure {
    try {
      writing.flush();
    } catch (SpoolFailure disk) {
      unsettled = true;
      throw disk;
    }
  }

  private void settle() throws SpoolFailure {
    writing.restart();
    spool.settle(chain.stream(), it -> chain.follow(List.of(it)));
    chain.follow(spool.waiting());
    given = Optional.empty();
    unsettled = false;
  }

  private void give(int size, WriteBehind.Write write) throws SpoolFailure {
    try {
      writing.give(size, write);
    } catch (SpoolFailure disk) {
      unsettled = true;
      throw disk;
    }
  }

  /** A segment that takes fragments. Closed without being finished, it is cut short. */
  final class Segment implements AutoCloseable {

    private final SegmentBeginning beginning;
    private final MessageDigest sha256 = sha256();
    private Optional<SegmentFile> file = Optional.empty();
    private long length;
    private int index;
    private boolean finished;

    private Segment(SegmentBeginning beginning) {
      this.beginning = beginning;
    }

    long sequence() {
      return beginning.id().sequence();
    }

    void add(byte[] fragment, long coveredMillis) throws SpoolFailure {
      append(fragment, false, coveredMillis);
    }

    /**
     * Nothing more comes.
     *
     * @param sealed is told once the segment is on disk, perhaps by another thread
     * @return its length
     */
    long finish(byte[] lastFragment, long durationMillis, Consumer<FinishedSegment> sealed)
        throws SpoolFailure {
      append(lastFragment, true, durationMillis);
      give(0, () -> finishNow(durationMillis, sealed));
      finished = true;
      var digest = Sha256.of(sha256.digest());
      given = Optional.of(new FinishedSegment(beginning, durationMillis, false, digest, length));
      return length;
    }

    private void open() throws SpoolFailure {
      count(SealedSegmentFormat.magic());
      give(0, () -> file = Optional.of(spool.begin(beginning)));
    }

    private void append(byte[] fragment, boolean last, long coveredMillis) throws SpoolFailure {
      var place = new FragmentPlace(beginning.id(), index++, last);
      byte[] sealed = sealer.seal(place, fragment);
      count(SealedSegmentFormat.framed(sealed));
      give(sealed.length, () -> appendNow(place, sealed, coveredMillis));
    }

    private void count(byte[] bytes) {
      sha256.update(bytes);
      length += bytes.length;
    }

    private void appendNow(FragmentPlace place, byte[] sealed, long coveredMillis)
        throws SpoolFailure {
      file.orElseThrow().append(sealed, coveredMillis);
      tap.flushed(place, beginning, sealed);
    }

    private void finishNow(long durationMillis, Consumer<FinishedSegment> sealed)
        throws SpoolFailure {
      FinishedSegment whole = file.orElseThrow().finish(durationMillis);
      chain.follow(List.of(whole));
      sealed.accept(whole);
    }

    @Override
    public void close() {
      unsettled |= !finished;
      writing.giveAnyway(this::closeNow);
    }

    private void closeNow() throws SpoolFailure {
      if (file.isPresent()) {
        file.get().close();
      }
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }
}
