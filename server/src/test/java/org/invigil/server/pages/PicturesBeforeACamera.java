package org.invigil.server.pages;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.invigil.made.Bearer;
import org.invigil.made.Jpeg;
import org.invigil.made.Layout;
import org.invigil.made.MadeDocument;
import org.invigil.made.Portrait;
import org.invigil.made.Shot;

/** What a candidate holds before the camera: a photographed face, a made passport. */
final class PicturesBeforeACamera {

  private static final Path ROOT = Path.of("..");
  private static final Portrait SELF = Portrait.I;

  private PicturesBeforeACamera() {}

  /**
   * A camera that shows the candidate at a desk: pictures one after the other, as Chromium reads.
   */
  static Path film() throws IOException {
    var film = Files.createTempFile("invigil-face", ".mjpeg");
    try (var out = Files.newOutputStream(film)) {
      for (int frame = 0; frame < 3; frame++) {
        out.write(Jpeg.of(atDesk()));
      }
    }
    return film;
  }

  private static BufferedImage atDesk() {
    var picture = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(new Color(150, 150, 145));
    pen.fillRect(0, 0, 1280, 720);
    pen.drawImage(SELF.before(ROOT, Shot.GOOD), 360, 20, 560, 700, null);
    pen.dispose();
    return picture;
  }

  /** The same without a light. */
  static byte[] darkFace() {
    return Jpeg.of(new RescaleOp(0.06f, 0, null).filter(atDesk(), null));
  }

  static byte[] passportOf(String given, String family) {
    var lastDay = LocalDate.now(ZoneOffset.UTC).plusYears(5);
    var bearer = new Bearer(family, given, "F", LocalDate.of(1998, 4, 12), "UTO");
    var document =
        new MadeDocument(
            Layout.PASSPORT, bearer, SELF, "X48102957", lastDay.minusYears(10), lastDay);
    return Jpeg.of(Shot.GOOD.turned(2).tilted(0.04).seed(5).onDesk(document.drawn(ROOT)));
  }
}
