package org.invigil.application.port.out;

import java.time.Duration;
import java.util.List;
import org.invigil.domain.model.RegisteredModel;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.picture.PictureMeasurement;

/** Measures pictures and films. It never judges, and never throws for what it is given. */
public interface Vision {

  /** Measures a still picture: JPEG, PNG or WebP, at most 10 MB and 40 million pixels. */
  PictureReading measure(byte[] picture);

  /**
   * Measures a film: one frame for each {@code every} of its time, the first at zero. Decoding runs
   * apart from the server, with limits on time and memory.
   */
  FilmReading watch(byte[] film, String mediaType, Duration every);

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

  /** The film could be read; {@code frames} in order of time. */
  record Watched(List<FilmFrame> frames) implements FilmReading {
    public Watched {
      frames = List.copyOf(frames);
    }
  }

  /** One frame, {@code at} from the start of the film. */
  record FilmFrame(Duration at, PictureMeasurement measurement) {}

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
