package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.review.PlayPiece;
import org.invigil.application.port.in.review.PlayPiece.Playing;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeStill;
import org.invigil.application.port.in.review.SeeTimeline;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** Plays recordings. Addresses hold no token; every look is authorised and logged. */
@Controller("/api/sessions/{id}/recording")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PlaybackController {

  private final SeeTimeline timeline;
  private final PlayPiece playPiece;
  private final SeeStill still;

  PlaybackController(SeeTimeline timeline, PlayPiece playPiece, SeeStill still) {
    this.timeline = timeline;
    this.playPiece = playPiece;
    this.still = still;
  }

  @Get("/timeline")
  @Operation(
      summary = "When what was recorded, what is missing, and when was speech; the look is logged")
  HttpResponse<?> timeline(Authentication who, UUID id) {
    return switch (timeline.handle(command(who, id))) {
      case SeeTimeline.Seen seen ->
          HttpResponse.ok(TimelineWire.of(id, seen)).header(HttpHeaders.CACHE_CONTROL, "no-store");
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Get("/{stream}/playlist.m3u8")
  @Produces(HlsPlaylist.MEDIA_TYPE)
  @Operation(summary = "The films of a stream as an HLS playlist; the look is logged")
  HttpResponse<?> playlist(Authentication who, UUID id, String stream) {
    var name = StreamName.of(stream);
    if (name.isEmpty() || name.get() == StreamName.EVENTS) {
      return noSuchPlace();
    }
    return switch (timeline.handle(command(who, id))) {
      case SeeTimeline.Seen seen ->
          HttpResponse.ok(HlsPlaylist.of(name.get(), seen))
              .contentType(MediaType.of(HlsPlaylist.MEDIA_TYPE))
              .header(HttpHeaders.CACHE_CONTROL, "no-store");
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Get("/{sitting}/{stream}/{sequence}")
  @Produces(MediaType.ALL)
  @Operation(summary = "One piece of the recording, decrypted; a range of bytes may be asked for")
  HttpResponse<?> play(
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence,
      @Nullable @Header(HttpHeaders.RANGE) String range) {
    return playing(who, id, sitting, stream, sequence, it -> PieceAnswer.of(it, range));
  }

  @Get("/{sitting}/{stream}/{sequence}/beginning")
  @Produces(MediaType.ALL)
  @Operation(
      summary = "What a player needs before it plays a piece: the film's bytes up to its moov")
  HttpResponse<?> beginning(
      Authentication who, UUID id, int sitting, String stream, long sequence) {
    return playing(who, id, sitting, stream, sequence, PlaybackController::beginning);
  }

  private static HttpResponse<?> beginning(Playing piece) {
    var length = beginningOf(piece);
    return length.isPresent()
        ? PieceAnswer.part(piece, 0, length.getAsLong())
        : Problems.of(
            HttpStatus.UNPROCESSABLE_ENTITY,
            "recording.not-a-film",
            "This piece is no film with a beginning of its own.");
  }

  private static OptionalLong beginningOf(Playing piece) {
    try (var film = piece.from().apply(0)) {
      return Mp4Beginning.length(film);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private HttpResponse<?> playing(
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence,
      Function<Playing, HttpResponse<?>> answer) {
    var name = StreamName.of(stream);
    if (name.isEmpty() || sitting < 1 || sequence < 0) {
      return noSuchPlace();
    }
    var piece = new SegmentId(new ExamSessionId(id), sitting, name.get(), sequence);
    return switch (playPiece.handle(new PlayPiece.Command(Actors.of(who), piece))) {
      case Playing it -> answer.apply(it);
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  @Get("/{stream}/picture")
  @Produces(MediaType.ALL)
  @Operation(summary = "A small picture of what a camera showed at a moment; the look is logged")
  HttpResponse<?> picture(
      Authentication who, UUID id, String stream, @QueryValue Optional<Instant> at) {
    var name = StreamName.of(stream);
    if (name.isEmpty() || at.isEmpty()) {
      return noSuchPlace();
    }
    var command = new SeeStill.Command(Actors.of(who), new ExamSessionId(id), name.get(), at.get());
    return switch (still.handle(command)) {
      case SeeStill.Shown(var jpeg, var piece, var when) ->
          HttpResponse.ok(jpeg)
              .contentType(MediaType.IMAGE_JPEG_TYPE)
              .header("Invigil-Taken-At", when.toString())
              .header(HttpHeaders.CACHE_CONTROL, "no-store");
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  private static SeeTimeline.Command command(Authentication who, UUID id) {
    return new SeeTimeline.Command(Actors.of(who), new ExamSessionId(id));
  }

  private static HttpResponse<?> noSuchPlace() {
    return Problems.of(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "request.no-such-place",
        "A piece has a sitting from 1, a stream (camera, screen, phone, events) and a sequence; a"
            + " picture has a time.");
  }
}
