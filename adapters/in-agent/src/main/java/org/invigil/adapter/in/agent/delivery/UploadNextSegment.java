package org.invigil.adapter.in.agent.delivery;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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
import org.invigil.domain.evidence.SegmentId;

/**
 * Uploads the next segment that waits, when the way up is free for it. It is deleted from the spool
 * only after the server said that it keeps it; the same upload again is harmless.
 */
public final class UploadNextSegment implements Errand {

  /** So often one segment is tried before others go past it. */
  private static final int PATIENCE = 3;

  private final Spool spool;
  private final UploadOrder order;
  private final KeepSegment keep;
  private final Uplink uplink;
  private final DeliveryWatch watch;
  private final Map<SegmentId, Integer> failures = new HashMap<>();

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
    FinishedSegment segment = next.get();
    try {
      return bytes(segment).map(it -> send(segment, it)).orElseGet(this::unreadable);
    } catch (SpoolFailure disk) {
      watch.diskFailed(String.valueOf(disk.getMessage()));
      return new Result.Later(Optional.empty(), false);
    }
  }

  private Result send(FinishedSegment segment, byte[] bytes) {
    try {
      uplink.sending(segment.length());
      return upload(segment, bytes);
    } catch (SpoolFailure disk) {
      watch.diskFailed(String.valueOf(disk.getMessage()));
      return new Result.Later(Optional.empty(), false);
    } catch (ServerAway away) {
      // Without a network all fail alike, and keep their order.
      if (away.connected()) {
        failed(segment);
      }
      watch.waiting(String.valueOf(away.getMessage()));
      return new Result.Later(away.askedToWait(), !away.answered());
    }
  }

  private Result unreadable() {
    return new Result.Later(Optional.empty(), false);
  }

  /** The first in order that is not tried in vain all the time; where all are, the least tried. */
  private Optional<FinishedSegment> next() {
    if (failures.values().stream().noneMatch(it -> it >= PATIENCE)) {
      return switch (order) {
        case OLDEST_FIRST -> spool.oldest();
        case NEWEST_FIRST -> spool.newest();
      };
    }
    Comparator<FinishedSegment> inOrder =
        order == UploadOrder.OLDEST_FIRST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return spool.waiting().stream()
        .min(Comparator.comparingInt(this::timesInVain).thenComparing(inOrder));
  }

  /** How often it used up the patience. */
  private int timesInVain(FinishedSegment segment) {
    return failures.getOrDefault(segment.id(), 0) / PATIENCE;
  }

  private int failed(FinishedSegment segment) {
    return failures.merge(segment.id(), 1, Integer::sum);
  }

  /** Empty where the disk does not give it; it is set aside when it never did. */
  private Optional<byte[]> bytes(FinishedSegment segment) throws SpoolFailure {
    try {
      return Optional.of(spool.bytes(segment));
    } catch (SpoolFailure disk) {
      watch.diskFailed(String.valueOf(disk.getMessage()));
      if (failed(segment) >= PATIENCE) {
        spool.setAsideDamaged(segment);
        failures.remove(segment.id());
        watch.diskFailed(
            "What is left of it lies in the folder damaged; the server will miss it. Keep this"
                + " folder and contact support.");
      }
      return Optional.empty();
    }
  }

  /**
   * Bytes that arrived damaged arrive whole next time. A credential that is not accepted stays so;
   * the segment waits for another. A "no" of the server itself to this segment is final for it.
   */
  private Result upload(FinishedSegment segment, byte[] bytes) throws SpoolFailure {
    return switch (keep.handle(command(segment, bytes))) {
      case KeepSegment.Kept _, KeepSegment.KeptAlready _ -> {
        failures.remove(segment.id());
        spool.kept(segment);
        watch.kept(segment);
        yield new Result.Delivered();
      }
      case KeepSegment.NotAsAnnounced damaged -> {
        failed(segment);
        yield later(damaged);
      }
      case KeepSegment.ForeignSession _, SessionRefusal.NotYours _ -> {
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
    return new Result.Later(Optional.empty(), false);
  }

  private Result setAside(FinishedSegment segment, Refusal why) throws SpoolFailure {
    failures.remove(segment.id());
    spool.setAside(segment);
    watch.refused(segment, why);
    return new Result.Delivered();
  }

  private KeepSegment.Command command(FinishedSegment segment, byte[] bytes) {
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
        SealedBytes.of(bytes));
  }
}
