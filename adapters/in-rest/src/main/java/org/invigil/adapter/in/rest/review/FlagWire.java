package org.invigil.adapter.in.rest.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.domain.flag.Absence;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.RaisedBy;
import org.invigil.domain.picture.Area;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.review.FlagDecision;
import org.jspecify.annotations.Nullable;

/**
 * A flag as it travels.
 *
 * @param kind the stable code of its kind, such as {@code off-camera}
 * @param what the thing by name, empty where the kind says it all
 * @param raisedBy {@code detector}, {@code session-record} or {@code proctor}
 * @param models each model that took part
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
    List<ModelWire> models,
    List<PictureWire> pictures,
    Instant clipFrom,
    Instant clipTo,
    String rule,
    String allowed,
    String seen,
    String words,
    @Nullable String decision,
    @Nullable String note) {

  /**
   * A frame of a stream.
   *
   * @param where in it to look; absent for all of it
   */
  @Serdeable
  record PictureWire(String stream, Instant at, @Nullable AreaWire where) {

    static PictureWire of(Flag.Picture it) {
      return new PictureWire(it.stream(), it.at(), it.where().map(AreaWire::of).orElse(null));
    }
  }

  /** In shares of a picture's width and height, from its top left corner. */
  @Serdeable
  record AreaWire(double x, double y, double width, double height) {

    static AreaWire of(Area it) {
      return new AreaWire(it.x(), it.y(), it.width(), it.height());
    }
  }

  /** A model that took part, with the SHA-256 of the file that was loaded. */
  @Serdeable
  record ModelWire(String name, String version, String sha256) {

    static ModelWire of(ModelUsed it) {
      return new ModelWire(it.name(), it.version(), it.sha256());
    }
  }

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
        flag.pictures().stream().map(PictureWire::of).toList(),
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

  private static List<ModelWire> models(RaisedBy by) {
    return switch (by) {
      case RaisedBy.Detector it -> it.models().stream().map(ModelWire::of).toList();
      case RaisedBy.SessionRecord it -> List.of();
      case RaisedBy.Proctor it -> List.of();
    };
  }
}
