package org.invigil.domain.flag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.flag.Observation.Scene;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.flag.Observation.Sign;
import org.invigil.domain.picture.Area;
import org.invigil.domain.picture.FaceDetail;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.ModelUsed;

/** Films of everything that machines notice, scene after scene. */
final class AnyFilm {

  static final ModelUsed THINGS = new ModelUsed("things", "supplied", "22");
  private static final ModelUsed EARS = new ModelUsed("ears", "1", "33");
  private static final Area HAND = new Area(0.4, 0.6, 0.1, 0.2);

  private final List<Observation> all = new ArrayList<>();
  private int second;

  /** What can be seen or heard for a while. */
  enum Sort {
    PRESENT,
    AWAY,
    DARK,
    TWO,
    SOMEBODY_ELSE,
    TURNED,
    FACE_COVERED,
    CAMERA_COVERED,
    FROZEN,
    SPEECH,
    PHONE,
    BOOK
  }

  static Arbitrary<List<Observation>> films() {
    return Combinators.combine(Arbitraries.of(Sort.class), Arbitraries.integers().between(1, 9))
        .as((sort, seconds) -> new Shown(sort, seconds))
        .list()
        .ofMaxSize(15)
        .map(scenes -> {
          var film = new AnyFilm();
          scenes.forEach(it -> film.show(it.sort(), it.seconds()));
          return film.seconds();
        });
  }

  private record Shown(Sort sort, int seconds) {}

  AnyFilm show(Sort sort, int seconds) {
    for (int i = 0; i < seconds; i++) {
      all.add(seen(sort));
      if (sort == Sort.SPEECH) {
        all.add(
            new Observation.Heard(
                Film.at(second),
                Duration.ofSeconds(1),
                "camera",
                Duration.ofMillis(600 + 50 * (second % 5)),
                List.of(EARS)));
      }
      second++;
    }
    return this;
  }

  List<Observation> seconds() {
    return List.copyOf(all);
  }

  private Seen seen(Sort sort) {
    return new Seen(
        Film.at(second),
        Duration.ofSeconds(1),
        "camera",
        sort == Sort.DARK ? 3 : 120,
        faces(sort),
        signs(sort),
        List.of(Film.MODEL),
        Detector.all(),
        Optional.of(
            sort == Sort.CAMERA_COVERED
                ? new Scene(2 + second % 3, 0.5, OptionalDouble.of(1))
                : new Scene(50, 20, OptionalDouble.of(sort == Sort.FROZEN ? 0 : 1))));
  }

  private List<FaceSeen> faces(Sort sort) {
    return switch (sort) {
      case AWAY, DARK, CAMERA_COVERED -> List.of();
      case TWO -> List.of(face(FaceDetail.NONE, 0.8), face(FaceDetail.NONE, 0.02));
      case SOMEBODY_ELSE -> List.of(face(FaceDetail.NONE, 0.05 + 0.01 * (second % 4)));
      case TURNED -> List.of(face(FaceDetail.posed(new HeadPose(50 + second % 7, -10, 0)), 0.8));
      case FACE_COVERED -> List.of(face(FaceDetail.clear(2 + 0.1 * (second % 4)), 0.8));
      case PRESENT, FROZEN, SPEECH, PHONE, BOOK -> List.of(face(FaceDetail.NONE, 0.8));
    };
  }

  private static FaceSeen face(FaceDetail detail, double similarity) {
    return new FaceSeen(
        0.98, OptionalDouble.of(similarity), OptionalDouble.of(150), OptionalDouble.of(20), detail);
  }

  private List<Sign> signs(Sort sort) {
    return switch (sort) {
      case PHONE -> List.of(sign(FlagKind.PHONE));
      case BOOK -> List.of(sign(FlagKind.BOOK_OR_NOTES));
      default -> List.of();
    };
  }

  private Sign sign(FlagKind kind) {
    return new Sign(kind, "", 0.6 + 0.05 * (second % 6), Optional.of(HAND), Optional.of(THINGS));
  }
}
