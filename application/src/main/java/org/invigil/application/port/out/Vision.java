package org.invigil.application.port.out;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.picture.PictureMeasurement;
import org.invigil.domain.picture.ThingSighting;

/** Measures pictures and films. It never judges, and never throws for what it is given. */
public interface Vision {

  /** Measures a still picture: JPEG, PNG or WebP, at most 10 MB and 40 million pixels. */
  PictureReading measure(byte[] picture);

  /** The same for one picture of many: only what these detectors need, and at less cost. */
  PictureReading measure(byte[] picture, Set<Detector> detectors);

  /**
   * How much of what one still picture shows another shows too, by the details that are found again
   * in the same arrangement: from 0, nothing, to 1, all. Empty where either cannot be read.
   */
  OptionalDouble shared(byte[] picture, byte[] other);

  /**
   * Measures a film: one frame for each {@code every} of its time, the first at zero, and its sound
   * second by second, as far as the detectors need them; without a detector that sees there are no
   * frames, without one that hears no sound. The answer depends on nothing but what is given.
   * Decoding runs apart from the server, with limits on time and memory.
   */
  FilmReading watch(byte[] film, String mediaType, Duration every, Set<Detector> detectors);

  /** The same with every detector. */
  default FilmReading watch(byte[] film, String mediaType, Duration every) {
    return watch(film, mediaType, every, Detector.all());
  }

  /** How many films it measures at a time; whoever asks for one more waits. */
  default int atOnce() {
    return 1;
  }

  /** The detectors that can look here; another one sees nothing, for want of a model. */
  Set<Detector> able();

  /** The models in use, for the register and for health. */
  List<ModelUsed> models();

  /** What the register says of each of them. */
  List<RegisteredModel> register();

  /** The answer for a picture. */
  sealed interface PictureReading {}

  /** The picture could be read. */
  record Measured(PictureMeasurement measurement) implements PictureReading {}

  /** The answer for a film. */
  sealed interface FilmReading {}

  /** The film could be read; frames and seconds of sound in order of time. */
  record Watched(List<FilmFrame> frames, Sound sound) implements FilmReading {

    /** A film without sound. */
    public Watched(List<FilmFrame> frames) {
      this(frames, Sound.NONE);
    }

    public Watched {
      frames = List.copyOf(frames);
    }
  }

  /**
   * What was heard.
   *
   * @param damaged what follows the last second could not be decoded
   */
  record Sound(List<Heard> seconds, boolean damaged, List<ModelUsed> models) {

    public static final Sound NONE = new Sound(List.of(), false, List.of());

    public Sound {
      seconds = List.copyOf(seconds);
      models = List.copyOf(models);
    }
  }

  /** A second of sound, {@code at} from the start of the film; the last may be shorter. */
  record Heard(Duration at, Duration length, Duration speech) {}

  /**
   * One frame, {@code at} from the start of the film. Where nothing changed, what was measured
   * before may stand for it; so may a face's likeness, where the face looks the same. How live a
   * face is, is measured in few frames.
   *
   * @param change the largest mean change of luma in any of 8 by 6 parts since the frame before;
   *     empty for the first
   * @param objects what looks like a thing; empty where nobody looked for things. They are looked
   *     for in few frames, which depend on this film alone
   */
  record FilmFrame(
      Duration at,
      PictureMeasurement measurement,
      OptionalDouble change,
      Optional<Objects> objects) {

    /** Of which the change was not measured, and things were not looked for. */
    public FilmFrame(Duration at, PictureMeasurement measurement) {
      this(at, measurement, OptionalDouble.empty(), Optional.empty());
    }
  }

  /** What looks like things in a frame, by a model that the operator supplied; often wrong. */
  record Objects(List<ThingSighting> things, ModelUsed model) {

    public Objects {
      things = List.copyOf(things);
    }
  }

  /** It could not be read, and why. Never a verdict on the candidate. */
  record CannotTell(Reason reason, String detail) implements PictureReading, FilmReading {}

  /** Why something could not be read. */
  enum Reason {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_PIXELS,
    NOT_A_PICTURE,
    DAMAGED,
    TOOK_TOO_LONG
  }
}
