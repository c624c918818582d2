package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.invigil.application.port.out.Vision.Measured;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceScanPolicy;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureMeasurement;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-4")
class LightFromBehindIsSeenTest {

  @Test
  void theSameFaceIsFineInItsOwnLightAndDarkBeforeAWindow() throws IOException {
    var photograph = SharedFaces.read("obama2.jpg");
    var seen = measure(photograph);
    assertThat(FaceScanPolicy.CHOSEN.judge(seen)).doesNotContain(PictureFault.LIGHT_FROM_BEHIND);

    var before = measure(beforeAWindow(photograph, seen.faces().getFirst().box()));
    assertThat(before.faces()).hasSize(1);
    assertThat(before.faces().getFirst().light()).isLessThan(40);
    assertThat(FaceScanPolicy.CHOSEN.judge(before)).contains(PictureFault.LIGHT_FROM_BEHIND);
  }

  private static PictureMeasurement measure(byte[] picture) {
    return ((Measured) TestVision.vision().measure(picture)).measurement();
  }

  /** The face a fifth as bright, everything around it white. */
  private static byte[] beforeAWindow(byte[] photograph, Box face) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photograph));
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        picture.setRGB(x, y, holds(face, x, y) ? fifth(picture.getRGB(x, y)) : 0xffffffff);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private static boolean holds(Box box, int x, int y) {
    return x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height();
  }

  private static int fifth(int rgb) {
    int red = ((rgb >> 16) & 0xff) / 5;
    int green = ((rgb >> 8) & 0xff) / 5;
    int blue = (rgb & 0xff) / 5;
    return 0xff000000 | (red << 16) | (green << 8) | blue;
  }
}
