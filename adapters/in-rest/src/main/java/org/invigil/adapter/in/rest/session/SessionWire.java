package org.invigil.adapter.in.rest.session;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.invigil.application.port.in.session.SeeSession;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.UncoveredTime;
import org.invigil.domain.session.Intervention;
import org.jspecify.annotations.Nullable;

/** How a session stands, as it travels. Durations are ISO 8601. */
@Serdeable
record SessionWire(
    UUID session,
    String state,
    int sitting,
    Instant serverTime,
    Instant begun,
    Instant deadline,
    @Nullable Instant ended,
    String longestBreak,
    List<SpanWire> breaks,
    List<SpanWire> interruptions,
    List<ActionWire> actions,
    UploadsWire uploads,
    List<MissingWire> missing,
    List<UncoveredWire> uncovered) {

  @Serdeable
  record SpanWire(Instant from, Instant until, String length) {

    static SpanWire of(Instant from, Instant until) {
      return new SpanWire(from, until, Duration.between(from, until).toString());
    }
  }

  /** What was done in the session that the asker may see. */
  @Serdeable
  record ActionWire(String kind, Instant at, @Nullable String words) {

    static ActionWire of(Intervention it) {
      return switch (it) {
        case Intervention.Warned(var by, var text, var at) -> new ActionWire("warned", at, text);
        case Intervention.PausedBy(var by, var reason, var at) ->
            new ActionWire("paused", at, reason);
        case Intervention.ResumedBy(var by, var at) -> new ActionWire("resumed", at, null);
        case Intervention.EndedBy(var by, var reason, var at) ->
            new ActionWire("ended", at, reason);
        case Intervention.HandedOver(var by, var eventId, var at) ->
            new ActionWire("handed-over", at, eventId);
        case Intervention.HandRaised(var at) -> new ActionWire("hand-raised", at, null);
        case Intervention.HandAnswered(var by, var at) -> new ActionWire("hand-answered", at, null);
        case Intervention.PassedOn(var by, var to, var note, var at) ->
            new ActionWire("passed-on", at, note);
        case Intervention.Flagged(var by, var text, var at) -> new ActionWire("flagged", at, text);
        case Intervention.Reopened(var by, var reason, var at) ->
            new ActionWire("reopened", at, reason);
        case Intervention.AcceptedAnyway(var by, var reason, var at) ->
            new ActionWire("accepted-anyway", at, reason);
      };
    }
  }

  /**
   * @param unwitnessed how many came late without a witness
   * @param newest the last piece of each stream that is here: where its chain goes on
   */
  @Serdeable
  record UploadsWire(long segments, long unwitnessed, List<NewestWire> newest) {}

  @Serdeable
  record NewestWire(String stream, int sitting, long sequence, String sha256) {}

  /** Segments {@code from} to {@code to} of a stream, both included. */
  @Serdeable
  record MissingWire(int sitting, String stream, long from, long to) {

    static MissingWire of(ChainProblem.Missing it) {
      return new MissingWire(
          it.at().sitting(), it.at().stream().code(), it.at().sequence(), it.last());
    }
  }

  @Serdeable
  record UncoveredWire(String stream, Instant from, Instant until, String cause) {

    static UncoveredWire of(UncoveredTime it) {
      return new UncoveredWire(
          it.stream().code(),
          it.span().from(),
          it.span().until(),
          it.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  static SessionWire of(SeeSession.Seen it) {
    return new SessionWire(
        it.session().value(),
        it.state(),
        it.sitting(),
        it.serverTime(),
        it.begun(),
        it.deadline(),
        it.ended().orElse(null),
        it.longestBreak().toString(),
        it.breaks().stream().map(b -> SpanWire.of(b.left(), b.returned())).toList(),
        it.interruptions().stream().map(i -> SpanWire.of(i.since(), i.until())).toList(),
        it.interventions().stream().map(ActionWire::of).toList(),
        new UploadsWire(
            it.segments(),
            it.unwitnessed(),
            it.newest().stream()
                .map(n -> new NewestWire(n.stream(), n.sitting(), n.sequence(), n.sha256()))
                .toList()),
        it.missing().stream().map(MissingWire::of).toList(),
        it.completeness().uncovered().stream().map(UncoveredWire::of).toList());
  }
}
