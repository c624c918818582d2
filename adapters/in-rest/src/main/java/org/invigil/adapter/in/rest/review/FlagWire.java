package org.invigil.adapter.in.rest.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.domain.flag.Absence;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.RaisedBy;
import org.invigil.domain.review.FlagDecision;
import org.jspecify.annotations.Nullable;

/**
 * A flag as it travels.
 *
 * @param kind the stable code of its kind, such as {@code off-camera}
 * @param what the thing by name, empty where the kind says it all
 * @param raisedBy {@code detector}, {@code session-record} or {@code proctor}
 * @param models name and version of each model that took part
 * @param rule the stable code of the rule it is measured against
 * @param decision {@code accept} or {@code refer}; absent while nobody decided
 */
@Serdeable
record FlagWire(
    UUID id,
    String kind,
    String what,
    Instant start,
    Instant end,
    String severity,
    String raisedBy,
    List<String> models,
    List<PictureWire> pictures,
    Instant clipFrom,
    Instant clipTo,
    String rule,
    String allowed,
    String seen,
    String words,
    @Nullable String decision,
    @Nullable String note) {

  /** A frame of a stream. */
  @Serdeable
  record PictureWire(String stream, Instant at) {}

  /** A time the candidate was away. */
  @Serdeable
  record AbsenceWire(Instant from, Instant to, String sort) {

    static AbsenceWire of(Absence absence) {
      return new AbsenceWire(absence.from(), absence.to(), Codes.of(absence.sort()));
    }
  }

  static FlagWire of(Flag flag, @Nullable String decision, @Nullable String note) {
    return new FlagWire(
        flag.id().value(),
        flag.kind().code(),
        flag.what(),
        flag.start(),
        flag.end(),
        Codes.of(flag.severity()),
        raisedBy(flag.raisedBy()),
        models(flag.raisedBy()),
        flag.pictures().stream().map(it -> new PictureWire(it.stream(), it.at())).toList(),
        flag.clipFrom(),
        flag.clipTo(),
        flag.broken().rule().code(),
        flag.broken().allowed(),
        flag.broken().seen(),
        flag.words(),
        decision,
        note);
  }

  static FlagWire of(Flag flag, FlagDecision decision) {
    return of(flag, Codes.of(decision.answer()), decision.note());
  }

  private static String raisedBy(RaisedBy by) {
    return switch (by) {
      case RaisedBy.Detector it -> "detector";
      case RaisedBy.SessionRecord it -> "session-record";
      case RaisedBy.Proctor it -> "proctor";
    };
  }

  private static List<String> models(RaisedBy by) {
    return switch (by) {
      case RaisedBy.Detector it ->
          it.models().stream().map(model -> model.name() + " " + model.version()).toList();
      case RaisedBy.SessionRecord it -> List.of();
      case RaisedBy.Proctor it -> List.of();
    };
  }
}
