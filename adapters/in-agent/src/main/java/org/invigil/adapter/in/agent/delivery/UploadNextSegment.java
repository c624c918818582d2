package org.invigil.adapter.in.agent.delivery;

import java.time.Duration;
import java.util.Optional;
import org.invigil.adapter.in.agent.spool.FinishedSegment;
import org.invigil.adapter.in.agent.spool.SegmentBeginning;
import org.invigil.adapter.in.agent.spool.Spool;
import org.invigil.adapter.in.agent.spool.SpoolFailure;
import org.invigil.adapter.in.agent.wire.Remote;
import org.invigil.adapter.in.agent.wire.ServerAway;
import org.invigil.adapter.in.agent.wire.Uplink;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal;

/**
 * Uploads the next segment that waits, when the way up is free for it. It is deleted from the spool
 * only after the server said that it keeps it; the same upload again is harmless.
 */
public final class UploadNextSegment implements Errand {

  private final Spool spool;
  private final UploadOrder order;
  private final KeepSegment keep;
  private final Uplink uplink;
  private final DeliveryWatch watch;

  public UploadNextSegment(
      Spool spool, UploadOrder order, KeepSegment keep, Uplink uplink, DeliveryWatch watch) {
    this.spool = spool;
    this.order = order;
    this.keep = keep;
    this.uplink = uplink;
    this.watch = watch;
  }

  @Override
  public Result run() {
    Optional<FinishedSegment> next = next();
    if (next.isEmpty()) {
      return new Result.Nothing();
    }
    Duration rest = uplink.untilNext();
    if (rest.isPositive()) {
      return new Result.Paced(rest);
    }
    try {
      uplink.sending(next.get().length());
      return upload(next.get());
    } catch (SpoolFailure disk) {
      watch.diskFailed(String.valueOf(disk.getMessage()));
      return new Result.Later(Optional.empty());
    } catch (ServerAway away) {
      watch.waiting(String.valueOf(away.getMessage()));
      return new Result.Later(away.askedToWait());
    }
  }

  private Optional<FinishedSegment> next() {
    return switch (order) {
      case OLDEST_FIRST -> spool.oldest();
      case NEWEST_FIRST -> spool.newest();
    };
  }

  /**
   * Bytes that arrived damaged arrive whole next time. A credential that is not accepted stays so;
   * the segment waits for another. A "no" of the server itself to this segment is final for it.
   */
  private Result upload(FinishedSegment segment) throws SpoolFailure {
    return switch (keep.handle(command(segment))) {
      case KeepSegment.Kept _, KeepSegment.KeptAlready _ -> {
        spool.kept(segment);
        watch.kept(segment);
        yield new Result.Delivered();
      }
      case KeepSegment.NotAsAnnounced damaged -> later(damaged);
      case SessionRefusal.NotYours _ -> {
        watch.shutOut();
        yield new Result.ShutOut();
      }
      case KeepSegment.TakenByOtherBytes no -> setAside(segment, no);
      case KeepSegment.WrongMediaType no -> setAside(segment, no);
      case KeepSegment.TooLarge no -> setAside(segment, no);
      case KeepSegment.Closed no -> setAside(segment, no);
      case SessionRefusal no -> setAside(segment, no);
    };
  }

  private Result later(Refusal why) {
    watch.waiting(why.sentence());
    return new Result.Later(Optional.empty());
  }

  private Result setAside(FinishedSegment segment, Refusal why) throws SpoolFailure {
    spool.setAside(segment);
    watch.refused(segment, why);
    return new Result.Delivered();
  }

  private KeepSegment.Command command(FinishedSegment segment) throws SpoolFailure {
    SegmentBeginning beginning = segment.beginning();
    return new KeepSegment.Command(
        Remote.whoeverHoldsTheToken(segment.id().session()),
        segment.id(),
        new KeepSegment.Claims(
            beginning.startedAt(),
            Duration.ofMillis(beginning.monotonicMillis()),
            Duration.ofMillis(segment.durationMillis()),
            beginning.mediaType(),
            Optional.of(segment.length()),
            segment.digest(),
            beginning.previous(),
            segment.cutShort()),
        SealedBytes.of(spool.bytes(segment)));
  }
}
