package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.invigil.application.port.out.Vision.Measured;
import org.junit.jupiter.api.Test;

class FortyPeopleAreMeasuredTest {

  @Test
  void eachHasALikeness() throws IOException {
    Measured crowd = (Measured) TestVision.vision().measure(crowd());

    assertThat(crowd.measurement().faces()).hasSizeBetween(30, 60);
    assertThat(crowd.measurement().faces())
        .allSatisfy(face -> assertThat(face.template().values()).hasSize(512));
  }

  /** One photograph, eight times five. */
  private static byte[] crowd() throws IOException {
    BufferedImage one = ImageIO.read(new ByteArrayInputStream(SharedFaces.read("obama2.jpg")));
    BufferedImage crowd = new BufferedImage(1600, 1200, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = crowd.createGraphics();
    for (int i = 0; i < 40; i++) {
      graphics.drawImage(one, i % 8 * 200, i / 8 * 240, 200, 240, null);
    }
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(crowd, "jpg", out);
    return out.toByteArray();
  }
}
