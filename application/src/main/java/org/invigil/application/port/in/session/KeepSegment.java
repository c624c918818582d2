package org.invigil.application.port.in.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.evidence.SealedBytes;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;

/**
 * Keeps one sealed segment: its bytes, then its row, both durable before the answer. Pieces may
 * come in any order, and again. Nothing is decrypted here.
 */
public interface KeepSegment {

  /** A segment of exactly this many bytes is taken. */
  long MOST_BYTES = 8L * 1024 * 1024;

  Outcome handle(Command command);

  /**
   * As {@link #handle}, without making the caller wait. The bytes may go when the stage is
   * complete, whatever the answer is.
   */
  default CompletionStage<Outcome> begin(Command command) {
    return Awaited.stage(() -> handle(command));
  }

  /**
   * @param claims what the program says of the segment
   * @param body its bytes
   */
  record Command(Actor by, SegmentId segment, Claims claims, SealedBytes body) {}

  /**
   * @param length as announced; empty where nothing was announced
   * @param digest of the bytes
   * @param previous the digest of the segment before it
   */
  record Claims(
      Instant startedAt,
      Duration monotonic,
      Duration duration,
      String mediaType,
      Optional<Long> length,
      Sha256 digest,
      Optional<Sha256> previous,
      boolean cutShort) {}

  /** Nothing where segments of the stream are of that type; so it is known before any byte is. */
  static Optional<WrongMediaType> refusal(StreamName stream, String mediaType) {
    return stream.mediaType().equals(mediaType)
        ? Optional.empty()
        : Optional.of(new WrongMediaType(stream));
  }

  sealed interface Outcome
      permits Kept,
          KeptAlready,
          TakenByOtherBytes,
          NotAsAnnounced,
          WrongMediaType,
          TooLarge,
          Closed,
          ForeignSession,
          SessionRefusal {}

  /** It is durable: the answer survives a kill and a power cut. */
  record Kept() implements Outcome {}

  /** The same bytes were kept before. */
  record KeptAlready() implements Outcome {}

  /** Other bytes have this place. They stay; that others were offered is in the record. */
  record TakenByOtherBytes() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "segment.taken-by-other-bytes";
    }

    @Override
    public String sentence() {
      return "Another segment has this number. What was kept first stays.";
    }
  }

  /** The bytes are not what was announced: nothing is kept. */
  record NotAsAnnounced(Difference difference) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return switch (difference) {
        case DIGEST -> "segment.wrong-digest";
        case LENGTH -> "segment.wrong-length";
        case EMPTY -> "segment.empty";
      };
    }

    @Override
    public String sentence() {
      return switch (difference) {
        case DIGEST -> "The bytes do not have the digest that was announced. Send them again.";
        case LENGTH -> "There are more or fewer bytes than announced. Send them again.";
        case EMPTY -> "A segment is never empty.";
      };
    }
  }

  /** In what the bytes differ from what was announced. */
  enum Difference {
    DIGEST,
    LENGTH,
    EMPTY
  }

  /** Segments of this stream have another media type. */
  record WrongMediaType(StreamName stream) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "segment.not-a-media-type-of-stream";
    }

    @Override
    public String sentence() {
      return "Segments of the stream " + stream.code() + " are " + stream.mediaType() + ".";
    }
  }

  record TooLarge() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.TOO_LARGE;
    }

    @Override
    public String code() {
      return "segment.too-large";
    }

    @Override
    public String sentence() {
      return "A segment has at most 8 MB.";
    }
  }

  /**
   * The credential is that of another session. It is told of any session but its own, whether there
   * is one or not, so that nobody learns which there are.
   */
  record ForeignSession() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.NOT_PERMITTED;
    }

    @Override
    public String code() {
      return "segment.foreign-session";
    }

    @Override
    public String sentence() {
      return "This credential is for the segments of another session.";
    }
  }

  /** The session is complete: nothing more is taken. */
  record Closed() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }

    @Override
    public String code() {
      return "session.closed";
    }

    @Override
    public String sentence() {
      return "This session is complete; nothing more can be added to it.";
    }
  }
}
