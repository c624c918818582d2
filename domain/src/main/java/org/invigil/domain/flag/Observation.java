package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.domain.picture.Area;
import org.invigil.domain.picture.FaceDetail;
import org.invigil.domain.picture.ModelUsed;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a look at one moment of a recording measured: numbers, never a judgement and never a
 * likeness. Only the similarity to the enrolled face is kept of a face.
 */
@ValueObject
public sealed interface Observation {

  Instant at();

  /** The same on a clock that shows {@code by} more. */
  Observation moved(Duration by);

  /**
   * One frame that could be looked at.
   *
   * @param at wall clock of the frame
   * @param covers how long the frame stands for: the time to the next one looked at
   * @param stream which stream it is from, such as {@code camera}
   * @param light mean luma, 0 (black) to 255 (white)
   * @param faces every face found, most confident first
   * @param signs what other detectors saw or heard
   * @param models what took part, for the register
   * @param looked which detectors looked; of what the others would have seen nothing is known
   * @param scene what the whole picture is like; empty where nobody measured it
   */
  record Seen(
      Instant at,
      Duration covers,
      String stream,
      double light,
      List<FaceSeen> faces,
      List<Sign> signs,
      List<ModelUsed> models,
      Set<Detector> looked,
      Optional<Scene> scene)
      implements Observation {

    /** Every detector looked. */
    public Seen(
        Instant at,
        Duration covers,
        String stream,
        double light,
        List<FaceSeen> faces,
        List<Sign> signs,
        List<ModelUsed> models) {
      this(at, covers, stream, light, faces, signs, models, Detector.all(), Optional.empty());
    }

    public Seen {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(stream, "stream");
      if (covers.isNegative() || covers.isZero()) {
        throw new IllegalArgumentException("a frame stands for some time: " + covers);
      }
      faces = List.copyOf(faces);
      signs = List.copyOf(signs);
      models = List.copyOf(models);
      looked = Set.copyOf(looked);
      Objects.requireNonNull(scene, "scene");
    }

    public Instant until() {
      return at.plus(covers);
    }

    @Override
    public Seen moved(Duration by) {
      return new Seen(at.plus(by), covers, stream, light, faces, signs, models, looked, scene);
    }
  }

  /**
   * One second that was listened to; the last of a piece may be shorter.
   *
   * @param speech how much of it was speech
   * @param models what took part, for the register
   */
  record Heard(Instant at, Duration covers, String stream, Duration speech, List<ModelUsed> models)
      implements Observation {

    public Heard {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(stream, "stream");
      if (!covers.isPositive() || speech.isNegative() || speech.compareTo(covers) > 0) {
        throw new IllegalArgumentException(
            "speech fills at most all of a time: " + speech + " of " + covers);
      }
      models = List.copyOf(models);
    }

    public Instant until() {
      return at.plus(covers);
    }

    @Override
    public Heard moved(Duration by) {
      return new Heard(at.plus(by), covers, stream, speech, models);
    }
  }

  /** A piece that could not be looked at, and why. It says nothing about the candidate. */
  record Unreadable(Instant at, Instant until, String stream, String reason)
      implements Observation {

    /** The reason where the bytes are not those that were kept. */
    public static final String ALTERED = "ALTERED";

    /** Reasons that lie with whoever looks, not with the piece: it can still be played. */
    private static final Set<String> OURS = Set.of("TOOK_TOO_LONG", "FAILED");

    public Unreadable {
      Objects.requireNonNull(stream, "stream");
      Objects.requireNonNull(reason, "reason");
      if (until.isBefore(at)) {
        throw new IllegalArgumentException("a piece does not end before it starts");
      }
    }

    /** Whether the piece can be played, though no software looked at it. */
    public boolean canBePlayed() {
      return OURS.contains(reason);
    }

    @Override
    public Unreadable moved(Duration by) {
      return new Unreadable(at.plus(by), until.plus(by), stream, reason);
    }
  }

  /**
   * One face.
   *
   * @param confidence of the detector, 0 to 1
   * @param similarity to the enrolled face, -1 to 1; empty where none is enrolled
   * @param height in pixels
   * @param sharpness standard deviation of the Laplacian of its pixels
   * @param detail what else was measured
   */
  record FaceSeen(
      double confidence,
      OptionalDouble similarity,
      OptionalDouble height,
      OptionalDouble sharpness,
      FaceDetail detail) {

    /** Nothing more was measured. */
    public FaceSeen(double confidence, OptionalDouble similarity) {
      this(confidence, similarity, OptionalDouble.empty(), OptionalDouble.empty(), FaceDetail.NONE);
    }

    public FaceSeen {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence is between 0 and 1: " + confidence);
      }
      Objects.requireNonNull(similarity, "similarity");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /**
   * What the whole picture is like.
   *
   * @param contrast standard deviation of luma
   * @param sharpness standard deviation of the Laplacian
   * @param change the largest mean change of luma in any of 8 by 6 parts since the frame before;
   *     empty for the first of a piece
   */
  record Scene(double contrast, double sharpness, OptionalDouble change) {}

  /**
   * What another detector noticed.
   *
   * @param kind what it would be a flag of
   * @param what the thing by name, lower case, empty where the kind says it all
   * @param confidence of the detector, 0 to 1
   * @param where in the picture; empty where it has no place
   * @param by the model that noticed it; empty where several took part
   */
  record Sign(
      FlagKind kind, String what, double confidence, Optional<Area> where, Optional<ModelUsed> by) {

    /** Without a place in the picture. */
    public Sign(FlagKind kind, String what, double confidence) {
      this(kind, what, confidence, Optional.empty(), Optional.empty());
    }

    public Sign {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(by, "by");
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence is between 0 and 1: " + confidence);
      }
    }
  }
}
