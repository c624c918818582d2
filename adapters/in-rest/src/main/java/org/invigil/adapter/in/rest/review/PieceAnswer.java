package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.application.port.in.review.PlayPiece.Playing;
import org.jspecify.annotations.Nullable;

/** Answers with the plain bytes of a piece, or with the part that was asked for. */
final class PieceAnswer {

  private PieceAnswer() {}

  static HttpResponse<?> of(Playing piece, @Nullable String range) {
    return switch (ByteRange.read(range, piece.length())) {
      case ByteRange.Whole() -> part(piece, 0, piece.length());
      case ByteRange.Part(var it) ->
          part(piece, it.first(), it.length())
              .status(HttpStatus.PARTIAL_CONTENT)
              .header(
                  HttpHeaders.CONTENT_RANGE,
                  "bytes %d-%d/%d".formatted(it.first(), it.last(), piece.length()));
      case ByteRange.Nothing() ->
          Problems.of(
                  HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                  "request.range-not-satisfiable",
                  "The piece has " + piece.length() + " bytes.")
              .header(HttpHeaders.CONTENT_RANGE, "bytes */" + piece.length());
    };
  }

  /** The first bytes only, which no range changes. */
  static MutableHttpResponse<?> part(Playing piece, long first, long length) {
    var bytes = new BoundedStream(piece.from().apply(first), length);
    return HttpResponse.ok(new StreamedFile(bytes, MediaType.of(piece.mediaType()), 0, length))
        .header(HttpHeaders.ACCEPT_RANGES, "bytes")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }
}
