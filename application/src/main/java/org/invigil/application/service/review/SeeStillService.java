package org.invigil.application.service.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeStill;
import org.invigil.application.port.out.Films;
import org.invigil.application.port.out.KeyDestroyed;
import org.invigil.application.port.out.Stills;
import org.invigil.application.service.session.Recordings;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.session.ExamSession;

/** Finds the piece that covers a moment, and shows one picture of it. */
public final class SeeStillService implements SeeStill {

  private static final Duration STEP = Duration.ofMillis(100);

  private final RecordingDesk desk;
  private final Recordings recordings;
  private final Films films;
  private final Stills stills;
  private final InstantSource time;

  public SeeStillService(
      RecordingDesk desk, Recordings recordings, Films films, Stills stills, InstantSource time) {
    this.desk = desk;
    this.recordings = recordings;
    this.films = films;
    this.stills = stills;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return desk.look(
        command.by(),
        command.session(),
        it -> it,
        session -> still(session, command.stream(), command.at()));
  }

  private Outcome still(ExamSession session, StreamName stream, Instant at) {
    return recordings.known(session, time.instant()).placed().stream()
        .filter(it -> it.segment().id().stream() == stream)
        .filter(it -> !it.span().from().isAfter(at) && it.span().until().isAfter(at))
        .max(Comparator.comparing(it -> it.span().from()))
        .map(it -> still(it, at))
        .orElseGet(ReviewRefusal.NoSuchPiece::new);
  }

  private Outcome still(Timeline.Placed piece, Instant at) {
    var into = Duration.between(piece.span().from(), at);
    var slot = STEP.multipliedBy(into.dividedBy(STEP));
    try {
      return switch (films.open(piece.segment())) {
        case Films.Film(var bytes) ->
            switch (stills.at(bytes, piece.segment().mediaType(), slot)) {
              case Stills.Still(var jpeg) ->
                  new Shown(jpeg, piece.segment().id(), piece.span().from().plus(slot));
              case Stills.None none -> new ReviewRefusal.NotPlayable();
            };
        case Films.NotWhatWasKept altered -> new ReviewRefusal.NotPlayable();
      };
    } catch (KeyDestroyed erased) {
      return new ReviewRefusal.NotPlayable();
    }
  }
}
