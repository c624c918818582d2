package org.invigil.application.service.review;

import org.invigil.application.port.in.review.PlayPiece;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Segments;
import org.invigil.domain.evidence.SegmentFacts;
import org.invigil.domain.evidence.SegmentId;

public final class PlayPieceService implements PlayPiece {

  private final RecordingDesk desk;
  private final Segments segments;
  private final Films films;

  public PlayPieceService(RecordingDesk desk, Segments segments, Films films) {
    this.desk = desk;
    this.segments = segments;
    this.films = films;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.look(
        command.by(), command.piece().session(), it -> it, session -> play(command.piece()));
  }

  private Outcome play(SegmentId piece) {
    return segments.find(piece).map(this::play).orElseGet(ReviewRefusal.NoSuchPiece::new);
  }

  /** For somebody who may. */
  Outcome play(SegmentFacts piece) {
    try {
      return switch (films.read(piece)) {
        case Films.Plain(var length, var from) ->
            new Playing(piece.mediaType(), length, piece.digest(), from);
        case Films.NotWhatWasKept altered -> new ReviewRefusal.NotPlayable();
      };
    } catch (KeyDestroyed erased) {
      return new ReviewRefusal.NotPlayable();
    }
  }
}
