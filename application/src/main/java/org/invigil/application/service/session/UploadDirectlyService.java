package org.invigil.application.service.session;

import static java.util.concurrent.CompletableFuture.completedStage;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.KeepSegment.Difference;
import org.invigil.application.port.in.session.KeepSegment.NotAsAnnounced;
import org.invigil.application.port.in.session.UploadDirectly;
import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.Segments;
import org.invigil.application.port.out.SessionEvents;
import org.invigil.application.port.out.Witnesses;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.WitnessPolicy;
import org.invigil.domain.session.ExamSessionId;

/** Gives addresses to whoever may put segments, and keeps what the store turns out to have. */
public final class UploadDirectlyService implements UploadDirectly {

  /** Long enough for 8 MB at 250 kbit/s, and short for whoever finds an address. */
  static final Duration VALID = Duration.ofMinutes(5);

  private final Optional<DirectUploads> direct;
  private final UploadStanding standing;
  private final KeepSegment keep;

  /**
   * @param direct empty where bytes go through the server
   */
  public UploadDirectlyService(
      Optional<DirectUploads> direct,
      ExamSessions sessions,
      EvidenceStore evidence,
      Segments segments,
      Witnesses witnesses,
      SessionEvents events,
      Keys keys,
      InstantSource time,
      WitnessPolicy policy) {
    this.direct = direct;
    this.standing = new UploadStanding(sessions, keys, time);
    this.keep =
        new KeepSegmentService(
            sessions, new Looked(evidence), segments, witnesses, events, keys, time, policy);
  }

  @Override
  public Outcome address(Command command) {
    if (direct.isEmpty()) {
      return new NotDirect();
    }
    return refusal(command)
        .<Outcome>map(Answered::new)
        .orElseGet(() -> {
          var to =
              direct
                  .get()
                  .address(command.segment(), command.claims().digest(), length(command), VALID);
          return new Address(to.uri(), to.headers());
        });
  }

  @Override
  public Outcome confirm(Command command) {
    if (direct.isEmpty()) {
      return new NotDirect();
    }
    var no = refusal(command);
    if (no.isPresent()) {
      // A session that is closed still knows what it has.
      return new Answered(no.get() instanceof KeepSegment.Closed ? kept(command) : no.get());
    }
    var digest = command.claims().digest();
    return switch (direct.get().look(command.segment(), digest, length(command))) {
      case THESE -> new Answered(kept(command));
      case NOTHING -> new NotThere();
      // What is there may have been kept before, whatever is claimed of it now: nothing is removed.
      case OTHER -> new Answered(new NotAsAnnounced(Difference.DIGEST));
      case OTHER_LENGTH -> new Answered(new NotAsAnnounced(Difference.LENGTH));
    };
  }

  private Optional<KeepSegment.Outcome> refusal(Command command) {
    var wrong =
        KeepSegment.refusal(command.segment().stream(), command.claims().mediaType())
            .map(KeepSegment.Outcome.class::cast);
    if (wrong.isPresent()) {
      return wrong;
    }
    if (length(command) < 1) {
      return Optional.of(new NotAsAnnounced(Difference.EMPTY));
    }
    if (length(command) > KeepSegment.MOST_BYTES) {
      return Optional.of(new KeepSegment.TooLarge());
    }
    return standing.refusal(command.by(), command.segment());
  }

  private KeepSegment.Outcome kept(Command command) {
    return keep.handle(
        new KeepSegment.Command(
            command.by(), command.segment(), command.claims(), announced(length(command))));
  }

  private static long length(Command command) {
    return command.claims().length().orElse(0L);
  }

  /** Bytes that are not at hand, because they are in the store. */
  private static SealedBytes announced(long length) {
    return new SealedBytes() {
      @Override
      public long length() {
        return length;
      }

      @Override
      public List<ByteBuffer> buffers() {
        throw new IllegalStateException("the bytes are in the store, not here");
      }
    };
  }

  /** The store, after it was looked at: what is to be kept is there. */
  private record Looked(EvidenceStore store) implements EvidenceStore {

    @Override
    public CompletionStage<Answer> keep(SegmentId segment, Sha256 expected, SealedBytes body) {
      return completedStage(new Durable());
    }

    @Override
    public Optional<InputStream> open(SegmentId segment, Sha256 digest) {
      return store.open(segment, digest);
    }

    @Override
    public void remove(SegmentId segment, Sha256 digest) {
      store.remove(segment, digest);
    }

    @Override
    public void erase(ExamSessionId session) {
      store.erase(session);
    }

    @Override
    public boolean holdsAnything(ExamSessionId session) {
      return store.holdsAnything(session);
    }
  }
}
