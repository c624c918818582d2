package org.invigil.adapter.in.rest.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.evidence.UncoveredTime;

/**
 * When what was recorded, on the server's clock.
 *
 * @param streams those of which there is anything, each with the address of its playlist
 * @param speech when somebody spoke, however shortly and whether permitted or not
 */
@Serdeable
record TimelineWire(
    Instant from,
    Instant until,
    boolean over,
    List<StreamWire> streams,
    List<GapWire> gaps,
    List<SpanWire> breaks,
    List<SpanWire> interruptions,
    List<SpanWire> speech) {

  /** One stream; {@code playlist} is empty where it is not made of films. */
  @Serdeable
  record StreamWire(String stream, String playlist, List<PieceWire> pieces) {}

  @Serdeable
  record PieceWire(
      int sitting, long sequence, Instant from, Instant until, String mediaType, String href) {

    static PieceWire of(Timeline.Placed it) {
      var id = it.segment().id();
      return new PieceWire(
          id.sitting(),
          id.sequence(),
          it.span().from(),
          it.span().until(),
          it.segment().mediaType(),
          "/api/sessions/%s/recording/%d/%s/%d"
              .formatted(id.session(), id.sitting(), id.stream().code(), id.sequence()));
    }
  }

  @Serdeable
  record GapWire(String stream, Instant from, Instant until, String cause) {

    static GapWire of(UncoveredTime it) {
      return new GapWire(
          it.stream().code(), it.span().from(), it.span().until(), Codes.of(it.cause()));
    }
  }

  @Serdeable
  record SpanWire(Instant from, Instant until) {}

  static TimelineWire of(UUID session, SeeTimeline.Seen seen) {
    return new TimelineWire(
        seen.whole().from(),
        seen.whole().until(),
        seen.over(),
        seen.pieces().stream()
            .map(it -> it.segment().id().stream())
            .distinct()
            .map(stream -> {
              var own =
                  seen.pieces().stream()
                      .filter(it -> it.segment().id().stream() == stream)
                      .toList();
              return new StreamWire(
                  stream.code(),
                  own.stream().anyMatch(HlsPlaylist::isFilm)
                      ? "/api/sessions/%s/recording/%s/playlist.m3u8"
                          .formatted(session, stream.code())
                      : "",
                  own.stream().map(PieceWire::of).toList());
            })
            .toList(),
        seen.uncovered().stream().map(GapWire::of).toList(),
        seen.breaks().stream().map(it -> new SpanWire(it.left(), it.returned())).toList(),
        seen.interruptions().stream().map(it -> new SpanWire(it.since(), it.until())).toList(),
        seen.speech().stream().map(it -> new SpanWire(it.from(), it.until())).toList());
  }
}
