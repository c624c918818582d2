package org.invigil.adapter.in.rest.review;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.evidence.UncoveredTime;

/**
 * The films of one stream as an HLS playlist (RFC 8216). Every piece plays by itself from its own
 * beginning, so each follows a discontinuity, names its own beginning and says when it was
 * recorded. A time without a recording takes no time of the playlist: it is named as a date range,
 * and the next piece's date tells how much is missing.
 */
final class HlsPlaylist {

  static final String MEDIA_TYPE = "application/vnd.apple.mpegurl";

  private HlsPlaylist() {}

  static String of(StreamName stream, SeeTimeline.Seen seen) {
    var films =
        seen.pieces().stream()
            .filter(it -> it.segment().id().stream() == stream)
            .filter(it -> isFilm(it) && it.segment().duration().isPositive())
            .toList();
    var text = new StringBuilder();
    text.append("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
    text.append("#EXT-X-TARGETDURATION:").append(longest(films)).append('\n');
    text.append("#EXT-X-PLAYLIST-TYPE:").append(seen.over() ? "VOD" : "EVENT").append('\n');
    text.append("#EXT-X-MEDIA-SEQUENCE:0\n");
    var gaps = seen.uncovered().stream().filter(it -> it.stream() == stream).toList();
    for (int i = 0; i < gaps.size(); i++) {
      text.append(gap(i, gaps.get(i)));
    }
    films.forEach(it -> text.append(film(it)));
    return text.append(seen.over() ? "#EXT-X-ENDLIST\n" : "").toString();
  }

  static boolean isFilm(Timeline.Placed piece) {
    return piece.segment().mediaType().toLowerCase(Locale.ROOT).startsWith("video/mp4");
  }

  private static String film(Timeline.Placed piece) {
    var id = piece.segment().id();
    var place = "../%d/%s/%d".formatted(id.sitting(), id.stream().code(), id.sequence());
    return """
    #EXT-X-DISCONTINUITY
    #EXT-X-PROGRAM-DATE-TIME:%s
    #EXT-X-MAP:URI="%s/beginning"
    #EXTINF:%s,
    %s
    """
        .formatted(millis(piece.span().from()), place, seconds(piece.segment().duration()), place);
  }

  private static String gap(int number, UncoveredTime it) {
    return "#EXT-X-DATERANGE:ID=\"gap-%d\",CLASS=\"org.invigil.gap\",START-DATE=\"%s\",DURATION=%s,X-CAUSE=\"%s\"\n"
        .formatted(
            number, millis(it.span().from()), seconds(it.span().length()), Codes.of(it.cause()));
  }

  private static Instant millis(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }

  private static String seconds(Duration length) {
    return String.format(Locale.ROOT, "%.3f", length.toMillis() / 1000.0);
  }

  private static long longest(List<Timeline.Placed> films) {
    return films.stream()
        .mapToLong(it -> Math.ceilDiv(it.segment().duration().toMillis(), 1000))
        .max()
        .orElse(10);
  }
}
