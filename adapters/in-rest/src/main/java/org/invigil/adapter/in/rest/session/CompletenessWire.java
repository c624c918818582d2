package org.invigil.adapter.in.rest.session;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.application.port.in.session.SeeCompleteness;
import org.invigil.domain.evidence.Completeness;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.rule.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What is missing of a recording.
 *
 * @param broken the rule that the recording breaks as it stands now
 * @param missing pieces that were recorded, as far as is known, and are not here
 */
@Serdeable
record CompletenessWire(
    UUID session,
    String state,
    Instant from,
    Instant until,
    @Nullable BrokenWire broken,
    List<StreamWire> streams,
    List<SessionWire.MissingWire> missing) {

  @Serdeable
  record BrokenWire(String rule, String allowed, String seen) {

    static BrokenWire of(RuleBroken it) {
      return new BrokenWire(it.rule().code(), it.allowed(), it.seen());
    }
  }

  /**
   * @param absent whether there is nothing of it at all
   */
  @Serdeable
  record StreamWire(
      String stream,
      boolean absent,
      double uncoveredSeconds,
      List<SessionWire.UncoveredWire> uncovered) {

    static StreamWire of(StreamName stream, Completeness all) {
      return new StreamWire(
          stream.code(),
          all.absent().contains(stream),
          all.uncoveredTime(stream).toMillis() / 1000.0,
          all.uncovered().stream()
              .filter(it -> it.stream() == stream)
              .map(SessionWire.UncoveredWire::of)
              .toList());
    }
  }

  static CompletenessWire of(UUID session, SeeCompleteness.Measured it) {
    var all = it.completeness();
    return new CompletenessWire(
        session,
        it.state(),
        all.whole().from(),
        all.whole().until(),
        it.broken().map(BrokenWire::of).orElse(null),
        all.expected().stream().sorted().map(stream -> StreamWire.of(stream, all)).toList(),
        it.pieces().stream().map(SessionWire.MissingWire::of).toList());
  }
}
