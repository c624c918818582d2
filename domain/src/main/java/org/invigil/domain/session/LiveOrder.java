package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.invigil.domain.session.ExamSession.OnBreak;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which candidate of a live exam needs a proctor first: who asks for one, then whoever cannot be
 * seen, then what a person should look at, then who has not been looked at for longest. Within a
 * need those come first who have waited longest.
 */
public final class LiveOrder {

  private LiveOrder() {}

  /**
   * A candidate as they sit there now.
   *
   * @param connected whether the program is connected
   * @param lostAt since when it is not, as far as is known
   * @param unanswered since when a message of theirs waits for an answer
   * @param flagged when the newest flag of high severity began
   * @param lookedAt when a proctor last looked at this one alone
   */
  @ValueObject
  public record Seat(
      ExamSession.UnderWay session,
      boolean connected,
      Optional<Instant> lostAt,
      Optional<Instant> unanswered,
      Optional<Instant> flagged,
      Optional<Instant> lookedAt) {

    public Seat {
      Objects.requireNonNull(session, "session");
    }
  }

  /**
   * @param need what decided the place
   * @param since when the need began
   */
  @ValueObject
  public record Place(Seat seat, Need need, Instant since) {

    static final Comparator<Place> FIRST =
        Comparator.comparing(Place::need)
            .thenComparing(Place::since)
            .thenComparing(it -> it.seat().session().id().value());
  }

  /** What a candidate needs a proctor for, the most urgent first. */
  public enum Need {
    HAND_RAISED,
    MESSAGE_WAITING,
    INTERRUPTED,
    CONNECTION_LOST,
    BREAK_TOO_LONG,
    FLAGGED,
    PAUSED,
    NEVER_LOOKED_AT,
    LOOKED_AT;

    /** As it travels: lower case with hyphens. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Somebody should look now; the others wait their turn. */
    public boolean isUrgent() {
      return compareTo(PAUSED) < 0;
    }
  }

  public static List<Place> of(List<Seat> seats, Instant now) {
    return seats.stream().map(it -> place(it, now)).sorted(Place.FIRST).toList();
  }

  private static Place place(Seat seat, Instant now) {
    var session = seat.session();
    var history = session.history();
    if (history.handUp().isPresent()) {
      return new Place(seat, Need.HAND_RAISED, history.handUp().get());
    }
    if (seat.unanswered().isPresent()) {
      return new Place(seat, Need.MESSAGE_WAITING, seat.unanswered().get());
    }
    if (session instanceof ExamSession.Interrupted gone) {
      return new Place(seat, Need.INTERRUPTED, gone.since());
    }
    if (!seat.connected()) {
      return new Place(seat, Need.CONNECTION_LOST, seat.lostAt().orElse(history.sitting().begun()));
    }
    if (session instanceof OnBreak away && isTooLong(away, now)) {
      return new Place(seat, Need.BREAK_TOO_LONG, away.left());
    }
    if (seat.flagged().isPresent() && !wasSeen(seat.flagged().get(), seat.lookedAt())) {
      return new Place(seat, Need.FLAGGED, seat.flagged().get());
    }
    if (session instanceof ExamSession.Paused paused) {
      return new Place(seat, Need.PAUSED, paused.since());
    }
    return seat.lookedAt()
        .map(it -> new Place(seat, Need.LOOKED_AT, it))
        .orElseGet(() -> new Place(seat, Need.NEVER_LOOKED_AT, session.plan().begun()));
  }

  /** A break of exactly the longest is within the rule (SES-3). */
  private static boolean isTooLong(OnBreak away, Instant now) {
    var longest = away.plan().breaks().longest();
    return Duration.between(away.left(), now).compareTo(longest) > 0;
  }

  private static boolean wasSeen(Instant flagged, Optional<Instant> lookedAt) {
    return lookedAt.map(it -> it.isAfter(flagged)).orElse(false);
  }
}
