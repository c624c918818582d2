package org.invigil.application.service.picture;

import java.util.Set;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.picture.PictureMeasurement;

/** Looks at a picture that somebody sent, before anything is kept of it. */
public final class PictureDesk {

  /** Ten million bytes are taken; one more is not. */
  static final int MOST_BYTES = 10_000_000;

  private final Vision vision;

  public PictureDesk(Vision vision) {
    this.vision = vision;
  }

  public Look look(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Bad(BadPicture.Problem.TOO_LARGE);
    }
    return look(vision.measure(bytes));
  }

  /** Only what these detectors need, at less cost; no likeness is taken. */
  public Look glance(byte[] bytes, Set<Detector> detectors) {
    return look(vision.measure(bytes, detectors));
  }

  private static Look look(Vision.PictureReading reading) {
    return switch (reading) {
      case Vision.Measured(var measurement) -> new Seen(measurement);
      case Vision.CannotTell(var reason, _) ->
          switch (reason) {
            case EMPTY -> new Bad(BadPicture.Problem.EMPTY);
            case TOO_LARGE -> new Bad(BadPicture.Problem.TOO_LARGE);
            case TOO_MANY_PIXELS -> new Bad(BadPicture.Problem.TOO_MANY_PIXELS);
            case NOT_A_PICTURE -> new Bad(BadPicture.Problem.NOT_A_PICTURE);
            case DAMAGED -> new Bad(BadPicture.Problem.DAMAGED);
            case TOOK_TOO_LONG -> new NotSeen();
          };
    };
  }

  /** How much of one picture another shows too; nothing where they cannot be compared. */
  public double shared(byte[] picture, byte[] other) {
    return vision.shared(picture, other).orElse(0);
  }

  /** What became of the look. */
  public sealed interface Look {}

  /** It was measured. */
  public record Seen(PictureMeasurement measurement) implements Look {}

  /** The machine could not tell; that is not the candidate's fault. */
  public record NotSeen() implements Look {}

  /** It is no usable picture. */
  public record Bad(BadPicture.Problem problem) implements Look {}
}
