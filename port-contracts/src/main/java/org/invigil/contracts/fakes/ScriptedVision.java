package org.invigil.contracts.fakes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.ModelUsed;
import org.invigil.domain.picture.PictureMeasurement;

/**
 * Vision that reads films written as text, a letter for each second: {@code c} the candidate alone,
 * {@code -} nobody, {@code 2} the candidate and somebody else, {@code x} somebody else alone,
 * {@code d} darkness. Anything else cannot be read.
 */
public final class ScriptedVision implements Vision {

  public static final FaceTemplate CANDIDATE = new FaceTemplate(new float[] {1, 0});
  private static final FaceTemplate SOMEBODY_ELSE = new FaceTemplate(new float[] {0, 1});
  private static final ModelUsed MODEL = new ModelUsed("script", "1", "00");

  @Override
  public PictureReading measure(byte[] picture) {
    return picture.length == 1 && isKnown((char) picture[0])
        ? new Measured(measured((char) picture[0]))
        : new CannotTell(Reason.NOT_A_PICTURE, "not in the script");
  }

  @Override
  public FilmReading watch(byte[] film, String mediaType, Duration every) {
    var frames = new ArrayList<FilmFrame>();
    for (var each : film) {
      if (!isKnown((char) each)) {
        return new CannotTell(Reason.DAMAGED, "not in the script");
      }
      frames.add(new FilmFrame(every.multipliedBy(frames.size()), measured((char) each)));
    }
    return frames.isEmpty() ? new CannotTell(Reason.EMPTY, "no frames") : new Watched(frames);
  }

  @Override
  public List<ModelUsed> models() {
    return List.of(MODEL);
  }

  private static boolean isKnown(char second) {
    return "c-2xd".indexOf(second) >= 0;
  }

  private static PictureMeasurement measured(char second) {
    var faces =
        switch (second) {
          case 'c' -> List.of(face(CANDIDATE));
          case '2' -> List.of(face(CANDIDATE), face(SOMEBODY_ELSE));
          case 'x' -> List.of(face(SOMEBODY_ELSE));
          default -> List.<FaceSighting>of();
        };
    return new PictureMeasurement(640, 480, second == 'd' ? 3 : 120, 40, 20, faces, List.of(MODEL));
  }

  private static FaceSighting face(FaceTemplate template) {
    return new FaceSighting(new Box(10, 10, 100, 100), 0.98, 20, template);
  }
}
