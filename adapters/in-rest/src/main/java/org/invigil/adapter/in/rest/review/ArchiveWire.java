package org.invigil.adapter.in.rest.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.invigil.application.port.in.review.TakeRecording;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.Witness;
import org.invigil.domain.session.ExamSession;
import org.jspecify.annotations.Nullable;

/** What {@code session.json} of a downloaded session says. */
@Serdeable
record ArchiveWire(
    UUID session,
    UUID exam,
    String state,
    Instant begun,
    @Nullable Instant ended,
    List<TimelineWire.SpanWire> breaks,
    List<TimelineWire.SpanWire> interruptions,
    List<TimelineWire.GapWire> gaps,
    List<FileWire> files,
    List<LostWire> notPlayable,
    List<WitnessWire> witnesses) {

  /**
   * @param sealedSha256 of the bytes as they were recorded and kept; SHA256SUMS has those of the
   *     file
   */
  @Serdeable
  record FileWire(
      String path,
      int sitting,
      String stream,
      long sequence,
      Instant startedAt,
      long monotonicMillis,
      long durationMillis,
      String mediaType,
      long sealedLength,
      String sealedSha256,
      String previousSha256,
      boolean cutShort,
      Instant receivedAt,
      boolean witnessed) {

    static FileWire of(String path, SegmentFacts it) {
      return new FileWire(
          path,
          it.id().sitting(),
          it.id().stream().code(),
          it.id().sequence(),
          it.startedAt(),
          it.monotonic().toMillis(),
          it.duration().toMillis(),
          it.mediaType(),
          it.length(),
          it.digest().hex(),
          it.previous().map(before -> before.hex()).orElse("none"),
          it.cutShort(),
          it.receivedAt(),
          it.witnessed());
    }
  }

  /** A piece that is known and cannot be opened. */
  @Serdeable
  record LostWire(String path, String code, String why) {}

  /** The server signed exactly these bytes of UTF-8. */
  @Serdeable
  record WitnessWire(Instant at, String statement, String signature) {

    static WitnessWire of(Witness it) {
      return new WitnessWire(it.at(), new String(it.statement(), UTF_8), it.signature());
    }
  }

  static ArchiveWire of(TakeRecording.Taken taken, List<FileWire> files, List<LostWire> lost) {
    var session = taken.session();
    return new ArchiveWire(
        session.id().value(),
        session.plan().exam().value(),
        session.state(),
        session.plan().begun(),
        session instanceof ExamSession.Over over ? over.endedAt() : null,
        session.history().breaks().stream()
            .map(it -> new TimelineWire.SpanWire(it.left(), it.returned()))
            .toList(),
        session.history().interruptions().stream()
            .map(it -> new TimelineWire.SpanWire(it.since(), it.until()))
            .toList(),
        taken.uncovered().stream().map(TimelineWire.GapWire::of).toList(),
        files,
        lost,
        taken.witnesses().stream().map(WitnessWire::of).toList());
  }

  /** Where a piece stands in the folder; in the order of names it is the order of time. */
  static String path(SegmentFacts piece) {
    var id = piece.id();
    return "%s/%02d-%06d.%s"
        .formatted(id.stream().code(), id.sitting(), id.sequence(), ending(piece.mediaType()));
  }

  private static String ending(String mediaType) {
    return switch (mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
      case "video/mp4" -> "mp4";
      case "video/webm" -> "webm";
      case "application/vnd.invigil.screen" -> "ivt";
      case "application/json" -> "json";
      default -> "bin";
    };
  }
}
